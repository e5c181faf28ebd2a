// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_names.h"

#include "../text_conversion.h"

#include <algorithm>

namespace matang::gui {

qsizetype sharedBeginning(const QStringList& names) {
    if (names.size() < 2) {
        return 0;
    }
    auto shared = names.front();
    for (const auto& name : names) {
        const auto end = std::mismatch(shared.cbegin(), shared.cend(), name.cbegin(), name.cend()).first;
        shared.truncate(end - shared.cbegin());
    }
    return shared.lastIndexOf(QLatin1Char(' ')) + 1;
}

QString shortName(const rubric::Node& node, qsizetype shared, const Wording& wording) {
    if (shared == 0) {
        return wording.node(node);
    }
    auto name = wording.in(node.name).mid(shared);
    name.replace(0, 1, name.left(1).toUpper());
    return node.code.empty() ? name : fromStd(node.code) + QStringLiteral("  ") + name;
}

QString shortName(const rubric::Rubric& rubric, rubric::NodeIndex node, const std::vector<rubric::NodeIndex>& siblings,
                  const Wording& wording) {
    const auto& one = rubric.node(node);
    if (!one.isIndicator()) {
        return wording.node(one);
    }
    QStringList names;
    for (const auto sibling : siblings) {
        names << wording.in(rubric.node(sibling).name);
    }
    return shortName(one, sharedBeginning(names), wording);
}

QString shortName(const rubric::Rubric& rubric, rubric::NodeIndex node, const Wording& wording) {
    std::vector<rubric::NodeIndex> indicators;
    for (rubric::NodeIndex other = 0; other < static_cast<rubric::NodeIndex>(rubric.nodes.size()); ++other) {
        if (rubric.node(other).isIndicator()) {
            indicators.push_back(other);
        }
    }
    return shortName(rubric, node, indicators, wording);
}

}  // namespace matang::gui
