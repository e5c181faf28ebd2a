// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score_page.h"
#include "summary/round_figures.h"
#include "summary/task_list.h"
#include "summary_fixture.h"
#include "text_conversion.h"
#include "widgets/chart_frame.h"

#include <matang/rubric/library.h>
#include <matang/workspace/desk.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "test"};
const QString kNation = QStringLiteral("spbe-2023-national.csv");

class SummaryRoundTest : public SummaryFixture {
protected:
    /// Three cities in 2024, "Kota A" with nothing, "Kota B" with I1, "Kota C" with everything; and "Kota D", which did not take part. A
    /// question to B of I3 is past its day, one to C has time left.
    QString makeRound() {
        const auto file = path(QStringLiteral("putaran.matang"));
        auto workspace = workspace::Workspace::create(toPath(file), m_clock);
        rubric::RubricLibrary library(m_surroundings.rubricFolders);
        const auto rubric = library.get(rubric::RubricId("spbe-2020"));
        EXPECT_TRUE(workspace->storeRubric(**rubric, kRina).has_value());
        const int filled[] = {0, 1, 47, 0};
        for (int place = 0; place < 4; ++place) {
            add(*workspace, **rubric, place, filled[place]);
        }
        return file;
    }

private:
    static void add(workspace::Workspace& workspace, const rubric::Rubric& rubric, int place, int filled) {
        assessment::Agency agency;
        agency.name = std::string("Kota ") + static_cast<char>('A' + place);
        agency.kind = assessment::AgencyKind::City;
        assessment::Assessment one;
        one.agency = workspace.addAgency(agency, kRina).value();
        one.rubric = rubric.id;
        one.rubricSha256 = rubric.sha256;
        one.year = 2024;
        one.participation = place == 3 ? assessment::Participation::DidNotTakePart : assessment::Participation::TakesPart;
        const auto id = workspace.addAssessment(one, kRina).value();
        for (int number = 1; number <= filled; ++number) {
            assessment::Mark mark;
            mark.node = rubric::NodeId("I" + std::to_string(number));
            mark.stage = rubric::StageId("self");
            mark.assessor = "Rina";
            mark.value = base::Rational(3);
            ASSERT_TRUE(workspace.setMark(id, mark, kRina).has_value());
        }
        if (place == 1 || place == 2) {
            assessment::Clarification asked;
            asked.node = rubric::NodeId("I3");
            asked.due = place == 1 ? "2024-11-30" : "2999-11-30";
            asked.entries = {{{}, "Budi", assessment::Role::Assessor, "Di mana SK-nya?"}};
            ASSERT_TRUE(workspace::Desk(workspace).addClarification(id, asked, kRina).has_value());
        }
    }
};

}  // namespace

TEST_F(SummaryRoundTest, AWorkspaceOfManyAgenciesBeginsWithTheRound) {
    openWindow(importExamples({kNation}));
    EXPECT_EQ(m_window->view()->page(), SessionView::Summary);
    EXPECT_EQ(page().view(), SummaryPage::View::Round);
    EXPECT_EQ(words(QStringLiteral("summarySubtitle")), QStringLiteral("Instansi dalam berkas kerja ini: 621"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("roundChoice")).currentText(), QStringLiteral("SPBE 2020, 2023"));
    EXPECT_EQ(rows(QStringLiteral("roundProgress")),
              (QStringList{QStringLiteral("belum dimulai | 0 | "), QStringLiteral("sedang diisi | 0 | "),
                           QStringLiteral("terisi, belum diserahkan | 0 | "), QStringLiteral("diserahkan | 0 | "),
                           QStringLiteral("hasil dilaporkan | 621 | "), QStringLiteral("tidak ikut serta | 0 | ")}));
    // Counted and averaged by hand over the published table.
    EXPECT_EQ(words(QStringLiteral("roundMean")),
              QStringLiteral("Rata-rata 2,82 dari 621 penilaian yang mempunyai hasil, antara 1,00 dan 4,67."));
    EXPECT_EQ(rows(QStringLiteral("roundPredicates")),
              (QStringList{QStringLiteral("Memuaskan | 24 | "), QStringLiteral("Sangat Baik | 90 | "), QStringLiteral("Baik | 274 | "),
                           QStringLiteral("Cukup | 186 | "), QStringLiteral("Kurang | 47 | ")}));
    EXPECT_TRUE(part<ChartFrame>(QStringLiteral("roundDistribution")).isVisible());
    EXPECT_EQ(rows(QStringLiteral("roundLeast")), QStringList());
    EXPECT_EQ(part<TaskList>(QStringLiteral("roundLeast")).note(), QStringLiteral("Tidak ada lagi yang perlu diisi."));
    go(QStringLiteral("roundProgress"), 4);
    EXPECT_EQ(m_window->view()->page(), SessionView::Agencies);
    EXPECT_EQ(words(QStringLiteral("filterCount")), QStringLiteral("621 penilaian"));
}

