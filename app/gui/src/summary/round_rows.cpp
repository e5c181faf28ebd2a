// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_rows.h"

#include "../models/assessment_table_model.h"
#include "../models/short_names.h"
#include "../text_conversion.h"
#include "../wording.h"
#include "summary_links.h"

#include <matang/text/figures.h>

#include <QCoreApplication>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr std::size_t kMostRows = 10;

QString said(const char* english) {
    return QCoreApplication::translate("RoundRows", english);
}

QString number(int count, const Wording& wording) {
    return fromStd(text::count(count, wording.language()));
}

double shareOf(int part, int whole) {
    return whole > 0 ? static_cast<double>(part) / whole : 0;
}

LinkRow::Content counted(const QString& text, int count, int whole, const Wording& wording) {
    return {text, number(count, wording), {}, LinkRow::Tone::Plain, shareOf(count, whole), {}};
}

}  // namespace

std::vector<LinkRow::Content> progressRows(const std::vector<OverviewRow>& rows, const Round& round, const Wording& wording,
                                           SummaryLinks& links) {
    std::vector<LinkRow::Content> contents;
    const auto counts = stateCounts(rows, round);
    contents.reserve(counts.size());
    for (const auto& [state, count] : counts) {
        auto row = counted(roundStateWords(state), count, round.assessments, wording);
        if (count > 0) {
            row.go = [&links, rubric = fromStd(round.rubric->id.text), year = round.year,
                      filter = static_cast<int>(AssessmentTableModel::stateOf(state))] { emit links.list(rubric, year, filter); };
        }
        contents.push_back(std::move(row));
    }
    return contents;
}

std::vector<LinkRow::Content> predicateRows(const std::vector<analysis::PeerResult>& results, const Round& round, const Wording& wording) {
    std::vector<LinkRow::Content> contents;
    const auto years = analysis::predicateCounts(results, {}, round.rubric->family);
    const auto found = std::find_if(years.begin(), years.end(),
                                    [&round](const auto& one) { return one.year == round.year && one.rubric == round.rubric->id; });
    if (found == years.end()) {
        return contents;
    }
    int whole = found->other + found->without;
    for (const auto& band : found->counts) {
        whole += band.second;
    }
    contents.reserve(found->counts.size() + 2);
    for (auto band = found->counts.rbegin(); band != found->counts.rend(); ++band) {
        contents.push_back(counted(wording.in(band->first->name), band->second, whole, wording));
    }
    if (found->other > 0) {
        contents.push_back(counted(said(QT_TRANSLATE_NOOP("RoundRows", "another predicate")), found->other, whole, wording));
    }
    if (found->without > 0 && !found->counts.empty()) {
        contents.push_back(counted(said(QT_TRANSLATE_NOOP("RoundRows", "no predicate")), found->without, whole, wording));
    }
    return contents;
}

std::vector<LinkRow::Content> leastFilledRows(const std::vector<OverviewRow>& rows, const Round& round, const Wording& wording,
                                              SummaryLinks& links) {
    std::vector<LinkRow::Content> contents;
    const auto least = leastFilled(rows, round, kMostRows);
    contents.reserve(least.size());
    for (const auto* row : least) {
        const auto filled = said(QT_TRANSLATE_NOOP("RoundRows", "%1 of %2")).arg(row->filled).arg(row->indicators);
        contents.push_back({fromStd(row->agency), filled, wording.stage(*row->rubric, row->stage), LinkRow::Tone::Plain, std::nullopt,
                            [&links, id = row->id] { emit links.assessment(id); }});
    }
    return contents;
}

std::vector<LinkRow::Content> lateRows(const std::vector<Question>& questions, const Overview& overview, const Wording& wording,
                                       SummaryLinks& links) {
    std::vector<LinkRow::Content> contents;
    const auto shown = std::min(questions.size(), kMostRows);
    contents.reserve(shown);
    for (std::size_t place = 0; place < shown; ++place) {
        const auto& [id, question] = questions[place];
        const auto* row = overview.row(id);
        const auto node = row == nullptr ? -1 : row->rubric->find(question.node);
        const auto name = node < 0 ? fromStd(question.node.text) : shortName(*row->rubric, node, wording);
        const auto day = fromStd(text::longDate(question.due, wording.language()));
        contents.push_back({row == nullptr ? QString() : fromStd(row->agency),
                            {},
                            said(QT_TRANSLATE_NOOP("RoundRows", "%1 \u00b7 answer was due on %2")).arg(name, day),
                            LinkRow::Tone::Late,
                            std::nullopt,
                            [&links, id = questions[place].first, where = question.node] { emit links.place(id, where); }});
    }
    return contents;
}

}  // namespace matang::gui
