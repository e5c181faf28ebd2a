// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/evidence_gaps.h>

#include "evidence_claim.h"
#include "evidence_documents.h"
#include "evidence_naming.h"
#include "evidence_verdict.h"

#include <algorithm>
#include <utility>

namespace matang::analysis {
namespace {

using rubric::EvidenceRule;
using rubric::NodeIndex;
using Check = EvidenceRule::Check;

/// Holds every rule against one indicator after the other.
class Examination {
public:
    Examination(const ScoredAssessment& scored, std::span<const EvidenceItem> evidence, const std::string& referenceDay)
        : m_scored(scored), m_rubric(*scored.rubric), m_referenceDay(referenceDay), m_pieces(m_rubric.nodes.size()) {
        const int stage = stageOrderOf(scored);
        for (const EvidenceItem& item : evidence) {
            const NodeIndex node = m_rubric.find(item.link.node);
            if (node >= 0 && verdictUpTo(m_rubric, item, stage) != assessment::Verdict::Irrelevant) {
                m_pieces[static_cast<std::size_t>(node)].push_back(&item);
            }
        }
        const bool asksForNames = std::any_of(m_rubric.evidenceRules.begin(), m_rubric.evidenceRules.end(),
                                              [](const EvidenceRule& rule) { return rule.check == Check::Named; });
        if (asksForNames) {
            collectTexts(stage);
        }
    }

    [[nodiscard]] std::vector<EvidenceGap> gaps() {
        const std::vector<std::optional<Claim>> claims = claimsOf(m_scored);
        for (std::size_t at = 0; at < claims.size(); ++at) {
            if (claims[at]) {
                examine(static_cast<NodeIndex>(at), *claims[at]);
            }
        }
        return std::move(m_gaps);
    }

private:
    void collectTexts(int stage) {
        m_texts.resize(m_rubric.nodes.size());
        for (const assessment::Mark& mark : m_scored.record.marks) {
            const NodeIndex node = m_rubric.find(mark.node);
            if (node < 0 || mark.answer != m_scored.card.answer || m_rubric.stageOrder(mark.stage) > stage) {
                continue;
            }
            // A mark between two texts keeps names from growing together.
            std::string& text = m_texts[static_cast<std::size_t>(node)];
            for (const std::string* part : {&mark.fact, &mark.analysis, &mark.justification}) {
                if (!part->empty()) {
                    text += text.empty() ? *part : "\n; " + *part;
                }
            }
        }
    }

    static bool isAsked(const EvidenceRule& rule, NodeIndex indicator, const Claim& claim) {
        if (!rule.indicators.empty() && !std::binary_search(rule.indicators.begin(), rule.indicators.end(), indicator)) {
            return false;
        }
        if (!rule.fromLevel && !rule.toLevel) {
            return true;
        }
        return claim.hasLevels && rule.fromLevel.value_or(claim.level) <= claim.level && claim.level <= rule.toLevel.value_or(claim.level);
    }

    void examine(NodeIndex indicator, const Claim& claim) {
        Pieces& pieces = m_pieces[static_cast<std::size_t>(indicator)];
        std::sort(pieces.begin(), pieces.end(), standsBefore);
        for (std::size_t rule = 0; rule < m_rubric.evidenceRules.size(); ++rule) {
            if (isAsked(m_rubric.evidenceRules[rule], indicator, claim)) {
                m_next = EvidenceGap{indicator, static_cast<int>(rule), claim.level};
                check(m_rubric.evidenceRules[rule], pieces, claim);
            }
        }
    }

    void check(const EvidenceRule& rule, const Pieces& pieces, const Claim& claim) {
        switch (rule.check) {
            case Check::Document:
                addShortfall(documentShortfall(rule, pieces, m_referenceDay));
                break;
            case Check::FollowUp:
                addShortfall(followUpShortfall(rule, pieces));
                break;
            case Check::Named:
                checkNames(pieces);
                break;
            case Check::Linked:
                checkLinks(pieces, claim);
                break;
            case Check::Current:
                addEach(pieces,
                        [&](const EvidenceItem& item) { return !item.document.expires.empty() && item.document.expires < m_referenceDay; });
                break;
            case Check::Searchable:
                addEach(pieces, [](const EvidenceItem& item) { return item.searchable == false; });
                break;
        }
    }

    void addShortfall(std::optional<Shortfall> shortfall) {
        if (shortfall) {
            m_next.lacks = std::move(shortfall->lacks);
            m_next.day = std::move(shortfall->day);
            add(shortfall->nearest);
        }
    }

    void checkNames(const Pieces& pieces) {
        if (pieces.empty()) {
            return;
        }
        const Explanation explanation(m_texts[static_cast<std::size_t>(m_next.indicator)]);
        if (explanation.empty()) {
            add(nullptr);
            return;
        }
        const rubric::Node& indicator = m_rubric.node(m_next.indicator);
        addEach(pieces, [&](const EvidenceItem& item) { return !explanation.names(indicator, item); });
    }

    void checkLinks(const Pieces& pieces, const Claim& claim) {
        const bool isLinked = std::any_of(pieces.begin(), pieces.end(), [&](const EvidenceItem* piece) {
            return !claim.hasLevels || !piece->link.level || *piece->link.level == claim.level;
        });
        if (!isLinked) {
            add(nullptr);
        }
    }

    template <typename Wrong>
    void addEach(const Pieces& pieces, Wrong isWrong) {
        for (const EvidenceItem* piece : pieces) {
            if (isWrong(*piece)) {
                m_next.day = m_rubric.evidenceRules[static_cast<std::size_t>(m_next.rule)].check == Check::Current ? m_referenceDay : "";
                add(piece);
            }
        }
    }

    void add(const EvidenceItem* piece) {
        EvidenceGap gap = m_next;
        if (piece != nullptr) {
            gap.link = piece->link.id;
        }
        m_gaps.push_back(std::move(gap));
    }

    const ScoredAssessment& m_scored;
    const rubric::Rubric& m_rubric;
    const std::string& m_referenceDay;
    std::vector<Pieces> m_pieces;      ///< by NodeIndex: what counts
    std::vector<std::string> m_texts;  ///< by NodeIndex: what the marks explain
    EvidenceGap m_next;                ///< the gap that the rule at hand would leave
    std::vector<EvidenceGap> m_gaps;
};

}  // namespace

std::vector<EvidenceGap> evidenceGaps(const ScoredAssessment& scored, std::span<const EvidenceItem> evidence,
                                      const std::string& referenceDay) {
    return Examination(scored, evidence, referenceDay).gaps();
}

}  // namespace matang::analysis
