// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering.h"

#include <algorithm>
#include <utility>

namespace matang::results {
namespace {

using assessment::AssessmentRecord;
using base::Rational;
using rubric::NodeIndex;
using Among = rubric::Normalisation::Among;

bool isOf(const rubric::Rubric& rubric, const std::string& idOrFamily) {
    return rubric.id.text == idOrFamily || rubric.family == idOrFamily;
}

bool fitsYear(rubric::ImportedResult::Year which, int year, int own) {
    switch (which) {
        case rubric::ImportedResult::Year::Same:
            return year == own;
        case rubric::ImportedResult::Year::Previous:
            return year == own - 1;
        case rubric::ImportedResult::Year::Latest:
            return year <= own;
    }
    return false;
}

/// The published figure of a node, where it is a result.
std::optional<Rational> publishedAt(const analysis::ScoredAssessment& scored, const rubric::NodeId& id) {
    const NodeIndex node = scored.rubric->find(id);
    if (node < 0 || scored.card.nodes.empty()) {
        return std::nullopt;
    }
    const scoring::NodeScore& score = scored.card.node(node);
    return score.value && score.complete() ? std::optional{scoring::published(*scored.rubric, *score.value)} : std::nullopt;
}

int reachOf(const rubric::Rubric& rubric) {
    int reach = 0;
    for (const rubric::Node& node : rubric.nodes) {
        if (node.overYears) {
            reach = std::max({reach, node.overYears->within, static_cast<int>(node.overYears->weights.size()) - 1});
        }
    }
    return reach;
}

/// An earlier card's figures by the present rubric's nodes, as they were before they were mixed over years.
scoring::EarlierYear earlierYear(const analysis::ScoredAssessment& scored, const rubric::Rubric& present, int year) {
    scoring::EarlierYear earlier{year - scored.record.assessment.year, {}};
    for (const rubric::Node& node : present.nodes) {
        const NodeIndex then = scored.rubric->find(node.id);
        std::optional<Rational> value;
        if (then >= 0 && scored.card.node(then).complete()) {
            const scoring::NodeScore& score = scored.card.node(then);
            const bool mixed = scored.rubric->node(then).overYears && score.measured;
            value = mixed ? score.measured : score.value;
        }
        earlier.values.push_back(std::move(value));
    }
    return earlier;
}

}  // namespace

Gathering::Gathering(const workspace::Workspace& workspace, Scoring score) : m_workspace(workspace), m_score(std::move(score)) {}

base::Result<scoring::Circumstances> Gathering::gather(const AssessmentRecord& record, const rubric::Rubric& rubric,
                                                       const rubric::StageId& stage, Wanted wanted) {
    const scoring::Needs needs = scoring::needsOf(rubric);
    scoring::Circumstances found;
    base::Result<void> outcome;
    if (needs.kind) {
        outcome = addKind(record, found);
    }
    if (outcome && needs.evidence) {
        outcome = addEvidence(record, rubric, found);
    }
    if (outcome && needs.imports && wanted.imports) {
        outcome = addImports(record, rubric, found);
    }
    if (outcome && needs.earlier && wanted.earlier) {
        outcome = addEarlier(record, rubric, found);
    }
    if (outcome && needs.cohort && wanted.cohort) {
        outcome = addCohort(record, rubric, stage, found);
    }
    if (!outcome) {
        return base::propagate(outcome);
    }
    return found;
}

base::Result<void> Gathering::addKind(const AssessmentRecord& record, scoring::Circumstances& found) {
    const auto agency = m_workspace.agency(record.assessment.agency);
    if (!agency) {
        return base::propagate(agency);
    }
    found.kind = assessment::kindCode(agency->kind);
    return {};
}

base::Result<void> Gathering::addEvidence(const AssessmentRecord& record, const rubric::Rubric& rubric, scoring::Circumstances& found) {
    const auto links = m_workspace.evidence(record.assessment.id);
    if (!links) {
        return base::propagate(links);
    }
    found.evidence = evidenceCounts(rubric, *links);
    return {};
}

base::Result<std::vector<analysis::ScoredAssessment>> Gathering::othersOf(const AssessmentRecord& record, const std::string& rubric,
                                                                          Wanted wanted) {
    // All records are read before the first is scored, since scoring may read others in turn.
    std::vector<AssessmentRecord> records;
    const auto read = m_workspace.forEachRecord({record.assessment.agency, {}, std::nullopt}, [&](AssessmentRecord&& one) {
        if (one.assessment.id != record.assessment.id) {
            records.push_back(std::move(one));
        }
        return true;
    });
    if (!read) {
        return base::propagate(read);
    }
    std::vector<analysis::ScoredAssessment> others;
    for (AssessmentRecord& one : records) {
        auto scored = m_score(std::move(one), std::nullopt, wanted);
        if (!scored) {
            return base::propagate(scored);
        }
        if (isOf(*scored->rubric, rubric)) {
            others.push_back(std::move(*scored));
        }
    }
    std::stable_sort(others.begin(), others.end(), [](const auto& left, const auto& right) {
        return std::pair(left.record.assessment.year, left.rubric->validFrom) <
               std::pair(right.record.assessment.year, right.rubric->validFrom);
    });
    return others;
}

base::Result<void> Gathering::addImports(const AssessmentRecord& record, const rubric::Rubric& rubric, scoring::Circumstances& found) {
    // Two instruments that take each other's results find nothing instead of running in a circle.
    if (!m_underWay.insert(record.assessment.id.number).second) {
        return {};
    }
    base::Result<void> outcome;
    for (NodeIndex node = 0; outcome && node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        const auto& import = rubric.node(node).import;
        if (!import) {
            continue;
        }
        const auto others = othersOf(record, import->rubric, {});
        if (!others) {
            outcome = base::propagate(others);
            break;
        }
        for (auto other = others->rbegin(); other != others->rend(); ++other) {
            const int year = other->record.assessment.year;
            const auto figure = fitsYear(import->year, year, record.assessment.year) ? publishedAt(*other, import->node) : std::nullopt;
            if (figure) {
                found.imports.push_back({node, *figure, other->rubric->id, year});
                break;
            }
        }
    }
    m_underWay.erase(record.assessment.id.number);
    return outcome;
}

base::Result<void> Gathering::addEarlier(const AssessmentRecord& record, const rubric::Rubric& rubric, scoring::Circumstances& found) {
    const int year = record.assessment.year;
    const int reach = reachOf(rubric);
    const auto others = othersOf(record, rubric.id.text, {true, true, false});
    if (!others) {
        return base::propagate(others);
    }
    for (auto other = others->rbegin(); other != others->rend(); ++other) {
        const int back = year - other->record.assessment.year;
        if (other->rubric->id == rubric.id && back > 0 && back <= reach && !other->card.nodes.empty()) {
            found.earlier.push_back(earlierYear(*other, rubric, year));
        }
    }
    return {};
}

base::Result<void> Gathering::addCohort(const AssessmentRecord& record, const rubric::Rubric& rubric, const rubric::StageId& stage,
                                        scoring::Circumstances& found) {
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        const rubric::Normalisation& rule = rubric.node(node).normalisation;
        if (!rule.looksAtCohort()) {
            continue;
        }
        // "*" is no name of a cohort that a table could give.
        const auto amounts = amountsOf(record, rubric, stage, rule.among == Among::All ? "*" : record.assessment.cohort);
        if (!amounts) {
            return base::propagate(amounts);
        }
        const auto own = std::find_if((*amounts)->begin(), (*amounts)->end(), [&](const auto& one) { return one.first == node; });
        if (own != (*amounts)->end()) {
            found.cohort.push_back(*own);
        }
    }
    return {};
}

