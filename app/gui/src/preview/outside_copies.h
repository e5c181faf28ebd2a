// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QTemporaryDir;

namespace matang::assessment {
struct EvidenceLink;
}

namespace matang::gui {

class WorkspaceSession;

/// True for endings of files that do something when they are opened.
[[nodiscard]] bool isProgram(const QString& safeName);

/// Copies of attached files for the programs of the system: each in a folder that only this person may enter, to be read only. They go with
/// this object.
class OutsideCopies final : public QObject {
    Q_OBJECT

public:
    explicit OutsideCopies(WorkspaceSession& session, QObject* parent = nullptr);
    ~OutsideCopies() override;
    [[nodiscard]] static bool mayOpen(const assessment::EvidenceLink& link);
    void open(const assessment::EvidenceLink& link);

private:
    WorkspaceSession& m_session;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    struct Stop;
    std::unique_ptr<Stop> m_stop;
};

}  // namespace matang::gui
