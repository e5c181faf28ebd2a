// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_view.h"

#include <matang/analysis/like_for_like.h>
#include <matang/base/result.h>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;

namespace matang::gui {

class ChartFrame;

/// Two years with different instruments over the indicators that both share. Indicative, and says so.
class LikeView final : public ProgressView {
    Q_OBJECT

public:
    explicit LikeView(WorkspaceSession& session, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    using Pair = std::pair<const analysis::ScoredAssessment*, const analysis::ScoredAssessment*>;
    /// Neighbouring years whose instruments differ, the latest first.
    [[nodiscard]] std::vector<Pair> pairs() const;
    void offerPairs();
    void ask();
    void showResult(const Pair& pair, const base::Result<analysis::LikeForLike>& result);
    [[nodiscard]] QString warnings(const analysis::LikeForLike& result) const;

    QLabel* m_word;
    QComboBox* m_pair;
    QLabel* m_figures;
    QLabel* m_notes;
    ChartFrame* m_chart;
    int m_token = 0;
};

}  // namespace matang::gui
