// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace_session.h"

#include <QObject>

#include <memory>

namespace matang::gui {

/// Opens and makes workspaces beside the window and holds the one that is open.
class SessionHost final : public QObject {
    Q_OBJECT

public:
    explicit SessionHost(const Surroundings& surroundings, QObject* parent = nullptr);
    ~SessionHost() override;

    void open(const QString& file);
    void create(const QString& file);
    [[nodiscard]] WorkspaceSession* session() const noexcept { return m_session.get(); }

signals:
    void opening(const QString& file);
    void aboutToClose();  ///< the present session goes; nobody may keep it
    void opened();
    void failed(const QString& file, const matang::base::Error& error);

private:
    using Opened = base::Result<workspace::Workspace>;
    void start(const QString& file, Opened (*make)(const std::filesystem::path&, const base::Clock&));
    void take(const QString& file, Opened& opened);

    const Surroundings& m_surroundings;
    std::unique_ptr<WorkspaceSession> m_session;
    int m_token = 0;
};

}  // namespace matang::gui
