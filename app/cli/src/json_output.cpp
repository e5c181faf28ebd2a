// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_output.h"

#include <matang/messages/messages.h>

#include <ostream>

namespace matang::cli {
namespace {

Json findingJson(const base::Diagnostic& finding, const Console& console) {
    Json row{{"code", finding.code},
             {"severity", base::severityCode(finding.severity)},
             {"message", messages::sentence(finding, console.language())}};
    if (!finding.position.file.empty()) {
        row["file"] = finding.position.file;
        row["line"] = finding.position.line;
        row["column"] = finding.position.column;
    }
    if (const std::string node = base::argument(finding.arguments, "node"); !node.empty()) {
        row["node"] = node;
    }
    return row;
}

}  // namespace

void printJson(const Json& result, const Console& console) {
    console.out() << result.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json findingsJson(const std::vector<base::Diagnostic>& findings, const Console& console) {
    Json rows = Json::array();
    for (const base::Diagnostic& finding : findings) {
        rows.push_back(findingJson(finding, console));
    }
    return rows;
}

}  // namespace matang::cli
