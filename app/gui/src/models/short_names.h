// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../wording.h"

#include <QStringList>

#include <vector>

namespace matang::gui {

/// Length of the whole words with which all names begin; 0 for a single name.
[[nodiscard]] qsizetype sharedBeginning(const QStringList& names);

/// Code and name of a node without the words that it shares with its siblings.
[[nodiscard]] QString shortName(const rubric::Node& node, qsizetype shared, const Wording& wording);

/// The same, where all siblings are at hand; only indicators are shortened.
[[nodiscard]] QString shortName(const rubric::Rubric& rubric, rubric::NodeIndex node, const std::vector<rubric::NodeIndex>& siblings,
                                const Wording& wording);

/// The same away from its siblings: without the words with which all indicators of the instrument begin.
[[nodiscard]] QString shortName(const rubric::Rubric& rubric, rubric::NodeIndex node, const Wording& wording);

}  // namespace matang::gui
