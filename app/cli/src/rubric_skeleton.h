// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

#include <string>

namespace matang::cli {

/// A small whole instrument with remarks on every common key, to be changed into one's own. `schema` is the place of the JSON Schema that
/// editors complete the keys with.
[[nodiscard]] std::string rubricSkeleton(const std::string& id, const std::string& schema, text::Language language);

}  // namespace matang::cli
