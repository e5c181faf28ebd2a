// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_view.h"

#include <matang/content/chart_spec.h>

#include <functional>
#include <variant>

namespace matang::gui {

class ChartFrame;

/// A view that is one chart and nothing to choose.
class DrawnView final : public ProgressView {
    Q_OBJECT

public:
    /// Why there is no chart.
    struct Nothing {
        QString title;
        QString sentence;
    };
    using Drawing = std::variant<content::ChartSpec, Nothing>;
    using Draw = std::function<Drawing(const AssessmentDocument&, text::Language)>;

    DrawnView(WorkspaceSession& session, const QString& chartName, Draw draw, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    Draw m_draw;
    ChartFrame* m_chart;
};

/// Heat map of every value by year; small charts of the parts of the index.
[[nodiscard]] DrawnView::Drawing valuesByYear(const AssessmentDocument& document, text::Language language);
[[nodiscard]] DrawnView::Drawing partsByYear(const AssessmentDocument& document, text::Language language);

}  // namespace matang::gui
