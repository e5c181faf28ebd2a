// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace matang::text {

/// Languages of the interface and the reports. Indonesian is the first.
enum class Language { Indonesian, English };

/// "id" or "en".
[[nodiscard]] std::string_view languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(std::string_view code);

}  // namespace matang::text
