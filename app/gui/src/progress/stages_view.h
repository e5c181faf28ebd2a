// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_view.h"

#include <matang/analysis/stage_comparison.h>

class QCheckBox;
class QLabel;

namespace matang::gui {

class ChartFrame;

/// The stages of the open assessment beside each other: where assessors disagreed with the agency, and what it cost.
class StagesView final : public ProgressView {
    Q_OBJECT

public:
    explicit StagesView(WorkspaceSession& session, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QString sentence(const analysis::StageComparison& comparison) const;
    /// Where a panel is blind to the viewer.
    [[nodiscard]] QString blindness() const;

    QLabel* m_sentence;
    QCheckBox* m_onlyDifferent;
    ChartFrame* m_chart;
};

}  // namespace matang::gui
