// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indicator_tree_model.h"
#include "models/years_table_model.h"
#include "progress_fixture.h"
#include "text_conversion.h"
#include "widgets/indicator_tree_view.h"

#include <matang/workspace/desk.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace matang::gui {

namespace {

const workspace::Author kMaker{"Rina", "set-mark"};

template <typename Drawing>
Drawing drawn(const ChartFrame& frame) {
    return std::get<Drawing>(frame.pane().spec()->drawing);
}

QStringList shownFigures(const ChartFrame& frame) {
    QStringList figures;
    for (const auto& run : drawn<content::YearsSpec>(frame).runs) {
        for (const auto& point : run.points) {
            figures << QStringLiteral("%1 %2%3")
                           .arg(point.year)
                           .arg(fromStd(point.value.label),
                                point.change ? QStringLiteral(" (%1)").arg(fromStd(point.change->label)) : QString());
        }
        figures << QStringLiteral("|");
    }
    return figures;
}

}  // namespace

class ProgressTest : public ProgressFixture {};

TEST_F(ProgressTest, BothInstrumentsOfACityStandSideBySide) {
    begin(makeCities(), QStringLiteral("Kota Bogor"), QStringLiteral("spbe-2020"), 2024);
    EXPECT_EQ(part<QLabel>(QStringLiteral("progressIndex")).text(), QStringLiteral("4,08"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("progressWords")).text(),
              QStringLiteral("Indeks SPBE pada 2024, tahap: Akhir\nSangat Baik  \u00b7  \u25b2 +0,36 dari 2023"));
    EXPECT_EQ(shownFigures(frame("yearsChart")), (QStringList{"2019 2,96", "2020 2,98 (+0,02)", "|", "2021 3,11", "2022 2,75 (\u22120,36)",
                                                              "2023 3,72 (+0,97)", "2024 4,08 (+0,36)", "|"}));
    ASSERT_TRUE(waitUntil([this] { return page().findChild<ChartFrame*>(QStringLiteral("otherYearsChart1")) != nullptr; }));
    EXPECT_EQ(shownFigures(frame("otherYearsChart1")),
              (QStringList{"2020 3,12", "2021 3,33 (+0,21)", "2022 3,46 (+0,13)", "2023 3,35 (\u22120,11)", "2024 3,57 (+0,22)", "|"}));
    EXPECT_TRUE(frame("otherYearsChart1").isVisible());
    EXPECT_EQ(part<CopyTable>(QStringLiteral("yearsTable")).model()->rowCount(), 6);
}

TEST_F(ProgressTest, TheKeyboardLeadsToAnotherYear) {
    begin(makeCities(), QStringLiteral("Kota Bandung"), QStringLiteral("smart-city"), 2023);
    EXPECT_EQ(shownFigures(frame("yearsChart")),
              (QStringList{"2020 3,34", "2021 3,71 (+0,37)", "2022 3,88 (+0,17)", "2023 3,83 (\u22120,05)", "|"}));
    auto& pane = frame("yearsChart").pane();
    pane.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&pane, Qt::Key_Home);
    ASSERT_EQ(pane.currentMark(), 0);
    EXPECT_TRUE(pane.accessibleDescription().contains(QStringLiteral("3,34"))) << pane.accessibleDescription().toStdString();
    QTest::keyClick(&pane, Qt::Key_Right);
    QTest::keyClick(&pane, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return document().current().record.assessment.year == 2021; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(part<QLabel>(QStringLiteral("progressIndex")).text(), QStringLiteral("3,71"));
}

