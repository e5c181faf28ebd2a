// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/assessment/person.h>
#include <matang/base/clock.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::assessment {

using ClarificationId = base::RowId<struct ClarificationTag>;

enum class ClarificationState {
    Open,      ///< an answer is wanted
    Answered,  ///< the agency has answered, the assessor has not looked yet
    Closed,
};

/// "open", "answered", "closed".
[[nodiscard]] std::string_view clarificationStateCode(ClarificationState state);
[[nodiscard]] std::optional<ClarificationState> clarificationStateFromCode(std::string_view code);

/// One question or answer of a thread.
struct ClarificationEntry {
    base::Moment at;
    std::string person;
    Role role = Role::Assessor;
    std::string text;
    friend bool operator==(const ClarificationEntry&, const ClarificationEntry&) = default;
};

/// A thread of questions and answers between assessor and agency on a node.
struct Clarification {
    ClarificationId id;
    rubric::NodeId node;
    ClarificationState state = ClarificationState::Open;
    std::string due;  ///< ISO 8601 day by which an answer is wanted; may be empty
    std::vector<ClarificationEntry> entries;
    friend bool operator==(const Clarification&, const Clarification&) = default;
};

/// True for a day that exists, as in "2024-02-29".
[[nodiscard]] bool isIsoDay(std::string_view text);

}  // namespace matang::assessment
