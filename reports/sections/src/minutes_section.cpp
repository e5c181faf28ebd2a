// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_words.h"
#include "desk_words.h"
#include "remarks.h"
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using rubric::NodeIndex;

constexpr const char* kLineToWriteOn = "........................";

/// The stage at which the agency assesses itself: the first one of its own, else the first.
rubric::StageId ownStage(const rubric::Rubric& rubric) {
    const auto own = std::find_if(rubric.stages.begin(), rubric.stages.end(),
                                  [](const rubric::Stage& stage) { return stage.by == rubric::StageParty::Agency; });
    return own != rubric.stages.end() ? own->id : rubric.stages.empty() ? rubric::StageId() : rubric.stages.front().id;
}

/// The assessment as its own stage shows it, whatever stage the report speaks of.
analysis::ScoredAssessment atOwnStage(const ReportContext& context) {
    analysis::ScoredAssessment scored = context.input().current;
    if (const rubric::StageId stage = ownStage(context.rubric()); stage != scored.card.stage) {
        scored.card =
            scoring::score(context.rubric(), context.weights(), scored.record, stage, scored.circumstances, context.card().answer);
    }
    return scored;
}

class Minutes {
public:
    explicit Minutes(const ReportContext& context)
        : m_context(context), m_scored(atOwnStage(context)), m_own(m_scored, context.language()) {
        for (const assessment::StageStatus& status : context.input().desk.stages) {
            if (status.stage == m_scored.card.stage) {
                m_status = &status;
            }
        }
    }

    [[nodiscard]] Blocks blocks() const {
        Blocks blocks{content::Heading{1, say("minutes-title")},
                      content::Paragraph{say("minutes-number", {{"line", kLineToWriteOn}}), content::Paragraph::Style::Small}};
        if (handIn() == nullptr) {
            blocks.emplace_back(content::Paragraph{say("minutes-draft", {{"stage", stageName()}}), content::Paragraph::Style::Callout});
        }
        blocks.emplace_back(content::Paragraph{opening()});
        blocks.emplace_back(facts());
        if (hasValues()) {
            blocks.emplace_back(content::Paragraph{say("minutes-result")});
            blocks.emplace_back(results());
        } else {
            blocks.emplace_back(content::Paragraph{say("minutes-no-values", {{"stage", stageName()}}), content::Paragraph::Style::Callout});
        }
        blocks.emplace_back(content::Paragraph{completeness()});
        blocks.emplace_back(content::Paragraph{say("minutes-statement")});
        blocks.emplace_back(content::Paragraph{say("minutes-closing")});
        return blocks;
    }

private:
    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const {
        return m_context.say(key, arguments);
    }

    [[nodiscard]] const assessment::HandIn* handIn() const {
        return m_status != nullptr && m_status->handedIn ? &*m_status->handedIn : nullptr;
    }

    [[nodiscard]] std::string stageName() const { return m_context.stage(m_scored.card.stage); }
    [[nodiscard]] bool hasValues() const { return m_scored.card.index().filled > 0 || m_scored.card.index().value.has_value(); }

    /// "Pada hari ini, Selasa, tanggal dua belas bulan November tahun dua ribu dua puluh empat ..."; lines to write on while it is a draft.
    [[nodiscard]] std::string opening() const {
        base::Arguments arguments{
            {"agency", m_context.input().agency.name}, {"instrument", m_context.instrument()}, {"assessed", m_context.year()}};
        const auto words = handIn() == nullptr ? std::nullopt : dayWords(base::toIsoDate(handIn()->at), m_context.language());
        if (!words) {
            arguments.emplace_back("line", kLineToWriteOn);
            return say("minutes-opening-blank", arguments);
        }
        arguments.insert(arguments.end(), {{"weekday", words->weekday},
                                           {"day", words->day},
                                           {"month", words->month},
                                           {"year", words->year},
                                           {"date", dayText(m_context, handIn()->at)}});
        return say("minutes-opening", arguments);
    }

