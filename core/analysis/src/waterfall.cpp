// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/waterfall.h>

#include "break_between.h"
#include "contribution_change.h"

#include <matang/base/codes.h>

#include <algorithm>
#include <array>
#include <utility>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::NodeIndex;

constexpr std::array<std::string_view, 3> kDepths = {"domain", "aspect", "indicator"};

/// Lays out the change between two assessments of which everything right below the index is known.
class Layout {
public:
    Layout(const ScoredAssessment& earlier, const ScoredAssessment& later, ChangeDepth depth) : m_earlier(earlier), m_later(later) {
        m_result.depth = depth;
        m_result.decimals = later.rubric->rounding.decimals;
        m_result.from = scoring::published(*earlier.rubric, *earlier.card.index().value);
        m_result.to = scoring::published(*later.rubric, *later.card.index().value);
    }

    Waterfall run() {
        open(rubric::kRoot);
        m_result.remainder = m_result.to - m_result.from;
        for (const WaterfallStep& step : m_result.steps) {
            m_result.remainder -= step.change;
        }
        m_result.cause = causeOfRemainder();
        return std::move(m_result);
    }

private:
    [[nodiscard]] const std::vector<NodeIndex>& children(NodeIndex node) const {
        return m_later.weights->children[static_cast<std::size_t>(node)];
    }

    /// Takes the children of a node as steps, or what stands below them, as deep as wanted and known.
    void open(NodeIndex node) {
        m_opened.push_back(node);
        for (const NodeIndex child : children(node)) {
            const bool wanted = liesAbove(child);
            if (wanted && partsKnown(child)) {
                open(child);
                continue;
            }
            m_result.asDeep = m_result.asDeep && !wanted;
            m_result.steps.push_back({child, m_earlier.card.node(child).value, m_later.card.node(child).value,
                                      contributionChange(m_earlier, m_later, child).value_or(Rational{})});
        }
    }

    /// True for a node above the wanted depth.
    [[nodiscard]] bool liesAbove(NodeIndex node) const {
        const auto& below = children(node);
        if (below.empty() || m_result.depth == ChangeDepth::Tops) {
            return false;
        }
        return m_result.depth == ChangeDepth::Indicators ||
               std::none_of(below.begin(), below.end(), [&](NodeIndex child) { return m_later.rubric->node(child).isIndicator(); });
    }

    [[nodiscard]] bool partsKnown(NodeIndex node) const {
        const auto& below = children(node);
        return std::all_of(below.begin(), below.end(),
                           [&](NodeIndex child) { return contributionChange(m_earlier, m_later, child).has_value(); });
    }

    [[nodiscard]] RemainderCause causeOfRemainder() const {
        if (m_result.remainder.isZero()) {
            return RemainderCause::None;
        }
        const bool unexplained = std::any_of(m_opened.begin(), m_opened.end(), [&](NodeIndex node) {
            return differsFromParts(m_earlier, node) || differsFromParts(m_later, node) || addsOfItsOwn(node);
        });
        return unexplained ? RemainderCause::Unexplained : RemainderCause::Rounding;
    }

    /// The card has judged that already.
    [[nodiscard]] static bool differsFromParts(const ScoredAssessment& scored, NodeIndex node) {
        const std::string& id = scored.rubric->node(node).id.text;
        return std::any_of(scored.card.warnings.begin(), scored.card.warnings.end(), [&](const base::Diagnostic& warning) {
            return warning.code == "reported-differs" && base::argument(warning.arguments, "node") == id;
        });
    }

    /// True where a bonus, or what the rubric adds in another way, changed by more than rounding could.
    [[nodiscard]] bool addsOfItsOwn(NodeIndex node) const {
        const rubric::Node& which = m_later.rubric->node(node);
        if (which.bonuses.empty() && which.adjustment.plus.isZero()) {
            return false;
        }
        Rational beyondParts = contributionChange(m_earlier, m_later, node).value_or(Rational{});
        for (const NodeIndex child : children(node)) {
            beyondParts -= contributionChange(m_earlier, m_later, child).value_or(Rational{});
        }
        Rational most(static_cast<std::int64_t>(children(node).size()) + 1);
        for (int decimal = 0; decimal < m_result.decimals; ++decimal) {
            most /= 10;
        }
        return beyondParts >= most || -beyondParts >= most;
    }

    const ScoredAssessment& m_earlier;
    const ScoredAssessment& m_later;
    Waterfall m_result;
    std::vector<NodeIndex> m_opened;  ///< nodes whose parts stand for them
};

/// True where everything right below the index is known, in so far as it applies.
bool topsKnown(const ScoredAssessment& scored) {
    const auto& tops = scored.weights->children[rubric::kRoot];
    return scored.weights->known && !tops.empty() && std::all_of(tops.begin(), tops.end(), [&](NodeIndex top) {
               const scoring::NodeScore& score = scored.card.node(top);
               return score.value ? score.complete() : knownContribution(scored, top).has_value();
           });
}

bool topsContribute(const ScoredAssessment& scored) {
    const auto& tops = scored.weights->children[rubric::kRoot];
    return std::all_of(tops.begin(), tops.end(), [&](NodeIndex top) { return knownContribution(scored, top).has_value(); });
}

}  // namespace

std::string_view changeDepthCode(ChangeDepth depth) {
    return kDepths[static_cast<std::size_t>(depth)];
}

std::optional<ChangeDepth> changeDepthFrom(std::string_view code) {
    return base::fromCode<ChangeDepth>(kDepths, code);
}

base::Result<Waterfall> waterfall(const ScoredAssessment& earlier, const ScoredAssessment& later, ChangeDepth depth) {
    if (auto instrument = instrumentChange(earlier, later)) {
        return base::fail(base::ErrorCode::NotAllowed, "waterfall-other-instrument", std::move(*instrument));
    }
    if (auto profile = profileChange(earlier, later)) {
        return base::fail(base::ErrorCode::NotAllowed, "waterfall-other-profile", std::move(*profile));
    }
    const auto both = {&earlier, &later};
    for (const ScoredAssessment* one : both) {
        if (!one->card.complete()) {
            return base::fail(base::ErrorCode::NotFound, "waterfall-no-index", {{"year", std::to_string(one->record.assessment.year)}});
        }
    }
    for (const ScoredAssessment* one : both) {
        if (!topsKnown(*one)) {
            return base::fail(base::ErrorCode::NotFound, "waterfall-parts-unknown",
                              {{"year", std::to_string(one->record.assessment.year)}});
        }
    }
    if (!topsContribute(earlier) || !topsContribute(later)) {
        return base::fail(base::ErrorCode::NotAllowed, "waterfall-no-sum");
    }
    return Layout(earlier, later, depth).run();
}

}  // namespace matang::analysis
