// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/clarification.h>
#include <matang/assessment/finding.h>
#include <matang/assessment/person.h>
#include <matang/assessment/stage_status.h>
#include <matang/base/codes.h>

namespace matang::assessment {
namespace {

constexpr std::array<std::string_view, 3> kRoles{"coordinator", "agency", "assessor"};
constexpr std::array<std::string_view, 2> kPanelViews{"open", "blind"};
constexpr std::array<std::string_view, 3> kKinds{"strength", "weakness", "recommendation"};
constexpr std::array<std::string_view, 3> kClarificationStates{"open", "answered", "closed"};

}  // namespace

std::string_view roleCode(Role role) {
    return kRoles.at(static_cast<std::size_t>(role));
}

std::optional<Role> roleFromCode(std::string_view code) {
    return base::fromCode<Role>(kRoles, code);
}

std::string_view panelViewCode(PanelView view) {
    return kPanelViews.at(static_cast<std::size_t>(view));
}

std::optional<PanelView> panelViewFromCode(std::string_view code) {
    return base::fromCode<PanelView>(kPanelViews, code);
}

std::string_view findingKindCode(FindingKind kind) {
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<FindingKind> findingKindFromCode(std::string_view code) {
    return base::fromCode<FindingKind>(kKinds, code);
}

std::string_view clarificationStateCode(ClarificationState state) {
    return kClarificationStates.at(static_cast<std::size_t>(state));
}

std::optional<ClarificationState> clarificationStateFromCode(std::string_view code) {
    return base::fromCode<ClarificationState>(kClarificationStates, code);
}

}  // namespace matang::assessment
