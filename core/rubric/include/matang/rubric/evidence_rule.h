// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/ids.h>
#include <matang/rubric/localised.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

/// What kind of document a piece of evidence is.
enum class DocumentKind {
    Unsaid,
    Regulation,  ///< a signed general rule (peraturan)
    Decree,      ///< a signed decision of the head (keputusan)
    Circular,
    Draft,  ///< of a regulation or decree: not signed yet
    Minutes,
    Report,
    Screenshot,
    DataSet,
    Manual,
    Video,
    WebPage,
    Other,
};

/// What a piece of evidence is there for at its indicator.
enum class EvidencePurpose {
    Unsaid,
    LegalBasis,
    Implementation,  ///< that it is done, not only ordered
    Review,          ///< that it was looked at again, with problems and recommendations
    FollowUp,        ///< that a review had consequences
    Audit,
};

/// What a document may have to contain.
enum class DocumentContent { Issues, Recommendations };

// The word of each in rubrics, workspaces and files: "regulation", "legal-basis", "issues"; Unsaid is the empty text.
[[nodiscard]] std::string_view documentKindCode(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindFromCode(std::string_view code);
[[nodiscard]] std::string_view evidencePurposeCode(EvidencePurpose purpose);
[[nodiscard]] std::optional<EvidencePurpose> evidencePurposeFromCode(std::string_view code);
[[nodiscard]] std::string_view documentContentCode(DocumentContent content);
[[nodiscard]] std::optional<DocumentContent> documentContentFromCode(std::string_view code);

/// One thing that the instrument asks of the evidence of its indicators, from one level to another.
struct EvidenceRule {
    enum class Check {
        Document,    ///< there is a document that meets every demand below
        FollowUp,    ///< a document for `purpose` comes after the latest review, at most `withinMonths` later
        Named,       ///< the explanation names every attached file
        Linked,      ///< something is attached for the claimed level
        Current,     ///< nothing attached has expired
        Searchable,  ///< what is attached can be searched for words
    };
    enum class Severity { Error, Warning };

    std::string id;
    LocalisedText name;    ///< what is asked for, as a heading
    LocalisedText advice;  ///< what to do where it is not there
    Check check = Check::Document;
    Severity severity = Severity::Error;
    std::vector<NodeIndex> indicators;  ///< ascending; empty: every indicator
    std::optional<int> fromLevel;       ///< claimed levels that it holds for; nothing: from the first
    std::optional<int> toLevel;         ///< nothing: to the last
    std::string source;                 ///< id in Rubric::sources; may be empty

    // Demands on a document; what is left out is not asked for.
    EvidencePurpose purpose = EvidencePurpose::Unsaid;
    std::vector<DocumentKind> kinds;
    bool isSigned = false;
    std::optional<int> withinMonths;  ///< Document: before the day of reference; FollowUp: after the review
    std::vector<DocumentContent> contains;
    int count = 1;  ///< documents at the least
};

/// "document", "follow-up", "named", "linked", "current", "searchable".
[[nodiscard]] std::string_view evidenceCheckCode(EvidenceRule::Check check);

}  // namespace matang::rubric
