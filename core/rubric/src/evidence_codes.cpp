// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/evidence_rule.h>

#include <matang/base/codes.h>

#include <array>

namespace matang::rubric {
namespace {

constexpr std::array<std::string_view, 13> kKinds{"",           "regulation", "decree", "circular", "draft",    "minutes", "report",
                                                  "screenshot", "data-set",   "manual", "video",    "web-page", "other"};
constexpr std::array<std::string_view, 6> kPurposes{"", "legal-basis", "implementation", "review", "follow-up", "audit"};
constexpr std::array<std::string_view, 2> kContents{"issues", "recommendations"};
constexpr std::array<std::string_view, 6> kChecks{"document", "follow-up", "named", "linked", "current", "searchable"};

}  // namespace

std::string_view documentKindCode(DocumentKind kind) {
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<DocumentKind> documentKindFromCode(std::string_view code) {
    return base::fromCode<DocumentKind>(kKinds, code);
}

std::string_view evidencePurposeCode(EvidencePurpose purpose) {
    return kPurposes.at(static_cast<std::size_t>(purpose));
}

std::optional<EvidencePurpose> evidencePurposeFromCode(std::string_view code) {
    return base::fromCode<EvidencePurpose>(kPurposes, code);
}

std::string_view documentContentCode(DocumentContent content) {
    return kContents.at(static_cast<std::size_t>(content));
}

std::optional<DocumentContent> documentContentFromCode(std::string_view code) {
    return base::fromCode<DocumentContent>(kContents, code);
}

std::string_view evidenceCheckCode(EvidenceRule::Check check) {
    return kChecks.at(static_cast<std::size_t>(check));
}

}  // namespace matang::rubric
