// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/peers.h>

#include <span>
#include <vector>

namespace matang::analysis {

/// How many classes a distribution has at the most where nobody asks for another number.
inline constexpr int kMostClasses = 25;

/// The smallest 1, 2 or 5 times a power of ten that parts a range into at most `most` pieces; `range` and `most` above zero.
[[nodiscard]] base::Rational roundWidth(const base::Rational& range, int most);

/// The distribution of the printed indices over the scale of their instrument, in classes of a round width: the smallest 1, 2 or 5 times a
/// power of ten that gives at most `most` classes (0.2 for a scale from 1 to 5). Where figures lie outside the scale, there are more
/// classes. Nothing where nobody counts.
[[nodiscard]] std::vector<FigureClass> roundClassesOf(std::span<const PeerResult* const> peers, const rubric::Rubric& rubric,
                                                      int most = kMostClasses);

}  // namespace matang::analysis
