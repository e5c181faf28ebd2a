// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score_page.h"
#include "summary/band_ruler.h"
#include "summary/task_list.h"
#include "summary_fixture.h"
#include "text_conversion.h"
#include "widgets/chart_frame.h"
#include "widgets/context_bar.h"
#include "widgets/stage_panel.h"

#include <matang/workspace/desk.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "ask"};
const QString kMinistry = QStringLiteral("spbe-2021-ministry-indicators.csv");

assessment::Clarification question(const char* node, const char* due) {
    assessment::Clarification asked;
    asked.node = rubric::NodeId(node);
    asked.due = due;
    asked.entries = {{{}, "Budi", assessment::Role::Assessor, "Di mana SK-nya?"}};
    return asked;
}

class SummaryTest : public SummaryFixture {
protected:
    /// The one city of the workspace with questions in 2024: of I3 past its day, of I14 with time left.
    QString makeAsked() {
        const auto file = makeWorkspace();
        prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
            workspace::Desk desk(workspace);
            ASSERT_TRUE(desk.addClarification(id, question("I14", "2999-11-30"), kRina).has_value());
            ASSERT_TRUE(desk.addClarification(id, question("I3", "2024-11-30"), kRina).has_value());
        });
        return file;
    }

    /// Kota Bogor's SPBE of a year.
    void openBogor(int year) {
        for (const auto& row : session().overview().rows()) {
            if (row.agency == "Pemerintah Kota Bogor" && row.year == year && row.rubric->family == "spbe") {
                const auto id = row.id;
                session().document().open(id);
                ASSERT_TRUE(waitUntil([&] { return session().document().isReady() && session().document().id() == id; }));
                return;
            }
        }
        FAIL() << "no such year";
    }

    void removeMarks(const QString& file, int least) {
        prepare(file, [&](workspace::Workspace& workspace, assessment::AssessmentId id) {
            const auto record = workspace.record(id);
            ASSERT_TRUE(record.has_value());
            for (auto mark : record->marks) {
                if (std::stoi(mark.node.text.substr(1)) >= least) {
                    mark.value.reset();
                    ASSERT_TRUE(workspace.setMark(id, mark, {"Rina", "set-mark"}).has_value());
                }
            }
        });
    }
};

}  // namespace

TEST_F(SummaryTest, AWorkspaceOfOneAgencyBeginsWithItsLatestYear) {
    openCity(makeWorkspace());
    EXPECT_EQ(m_window->view()->page(), SessionView::Summary);
    EXPECT_EQ(page().view(), SummaryPage::View::City);
    EXPECT_EQ(words(QStringLiteral("summaryTitle")), QStringLiteral("Kota Contoh"));
    EXPECT_EQ(words(QStringLiteral("summarySubtitle")), QStringLiteral("SPBE 2020 \u00b7 2024 \u00b7 Penilaian mandiri, belum diserahkan"));
    EXPECT_EQ(words(QStringLiteral("summaryIndex")), QStringLiteral("3,00"));
    EXPECT_EQ(words(QStringLiteral("summaryPredicate")), QStringLiteral("Baik"));
    EXPECT_EQ(words(QStringLiteral("summaryChange")), QStringLiteral("0,00 dari 2023"));
    EXPECT_TRUE(part<ChartFrame>(QStringLiteral("summaryYears")).isVisible());
    EXPECT_FALSE(part<QTabBar>(QStringLiteral("summaryViews")).isVisible());
    EXPECT_EQ(rows(QStringLiteral("summaryParts")), QStringList());
    EXPECT_EQ(part<TaskList>(QStringLiteral("summaryParts")).note(), QStringLiteral("Semua bagian bernilai sama: 3,00."));
}

