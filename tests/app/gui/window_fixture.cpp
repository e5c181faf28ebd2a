// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "models/indicator_tree_model.h"
#include "pages/score_page.h"
#include "text_conversion.h"
#include "theme.h"
#include "widgets/indicator_tree_view.h"

#include <matang/rubric/library.h>

#include <stdexcept>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "set-mark"};

template <typename Value>
Value require(base::Result<Value> result) {
    if (!result) {
        throw std::runtime_error(result.error().reason);
    }
    if constexpr (!std::is_void_v<Value>) {
        return std::move(*result);
    }
}

void addYear(workspace::Workspace& workspace, const rubric::Rubric& rubric, assessment::AgencyId agency, int year, const char* stage) {
    assessment::Assessment assessment;
    assessment.agency = agency;
    assessment.rubric = rubric.id;
    assessment.rubricSha256 = rubric.sha256;
    assessment.year = year;
    const auto id = require(workspace.addAssessment(assessment, kRina));
    require(workspace.together([&]() -> base::Result<void> {
        for (const auto& node : rubric.nodes) {
            if (node.isIndicator()) {
                assessment::Mark mark;
                mark.node = node.id;
                mark.stage = rubric::StageId(stage);
                mark.assessor = "Rina";
                mark.value = base::Rational(3);
                require(workspace.setMark(id, mark, kRina));
            }
        }
        return {};
    }));
}

}  // namespace

WindowTest::WindowTest()
    : m_settings(path(QStringLiteral("settings.ini"))),
      m_language(text::Language::Indonesian),
      m_surroundings{m_settings,
                     m_language,
                     m_clock,
                     std::filesystem::path(MATANG_SOURCE_DIR) / "rubrics",
                     QStringLiteral(MATANG_BINARY_DIR "/bin/matang"),
                     path(QStringLiteral("cache"))} {
    theme::apply(Appearance::Light);
    m_settings.setPerson(QStringLiteral("Rina"));
}

WindowTest::~WindowTest() = default;

QString WindowTest::makeWorkspace() {
    const auto file = path(QStringLiteral("kota.matang"));
    auto workspace = require(workspace::Workspace::create(toPath(file), m_clock));
    rubric::RubricLibrary library(m_surroundings.rubricFolders);
    const auto rubric = require(library.get(rubric::RubricId("spbe-2020")));
    require(workspace.storeRubric(*rubric, kRina));
    assessment::Agency agency;
    agency.name = "Kota Contoh";
    agency.kind = assessment::AgencyKind::City;
    const auto id = require(workspace.addAgency(agency, kRina));
    addYear(workspace, *rubric, id, 2023, "final");
    addYear(workspace, *rubric, id, 2024, "self");
    return file;
}

void WindowTest::openWindow(const QString& file) {
    m_window = std::make_unique<MainWindow>(m_surroundings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openFile(file);
    ASSERT_TRUE(waitUntil([this] { return m_window->view() != nullptr; }));
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->overview().state() == Overview::State::Ready; }));
    // The window opens the only agency's newest assessment, or what was open last, by itself.
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().state() != AssessmentDocument::State::Loading; }));
}

void WindowTest::openList(const QString& file) {
    openWindow(file);
    m_window->view()->showPage(SessionView::Agencies);
}

void WindowTest::addNeighbour(const QString& file) {
    prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        auto assessment = require(workspace.record(id)).assessment;
        assessment::Agency agency;
        agency.name = "Kota Tetangga";
        agency.kind = assessment::AgencyKind::City;
        assessment.agency = require(workspace.addAgency(agency, kRina));
        assessment.year = 2020;
        require(workspace.addAssessment(assessment, kRina));
    });
}

void WindowTest::prepare(const QString& file, const std::function<void(workspace::Workspace&, assessment::AssessmentId)>& change) {
    const auto id = storedRecord(file, 2024).assessment.id;
    auto workspace = require(workspace::Workspace::open(toPath(file), workspace::Access::ReadWrite, m_clock));
    change(workspace, id);
}

void WindowTest::closeWindow() {
    m_window->close();
    m_window.reset();
}

void WindowTest::openDocument(assessment::AssessmentId id) {
    auto& document = m_window->host().session()->document();
    if (!document.isReady() || document.id() != id) {
        document.open(id);
    }
    ASSERT_TRUE(waitUntil([&] { return document.isReady() && document.id() == id; }));
}

void WindowTest::openNewest() {
    auto& session = *m_window->host().session();
    const auto& rows = session.overview().rows();
    const auto newest =
        std::max_element(rows.begin(), rows.end(), [](const auto& left, const auto& right) { return left.year < right.year; });
    ASSERT_NE(newest, rows.end());
    openDocument(newest->id);
    m_window->view()->showPage(SessionView::Score);
}

void WindowTest::selectIndicator(const QString& id) {
    auto& document = m_window->host().session()->document();
    m_window->view()->score().selectNode(document.rubric().find(rubric::NodeId(toStd(id))));
}

bool WindowTest::waitSaved() {
    auto& session = *m_window->host().session();
    return waitUntil(
        [&session] { return session.saveState() == WorkspaceSession::SaveState::Saved && !session.evidence().attaching().isRunning(); });
}

assessment::AssessmentRecord WindowTest::storedRecord(const QString& file, int year) {
    const auto workspace = require(workspace::Workspace::open(toPath(file), workspace::Access::ReadOnly, m_clock));
    for (const auto& assessment : require(workspace.assessments())) {
        if (assessment.year == year) {
            return require(workspace.record(assessment.id));
        }
    }
    throw std::runtime_error("no such year");
}

std::vector<assessment::EvidenceLink> WindowTest::storedEvidence(const QString& file, int year) {
    const auto record = storedRecord(file, year);
    const auto workspace = require(workspace::Workspace::open(toPath(file), workspace::Access::ReadOnly, m_clock));
    return require(workspace.evidence(record.assessment.id));
}

void WindowTest::watchModels() {
    for (auto* view : m_window->findChildren<QAbstractItemView*>()) {
        for (auto* model = view->model(); model != nullptr;) {
            if (QByteArray(model->metaObject()->className()).startsWith("matang::")) {
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, m_window->view());
            }
            auto* proxy = qobject_cast<QAbstractProxyModel*>(model);
            model = proxy == nullptr ? nullptr : proxy->sourceModel();
        }
    }
}

}  // namespace matang::gui
