// SPDX-License-Identifier: GPL-3.0-or-later
#include "predicate.h"

#include "peer_group.h"

#include <matang/rubric/predicate_names.h>

#include <algorithm>
#include <string>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::PredicateBand;

void warn(std::vector<base::Diagnostic>& findings, std::string code, base::Arguments arguments) {
    findings.push_back({base::Severity::Warning, {}, std::move(code), std::move(arguments), {}});
}

std::string nameOf(const rubric::Rubric& rubric, const PredicateBand* band) {
    return band == nullptr ? std::string{} : band->name.in(rubric.language);
}

/// The index before rounding, as far as it is known: a reported index is only a printed figure, but exact parts that print the same
/// show what stands behind it.
Rational unroundedIndex(const CardContext& context) {
    const NodeScore& index = context.card.index();
    const assessment::ReportedValue* reported = context.inputs.reported(rubric::kRoot);
    const bool exactBehind = reported != nullptr && partsComplete(context, rubric::kRoot) &&
                             printsSame(context.rubric, reported->value, *index.computed) &&
                             intervalOfParts(context, rubric::kRoot).isExact();
    return exactBehind ? *index.computed : *index.value;
}

const assessment::ReportedPredicate* reportedPredicate(const CardContext& context) {
    const auto& all = context.record.reportedPredicates;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const auto& one) { return one.stage == context.card.stage; });
    return found == all.rend() ? nullptr : &*found;
}

}  // namespace

const PredicateBand* bandOfNode(const CardContext& context, rubric::NodeIndex node) {
    const rubric::PredicateTable* table = node == rubric::kRoot ? nullptr : context.rubric.predicateTableOf(node);
    const NodeScore& score = context.card.node(node);
    if (table == nullptr || !score.value || !score.complete()) {
        return nullptr;
    }
    const bool rounded = table->basis == rubric::PredicateBasis::Rounded;
    return table->bandFor(rounded ? published(context.rubric, *score.value) : *score.value, peerGroupOf(context, *table));
}

PredicateResult namePredicate(const CardContext& context, std::vector<base::Diagnostic>& findings) {
    PredicateResult result;
    if (!context.card.complete()) {
        return result;
    }
    const rubric::Rubric& rubric = context.rubric;
    const std::vector<PredicateBand>& bands = rubric.predicates.bandsFor(context.card.peerGroup);
    if (!bands.empty()) {
        const Rational index = unroundedIndex(context);
        const PredicateBand* unrounded = rubric.predicates.bandFor(index, context.card.peerGroup);
        const PredicateBand* rounded = rubric.predicates.bandFor(published(rubric, index), context.card.peerGroup);
        result.band = rubric.predicates.basis == rubric::PredicateBasis::Rounded ? rounded : unrounded;
        if (unrounded != rounded) {
            warn(findings, "predicate-bases-differ", {{"rounded", nameOf(rubric, rounded)}, {"unrounded", nameOf(rubric, unrounded)}});
        }
    }
    const assessment::ReportedPredicate* typed = reportedPredicate(context);
    if (typed == nullptr) {
        result.label = result.band == nullptr ? std::string{} : result.band->id;
        return result;
    }
    result.label = typed->label;
    result.reported = true;
    const PredicateBand* named = rubric::bandNamed(bands, typed->label);
    if (named == nullptr && !bands.empty()) {
        warn(findings, "predicate-unknown", {{"label", typed->label}});
    } else if (named != result.band) {
        warn(findings, "predicate-differs", {{"reported", typed->label}, {"computed", nameOf(rubric, result.band)}});
    }
    return result;
}

}  // namespace matang::scoring
