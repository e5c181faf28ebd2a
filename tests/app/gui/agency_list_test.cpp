// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment_table_model.h"
#include "pages/agencies_page.h"
#include "text_conversion.h"
#include "widgets/sort_header.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "set-mark"};

/// Kota Contoh in 2023 (final) and 2024 (self, complete), and in 2025 with one level at the first stage, and in 2022 absent.
class AgencyListTest : public WindowTest {
protected:
    QString makeList() {
        const auto file = makeWorkspace();
        prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
            auto record = *workspace.record(id);
            record.assessment.year = 2025;
            const auto begun = *workspace.addAssessment(record.assessment, kRina);
            ASSERT_TRUE(workspace.setMark(begun, record.marks.front(), kRina).has_value());
            record.assessment.year = 2022;
            record.assessment.participation = assessment::Participation::DidNotTakePart;
            ASSERT_TRUE(workspace.addAssessment(record.assessment, kRina).has_value());
            const assessment::StageStatus status{rubric::StageId("self"), assessment::HandIn{base::Moment{1}, "Rina", "Budi"}, {}};
            ASSERT_TRUE(workspace::Desk(workspace).setStageStatus(id, status, kRina).has_value());
        });
        return file;
    }
    QTableView& table() { return part<QTableView>(QStringLiteral("assessmentTable")); }
    QStringList column(int column) {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            texts << table().model()->index(row, column).data().toString();
        }
        return texts;
    }
    QStringList years() { return column(AssessmentTableModel::Year); }
    void choose(const char* name, const QString& words) {
        auto& choice = part<QComboBox>(QString::fromLatin1(name));
        ASSERT_GE(choice.findText(words), 0) << words.toStdString();
        choice.setCurrentIndex(choice.findText(words));
    }
    QString count() { return part<QLabel>(QStringLiteral("filterCount")).text(); }
    QLineEdit& search() { return part<QLineEdit>(QStringLiteral("agencySearch")); }
};

}  // namespace

TEST_F(AgencyListTest, TheListIsNarrowedByStateYearInstrumentAndText) {
    openList(makeList());
    watchModels();
    table().sortByColumn(AssessmentTableModel::Year, Qt::AscendingOrder);
    EXPECT_EQ(years(), (QStringList{QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025")}));
    EXPECT_EQ(count(), QStringLiteral("4 penilaian"));
    choose("filterState", QStringLiteral("belum lengkap"));
    EXPECT_EQ(years(), QStringList{QStringLiteral("2025")});
    EXPECT_EQ(count(), QStringLiteral("1 dari 4 penilaian"));
    choose("filterState", QStringLiteral("lengkap"));
    EXPECT_EQ(years(), (QStringList{QStringLiteral("2023"), QStringLiteral("2024")}));
    choose("filterYear", QStringLiteral("2024"));
    EXPECT_EQ(years(), QStringList{QStringLiteral("2024")});
    choose("filterState", QStringLiteral("tidak ikut serta"));
    EXPECT_EQ(years(), QStringList());
    EXPECT_EQ(count(), QStringLiteral("0 dari 4 penilaian"));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("filterClear")), Qt::LeftButton);
    EXPECT_EQ(years().size(), 4);
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("filterClear")).isVisible());
    QTest::keyClicks(&search(), QStringLiteral("diserahkan"));
    EXPECT_EQ(years(), QStringList{QStringLiteral("2024")});
    choose("filterInstrument", part<QComboBox>(QStringLiteral("filterInstrument")).itemText(1));
    EXPECT_EQ(years(), QStringList{QStringLiteral("2024")});
}

