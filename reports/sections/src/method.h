// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

namespace matang::sections {

/// True where nothing is missing right below the node, so that its parts give a figure to compare with.
[[nodiscard]] bool knowsParts(const ReportContext& context, rubric::NodeIndex node);

/// True where the index follows from figures that are all known, whether it counts or is quoted beside them.
[[nodiscard]] bool isRecomputed(const ReportContext& context);

/// What the instrument is, where it comes from, and how far it can be relied on.
[[nodiscard]] Blocks instrumentWords(const ReportContext& context);
/// By which rule the index follows from its parts, and how figures are rounded.
[[nodiscard]] Blocks ruleWords(const ReportContext& context);
/// The bands that name the index, and those of its parts.
[[nodiscard]] Blocks predicateWords(const ReportContext& context);
/// Through which stages a value goes, whose it is at each, and how several assessors' marks become one; empty where there is one stage.
[[nodiscard]] std::string stageWords(const ReportContext& context);

/// What every domain and aspect weighs, and how many indicators it holds; nothing where no weights are known or used.
[[nodiscard]] std::optional<content::Table> weightsTable(const ReportContext& context);
/// From where to where each predicate reaches; nothing where the index has no predicates.
[[nodiscard]] std::optional<content::Table> bandsTable(const ReportContext& context);

/// One row for every inner node: the formula with its numbers.
[[nodiscard]] content::Table calculationTable(const ReportContext& context);
/// Every reported figure that counts in place of one that marks or parts give; nothing where there is none.
[[nodiscard]] std::optional<content::Table> replacedTable(const ReportContext& context);
/// One row for every indicator: where its figure comes from and what it adds; then a table of the units of each repeated node. Only those
/// that have rows.
[[nodiscard]] std::vector<content::Table> annexTables(const ReportContext& context);

}  // namespace matang::sections
