// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/ids.h>
#include <matang/rubric/localised.h>
#include <matang/rubric/provenance.h>
#include <matang/rubric/rubric.h>

#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

/// What the links of a crosswalk may be used for.
enum class CrosswalkPurpose {
    Scores,    ///< comparing values like for like
    Evidence,  ///< carrying evidence over; values are not comparable
};

/// How an indicator of the later instrument relates to the earlier one.
enum class LinkRelation {
    Same,     ///< the same topic
    Partial,  ///< the topic moved, split or grew
    New,      ///< nothing in the earlier instrument
    Dropped,  ///< nothing in the later instrument
};

/// "same", "partial", "new", "dropped", as files write them.
[[nodiscard]] std::string_view linkRelationCode(LinkRelation relation);

struct CrosswalkLink {
    NodeId to;                 ///< indicator of the later instrument; empty where dropped
    std::vector<NodeId> from;  ///< indicators of the earlier instrument; empty where new
    LinkRelation relation = LinkRelation::Same;
    base::Rational factor = 1;  ///< by which an earlier value is multiplied to stand on the later scale
    LocalisedText note;

    /// True where there is something on both sides.
    [[nodiscard]] bool pairs() const noexcept { return relation == LinkRelation::Same || relation == LinkRelation::Partial; }
    friend bool operator==(const CrosswalkLink&, const CrosswalkLink&) = default;
};

/// Links between two instruments, one that went before and one that came after: immutable once loaded.
struct Crosswalk {
    RubricId from;
    RubricId to;
    std::string version;
    Provenance status = Provenance::Derived;
    std::string language;  ///< of texts without a language mark
    LocalisedText name;
    LocalisedText note;
    std::vector<SourceDocument> sources;
    CrosswalkPurpose purpose = CrosswalkPurpose::Scores;
    std::vector<base::Rational> belowScale;  ///< values of the earlier instrument without counterpart on the later scale
    std::vector<CrosswalkLink> links;        ///< in the order of the file

    std::string text;    ///< the file as read, byte for byte
    std::string sha256;  ///< of `text`

    /// "spbe-2018--spbe-2020", the name of its file without the suffix.
    [[nodiscard]] std::string id() const;
    [[nodiscard]] bool isBelowScale(const base::Rational& value) const;
};

}  // namespace matang::rubric