TEST_F(ProgressTest, ViewsOfAnIndexAloneSayWhyTheyAreEmpty) {
    begin(makeCities(), QStringLiteral("Kota Bogor"), QStringLiteral("spbe-2020"), 2024);
    page().showView(ProgressPage::Shape);
    EXPECT_EQ(sentence(),
              QStringLiteral(
                  "Tidak ada bentuk yang dapat ditampilkan|Di sini hanya indeksnya yang diketahui, bukan bagian-bagian pembentuknya."));
    page().showView(ProgressPage::Change);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Tidak ada perubahan yang dapat ditampilkan|"))) << sentence().toStdString();
    EXPECT_FALSE(frame("waterfallChart").isVisible());
    page().showView(ProgressPage::Indicators);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Tidak ada nilai"))) << sentence().toStdString();
    page().showView(ProgressPage::Parts);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Tidak ada bagian"))) << sentence().toStdString();
    page().showView(ProgressPage::LikeForLike);
    ASSERT_TRUE(waitUntil([this] { return sentence().startsWith(QStringLiteral("Tidak ada perbandingan setara")); }));
    page().showView(ProgressPage::Stages);
    EXPECT_EQ(sentence(), QStringLiteral("Tidak ada tahap yang dapat dibandingkan|Hanya satu tahap yang berisi jawaban: Akhir."));
}

TEST_F(ProgressTest, TheChangeIsLaidOutByEveryDepthAndLeadsToTheScoreSheet) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    page().showView(ProgressPage::Change);
    EXPECT_EQ(part<QComboBox>(QStringLiteral("changeFrom")).currentText(), QStringLiteral("2023"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("changeTo")).currentText(), QStringLiteral("2024"));
    auto& depth = part<QComboBox>(QStringLiteral("changeDepth"));
    QStringList depths;
    for (int item = 0; item < depth.count(); ++item) {
        depths << depth.itemText(item);
    }
    EXPECT_EQ(depths, (QStringList{"domain", "aspek", "indikator"}));
    EXPECT_EQ(drawn<content::WaterfallSpec>(frame("waterfallChart")).rows.size(), 5U);  // with what rounding leaves
    depth.setCurrentIndex(2);
    const auto fall = drawn<content::WaterfallSpec>(frame("waterfallChart"));
    ASSERT_EQ(fall.rows.size(), 3U);  // the one that changed, those that did not, and what rounding leaves
    EXPECT_EQ(fall.rows[0].pointer.link, "I14");
    auto& pane = frame("waterfallChart").pane();
    const int mark = markTelling(pane, QStringLiteral("Indikator 14"));
    ASSERT_GE(mark, 0);
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, pane.placeOf(pane.marks()[static_cast<std::size_t>(mark)]).center());
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    const auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    const auto node = tree.currentIndex().data(IndicatorTreeModel::NodeRole).toInt();
    EXPECT_EQ(document().rubric().node(node).id.text, "I14");
}

TEST_F(ProgressTest, AcrossInstrumentsTheLikeForLikeViewIsOffered) {
    begin(makeCities(), QStringLiteral("Kota Bogor"), QStringLiteral("spbe-2020"), 2024);
    page().showView(ProgressPage::Change);
    auto& from = part<QComboBox>(QStringLiteral("changeFrom"));
    from.setCurrentIndex(from.findText(QStringLiteral("2019")));
    QPushButton* offer = nullptr;
    for (auto* button : page().findChildren<QPushButton*>()) {
        offer = button->isVisible() && button->text() == QStringLiteral("Bandingkan secara setara") ? button : offer;
    }
    ASSERT_NE(offer, nullptr) << sentence().toStdString();
    offer->click();
    EXPECT_EQ(page().view(), ProgressPage::LikeForLike);
}

TEST_F(ProgressTest, TheStagesShowWhereAssessorsDisagreed) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    page().showView(ProgressPage::Stages);
    EXPECT_TRUE(part<QLabel>(QStringLiteral("stagesSentence"))
                    .text()
                    .startsWith(QStringLiteral("Penilaian mandiri dan Akhir berbeda pada 2 dari 47 indikator.")))
        << part<QLabel>(QStringLiteral("stagesSentence")).text().toStdString();
    const auto rowsShown = [this] {
        QStringList names;
        for (const auto& row : drawn<content::DotsSpec>(frame("stagesChart")).rows) {
            if (!row.heading) {
                names << fromStd(row.pointer.link + " " + row.detail);
            }
        }
        return names;
    };
    EXPECT_EQ(rowsShown(), (QStringList{"I1 \u22120,026", "I14 +0,025"}));
    part<QCheckBox>(QStringLiteral("onlyDifferent")).click();
    EXPECT_EQ(rowsShown().size(), 47);
}

