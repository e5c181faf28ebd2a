// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_before.h"

#include "result_charts.h"
#include "standing.h"

namespace matang::sections {

using base::Rational;
using rubric::NodeIndex;

std::string levelChange(const Speech& speech, const Rational& difference) {
    if (difference.isZero()) {
        return "0";
    }
    const Rational size = difference.sign() < 0 ? -difference : difference;
    return (difference.sign() < 0 ? "\u2212" : "+") + speech.shortened(size);
}

YearBefore yearBefore(const ReportContext& context, NodeIndex node) {
    YearBefore before;
    if (context.previous() == nullptr || context.isRepeated(node)) {
        return before;
    }
    const analysis::ScoredAssessment& earlier = *context.previous();
    const auto then = valueIn(earlier, context.rubric().node(node).id);
    if (!then) {
        return before;
    }
    const bool level = context.rubric().node(node).isIndicator() && !levelsOf(context.rubric().scaleOf(node)).empty();
    const Rational shown = level ? *then : scoring::published(*earlier.rubric, *then);
    before.value = level ? context.exact(shown) : context.figure(shown);
    if (const auto& now = context.card().node(node).value) {
        before.movement = (level ? *now : scoring::published(context.rubric(), *now)) - shown;
        before.change = level ? levelChange(context, before.movement) : context.signedFigure(before.movement);
    }
    return before;
}

}  // namespace matang::sections
