// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/assessment.h>
#include <matang/base/codes.h>

namespace matang::assessment {
namespace {

constexpr std::array<std::string_view, 2> kAnswers{"as-is", "to-be"};
constexpr std::array<std::string_view, 3> kStates{"given", "not-applicable", "not-submitted"};
constexpr std::array<std::string_view, 3> kVerifications{"", "verified", "disputed"};

}  // namespace

std::string_view answerCode(Answer answer) {
    return kAnswers.at(static_cast<std::size_t>(answer));
}

std::string_view markStateCode(MarkState state) {
    return kStates.at(static_cast<std::size_t>(state));
}

std::string_view verificationCode(Verification verification) {
    return kVerifications.at(static_cast<std::size_t>(verification));
}

std::optional<Answer> answerFromCode(std::string_view code) {
    return base::fromCode<Answer>(kAnswers, code);
}

std::optional<MarkState> markStateFromCode(std::string_view code) {
    return base::fromCode<MarkState>(kStates, code);
}

std::optional<Verification> verificationFromCode(std::string_view code) {
    return base::fromCode<Verification>(kVerifications, code);
}

}  // namespace matang::assessment
