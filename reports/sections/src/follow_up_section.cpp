// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"
#include "remarks.h"
#include "result_charts.h"
#include "sections.h"

#include <algorithm>
#include <cstdlib>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using assessment::Finding;
using base::Rational;
using rubric::NodeIndex;

/// The year whose recommendations are followed up, as it was scored; nullptr where it is not in the series.
const analysis::ScoredAssessment* yearOf(const ReportContext& context, int year) {
    const auto& series = context.input().series;
    const auto found = std::find_if(series.begin(), series.end(),
                                    [year](const analysis::ScoredAssessment& scored) { return scored.record.assessment.year == year; });
    return found == series.end() ? nullptr : &*found;
}

/// One recommendation of the year before, beside what the figures have shown since.
struct FollowedUp {
    const Finding* finding = nullptr;
    NodeWords node;
    std::optional<Rational> before;
    std::optional<Rational> now;
    std::size_t evidence = 0;
    [[nodiscard]] bool known() const { return before && now; }
    [[nodiscard]] bool risen() const { return known() && *now > *before; }
};

class FollowUp {
public:
    explicit FollowUp(const ReportContext& context) : m_context(context), m_earlier(yearOf(context, context.input().desk.previousYear)) {
        m_sameInstrument = m_earlier != nullptr && m_earlier->rubric->id == context.rubric().id;
        for (const Finding& finding : context.input().desk.previousFindings) {
            if (finding.kind == assessment::FindingKind::Recommendation) {
                m_rows.push_back(followed(finding));
            }
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const FollowedUp& left, const FollowedUp& right) {
            return std::pair(left.risen(), left.node.order) < std::pair(right.risen(), right.node.order);
        });
    }

    [[nodiscard]] bool empty() const { return m_rows.empty(); }

    [[nodiscard]] std::string lead() const {
        const std::string previous = std::to_string(m_context.input().desk.previousYear);
        const auto risen =
            static_cast<std::size_t>(std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.risen(); }));
        const auto known =
            static_cast<std::size_t>(std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.known(); }));
        std::string text =
            m_context.say("desk-follow-up-lead",
                          {{"count", counting(m_context, m_rows.size(), "desk-count-recommendation", "desk-count-recommendations")},
                           {"previous", previous}});
        if (!m_sameInstrument) {
            return text + " " + m_context.say(m_earlier == nullptr ? "desk-follow-up-unknown" : "desk-follow-up-changed");
        }
        text += " " + (known == 0   ? m_context.say("desk-follow-up-unknown")
                       : risen == 0 ? m_context.say("desk-follow-up-none-risen")
                       : risen == m_rows.size()
                           ? m_context.say("desk-follow-up-all-risen")
                           : m_context.say("desk-follow-up-risen",
                                           {{"risen", m_context.counted(risen)}, {"open", m_context.counted(m_rows.size() - risen)}}));
        return text;
    }

    [[nodiscard]] content::Table table() const {
        constexpr int kNodeWidth = 27;
        constexpr int kYearWidth = 8;
        constexpr int kSinceWidth = 21;
        content::Table table;
        table.columns = {{m_context.say("column-name"), Alignment::Text, kNodeWidth},
                         {m_context.say("desk-column-recommendation"), Alignment::Text, 0},
                         {std::to_string(m_context.input().desk.previousYear), Alignment::Figure, kYearWidth},
                         {m_context.year(), Alignment::Figure, kYearWidth},
                         {m_context.say("desk-column-since"), Alignment::Text, kSinceWidth}};
        for (const FollowedUp& row : m_rows) {
            table.rows.push_back(rowOf(row));
        }
        table.note = note();
        return table;
    }