TEST_F(AgencyListTest, ProgressStageAndHandingInStandInTheList) {
    openList(makeList());
    table().sortByColumn(AssessmentTableModel::Year, Qt::AscendingOrder);
    EXPECT_EQ(column(AssessmentTableModel::Stage),
              (QStringList{QString(), QStringLiteral("Akhir"), QStringLiteral("Penilaian mandiri, diserahkan"),
                           QStringLiteral("Penilaian mandiri")}));
    EXPECT_EQ(column(AssessmentTableModel::Progress),
              (QStringList{QString(), QStringLiteral("47 dari 47"), QStringLiteral("47 dari 47"), QStringLiteral("1 dari 47")}));
    EXPECT_EQ(column(AssessmentTableModel::Predicate).front(), QStringLiteral("tidak ikut serta"));
    EXPECT_EQ(column(AssessmentTableModel::Index).front(), QString());
}

TEST_F(AgencyListTest, EveryColumnShowsWhatItHoldsAndTheAgencyTakesTheRest) {
    openList(makeList());
    openNewest();
    m_window->view()->showPage(SessionView::Agencies);
    const auto narrow = [this] {
        QStringList names;
        for (int column = 0; column < AssessmentTableModel::ColumnCount; ++column) {
            for (int row = 0; row < table().model()->rowCount(); ++row) {
                const auto cell = table().model()->index(row, column);
                if (table().columnWidth(column) < table().sizeHintForIndex(cell).width()) {
                    names << cell.data().toString();
                }
            }
        }
        return names.join(QLatin1Char('|')).toStdString();
    };
    const auto sum = [this] {
        int width = 0;
        for (int column = 0; column < AssessmentTableModel::ColumnCount; ++column) {
            width += table().columnWidth(column);
        }
        return width;
    };
    EXPECT_EQ(narrow(), "");
    EXPECT_EQ(sum(), table().viewport()->width());
    EXPECT_EQ(table().model()->headerData(AssessmentTableModel::Progress, Qt::Horizontal).toString(), QStringLiteral("Kelengkapan"));
    auto& session = *m_window->host().session();
    ASSERT_TRUE(session.desk().handIn(rubric::StageId("self"), "Rina", "Budi").has_value());
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(narrow(), "");
    EXPECT_EQ(sum(), table().viewport()->width());
}

TEST_F(AgencyListTest, TheSortArrowIsLevelWithTheWordsOnTheirFreeSide) {
    openList(makeList());
    const auto& header = dynamic_cast<SortHeader&>(*table().horizontalHeader());
    const QRect section(100, 0, 90, 30);
    for (int column = 0; column < AssessmentTableModel::ColumnCount; ++column) {
        const auto arrow = header.arrowIn(section, column);
        EXPECT_EQ(arrow.top() - section.top(), section.bottom() - arrow.bottom()) << column;
        const bool isFigure = column == AssessmentTableModel::Year || column == AssessmentTableModel::Index;
        EXPECT_EQ(arrow.left(), isFigure ? 108 : 174) << column;
        const auto words = table().model()->headerData(column, Qt::Horizontal).toString();
        EXPECT_GE(table().columnWidth(column), header.fontMetrics().horizontalAdvance(words) + arrow.width() + 16) << words.toStdString();
    }
}

TEST_F(AgencyListTest, TheSortArrowIsPaintedInTheSortedColumnOnly) {
    openList(makeList());
    auto& header = dynamic_cast<SortHeader&>(*table().horizontalHeader());
    const auto isPainted = [&header](int column) {
        const QRect section(header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height());
        const auto arrow = header.viewport()->grab(header.arrowIn(section, column)).toImage();
        for (int x = 1; x < arrow.width(); ++x) {
            for (int y = 0; y < arrow.height(); ++y) {
                if (arrow.pixel(x, y) != arrow.pixel(0, 0)) {
                    return true;
                }
            }
        }
        return false;
    };
    for (const int sorted : {AssessmentTableModel::Agency, AssessmentTableModel::Year}) {
        table().sortByColumn(sorted, Qt::AscendingOrder);
        for (int column = 0; column < AssessmentTableModel::ColumnCount; ++column) {
            EXPECT_EQ(isPainted(column), column == sorted) << column;
        }
    }
}