TEST_F(ProgressTest, TheMarksOfABlindPanelStayHidden) {
    const auto file = makeStages();
    prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        ASSERT_TRUE(
            workspace::Desk(workspace).setStageStatus(id, {rubric::StageId("final"), {}, "", assessment::PanelView::Blind}, kMaker));
    });
    m_settings.setWho({"Ani", assessment::Role::Agency, ""});
    begin(file, QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    page().showView(ProgressPage::Stages);
    EXPECT_EQ(sentence(),
              QStringLiteral("Tidak ada tahap yang dapat dibandingkan|Hanya satu tahap yang berisi jawaban: Penilaian mandiri.\n"
                             "Nilai panel tertutup (Akhir) tidak ditampilkan."));
}

TEST_F(ProgressTest, AShapeIsOfUpToThreeYears) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    page().showView(ProgressPage::Shape);
    const auto names = [this] {
        QStringList years;
        for (const auto& series : drawn<content::RadarSpec>(frame("radarChart")).series) {
            years << fromStd(series.name);
        }
        return years;
    };
    EXPECT_EQ(names(), (QStringList{"2024", "2023"}));
    part<QCheckBox>(QStringLiteral("shapeYear2023")).click();
    EXPECT_EQ(names(), QStringList{"2024"});
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("shapeYear2024")).isEnabled());
    document().setStage(rubric::StageId("self"));
    EXPECT_EQ(names(), QStringList{"2024"});
}

TEST_F(ProgressTest, HeatAndSmallChartsShowEveryYear) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    page().showView(ProgressPage::Indicators);
    EXPECT_EQ(drawn<content::HeatSpec>(frame("heatChart")).columns, (std::vector<std::string>{"2023", "2024"}));
    EXPECT_EQ(drawn<content::HeatSpec>(frame("heatChart")).rows.size(), 60U);
    page().showView(ProgressPage::Parts);
    EXPECT_EQ(drawn<content::MultiplesSpec>(frame("partsChart")).panels.size(), 4U);
}

TEST_F(ProgressTest, TheFiguresSayWhichStageTheyAreOf) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    const auto words = [this] { return part<QLabel>(QStringLiteral("progressWords")).text().section(QLatin1Char('\n'), 0, 0); };
    EXPECT_EQ(words(), QStringLiteral("Indeks SPBE pada 2024, tahap: Akhir"));
    document().setStage(rubric::StageId("self"));
    EXPECT_EQ(words(), QStringLiteral("Indeks SPBE pada 2024, tahap: Penilaian mandiri"));
    const auto* table = part<CopyTable>(QStringLiteral("yearsTable")).model();
    EXPECT_EQ(table->index(0, YearsTableModel::Stage).data().toString(), QStringLiteral("Penilaian mandiri"));
    EXPECT_EQ(table->index(1, YearsTableModel::Stage).data().toString(), QStringLiteral("Akhir"));
}

TEST_F(ProgressTest, AStageWithoutAnswersSaysWhereItsFigureComesFrom) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    document().setStage(rubric::StageId("document"));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("progressWords"))
                    .text()
                    .section(QLatin1Char('\n'), 0, 0)
                    .endsWith(QStringLiteral(", diteruskan dari tahap sebelumnya (Penilaian mandiri)")));
}

TEST_F(ProgressTest, WhatIsOddAboutTheOpenYearStandsBesideItsIndexOnly) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    document().setStage(rubric::StageId("self"));
    auto& notice = part<QLabel>(QStringLiteral("progressNotice"));
    EXPECT_FALSE(notice.text().isEmpty());
    EXPECT_TRUE(notice.isVisible());
    page().showView(ProgressPage::Stages);
    EXPECT_FALSE(notice.isVisible());
    page().showView(ProgressPage::Index);
    EXPECT_TRUE(notice.isVisible());
}

