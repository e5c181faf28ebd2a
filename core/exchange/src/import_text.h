// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values_file.h"

#include <matang/exchange/import_values.h>

#include <string>
#include <string_view>

namespace matang::exchange {

/// importValues for a text that has been read already, with rubrics from anywhere.
[[nodiscard]] base::Result<ImportReport> importText(workspace::Workspace& workspace, const RubricSource& rubrics, std::string_view text,
                                                    const std::string& fileName, ImportMode mode, const std::string& person);

}  // namespace matang::exchange
