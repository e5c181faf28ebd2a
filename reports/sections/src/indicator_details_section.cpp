// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_sheet.h"
#include "remarks.h"
#include "sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

using rubric::NodeIndex;

/// Instruments without codes have names alone.
std::string headingOf(const ReportContext& context, NodeIndex node) {
    const std::string number = context.number(node);
    return number.empty() ? capitalised(context.name(node)) : context.say("heading", {{"number", number}, {"text", context.name(node)}});
}

/// True where criteria of the instrument are not known in the report's language and therefore stand in another.
bool speaksAnotherLanguage(const ReportContext& context) {
    const std::string_view own = text::languageCode(context.language());
    const auto isForeign = [own](const rubric::Criterion& criterion) {
        const auto& texts = criterion.text.byLanguage;
        return !texts.empty() && std::none_of(texts.begin(), texts.end(), [own](const auto& text) { return text.first == own; });
    };
    return std::any_of(context.indicators().begin(), context.indicators().end(), [&](NodeIndex indicator) {
        const auto& criteria = context.rubric().node(indicator).criteria;
        return std::any_of(criteria.begin(), criteria.end(), isForeign);
    });
}

/// A sheet for every indicator of which anything is known, below the heading of the part that it belongs to.
class Sheets {
public:
    explicit Sheets(const ReportContext& context) : m_context(context) { addBelow(rubric::kRoot); }

    [[nodiscard]] Blocks take() {
        if (m_blocks.empty()) {
            return {};
        }
        std::string lead = m_effects ? m_context.say("details-lead", {{"leaf", m_context.leafKind()}}) : std::string();
        if (m_silent > 0) {
            lead += (lead.empty() ? "" : " ") +
                    m_context.say("details-silent", {{"count", std::to_string(m_silent)}, {"leaf", m_context.leafKind()}});
        }
        if (speaksAnotherLanguage(m_context)) {
            lead += (lead.empty() ? "" : " ") + m_context.say("details-criteria-language");
        }
        if (!lead.empty()) {
            m_blocks.insert(m_blocks.begin(), content::Paragraph{std::move(lead)});
        }
        return std::move(m_blocks);
    }

private:
    void addBelow(NodeIndex node) {
        const auto at = static_cast<std::size_t>(node);
        for (const auto* children : {&m_context.weights().children[at], &m_context.weights().uncounted[at]}) {
            for (const NodeIndex child : *children) {
                if (m_context.rubric().node(child).isIndicator()) {
                    add(child);
                } else {
                    addBelow(child);
                }
            }
        }
    }

    void add(NodeIndex indicator) {
        const IndicatorSheet sheet(m_context, indicator);
        if (!sheet.saysAnything() && !m_context.isRepeated(indicator)) {
            ++m_silent;
            return;
        }
        const NodeIndex parent = m_context.rubric().node(indicator).parent;
        const bool grouped = parent != rubric::kRoot;
        if (grouped && parent != m_group) {
            m_blocks.emplace_back(content::Heading{2, headingOf(m_context, parent)});
        }
        m_group = parent;
        m_blocks.emplace_back(content::Heading{grouped ? 3 : 2, headingOf(m_context, indicator)});
        content::Facts facts = sheet.facts();
        const std::string effect = m_context.say("column-effect");
        m_effects = m_effects || std::any_of(facts.items.begin(), facts.items.end(), [&](const auto& item) { return item.name == effect; });
        m_blocks.emplace_back(std::move(facts));
    }

    const ReportContext& m_context;
    NodeIndex m_group = -1;
    std::size_t m_silent = 0;
    bool m_effects = false;  ///< some sheet tells what a step would do
    Blocks m_blocks;
};

/// Where only figures of parts are known, nothing can be said about single indicators.
bool knowsAny(const ReportContext& context) {
    const auto& record = context.input().current.record;
    const bool marked = std::any_of(record.marks.begin(), record.marks.end(),
                                    [&](const assessment::Mark& mark) { return context.rubric().find(mark.node) >= 0; });
    return context.weights().known && (marked || !context.indicators().empty() || !context.input().evidence.empty());
}

}  // namespace

Blocks indicatorDetailsSection(const ReportContext& context) {
    return knowsAny(context) ? Sheets(context).take() : Blocks{};
}

}  // namespace matang::sections
