// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/ids.h>
#include <matang/rubric/localised.h>

#include <string>
#include <utility>
#include <vector>

namespace matang::rubric {

/// Which reading of a figure chooses the predicate.
enum class PredicateBasis { Unrounded, Rounded };

/// A named band of a figure: from <= value < upper, or from <= value <= upper where `upperIncluded`.
struct PredicateBand {
    std::string id;
    LocalisedText name;
    base::Rational from;
    base::Rational upper;
    bool upperIncluded = false;
    [[nodiscard]] bool holds(const base::Rational& value) const;
};

/// The bands that name a node's figure; agencies of some peer groups may have bands of their own.
struct PredicateTable {
    std::string id;  ///< empty for the index' own table, the key `predicates`
    PredicateBasis basis = PredicateBasis::Unrounded;
    LocalisedText note;
    std::vector<PredicateBand> bands;                                         ///< from the highest to the lowest
    int grouping = -1;                                                        ///< position in Rubric::peerGroupings; -1: one table for all
    std::vector<std::pair<std::string, std::vector<PredicateBand>>> byGroup;  ///< by peer group; the others use `bands`

    /// The bands for a peer group; `group` may be empty.
    [[nodiscard]] const std::vector<PredicateBand>& bandsFor(const std::string& group) const;
    [[nodiscard]] const PredicateBand* bandFor(const base::Rational& value, const std::string& group) const;
};

/// A way to sort agencies into groups of peers.
struct PeerGrouping {
    enum class By { Node, Kind, Cohort };
    struct Group {
        std::string id;
        LocalisedText name;
        std::vector<std::string> values;  ///< By Kind: "kota"; By Cohort: names of cohorts
        base::Rational from;              ///< By Node: from <= value < upper, or <= upper
        base::Rational upper;
        bool upperIncluded = false;
        int validFrom = 0;  ///< limits hold for the years from here ...
        int validTo = 0;    ///< ... to here; 0: open
    };

    std::string id;
    LocalisedText name;
    By by = By::Kind;
    NodeIndex node = -1;  ///< By Node: whose value (of a quantity the amount) decides
    std::vector<Group> groups;
};

}  // namespace matang::rubric
