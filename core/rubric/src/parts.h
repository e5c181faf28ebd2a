// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_reader.h"

namespace matang::rubric {

// The parts of a rubric file. Each reads its part into `reading.rubric` and reports what is wrong with it. They are called in the order in
// which they refer to each other: sources before editions, axes, kinds and scales before the tree, the tree before the profiles and
// before all that looks at its nodes.

/// Names, versions, validity, sources, editions, node kinds, tag axes, index range, stages, panel, weight basis.
void readHeader(Reading& reading, MapReader& file);
/// The documents that a file names as its sources (readHeader calls it for a rubric).
void readSources(Reading& reading, MapReader& file);
void readScales(Reading& reading, MapReader& file);
void readSurveys(Reading& reading, MapReader& file);
/// The rule for what does not apply.
void readNotApplicable(Reading& reading, MapReader& file);
void readRounding(Reading& reading, MapReader& file);
void readPeerGroups(Reading& reading, MapReader& file);
/// The bands of the index and those of other nodes.
void readPredicates(Reading& reading, MapReader& file);
void readTree(Reading& reading, MapReader& file);
void readProfiles(Reading& reading, MapReader& file);
/// The nodes that decide on groups of peers.
void readPeerNodes(Reading& reading);
void readTargets(Reading& reading, MapReader& file);
void readEvidenceRules(Reading& reading, MapReader& file);

/// Position of what has the id, or -1.
template <typename Defined>
[[nodiscard]] int positionOf(const std::vector<Defined>& all, const std::string& id) {
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at].id == id) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

/// A weight from 0 to 100, or nothing.
[[nodiscard]] std::optional<base::Rational> readWeight(Reading& reading, const yaml::Node* value);
/// How the value of an inner node comes about, but for its conditions.
void readReckoning(Reading& reading, MapReader& map, Node& node, NodeNote& note);
/// What is measured for an indicator whose scale is known, and how that becomes its value.
void readMeasurement(Reading& reading, MapReader& indicator, Node& node);
void readNormalisation(Reading& reading, MapReader& indicator, Node& node);
/// Warns where the amount at a key may have been written with thousands points.
void warnUnclear(Reading& reading, const Quantity& quantity, const MapReader& map, std::string_view key);
/// Warns of the steps that hold for no amount, and of an amount for which none holds. Amounts are looked at with the quantity's decimals.
void checkLadder(Reading& reading, const Node& node, const std::vector<base::SourcePosition>& steps, const base::SourcePosition& ladder);
/// The survey, the panel and the possible "not applicable" of an indicator.
void readAnswering(Reading& reading, MapReader& indicator, Node& node);
/// Reads the criteria of an indicator whose scale is known, and which of them are not published.
void readCriteria(Reading& reading, MapReader& indicator, Node& node, NodeNote& note);
/// Where one indicator of a rubric has criteria, all that are not measured must have them for every level of their scale.
void checkCriteria(Reading& reading);

/// Bonuses, limits and gates of the whole tree.
void readConditions(Reading& reading);
/// A node of the tree or the index; -1 where there is none of this id, which is then a finding.
[[nodiscard]] NodeIndex readNodeReference(Reading& reading, const yaml::Node& value, std::string_view key);
/// The same, seen from outside of every repeated sub-tree.
[[nodiscard]] NodeIndex readOuterReference(Reading& reading, const yaml::Node& value, std::string_view key);
/// Conditions that lead into a repeated sub-tree, or round in a circle; the order of computing.
void checkConditions(Reading& reading);

/// Free choices, nested repeats and values below zero, once every range is known.
void checkTree(Reading& reading);
/// The lowest and highest value of every node, and whether the index can leave its range.
void findRanges(Reading& reading);
/// Whether everything is plain, and what needs it to be.
void checkMeans(Reading& reading);
/// Checks the sums of the weights in every profile.
void checkWeights(Reading& reading);

/// The years of a map {from, to}; 0 where an end is not given.
[[nodiscard]] std::pair<int, int> readYearRange(Reading& reading, const yaml::Node& value);

/// The upper end of a range: `to`, which belongs to it, or `below`, which does not.
struct UpperEnd {
    base::Rational value;
    bool included = false;
};
[[nodiscard]] std::optional<UpperEnd> readUpperEnd(MapReader& map);

}  // namespace matang::rubric
