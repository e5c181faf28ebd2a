// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/like_for_like.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::NodeId;
using rubric::NodeIndex;

enum class BelowScale { Counted, LeftOut };

/// The value of an indicator that belongs to the profile, or nothing.
std::optional<Rational> valueAt(const ScoredAssessment& scored, const NodeId& id) {
    const NodeIndex node = scored.rubric->find(id);
    if (node < 0 || !scored.weights->holds(node) || scored.card.nodes.empty()) {
        return std::nullopt;
    }
    return scored.card.node(node).value;
}

bool hasIndicatorValues(const ScoredAssessment& scored) {
    return !scored.card.nodes.empty() && std::any_of(scored.weights->indicators.begin(), scored.weights->indicators.end(),
                                                     [&](NodeIndex indicator) { return scored.card.node(indicator).value.has_value(); });
}

Rational shareOfIndex(const ScoredAssessment& scored, const NodeId& id) {
    const NodeIndex node = scored.rubric->find(id);
    return node < 0 || !scored.weights->holds(node) ? Rational{} : scored.weights->shareOfIndex[static_cast<std::size_t>(node)];
}

/// How many pairs each indicator of the earlier instrument stands in.
std::map<NodeId, int> successorsOf(const rubric::Crosswalk& crosswalk) {
    std::map<NodeId, int> successors;
    for (const rubric::CrosswalkLink& link : crosswalk.links) {
        for (const NodeId& id : link.from) {
            successors[id] += link.pairs() ? 1 : 0;
        }
    }
    return successors;
}

PairState stateOf(const LikeForLikePair& pair) {
    if (!pair.fromValue) {
        return pair.toValue ? PairState::EarlierUnset : PairState::BothUnset;
    }
    return pair.toValue ? PairState::Compared : PairState::LaterUnset;
}

/// The mean of the predecessors' values, each turned to the later scale; nothing where one of them is unset.
std::optional<Rational> meanOf(const ScoredAssessment& earlier, const std::vector<NodeId>& ids, const Rational& factor) {
    Rational sum;
    for (const NodeId& id : ids) {
        const auto value = valueAt(earlier, id);
        if (!value) {
            return std::nullopt;
        }
        sum += *value * factor;
    }
    return sum / static_cast<std::int64_t>(ids.size());
}

LikeForLikePair pairOf(const ScoredAssessment& earlier, const ScoredAssessment& later, const rubric::Crosswalk& crosswalk,
                       const rubric::CrosswalkLink& link, const std::map<NodeId, int>& successors) {
    LikeForLikePair pair;
    pair.to = link.to;
    pair.from = link.from;
    std::sort(pair.from.begin(), pair.from.end(), [&](const NodeId& left, const NodeId& right) {
        return std::pair(earlier.rubric->find(left), left) < std::pair(earlier.rubric->find(right), right);
    });
    pair.relation = link.relation;
    Rational parts;
    for (const NodeId& id : pair.from) {
        parts += Rational(1, successors.at(id));
        const auto value = valueAt(earlier, id);
        if (value && crosswalk.isBelowScale(*value)) {
            pair.belowScale.push_back(id);
        }
    }
    pair.weight = shareOfIndex(later, link.to) * parts / static_cast<std::int64_t>(pair.from.size());
    pair.fromValue = meanOf(earlier, pair.from, link.factor);
    pair.toValue = valueAt(later, link.to);
    pair.state = stateOf(pair);
    return pair;
}

std::vector<LikeForLikePair> pairsOf(const ScoredAssessment& earlier, const ScoredAssessment& later, const rubric::Crosswalk& crosswalk) {
    const std::map<NodeId, int> successors = successorsOf(crosswalk);
    std::vector<LikeForLikePair> pairs;
    for (const rubric::CrosswalkLink& link : crosswalk.links) {
        if (link.pairs() && !link.from.empty()) {
            pairs.push_back(pairOf(earlier, later, crosswalk, link, successors));
        }
    }
    std::sort(pairs.begin(), pairs.end(), [&](const LikeForLikePair& left, const LikeForLikePair& right) {
        return std::pair(later.rubric->find(left.to), left.to) < std::pair(later.rubric->find(right.to), right.to);
    });
    return pairs;
}

bool takesPart(const LikeForLikePair& pair, BelowScale belowScale) {
    return pair.state == PairState::Compared && (belowScale == BelowScale::Counted || pair.belowScale.empty());
}

Rational weightOf(const std::vector<LikeForLikePair>& pairs, BelowScale belowScale) {
    Rational sum;
    for (const LikeForLikePair& pair : pairs) {
        sum += takesPart(pair, belowScale) ? pair.weight : Rational{};
    }
    return sum;
}

/// The figures over the pairs that take part, or nothing where they weigh nothing.
std::optional<LikeForLikeFigures> figuresOver(const std::vector<LikeForLikePair>& pairs, BelowScale belowScale,
                                              const ScoredAssessment& earlier, const ScoredAssessment& later) {
    const Rational weight = weightOf(pairs, belowScale);
    if (weight.isZero()) {
        return std::nullopt;
    }
    LikeForLikeFigures figures;
    std::set<NodeId> predecessors;
    for (const LikeForLikePair& pair : pairs) {
        if (takesPart(pair, belowScale)) {
            ++figures.pairs;
            figures.from += pair.weight * *pair.fromValue;
            figures.to += pair.weight * *pair.toValue;
            figures.coverageTo += shareOfIndex(later, pair.to);
            predecessors.insert(pair.from.begin(), pair.from.end());
        }
    }
    for (const NodeId& id : predecessors) {
        figures.coverageFrom += shareOfIndex(earlier, id);
    }
    figures.from /= weight;
    figures.to /= weight;
    figures.fromShown = scoring::published(*later.rubric, figures.from);
    figures.toShown = scoring::published(*later.rubric, figures.to);
    figures.difference = figures.toShown - figures.fromShown;
    figures.differenceExact = figures.to - figures.from;
    return figures;
}

