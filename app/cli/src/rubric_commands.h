// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace matang::cli {

// The commands below `rubric`, one function and one file each.
void declareRubricList(CLI::App& rubric, const Declaration& declaration);
void declareRubricCheck(CLI::App& rubric, const Declaration& declaration);
void declareRubricShow(CLI::App& rubric, const Declaration& declaration);
void declareRubricDiff(CLI::App& rubric, const Declaration& declaration);
void declareRubricNew(CLI::App& rubric, const Declaration& declaration);

}  // namespace matang::cli
