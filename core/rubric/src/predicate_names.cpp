// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/predicate_names.h>

#include <algorithm>

namespace matang::rubric {
namespace {

bool sameLetters(std::string_view left, std::string_view right) {
    const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](char a, char b) { return lowered(a) == lowered(b); });
}

}  // namespace

const PredicateBand* bandNamed(const std::vector<PredicateBand>& bands, std::string_view label) {
    const auto named = [&](const PredicateBand& band) {
        const auto& names = band.name.byLanguage;
        return sameLetters(band.id, label) ||
               std::any_of(names.begin(), names.end(), [&](const auto& name) { return sameLetters(name.second, label); });
    };
    const auto found = std::find_if(bands.begin(), bands.end(), named);
    return found == bands.end() ? nullptr : &*found;
}

}  // namespace matang::rubric
