// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/explanation.h>

#include <array>
#include <cstddef>

namespace matang::scoring {

std::string_view ruleCode(Rule rule) {
    // In the order of the enumerators.
    constexpr std::array<std::string_view, 29> kCodes{"not-set",
                                                      "reported",
                                                      "weighted-mean",
                                                      "mean",
                                                      "sum-of-contributions",
                                                      "panel-mean",
                                                      "panel-median",
                                                      "panel-consensus",
                                                      "single-mark",
                                                      "carried",
                                                      "panel-trimmed-mean",
                                                      "survey-mean",
                                                      "geometric-mean",
                                                      "harmonic-mean",
                                                      "median",
                                                      "minimum",
                                                      "maximum",
                                                      "sum",
                                                      "count-passed",
                                                      "units-mean",
                                                      "units-sum",
                                                      "units-best",
                                                      "units-sum-over-larger",
                                                      "units-minimum",
                                                      "units-maximum",
                                                      "units-median",
                                                      "from-elsewhere",
                                                      "not-applicable",
                                                      "panel-agreed"};
    return kCodes.at(static_cast<std::size_t>(rule));
}

}  // namespace matang::scoring
