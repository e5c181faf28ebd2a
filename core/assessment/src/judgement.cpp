// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/judgement.h>
#include <matang/base/codes.h>

#include <algorithm>

namespace matang::assessment {
namespace {

constexpr std::array<std::string_view, 3> kVerdicts{"accepted", "insufficient", "irrelevant"};

}  // namespace

std::string_view verdictCode(Verdict verdict) {
    return kVerdicts.at(static_cast<std::size_t>(verdict));
}

std::optional<Verdict> verdictFromCode(std::string_view code) {
    return base::fromCode<Verdict>(kVerdicts, code);
}

base::Result<void> checkJudgement(const Judgement& judgement) {
    if (judgement.assessor.empty()) {
        return base::fail(base::ErrorCode::NotAllowed, "assessor-missing");
    }
    if (judgement.stage.empty()) {
        return base::fail(base::ErrorCode::NotAllowed, "stage-missing");
    }
    if (judgement.verdict != Verdict::Accepted && judgement.reason.empty()) {
        return base::fail(base::ErrorCode::NotAllowed, "judgement-unexplained", {{"verdict", std::string(verdictCode(judgement.verdict))}});
    }
    return {};
}

std::optional<Verdict> commonVerdict(std::span<const Judgement> judgements) {
    if (judgements.empty()) {
        return std::nullopt;
    }
    const Verdict first = judgements.front().verdict;
    const bool agree = std::ranges::all_of(judgements, [&](const Judgement& one) { return one.verdict == first; });
    return agree ? std::optional(first) : std::nullopt;
}

}  // namespace matang::assessment
