// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/charts/ticks.h>

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

constexpr QChar kMinus(0x2212);  // as wide as a plus
constexpr double kMostSteps = 6;

/// The smallest round step with which the range takes few enough of them.
double stepFor(double range) {
    double unit = std::pow(10.0, std::floor(std::log10(range / kMostSteps)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (range <= factor * unit * kMostSteps * (1 + 1e-9)) {
            return factor * unit;
        }
    }
    return unit * 10;
}

}  // namespace

std::vector<Tick> ticksBetween(double from, double to, text::Language language) {
    std::vector<Tick> ticks;
    if (!(to > from)) {
        return ticks;
    }
    const double step = stepFor(to - from);
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    const QLocale locale(language == text::Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    const auto first = static_cast<long long>(std::ceil(from / step - 1e-9));
    const auto last = static_cast<long long>(std::floor(to / step + 1e-9));
    for (long long number = first; number <= last; ++number) {
        const double position = static_cast<double>(number) * step;
        QString label = locale.toString(position, 'f', decimals);
        ticks.push_back({position, label.replace(QLatin1Char('-'), kMinus)});
    }
    return ticks;
}

}  // namespace matang::charts
