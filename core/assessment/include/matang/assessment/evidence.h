// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/base/clock.h>

#include <cstdint>
#include <optional>
#include <string>

namespace matang::assessment {

using EvidenceLinkId = base::RowId<struct EvidenceLinkTag>;

/// The statement that a file supports an indicator, a level of it, and where in the file.
struct EvidenceLink {
    EvidenceLinkId id;
    AssessmentId assessment;
    rubric::NodeId node;
    std::string sha256;        ///< of the content; equal content is stored once
    std::string fileName;      ///< as attached; shown, never used as a path
    std::string mediaType;     ///< "application/pdf"; guessed from the name, may be empty
    std::int64_t size = 0;     ///< bytes
    std::string letter;        ///< "a", "b", ... within the indicator; stable once given
    std::optional<int> level;  ///< the level it proves, where said
    std::string page;          ///< page or article, free text
    std::string note;          ///< what it proves
    base::Moment attachedAt;
    std::string attachedBy;
    friend bool operator==(const EvidenceLink&, const EvidenceLink&) = default;
};

}  // namespace matang::assessment
