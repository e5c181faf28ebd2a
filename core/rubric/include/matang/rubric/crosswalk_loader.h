// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/crosswalk.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace matang::rubric {

/// What reading a crosswalk gave: the crosswalk where no finding is an error, and every finding, in file order.
struct LoadedCrosswalk {
    std::shared_ptr<const Crosswalk> crosswalk;  ///< nullptr where a finding is an error
    std::vector<base::Diagnostic> findings;
};

/// The instrument with this id, or nullptr where it is not there.
using RubricFinder = std::function<std::shared_ptr<const Rubric>(const RubricId&)>;

/// Reads a crosswalk of the format in docs/crosswalk-format.md and checks all of it, reporting every mistake at once. Without a finder the
/// ids of the indicators are not compared with the two instruments. Error findings: those of yaml::parse and of reading maps, as for
/// rubrics (see loader.h), and
/// crosswalk-same-rubric {rubric}, relation-needs {relation, key}, relation-excludes {relation, key}, factor-not-positive {text},
/// crosswalk-linked-twice {id, firstLine}, crosswalk-dropped-and-linked {id, firstLine}, crosswalk-node-unknown {id, rubric, known,
/// nearest}, crosswalk-not-indicator {id, rubric}. Warnings: crosswalk-rubric-missing {rubric}, crosswalk-unlinked {rubric, count, nodes}.
[[nodiscard]] LoadedCrosswalk loadCrosswalk(std::string_view text, const std::string& fileName, const RubricFinder& find = {});

/// Reads a file, whose name must be <from>--<to>.yaml (error crosswalk-not-file-name {file, wanted}). A file that cannot be read gives one
/// finding file-not-found or file-unreadable.
[[nodiscard]] LoadedCrosswalk loadCrosswalkFile(const std::string& path, const RubricFinder& find = {});

/// True where the file can be read and says that it is a crosswalk, of this or another version of the format.
[[nodiscard]] bool isCrosswalkFile(const std::string& path);

/// The crosswalk between two instruments in the sub-folder `crosswalks` of a folder of rubrics.
/// Errors: NotFound "crosswalk-none" {from, to}; InvalidInput "crosswalk-invalid" {file} with the findings.
[[nodiscard]] base::Result<std::shared_ptr<const Crosswalk>> crosswalkBetween(const std::filesystem::path& rubrics, const RubricId& from,
                                                                              const RubricId& to, const RubricFinder& find = {});

}  // namespace matang::rubric
