// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/localised.h>

namespace matang::rubric {

const std::string& LocalisedText::in(std::string_view language) const {
    static const std::string nothing;
    for (const auto& [code, text] : byLanguage) {
        if (code == language) {
            return text;
        }
    }
    return byLanguage.empty() ? nothing : byLanguage.front().second;
}

}  // namespace matang::rubric