void warn(LikeForLike& result, std::string code, const std::vector<NodeId>& nodes) {
    std::string list;
    for (const NodeId& node : nodes) {
        list += (list.empty() ? "" : ", ") + node.text;
    }
    result.warnings.push_back(
        {base::Severity::Warning, {}, std::move(code), {{"nodes", list}, {"count", std::to_string(nodes.size())}}, {}});
}

void addWarnings(LikeForLike& result, const ScoredAssessment& earlier) {
    std::vector<NodeId> below;
    std::vector<NodeId> leftOut;
    for (const LikeForLikePair& pair : result.pairs) {
        if (pair.state == PairState::Compared) {
            below.insert(below.end(), pair.belowScale.begin(), pair.belowScale.end());
        } else {
            leftOut.push_back(pair.to);
        }
    }
    std::sort(below.begin(), below.end(),
              [&](const NodeId& left, const NodeId& right) { return earlier.rubric->find(left) < earlier.rubric->find(right); });
    below.erase(std::unique(below.begin(), below.end()), below.end());
    if (!below.empty()) {
        warn(result, "below-scale", below);
    }
    if (!leftOut.empty()) {
        warn(result, "pairs-left-out", leftOut);
    }
}

/// Why the two cannot be compared whatever their values are.
std::optional<base::Error> refusal(const ScoredAssessment& earlier, const ScoredAssessment& later, const rubric::Crosswalk& crosswalk) {
    const auto refused = [](base::ErrorCode code, const std::string& reason, base::Arguments arguments) {
        return base::Error{code, reason, std::move(arguments), {}, {}};
    };
    const std::string first = std::to_string(earlier.record.assessment.year);
    const std::string second = std::to_string(later.record.assessment.year);
    if (crosswalk.purpose == rubric::CrosswalkPurpose::Evidence) {
        return refused(base::ErrorCode::NotAllowed, "crosswalk-evidence-only", {{"crosswalk", crosswalk.id()}});
    }
    if (earlier.rubric->id != crosswalk.from || later.rubric->id != crosswalk.to) {
        return refused(base::ErrorCode::NotAllowed, "crosswalk-other-instruments",
                       {{"crosswalk", crosswalk.id()}, {"from", earlier.rubric->id.text}, {"to", later.rubric->id.text}});
    }
    for (const auto* one : {&earlier, &later}) {
        if (!one->weights->known) {
            return refused(base::ErrorCode::NotAllowed, "like-for-like-profile-missing", {{"year", one == &earlier ? first : second}});
        }
    }
    const bool before = hasIndicatorValues(earlier);
    const bool after = hasIndicatorValues(later);
    if (!before && !after) {
        return refused(base::ErrorCode::NotFound, "like-for-like-no-indicators-both", {{"first", first}, {"second", second}});
    }
    if (!before || !after) {
        return refused(base::ErrorCode::NotFound, "like-for-like-no-indicators", {{"year", before ? second : first}});
    }
    return std::nullopt;
}

}  // namespace

std::string_view pairStateCode(PairState state) {
    switch (state) {
        case PairState::Compared:
            return "compared";
        case PairState::EarlierUnset:
            return "earlier-unset";
        case PairState::LaterUnset:
            return "later-unset";
        case PairState::BothUnset:
            return "both-unset";
    }
    return {};
}

base::Result<LikeForLike> compareLikeForLike(const ScoredAssessment& earlier, const ScoredAssessment& later,
                                             const rubric::Crosswalk& crosswalk) {
    if (auto refused = refusal(earlier, later, crosswalk)) {
        return tl::unexpected<base::Error>(std::move(*refused));
    }
    LikeForLike result;
    result.fromYear = earlier.record.assessment.year;
    result.toYear = later.record.assessment.year;
    result.fromRubric = earlier.rubric->id;
    result.toRubric = later.rubric->id;
    result.crosswalk = crosswalk.id();
    result.crosswalkVersion = crosswalk.version;
    result.crosswalkSha256 = crosswalk.sha256;
    result.decimals = later.rubric->rounding.decimals;
    result.pairs = pairsOf(earlier, later, crosswalk);
    auto figures = figuresOver(result.pairs, BelowScale::Counted, earlier, later);
    if (!figures) {
        return base::fail(base::ErrorCode::NotFound, "like-for-like-no-pairs",
                          {{"first", std::to_string(result.fromYear)}, {"second", std::to_string(result.toYear)}});
    }
    result.figures = std::move(*figures);
    const Rational weight = weightOf(result.pairs, BelowScale::Counted);
    for (LikeForLikePair& pair : result.pairs) {
        pair.share = pair.state == PairState::Compared ? pair.weight / weight : Rational{};
    }
    addWarnings(result, earlier);
    if (std::any_of(result.pairs.begin(), result.pairs.end(),
                    [](const LikeForLikePair& pair) { return pair.state == PairState::Compared && !pair.belowScale.empty(); })) {
        result.withoutBelowScale = figuresOver(result.pairs, BelowScale::LeftOut, earlier, later);
    }
    return result;
}

}  // namespace matang::analysis
