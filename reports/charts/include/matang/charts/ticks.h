// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

#include <QString>
#include <vector>

namespace matang::charts {

/// One mark of a value axis.
struct Tick {
    double position = 0;
    QString label;
};

/// Marks at round figures (1, 2 or 5 of a power of ten apart) between two ends, at most seven of them, with the language's decimal mark
/// and a true minus.
[[nodiscard]] std::vector<Tick> ticksBetween(double from, double to, text::Language language);

}  // namespace matang::charts
