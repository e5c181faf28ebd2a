// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/comparison.h>

#include "break_between.h"

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

/// One year with what it was computed from.
struct Entry {
    const ScoredAssessment* scored = nullptr;
    YearResult result;
};

/// The entry that `current` is compared with: of the last earlier year with a figure, the same instrument and profile first.
const Entry* previousOf(const std::vector<Entry>& entries, const Entry& current) {
    const Entry* best = nullptr;
    for (const Entry& entry : entries) {
        if (entry.result.year >= current.result.year || !hasFigure(entry.result)) {
            continue;
        }
        const bool sameYear = best != nullptr && best->result.year == entry.result.year;
        const auto nearness = [&](const Entry& one) {
            return (one.result.rubric == current.result.rubric ? 2 : 0) + (one.result.profile == current.result.profile ? 1 : 0);
        };
        if (!sameYear || nearness(entry) >= nearness(*best)) {
            best = &entry;
        }
    }
    return best;
}

const std::optional<Rational>& contributionAt(const ScoredAssessment& scored, NodeIndex node) {
    return scored.card.node(node).contribution;
}

/// True where the change of the index can be laid out over the nodes: every top node is known in both years.
bool knownBelowIndex(const ScoredAssessment& earlier, const ScoredAssessment& later) {
    if (!earlier.weights->known || !later.weights->known) {
        return false;
    }
    const auto& tops = later.weights->children[rubric::kRoot];
    return !tops.empty() && std::all_of(tops.begin(), tops.end(), [&](NodeIndex top) {
        const NodeIndex before = earlier.rubric->find(later.rubric->node(top).id);
        return before >= 0 && contributionAt(earlier, before) && contributionAt(later, top) && earlier.card.node(before).complete() &&
               later.card.node(top).complete();
    });
}

void addChanges(const ScoredAssessment& earlier, const ScoredAssessment& later, YearResult& result) {
    if (!knownBelowIndex(earlier, later)) {
        return;
    }
    Rational ofTops;
    for (NodeIndex node = rubric::kRoot + 1; node < static_cast<NodeIndex>(later.rubric->nodes.size()); ++node) {
        const NodeIndex before = earlier.rubric->find(later.rubric->node(node).id);
        if (!later.weights->holds(node) || before < 0) {
            continue;
        }
        NodeChange change{later.rubric->node(node).id, earlier.card.node(before).value, later.card.node(node).value, std::nullopt};
        if (contributionAt(earlier, before) && contributionAt(later, node)) {
            change.change = *contributionAt(later, node) - *contributionAt(earlier, before);
        }
        if (later.rubric->node(node).parent == rubric::kRoot) {
            ofTops += *change.change;
        }
        result.changes.push_back(std::move(change));
    }
    result.remainder = *result.improvement - ofTops;
}

void compareWith(const Entry& previous, Entry& current) {
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
    if (result.comparable) {
        addChanges(*previous.scored, *current.scored, result);
    }
}

std::vector<Entry> entriesOf(const std::vector<ScoredAssessment>& assessments) {
    const ScoredAssessment& first = assessments.front();
    std::vector<Entry> entries;
    for (const ScoredAssessment& scored : assessments) {
        if (scored.record.assessment.agency == first.record.assessment.agency && scored.rubric->family == first.rubric->family) {
            entries.push_back({&scored, resultOf(scored)});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
        return std::pair(left.result.year, left.scored->rubric->validFrom) < std::pair(right.result.year, right.scored->rubric->validFrom);
    });
    return entries;
}

}  // namespace

Comparison compareYears(const std::vector<ScoredAssessment>& assessments, int from, int to) {
    Comparison comparison;
    if (assessments.empty()) {
        return comparison;
    }
    comparison.agency = assessments.front().record.assessment.agency;
    comparison.family = assessments.front().rubric->family;
    std::vector<Entry> entries = entriesOf(assessments);
    for (Entry& entry : entries) {
        const Entry* previous = hasFigure(entry.result) ? previousOf(entries, entry) : nullptr;
        if (previous != nullptr) {
            compareWith(*previous, entry);
        }
    }
    for (Entry& entry : entries) {
        if ((from == 0 || entry.result.year >= from) && (to == 0 || entry.result.year <= to)) {
            comparison.years.push_back(std::move(entry.result));
        }
    }
    return comparison;
}

}  // namespace matang::analysis
