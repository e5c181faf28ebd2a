// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace matang::cli {

// The commands below `template`, one function and one file each.
void declareTemplateList(CLI::App& parent, const Declaration& declaration);
void declareTemplateShow(CLI::App& parent, const Declaration& declaration);
void declareTemplateCheck(CLI::App& parent, const Declaration& declaration);

}  // namespace matang::cli
