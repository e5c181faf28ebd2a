// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/templates/template_loader.h>

#include "embedded_templates.h"

#include <string>
#include <utility>

namespace matang::templates {

const std::vector<std::shared_ptr<const ReportTemplate>>& bundledTemplates() {
    static const std::vector<std::shared_ptr<const ReportTemplate>> loaded = [] {
        std::vector<std::shared_ptr<const ReportTemplate>> all;
        for (const embedded::templates::EmbeddedFile& file : embedded::templates::files()) {
            // A test keeps them all without mistakes.
            if (auto sound = loadTemplate(file.text, std::string(file.name), {}).reportTemplate) {
                all.push_back(std::move(sound));
            }
        }
        return all;
    }();
    return loaded;
}

std::string_view bundledTemplateText(std::string_view id) {
    for (const embedded::templates::EmbeddedFile& file : embedded::templates::files()) {
        if (file.name == std::string(id) + ".yaml") {
            return file.text;
        }
    }
    return {};
}

}  // namespace matang::templates
