// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_skeleton.h"

#include "embedded_skeletons.h"

#include <string_view>

namespace matang::cli {
namespace {

std::string templateIn(text::Language language) {
    const std::string wanted = "skeleton." + std::string(text::languageCode(language)) + ".yaml";
    for (const auto& file : embedded::skeletons::files()) {
        if (file.name == wanted) {
            // The first line is the licence of the template; what is made of it belongs to its author.
            return std::string(file.text.substr(file.text.find('\n') + 1));
        }
    }
    return {};
}

void replaceAll(std::string& text, std::string_view gap, std::string_view value) {
    for (std::size_t at = text.find(gap); at != std::string::npos; at = text.find(gap, at + value.size())) {
        text.replace(at, gap.size(), value);
    }
}

}  // namespace

std::string rubricSkeleton(const std::string& id, const std::string& schema, text::Language language) {
    std::string text = templateIn(language);
    replaceAll(text, "@ID@", id);
    replaceAll(text, "@SCHEMA@", schema);
    return text;
}

}  // namespace matang::cli
