// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/yaml/document.h>

#include <string>
#include <vector>

namespace matang::yaml {

/// A tree on one line with every position: `{a@1:1=1@1:4, b@2:1=[x@2:5]@2:4}@1:1`; quoted scalars in quotes, Null as `~`.
inline std::string print(const Node& node) {
    std::string text;
    const auto place = [](const base::SourcePosition& position) {
        return "@" + std::to_string(position.line) + ":" + std::to_string(position.column);
    };
    std::string separator;
    switch (node.kind) {
        case NodeKind::Null:
            text = "~";
            break;
        case NodeKind::Scalar:
            text = node.quoted ? '"' + node.scalar + '"' : node.scalar;
            break;
        case NodeKind::Sequence:
            for (const Node& item : node.items) {
                text += separator + print(item);
                separator = ", ";
            }
            text = "[" + text + "]";
            break;
        case NodeKind::Map:
            for (const Entry& entry : node.entries) {
                text += separator + entry.key + place(entry.keyPosition) + "=" + print(entry.value);
                separator = ", ";
            }
            text = "{" + text + "}";
            break;
    }
    return text + place(node.position);
}

inline std::vector<std::string> print(const std::vector<base::Diagnostic>& findings) {
    std::vector<std::string> lines;
    for (const base::Diagnostic& finding : findings) {
        lines.push_back(base::toString(finding));
    }
    return lines;
}

}  // namespace matang::yaml
