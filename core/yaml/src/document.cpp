// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/yaml/document.h>

#include "source_text.h"
#include "syntax_codes.h"
#include "tree_builder.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

namespace matang::yaml {
namespace {

/// Drives the parser over the text; every way in which reading can end early leaves a finding in the builder.
/// Returns whether the tree is whole.
bool read(const SourceText& source, TreeBuilder& builder) {
    try {
        std::istringstream input(source.text());
        YAML::Parser parser(input);
        if (!parser.HandleNextDocument(builder)) {
            return true;
        }
        while (parser.HandleNextDocument(builder)) {
            // A second document stops the builder.
        }
        builder.requireClosedQuote();
        return true;
    } catch (const ReadingStopped&) {
        return false;
    } catch (const YAML::Exception& error) {
        const bool unknownAnchor = error.msg.starts_with(YAML::ErrorMsg::UNKNOWN_ANCHOR);
        const base::SourcePosition position = builder.positionOf(error.mark);
        if (unknownAnchor) {
            builder.report("yaml-alias", position);
        } else {
            builder.report(syntaxCode(error.msg, source, position), position);
        }
        return false;
    }
}

/// At most `limit` + 1 bytes of a file: one more than allowed is enough to see that it is too large.
base::Result<std::string> readBytes(const std::string& path, std::size_t limit) {
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (!std::filesystem::exists(status)) {
        return base::fail(base::ErrorCode::NotFound, "file-not-found", {{"file", path}});
    }
    std::ifstream file(path, std::ios::binary);
    if (std::filesystem::is_directory(status) || !file) {
        return base::fail(base::ErrorCode::InputOutput, "file-unreadable", {{"file", path}});
    }
    std::string text;
    std::string chunk(std::size_t{64} * 1024, '\0');
    while (text.size() <= limit && file) {
        file.read(chunk.data(), static_cast<std::streamsize>(std::min(chunk.size(), limit + 1 - text.size())));
        text.append(chunk, 0, static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad()) {
        return base::fail(base::ErrorCode::InputOutput, "file-unreadable", {{"file", path}});
    }
    return text;
}

}  // namespace

const Node* Node::find(std::string_view key) const noexcept {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

std::string Document::line(int number) const {
    if (!lines || number < 1 || static_cast<std::size_t>(number) > lines->size()) {
        return {};
    }
    const std::string& text = (*lines)[static_cast<std::size_t>(number) - 1];
    return text.size() <= kLongestShownLine ? text : std::string{};
}

Document parse(std::string_view text, const std::string& fileName, const Limits& limits) {
    Document document;
    document.root.position.file = fileName;
    if (text.size() > limits.bytes) {
        document.lines = std::make_shared<const std::vector<std::string>>();
        document.findings.push_back(
            {base::Severity::Error, {fileName, 0, 0}, "yaml-too-large", {{"limit", std::to_string(limits.bytes)}}, {}});
        return document;
    }
    const SourceText source(text, fileName, limits);
    if (auto refusal = source.refusal()) {
        document.lines = std::make_shared<const std::vector<std::string>>();
        document.findings.push_back(std::move(*refusal));
        return document;
    }
    document.lines = source.lines();
    TreeBuilder builder(source, limits);
    const bool whole = read(source, builder);
    document.findings = builder.takeFindings();
    if (!whole) {
        return document;
    }
    document.root = builder.takeRoot();
    if (document.root.kind == NodeKind::Null) {
        document.root.position = {fileName, 1, 1};
        document.findings.push_back(source.finding("yaml-empty", {fileName, 1, 1}));
    }
    return document;
}

base::Result<Document> parseFile(const std::string& path, const Limits& limits) {
    return readBytes(path, limits.bytes).map([&](const std::string& text) { return parse(text, path, limits); });
}

}  // namespace matang::yaml
