// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"
#include "sections.h"

#include <matang/sections/programme_chart.h>
#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using assessment::Pace;
using assessment::Programme;

constexpr double kChartHeight = 48;  // millimetres

/// The programme as it stood in the year of the report.
Programme asOf(Programme programme, int year) {
    std::erase_if(programme.counts, [year](const assessment::ProgrammeCount& count) { return count.year > year; });
    return programme;
}

class ProgrammeWords {
public:
    ProgrammeWords(const ReportContext& context, const Programme& programme) : m_context(context), m_programme(programme) {}

    [[nodiscard]] std::string amount(const base::Rational& value) const { return text::exactFigure(value, m_context.language()); }

    [[nodiscard]] std::string withUnit(const base::Rational& value) const {
        return m_programme.unit.empty() ? amount(value) : amount(value) + "\u00A0" + m_programme.unit;
    }

    /// "Pada tahun 2025 tercapai 70 dari 179 aplikasi."
    [[nodiscard]] std::string countSentence() const {
        if (m_programme.counts.empty()) {
            return m_context.say("programme-no-counts");
        }
        const auto& latest = m_programme.counts.back();
        const base::Arguments year{{"year", std::to_string(latest.year)}};
        base::Arguments arguments = year;
        arguments.emplace_back("done", latest.of ? amount(latest.done.value) : withUnit(latest.done.value));
        if (!latest.of) {
            return m_context.say("desk-programme-done", arguments);
        }
        arguments.emplace_back("of", withUnit(latest.of->value));
        return m_context.say("desk-programme-done-of", arguments);
    }

    [[nodiscard]] std::string targetSentence() const {
        if (!m_programme.target) {
            return {};
        }
        base::Arguments arguments{{"target", withUnit(m_programme.target->value)}};
        if (m_programme.targetYear == 0) {
            return m_context.say("desk-programme-target", arguments);
        }
        arguments.emplace_back("year", std::to_string(m_programme.targetYear));
        return m_context.say("desk-programme-target-year", arguments);
    }

    [[nodiscard]] std::optional<base::Rational> expected() const {
        return m_programme.counts.empty() ? std::nullopt : assessment::expectedCount(m_programme, m_programme.counts.back().year);
    }

    [[nodiscard]] std::string pace() const {
        switch (assessment::paceOf(m_programme)) {
            case Pace::Uncounted:
                return m_context.say("desk-pace-uncounted");
            case Pace::Unplanned:
                return m_context.say("desk-pace-unplanned");
            case Pace::Behind:
                return m_context.say("desk-pace-behind");
            case Pace::OnTrack:
                return m_context.say("desk-pace-on-track");
            case Pace::Reached:
                break;
        }
        return m_context.say("desk-pace-reached");
    }

    [[nodiscard]] std::string paceSentence() const {
        const auto planned = expected();
        return planned ? m_context.say("desk-programme-pace-expected", {{"pace", pace()}, {"expected", withUnit(*planned)}})
                       : m_context.say("desk-programme-pace", {{"pace", pace()}});
    }

    /// The indicators of the report's instrument that it serves: "1. Kebijakan arsitektur; 14. Inovasi".
    [[nodiscard]] std::string links() const {
        std::string text;
        for (const auto& [rubric, node] : m_programme.links) {
            if (rubric == m_context.rubric().id) {
                text += (text.empty() ? "" : "; ") + nodeText(m_context, node);
            }
        }
        return text.empty() ? text : m_context.say("desk-programme-links", {{"nodes", text}});
    }

private:
    const ReportContext& m_context;
    const Programme& m_programme;
};

content::ChartBeside chartOf(const ReportContext& context, const Programme& programme) {
    const ProgrammeWords words(context, programme);
    content::ChartBeside block;
    block.chart = {programmeChart(programme, context.language()), kChartHeight};
    block.title = programme.name;
    for (const std::string& sentence : {words.countSentence(), words.targetSentence(), words.paceSentence()}) {
        if (!sentence.empty()) {
            block.paragraphs.push_back(sentence);
        }
    }
    return block;
}

content::Table tableOf(const ReportContext& context, const std::vector<Programme>& programmes) {
    constexpr int kYearWidth = 8;
    constexpr int kFigureWidth = 12;
    constexpr int kPaceWidth = 18;
    content::Table table;
    table.title = context.say("desk-programmes-table");
    table.columns = {{context.say("desk-column-programme"), Alignment::Text, 0},
                     {context.say("column-year"), Alignment::Text, kYearWidth},
                     {context.say("desk-column-done"), Alignment::Figure, kFigureWidth - 1},
                     {context.say("desk-column-of"), Alignment::Figure, kFigureWidth - 3},
                     {context.say("desk-column-expected"), Alignment::Figure, kFigureWidth + 1},
                     {context.say("desk-column-target"), Alignment::Figure, kFigureWidth - 2},
                     {context.say("desk-column-pace"), Alignment::Text, kPaceWidth}};
    for (const Programme& programme : programmes) {
        const ProgrammeWords words(context, programme);
        const auto amount = [&](const std::optional<base::Rational>& value) { return value ? words.amount(*value) : std::string("–"); };
        const assessment::ProgrammeCount* latest = programme.counts.empty() ? nullptr : &programme.counts.back();
        const auto of = latest != nullptr && latest->of ? std::optional(latest->of->value) : std::nullopt;
        content::Table::Row row;
        row.cells = {
            content::Cell{programme.unit.empty() ? programme.name
                                                 : context.say("desk-programme-unit", {{"name", programme.name}, {"unit", programme.unit}}),
                          words.links()},
            latest == nullptr ? "–" : std::to_string(latest->year),
            latest == nullptr ? "–" : words.amount(latest->done.value),
            amount(of),
            amount(words.expected()),
            programme.target ? content::Cell{words.amount(programme.target->value),
                                             programme.targetYear == 0 ? std::string() : std::to_string(programme.targetYear)}
                             : content::Cell{"–"},
            words.pace()};
        table.rows.push_back(std::move(row));
    }
    table.note = context.say("desk-programmes-note");
    return table;
}

}  // namespace

Blocks programmesSection(const ReportContext& context) {
    std::vector<Programme> programmes;
    for (const Programme& programme : context.input().desk.programmes) {
        programmes.push_back(asOf(programme, context.result().year));
    }
    if (programmes.empty()) {
        return {};
    }
    Blocks blocks{content::Paragraph{counting(context, programmes.size(), "desk-programmes-lead-one", "desk-programmes-lead")}};
    for (const Programme& programme : programmes) {
        if (!programme.counts.empty()) {
            blocks.emplace_back(chartOf(context, programme));
        }
    }
    blocks.emplace_back(tableOf(context, programmes));
    return blocks;
}

}  // namespace matang::sections
