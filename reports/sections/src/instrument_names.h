// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace matang::sections {

/// An instrument's short name as it stands beside the year of an assessment: "SPBE" of "SPBE 2020", whose own year a reader would take for
/// that of the assessment.
[[nodiscard]] std::string besideYear(const std::string& shortName);

}  // namespace matang::sections
