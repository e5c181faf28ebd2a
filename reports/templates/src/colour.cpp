// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour.h"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>

namespace matang::templates {

namespace {

constexpr double kHighest = 255;

std::optional<int> digitOf(char letter) {
    if (letter >= '0' && letter <= '9') {
        return letter - '0';
    }
    if (letter >= 'a' && letter <= 'f') {
        return letter - 'a' + 10;
    }
    return letter >= 'A' && letter <= 'F' ? std::optional(letter - 'A' + 10) : std::nullopt;
}

double linear(int part) {
    const double share = part / kHighest;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

}  // namespace

std::optional<Colour> colourOf(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') {
        return std::nullopt;
    }
    Colour colour{};
    for (std::size_t part = 0; part < colour.size(); ++part) {
        const auto high = digitOf(text[1 + 2 * part]);
        const auto low = digitOf(text[2 + 2 * part]);
        if (!high || !low) {
            return std::nullopt;
        }
        colour.at(part) = *high * 16 + *low;
    }
    return colour;
}

std::string colourText(const Colour& colour) {
    return fmt::format("#{:02x}{:02x}{:02x}", colour[0], colour[1], colour[2]);
}

double contrastWithWhite(const Colour& colour) {
    const double luminance = 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    return 1.05 / (luminance + 0.05);
}

Colour darkened(const Colour& colour) {
    Colour darker = colour;
    for (int share = 100; share > 0 && contrastWithWhite(darker) < kLeastContrast; --share) {
        for (std::size_t part = 0; part < colour.size(); ++part) {
            darker.at(part) = colour.at(part) * share / 100;
        }
    }
    return darker;
}

}  // namespace matang::templates
