// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::rubric {

/// A text in one or more languages ("id", "en"), in the order of the file.
struct LocalisedText {
    std::vector<std::pair<std::string, std::string>> byLanguage;

    [[nodiscard]] bool empty() const noexcept { return byLanguage.empty(); }
    /// In the wanted language, else in the first that there is, else empty.
    [[nodiscard]] const std::string& in(std::string_view language) const;
    friend bool operator==(const LocalisedText&, const LocalisedText&) = default;
};

}  // namespace matang::rubric
