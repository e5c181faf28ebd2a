// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/templates/gaps.h>

namespace matang::templates {

const std::vector<std::string_view>& gapsOf(Scope scope) {
    static const std::vector<std::string_view> agency{"agency", "instrument", "year", "stage", "index", "predicate", "date"};
    static const std::vector<std::string_view> round{"instrument", "year", "date"};
    return scope == Scope::Agency ? agency : round;
}

std::string filled(std::string_view text, const base::Arguments& arguments) {
    std::string whole;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        whole += text.substr(0, close == std::string_view::npos ? close : open);
        if (close == std::string_view::npos) {
            break;
        }
        whole += base::argument(arguments, std::string(text.substr(open + 1, close - open - 1)));
        text.remove_prefix(close + 1);
    }
    return whole;
}

std::vector<std::string> paragraphsOf(std::string_view text) {
    std::vector<std::string> paragraphs;
    while (!text.empty()) {
        const std::size_t end = text.find("\n\n");
        paragraphs.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
    }
    return paragraphs;
}

}  // namespace matang::templates
