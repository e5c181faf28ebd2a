// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens.h"

#include "main_window.h"
#include "pages/agencies_page.h"
#include "pages/rubric_page.h"
#include "pages/score_page.h"
#include "photographer.h"
#include "screens_desk.h"
#include "screens_evidence.h"
#include "screens_preview.h"
#include "screens_report.h"
#include "session_view.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace matang::gui {

namespace {

/// The assessment with the most to show: indicators with values and an agency with several years come first.
assessment::AssessmentId bestAssessment(const Overview& overview, bool withIndicators) {
    assessment::AssessmentId best;
    int most = -1;
    for (const auto& row : overview.rows()) {
        int years = 0;
        for (const auto& other : overview.rows()) {
            years += other.agency == row.agency && other.rubric->family == row.rubric->family ? 1 : 0;
        }
        const int worth =
            (withIndicators && row.source == scoring::ValueSource::Computed ? row.filled * 10 : 0) + years * 100 + row.year % 100;
        if (worth > most) {
            most = worth;
            best = row.id;
        }
    }
    return best;
}

assessment::AssessmentId otherInstrument(const Overview& overview, const std::string& family) {
    for (const auto& row : overview.rows()) {
        if (row.rubric->family != family && row.indicators > 0) {
            return row.id;
        }
    }
    return {};
}

/// A year of the shown agency that is known below the index, so that its shape can be drawn.
assessment::AssessmentId yearWithParts(const AssessmentDocument& document) {
    for (const auto& year : document.loaded().series) {
        const auto& children = year.rubric->node(rubric::kRoot).children;
        if (std::all_of(children.begin(), children.end(), [&year](auto node) { return year.card.node(node).value.has_value(); })) {
            return year.record.assessment.id;
        }
    }
    return {};
}

/// What only some instruments ask, each with the name of its picture.
struct AnswerKind {
    const char* picture;
    bool (*isOf)(const rubric::Rubric& rubric, rubric::NodeIndex node);
    assessment::Answer answer = assessment::Answer::AsIs;
};

const AnswerKind kAnswerKinds[] = {
    {"score-amount",
     [](const auto& rubric, auto node) { return rubric.node(node).quantity && rubric.node(node).quantity->categories.empty(); }},
    {"score-category",
     [](const auto& rubric, auto node) { return rubric.node(node).quantity && !rubric.node(node).quantity->categories.empty(); }},
    {"score-unit", [](const auto& rubric, auto node) { return rubric.node(node).isIndicator() && rubric.repeatedAbove(node) >= 0; }},
    {"score-units", [](const auto& rubric, auto node) { return rubric.node(node).repetition.has_value(); }},
    {"score-not-applicable", [](const auto& rubric, auto node) { return rubric.node(node).mayNotApply; }},
    {"score-survey", [](const auto& rubric, auto node) { return rubric.node(node).survey >= 0; }},
    {"score-gate", [](const auto& rubric, auto node) { return !rubric.node(node).gates.empty(); }},
    {"score-to-be", [](const auto& rubric, auto node) { return rubric.asksToBe && rubric.node(node).isIndicator(); },
     assessment::Answer::ToBe},
};

bool open(MainWindow& window, assessment::AssessmentId id) {
    auto& document = window.host().session()->document();
    document.open(id);
    return waitFor([&] { return document.isReady() && document.id() == id; });
}

/// The instrument as a whole, an indicator with its criteria, and a search.
bool photographRubrics(MainWindow& window, Photographer& photographer) {
    auto& page = window.view()->rubrics();
    window.view()->showPage(SessionView::Rubrics);
    if (!waitFor([&page] { return page.isReady(); })) {
        return false;
    }
    const auto& document = window.host().session()->document();
    page.showRubric(document.rubric().sha256, document.weights().profile);
    photographer.take(QStringLiteral("rubric"));
    if (document.weights().indicators.empty()) {
        return true;
    }
    const auto indicator = document.weights().indicators.front();
    page.selectNode(document.rubric().node(indicator).id);
    photographer.take(QStringLiteral("rubric-indicator"));
    page.selectNode(document.rubric().node(document.rubric().node(indicator).parent).id);
    photographer.take(QStringLiteral("rubric-branch"));
    page.search(QStringLiteral("data"));
    photographer.take(QStringLiteral("rubric-search"));
    page.search({});
    return true;
}

/// Pictures of the answers that the workspace has an example of.
bool photographAnswers(MainWindow& window, Photographer& photographer) {
    auto& view = *window.view();
    const auto rows = window.host().session()->overview().rows();
    for (const auto& kind : kAnswerKinds) {
        rubric::NodeIndex node = -1;
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const OverviewRow& one) {
            const auto count = static_cast<rubric::NodeIndex>(one.rubric->nodes.size());
            for (node = 0; node < count && !kind.isOf(*one.rubric, node);) {
                ++node;
            }
            return node < count;
        });
        if (row == rows.end()) {
            continue;
        }
        if (!open(window, row->id)) {
            return false;
        }
        window.host().session()->document().setAnswer(kind.answer);
        view.showPage(SessionView::Score);
        view.score().selectNode(node);
        photographer.take(QString::fromLatin1(kind.picture));
    }
    return true;
}

