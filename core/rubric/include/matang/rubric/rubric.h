// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/base/rounding.h>
#include <matang/rubric/evidence_rule.h>
#include <matang/rubric/ids.h>
#include <matang/rubric/localised.h>
#include <matang/rubric/node.h>
#include <matang/rubric/predicates.h>
#include <matang/rubric/scale.h>
#include <matang/rubric/survey.h>

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace matang::rubric {

/// Who gives the marks of a stage.
enum class StageParty { Agency, Assessor };

/// An independent way to sort the indicators ("pillar"); its sums never touch the index.
struct TagAxis {
    std::string id;
    LocalisedText name;
    std::vector<std::pair<std::string, LocalisedText>> values;
};

struct Stage {
    StageId id;
    LocalisedText name;
    StageParty by = StageParty::Agency;
};

/// A weight set for a cohort and year: which nodes belong, with which weights.
struct Profile {
    ProfileId id;
    LocalisedText name;
    LocalisedText note;
    Provenance provenance = Provenance::Official;
    std::vector<int> years;
    std::vector<std::pair<NodeId, base::Rational>> weights;  ///< replace the weights written at the nodes
    std::vector<NodeId> without;                             ///< nodes (with all below them) that do not belong
};

/// A wording of the instrument's guideline; structure and weights stay, criteria were re-worded.
struct Edition {
    std::string id;
    LocalisedText name;
    std::string source;  ///< id in Rubric::sources; may be empty
    std::vector<int> years;
};

struct SourceDocument {
    std::string id;
    std::string title;
    std::string number;
    int year = 0;
    std::string address;
};

/// A figure that the calculation itself rounds on the way, for nodes of one kind.
struct RoundingStep {
    enum class Figure { Value, Contribution };
    std::string kind;
    Figure figure = Figure::Value;
    std::optional<int> decimals{};             ///< nothing: as the rubric's other figures
    std::optional<base::RoundingMode> mode{};  ///< nothing: as the rubric's other figures
};

/// A figure that is aimed at in a year, set with the instrument (a national target).
struct Target {
    NodeIndex node = kRoot;
    int year = 0;
    base::Rational value;
    LocalisedText note;
    std::string source;  ///< id in Rubric::sources; may be empty
    Provenance provenance = Provenance::Official;
};

struct Rounding {
    base::RoundingMode mode = base::RoundingMode::HalfUp;
    int decimals = 2;                 ///< of every shown and published figure
    std::vector<RoundingStep> steps;  ///< empty: round once, for display
    /// The step for a figure of nodes of this kind, or nullptr.
    [[nodiscard]] const RoundingStep* step(const std::string& kind, RoundingStep::Figure figure) const;
    [[nodiscard]] bool rounds(const std::string& kind, RoundingStep::Figure figure) const { return step(kind, figure) != nullptr; }
};

enum class WeightBasis {
    OfIndex,   ///< every weight is percent of the index; children add up to their parent's weight, the top to 100
    OfParent,  ///< the weights below every node add up to 100
};

/// An instrument as loaded: immutable from then on, free to share between threads.
struct Rubric {
    RubricId id;
    std::string version;
    std::string family;  ///< instruments that follow one another share it ("spbe"); years of a family are compared
    Provenance status = Provenance::Official;
    LocalisedText name;
    LocalisedText shortName;
    LocalisedText issuer;
    LocalisedText description;
    int validFrom = 0;     ///< first year; 0 unknown
    int validTo = 0;       ///< last year; 0 open
    std::string language;  ///< of texts without a language mark
    std::vector<std::pair<std::string, LocalisedText>> nodeKinds;
    std::vector<TagAxis> tagAxes;
    std::vector<Scale> scales;
    base::Rational indexFrom;  ///< lowest and highest possible index
    base::Rational indexTo;
    bool carryOver = false;     ///< a stage without a mark takes the last earlier stage's
    std::vector<Stage> stages;  ///< in order
    Combination combination = Combination::Mean;
    WeightBasis weightBasis = WeightBasis::OfIndex;
    Rounding rounding;
    PredicateTable predicates;                    ///< of the index; without bands where none is published
    std::vector<PredicateTable> predicateTables;  ///< of other nodes
    std::vector<PeerGrouping> peerGroupings;
    std::vector<Survey> surveys;
    std::vector<Target> targets;
    NotApplicableRule notApplicable;
    bool asksToBe = false;          ///< every indicator is answered twice: as it is, and as it is to be
    std::vector<Profile> profiles;  ///< empty: one unnamed profile
    std::vector<Edition> editions;
    std::vector<SourceDocument> sources;
    std::vector<EvidenceRule> evidenceRules;
    std::vector<Node> nodes;  ///< reading order; nodes[0] is the index
    /// Every node once, in an order of computing: children before their parents, and what a condition looks at before the node that has
    /// it. Empty: the reverse of the reading order, which holds where there are no conditions.
    std::vector<NodeIndex> order;
    /// True where nothing but (weighted) means and levels is used, so that contributions are share x value everywhere.
    bool plain = true;

    std::string text;    ///< the file as read, byte for byte
    std::string sha256;  ///< of `text`
    std::unordered_map<std::string, NodeIndex> indexById;

    [[nodiscard]] NodeIndex find(const NodeId& node) const;  ///< -1 where there is none
    [[nodiscard]] const Node& node(NodeIndex index) const { return nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Profile* profile(const ProfileId& wanted) const;
    [[nodiscard]] int stageOrder(const StageId& stage) const;  ///< -1 where there is none
    [[nodiscard]] const Scale& scaleOf(NodeIndex indicator) const;
    [[nodiscard]] const LocalisedText* kindName(const std::string& kind) const;
    /// The table that names a node's figure, or nullptr.
    [[nodiscard]] const PredicateTable* predicateTableOf(NodeIndex node) const;
    /// The node itself or the one above it that is repeated for every unit; -1 where there is none.
    [[nodiscard]] NodeIndex repeatedAbove(NodeIndex node) const;
    /// The last node of the sub-tree: a node and all below it stand together.
    [[nodiscard]] NodeIndex lastBelow(NodeIndex node) const;
};

}  // namespace matang::rubric
