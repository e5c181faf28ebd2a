// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace matang::assessment {

/// For whom somebody works on an assessment. It decides whose stages may be edited.
enum class Role {
    Coordinator,  ///< looks after the whole workspace and may edit every stage
    Agency,       ///< works for the agency that is assessed
    Assessor,     ///< assesses it from outside
};

/// "coordinator", "agency", "assessor", as files write them.
[[nodiscard]] std::string_view roleCode(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(std::string_view code);

/// Somebody who works with a workspace. The name is what stands in the trail and at marks.
struct Person {
    std::string name;  ///< never empty; one person of each name
    Role role = Role::Coordinator;
    std::string organisation;  ///< "Diskominfo Kota Bogor"; may be empty
    friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace matang::assessment
