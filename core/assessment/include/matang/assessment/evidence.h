// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/base/clock.h>
#include <matang/rubric/evidence_rule.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace matang::assessment {

using EvidenceLinkId = base::RowId<struct EvidenceLinkTag>;

/// The media type of a web page's address with the day it was seen, stored as a small text (RFC 2483) in place of a file.
inline constexpr std::string_view kWebAddressType = "text/uri-list";

/// The statement that a file, or a web page, supports an indicator, a level of it, and where in the file.
struct EvidenceLink {
    EvidenceLinkId id;
    AssessmentId assessment;
    rubric::NodeId node;
    std::string sha256;        ///< of the content; equal content is stored once
    std::string fileName;      ///< as attached, of a web page its address; shown, never used as a path
    std::string mediaType;     ///< "application/pdf"; guessed from the name, may be empty
    std::int64_t size = 0;     ///< bytes
    std::string letter;        ///< "a", "b", ... within the indicator; stable once given
    std::optional<int> level;  ///< the level it proves, where said
    std::string page;          ///< page or article, free text
    std::string note;          ///< what it proves
    rubric::EvidencePurpose purpose = rubric::EvidencePurpose::Unsaid;
    base::Moment attachedAt;
    std::string attachedBy;
    friend bool operator==(const EvidenceLink&, const EvidenceLink&) = default;
    [[nodiscard]] bool isWebPage() const { return mediaType == kWebAddressType; }
};

}  // namespace matang::assessment
