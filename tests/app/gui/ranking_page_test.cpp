// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_fixture.h"

#include "progress/progress_page.h"
#include "ranking/ranking_view.h"
#include "text_conversion.h"
#include "widgets/chart_frame.h"
#include "widgets/chart_pane.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/state_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace matang::gui {

namespace {

const QString kBogor = QStringLiteral("Pemerintah Kota Bogor");

QByteArray contentOf(const QString& file) {
    QFile stream(file);
    return stream.open(QIODevice::ReadOnly) ? stream.readAll() : QByteArray();
}

/// What a state panel says, below a part of the window.
QString stateWords(const QWidget& place) {
    for (const auto* panel : place.findChildren<StatePanel*>()) {
        if (panel->isVisible()) {
            return panel->findChild<QLabel*>()->text();
        }
    }
    return {};
}

}  // namespace

// Ranks, gains, changes of rank and percentiles were reckoned from the table by an independent program.
TEST_F(RankingTest, RanksTheCitiesOfTheNation) {
    openRanking();
    watchModels();
    choose("rankingKind", QStringLiteral("Kota"));
    mark(kBogor);
    EXPECT_EQ(line(QStringLiteral("Pemerintah Kota Jambi")),
              QStringLiteral("1 | Pemerintah Kota Jambi | 4,58 | Memuaskan | ▲\u00a0+0,31 | ▲\u00a02 | 100,0\u00a0%"));
    EXPECT_EQ(line(QStringLiteral("Pemerintah Kota Madiun")),
              QStringLiteral("3 | Pemerintah Kota Madiun | 4,35 | Memuaskan | ▼\u00a0−0,10 | ▼\u00a01 | 97,8\u00a0%"));
    EXPECT_EQ(line(QStringLiteral("Pemerintah Kota Bandung")),
              QStringLiteral("7 | Pemerintah Kota Bandung | 3,98 | Sangat Baik | 0,00 | – | 93,5\u00a0%"));
    EXPECT_EQ(line(kBogor), QStringLiteral("=24 | Pemerintah Kota Bogor | 3,48 | Baik | ▼\u00a0−0,24 | ▼\u00a09 | 73,9\u00a0%"));
    EXPECT_EQ(line(QStringLiteral("Pemerintah Kota Ternate")),
              QStringLiteral("93 | Pemerintah Kota Ternate | 1,35 | Kurang | ▲\u00a0+0,15 | – | 0,0\u00a0%"));
    EXPECT_EQ(table().model()->rowCount(), 93);
    EXPECT_EQ(words("rankingGroupWords"), QStringLiteral("93 kota, SPBE 2020 tahun 2024"));
    EXPECT_EQ(words("rankingFigureWords"),
              QStringLiteral(
                  "Rata-rata 3,07, median 3,15, instansi berperingkat: 93. Peringkat dibandingkan dengan tahun 2023, ketika 93 instansi "
                  "berperingkat. "
                  "Pemerintah Kota Bogor berperingkat 24 dari 93 dengan indeks 3,48, lebih tinggi daripada 73,9\u00a0% instansi lainnya."));
}

TEST_F(RankingTest, WhoHasNoRankStandsAtTheEndWithTheReasonAndIsCounted) {
    openRanking();
    EXPECT_EQ(words("rankingGroupWords"), QStringLiteral("614 instansi, SPBE 2020 tahun 2024; 7 tidak ikut serta; 7 tanpa indeks"));
    EXPECT_TRUE(words("rankingFigureWords").startsWith(QStringLiteral("Rata-rata 2,87, median 2,83, instansi berperingkat: 600. ")))
        << words("rankingFigureWords").toStdString();
    const auto names = agencies();
    EXPECT_EQ(names.mid(600, 2),
              (QStringList{QStringLiteral("Kementerian Pemuda dan Olahraga"), QStringLiteral("Pemerintah Kab. Aceh Jaya")}));
    EXPECT_EQ(line(QStringLiteral("Pemerintah Kab. Aceh Jaya")),
              QStringLiteral(" | Pemerintah Kab. Aceh Jaya |  | tidak ikut serta |  |  | "));
    EXPECT_EQ(line(QStringLiteral("Pemerintah Kab. Paniai")), QStringLiteral(" | Pemerintah Kab. Paniai |  | tanpa indeks |  |  | "));
    // They stay there whichever way it is sorted.
    table().sortByColumn(RankingTableModel::Index, Qt::AscendingOrder);
    EXPECT_EQ(cell(599, RankingTableModel::Rank), QStringLiteral("1"));
    EXPECT_EQ(cell(600, RankingTableModel::Rank), QString());
    table().sortByColumn(RankingTableModel::Index, Qt::DescendingOrder);
    EXPECT_EQ(cell(0, RankingTableModel::Rank), QStringLiteral("1"));
    EXPECT_EQ(cell(613, RankingTableModel::Rank), QString());
}