/// A programme as an example, taken away again after its picture.
bool photographProgrammes(MainWindow& window, Photographer& photographer) {
    auto& session = *window.host().session();
    window.view()->showPage(SessionView::Programmes);
    photographer.take(QStringLiteral("programmes-empty"));
    if (session.isReadOnly() || !waitFor([&] { return session.programmes().state() == ProgrammeState::State::Ready; })) {
        return session.isReadOnly();
    }
    const auto number = [](int value) { return base::Decimal{base::Rational(value), 0}; };
    const auto count = session.programmes().programmes().size();
    const auto add = [&](const QString& name) -> assessment::Programme {
        const auto before = session.programmes().programmes().size();
        session.programmeEdits().add(name);
        (void)waitFor([&] { return session.programmes().programmes().size() > before; });
        return session.programmes().programmes().size() > before ? session.programmes().programmes().back() : assessment::Programme();
    };
    auto data = add(QStringLiteral("Data prioritas"));
    data.unit = "set data";
    data.counts = {{2023, number(12), number(40), {}}};
    session.programmeEdits().change(data, ProgrammeField::Counts);
    auto integration = add(QStringLiteral("Integrasi aplikasi"));
    integration.unit = "aplikasi";
    integration.target = number(179);
    integration.targetYear = 2027;
    integration.perYear = number(10);
    integration.note = "Aplikasi yang bertukar data melalui sistem penghubung layanan.";
    integration.counts = {{2020, number(104), number(160), {}},
                          {2021, number(118), number(166), {}},
                          {2023, number(131), number(174), {}},
                          {2024, number(148), number(179), "Laporan Diskominfo 2024"}};
    const auto& document = session.document();
    for (const auto node : document.weights().indicators) {
        if (integration.links.size() < 2) {
            integration.links.emplace_back(document.rubric().id, document.rubric().node(node).id);
        }
    }
    session.programmeEdits().change(integration, ProgrammeField::Counts);
    photographer.take(QStringLiteral("programmes"));
    while (session.programmes().programmes().size() > count && session.undoStack().canUndo()) {
        session.undoStack().undo();
    }
    return true;
}

/// The forms about the assessment that is chosen in the list.
bool photographForms(AgenciesPage& page, Photographer& photographer) {
    const std::pair<const char*, const char*> forms[] = {
        {"editAgency", "agencyForm"}, {"editAssessment", "assessmentForm"}, {"startYear", "newYearForm"}};
    for (const auto& [button, name] : forms) {
        page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
        const auto form = QString::fromLatin1(name);
        if (!waitFor([&] { return page.findChild<QWidget*>(form)->isVisible(); })) {
            return false;
        }
        photographer.take(QStringLiteral("agencies-") + form);
        page.findChild<QPushButton*>(form + QStringLiteral("Cancel"))->click();
    }
    return true;
}

