// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/yaml/findings.h>
#include "id_table.h"

#include <matang/rubric/rubric.h>

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace matang::rubric {

/// Where a weight came to while it was read. `Broken`: something stands there that is already a finding.
enum class WeightState { Absent, Given, Broken };

/// What the checks must know of a node of the tree beyond the node itself.
struct NodeNote {
    base::SourcePosition position;
    base::SourcePosition childrenKey;
    WeightState weight = WeightState::Absent;
    bool childrenBroken = false;  ///< a child could not be read, so sums say nothing
    bool criteriaGiven = false;
    bool unpublishedBroken = false;  ///< the levels that are not published could not be read
    bool measured = false;           ///< a quantity, an import or a survey was meant to stand here
    base::SourcePosition repeatKey;
    base::SourcePosition overYearsKey;
    // What looks at other nodes, read when all of them are known:
    const yaml::Node* enough = nullptr;
    const yaml::Node* bonuses = nullptr;
    const yaml::Node* limits = nullptr;
    const yaml::Node* gates = nullptr;
    base::SourcePosition gatesKey;
};

/// One node (or the rule of one) that looks at another.
struct Look {
    enum class For { Value, Measured, Exists, Evidence };
    NodeIndex holder = -1;
    NodeIndex target = -1;
    For what = For::Value;
    base::SourcePosition position;
};

struct ProfileNote {
    base::SourcePosition position;
    base::SourcePosition weightsKey;
    base::SourcePosition withoutKey;
    std::unordered_set<std::string> brokenWeights;  ///< nodes whose weight here could not be read
    bool broken = false;                            ///< what belongs, or what is weighed, could not be read
};

/// A rubric while it is read: what there is of it so far, where it stood, and what was wrong.
struct Reading {
    explicit Reading(yaml::Document document) : findings(std::move(document)) {}

    Findings findings;
    Rubric rubric;
    bool weightBasisKnown = false;  ///< else no sum can be checked
    bool indexRangeSound = false;
    base::SourcePosition indexRange;
    IdTable sources{"source"};
    IdTable kinds{"node-kind"};
    IdTable axes{"tag-axis"};
    std::map<std::string, IdTable> tagValues;  ///< by axis
    IdTable scales{"scale"};
    IdTable surveys{"survey"};
    IdTable peerGroupings{"peer-grouping"};
    std::map<std::string, IdTable> peerGroups;  ///< by grouping
    IdTable predicateTables{"predicate-table"};
    IdTable nodes{"node"};
    IdTable evidenceRules{"evidence-rule"};
    std::vector<bool> scaleSound;                     ///< by position in Rubric::scales: the range of levels is known
    std::vector<bool> surveySound;                    ///< by position in Rubric::surveys: the range of codes is known
    std::vector<const yaml::Node*> peerNodes;         ///< by position in Rubric::peerGroupings: the node that decides, or nullptr
    base::SourcePosition notApplicable;               ///< of the rule's key
    bool notApplicableKnown = true;                   ///< else nothing can be said of indicators that may not apply
    std::vector<base::SourcePosition> roundingSteps;  ///< by position in Rounding::steps
    std::vector<NodeNote> nodeNotes;                  ///< by NodeIndex
    std::vector<ProfileNote> profileNotes;            ///< by position in Rubric::profiles
    std::vector<Look> looks;                          ///< of every condition, in the order of the nodes
};

}  // namespace matang::rubric
