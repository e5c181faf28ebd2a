// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_builder.h"

#include <algorithm>
#include <utility>

namespace matang::yaml {
namespace {

// Tags that the parser itself adds to values without a written tag.
constexpr std::string_view kPlain = "?";
constexpr std::string_view kQuoted = "!";

// A thousand findings say enough, and keep a hostile file from filling memory with them.
constexpr std::size_t kMostFindings = 1000;

std::size_t zeroBased(int value) {
    return static_cast<std::size_t>(std::max(value, 0));
}

bool isWrittenNull(std::string_view text) {
    return text.starts_with('~') || text.starts_with("null") || text.starts_with("Null") || text.starts_with("NULL");
}

}  // namespace

base::SourcePosition TreeBuilder::positionOf(const YAML::Mark& mark) const {
    if (mark.is_null()) {
        return {m_source.fileName(), 0, 0};
    }
    return m_source.position(zeroBased(mark.line), zeroBased(mark.column));
}

void TreeBuilder::report(std::string code, base::SourcePosition position, base::Arguments arguments) {
    m_findings.push_back(m_source.finding(std::move(code), std::move(position), std::move(arguments)));
}

void TreeBuilder::stop(std::string code, base::SourcePosition position, base::Arguments arguments) {
    report(std::move(code), std::move(position), std::move(arguments));
    throw ReadingStopped{};
}

void TreeBuilder::refuseProperties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    const char first = m_source.at(zeroBased(mark.line), zeroBased(mark.column));
    // The parser forgets the tag of an empty value, so the text itself is asked as well.
    if (first == '!' || (tag != kPlain && tag != kQuoted)) {
        stop("yaml-tag", positionOf(mark));
    }
    if (first == '&' || anchor != YAML::NullAnchor) {
        stop("yaml-anchor", positionOf(mark));
    }
}

void TreeBuilder::countNode(const YAML::Mark& mark) {
    if (++m_nodes > m_limits.nodes) {
        stop("yaml-too-many-nodes", positionOf(mark), {{"limit", std::to_string(m_limits.nodes)}});
    }
}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
    if (++m_documents == 1) {
        return;
    }
    if (m_source.lineAt(zeroBased(mark.line)).substr(zeroBased(mark.column)).starts_with("---")) {
        stop("yaml-several-documents", positionOf(mark));
    }
    stop("yaml-indentation", positionOf(mark));
}

void TreeBuilder::OnAnchor(const YAML::Mark& mark, const std::string&) {
    stop("yaml-anchor", positionOf(mark));
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
    stop("yaml-alias", positionOf(mark));
}

base::SourcePosition TreeBuilder::positionOfNull(const YAML::Mark& mark) const {
    const std::string_view line = m_source.lineAt(zeroBased(mark.line));
    const bool written = isWrittenNull(line.substr(std::min(line.size(), zeroBased(mark.column))));
    // The parser places a value that was left out at whatever comes next, which helps nobody: its key or its list is the place.
    if (written || m_open.empty()) {
        return positionOf(mark);
    }
    const Open& parent = m_open.back();
    if (parent.node.isMap()) {
        return parent.keyIsNext ? positionOf(mark) : parent.entry.keyPosition;
    }
    return parent.node.position;
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
    refuseProperties(mark, std::string(kPlain), anchor);
    countNode(mark);
    Node node;
    node.position = positionOfNull(mark);
    deliver(std::move(node));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) {
    refuseProperties(mark, tag, anchor);
    if (!isKeyNext()) {
        countNode(mark);
    }
    Node node;
    node.kind = NodeKind::Scalar;
    node.scalar = value;
    node.quoted = tag == kQuoted;
    const char first = m_source.at(zeroBased(mark.line), zeroBased(mark.column));
    if (node.quoted && (first == '"' || first == '\'')) {
        m_lastQuote = mark;
    }
    node.position = positionOf(mark);
    deliver(std::move(node));
}

void TreeBuilder::requireClosedQuote() {
    if (m_lastQuote && !m_source.isQuoteClosed(zeroBased(m_lastQuote->line), zeroBased(m_lastQuote->column))) {
        stop("yaml-quote-open", positionOf(*m_lastQuote));
    }
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) {
    refuseProperties(mark, tag, anchor);
    open(NodeKind::Sequence, mark);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) {
    refuseProperties(mark, tag, anchor);
    open(NodeKind::Map, mark);
}

void TreeBuilder::open(NodeKind kind, const YAML::Mark& mark) {
    if (m_open.size() >= zeroBased(m_limits.depth)) {
        stop("yaml-too-deep", positionOf(mark), {{"limit", std::to_string(m_limits.depth)}});
    }
    countNode(mark);
    Open begun;
    begun.node.kind = kind;
    begun.node.position = positionOf(mark);
    m_open.push_back(std::move(begun));
}

void TreeBuilder::close() {
    Node node = std::move(m_open.back().node);
    m_open.pop_back();
    deliver(std::move(node));
}

void TreeBuilder::deliver(Node node) {
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    Open& parent = m_open.back();
    if (parent.node.isSequence()) {
        parent.node.items.push_back(std::move(node));
    } else if (parent.keyIsNext) {
        deliverKey(parent, std::move(node));
    } else {
        parent.keyIsNext = true;
        if (parent.keyIsText) {
            parent.entry.value = std::move(node);
            parent.node.entries.push_back(std::move(parent.entry));
        }
        parent.entry = {};
    }
}

void TreeBuilder::deliverKey(Open& map, Node key) {
    map.keyIsNext = false;
    map.keyIsText = key.isScalar();
    map.entry.key = std::move(key.scalar);
    map.entry.keyPosition = key.position;
    if (!map.keyIsText) {
        report("yaml-key-not-text", key.position);
    } else {
        const auto [first, isNew] = map.firstLines.emplace(map.entry.key, key.position.line);
        if (!isNew) {
            report("yaml-duplicate-key", key.position, {{"key", map.entry.key}, {"firstLine", std::to_string(first->second)}});
        }
    }
    if (m_findings.size() >= kMostFindings) {
        stop("yaml-too-many-findings", key.position, {{"limit", std::to_string(kMostFindings)}});
    }
}

}  // namespace matang::yaml
