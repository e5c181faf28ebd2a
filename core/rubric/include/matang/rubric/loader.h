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

/// Reads a rubric of the format in docs/rubric-format.md and checks all of it, reporting every mistake at once.
/// Error findings: those of yaml::parse, and format-unknown {format}, key-unknown {key, known}, key-missing {key, of}, wrong-type {key,
/// wanted, found}, not-a-number {key, text}, value-not-allowed {key, text, allowed}, id-duplicate {id, firstLine}, id-malformed {id},
/// reference-unknown {kind, id, known}, weight-sum {node, sum, wanted, profile}, weight-missing {node}, level-gap {scale|node, missing},
/// level-duplicate, level-outside {level, from, to}, level-text-missing {node, level}, predicate-overlap {first, second, from, to},
/// predicate-gap (warning), predicate-order, text-empty, year-range.
[[nodiscard]] LoadedRubric loadRubric(std::string_view text, const std::string& fileName);

/// Reads a file. A file that cannot be read gives one finding file-not-found or file-unreadable.
[[nodiscard]] LoadedRubric loadRubricFile(const std::string& path);

}  // namespace matang::rubric