TEST_F(SummaryRoundTest, ARoundUnderWayIsToldByItsStates) {
    openWindow(makeRound());
    EXPECT_EQ(rows(QStringLiteral("roundProgress")),
              (QStringList{QStringLiteral("belum dimulai | 1 | "), QStringLiteral("sedang diisi | 1 | "),
                           QStringLiteral("terisi, belum diserahkan | 1 | "), QStringLiteral("diserahkan | 0 | "),
                           QStringLiteral("hasil dilaporkan | 0 | "), QStringLiteral("tidak ikut serta | 1 | ")}));
    EXPECT_EQ(rows(QStringLiteral("roundLeast")), (QStringList{QStringLiteral("Kota A | 0 dari 47 | Penilaian mandiri"),
                                                               QStringLiteral("Kota B | 1 dari 47 | Penilaian mandiri")}));
    ASSERT_TRUE(waitUntil([this] { return !rows(QStringLiteral("roundLate")).isEmpty(); }));
    EXPECT_EQ(
        rows(QStringLiteral("roundLate")),
        (QStringList{QStringLiteral("Kota B |  | 3  Kebijakan Internal Manajemen Data \u00b7 jawaban paling lambat 30 November 2024")}));
    EXPECT_EQ(words(QStringLiteral("roundMean")),
              QStringLiteral("Rata-rata 3,00 dari 1 penilaian yang mempunyai hasil, antara 3,00 dan 3,00."));
}

TEST_F(SummaryRoundTest, EachStateLeadsToItsAgenciesAndEachAgencyToItsPage) {
    openWindow(makeRound());
    auto& view = *m_window->view();
    const QString agencies[] = {QStringLiteral("Kota A"), QStringLiteral("Kota B"), QStringLiteral("Kota C")};
    for (int place = 0; place < 3; ++place) {
        view.showPage(SessionView::Summary);
        go(QStringLiteral("roundProgress"), place);
        EXPECT_EQ(view.page(), SessionView::Agencies);
        const auto& model = *part<QTableView>(QStringLiteral("assessmentTable")).model();
        ASSERT_EQ(model.rowCount(), 1);
        EXPECT_EQ(model.index(0, 0).data().toString(), agencies[place]);
    }
    view.showPage(SessionView::Summary);
    EXPECT_EQ(row(QStringLiteral("roundProgress"), 3).focusPolicy(), Qt::NoFocus) << "nobody is there to be led to";
    ASSERT_TRUE(waitUntil([this] { return !rows(QStringLiteral("roundLate")).isEmpty(); }));
    go(QStringLiteral("roundLate"), 0);
    EXPECT_EQ(view.page(), SessionView::Score);
    ASSERT_TRUE(waitUntil([this] { return session().document().isReady(); }));
    EXPECT_EQ(session().document().loaded().agency.name, "Kota B");
    EXPECT_EQ(shownNode(), "I3");
    view.showPage(SessionView::Summary);
    part<QTabBar>(QStringLiteral("summaryViews")).setCurrentIndex(static_cast<int>(SummaryPage::View::Round));
    go(QStringLiteral("roundLeast"), 0);
    ASSERT_TRUE(waitUntil([this] { return session().document().isReady() && session().document().loaded().agency.name == "Kota A"; }));
    EXPECT_EQ(view.page(), SessionView::Summary);
    EXPECT_EQ(page().view(), SummaryPage::View::City);
    EXPECT_EQ(words(QStringLiteral("summaryTitle")), QStringLiteral("Kota A"));
}

TEST_F(SummaryRoundTest, TheChoiceOfTheRoundStaysWhenTheLanguageChanges) {
    openWindow(importExamples({kNation, QStringLiteral("city-index-series.csv")}));
    auto& choice = part<QComboBox>(QStringLiteral("roundChoice"));
    EXPECT_EQ(choice.currentText(), QStringLiteral("SPBE 2020, 2023")) << "most assessments, not the latest year";
    choice.setCurrentIndex(choice.findText(QStringLiteral("SPBE 2020, 2024")));
    EXPECT_EQ(row(QStringLiteral("roundProgress"), 4).content().value, QStringLiteral("3"));
    m_window->chooseLanguage(text::Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(choice.currentText(), QStringLiteral("SPBE 2020, 2024"));
    EXPECT_EQ(rows(QStringLiteral("roundProgress"))[4], QStringLiteral("reported result | 3 | "));
}

TEST_F(SummaryRoundTest, AnAssessmentThatWasOpenLastComesFirst) {
    const auto file = makeRound();
    openWindow(file);
    openNewest();
    closeWindow();
    openWindow(file);
    ASSERT_TRUE(waitUntil([this] { return session().document().isReady(); }));
    EXPECT_EQ(page().view(), SummaryPage::View::City);
    auto& views = part<QTabBar>(QStringLiteral("summaryViews"));
    EXPECT_TRUE(views.isVisible());
    views.setCurrentIndex(static_cast<int>(SummaryPage::View::Round));
    EXPECT_TRUE(part<TaskList>(QStringLiteral("roundProgress")).isVisible());
}

}  // namespace matang::gui
