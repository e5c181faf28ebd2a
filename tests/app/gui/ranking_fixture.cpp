// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_fixture.h"

#include "text_conversion.h"

#include <matang/exchange/import_values.h>

#include <algorithm>
#include <stdexcept>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "set-reported-value"};

/// The printed index of 2023 in hundredths, moved by a rule that leaves it on the scale.
std::int64_t moved(const base::Rational& index, std::int64_t number) {
    const auto hundredths = static_cast<std::int64_t>((index * 100).toDouble() + 0.5);
    return std::clamp<std::int64_t>(hundredths + (number * 37) % 61 - 25, 100, 500);
}

base::Result<void> addSecondYear(workspace::Workspace& workspace) {
    auto assessments = workspace.assessments();
    if (!assessments) {
        return base::propagate(assessments);
    }
    std::sort(assessments->begin(), assessments->end(), [](const auto& left, const auto& right) { return left.id < right.id; });
    for (std::size_t number = 0; number < assessments->size(); ++number) {
        const auto part = number % 100;
        if (part == 7) {
            continue;
        }
        const auto record = workspace.record((*assessments)[number].id);
        const auto& values = record->reportedValues;
        const auto index = std::find_if(values.begin(), values.end(), [](const auto& value) { return value.node.text == "index"; });
        auto second = (*assessments)[number];
        second.year = 2024;
        second.participation = part == 8 ? assessment::Participation::DidNotTakePart : assessment::Participation::TakesPart;
        const auto id = workspace.addAssessment(second, kRina);
        if (!id || index == values.end()) {
            return base::fail(base::ErrorCode::InvalidInput, "no-index");
        }
        if (part == 8 || part == 9) {
            continue;
        }
        auto value = *index;
        value.value.value = base::Rational(moved(index->value.value, static_cast<std::int64_t>(number)), 100);
        value.value.decimals = 2;
        if (auto set = workspace.setReportedValue(*id, value, kRina); !set) {
            return set;
        }
    }
    return {};
}

void fill(const QString& file, const Surroundings& surroundings) {
    auto workspace = workspace::Workspace::create(toPath(file), surroundings.clock);
    rubric::RubricLibrary library(surroundings.rubricFolders);
    const auto table = std::filesystem::path(MATANG_SOURCE_DIR) / "examples" / "spbe-2023-national.csv";
    const auto imported = exchange::importValues(*workspace, library, table, exchange::ImportMode::Store, "Rina");
    if (!imported || !workspace->together([&] { return addSecondYear(*workspace); })) {
        throw std::runtime_error("the nation cannot be made");
    }
}

}  // namespace

QString RankingTest::makeNation() {
    static const QTemporaryDir folder;
    const auto made = folder.filePath(QStringLiteral("nation.matang"));
    if (!QFile::exists(made)) {
        fill(made, m_surroundings);
    }
    const auto file = path(QStringLiteral("nation.matang"));
    QFile::copy(made, file);
    return file;
}

void RankingTest::openRanking() {
    openWindow(makeNation());
    m_window->view()->showPage(SessionView::Ranking);
    choose("rankingYear", QStringLiteral("2024"));
}

void RankingTest::choose(const char* name, const QString& words) {
    auto& choice = part<QComboBox>(QLatin1String(name));
    ASSERT_GE(choice.findText(words), 0) << name << ": " << words.toStdString();
    choice.setCurrentIndex(choice.findText(words));
}

QString RankingTest::line(const QString& agency) {
    const auto& model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (cell(row, RankingTableModel::Agency) != agency) {
            continue;
        }
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
        return cells.join(QStringLiteral(" | "));
    }
    return {};
}

QStringList RankingTest::agencies() {
    QStringList names;
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        names << cell(row, RankingTableModel::Agency);
    }
    return names;
}

assessment::AssessmentId RankingTest::assessmentOf(const QString& agency, int year) {
    for (const auto& row : m_window->host().session()->overview().rows()) {
        if (row.year == year && fromStd(row.agency) == agency) {
            return row.id;
        }
    }
    throw std::runtime_error("no such assessment");
}

}  // namespace matang::gui
