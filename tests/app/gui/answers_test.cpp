// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers_fixture.h"
#include "models/indicator_tree_model.h"
#include "session/walks.h"
#include "widgets/banner.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"
#include "widgets/stage_strip.h"

#include <matang/base/decimal.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace matang::gui {

namespace {

using assessment::MarkState;

const workspace::Author kRina{"Rina", "set-mark"};

/// The row of the selected indicator in the tree.
QModelIndex selected(IndicatorTreeView& tree, int column) {
    return tree.currentIndex().siblingAtColumn(column);
}

void chooseStage(QComboBox& stage, int place) {
    stage.setCurrentIndex(place);
    emit stage.activated(place);
}

}  // namespace

TEST_F(AnswersTest, AnAmountIsTypedAndSaysWhatItBecomes) {
    beginEmpty();
    selectNode(QStringLiteral("SHARE"));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("answerOutcome")).isVisible());
    EXPECT_EQ(label("amountFieldHint"),
              QStringLiteral("dari 0 sampai 100  \u00b7  target 90  \u00b7  layanan daring \u00f7 semua layanan"));
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("amountField")).accessibleName(), QStringLiteral("Besaran"));
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("amountField")).accessibleDescription(),
              QStringLiteral("%, dari 0 sampai 100, target 90  \u00b7  layanan daring \u00f7 semua layanan"));
    type("amountField", QStringLiteral("75,5"));
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("75,5\u00a0% \u2192 4,00 pada skala 1-5"));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("answerExplained")).isVisible());
    EXPECT_EQ(status("statusIndex"), QStringLiteral("4,00"));
    const auto marks = storedMarks(QStringLiteral("SHARE"));
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].value, base::Rational(151, 2));
    EXPECT_EQ(marks[0].assessor, "Rina");
    EXPECT_EQ(m_window->host().session()->undoStack().undoText(), QStringLiteral("besaran SHARE"));
    m_window->chooseLanguage(text::Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("75.5\u00a0% \u2192 4.00 on the scale 1-5"));
    m_window->chooseLanguage(text::Language::Indonesian);
}

TEST_F(AnswersTest, TheLevelsOfAMeasuredIndicatorAreReadAndNotChosen) {
    beginEmpty();
    selectNode(QStringLiteral("SHARE"));
    type("amountField", QStringLiteral("75"));
    auto& level = part<LevelButton>(QStringLiteral("level4"));
    EXPECT_TRUE(level.isVisible());
    EXPECT_FALSE(level.isEnabled());
    EXPECT_TRUE(level.content().chosen);
    EXPECT_EQ(level.content().criterion, QStringLiteral("Paling sedikit 70 persen."));
    EXPECT_EQ(level.content().effect, QString());
    QTest::mouseClick(&part<LevelButton>(QStringLiteral("level2")), Qt::LeftButton);
    press(Qt::Key_2);
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("75\u00a0% \u2192 4,00 pada skala 1-5"));
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 1);
}

TEST_F(AnswersTest, AnImpossibleAmountChangesNothingAndSaysWhy) {
    beginEmpty();
    selectNode(QStringLiteral("SHARE"));
    type("amountField", QStringLiteral("120"));
    EXPECT_EQ(label("amountFieldHint"),
              QStringLiteral("\u201c120\u201d tidak mungkin di sini (dari 0 sampai 100). Tidak ada yang diubah."));
    EXPECT_TRUE(storedMarks(QStringLiteral("SHARE")).empty());
    type("amountField", QStringLiteral("banyak"));
    EXPECT_TRUE(storedMarks(QStringLiteral("SHARE")).empty());
}

TEST_F(AnswersTest, APointThatMayPartThousandsIsAskedAbout) {
    beginEmpty();
    selectNode(QStringLiteral("COMPARED"));
    type("amountField", QStringLiteral("1.200"));
    EXPECT_EQ(label("amountFieldHint"), QStringLiteral("\u201c1.200\u201d dapat berarti bilangan bulat atau pecahan desimal. Ketik 1200 "
                                                       "atau 1,2. Tidak ada yang diubah."));
    EXPECT_TRUE(storedMarks(QStringLiteral("COMPARED")).empty());
    type("amountField", QStringLiteral("12.345,6"));
    ASSERT_EQ(storedMarks(QStringLiteral("COMPARED")).size(), 1U);
    EXPECT_EQ(storedMarks(QStringLiteral("COMPARED"))[0].value, base::Rational(123456, 10));
    // No more than 100 is possible here, so that this can only be a decimal.
    selectNode(QStringLiteral("SHARE"));
    type("amountField", QStringLiteral("1.250"));
    ASSERT_EQ(storedMarks(QStringLiteral("SHARE")).size(), 1U);
    EXPECT_EQ(storedMarks(QStringLiteral("SHARE"))[0].value, base::Rational(5, 4));
}