    [[nodiscard]] content::Facts facts() const {
        const assessment::Assessment& what = m_context.input().current.record.assessment;
        content::Facts facts;
        facts.items.push_back({say("minutes-agency"), m_context.input().agency.name});
        facts.items.push_back({say("minutes-instrument"), m_context.in(m_context.rubric().name)});
        if (const rubric::Profile* profile = m_context.rubric().profile(what.profile); profile != nullptr && !what.profile.empty()) {
            facts.items.push_back({say("minutes-profile"), m_context.in(profile->name)});
        }
        if (!what.edition.empty()) {
            facts.items.push_back({say("minutes-edition"), what.edition});
        }
        facts.items.push_back({say("minutes-year"), m_context.year()});
        facts.items.push_back({say("minutes-stage"), stageName()});
        if (handIn() != nullptr) {
            facts.items.push_back(
                {say("minutes-sender"), say("desk-written-by", {{"person", handIn()->sender}, {"day", dayText(m_context, handIn()->at)}})});
            facts.items.push_back({say("minutes-approver"), handIn()->approver});
        }
        if (m_status != nullptr && !m_status->reopenedBecause.empty()) {
            facts.items.push_back({say("minutes-reopened"), tidied(m_status->reopenedBecause)});
        }
        return facts;
    }

    /// The parts of the index and the parts between them and the indicators, as far as they have a value, then the index.
    [[nodiscard]] content::Table results() const {
        constexpr int kNumberWidth = 8;
        constexpr int kValueWidth = 12;
        constexpr int kRemarkWidth = 28;
        content::Table table;
        table.columns = {{say("column-number"), Alignment::Text, kNumberWidth},
                         {say("column-name"), Alignment::Text, 0},
                         {say("column-value"), Alignment::Figure, kValueWidth},
                         {say("column-remark"), Alignment::Text, kRemarkWidth}};
        for (const NodeIndex top : m_context.weights().children.front()) {
            add(table, top);
            for (const NodeIndex child : m_context.weights().children[static_cast<std::size_t>(top)]) {
                if (!m_context.rubric().node(child).isIndicator() && !m_context.isRepeated(top)) {
                    add(table, child);
                }
            }
        }
        content::Table::Row index;
        index.emphasis = true;
        index.cells = {"", m_context.name(rubric::kRoot), m_own.figure(m_scored.card.index().value), indexRemark()};
        table.rows.push_back(std::move(index));
        return table;
    }

    void add(content::Table& table, NodeIndex node) const {
        const scoring::NodeScore& score = m_scored.card.node(node);
        if (!score.value) {
            return;
        }
        content::Table::Row row;
        row.depth = std::max(0, m_context.rubric().node(node).depth - 1);
        row.cells = {m_context.number(node), m_context.name(node), figureText(m_own, node),
                     score.complete() ? std::string() : say("origin-partial", {{"coverage", m_context.percent(score.coverage)}})};
        table.rows.push_back(std::move(row));
    }

    [[nodiscard]] std::string indexRemark() const {
        const scoring::ScoreCard& card = m_scored.card;
        if (!card.complete()) {
            return say("origin-partial", {{"coverage", m_context.percent(card.index().coverage)}});
        }
        const std::string predicate = card.predicate.band == nullptr || card.predicate.reported ? m_context.predicate(card.predicate.label)
                                                                                                : m_context.in(card.predicate.band->name);
        return predicate.empty() ? predicate : say("node-predicate", {{"predicate", predicate}});
    }

    [[nodiscard]] std::string completeness() const {
        const scoring::NodeScore& index = m_scored.card.index();
        const std::string evidence =
            m_context.input().evidence.empty()
                ? say("minutes-no-evidence")
                : say(m_context.input().evidence.size() == 1 ? "minutes-evidence-one" : "minutes-evidence",
                      {{"number", text::count(static_cast<std::int64_t>(m_context.input().evidence.size()), m_context.language())}});
        return say(m_context.hasRepeats() ? "minutes-filled-entries" : "minutes-filled",
                   {{"filled", std::to_string(index.filled)}, {"all", std::to_string(index.indicators)}}) +
               " " + evidence;
    }

    const ReportContext& m_context;
    analysis::ScoredAssessment m_scored;
    Speech m_own;
    const assessment::StageStatus* m_status = nullptr;
};

}  // namespace

Blocks minutesSection(const ReportContext& context) {
    return Minutes(context).blocks();
}

}  // namespace matang::sections
