// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_error.h"

#include "text_conversion.h"

namespace matang::gui {

namespace {

QString printed(const std::string& argument, const std::string& id, const rubric::Rubric& rubric, const Wording& wording) {
    if (argument == "rubric" && id == rubric.id.text) {
        return wording.in(rubric.shortName.empty() ? rubric.name : rubric.shortName);
    }
    if (argument == "stage") {
        return wording.stage(rubric, rubric::StageId(id));
    }
    if (const auto node = argument == "node" ? rubric.find(rubric::NodeId(id)) : -1; node >= 0) {
        return wording.node(rubric.node(node));
    }
    return fromStd(id);
}

}  // namespace

QString namedError(const base::Error& error, const rubric::Rubric& rubric, const Wording& wording) {
    auto named = error;
    for (auto& [argument, value] : named.arguments) {
        value = toStd(printed(argument, value, rubric, wording));
    }
    return wording.error(named);
}

}  // namespace matang::gui
