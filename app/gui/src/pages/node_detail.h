// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/assessment/assessment.h>

#include <functional>

class QLabel;

namespace matang::gui {

class Banner;
class ReportedForm;
class UnitBar;
class WorkspaceSession;

/// An inner node (domain, aspect, dimension) or the index itself: its value and how it follows from its parts or units.
class NodeDetail final : public QWidget {
    Q_OBJECT

public:
    explicit NodeDetail(WorkspaceSession& session, QWidget* parent = nullptr);
    void setNode(rubric::NodeIndex node);
    /// As in IndicatorDetail.
    void forget() { m_node = -1; }
    void refresh();

signals:
    void reportedRemovalWanted(int node);
    void editWanted(const std::function<void()>& edit);  ///< to be done as soon as it is known who works

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAll();
    void showReported(const assessment::ReportedValue* reported);
    void beginReported();
    void storeReported();

    WorkspaceSession& m_session;
    rubric::NodeIndex m_node = -1;
    QLabel* m_name;
    UnitBar* m_units;
    QLabel* m_value;
    QLabel* m_facts;
    QLabel* m_certainty;
    Banner* m_reported;
    ReportedForm* m_reportedForm;
    QLabel* m_reckoning;
};

}  // namespace matang::gui
