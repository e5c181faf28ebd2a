// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_view.h"

#include <matang/analysis/waterfall.h>

class QComboBox;
class QLabel;

namespace matang::gui {

class ChartFrame;
class StatePanel;

/// How one year's index became another's: what each part gave or took.
class ChangeView final : public ProgressView {
    Q_OBJECT

public:
    explicit ChangeView(WorkspaceSession& session, QWidget* parent = nullptr);

signals:
    void likeForLikeWanted();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void offerYears();
    void draw();
    void offerDepths();
    void explain(const QString& sentence, const QString& button = {});
    [[nodiscard]] const analysis::ScoredAssessment* chosen(const QComboBox& box) const;
    [[nodiscard]] analysis::ChangeDepth depth() const;

    QLabel* m_fromWord;
    QComboBox* m_from;
    QLabel* m_toWord;
    QComboBox* m_to;
    QLabel* m_depthWord;
    QComboBox* m_depth;
    QLabel* m_note;
    ChartFrame* m_chart;
    StatePanel* m_none;  ///< stands in the chart's place where there is no chart
    qint64 m_of = 0;     ///< assessment that the pair was chosen for
};

}  // namespace matang::gui
