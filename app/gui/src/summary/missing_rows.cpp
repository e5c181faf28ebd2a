// SPDX-License-Identifier: GPL-3.0-or-later
#include "missing_rows.h"

#include "../models/short_names.h"
#include "../session/panel.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../wording.h"
#include "city_figures.h"
#include "round_figures.h"
#include "summary_links.h"

#include <matang/text/figures.h>

#include <QCoreApplication>

#include <algorithm>

namespace matang::gui {

namespace {

using Show = IndicatorFilter::Show;
using Rows = std::vector<LinkRow::Content>;

constexpr std::size_t kMostQuestions = 3;

QString said(const char* english) {
    return QCoreApplication::translate("MissingRows", english);
}

LinkRow::Content counted(const QString& text, int count, SummaryLinks& links, Show show) {
    return {text, QString::number(count), {}, LinkRow::Tone::Plain, std::nullopt, [&links, show] { emit links.missing(show); }};
}

void addIndicators(Rows& rows, const AssessmentDocument& document, SummaryLinks& links) {
    const auto& index = document.card().index();
    if (index.filled < index.indicators) {
        rows.push_back(counted(said(QT_TRANSLATE_NOOP("MissingRows", "Indicators without a value")), index.indicators - index.filled, links,
                               Show::Unset));
    }
    if (const auto disputed = disputedIndicators(document).size(); disputed > 0) {
        rows.push_back(counted(said(QT_TRANSLATE_NOOP("MissingRows", "Indicators that the assessors do not agree on")),
                               static_cast<int>(disputed), links, Show::Disputed));
    }
}

void addEvidence(Rows& rows, const AssessmentDocument& document, SummaryLinks& links) {
    const int bare = document.withoutEvidence();
    if (document.rubric().evidenceRules.empty()) {
        if (bare > 0) {
            rows.push_back(counted(said(QT_TRANSLATE_NOOP("MissingRows", "Indicators with a value but no evidence")), bare, links,
                                   Show::WithoutEvidence));
        }
        return;
    }
    const auto gaps = document.evidence().gaps().size();
    if (gaps > 0) {
        const auto detail = bare > 0 ? said(QT_TRANSLATE_NOOP("MissingRows", "indicators without any evidence: %1")).arg(bare) : QString();
        rows.push_back({said(QT_TRANSLATE_NOOP("MissingRows", "Evidence that the instrument's rules miss")), QString::number(gaps), detail,
                        LinkRow::Tone::Plain, std::nullopt, [&links] { emit links.evidence(); }});
    }
}

QString questionDetail(const assessment::Clarification& question, bool late, text::Language language) {
    const auto day = fromStd(text::longDate(question.due, language));
    if (question.state == assessment::ClarificationState::Answered) {
        return said(QT_TRANSLATE_NOOP("MissingRows", "answered; not closed yet"));
    }
    if (question.due.empty()) {
        return said(QT_TRANSLATE_NOOP("MissingRows", "waiting for an answer"));
    }
    return late ? said(QT_TRANSLATE_NOOP("MissingRows", "past its day: %1")).arg(day)
                : said(QT_TRANSLATE_NOOP("MissingRows", "answer by %1")).arg(day);
}

void addQuestions(Rows& rows, const WorkspaceSession& session, SummaryLinks& links) {
    const auto& document = session.document();
    const auto today = base::toIsoDate(session.surroundings().clock.now());
    const auto questions = openQuestions(document, today);
    if (questions.empty()) {
        return;
    }
    const auto late = std::count_if(questions.begin(), questions.end(), [&today](const auto& one) { return isPastDue(one, today); });
    auto whole =
        counted(said(QT_TRANSLATE_NOOP("MissingRows", "Open clarifications")), static_cast<int>(questions.size()), links, Show::Asked);
    if (late > 0) {
        whole.detail = said(QT_TRANSLATE_NOOP("MissingRows", "past their day: %1")).arg(late);
        whole.tone = LinkRow::Tone::Late;
    }
    rows.push_back(std::move(whole));
    const Wording wording(session.surroundings().language.current());
    for (std::size_t place = 0; place < std::min(questions.size(), kMostQuestions); ++place) {
        const auto& one = questions[place];
        const auto node = document.rubric().find(one.node);
        const auto name = node < 0 ? fromStd(one.node.text) : shortName(document.rubric(), node, wording);
        const bool past = isPastDue(one, today);
        rows.push_back({QStringLiteral("\u2013 ") + name,
                        {},
                        questionDetail(one, past, wording.language()),
                        past ? LinkRow::Tone::Late : LinkRow::Tone::Plain,
                        std::nullopt,
                        [&links, id = one.node] { emit links.node(id); }});
    }
}

void addStage(Rows& rows, const AssessmentDocument& document, const Wording& wording, SummaryLinks& links) {
    const auto status = document.desk().status(document.stage());
    LinkRow::Content row;
    row.text = said(QT_TRANSLATE_NOOP("MissingRows", "Stage %1")).arg(wording.stage(document.rubric(), document.stage()));
    row.go = [&links] { emit links.stage(); };
    if (status.handedIn) {
        row.value = said(QT_TRANSLATE_NOOP("MissingRows", "handed in"));
        row.detail = fromStd(text::longDate(base::toIsoDate(status.handedIn->at), wording.language()));
    } else {
        row.value = said(QT_TRANSLATE_NOOP("MissingRows", "not handed in"));
    }
    rows.push_back(std::move(row));
}

}  // namespace

std::vector<LinkRow::Content> missingRows(const WorkspaceSession& session, SummaryLinks& links) {
    const auto& document = session.document();
    Rows rows;
    addIndicators(rows, document, links);
    addEvidence(rows, document, links);
    addQuestions(rows, session, links);
    addStage(rows, document, Wording(session.surroundings().language.current()), links);
    return rows;
}

}  // namespace matang::gui
