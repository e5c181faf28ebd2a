// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/evidence.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace matang::assessment {

/// What an assessor thinks of a piece of evidence.
enum class Verdict {
    Accepted,
    Insufficient,  ///< to the point, but not enough for the claim
    Irrelevant,
};

/// "accepted", "insufficient", "irrelevant".
[[nodiscard]] std::string_view verdictCode(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromCode(std::string_view code);

/// One assessor's verdict on one evidence link at one stage. Nobody's verdict overwrites another's.
struct Judgement {
    EvidenceLinkId link;
    rubric::StageId stage;
    std::string assessor;
    Verdict verdict = Verdict::Accepted;
    std::string reason;  ///< never empty but for Accepted
    base::Moment at;
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// NotAllowed "assessor-missing", "stage-missing"; "judgement-unexplained" {verdict} for one that needs a reason.
[[nodiscard]] base::Result<void> checkJudgement(const Judgement& judgement);

/// What the assessors of one stage think together: their verdict where they are of one mind, nothing where there is none or they differ.
[[nodiscard]] std::optional<Verdict> commonVerdict(std::span<const Judgement> judgements);

}  // namespace matang::assessment