TEST_F(RankingTest, EqualsKeepTheOrderOfTheRankingWhicheverWayItIsSorted) {
    openRanking();
    choose("rankingKind", QStringLiteral("Kota"));
    const auto ranked = agencies();
    const auto twins = [&] {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, RankingTableModel::Rank) == QStringLiteral("=24")) {
                names << cell(row, RankingTableModel::Agency);
            }
        }
        return names;
    };
    const auto expected = twins();
    ASSERT_EQ(expected.size(), 2);
    EXPECT_EQ(expected.front(), kBogor);
    table().sortByColumn(RankingTableModel::Rank, Qt::DescendingOrder);
    EXPECT_EQ(twins(), expected);
    EXPECT_EQ(agencies().front(), QStringLiteral("Pemerintah Kota Ternate"));
    table().sortByColumn(RankingTableModel::Improvement, Qt::DescendingOrder);
    EXPECT_EQ(agencies().mid(0, 3), (QStringList{QStringLiteral("Pemerintah Kota Tegal"), QStringLiteral("Pemerintah Kota Ambon"),
                                                 QStringLiteral("Pemerintah Kota Bengkulu")}));
    table().sortByColumn(RankingTableModel::Rank, Qt::AscendingOrder);
    EXPECT_EQ(agencies(), ranked);
}

TEST_F(RankingTest, TheMarkedAgencyIsTheOpenOneAndInSight) {
    openRanking();
    auto& session = *m_window->host().session();
    session.document().open(assessmentOf(kBogor, 2023));
    ASSERT_TRUE(waitUntil([&] { return session.document().isReady(); }));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rankingMarked")).currentText(), kBogor);
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rankingYear")).currentText(), QStringLiteral("2023"));
    const auto current = table().currentIndex();
    EXPECT_EQ(current.siblingAtColumn(RankingTableModel::Agency).data().toString(), kBogor);
    EXPECT_TRUE(current.data(Qt::BackgroundRole).isValid());
    EXPECT_TRUE(table().viewport()->rect().contains(table().visualRect(current).center()));
    mark(QStringLiteral("Pemerintah Kota Bandung"));
    EXPECT_EQ(table().currentIndex().siblingAtColumn(RankingTableModel::Agency).data().toString(),
              QStringLiteral("Pemerintah Kota Bandung"));
}

TEST_F(RankingTest, EnterOpensTheAssessment) {
    openRanking();
    mark(kBogor);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    auto& session = *m_window->host().session();
    ASSERT_TRUE(waitUntil([&] { return session.document().isReady(); }));
    EXPECT_EQ(session.document().id(), assessmentOf(kBogor, 2024));
    // A published figure has no score sheet.
    EXPECT_EQ(m_window->view()->page(), SessionView::Progress);
}

TEST_F(RankingTest, ThePartOfAChartOpensTheAssessmentToo) {
    openRanking();
    page().showView(RankingPage::Distribution);
    const auto id = assessmentOf(kBogor, 2024);
    ChartFrame* shown = nullptr;
    for (auto* frame : page().findChildren<ChartFrame*>()) {
        shown = frame->isVisible() ? frame : shown;
    }
    ASSERT_NE(shown, nullptr);
    emit shown->linkActivated(QStringLiteral("assessment:%1").arg(id.number));
    auto& session = *m_window->host().session();
    ASSERT_TRUE(waitUntil([&] { return session.document().isReady(); }));
    EXPECT_EQ(session.document().id(), id);
}

