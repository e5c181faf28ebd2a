// SPDX-License-Identifier: GPL-3.0-or-later
#include "weighing.h"

#include <matang/text/figures.h>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::Aggregation;
using rubric::NodeIndex;
using Combine = rubric::Repetition::Combine;

/// True where the rule of the node takes its parts by how much they weigh.
bool weighsParts(const rubric::Node& node) {
    const bool picks =
        node.aggregation == Aggregation::Median || node.aggregation == Aggregation::Minimum || node.aggregation == Aggregation::Maximum;
    if (!node.repetition) {
        return !picks;
    }
    const Combine combine = node.repetition->combine;
    return !picks && combine != Combine::Median && combine != Combine::Minimum && combine != Combine::Maximum;
}

/// Of a free choice only what was answered weighs anything.
Rational weightAmongSiblings(const Speech& speech, NodeIndex parent, NodeIndex child) {
    const scoring::NodeScore& score = speech.card().node(child);
    const bool leftOut = speech.rubric().node(parent).enough > 0 && !score.value;
    return leftOut ? Rational{} : speech.weights().shareOfParent[static_cast<std::size_t>(child)] * score.applies;
}

}  // namespace

std::optional<Rational> weightPercent(const Speech& speech, NodeIndex node) {
    const rubric::WeightSet& weights = speech.weights();
    if (speech.isPlain()) {
        return weights.percentOfIndex(node);
    }
    Rational share = 100;
    for (NodeIndex below = node; below != rubric::kRoot; below = speech.rubric().node(below).parent) {
        const NodeIndex parent = speech.rubric().node(below).parent;
        Rational all;
        for (const NodeIndex sibling : weights.children[static_cast<std::size_t>(parent)]) {
            all += weightAmongSiblings(speech, parent, sibling);
        }
        const Rational own = speech.rubric().node(below).counts ? weightAmongSiblings(speech, parent, below) : Rational{};
        if (!weighsParts(speech.rubric().node(parent)) || own.isZero() || all.isZero()) {
            return std::nullopt;
        }
        share *= own / all;
    }
    return share;
}

std::string weightText(const Speech& speech, NodeIndex node) {
    const auto weight = weightPercent(speech, node);
    return weight ? text::figure(*weight, 2, speech.language()) : "–";
}

Shares sharesOf(const ReportContext& context) {
    Shares shares;
    if (!context.weights().known) {
        return shares;
    }
    const auto size = static_cast<NodeIndex>(context.rubric().nodes.size());
    for (NodeIndex node = rubric::kRoot; node < size; ++node) {
        const rubric::Node& what = context.rubric().node(node);
        if (!context.weights().holds(node)) {
            continue;
        }
        const bool adds = what.aggregation == Aggregation::Sum || what.aggregation == Aggregation::CountPassed;
        shares.ofPoints = shares.ofPoints || (!what.isIndicator() && adds);
        if (node != rubric::kRoot && !context.doesNotApply(node)) {
            const bool weighs = weightPercent(context, node).has_value();
            shares.weights = shares.weights || weighs;
            shares.allWeights = shares.allWeights && (weighs || !what.counts);
            shares.contributions = shares.contributions || context.card().node(node).contribution.has_value();
        }
    }
    if (context.knowsAllTops()) {
        Rational sum;
        for (const NodeIndex top : context.tops()) {
            const auto& contribution = context.card().node(top).contribution;
            if (!contribution) {
                return shares;
            }
            sum += *contribution;
        }
        shares.sum = sum;
    }
    return shares;
}

}  // namespace matang::sections