TEST_F(SummaryTest, TheMinistryOfTheExampleInFiguresAndWords) {
    openCity(importExamples({kMinistry}));
    EXPECT_EQ(words(QStringLiteral("summaryTitle")), QStringLiteral("Kementerian Koordinator Bidang Perekonomian"));
    EXPECT_EQ(words(QStringLiteral("summarySubtitle")), QStringLiteral("SPBE 2020 \u00b7 2021 \u00b7 Akhir, belum diserahkan"));
    EXPECT_EQ(words(QStringLiteral("summaryIndex")), QStringLiteral("2,95"));
    EXPECT_EQ(words(QStringLiteral("summaryPredicate")), QStringLiteral("Baik"));
    EXPECT_EQ(words(QStringLiteral("summaryChange")), QStringLiteral("Belum ada tahun sebelumnya sebagai pembanding"));
    EXPECT_FALSE(part<ChartFrame>(QStringLiteral("summaryYears")).isVisible()) << "one year makes no line";
    EXPECT_EQ(rows(QStringLiteral("summaryParts")),
              (QStringList{QStringLiteral("4  Layanan SPBE | 3,61 | terkuat"), QStringLiteral("3  Manajemen SPBE | 1,00 | terlemah")}));
    // Weights and levels are those of the regulation and the ministry's letter: 3 percent of the index for one level.
    const auto effect = QStringLiteral("+0,030 \u2192 indeks 2,978, predikat tetap");
    EXPECT_EQ(rows(QStringLiteral("summarySteps")),
              (QStringList{QStringLiteral("44  Jaringan Dokumentasi dan Informasi Hukum (JDIH) | 2 \u2192 3 | ") + effect,
                           QStringLiteral("43  Layanan Data Terbuka | 3 \u2192 4 | ") + effect,
                           QStringLiteral("46  Layanan Publik Sektor 2 | 3 \u2192 4 | ") + effect}));
    EXPECT_EQ(part<TaskList>(QStringLiteral("summarySteps")).note(),
              QStringLiteral("Pengaruh kenaikan satu tingkat. Besarnya upaya tidak diperhitungkan."));
    const auto missing = rows(QStringLiteral("summaryMissing"));
    EXPECT_EQ(missing.size(), 2);
    EXPECT_EQ(missing.front(),
              QStringLiteral("Kekurangan bukti dukung menurut aturan instrumen | %1 | indikator tanpa bukti dukung sama sekali: 47")
                  .arg(session().document().evidence().gaps().size()));
    EXPECT_EQ(missing.back(), QStringLiteral("Tahap Akhir | belum diserahkan | "));
    const auto& ruler = part<BandRuler>(QStringLiteral("summaryRuler")).content();
    EXPECT_EQ(
        ruler.words,
        QStringLiteral("Skala 1 sampai 5: Kurang mulai 1, Cukup mulai 1,8, Baik mulai 2,6, Sangat Baik mulai 3,5, Memuaskan mulai 4,2"));
    EXPECT_EQ(std::count_if(ruler.bands.begin(), ruler.bands.end(), [](const auto& band) { return band.holds; }), 1);
    EXPECT_TRUE(ruler.bands[2].holds);
}

TEST_F(SummaryTest, EveryLinkLeadsWhereItSays) {
    openCity(importExamples({kMinistry}));
    auto& view = *m_window->view();
    const auto back = [&view] { view.showPage(SessionView::Summary); };
    go(QStringLiteral("summarySteps"), 0);
    EXPECT_EQ(view.page(), SessionView::Score);
    EXPECT_EQ(shownNode(), "I44");
    back();
    go(QStringLiteral("summaryParts"), 1);
    EXPECT_EQ(view.page(), SessionView::Score);
    EXPECT_EQ(shownNode(), "D3");
    back();
    go(QStringLiteral("summaryMissing"), 0);
    EXPECT_EQ(view.page(), SessionView::Evidence);
    back();
    EXPECT_FALSE(part<StagePanel>(QStringLiteral("stagePanel")).isVisible());
    go(QStringLiteral("summaryMissing"), 1);
    EXPECT_TRUE(part<StagePanel>(QStringLiteral("stagePanel")).isVisible());
}

