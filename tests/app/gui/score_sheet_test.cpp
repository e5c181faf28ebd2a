// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indicator_tree_model.h"
#include "pages/score_page.h"
#include "text_conversion.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"
#include "widgets/note_field.h"
#include "window_fixture.h"

#include <matang/base/decimal.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QWheelEvent>

#include <algorithm>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "set-mark"};

assessment::Mark markOf(const char* node, const char* assessor, std::optional<base::Rational> value) {
    assessment::Mark mark;
    mark.node = rubric::NodeId(node);
    mark.stage = rubric::StageId("self");
    mark.assessor = assessor;
    mark.value = std::move(value);
    return mark;
}

class ScoreSheetTest : public WindowTest {
protected:
    using Change = std::function<void(workspace::Workspace&, assessment::AssessmentId)>;
    void begin(const Change& change = {}) {
        m_file = makeWorkspace();
        if (change) {
            prepare(m_file, change);
        }
        openWindow(m_file);
        openNewest();
        watchModels();
        selectIndicator(QStringLiteral("I14"));
    }
    QString status(const char* name) { return part<QPushButton>(QLatin1String(name)).text(); }
    const assessment::Mark* storedMark(const assessment::AssessmentRecord& record) {
        const auto found = std::find_if(record.marks.begin(), record.marks.end(), [](const auto& mark) { return mark.node.text == "I14"; });
        return found == record.marks.end() ? nullptr : &*found;
    }
    void press(Qt::Key key) { QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), key); }

    QString m_file;
};

}  // namespace

TEST_F(ScoreSheetTest, ShowsTheFigureOfTheAssessmentAndWhatIsMissing) {
    begin();
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,00"));
    EXPECT_EQ(status("statusPredicate"), QStringLiteral("Baik"));
    EXPECT_EQ(status("statusImprovement"), QStringLiteral("0,00 dari 2023"));
    EXPECT_EQ(status("statusFilled"), QStringLiteral("47 dari 47 terisi"));
    EXPECT_EQ(status("statusWithoutEvidence"), QStringLiteral("47 tanpa bukti"));
}

TEST_F(ScoreSheetTest, AKeyChoosesTheLevelChangesTheIndexAndIsStored) {
    begin();
    // I14 weighs 2.5 %: one level more lifts the index by 0.025, from 3 to 3.025, printed 3,03.
    const auto next = part<LevelButton>(QStringLiteral("level4")).content();
    EXPECT_EQ(next.effect, QStringLiteral("+0,025 \u2192 indeks 3,025, predikat tetap"));
    EXPECT_TRUE(next.effectShown);
    press(Qt::Key_4);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,03"));
    EXPECT_EQ(status("statusImprovement"), QStringLiteral("+0,03 dari 2023"));
    EXPECT_TRUE(part<LevelButton>(QStringLiteral("level4")).content().chosen);
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level3")).content().notes, QStringList{QStringLiteral("tahun lalu")});
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(part<QLabel>(QStringLiteral("savedState")).text(), QStringLiteral("tersimpan"));
    closeWindow();
    const auto record = storedRecord(m_file, 2024);
    const auto* mark = storedMark(record);
    ASSERT_NE(mark, nullptr);
    EXPECT_EQ(mark->value, base::Rational(4));
    EXPECT_EQ(mark->assessor, "Rina");
    EXPECT_EQ(mark->stage.text, "self");
}

TEST_F(ScoreSheetTest, AReportedIndexSaysThatNoLevelMovesIt) {
    begin([](auto& workspace, auto id) {
        assessment::ReportedValue reported;
        reported.node = rubric::NodeId("index");
        reported.stage = rubric::StageId("self");
        reported.value = *base::parseDecimal("3.72");
        ASSERT_TRUE(workspace.setReportedValue(id, reported, kRina));
    });
    const auto next = part<LevelButton>(QStringLiteral("level4")).content();
    EXPECT_EQ(next.effect, QStringLiteral("indeks dilaporkan; tidak berubah"));
    EXPECT_TRUE(next.effectShown);
}

