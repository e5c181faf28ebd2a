// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_reader.h"

namespace matang::rubric {

// The parts of a rubric file. Each reads its part into `reading.rubric` and reports what is wrong with it. They are called in the order in
// which they refer to each other: sources before editions, axes, kinds and scales before the tree, the tree before the profiles.

/// Names, versions, validity, sources, editions, node kinds, tag axes, index range, stages, panel, weight basis.
void readHeader(Reading& reading, MapReader& file);
/// The documents that a file names as its sources (readHeader calls it for a rubric).
void readSources(Reading& reading, MapReader& file);
void readScales(Reading& reading, MapReader& file);
/// Rounding and predicates.
void readRounding(Reading& reading, MapReader& file);
void readPredicates(Reading& reading, MapReader& file);
void readTree(Reading& reading, MapReader& file);
void readProfiles(Reading& reading, MapReader& file);

/// A weight from 0 to 100, or nothing.
[[nodiscard]] std::optional<base::Rational> readWeight(Reading& reading, const yaml::Node* value);
/// Reads the criteria of an indicator whose scale is known.
void readCriteria(Reading& reading, MapReader& indicator, Node& node, NodeNote& note);
/// Where one indicator of a rubric has criteria, all must have them for every level of their scale.
void checkCriteria(Reading& reading);
/// Checks the sums of the weights in every profile.
void checkWeights(Reading& reading);

}  // namespace matang::rubric