TEST_F(AnswersTest, AnAmountThatIsBeingTypedIsStoredWithItsOwnIndicator) {
    beginEmpty();
    selectNode(QStringLiteral("SHARE"));
    auto& field = part<QLineEdit>(QStringLiteral("amountField"));
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("45"));
    selectNode(QStringLiteral("COMPARED"));
    EXPECT_EQ(field.text(), QString());
    ASSERT_EQ(storedMarks(QStringLiteral("SHARE")).size(), 1U);
    EXPECT_EQ(storedMarks(QStringLiteral("SHARE"))[0].value, base::Rational(45));
    EXPECT_TRUE(storedMarks(QStringLiteral("COMPARED")).empty());
}

TEST_F(AnswersTest, YearAndSourceOfAMeasurementAreKeptAndCanBeUndone) {
    beginEmpty();
    selectNode(QStringLiteral("SHARE"));
    type("measuredYear", QStringLiteral("2023"));
    type("measuredSource", QStringLiteral("Laporan kinerja"));
    type("amountField", QStringLiteral("30"));
    auto marks = storedMarks(QStringLiteral("SHARE"));
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].measuredYear, 2023);
    EXPECT_EQ(marks[0].measuredSource, "Laporan kinerja");
    EXPECT_EQ(marks[0].value, base::Rational(30));
    type("measuredYear", QStringLiteral("23"));
    EXPECT_EQ(label("measuredProblem"), QStringLiteral("\u201c23\u201d bukan tahun empat angka. Tidak ada yang diubah."));
    EXPECT_EQ(storedMarks(QStringLiteral("SHARE"))[0].measuredYear, 2023);
    for (int edit = 0; edit < 3; ++edit) {
        undo();
    }
    EXPECT_TRUE(storedMarks(QStringLiteral("SHARE")).empty());
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("measuredSource")).text(), QString());
}

TEST_F(AnswersTest, ACategoryIsChosenByItsName) {
    beginEmpty();
    selectNode(QStringLiteral("AUDIT"));
    auto& second = part<LevelButton>(QStringLiteral("category1"));
    EXPECT_EQ(second.content().name, QStringLiteral("Wajar Dengan Pengecualian"));
    EXPECT_EQ(second.content().number, QString());
    EXPECT_EQ(second.content().criterion, QStringLiteral("2 pada skala 0-3"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("category3")).content().criterion, QStringLiteral("0 pada skala 0-3"));
    EXPECT_FALSE(part<QLineEdit>(QStringLiteral("amountField")).isVisible());
    second.setFocus();
    QTest::keyClick(&second, Qt::Key_Return);
    EXPECT_TRUE(second.content().chosen);
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("Wajar Dengan Pengecualian \u2192 2,00 pada skala 0-3"));
    EXPECT_EQ(label("stageFigures0"), QStringLiteral("Wajar Dengan Pengecualian"));
    EXPECT_EQ(storedMarks(QStringLiteral("AUDIT"))[0].value, base::Rational(3));
    QTest::mouseClick(&second, Qt::LeftButton);
    EXPECT_TRUE(storedMarks(QStringLiteral("AUDIT")).empty());
}

TEST_F(AnswersTest, AnAmountThatCannotBePlacedOnTheScaleIsSaidCalmly) {
    beginEmpty();
    selectNode(QStringLiteral("COMPARED"));
    EXPECT_EQ(label("amountFieldHint"), QStringLiteral("paling rendah 0"));
    EXPECT_FALSE(part<Banner>(QStringLiteral("warningBanner")).isVisible());
    type("amountField", QStringLiteral("12"));
    auto& banner = part<Banner>(QStringLiteral("warningBanner"));
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(banner.words().startsWith(QStringLiteral("Hasil ukur 12 pada COMPARED tidak dapat diubah")))
        << banner.words().toStdString();
    selectNode(QStringLiteral("FREE"));
    EXPECT_FALSE(banner.isVisible());
}