TEST_F(ScoreSheetTest, WhileIndicatorsAreMissingALevelIsWorthItsShareOfTheWholeIndex) {
    begin([](auto& workspace, auto id) {
        for (int indicator = 1; indicator <= 47; ++indicator) {
            const auto node = "I" + std::to_string(indicator);
            if (node != "I14") {
                ASSERT_TRUE(workspace.setMark(id, markOf(node.c_str(), "Rina", std::nullopt), kRina));
            }
        }
    });
    EXPECT_EQ(status("statusFilled"), QStringLiteral("1 dari 47 terisi"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level4")).content().effect, QStringLiteral("+0,025 bila semua terisi"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level2")).content().effect, QStringLiteral("\u22120,025 bila semua terisi"));
    selectIndicator(QStringLiteral("I15"));
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level4")).content().effect, QStringLiteral("+0,100 pada indeks bila semua terisi"));
}

TEST_F(ScoreSheetTest, SeveralAssessorsAndAReportedLevelAreToldApart) {
    begin([](auto& workspace, auto id) {
        ASSERT_TRUE(workspace.setMark(id, markOf("I14", "Siti", base::Rational(5)), kRina));
        assessment::ReportedValue reported;
        reported.node = rubric::NodeId("I15");
        reported.stage = rubric::StageId("self");
        reported.value.value = base::Rational(4);
        ASSERT_TRUE(workspace.setReportedValue(id, reported, kRina));
    });
    EXPECT_EQ(part<QLabel>(QStringLiteral("stageFigures0")).text(), QStringLiteral("3 \u00b7 5 (belum sepakat)"));
    EXPECT_TRUE(part<QWidget>(QStringLiteral("disputedBanner")).isVisible());
    selectIndicator(QStringLiteral("I15"));
    EXPECT_FALSE(part<QWidget>(QStringLiteral("disputedBanner")).isVisible());
    EXPECT_EQ(part<QLabel>(QStringLiteral("stageFigures0")).text(), QStringLiteral("nilai 3, dilaporkan 4"));
}

TEST_F(ScoreSheetTest, UndoAndRedoReachTheFile) {
    begin();
    press(Qt::Key_5);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,05"));
    m_window->view()->undo();
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,00"));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedMark(storedRecord(m_file, 2024))->value, base::Rational(3));
    m_window->view()->redo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedMark(storedRecord(m_file, 2024))->value, base::Rational(5));
    EXPECT_EQ(m_window->host().session()->undoStack().undoText(), QStringLiteral("tingkat I14"));
}

TEST_F(ScoreSheetTest, ChoosingTheChosenLevelAgainTakesItBackAndUnsetIsNotZero) {
    begin();
    QTest::mouseClick(&part<LevelButton>(QStringLiteral("level3")), Qt::LeftButton);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,00"));
    EXPECT_EQ(status("statusPredicate"), QStringLiteral("belum lengkap"));
    EXPECT_EQ(status("statusFilled"), QStringLiteral("46 dari 47 terisi"));
}

TEST_F(ScoreSheetTest, NotesStoreThemselvesAndTypingIsOneStepOfUndo) {
    begin();
    auto& fact = part<NoteEdit>(QStringLiteral("noteFact"));
    fact.setFocus();
    QTest::keyClicks(&fact, QStringLiteral("SK Wali Kota"));
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->undoStack().count() == 1; }));
    QTest::keyClicks(&fact, QStringLiteral(" 12/2024"));
    m_window->view()->commit();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedMark(storedRecord(m_file, 2024))->fact, "SK Wali Kota 12/2024");
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 1);
    QTest::keyClick(&fact, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(fact.toPlainText(), QString());
    EXPECT_EQ(storedMark(storedRecord(m_file, 2024))->fact, "");
}

TEST_F(ScoreSheetTest, ClosingTheWindowStoresWhatIsBeingTyped) {
    begin();
    QTest::keyClicks(&part<NoteEdit>(QStringLiteral("noteAnalysis")), QStringLiteral("sebagian unit"));
    closeWindow();
    EXPECT_EQ(storedMark(storedRecord(m_file, 2024))->analysis, "sebagian unit");
}

