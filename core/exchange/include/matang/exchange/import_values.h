// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/library.h>
#include <matang/workspace/workspace.h>

#include <filesystem>
#include <string>
#include <vector>

namespace matang::exchange {

enum class ImportMode { Store, DryRun };

/// What an import did, or would do.
struct ImportReport {
    int rows = 0;
    int agenciesAdded = 0;
    int assessmentsAdded = 0;
    int unitsAdded = 0;  ///< units of repeated sub-trees (innovations, quick wins) that nothing was stored for before
    int valuesSet = 0;   ///< reported values and marks that were new or changed
    int valuesUnchanged = 0;
    std::vector<base::Diagnostic> warnings;  ///< suspicious but possible values that were stored and flagged
};

/// Imports a values CSV (contract: wide or tidy, comma or semicolon) into a workspace: either every row is good and one transaction stores
/// them all, or nothing changes and the error (InvalidInput "import-refused" {file, mistakes}) lists every mistake with line and column. A
/// rubric that the workspace does not hold yet is taken from the library and stored. Importing the same file twice changes nothing.
///
/// Mistakes: csv-quote-open, csv-quote-stray, csv-not-utf8, csv-cells {found, wanted}, csv-cells-comma {.., text, decimal}, csv-empty,
/// column-missing {column}, column-duplicate {column}, column-unknown {column, nearest}, node-unknown {node, rubric}, rubric-unknown
/// {rubric, known}, profile-unknown, profile-needed {rubric, known}, stage-unknown {stage, known}, kind-unknown, year-missing, year-invalid
/// {text}, agency-missing, value-missing {node} (tidy), value-not-number {text}, value-outside-scale {node, value, from, to} at an
/// indicator, value-between-steps, row-duplicate {firstLine}, value-duplicate {node, firstLine}, agency-ambiguous {agency},
/// edition-unknown. Of units and answers: unit-needed {node, repeated}, unit-not-repeated {node, unit}, unit-unknown {unit, node, known},
/// unit-long {most}, unit-unprintable, answer-unknown {answer, known}, answer-not-asked {rubric}, figure-not-by-unit {column}. Of marks:
/// amount-below {node, value, from}, amount-above {node, value, to}, amount-unclear {node, text, whole, decimal}, amount-grouped {node,
/// text, whole}, category-unknown {node, text, known}, survey-code-unknown {node, value, from, to} and survey-code-unknown-missing {..,
/// missing}, state-unknown {state, known}, state-not-for-row {state}, value-beside-state {node, state}, not-applicable-no-rule {rubric},
/// not-applicable-not-here {node}, verification-unknown {verification, known}, not-measured {column}, assessor-needed {what}. Of figures
/// without an assessor where a mark is no level: value-outside-scale-measured {node, value, from, to}, word-without-assessor {node, text}.
/// Warnings: value-replaced {node, before, after}, unit-similar {unit, similar}, assessor-similar {assessor, similar},
/// reported-not-measured and reported-not-answered {node, value}, year-outside-rubric {rubric, year, first, last}, year-before-rubric {..,
/// first} and year-after-rubric {.., last}, and those of the score cards where they need nothing beyond the values, see scoring::score.
[[nodiscard]] base::Result<ImportReport> importValues(workspace::Workspace& workspace, rubric::RubricLibrary& library,
                                                      const std::filesystem::path& file, ImportMode mode, const std::string& person);

}  // namespace matang::exchange
