// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/comparison.h>

#include "break_between.h"
#include "contribution_change.h"
#include "year_series.h"

#include <matang/analysis/waterfall.h>
#include <matang/base/decimal.h>

#include <algorithm>
#include <utility>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::NodeIndex;

void warn(YearResult& result, std::string code, base::Arguments arguments) {
    result.warnings.push_back({base::Severity::Warning, {}, std::move(code), std::move(arguments), {}});
}

YearResult resultOf(const ScoredAssessment& scored) {
    const assessment::Assessment& what = scored.record.assessment;
    YearResult result;
    result.assessment = what.id;
    result.year = what.year;
    result.rubric = what.rubric;
    result.profile = what.profile;
    result.stage = scored.card.stage;
    result.takesPart = what.participation == assessment::Participation::TakesPart;
    result.decimals = scored.rubric->rounding.decimals;
    result.warnings = scored.card.warnings;
    if (!result.takesPart || scored.card.nodes.empty() || !scored.card.index().value) {
        return result;
    }
    const scoring::NodeScore& index = scored.card.index();
    result.complete = scored.card.complete();
    result.source = index.source;
    result.index = index.value;
    result.published = scoring::published(*scored.rubric, *index.value);
    result.predicate = scored.card.predicate;
    if (result.predicate.reported) {
        result.predicateName = result.predicate.label;
    } else if (result.predicate.band != nullptr) {
        result.predicateName = result.predicate.band->name.in(scored.rubric->language);
    }
    if (!result.complete) {
        // Cut off, never rounded up: 100 percent would call it complete.
        warn(result, "partial-index", {{"coverage", base::formatDecimal(index.coverage * 100, 1, base::RoundingMode::Truncate)}});
    }
    return result;
}

bool hasFigure(const YearResult& result) {
    return result.complete && result.published.has_value();
}

/// The entry that `current` is compared with: of the last earlier year with a figure, the same instrument and profile first.
const YearEntry* previousOf(const std::vector<YearEntry>& entries, const YearEntry& current) {
    const YearEntry* best = nullptr;
    for (const YearEntry& entry : entries) {
        if (entry.result.year >= current.result.year || !hasFigure(entry.result)) {
            continue;
        }
        const bool sameYear = best != nullptr && best->result.year == entry.result.year;
        const auto nearness = [&](const YearEntry& one) {
            return (one.result.rubric == current.result.rubric ? 2 : 0) + (one.result.profile == current.result.profile ? 1 : 0);
        };
        if (!sameYear || nearness(entry) >= nearness(*best)) {
            best = &entry;
        }
    }
    return best;
}

void addChanges(const ScoredAssessment& earlier, const ScoredAssessment& later, YearResult& result) {
    const auto overTops = waterfall(earlier, later, ChangeDepth::Tops);
    if (!overTops) {
        return;
    }
    for (NodeIndex node = rubric::kRoot + 1; node < static_cast<NodeIndex>(later.rubric->nodes.size()); ++node) {
        if (later.weights->holds(node)) {
            result.changes.push_back({later.rubric->node(node).id, earlier.card.node(node).value, later.card.node(node).value,
                                      contributionChange(earlier, later, node)});
        }
    }
    result.remainder = overTops->remainder;
}

void compareWith(const YearEntry& previous, YearEntry& current, ChangesOverNodes changes) {
    YearResult& result = current.result;
    const YearResult& earlier = previous.result;
    result.previousYear = earlier.year;
    result.previousAssessment = earlier.assessment;
    result.improvement = *result.published - *earlier.published;
    result.improvementExact = *result.index - *earlier.index;
    if (auto instrument = instrumentChange(*previous.scored, *current.scored)) {
        result.comparable = false;
        warn(result, "instrument-changed", std::move(*instrument));
    } else if (auto profile = profileChange(*previous.scored, *current.scored)) {
        result.comparable = false;
        warn(result, "profile-changed", std::move(*profile));
    }
    if (earlier.stage != result.stage) {
        warn(result, "stage-changed", {{"from", earlier.stage.text}, {"to", result.stage.text}});
    }
    if (earlier.year + 1 < result.year) {
        warn(result, "years-missing", {{"from", std::to_string(earlier.year)}, {"to", std::to_string(result.year)}});
    }
    const Rational exact = base::roundTo(*result.improvementExact, result.decimals);
    if (exact != *result.improvement) {
        warn(result, "improvement-bases-differ",
             {{"published", base::formatDecimal(*result.improvement, result.decimals)},
              {"exact", base::formatDecimal(exact, result.decimals)}});
    }
    if (result.comparable && changes == ChangesOverNodes::LaidOut) {
        addChanges(*previous.scored, *current.scored, result);
    }
}

std::vector<YearEntry> entriesOf(const std::vector<const ScoredAssessment*>& series) {
    std::vector<YearEntry> entries;
    entries.reserve(series.size());
    for (const ScoredAssessment* scored : series) {
        entries.push_back({scored, resultOf(*scored)});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const YearEntry& left, const YearEntry& right) {
        return std::pair(left.result.year, left.scored->rubric->validFrom) < std::pair(right.result.year, right.scored->rubric->validFrom);
    });
    return entries;
}

}  // namespace

std::vector<YearEntry> comparedSeries(const std::vector<const ScoredAssessment*>& series, ChangesOverNodes changes) {
    std::vector<YearEntry> entries = entriesOf(series);
    for (YearEntry& entry : entries) {
        const YearEntry* previous = hasFigure(entry.result) ? previousOf(entries, entry) : nullptr;
        if (previous != nullptr) {
            compareWith(*previous, entry, changes);
        }
    }
    return entries;
}

Comparison compareYears(const std::vector<ScoredAssessment>& assessments, int from, int to, ChangesOverNodes changes) {
    Comparison comparison;
    if (assessments.empty()) {
        return comparison;
    }
    const ScoredAssessment& first = assessments.front();
    comparison.agency = first.record.assessment.agency;
    comparison.family = first.rubric->family;
    std::vector<const ScoredAssessment*> series;
    for (const ScoredAssessment& scored : assessments) {
        if (scored.record.assessment.agency == comparison.agency && scored.rubric->family == comparison.family) {
            series.push_back(&scored);
        }
    }
    for (YearEntry& entry : comparedSeries(series, changes)) {
        if ((from == 0 || entry.result.year >= from) && (to == 0 || entry.result.year <= to)) {
            comparison.years.push_back(std::move(entry.result));
        }
    }
    return comparison;
}

}  // namespace matang::analysis
