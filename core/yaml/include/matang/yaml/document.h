// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace matang::yaml {

enum class NodeKind { Null, Scalar, Sequence, Map };

struct Entry;

/// One value of a YAML file with the place where it begins. Scalars stay text exactly as written: nothing is turned into a truth
/// value or a number on the way, so `no` is the text "no" and `3.10` keeps its zero.
struct Node {
    NodeKind kind = NodeKind::Null;
    std::string scalar;   ///< text of a scalar
    bool quoted = false;  ///< the scalar stood in quotes or in a block
    base::SourcePosition position;
    std::vector<Node> items;     ///< of a sequence
    std::vector<Entry> entries;  ///< of a map, in file order; duplicate keys are kept here and reported as findings

    [[nodiscard]] bool isScalar() const noexcept { return kind == NodeKind::Scalar; }
    [[nodiscard]] bool isSequence() const noexcept { return kind == NodeKind::Sequence; }
    [[nodiscard]] bool isMap() const noexcept { return kind == NodeKind::Map; }
    /// The value of the first entry with this key, or nullptr (also for non-maps).
    [[nodiscard]] const Node* find(std::string_view key) const noexcept;
};

struct Entry {
    std::string key;
    base::SourcePosition keyPosition;
    Node value;
};

/// What a file may cost. Beyond a limit reading stops at once with one finding that names the place.
struct Limits {
    std::size_t bytes = 4U * 1024U * 1024U;
    int depth = 64;
    std::size_t nodes = 50'000;
    std::size_t lines = 200'000;
};

/// A YAML file as read, with everything that is wrong with it as YAML (duplicate keys do not stop the reading, so that the caller can
/// go on and report its own findings in the same run).
struct Document {
    Node root;
    std::vector<base::Diagnostic> findings;
    std::shared_ptr<const std::vector<std::string>> lines;  ///< the text by lines, for carets

    /// The text of a line (counted from 1), or an empty text where there is no such line or it is too long to be shown (4000 bytes).
    [[nodiscard]] std::string line(int number) const;
};

/// Reads one YAML document. Anchors, aliases, tags and more than one document are refused.
/// Findings (all Severity::Error): yaml-syntax, or where more is known yaml-tab, yaml-quote-open, yaml-bracket-open, yaml-bracket-stray,
/// yaml-colon, yaml-indentation, yaml-first-character, yaml-escape, yaml-control-character; yaml-duplicate-key {key, firstLine},
/// yaml-alias, yaml-anchor, yaml-tag, yaml-too-large {limit}, yaml-too-deep {limit}, yaml-too-many-nodes {limit}, yaml-not-utf8,
/// yaml-key-not-text, yaml-several-documents, yaml-empty, yaml-too-many-lines {limit}, yaml-too-many-findings {limit}. Only
/// yaml-duplicate-key and yaml-key-not-text (whose entry is left out) let the reading go on; after any other the root is Null. A value that
/// was left out has the position of its key, or of its list. Throws nothing but std::bad_alloc. `fileName` is only used in positions.
[[nodiscard]] Document parse(std::string_view text, const std::string& fileName, const Limits& limits = {});

/// Reads a file (up to the size limit) and parses it. Errors: NotFound "file-not-found" {file}, InputOutput "file-unreadable" {file}.
[[nodiscard]] base::Result<Document> parseFile(const std::string& path, const Limits& limits = {});

}  // namespace matang::yaml
