// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/round_classes.h>

namespace matang::analysis {
namespace {

using base::Rational;

/// The distance, made longer to whole widths.
Rational wholeWidths(const Rational& distance, const Rational& width) {
    return -(-distance / width).floor() * width;
}

}  // namespace

Rational roundWidth(const Rational& range, int most) {
    constexpr int kFinestPower = 6;
    constexpr int kPowers = 18;
    Rational unit = 1;
    for (int power = 0; power < kFinestPower; ++power) {
        unit /= 10;
    }
    for (int power = 0; power < kPowers; ++power, unit *= 10) {
        for (const int times : {1, 2, 5}) {
            if (range <= unit * times * most) {
                return unit * times;
            }
        }
    }
    return range;
}

std::vector<FigureClass> roundClassesOf(std::span<const PeerResult* const> peers, const rubric::Rubric& rubric, int most) {
    const auto spread = indexSpread(peers);
    if (!spread || rubric.indexTo <= rubric.indexFrom || most < 1) {
        return {};
    }
    const Rational width = roundWidth(rubric.indexTo - rubric.indexFrom, most);
    Rational from = rubric.indexFrom;
    Rational to = rubric.indexTo;
    if (spread->least < from) {
        from -= wholeWidths(from - spread->least, width);
    }
    if (spread->greatest > to) {
        to += wholeWidths(spread->greatest - to, width);
    }
    return classesOf(peers, from, to, width);
}

}  // namespace matang::analysis