TEST_F(AnswersTest, AnImportedResultSaysWhereItIsFromAndAnOwnAmountReplacesIt) {
    beginEmpty(QStringLiteral("answers-style"), [this](auto& workspace, auto id) {
        NewAssessment other;
        other.agency = "Kota Contoh";
        other.kind = assessment::AgencyKind::City;
        other.year = 2024;
        other.rubric = rubric::RubricId("spbe-2020");
        const auto made = createAssessment(workspace, m_surroundings.rubricFolders, other, "Rina");
        ASSERT_TRUE(made.has_value());
        ASSERT_NE(*made, id);
        assessment::ReportedValue reported;
        reported.node = rubric::NodeId("index");
        reported.stage = rubric::StageId("final");
        reported.value = *base::parseDecimal("3.72");
        ASSERT_TRUE(workspace.setReportedValue(*made, reported, kRina));
    });
    selectNode(QStringLiteral("TAKEN"));
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("3,72 \u2192 3,72 pada skala 1-5"));
    EXPECT_EQ(label("answerExplained"),
              QStringLiteral("Diambil dari SPBE 2020, 2024: 3,72\nBesaran yang Anda isi sendiri menggantikannya."));
    type("amountField", QStringLiteral("3,5"));
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("3,5 \u2192 3,50 pada skala 1-5"));
    EXPECT_EQ(label("answerExplained"), QStringLiteral("Besaran Anda sendiri berlaku menggantikan hasil SPBE 2020."));
}

TEST_F(AnswersTest, WithoutAResultToImportTheAmountIsAskedFor) {
    beginEmpty();
    selectNode(QStringLiteral("TAKEN"));
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("Belum ada hasil spbe-2020 yang dapat diambil; isi sendiri besarannya."));
}

TEST_F(AnswersTest, BetweenTheLevelsAFigureIsTyped) {
    beginEmpty();
    selectNode(QStringLiteral("FREE"));
    press(Qt::Key_3);
    EXPECT_TRUE(part<LevelButton>(QStringLiteral("level3")).content().chosen);
    auto& field = part<QLineEdit>(QStringLiteral("figureField"));
    EXPECT_TRUE(field.isVisible());
    EXPECT_EQ(field.text(), QStringLiteral("3"));
    EXPECT_EQ(label("figureFieldHint"), QStringLiteral("dari 1 sampai 5  \u00b7  nilai di antara dua tingkat diperbolehkan"));
    type("figureField", QStringLiteral("3,25"));
    EXPECT_FALSE(part<LevelButton>(QStringLiteral("level3")).content().chosen);
    EXPECT_EQ(storedMarks(QStringLiteral("FREE"))[0].value, base::Rational(13, 4));
    selectNode(QStringLiteral("MAYBE"));
    EXPECT_FALSE(field.isVisible());
}

TEST_F(AnswersTest, WhatDoesNotApplyIsLeftOutAndCanBeUndone) {
    beginEmpty();
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    auto& box = part<QCheckBox>(QStringLiteral("notApplicable"));
    selectNode(QStringLiteral("FREE"));
    EXPECT_FALSE(box.isVisible());
    selectNode(QStringLiteral("MAYBE"));
    ASSERT_TRUE(box.isVisible());
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("notSubmitted")).isVisible());
    press(Qt::Key_2);
    EXPECT_EQ(status("statusFilled"), QStringLiteral("1 dari 7 terisi"));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Space);
    EXPECT_EQ(status("statusFilled"), QStringLiteral("0 dari 6 terisi"));
    EXPECT_EQ(selected(tree, IndicatorTreeModel::Value).data().toString(), QStringLiteral("\u2298 \u2013"));
    EXPECT_TRUE(selected(tree, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Tidak berlaku")));
    EXPECT_FALSE(selected(tree, 0).data(IndicatorTreeModel::UnsetRole).toBool());
    EXPECT_EQ(label("stageFigures0"), QStringLiteral("tidak berlaku"));
    EXPECT_FALSE(part<LevelButton>(QStringLiteral("level2")).isEnabled());
    EXPECT_TRUE(part<LevelButton>(QStringLiteral("level2")).isVisible());
    press(Qt::Key_4);
    auto marks = storedMarks(QStringLiteral("MAYBE"));
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].state, MarkState::NotApplicable);
    EXPECT_EQ(marks[0].value, std::nullopt);
    undo();
    EXPECT_FALSE(box.isChecked());
    EXPECT_EQ(storedMarks(QStringLiteral("MAYBE"))[0].value, base::Rational(2));
    redo();
    EXPECT_TRUE(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Space);
    EXPECT_TRUE(storedMarks(QStringLiteral("MAYBE")).empty());
}

TEST_F(AnswersTest, WhatWasNotHandedInIsSaidByTheAssessorOnly) {
    beginEmpty();
    selectNode(QStringLiteral("PROVEN"));
    chooseStage(part<QComboBox>(QStringLiteral("contextStage")), 1);
    auto& box = part<QCheckBox>(QStringLiteral("notSubmitted"));
    ASSERT_TRUE(box.isVisible());
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("notApplicable")).isVisible());
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    EXPECT_EQ(storedMarks(QStringLiteral("PROVEN"))[0].state, MarkState::NotSubmitted);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("1,00"));
    chooseStage(part<QComboBox>(QStringLiteral("contextStage")), 0);
    EXPECT_FALSE(box.isVisible());
}

