// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
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
    IdTable sources{"source"};
    IdTable kinds{"node-kind"};
    IdTable axes{"tag-axis"};
    std::map<std::string, IdTable> tagValues;  ///< by axis
    IdTable scales{"scale"};
    IdTable nodes{"node"};
    std::vector<bool> scaleSound;           ///< by position in Rubric::scales: the range of levels is known
    std::vector<NodeNote> nodeNotes;        ///< by NodeIndex
    std::vector<ProfileNote> profileNotes;  ///< by position in Rubric::profiles
};

}  // namespace matang::rubric