TEST_F(SummaryTest, EnterGoesOnWhereSomebodyStoodLast) {
    const auto file = makeWorkspace();
    openCity(file);
    m_window->view()->showPage(SessionView::Score);
    selectIndicator(QStringLiteral("I14"));
    session().document().setStage(rubric::StageId("document"));
    closeWindow();
    openWindow(file);
    QApplication::setActiveWindow(m_window.get());
    ASSERT_TRUE(waitUntil([this] { return session().document().isReady(); }));
    EXPECT_EQ(m_window->view()->page(), SessionView::Summary);
    EXPECT_EQ(session().document().stage().text, "document");
    auto& on = part<QPushButton>(QStringLiteral("summaryContinue"));
    EXPECT_EQ(on.accessibleName(), QStringLiteral("Lanjutkan: 14  Inovasi Proses Bisnis SPBE"));
    ASSERT_TRUE(waitUntil([&on] { return on.hasFocus(); }));
    QTest::keyClick(&on, Qt::Key_Return);
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_EQ(shownNode(), "I14");
}

TEST_F(SummaryTest, WhatIsIncompleteIsCalledNoResult) {
    const auto file = makeWorkspace();
    removeMarks(file, 41);
    openCity(file);
    EXPECT_EQ(words(QStringLiteral("summaryIndex")), QStringLiteral("3,00"));
    EXPECT_TRUE(words(QStringLiteral("summaryPredicate")).startsWith(QStringLiteral("Belum lengkap, cakupan ")));
    EXPECT_EQ(words(QStringLiteral("summaryChange")), QStringLiteral("Dibandingkan dengan 2023 setelah lengkap"));
    EXPECT_TRUE(
        words(QStringLiteral("summaryRemark")).startsWith(QStringLiteral("Angka sementara ini bukan hasil: 40 dari 47 indikator terisi.")));
    const auto& bands = part<BandRuler>(QStringLiteral("summaryRuler")).content().bands;
    EXPECT_TRUE(std::none_of(bands.begin(), bands.end(), [](const auto& band) { return band.holds; })) << "no predicate is claimed";
    EXPECT_EQ(rows(QStringLiteral("summaryMissing")).front(), QStringLiteral("Indikator tanpa nilai | 7 | "));
    EXPECT_TRUE(row(QStringLiteral("summarySteps"), 0).content().detail.endsWith(QStringLiteral("bila semua terisi")));
    go(QStringLiteral("summaryMissing"), 0);
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_EQ(part<QComboBox>(QStringLiteral("indicatorShow")).currentIndex(), static_cast<int>(IndicatorFilter::Show::Unset));
}

TEST_F(SummaryTest, QuestionsStandWithTheirDaysThoseThatAreLateFirst) {
    openCity(makeAsked());
    const auto all = rows(QStringLiteral("summaryMissing"));
    ASSERT_EQ(all.size(), 5);
    EXPECT_EQ(all[1], QStringLiteral("Klarifikasi yang belum selesai | 2 | lewat batas: 1"));
    EXPECT_EQ(all[2], QStringLiteral("\u2013 3  Kebijakan Internal Manajemen Data |  | lewat batas: 30 November 2024"));
    EXPECT_EQ(all[3], QStringLiteral("\u2013 14  Inovasi Proses Bisnis SPBE |  | jawaban paling lambat 30 November 2999"));
    EXPECT_EQ(row(QStringLiteral("summaryMissing"), 2).content().tone, LinkRow::Tone::Late);
    EXPECT_EQ(row(QStringLiteral("summaryMissing"), 3).content().tone, LinkRow::Tone::Plain);
    go(QStringLiteral("summaryMissing"), 3);
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_EQ(shownNode(), "I14");
}

