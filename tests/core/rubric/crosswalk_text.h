// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric_text.h"

#include <matang/rubric/crosswalk_loader.h>

namespace matang::rubric::test {

/// A small crosswalk without mistakes, between two instruments with the indicators I1 to I4.
inline constexpr std::string_view kSmallCrosswalk = R"(format: matang-crosswalk/1
from: old
to: new
version: "1"
status: draft
language: id
name: {id: Padanan, en: Crosswalk}
note: Kasar
sources: [{id: slides, title: Paparan, year: 2020}]
purpose: scores
below-scale: [0, 1/2]
links:
  - {to: I1, from: [I1], relation: same}
  - {to: I2, from: [I1, I2], relation: partial, factor: 1/20}
  - {to: I3, relation: new, note: Baru}
  - {to: I4, from: [I4], relation: partial}
  - {from: [I3], relation: dropped}
)";

inline std::string smallCrosswalk(const Replacements& replacements = {}) {
    return replaced(kSmallCrosswalk, replacements);
}

/// Any instrument that is asked for is the small rubric under that id.
inline RubricFinder finder() {
    return [](const RubricId& id) { return loadRubric(smallRubric({{"id: small", "id: " + id.text}}), "f").rubric; };
}

inline std::vector<std::string> crosswalkFindings(const Replacements& replacements) {
    return print(loadCrosswalk(smallCrosswalk(replacements), "f", finder()).findings);
}

}  // namespace matang::rubric::test