private:
    [[nodiscard]] FollowedUp followed(const Finding& finding) const {
        FollowedUp row;
        row.finding = &finding;
        const NodeIndex node = m_context.rubric().find(finding.node);
        if (m_earlier != nullptr && !m_sameInstrument) {
            row.node = wordsOf(Speech(*m_earlier, m_context.language()), finding.node);
            return row;
        }
        row.node = wordsOf(m_context, finding.node);
        row.before = m_earlier == nullptr ? std::nullopt : comparableValue(*m_earlier, finding.node);
        row.now = node < 0 ? std::nullopt : m_context.card().node(node).value;
        row.evidence = node < 0 ? 0 : evidenceBelow(node);
        return row;
    }

    /// Figures above the indicators mean something else where the weights changed.
    [[nodiscard]] std::optional<Rational> comparableValue(const analysis::ScoredAssessment& earlier, const rubric::NodeId& node) const {
        const NodeIndex index = m_context.rubric().find(node);
        const bool indicator = index >= 0 && m_context.rubric().node(index).isIndicator();
        const bool sameWeights = earlier.record.assessment.profile == m_context.input().current.record.assessment.profile;
        return indicator || sameWeights ? valueIn(earlier, node) : std::nullopt;
    }

    [[nodiscard]] std::size_t evidenceBelow(NodeIndex node) const {
        const NodeIndex last = m_context.rubric().lastBelow(node);
        const auto& links = m_context.input().evidence;
        return static_cast<std::size_t>(std::count_if(links.begin(), links.end(), [&](const assessment::EvidenceLink& link) {
            const NodeIndex of = m_context.rubric().find(link.node);
            return of >= node && of <= last;
        }));
    }

    /// What the figures say, and nothing more.
    [[nodiscard]] std::string sinceText(const FollowedUp& row) const {
        if (!row.known()) {
            return m_context.say(row.now || !m_sameInstrument ? "desk-since-unknown" : "desk-since-no-value");
        }
        const Rational change = *row.now - *row.before;
        if (change.isZero()) {
            return m_context.say("desk-since-same");
        }
        const std::string by = figureOf(row, change.sign() < 0 ? -change : change);
        return m_context.say(change.sign() > 0 ? "desk-since-risen" : "desk-since-fallen", {{"by", by}});
    }

    [[nodiscard]] std::string figureOf(const FollowedUp& row, const Rational& value) const {
        const NodeIndex node = m_context.rubric().find(row.finding->node);
        return node >= 0 && m_context.rubric().node(node).isIndicator() ? m_context.exact(value) : m_context.figure(value);
    }

    [[nodiscard]] content::Table::Row rowOf(const FollowedUp& row) const {
        const auto figure = [&](const std::optional<Rational>& value) { return value ? figureOf(row, *value) : std::string("–"); };
        const bool bare = row.node.number.empty() || row.node.number == row.node.name;
        const std::string node = bare ? row.node.name : m_context.say("heading", {{"number", row.node.number}, {"text", row.node.name}});
        const std::string evidence = !m_sameInstrument ? std::string()
                                     : row.evidence == 0
                                         ? m_context.say("desk-since-no-evidence")
                                         : counting(m_context, row.evidence, "desk-since-evidence-one", "desk-since-evidence");
        content::Table::Row result;
        result.cells = {node, content::Cell{tidied(row.finding->text), row.finding->assessor}, figure(row.before), figure(row.now),
                        content::Cell{sinceText(row), evidence}};
        return result;
    }

    [[nodiscard]] std::string note() const {
        std::string text = m_context.say("desk-follow-up-note");
        if (m_sameInstrument && m_earlier->card.stage != m_context.card().stage) {
            text += " " + m_context.say("years-note-stages", {{"year", m_context.year()},
                                                              {"stage", m_context.stage(m_context.card().stage)},
                                                              {"previous", std::to_string(m_context.input().desk.previousYear)},
                                                              {"before", m_context.stage(m_earlier->card.stage)}});
        }
        return text;
    }

    const ReportContext& m_context;
    const analysis::ScoredAssessment* m_earlier;
    bool m_sameInstrument = false;
    std::vector<FollowedUp> m_rows;
};

}  // namespace

Blocks followUpSection(const ReportContext& context) {
    const FollowUp followUp(context);
    if (followUp.empty()) {
        return {};
    }
    return {content::Paragraph{followUp.lead()}, followUp.table()};
}

}  // namespace matang::sections
