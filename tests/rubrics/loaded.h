// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/decimal.h>
#include <matang/base/diagnostic.h>
#include <matang/rubric/loader.h>

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace matang::rubric::test {

/// The rubric of a file below the source tree, after asserting that the file holds nothing to report.
inline std::shared_ptr<const Rubric> loaded(const std::string& path) {
    const LoadedRubric read = loadRubricFile(std::string(MATANG_SOURCE_DIR) + "/" + path);
    for (const base::Diagnostic& finding : read.findings) {
        ADD_FAILURE() << base::toString(finding);
    }
    return read.rubric;
}

inline std::shared_ptr<const Rubric> bundled(const std::string& id) {
    return loaded("rubrics/" + id + ".yaml");
}

/// Ids of the rubrics in a folder below the source tree, sorted.
inline std::vector<std::string> rubricsIn(const std::string& folder) {
    std::vector<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(MATANG_SOURCE_DIR) + "/" + folder)) {
        if (entry.path().extension() == ".yaml") {
            ids.push_back(entry.path().stem().string());
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// The weight of a node in a profile as written there or at the node; nothing where none is.
inline std::optional<base::Rational> writtenWeight(const Rubric& rubric, const Profile* profile, NodeIndex node) {
    if (profile != nullptr) {
        for (const auto& [id, weight] : profile->weights) {
            if (id == rubric.node(node).id) {
                return weight;
            }
        }
    }
    return rubric.node(node).weight;
}

/// "A1 10, A2 10": the nodes of a kind with their weights as written.
inline std::string weightsOf(const Rubric& rubric, const std::string& kind) {
    std::string list;
    for (const Node& node : rubric.nodes) {
        if (node.kind == kind) {
            list += (list.empty() ? "" : ", ") + node.id.text + " " + base::formatExact(node.weight.value_or(0));
        }
    }
    return list;
}

}  // namespace matang::rubric::test
