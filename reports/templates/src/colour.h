// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace matang::templates {

/// A colour of the screen: red, green and blue from 0 to 255.
using Colour = std::array<int, 3>;

/// "#0B6E75" with six digits, of either case.
[[nodiscard]] std::optional<Colour> colourOf(std::string_view text);
/// "#0b6e75".
[[nodiscard]] std::string colourText(const Colour& colour);

/// How well a colour stands out from white paper: from 1 (white) to 21 (black), as the Web Content Accessibility Guidelines 2.1 reckon it.
[[nodiscard]] double contrastWithWhite(const Colour& colour);
/// What lines and large figures need to be seen by all (the same guidelines, 1.4.11).
inline constexpr double kLeastContrast = 3;
/// The same colour, as much darker as it must be to reach the least contrast.
[[nodiscard]] Colour darkened(const Colour& colour);

}  // namespace matang::templates