base::Result<const Gathering::Amounts*> Gathering::amountsOf(const AssessmentRecord& record, const rubric::Rubric& rubric,
                                                             const rubric::StageId& stage, const std::string& cohort) {
    const CohortKey key{rubric.id.text, record.assessment.year, cohort, stage.text};
    if (const auto known = m_amounts.find(key); known != m_amounts.end()) {
        return &known->second;
    }
    std::vector<AssessmentRecord> records;
    const auto read = m_workspace.forEachRecord({std::nullopt, {rubric.id}, record.assessment.year}, [&](AssessmentRecord&& one) {
        if (cohort == "*" || one.assessment.cohort == cohort) {
            records.push_back(std::move(one));
        }
        return true;
    });
    if (!read) {
        return base::propagate(read);
    }
    Amounts amounts;
    for (AssessmentRecord& one : records) {
        const auto scored = m_score(std::move(one), std::nullopt, {true, false, false});
        if (!scored) {
            return base::propagate(scored);
        }
        for (NodeIndex node = 0; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
            const NodeIndex theirs = rubric.node(node).normalisation.looksAtCohort() ? scored->rubric->find(rubric.node(node).id) : -1;
            if (theirs < 0 || !scored->card.node(theirs).measured) {
                continue;
            }
            auto list = std::find_if(amounts.begin(), amounts.end(), [&](const auto& known) { return known.first == node; });
            list = list == amounts.end() ? amounts.insert(list, {node, {}}) : list;
            list->second.push_back(*scored->card.node(theirs).measured);
        }
    }
    return &m_amounts.emplace(key, std::move(amounts)).first->second;
}

std::vector<scoring::EvidenceCount> evidenceCounts(const rubric::Rubric& rubric, const std::vector<assessment::EvidenceLink>& links) {
    std::vector<scoring::EvidenceCount> counts;
    for (const assessment::EvidenceLink& link : links) {
        const NodeIndex node = rubric.find(link.node);
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&](const scoring::EvidenceCount& one) { return one.node == node && one.level == link.level; });
        if (known != counts.end()) {
            ++known->count;
        } else if (node >= 0) {
            counts.push_back({node, link.level, 1});
        }
    }
    return counts;
}

}  // namespace matang::results
