// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/evidence_gaps.h>
#include <matang/rubric/evidence_rule.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::analysis {

using Pieces = std::vector<const EvidenceItem*>;

/// How a rule about documents is not met: by which piece, that comes nearest, or by none.
struct Shortfall {
    const EvidenceItem* nearest = nullptr;
    std::vector<DocumentLack> lacks{};
    std::string day{};
};

/// Nothing where enough pieces meet every demand of the rule.
[[nodiscard]] std::optional<Shortfall> documentShortfall(const rubric::EvidenceRule& rule, const Pieces& pieces,
                                                         const std::string& referenceDay);

/// Nothing where a document for the rule's purpose comes soon enough after the latest review.
[[nodiscard]] std::optional<Shortfall> followUpShortfall(const rubric::EvidenceRule& rule, const Pieces& pieces);

/// By letter: "a", "b", ..., "z", "aa".
[[nodiscard]] bool standsBefore(const EvidenceItem* left, const EvidenceItem* right);

}  // namespace matang::analysis
