// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/analysis/like_for_like.h>
#include <matang/analysis/stage_comparison.h>
#include <matang/analysis/waterfall.h>
#include <matang/content/chart_spec.h>
#include <matang/text/language.h>

#include <span>
#include <vector>

// Charts about one agency, shared by the window and the reports. Links of their parts are node ids, those of years "assessment:ID".
namespace matang::sections {

/// Up to three years of one instrument laid over one another, the first in front.
[[nodiscard]] content::ChartSpec radarOfYears(std::span<const analysis::ScoredAssessment* const> years, text::Language language);

/// The way from one year's (or stage's) index to another's. `waterfall` is of these two.
[[nodiscard]] content::ChartSpec waterfallChart(const analysis::Waterfall& waterfall, const analysis::ScoredAssessment& earlier,
                                                const analysis::ScoredAssessment& later, text::Language language);

/// Values of every node below the index, in reading order with the inner ones as headings, over the years in which the latest instrument
/// was used. Of years with an earlier instrument, which stand before a break, the index alone is known: parts of two instruments are not
/// the same even where they share an id.
[[nodiscard]] content::ChartSpec heatChart(const std::vector<analysis::ScoredAssessment>& series, text::Language language);

/// One small chart a part right below the index, over the years of the latest instrument. Nothing is drawn where no year knows any part.
[[nodiscard]] content::ChartSpec partsOverYears(const std::vector<analysis::ScoredAssessment>& series, text::Language language);

/// Which indicators are shown: all that have a value, or those that assessors changed.
enum class StageRows { All, OnlyDifferent };

/// Every indicator at each stage at which it was answered, and what the change from the first to the last cost the index.
[[nodiscard]] content::ChartSpec stagesChart(const analysis::StageComparison& comparison, const analysis::ScoredAssessment& assessment,
                                             StageRows rows, text::Language language);

/// The pairs of indicators that two instruments share, with their values in both years. Always called indicative.
[[nodiscard]] content::ChartSpec likeForLikeChart(const analysis::LikeForLike& result, const analysis::ScoredAssessment& earlier,
                                                  const analysis::ScoredAssessment& later, text::Language language);

/// An index that an agency aims at.
struct AimedIndex {
    int year = 0;
    base::Rational value;
    int fromIndicators = 0;  ///< it is what the targets of so many indicators lead to; 0: it was set itself
    friend bool operator==(const AimedIndex&, const AimedIndex&) = default;
};

/// The years chart of a series with what the agency aims at, beside what the instrument sets for all.
[[nodiscard]] content::ChartSpec yearsChartWithTargets(const analysis::Comparison& comparison,
                                                       const std::vector<analysis::ScoredAssessment>& series,
                                                       const std::vector<AimedIndex>& aims, text::Language language);

}  // namespace matang::sections
