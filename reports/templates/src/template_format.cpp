// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/templates/template_format.h>

#include <cstddef>

namespace matang::templates {

const std::vector<yaml::MapFormat>& templateFormat() {
    // The choices stand in the order of the enumerations they are read into.
    static const std::vector<yaml::MapFormat> maps{
        {"template",
         {{"template", true, {}},
          {"format", true, {}},
          {"scope", true, {"agency", "round"}},
          {"name", true, {}},
          {"description", false, {}},
          {"title", false, {}},
          {"numbered", false, {"false", "true"}},
          {"look", false, {}},
          {"sections", true, {}},
          {"signatures", false, {}}}},
        {"look",
         {{"accent", false, {}}, {"crest", false, {}}, {"organisation", false, {}}, {"density", false, {"comfortable", "compact"}}}},
        {"section", {{"section", true, {}}, {"title", false, {}}, {"text", false, {}}}},
        {"signatures", {{"place", false, {}}, {"date", false, {}}, {"signers", false, {}}}},
        {"signer", {{"role", true, {}}, {"name", false, {}}, {"number", false, {}}}},
    };
    return maps;
}

const yaml::MapFormat& formatOf(FormatMap map) {
    return templateFormat()[static_cast<std::size_t>(map)];
}

}  // namespace matang::templates