TEST_F(AgencyListTest, EveryColumnSorts) {
    openList(makeList());
    watchModels();
    for (int column = 0; column < AssessmentTableModel::ColumnCount; ++column) {
        table().sortByColumn(column, Qt::AscendingOrder);
        table().sortByColumn(column, Qt::DescendingOrder);
    }
    EXPECT_EQ(years(), (QStringList{QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2022")}))
        << "by stage, the latest first, those handed in before the others, those that did not take part last";
    table().sortByColumn(AssessmentTableModel::Progress, Qt::DescendingOrder);
    EXPECT_EQ(years().back(), QStringLiteral("2022"));
    table().sortByColumn(AssessmentTableModel::Index, Qt::AscendingOrder);
    EXPECT_EQ(years().front(), QStringLiteral("2022"));
}

TEST_F(AgencyListTest, HandingInShowsInTheListAtOnce) {
    openList(makeList());
    auto& session = *m_window->host().session();
    openNewest();
    ASSERT_TRUE(session.desk().handIn(rubric::StageId("self"), "Rina", "Budi").has_value());
    ASSERT_TRUE(waitSaved());
    m_window->view()->showPage(SessionView::Agencies);
    table().sortByColumn(AssessmentTableModel::Year, Qt::AscendingOrder);
    EXPECT_EQ(column(AssessmentTableModel::Stage).back(), QStringLiteral("Penilaian mandiri, diserahkan"));
    session.undoStack().undo();
    EXPECT_EQ(column(AssessmentTableModel::Stage).back(), QStringLiteral("Penilaian mandiri"));
}

TEST_F(AgencyListTest, TheKeyboardGoesFromTheSearchIntoTheListAndOpens) {
    openList(makeList());
    table().sortByColumn(AssessmentTableModel::Year, Qt::DescendingOrder);
    m_window->view()->agencies().focusSearch();
    EXPECT_EQ(m_window->focusWidget(), &search());
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_EQ(m_window->focusWidget(), &table());
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(part<QLabel>(QStringLiteral("selectionName")).text(),
              QStringLiteral("Dipilih: Kota Contoh  \u00b7  SPBE 2020  \u00b7  2024"));
    QTest::keyClick(&table(), Qt::Key_Return);
    auto& document = m_window->host().session()->document();
    ASSERT_TRUE(waitUntil([&] { return document.isReady() && document.current().record.assessment.year == 2024; }));
    m_window->view()->showPage(SessionView::Agencies);
    EXPECT_EQ(part<QLabel>(QStringLiteral("selectionName")).text(),
              QStringLiteral("Dipilih dan terbuka: Kota Contoh  \u00b7  SPBE 2020  \u00b7  2024"));
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(part<QLabel>(QStringLiteral("selectionName")).text(),
              QStringLiteral("Dipilih: Kota Contoh  \u00b7  SPBE 2020  \u00b7  2023"));
    QTest::keyClicks(&search(), QStringLiteral("tidak ada yang begini"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("selectionName")).text(), QStringLiteral("Pilih satu penilaian pada daftar."));
}

TEST_F(AgencyListTest, HundredsOfRowsAreNarrowedWhileTyping) {
    openList(makeList());
    m_window->view()->agencies().previewImport(QStringLiteral(MATANG_SOURCE_DIR "/examples/spbe-2023-national.csv"));
    ASSERT_TRUE(waitUntil([this] { return part<QPushButton>(QStringLiteral("importAccept")).isEnabled(); }));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("importAccept")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return years().size() == 625; }));
    EXPECT_EQ(count(), QStringLiteral("625 penilaian"));
    constexpr int kMostPerKey = 100;
    const auto typed = QStringLiteral("kota bogor");
    QElapsedTimer clock;
    clock.start();
    QTest::keyClicks(&search(), typed);
    EXPECT_LT(clock.elapsed(), kMostPerKey * typed.size());
    EXPECT_EQ(years().size(), 1);
}

}  // namespace matang::gui
