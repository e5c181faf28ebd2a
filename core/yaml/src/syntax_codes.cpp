// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntax_codes.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <vector>

namespace matang::yaml {
namespace {

struct Meaning {
    std::string_view reason;
    const char* code;
};

const std::vector<Meaning>& meanings() {
    static const std::vector<Meaning> known{
        {YAML::ErrorMsg::EOF_IN_SCALAR, "yaml-quote-open"},
        {YAML::ErrorMsg::END_OF_MAP_FLOW, "yaml-bracket-open"},
        {YAML::ErrorMsg::END_OF_SEQ_FLOW, "yaml-bracket-open"},
        {YAML::ErrorMsg::FLOW_END, "yaml-bracket-stray"},
        {YAML::ErrorMsg::MAP_VALUE, "yaml-colon"},
        {YAML::ErrorMsg::END_OF_MAP, "yaml-indentation"},
        {YAML::ErrorMsg::END_OF_SEQ, "yaml-indentation"},
        {YAML::ErrorMsg::BLOCK_ENTRY, "yaml-indentation"},
        {YAML::ErrorMsg::MAP_KEY, "yaml-indentation"},
        {YAML::ErrorMsg::CHAR_IN_BLOCK, "yaml-indentation"},
        {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK, "yaml-indentation"},
        {YAML::ErrorMsg::TAB_IN_INDENTATION, "yaml-tab"},
        {YAML::ErrorMsg::UNKNOWN_TOKEN, "yaml-first-character"},
        {YAML::ErrorMsg::INVALID_HEX, "yaml-escape"},
        {YAML::ErrorMsg::INVALID_UNICODE, "yaml-escape"},
        {YAML::ErrorMsg::INVALID_ESCAPE, "yaml-escape"},
        {YAML::ErrorMsg::CHAR_IN_ALIAS, "yaml-first-character"},
        {YAML::ErrorMsg::CHAR_IN_ANCHOR, "yaml-first-character"},
        {YAML::ErrorMsg::ALIAS_NOT_FOUND, "yaml-first-character"},
        {YAML::ErrorMsg::ANCHOR_NOT_FOUND, "yaml-first-character"},
    };
    return known;
}

bool isIndentedByTab(std::string_view line) {
    const std::size_t first = line.find_first_not_of(' ');
    return first != std::string_view::npos && line[first] == '\t';
}

}  // namespace

std::string syntaxCode(std::string_view reason, const SourceText& source, const base::SourcePosition& position) {
    if (position.line > 0 && isIndentedByTab(source.lineAt(static_cast<std::size_t>(position.line) - 1))) {
        return "yaml-tab";
    }
    const auto known =
        std::find_if(meanings().begin(), meanings().end(), [&](const Meaning& one) { return reason.starts_with(one.reason); });
    return known == meanings().end() ? "yaml-syntax" : known->code;
}

}  // namespace matang::yaml
