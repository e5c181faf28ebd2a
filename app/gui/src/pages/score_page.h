// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/indicator_filter.h"
#include "../preview/preview_place.h"
#include "../session/mark_commands.h"

#include <matang/assessment/evidence.h>

#include <QWidget>

#include <matang/assessment/evidence.h>

#include <array>
#include <optional>
#include <utility>

class QCheckBox;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace matang::gui {

class DeskTabs;
class IndicatorDetail;
class IndicatorList;
class LinkAlsoPanel;
class LockBanner;
class NodeDetail;
class PersonBar;
class PreviewSplit;
class StatePanel;
class WebPagePanel;
class WorkspaceSession;

/// The score sheet: the tree of indicators on the left, the one at hand on the right.
class ScorePage final : public QWidget {
    Q_OBJECT

public:
    ScorePage(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);

    /// Stores what is being typed at this moment, so that undo and closing see it.
    void commit();
    void showOnly(IndicatorFilter::Show show);
    void selectNode(rubric::NodeIndex node);
    /// Opens the evidence of an indicator, and the facts of a piece of it.
    void showEvidence(const rubric::NodeId& node, assessment::EvidenceLinkId link);
    /// Shows what is attached to its indicator, as soon as its assessment, which is being opened, is there.
    void openEvidence(const assessment::EvidenceLink& link, const PreviewPlace& place);
    /// The next assessment that is shown begins at its first indicator.
    void beginAtFirst();
    /// The same at this node, where it has it.
    void beginAt(const rubric::NodeId& node);
    /// What is shown beside the tree; empty while nothing is.
    [[nodiscard]] rubric::NodeId shownNode() const;

signals:
    void agenciesWanted();
    void stagePanelWanted();
    void personWanted();
    void nodeShown();
    /// Files and folders whose names say for which indicators they are.
    void sortingWanted(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectDocument();
    void connectIndicator();
    void connectEvidence();
    void connectRest();
    void addShortcuts();
    void forget();
    void refreshDetail();
    void showState();
    void openWanted();
    void showNode();
    void showDetail(QWidget* detail);
    [[nodiscard]] std::array<QWidget*, 3> detailPages() const;
    void shareHeight();
    void goTo(std::optional<rubric::NodeIndex> node);
    void goToNextUnset();
    void goToNextDisputed();
    void changeStage(int places);
    void setTarget(rubric::NodeIndex node, const std::optional<base::Rational>& value);
    void removeReported(rubric::NodeIndex node);
    void editMark(rubric::NodeIndex node, assessment::Mark mark, MarkField field);
    [[nodiscard]] std::string person() const;
    void retranslate();

    WorkspaceSession& m_session;
    PersonBar& m_person;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    LockBanner* m_lock;
    WebPagePanel* m_webPage;
    LinkAlsoPanel* m_also;
    QSplitter* m_splitter;
    IndicatorList* m_list;
    QCheckBox* m_goOn;
    QSplitter* m_right;
    QScrollArea* m_scroll;
    QWidget* m_details;
    IndicatorDetail* m_indicator;
    NodeDetail* m_node;
    StatePanel* m_nothing;
    DeskTabs* m_desk;
    QWidget* m_left;
    PreviewSplit* m_beside;
    std::optional<std::pair<assessment::EvidenceLink, PreviewPlace>> m_wanted;
    bool m_shared = false;  ///< somebody has shared out the width between list and indicator
};

}  // namespace matang::gui