TEST_F(SummaryTest, AFallIsShownAsPlainlyAsAGainAndABreakIsNoChange) {
    openWindow(importExamples({QStringLiteral("city-index-series.csv")}));
    const std::pair<int, QString> changes[] = {{2021, QStringLiteral("Tidak sebanding dengan 2020")},
                                               {2022, QStringLiteral("\u25bc \u22120,36 dari 2021")},
                                               {2023, QStringLiteral("\u25b2 +0,97 dari 2022")}};
    page().show(SummaryPage::View::City);
    for (const auto& [year, change] : changes) {
        openBogor(year);
        EXPECT_EQ(words(QStringLiteral("summaryChange")), change);
    }
    EXPECT_EQ(words(QStringLiteral("summaryIndex")), QStringLiteral("3,72"));
    EXPECT_TRUE(words(QStringLiteral("summaryRemark")).startsWith(QStringLiteral("Angka dilaporkan, tidak dihitung dari indikator.")));
    EXPECT_EQ(rows(QStringLiteral("summarySteps")), QStringList());
    EXPECT_EQ(part<TaskList>(QStringLiteral("summarySteps")).note(),
              QStringLiteral("Indeks dilaporkan: tidak berubah oleh tingkat mana pun."));
    EXPECT_EQ(part<TaskList>(QStringLiteral("summaryParts")).note(), QStringLiteral("Hanya indeks yang diketahui."));
    EXPECT_EQ(rows(QStringLiteral("summaryMissing")), QStringList());
    EXPECT_EQ(part<TaskList>(QStringLiteral("summaryMissing")).note(),
              QStringLiteral("Indeks dilaporkan tanpa indikatornya: tidak ada yang perlu diisi."));
}

TEST_F(SummaryTest, WhoDidNotTakePartHasNoFigureAndNoTasks) {
    const auto file = makeWorkspace();
    prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        auto changed = workspace.record(id)->assessment;
        changed.participation = assessment::Participation::DidNotTakePart;
        ASSERT_TRUE(workspace.changeAssessment(changed, {"Rina", "set-assessment"}).has_value());
    });
    openCity(file);
    EXPECT_EQ(words(QStringLiteral("summaryPredicate")), QStringLiteral("Tidak ikut serta pada 2024"));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("summaryIndex")).isVisible());
    EXPECT_FALSE(part<TaskList>(QStringLiteral("summaryMissing")).isVisible());
}

TEST_F(SummaryTest, TheLanguageChangesAtOnce) {
    openCity(importExamples({kMinistry}));
    m_window->chooseLanguage(text::Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(words(QStringLiteral("summarySubtitle")), QStringLiteral("SPBE 2020 \u00b7 2021 \u00b7 Final, not handed in"));
    EXPECT_EQ(words(QStringLiteral("summaryIndex")), QStringLiteral("2.95"));
    EXPECT_EQ(words(QStringLiteral("summaryPredicate")), QStringLiteral("Good"));
    EXPECT_EQ(rows(QStringLiteral("summaryParts")),
              (QStringList{QStringLiteral("4  SPBE services | 3.61 | strongest"), QStringLiteral("3  SPBE management | 1.00 | weakest")}));
    EXPECT_EQ(row(QStringLiteral("summarySteps"), 0).content().detail, QStringLiteral("+0.030 \u2192 index 2.978, same predicate"));
}

TEST_F(SummaryTest, AnEmptyWorkspaceOffersWaysToBegin) {
    openWindow(makeEmpty());
    EXPECT_EQ(m_window->view()->page(), SessionView::Summary);
    auto& state = part<QWidget>(QStringLiteral("summaryState"));
    EXPECT_TRUE(state.isVisible());
    QStringList buttons;
    for (const auto* button : state.findChildren<QPushButton*>()) {
        EXPECT_TRUE(button->isVisible());
        buttons << button->text();
    }
    EXPECT_EQ(buttons, (QStringList{QStringLiteral("Penilaian baru"), QStringLiteral("Impor nilai")}));
    QTest::mouseClick(state.findChildren<QPushButton*>().front(), Qt::LeftButton);
    EXPECT_EQ(m_window->view()->page(), SessionView::Agencies);
    EXPECT_TRUE(part<QWidget>(QStringLiteral("newAssessment")).isVisible());
}

}  // namespace matang::gui
