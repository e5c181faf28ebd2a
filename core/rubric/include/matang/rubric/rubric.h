// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/base/rounding.h>
#include <matang/rubric/ids.h>
#include <matang/rubric/localised.h>

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace matang::rubric {

/// Where a text or a whole instrument comes from: `Official` read in an official document, `Reported` told by press or a local
/// government, `Derived` our own wording or reckoning, `Draft` not in force.
enum class Provenance { Official, Reported, Derived, Draft };

/// How an inner node's value follows from its children.
enum class Aggregation {
    WeightedMean,  ///< sum of weight x value / sum of weights
    Mean,          ///< plain mean; the children weigh the same
};

/// How the marks of several assessors at one stage become one value.
enum class Combination { Mean, Median, Consensus };

/// Which reading of the index chooses the predicate.
enum class PredicateBasis { Unrounded, Rounded };

/// Who gives the marks of a stage.
enum class StageParty { Agency, Assessor };

/// One step of a scale with its name ("Terdefinisi") and general meaning.
struct Level {
    int value = 0;
    LocalisedText name;
    LocalisedText meaning;
};

/// The values an indicator may take.
struct Scale {
    std::string id;
    LocalisedText name;
    base::Rational from;
    base::Rational to;
    base::Rational step;      ///< 1 for whole levels; 0 for any value between from and to
    bool cumulative = false;  ///< level n is only reached when all lower levels are met (shown, never computed)
    LocalisedText gatingNote;
    std::vector<Level> levels;  ///< from the lowest to the highest; may be empty for plain figures
};

/// The text that must be true for an indicator to stand on a level.
struct Criterion {
    int level = 0;
    LocalisedText text;
};

/// The value of one tag axis on a node: axis "pillar", value "governance".
struct Tag {
    std::string axis;
    std::string value;
};

/// Any element of the rubric tree: the index, a domain, an aspect, a dimension, an indicator.
struct Node {
    NodeId id;
    std::string kind;  ///< a key of Rubric::nodeKinds ("domain")
    std::string code;  ///< as printed ("14", "1.1.1"); not unique
    LocalisedText name;
    std::optional<base::Rational> weight;  ///< as written; percent of the index or of the parent, see Rubric::weightBasis
    NodeIndex parent = -1;                 ///< -1 for the root
    std::vector<NodeIndex> children;
    int depth = 0;                                        ///< 0 for the root
    Aggregation aggregation = Aggregation::WeightedMean;  ///< of inner nodes

    // Indicators (leaves) only:
    int scale = -1;  ///< position in Rubric::scales
    std::vector<Criterion> criteria;
    LocalisedText appliesTo;
    LocalisedText evidenceHint;
    std::string answerType;  ///< "maturity", "external-fact", "survey"; free word of the rubric

    LocalisedText description;
    LocalisedText note;  ///< a peculiarity an assessor must know
    std::vector<Tag> tags;
    Provenance nameProvenance = Provenance::Official;
    Provenance criteriaProvenance = Provenance::Derived;

    [[nodiscard]] bool isIndicator() const noexcept { return children.empty(); }
};

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

/// A named band of the index: from <= value < below, or from <= value <= to where `upperIncluded`.
struct PredicateBand {
    std::string id;
    LocalisedText name;
    base::Rational from;
    base::Rational upper;
    bool upperIncluded = false;
    [[nodiscard]] bool holds(const base::Rational& value) const;
};

/// A figure that the calculation itself rounds on the way, for nodes of one kind.
struct RoundingStep {
    enum class Figure { Value, Contribution };
    std::string kind;
    Figure figure = Figure::Value;
};

struct Rounding {
    base::RoundingMode mode = base::RoundingMode::HalfUp;
    int decimals = 2;                 ///< of every shown and published figure
    std::vector<RoundingStep> steps;  ///< empty: round once, for display
    [[nodiscard]] bool rounds(const std::string& kind, RoundingStep::Figure figure) const;
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
    PredicateBasis predicateBasis = PredicateBasis::Unrounded;
    std::vector<PredicateBand> predicates;  ///< from the highest to the lowest; empty where none is published
    LocalisedText predicateNote;
    std::vector<Profile> profiles;  ///< empty: one unnamed profile
    std::vector<Edition> editions;
    std::vector<SourceDocument> sources;
    std::vector<Node> nodes;  ///< reading order; nodes[0] is the index

    std::string text;    ///< the file as read, byte for byte
    std::string sha256;  ///< of `text`
    std::unordered_map<std::string, NodeIndex> indexById;

    [[nodiscard]] NodeIndex find(const NodeId& node) const;  ///< -1 where there is none
    [[nodiscard]] const Node& node(NodeIndex index) const { return nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Profile* profile(const ProfileId& wanted) const;
    [[nodiscard]] int stageOrder(const StageId& stage) const;  ///< -1 where there is none
    [[nodiscard]] const Scale& scaleOf(NodeIndex indicator) const;
    [[nodiscard]] const LocalisedText* kindName(const std::string& kind) const;
    /// The band that holds the value, or nullptr.
    [[nodiscard]] const PredicateBand* predicateFor(const base::Rational& value) const;
};

}  // namespace matang::rubric