TEST_F(RankingTest, TheTableIsSearchedCopiedAndExported) {
    openRanking();
    choose("rankingKind", QStringLiteral("Kota"));
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("rankingSearch")), QStringLiteral("bogor"));
    EXPECT_EQ(agencies(), QStringList{kBogor});
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("rankingCopy")), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("Peringkat\tInstansi\tIndeks\tPredikat\tKenaikan\tPerubahan peringkat\tPersentil\n"
                             "24\tPemerintah Kota Bogor\t3,48\tBaik\t▼\u00a0−0,24\t▼\u00a09\t73,9\u00a0%\n"));
    auto& view = *page().findChild<RankingView*>();
    const auto file = path(QStringLiteral("peringkat.csv"));
    view.exportTo(file);
    EXPECT_EQ(contentOf(file).toStdString(),
              "Peringkat,Instansi,Indeks,Predikat,Kenaikan,Perubahan peringkat,Persentil\r\n24,Pemerintah Kota "
              "Bogor,3.48,Baik,-0.24,-9,73.9\r\n");
    EXPECT_EQ(words("rankingOutcome"), QStringLiteral("Peringkat telah ditulis ke %1.").arg(file));
    view.exportTo(path(QStringLiteral("tidak/ada/peringkat.csv")));
    EXPECT_TRUE(words("rankingOutcome").contains(QStringLiteral("tidak dapat ditulis"))) << words("rankingOutcome").toStdString();
}

TEST_F(RankingTest, ChosenAgenciesAreAGroupThatTheFileKeeps) {
    openRanking();
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("rankingPick")), Qt::LeftButton);
    watchModels();
    auto& search = part<QLineEdit>(QStringLiteral("agencyPickerSearch"));
    for (const auto* name : {"Kota Bogor", "Kota Madiun", "Kota Jambi"}) {
        search.setText(QLatin1String(name));
        QTest::mouseClick(&part<QPushButton>(QStringLiteral("agencyPickerTickShown")), Qt::LeftButton);
    }
    EXPECT_EQ(agencies(), (QStringList{QStringLiteral("Pemerintah Kota Jambi"), QStringLiteral("Pemerintah Kota Madiun"), kBogor}));
    EXPECT_EQ(words("rankingGroupWords"), QStringLiteral("3 instansi pilihan, SPBE 2020 tahun 2024"));
    EXPECT_EQ(line(QStringLiteral("Pemerintah Kota Jambi")),
              QStringLiteral("1 | Pemerintah Kota Jambi | 4,58 | Memuaskan | ▲\u00a0+0,31 | ▲\u00a01 | 100,0\u00a0%"));
    auto& list = part<QListView>(QStringLiteral("agencyPickerList"));
    search.setText(QStringLiteral("Kota Jambi"));
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(agencies(), (QStringList{QStringLiteral("Pemerintah Kota Madiun"), kBogor}));
    const auto file = m_window->host().session()->file();
    closeWindow();
    openWindow(file);
    m_window->view()->showPage(SessionView::Ranking);
    choose("rankingYear", QStringLiteral("2024"));
    EXPECT_EQ(agencies(), (QStringList{QStringLiteral("Pemerintah Kota Madiun"), kBogor}));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("rankingPick")).text(), QStringLiteral("Instansi pilihan: 2"));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("rankingPick")), Qt::LeftButton);
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("agencyPickerClear")), Qt::LeftButton);
    EXPECT_EQ(table().model()->rowCount(), 614);
}

TEST_F(RankingTest, EveryViewDrawsOrSaysWhyNot) {
    openRanking();
    choose("rankingKind", QStringLiteral("Kota"));
    mark(kBogor);
    const auto shownCharts = [this] {
        QStringList titles;
        for (auto* frame : page().findChildren<ChartFrame*>()) {
            if (frame->isVisible()) {
                titles << frame->pane().accessibleName();
            }
        }
        return titles;
    };
    page().showView(RankingPage::Distribution);
    EXPECT_EQ(shownCharts(), QStringList{QStringLiteral("Sebaran indeks SPBE tahun 2024, 93 kota")});
    page().showView(RankingPage::Domains);
    EXPECT_EQ(stateWords(page()),
              QStringLiteral("Dari instansi-instansi ini hanya indeksnya yang diketahui, bukan nilai bagian-bagiannya."));
    page().showView(RankingPage::Figures);
    EXPECT_EQ(shownCharts(), QStringList{QStringLiteral("Indeks SPBE tahun 2024 dan perubahannya, 93 kota")});
    page().showView(RankingPage::Predicates);
    EXPECT_EQ(shownCharts(), QStringList{QStringLiteral("Predikat SPBE menurut tahun, kota")});
    page().showView(RankingPage::Movers);
    EXPECT_EQ(shownCharts(), QStringList{QStringLiteral("Kenaikan dan penurunan terbesar indeks SPBE tahun 2024, 93 kota")});
    EXPECT_EQ(page().findChild<QTabBar*>()->currentIndex(), static_cast<int>(RankingPage::Movers));
    choose("rankingYear", QStringLiteral("2023"));
    EXPECT_EQ(stateWords(page()),
              QStringLiteral("Tidak ada instansi dalam kelompok ini yang mempunyai tahun sebelumnya sebagai pembanding."));
    page().showView(RankingPage::Domains);
    EXPECT_EQ(shownCharts(), (QStringList{QStringLiteral("Sebaran nilai domain SPBE tahun 2023, 93 kota"),
                                          QStringLiteral("Pemerintah Kota Bogor dan rata-rata kelompok, SPBE tahun 2023, 93 kota")}));
}

