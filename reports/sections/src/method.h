// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

namespace matang::sections {

/// True where nothing is missing right below the node, so that its parts give a figure to compare with.
[[nodiscard]] bool knowsParts(const ReportContext& context, rubric::NodeIndex node);

/// What the instrument is, where it comes from, and how far it can be relied on.
[[nodiscard]] Blocks instrumentWords(const ReportContext& context);
/// By which rule the index follows from its parts, and how figures are rounded.
[[nodiscard]] Blocks ruleWords(const ReportContext& context);
/// The bands that name the index.
[[nodiscard]] Blocks predicateWords(const ReportContext& context);

/// One row for every inner node: the formula with its numbers.
[[nodiscard]] content::Table calculationTable(const ReportContext& context);
/// One row for every indicator: where its figure comes from and what it adds. Without rows where none is known.
[[nodiscard]] content::Table annexTable(const ReportContext& context);

}  // namespace matang::sections
