// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/diagnostic.h>

#include <fmt/format.h>

#include <algorithm>

namespace matang::base {
namespace {

std::string prefixOf(const SourcePosition& position) {
    std::string prefix;
    if (!position.file.empty()) {
        prefix += position.file + ":";
    }
    if (position.line > 0) {
        prefix += fmt::format("{}:", position.line);
        if (position.column > 0) {
            prefix += fmt::format("{}:", position.column);
        }
    }
    return prefix.empty() ? prefix : prefix + " ";
}

}  // namespace

std::string_view severityCode(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return "info";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            return "error";
    }
    return "error";
}

std::string argument(const Arguments& arguments, const std::string& name) {
    const auto found = std::find_if(arguments.begin(), arguments.end(), [&](const auto& entry) { return entry.first == name; });
    return found == arguments.end() ? std::string{} : found->second;
}

bool hasErrors(const std::vector<Diagnostic>& findings) {
    return std::any_of(findings.begin(), findings.end(), [](const Diagnostic& finding) { return finding.severity == Severity::Error; });
}

std::string toString(const Diagnostic& finding) {
    std::string text = fmt::format("{}{}: {}", prefixOf(finding.position), severityCode(finding.severity), finding.code);
    const char* separator = ": ";
    for (const auto& entry : finding.arguments) {
        text += fmt::format("{}{}={}", separator, entry.first, entry.second);
        separator = " ";
    }
    return text;
}

}  // namespace matang::base
