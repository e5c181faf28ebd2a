// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <matang/analysis/comparison.h>
#include <matang/assessment/assessment.h>

#include <memory>
#include <vector>

namespace matang::gui {

class WorkspaceSession;

/// The years of the open agency with other families of instruments than the open one, read when they are asked for and read anew when
/// another assessment is opened.
class AgencySeries final : public QObject {
    Q_OBJECT

public:
    using Years = std::vector<analysis::ScoredAssessment>;

    explicit AgencySeries(WorkspaceSession& session, QObject* parent = nullptr);

    /// Reads them if they are not there yet; `changed` follows.
    void want();
    /// One series for every other family, ascending by year; empty while they are being read.
    [[nodiscard]] const std::vector<Years>& others() const noexcept { return m_others; }
    [[nodiscard]] bool isRead() const noexcept { return m_read; }

signals:
    void changed();

private:
    void forget();

    WorkspaceSession& m_session;
    std::vector<Years> m_others;
    int m_token = 0;
    bool m_read = false;
    bool m_asked = false;
};

}  // namespace matang::gui
