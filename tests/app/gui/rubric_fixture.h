// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <memory>
#include <string>

namespace matang::gui {

/// An instrument in code that has one of everything that the page of instruments speaks of. Index of 100 percent: "S" (40) with the
/// indicators S1 (30, with criteria, not official, one level not published) and S2 (10, a measured quantity), "P" (60) with P1 (60). The
/// profile "b", whose weights are reported, weighs S 50 and P 50.
[[nodiscard]] std::shared_ptr<rubric::Rubric> makeRubric();

/// A small instrument as a file of the format: the domains D1 (40) and D2 (60) of one indicator each.
[[nodiscard]] std::string rubricYaml(const std::string& id, const std::string& version);

}  // namespace matang::gui