TEST_F(RankingTest, AGroupOfOneHasNobodyToCompareWith) {
    openRanking();
    choose("rankingKind", QStringLiteral("Kementerian"));
    choose("rankingCohort", QStringLiteral("Pemda DKI Jakarta"));
    EXPECT_EQ(stateWords(page()), QStringLiteral("Tidak ada instansi dalam kelompok ini yang dinilai dengan SPBE 2020 pada tahun 2024"));
    choose("rankingKind", QStringLiteral("Semua jenis"));
    EXPECT_EQ(words("rankingGroupWords"), QStringLiteral("1 instansi dalam kelompok Pemda DKI Jakarta, SPBE 2020 tahun 2024"));
    EXPECT_EQ(cell(0, RankingTableModel::Percentile), QString());
    page().showView(RankingPage::Distribution);
    EXPECT_EQ(stateWords(page()), QStringLiteral("Hanya satu instansi dalam kelompok ini yang memiliki hasil: belum ada pembandingnya."));
}

TEST_F(RankingTest, SpeaksTheOtherLanguageAtOnce) {
    openRanking();
    choose("rankingKind", QStringLiteral("Kota"));
    mark(kBogor);
    m_language.choose(text::Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(words("rankingGroupWords"), QStringLiteral("93 cities, SPBE 2020, year 2024"));
    EXPECT_EQ(line(kBogor), QStringLiteral("=24 | Pemerintah Kota Bogor | 3.48 | Good | ▼\u00a0−0.24 | ▼\u00a09 | 73.9\u00a0%"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rankingKind")).currentText(), QStringLiteral("City"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rankingYear")).currentText(), QStringLiteral("2024"));
    EXPECT_EQ(table().model()->headerData(RankingTableModel::Climb, Qt::Horizontal).toString(), QStringLiteral("Change of rank"));
    page().showView(RankingPage::Distribution);
    m_language.choose(text::Language::Indonesian);
    QCoreApplication::processEvents();
    EXPECT_EQ(words("rankingGroupWords"), QStringLiteral("93 kota, SPBE 2020 tahun 2024"));
}

TEST_F(RankingTest, AnEditIsInTheRankingOnceItIsStored) {
    openWindow(makeWorkspace());
    openNewest();
    m_window->view()->showPage(SessionView::Ranking);
    EXPECT_EQ(line(QStringLiteral("Kota Contoh")), QStringLiteral("1 | Kota Contoh | 3,00 | Baik | 0,00 | – | "));
    m_window->view()->showPage(SessionView::Score);
    selectIndicator(QStringLiteral("I1"));
    QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), Qt::Key_5);
    auto& document = m_window->host().session()->document();
    ASSERT_EQ(document.card().node(document.rubric().find(rubric::NodeId("I1"))).value, base::Rational(5));
    ASSERT_TRUE(waitSaved());
    m_window->view()->showPage(SessionView::Ranking);
    EXPECT_TRUE(waitUntil([this] { return cell(0, RankingTableModel::Index) != QStringLiteral("3,00"); }));
    EXPECT_EQ(line(QStringLiteral("Kota Contoh")), QStringLiteral("1 | Kota Contoh | 3,03 | Baik | ▲\u00a0+0,03 | – | "));
}

TEST_F(RankingTest, AnEmptyWorkspaceSaysWhatToDo) {
    const auto file = path(QStringLiteral("kosong.matang"));
    ASSERT_TRUE(workspace::Workspace::create(toPath(file), m_clock).has_value());
    openWindow(file);
    m_window->view()->showPage(SessionView::Ranking);
    EXPECT_EQ(stateWords(page()), QStringLiteral("Berkas kerja ini belum berisi penilaian"));
    for (auto* button : page().findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    EXPECT_EQ(m_window->view()->page(), SessionView::Agencies);
}

}  // namespace matang::gui
