// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/rubric.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

/// What reading a rubric gave: the rubric where no finding is an error, and every finding, in file order.
struct LoadedRubric {
    std::shared_ptr<const Rubric> rubric;  ///< nullptr where a finding is an error
    std::vector<base::Diagnostic> findings;
};

/// Reads a rubric of the format in docs/rubric-format.md and checks all of it, reporting every mistake at once. Error findings: those of
/// yaml::parse, and
/// format-unknown {format, known}, key-unknown {key, known, nearest}, key-missing {key, of}, key-missing-of-several {keys, of},
/// key-conflict {first, second}, key-misplaced {key, needs}, entry-duplicate {key, text},
/// wrong-type {key, wanted, found}, not-a-number {key, text}, value-not-allowed {key, text, allowed}, text-empty {key}, text-empty-comment
/// {key}, decimal-comma {text, decimal}, list-empty {key}, language-malformed {language}, id-malformed {id}, id-reserved {id}, id-duplicate
/// {id, firstLine}, id-not-file-name {id, file}, reference-unknown {kind, id, known, nearest}, reference-into-repeat {node, repeat},
/// repeat-nested {node, outer}, condition-cycle {path}, node-not-measured {node}, node-not-indicator {node}, import-of-itself {rubric},
/// figure-outside {key, value, of, from, to}, category-without-value {category}, scale-without-levels {key, scale},
/// survey-misfit {survey, from, to, scale, lowest, highest}, survey-missing-inside {missing, from, to},
/// child-below-zero {node, child, from}, needs-means {what, node, why}, peer-group-overlap {first, second, from, to},
/// year-range {from, to}, range-order {of, from, to}, step-misfit {step, from, to},
/// level-gap {scale, missing}, level-duplicate {scale, level}, level-outside {level, from, to}, level-text-missing {node, level},
/// weight-missing {node}, weight-sum {node, sum, wanted}, weight-unequal {node}, weight-not-used {node, why}, weight-uncounted {node},
/// nothing-counts {node}, and these six with "-in-profile" and {profile},
/// profile-empty {profile}, predicate-order {band, from, upper}, predicate-overlap {first, second, from, to},
/// over-years-in-repeat {node, repeat}.
/// Warnings: figure-unclear {key, text, whole, decimal}, ladder-step-outside {step, text, from, to}, ladder-step-shadowed {step, text, by},
/// ladder-gap {amount, node}, predicate-gap {from, to}, range-outside-index {from, to, lowest, highest}.
[[nodiscard]] LoadedRubric loadRubric(std::string_view text, const std::string& fileName);

/// Whether a rubric's file must be called `<id>.yaml`. A file that is only looked at, such as an earlier version, may have any name.
enum class FileName { IsId, Any };

/// Reads a file. One that cannot be read gives one finding file-not-found or file-unreadable.
[[nodiscard]] LoadedRubric loadRubricFile(const std::string& path, FileName name = FileName::IsId);

}  // namespace matang::rubric