TEST_F(AnswersTest, AGatedLevelSaysWhatItNeedsAndAClaimThatWasLowered) {
    beginEmpty();
    selectNode(QStringLiteral("PROVEN"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level4")).content().criterion,
              QStringLiteral("Diukur dan diperbaiki.\nSyarat: ada paling sedikit 2 bukti dukung pada \u201cTingkat dengan bukti\u201d"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level5")).content().criterion,
              QStringLiteral("Menjadi contoh bagi instansi lain.\nSyarat: nilai \u201cTingkat bebas\u201d paling sedikit 3 dan (besaran "
                             "\u201cLayanan daring\u201d di atas 50 atau \u201cOpini audit\u201d terisi) dan tidak terpenuhi bahwa nilai "
                             "\u201cTingkat bebas\u201d di bawah 2"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level3")).content().criterion, QStringLiteral("Ditetapkan dan dilakukan di semua unit."));
    press(Qt::Key_2);
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level3")).content().effect, QStringLiteral("+0,143 bila semua terisi"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level4")).content().effect, QString());
    press(Qt::Key_4);
    auto& banner = part<Banner>(QStringLiteral("warningBanner"));
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(banner.words().startsWith(QStringLiteral("PROVEN "))) << banner.words().toStdString();
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,00"));
    press(Qt::Key_3);
    EXPECT_FALSE(banner.isVisible());
}

TEST_F(AnswersTest, EveryAnswerFitsASmallWindow) {
    beginEmpty();
    m_window->resize(1024, 700);
    const auto* scroll = part<QWidget>(QStringLiteral("scorePage")).findChild<QScrollArea*>();
    for (const auto* node : {"SHARE", "AUDIT", "TAKEN", "FREE", "MAYBE", "COMPARED", "PROVEN"}) {
        selectNode(QString::fromLatin1(node));
        QTest::qWait(50);
        EXPECT_EQ(m_window->width(), 1024) << node;
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << node;
    }
}

TEST_F(AnswersTest, AnotherInstrumentIsShownWithoutAnythingOfTheOneBefore) {
    beginEmpty(QStringLiteral("answers-style"), [this](auto& workspace, auto) {
        NewAssessment other;
        other.agency = "Kota Contoh";
        other.kind = assessment::AgencyKind::City;
        other.year = 2024;
        other.rubric = rubric::RubricId("spbe-2020");
        ASSERT_TRUE(createAssessment(workspace, m_surroundings.rubricFolders, other, "Rina").has_value());
    });
    openAssessment(QStringLiteral("spbe-2020"), QStringLiteral("Kota Contoh"));
    selectNode(QStringLiteral("A8"));
    selectNode(QStringLiteral("I47"));
    openAssessment(QStringLiteral("answers-style"), QStringLiteral("Kota Contoh"));
    chooseStage(part<QComboBox>(QStringLiteral("contextStage")), 1);
    selectNode(QStringLiteral("SHARE"));
    EXPECT_EQ(label("amountFieldHint"),
              QStringLiteral("dari 0 sampai 100  \u00b7  target 90  \u00b7  layanan daring \u00f7 semua layanan"));
}

TEST_F(AnswersTest, SurveyAnswersAreShownAndNotEdited) {
    beginWithValues(QStringLiteral("survey-style"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("Q1"));
    EXPECT_EQ(label("answerOutcome"), QStringLiteral("5 jawaban  \u00b7  rata-rata 3,20"));
    EXPECT_EQ(label("answerExplained"),
              QStringLiteral("terendah 2  \u00b7  tertinggi 4  \u00b7  1 tidak menjawab  \u00b7  diperlukan paling sedikit 5\nJawaban "
                             "responden masuk lewat impor; di sini hanya ditampilkan."));
    EXPECT_EQ(label("stageFigures0"), QStringLiteral("5 jawaban"));
    EXPECT_FALSE(part<QLineEdit>(QStringLiteral("amountField")).isVisible());
    EXPECT_FALSE(part<QLineEdit>(QStringLiteral("figureField")).isVisible());
    // Nobody at the window is asked for them, so the keyboard passes them by.
    EXPECT_EQ(nextUnset(m_window->host().session()->document(), 1, "Rina"), std::nullopt);
    selectNode(QStringLiteral("Q3"));
    EXPECT_TRUE(part<Banner>(QStringLiteral("warningBanner")).words().startsWith(QStringLiteral("Q3 dijawab 4 responden")))
        << part<Banner>(QStringLiteral("warningBanner")).words().toStdString();
}

}  // namespace matang::gui
