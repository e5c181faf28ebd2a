// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "json_output.h"

#include <matang/rubric/rubric.h>

#include <string>

namespace matang::cli {

/// A rule for evidence on one line: its name, what it holds for and what it asks for, in the console's language.
[[nodiscard]] std::string evidenceRuleText(const rubric::Rubric& rubric, const rubric::EvidenceRule& rule, const Console& console);

/// The rules for evidence with the words of the format and the texts in the console's language; what is not asked for is null or empty.
[[nodiscard]] Json evidenceRulesJson(const rubric::Rubric& rubric, const Console& console);

}  // namespace matang::cli