TEST_F(ProgressTest, TargetsOfIndicatorsBecomeAnAimedIndex) {
    const auto file = makeStages();
    prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        workspace::Desk desk(workspace);
        ASSERT_TRUE(desk.setTarget(id, {rubric::NodeId("I1"), base::Rational(5), {}}, kMaker));
    });
    begin(file, QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    const auto years = drawn<content::YearsSpec>(frame("yearsChart"));
    ASSERT_FALSE(years.targets.empty());
    EXPECT_EQ(years.targets.back().year, 2025);
    EXPECT_EQ(years.targets.back().value.label, "3,00");  // 3 - 0,025 + 0,026
    EXPECT_EQ(years.targets.back().note, "indeks bila target 1 indikator tercapai");
}

TEST_F(ProgressTest, TheViewStaysWhileYearAndLanguageChange) {
    begin(makeStages(), QStringLiteral("Kota Contoh"), QStringLiteral("spbe-2020"), 2024);
    watchModels();
    auto& tabs = part<QTabBar>(QStringLiteral("progressTabs"));
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Right);
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(page().view(), ProgressPage::Change);
    m_window->chooseLanguage(text::Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(tabs.tabText(ProgressPage::Change), QStringLiteral("Change"));
    EXPECT_EQ(frame("waterfallChart").pane().spec()->language, text::Language::English);
    const auto& series = document().loaded().series;
    document().open(series.front().record.assessment.id);
    ASSERT_TRUE(waitUntil([this] { return document().current().record.assessment.year == 2023; }));
    EXPECT_EQ(page().view(), ProgressPage::Change);
    EXPECT_TRUE(frame("waterfallChart").isVisible());
    m_window->chooseLanguage(text::Language::Indonesian);
}

TEST_F(ProgressTest, WithOneYearThereIsNoChange) {
    begin(makeCities(), QStringLiteral("Kota Bogor"), QStringLiteral("smart-city"), 2024);
    EXPECT_EQ(shownFigures(frame("yearsChart")).size(), 6);
    closeWindow();
    const auto file = path(QStringLiteral("satu.matang"));
    auto workspace = workspace::Workspace::create(toPath(file), m_clock);
    rubric::RubricLibrary library(m_surroundings.rubricFolders);
    const auto rubric = library.get(rubric::RubricId("spbe-2020")).value();
    ASSERT_TRUE(workspace->storeRubric(*rubric, kMaker));
    assessment::Agency agency;
    agency.name = "Kota Satu";
    assessment::Assessment assessment;
    assessment.agency = workspace->addAgency(agency, kMaker).value();
    assessment.rubric = rubric->id;
    assessment.rubricSha256 = rubric->sha256;
    assessment.year = 2024;
    assessment.participation = assessment::Participation::DidNotTakePart;
    ASSERT_TRUE(workspace->addAssessment(assessment, kMaker));
    workspace = base::fail(base::ErrorCode::NotFound, "closed");
    begin(file, QStringLiteral("Kota Satu"), QStringLiteral("spbe-2020"), 2024);
    EXPECT_EQ(part<QLabel>(QStringLiteral("progressWords")).text().section(QLatin1Char('\n'), 1, 1), QStringLiteral("tidak ikut serta"));
    EXPECT_EQ(sentence(),
              QStringLiteral("Tidak ada indeks yang dapat ditampilkan|Instansi ini belum memiliki hasil dengan instrumen ini."));
    page().showView(ProgressPage::Change);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Tidak ada perubahan yang dapat ditampilkan|"))) << sentence().toStdString();
    page().showView(ProgressPage::LikeForLike);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Tidak ada yang perlu dibandingkan"))) << sentence().toStdString();
}

}  // namespace matang::gui
