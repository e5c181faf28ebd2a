// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers_fixture.h"

#include "session/new_assessment.h"
#include "text_conversion.h"
#include "widgets/indicator_tree_view.h"

#include <matang/exchange/import_values.h>
#include <matang/rubric/library.h>

#include <QLineEdit>

#include <algorithm>
#include <stdexcept>

namespace matang::gui {

namespace {

const QString kData = QStringLiteral(MATANG_SOURCE_DIR "/tests/data/");

/// The instruments of the tests stand beside the bundled ones.
std::filesystem::path folderOf(const QString& rubric) {
    for (const auto* folder : {"tests/data/rubrics/proof", "tests/data/rubrics/score-sheet", "rubrics"}) {
        const auto path = std::filesystem::path(MATANG_SOURCE_DIR) / folder;
        if (std::filesystem::exists(path / (toStd(rubric) + ".yaml"))) {
            return path;
        }
    }
    throw std::runtime_error("no instrument " + toStd(rubric));
}

template <typename Value>
Value require(base::Result<Value> result) {
    if (!result) {
        throw std::runtime_error(result.error().reason);
    }
    return std::move(*result);
}

}  // namespace

void AnswersTest::beginWithValues(const QString& rubric, const QString& agency) {
    m_file = path(QStringLiteral("uji.matang"));
    {
        auto workspace = require(workspace::Workspace::create(toPath(m_file), m_clock));
        rubric::RubricLibrary library(folderOf(rubric));
        const auto values = toPath(kData + QStringLiteral("values/proof/") + rubric + QStringLiteral(".csv"));
        const auto report = exchange::importValues(workspace, library, values, exchange::ImportMode::Store, "Rina");
        ASSERT_TRUE(report.has_value());
    }
    openWindow(m_file);
    openAssessment(rubric, agency);
    watchModels();
}

void AnswersTest::beginEmpty(const QString& rubric, const std::function<void(workspace::Workspace&, assessment::AssessmentId)>& change) {
    m_file = path(QStringLiteral("uji.matang"));
    {
        auto workspace = require(workspace::Workspace::create(toPath(m_file), m_clock));
        NewAssessment wanted;
        wanted.agency = "Kota Contoh";
        wanted.kind = assessment::AgencyKind::City;
        wanted.year = 2024;
        wanted.rubric = rubric::RubricId(toStd(rubric));
        const auto id = require(createAssessment(workspace, folderOf(rubric), wanted, "Rina"));
        if (change) {
            change(workspace, id);
        }
    }
    openWindow(m_file);
    openAssessment(rubric, QStringLiteral("Kota Contoh"));
    watchModels();
}

void AnswersTest::openAssessment(const QString& rubric, const QString& agency) {
    m_rubric = toStd(rubric);
    m_agency = toStd(agency);
    const auto& rows = m_window->host().session()->overview().rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [this](const auto& row) { return row.rubric->id.text == m_rubric && row.agency == m_agency; });
    ASSERT_NE(found, rows.end());
    const auto id = found->id;
    openDocument(id);
    m_window->view()->showPage(SessionView::Score);
}

void AnswersTest::type(const char* line, const QString& text) {
    auto& field = part<QLineEdit>(QLatin1String(line));
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

void AnswersTest::press(Qt::Key key) {
    QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), key);
}

std::vector<assessment::Mark> AnswersTest::storedMarks(const QString& node) {
    EXPECT_TRUE(waitSaved());
    const auto workspace = require(workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock));
    auto record = require(workspace.record(document().id()));
    std::erase_if(record.marks, [&](const auto& mark) { return mark.node.text != toStd(node); });
    return record.marks;
}

}  // namespace matang::gui
