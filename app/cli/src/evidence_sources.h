// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <string>
#include <vector>

namespace matang::cli {

/// What the paths of `evidence add` stand for.
struct EvidenceSources {
    struct Source {
        enum class Kind { File, WebPage };
        Kind kind = Kind::File;
        std::string place;  ///< path or address
    };
    std::vector<Source> sources;        ///< in the order of the paths, those of a folder by name
    std::vector<std::string> passedBy;  ///< names of hidden and system files in folders
};

/// Looks into folders and below them. Hidden files, those that systems and office programs leave behind, and the workspace itself with
/// its lock are passed by, unless they are named themselves. Errors: NotFound "evidence-folder-empty" {folder}; InputOutput
/// "folder-not-read" {folder, detail}.
[[nodiscard]] base::Result<EvidenceSources> sourcesOf(const std::vector<std::string>& paths, const std::string& workspace);

}  // namespace matang::cli