TEST_F(ScoreSheetTest, FilterShowsOnlyWhatIsSearchedFor) {
    begin();
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    const auto shownIndicators = [&tree] {
        int count = 0;
        for (auto index = tree.model()->index(0, 0); index.isValid(); index = tree.indexBelow(index)) {
            count += index.data(IndicatorTreeModel::IndicatorRole).toBool() ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(shownIndicators(), 47);
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("indicatorSearch")), QStringLiteral("pusat data"));
    EXPECT_GE(shownIndicators(), 1);
    EXPECT_LE(shownIndicators(), 5);
    part<QLineEdit>(QStringLiteral("indicatorSearch")).clear();
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("statusFilled")), Qt::LeftButton);
    EXPECT_EQ(shownIndicators(), 0);
}

TEST_F(ScoreSheetTest, AKeyAfterSearchingScoresWhatIsListedAndNothingElse) {
    begin();
    auto& search = part<QLineEdit>(QStringLiteral("indicatorSearch"));
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    auto& detail = part<QWidget>(QStringLiteral("indicatorDetail"));
    QTest::keyClicks(&search, QStringLiteral("pusat data"));
    const auto found = tree.currentIndex();
    ASSERT_TRUE(found.isValid());
    EXPECT_TRUE(found.data().toString().contains(QStringLiteral("Pusat Data"))) << found.data().toString().toStdString();
    press(Qt::Key_5);
    ASSERT_TRUE(waitSaved());
    const auto changed = storedRecord(m_file, 2024).marks;
    EXPECT_EQ(std::count_if(changed.begin(), changed.end(), [](const auto& mark) { return mark.value != base::Rational(3); }), 1);
    EXPECT_EQ(found.data(IndicatorTreeModel::NodeRole).toInt(),
              m_window->host().session()->document().rubric().find(
                  std::find_if(changed.begin(), changed.end(), [](const auto& mark) { return mark.value == base::Rational(5); })->node));
    search.setText(QStringLiteral("zzz"));
    EXPECT_FALSE(tree.currentIndex().isValid());
    EXPECT_FALSE(detail.isVisible());
    press(Qt::Key_1);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 1);
    search.clear();
    EXPECT_TRUE(tree.currentIndex().data().toString().contains(QStringLiteral("Pusat Data")));
    EXPECT_TRUE(detail.isVisible());
}

TEST_F(ScoreSheetTest, WhatIsListedStaysAtHandWhileSearching) {
    begin();
    auto& search = part<QLineEdit>(QStringLiteral("indicatorSearch"));
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    const auto before = tree.currentIndex().data(IndicatorTreeModel::NodeRole);
    for (const auto letter : QStringLiteral("inovasi")) {
        QTest::keyClicks(&search, QString(letter));
        EXPECT_EQ(tree.currentIndex().data(IndicatorTreeModel::NodeRole), before);
    }
}

TEST_F(ScoreSheetTest, TheWheelOverAChoiceChangesNothing) {
    begin();
    for (const auto* name : {"contextStage", "contextYear", "contextInstrument", "indicatorShow", "newYear"}) {
        auto& choice = part<QWidget>(QLatin1String(name));
        auto* combo = qobject_cast<QComboBox*>(&choice);
        const auto before = combo == nullptr ? choice.property("value") : QVariant(combo->currentIndex());
        for (const int turn : {-120, 120}) {
            QWheelEvent wheel(QPointF(5, 5), choice.mapToGlobal(QPointF(5, 5)), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&choice, &wheel);
            EXPECT_EQ(combo == nullptr ? choice.property("value") : QVariant(combo->currentIndex()), before) << name;
        }
    }
}

