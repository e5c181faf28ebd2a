// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/localised.h>

#include <string>
#include <vector>

namespace matang::rubric {

/// One step of a scale with its name ("Terdefinisi") and general meaning.
struct Level {
    int value = 0;
    LocalisedText name;
    LocalisedText meaning;
};

/// The values an indicator may take.
struct Scale {
    std::string id;
    LocalisedText name;
    base::Rational from;
    base::Rational to;
    base::Rational step;      ///< 1 for whole levels; 0 for any value between from and to
    bool cumulative = false;  ///< level n is only reached when all lower levels are met (shown, never computed)
    LocalisedText gatingNote;
    std::vector<Level> levels;  ///< from the lowest to the highest; may be empty for plain figures
};

}  // namespace matang::rubric
