// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace matang::yaml {

/// Thrown through the parser to stop it at a limit or a forbidden construct; the finding is in the builder already.
struct ReadingStopped {};

/// Builds the tree from the parser's events and stops at the first event beyond a limit, so that nothing hostile is ever built.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const SourceText& source, const Limits& limits) : m_source(source), m_limits(limits) {}

    [[nodiscard]] Node takeRoot() { return std::move(m_root); }
    [[nodiscard]] std::vector<base::Diagnostic> takeFindings() { return std::move(m_findings); }
    /// The parser takes the end of the file for the end of a quoted scalar, so the last one is looked at again.
    void requireClosedQuote();
    void report(std::string code, base::SourcePosition position, base::Arguments arguments = {});
    [[nodiscard]] base::SourcePosition positionOf(const YAML::Mark& mark) const;

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

private:
    /// A sequence or map that has begun and not ended.
    struct Open {
        Node node;
        bool keyIsNext = true;
        bool keyIsText = true;
        Entry entry;
        std::unordered_map<std::string, int> firstLines;  ///< of the map's keys
    };

    [[noreturn]] void stop(std::string code, base::SourcePosition position, base::Arguments arguments = {});
    void refuseProperties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
    [[nodiscard]] bool isKeyNext() const { return !m_open.empty() && m_open.back().node.isMap() && m_open.back().keyIsNext; }
    [[nodiscard]] base::SourcePosition positionOfNull(const YAML::Mark& mark) const;
    void countNode(const YAML::Mark& mark);
    void open(NodeKind kind, const YAML::Mark& mark);
    void close();
    void deliver(Node node);
    void deliverKey(Open& map, Node key);

    const SourceText& m_source;
    const Limits& m_limits;
    Node m_root;
    std::vector<Open> m_open;
    std::vector<base::Diagnostic> m_findings;
    std::size_t m_nodes = 0;
    int m_documents = 0;
    std::optional<YAML::Mark> m_lastQuote;
};

}  // namespace matang::yaml