bool photographPages(MainWindow& window, Photographer& photographer) {
    auto& view = *window.view();
    auto& overview = window.host().session()->overview();
    view.showPage(SessionView::Agencies);
    photographer.take(QStringLiteral("agencies"));
    view.agencies().beginNew();
    settle();
    photographer.take(QStringLiteral("new-assessment"));
    view.agencies().findChild<QWidget*>(QStringLiteral("newAssessment"))->hide();
    if (overview.rows().empty()) {
        return true;
    }
    if (!photographForms(view.agencies(), photographer)) {
        return false;
    }
    if (!open(window, bestAssessment(overview, true))) {
        return false;
    }
    view.showPage(SessionView::Score);
    view.score().selectNode(window.host().session()->document().weights().indicators.front());
    photographer.take(QStringLiteral("score"));
    auto* bar = view.score().findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    photographer.take(QStringLiteral("score-notes"));
    photographDesk(window, photographer);
    if (!photographEvidence(window, photographer)) {
        return false;
    }
    view.score().selectNode(1);
    photographer.take(QStringLiteral("score-domain"));
    if (auto* reported = view.score().findChild<QPushButton*>(QStringLiteral("nodeReportedOpen")); reported->isVisible()) {
        reported->click();
        photographer.take(QStringLiteral("score-reported"));
    }
    const auto other = otherInstrument(overview, window.host().session()->document().rubric().family);
    if (other.valid()) {
        if (!open(window, other)) {
            return false;
        }
        view.score().selectNode(window.host().session()->document().weights().indicators.front());
        photographer.take(QStringLiteral("score-other"));
        if (!photographRubrics(window, photographer)) {
            return false;
        }
    }
    if (!photographPreview(window, photographer) || !photographAnswers(window, photographer)) {
        return false;
    }
    if (!open(window, bestAssessment(overview, false))) {
        return false;
    }
    view.showPage(SessionView::Progress);
    photographer.take(QStringLiteral("progress"));
    const auto parts = yearWithParts(window.host().session()->document());
    if (parts.valid()) {
        if (!open(window, parts)) {
            return false;
        }
        photographer.take(QStringLiteral("progress-parts"));
    }
    if (!photographProgrammes(window, photographer)) {
        return false;
    }
    return photographReport(window, photographer);
}

}  // namespace

int writeScreens(MainWindow& window, const QString& folder, const QString& file, const base::Clock& clock) {
    QDir().mkpath(folder);
    const QTemporaryDir copies;
    const auto workspace = withPanel(file, copies.path(), clock);
    if (workspace.isEmpty()) {
        return 3;
    }
    window.resize(1280, 800);
    window.show();
    const std::pair<text::Language, QString> languages[] = {{text::Language::Indonesian, QStringLiteral("id")},
                                                            {text::Language::English, QStringLiteral("en")}};
    const std::pair<Appearance, QString> appearances[] = {{Appearance::Light, QStringLiteral("light")},
                                                          {Appearance::Dark, QStringLiteral("dark")}};
    for (const auto& [language, languageName] : languages) {
        for (const auto& [appearance, appearanceName] : appearances) {
            window.chooseLanguage(language);
            window.chooseAppearance(appearance);
            Photographer photographer(window, folder, QStringLiteral("-%1-%2").arg(languageName, appearanceName));
            if (window.view() == nullptr) {
                photographer.take(QStringLiteral("welcome"));
                window.openFile(workspace);
                const auto ready = [&] {
                    return window.view() != nullptr && window.host().session()->overview().state() == Overview::State::Ready;
                };
                if (!waitFor(ready)) {
                    return 3;
                }
            }
            if (!photographPages(window, photographer) || photographer.failed()) {
                return 3;
            }
        }
    }
    return 0;
}

}  // namespace matang::gui
