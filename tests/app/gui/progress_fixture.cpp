// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_fixture.h"

#include "session_view.h"
#include "text_conversion.h"
#include "widgets/state_panel.h"

#include <matang/exchange/import_values.h>

#include <QLabel>

#include <stdexcept>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "set-mark"};

void setMark(workspace::Workspace& workspace, assessment::AssessmentId id, const char* node, const char* stage, int value) {
    assessment::Mark mark;
    mark.node = rubric::NodeId(node);
    mark.stage = rubric::StageId(stage);
    mark.assessor = "Rina";
    mark.value = base::Rational(value);
    ASSERT_TRUE(workspace.setMark(id, mark, kRina));
}

}  // namespace

QString ProgressFixture::makeCities() {
    const auto file = path(QStringLiteral("kota-kota.matang"));
    auto workspace = workspace::Workspace::create(toPath(file), m_clock);
    rubric::RubricLibrary library(m_surroundings.rubricFolders);
    const auto report =
        exchange::importValues(*workspace, library, std::filesystem::path(MATANG_SOURCE_DIR) / "examples/city-index-series.csv",
                               exchange::ImportMode::Store, "Rina");
    if (!report) {
        throw std::runtime_error(report.error().reason);
    }
    return file;
}

QString ProgressFixture::makeStages() {
    const auto file = makeWorkspace();
    prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        for (int indicator = 1; indicator <= 47; ++indicator) {
            setMark(workspace, id, ("I" + std::to_string(indicator)).c_str(), "final", indicator == 14 ? 2 : 3);
        }
        setMark(workspace, id, "I1", "self", 5);
        setMark(workspace, id, "I14", "self", 1);
    });
    return file;
}

void ProgressFixture::begin(const QString& file, const QString& agency, const QString& rubric, int year) {
    openWindow(file);
    const auto& rows = m_window->host().session()->overview().rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& one) {
        return fromStd(one.agency).contains(agency) && fromStd(one.rubric->id.text) == rubric && one.year == year;
    });
    ASSERT_NE(row, rows.end());
    document().open(row->id);
    ASSERT_TRUE(waitUntil([&] { return document().isReady() && document().id() == row->id; }));
    m_window->view()->showPage(SessionView::Progress);
    QCoreApplication::processEvents();
}

QString ProgressFixture::sentence() {
    QStringList words;
    for (const auto* panel : page().findChildren<StatePanel*>()) {
        for (const auto* label : panel->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                words << label->text();
            }
        }
    }
    return words.join(QLatin1Char('|'));
}

int ProgressFixture::markTelling(ChartPane& pane, const QString& words) {
    const auto& marks = pane.marks();
    const auto found = std::find_if(marks.begin(), marks.end(), [&words](const auto& mark) { return mark.text.contains(words); });
    return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

}  // namespace matang::gui
