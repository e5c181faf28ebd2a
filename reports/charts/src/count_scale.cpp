// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_scale.h"

#include <matang/text/figures.h>

#include <QLocale>
#include <cmath>
#include <utility>
#include <vector>

namespace matang::charts {

StandingAxis countAxisTo(double greatest, const Lettering& type, text::Language language) {
    std::vector<Tick> whole;
    for (const Tick& tick : ticksBetween(0, greatest, language)) {
        const auto number = std::llround(tick.position);
        if (std::abs(tick.position - static_cast<double>(number)) < 1e-6) {
            whole.push_back({static_cast<double>(number), toQt(text::count(number, language))});
        }
    }
    return {type, 0, greatest, std::move(whole)};
}

QString boundWords(double bound, text::Language language) {
    const QLocale locale(language == text::Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    return locale.toString(bound, 'g', 4);
}

}  // namespace matang::charts