TEST_F(ScoreSheetTest, AsksOnceWhoIsWorkingAndThenDoesTheEdit) {
    m_settings.setPerson({});
    begin();
    press(Qt::Key_2);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 0);
    auto& name = part<QLineEdit>(QStringLiteral("personName"));
    EXPECT_TRUE(name.isVisible());
    QTest::keyClicks(&name, QStringLiteral("Budi Santoso"));
    QTest::keyClick(&name, Qt::Key_Return);
    auto& role = part<QComboBox>(QStringLiteral("personRole"));
    EXPECT_EQ(m_window->focusWidget(), &role) << "nobody has a role unasked";
    role.setCurrentIndex(role.findData(static_cast<int>(assessment::Role::Agency)));
    QTest::keyClick(&role, Qt::Key_Return);
    EXPECT_FALSE(name.isVisible());
    EXPECT_EQ(m_window->focusWidget(), &part<IndicatorTreeView>(QStringLiteral("indicatorTree")));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(m_settings.role(), assessment::Role::Agency);
    const auto record = storedRecord(m_file, 2024);
    ASSERT_NE(storedMark(record), nullptr);
    EXPECT_EQ(storedMark(record)->value, base::Rational(2));
    const auto trail = workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock)->trail(0, 100'000).value();
    const auto edit = std::find_if(trail.rbegin(), trail.rend(), [](const auto& entry) { return entry.entity == "mark"; });
    EXPECT_EQ(edit->person, "Budi Santoso");
}

TEST_F(ScoreSheetTest, AnAgencyAnswersAsOneWhoeverGoesOn) {
    m_settings.setWho({"Siti", assessment::Role::Agency, ""});
    begin();
    EXPECT_TRUE(part<LevelButton>(QStringLiteral("level3")).content().chosen) << "Rina's answer is the agency's";
    press(Qt::Key_4);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,03"));
    QTest::keyClicks(&part<NoteEdit>(QStringLiteral("noteFact")), QStringLiteral("Perwali 7"));
    m_window->view()->commit();
    ASSERT_TRUE(waitSaved());
    const auto record = storedRecord(m_file, 2024);
    EXPECT_EQ(record.marks.size(), 47U);
    EXPECT_EQ(storedMark(record)->assessor, "Rina");
    EXPECT_EQ(storedMark(record)->value, base::Rational(4));
    EXPECT_EQ(storedMark(record)->fact, "Perwali 7");
    // Assessors each have a mark of their own.
    m_settings.setWho({"Ani", assessment::Role::Assessor, ""});
    m_window->host().session()->introduce();
    m_window->host().session()->document().setStage(rubric::StageId("document"));
    press(Qt::Key_2);
    m_settings.setWho({"Budi", assessment::Role::Assessor, ""});
    m_window->host().session()->introduce();
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level2")).content().notes, QStringList{QStringLiteral("Ani")});
    EXPECT_FALSE(part<LevelButton>(QStringLiteral("level2")).content().chosen);
}

TEST_F(ScoreSheetTest, KeysOfTheIndicatorDoNothingWhereNoneIsShown) {
    begin();
    m_window->view()->score().selectNode(m_window->host().session()->document().rubric().find(rubric::NodeId("A2")));
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_F2);
    EXPECT_EQ(m_window->focusWidget(), &tree);
    QTest::keyClick(&tree, Qt::Key_4);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 0);
}

TEST_F(ScoreSheetTest, EscapeShowsTheWholeListAgain) {
    begin();
    auto& search = part<QLineEdit>(QStringLiteral("indicatorSearch"));
    QTest::keyClicks(&search, QStringLiteral("audit"));
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.text().isEmpty());
    EXPECT_EQ(m_window->focusWidget(), &part<IndicatorTreeView>(QStringLiteral("indicatorTree")));
}

TEST_F(ScoreSheetTest, AnotherStageKeepsItsOwnMarks) {
    begin();
    auto& stage = part<QComboBox>(QStringLiteral("contextStage"));
    stage.setCurrentIndex(1);
    emit stage.activated(1);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,00"));
    press(Qt::Key_2);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("2,98"));
    EXPECT_TRUE(part<NoteEdit>(QStringLiteral("noteJustification")).isVisible());
    stage.setCurrentIndex(0);
    emit stage.activated(0);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,00"));
    EXPECT_FALSE(part<NoteEdit>(QStringLiteral("noteJustification")).isVisible());
}

}  // namespace matang::gui
