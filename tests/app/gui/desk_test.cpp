// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_tabs.h"
#include "level_differences.h"
#include "models/indicator_tree_model.h"
#include "pages/score_page.h"
#include "session_view.h"
#include "text_conversion.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"
#include "window_fixture.h"

#include <matang/exchange/import_values.h>
#include <matang/workspace/desk.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QTreeWidget>

namespace matang::gui {

namespace {

class DeskTest : public WindowTest {
protected:
    void begin(const assessment::Person& who = {"Ani", assessment::Role::Assessor, "Panel"}, const char* stage = "document") {
        if (m_file.isEmpty()) {
            m_file = makeWorkspace();
        }
        m_settings.setWho(who);
        openWindow(m_file);
        openNewest();
        watchModels();
        document().setStage(rubric::StageId(stage));
        selectIndicator(QStringLiteral("I14"));
    }
    AssessmentDocument& document() { return m_window->host().session()->document(); }
    void showTab(DeskTabs::Tab tab) {
        part<DeskTabs>(QStringLiteral("deskTabs")).setCurrentIndex(tab);
        part<DeskTabs>(QStringLiteral("deskTabs")).setFolded(false);
    }
    QTreeWidget& tree(const char* name) { return part<QTreeWidget>(QLatin1String(name)); }
    QString cell(const char* name, int row, int column) { return tree(name).topLevelItem(row)->text(column); }
    bool isEnabled(const char* name) { return part<QWidget>(QLatin1String(name)).isEnabled(); }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(QLatin1String(name)), Qt::LeftButton); }
    void write(const char* name, const QString& text) {
        auto& edit = part<QPlainTextEdit>(QLatin1String(name));
        edit.clear();
        QTest::keyClicks(&edit, text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), key, modifiers);
    }
    QString atHand() { return part<IndicatorTreeView>(QStringLiteral("indicatorTree")).currentIndex().data().toString(); }
    workspace::DeskRecord stored() {
        const auto id = storedRecord(m_file, 2024).assessment.id;
        auto workspace = workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock);
        return workspace::Desk(*workspace).record(id).value();
    }
    void undo() { m_window->view()->undo(); }
    void redo() { m_window->view()->redo(); }

    QString m_file;
};

/// "tier:value" of the path that the tree shows for the node at hand, from the top.
QStringList pathOf(const QTreeWidget& tree) {
    QStringList path;
    for (auto* item = tree.currentItem(); item != nullptr; item = item->parent()) {
        path.prepend(item->text(1));
    }
    return path;
}

}  // namespace

TEST_F(DeskTest, FindingsAreAddedChangedRemovedAndTakenBack) {
    begin();
    showTab(DeskTabs::Findings);
    EXPECT_FALSE(isEnabled("findingAdd"));
    auto& kind = part<QComboBox>(QStringLiteral("findingKind"));
    kind.setCurrentIndex(1);
    auto& snippets = part<QComboBox>(QStringLiteral("findingSnippets"));
    snippets.setCurrentIndex(1);
    emit snippets.activated(1);
    QTest::keyClicks(&part<QPlainTextEdit>(QStringLiteral("findingText")), QStringLiteral("SOP sudah ditetapkan"));
    click("findingAdd");
    ASSERT_TRUE(waitUntil([this] { return tree("findingsList").topLevelItemCount() == 1; }));
    EXPECT_EQ(cell("findingsList", 0, 0), QStringLiteral("kelemahan"));
    EXPECT_EQ(cell("findingsList", 0, 1), QStringLiteral("Ani, Penilaian dokumen"));
    EXPECT_EQ(cell("findingsList", 0, 2), QStringLiteral("Belum ada dokumen yang menunjukkan bahwa SOP sudah ditetapkan"));
    EXPECT_EQ(part<DeskTabs>(QStringLiteral("deskTabs")).tabText(DeskTabs::Findings), QStringLiteral("Temuan (1)"));
    ASSERT_TRUE(waitSaved());
    ASSERT_EQ(stored().findings.size(), 1U);
    EXPECT_EQ(stored().findings[0].assessor, "Ani");
    EXPECT_EQ(stored().findings[0].stage.text, "document");

    tree("findingsList").setCurrentItem(tree("findingsList").topLevelItem(0));
    kind.setCurrentIndex(2);
    write("findingText", QStringLiteral("Tetapkan SOP"));
    click("findingChange");
    EXPECT_EQ(cell("findingsList", 0, 0), QStringLiteral("rekomendasi"));
    undo();
    EXPECT_EQ(cell("findingsList", 0, 0), QStringLiteral("kelemahan"));
    redo();
    tree("findingsList").setCurrentItem(tree("findingsList").topLevelItem(0));
    click("findingRemove");
    EXPECT_EQ(tree("findingsList").topLevelItemCount(), 0);
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(stored().findings.empty());
    undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored().findings[0].text, "Tetapkan SOP");
    undo();
    undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(stored().findings.empty());
    EXPECT_EQ(m_window->host().session()->undoStack().redoText(), QStringLiteral("temuan I14"));
    redo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored().findings[0].id.number, 1);
}

TEST_F(DeskTest, AgenciesWriteNoFindings) {
    begin({"Dewi", assessment::Role::Agency, ""}, "self");
    showTab(DeskTabs::Findings);
    EXPECT_FALSE(isEnabled("findingKind"));
    EXPECT_TRUE(part<QPlainTextEdit>(QStringLiteral("findingText")).isReadOnly());
}

TEST_F(DeskTest, AQuestionIsAskedAnsweredAndClosed) {
    begin();
    showTab(DeskTabs::Clarifications);
    part<QCheckBox>(QStringLiteral("threadHasDue")).click();
    part<QDateEdit>(QStringLiteral("threadDue")).setDate(QDate(2020, 1, 31));
    write("threadEntry", QStringLiteral("Di mana SK-nya?"));
    click("threadAsk");
    ASSERT_TRUE(waitUntil([this] { return tree("threadList").topLevelItemCount() == 1; }));
    EXPECT_EQ(cell("threadList", 0, 0), QStringLiteral("lewat batas sejak 31 Januari 2020"));
    auto& sheet = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    EXPECT_TRUE(sheet.currentIndex().data(IndicatorTreeModel::AskedRole).toBool());

    m_settings.setWho({"Dewi", assessment::Role::Agency, "Diskominfo"});
    m_window->host().session()->introduce();
    write("threadEntry", QStringLiteral("Terlampir, halaman 3."));
    EXPECT_FALSE(isEnabled("threadAsk"));
    click("threadReply");
    EXPECT_EQ(cell("threadList", 0, 0), QStringLiteral("sudah dijawab"));
    EXPECT_TRUE(part<QTextBrowser>(QStringLiteral("threadText")).toPlainText().contains(QStringLiteral("Dewi \u00b7 instansi")));
    EXPECT_FALSE(isEnabled("threadTurn"));

    m_settings.setWho({"Ani", assessment::Role::Assessor, ""});
    m_window->host().session()->introduce();
    click("threadTurn");
    EXPECT_EQ(cell("threadList", 0, 0), QStringLiteral("selesai"));
    EXPECT_FALSE(sheet.currentIndex().data(IndicatorTreeModel::AskedRole).toBool());
    ASSERT_TRUE(waitSaved());
    const auto threads = stored().clarifications;
    ASSERT_EQ(threads.size(), 1U);
    EXPECT_EQ(threads[0].due, "2020-01-31");
    EXPECT_EQ(threads[0].state, assessment::ClarificationState::Closed);
    ASSERT_EQ(threads[0].entries.size(), 2U);
    EXPECT_EQ(threads[0].entries[1].person, "Dewi");
    EXPECT_EQ(threads[0].entries[1].role, assessment::Role::Agency);
    undo();
    undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored().clarifications[0].entries.size(), 1U);
    undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(stored().clarifications.empty());
}

TEST_F(DeskTest, TheHistoryTellsWhoChangedWhat) {
    begin();
    showTab(DeskTabs::History);
    ASSERT_TRUE(waitUntil([this] { return tree("historyList").topLevelItemCount() == 1; }));
    EXPECT_EQ(cell("historyList", 0, 2), QStringLiteral("nilai, Penilaian mandiri"));
    press(Qt::Key_4);
    ASSERT_TRUE(waitUntil([this] { return tree("historyList").topLevelItemCount() == 2; }));
    EXPECT_EQ(cell("historyList", 0, 1), QStringLiteral("Ani"));
    EXPECT_EQ(cell("historyList", 0, 2), QStringLiteral("nilai, Penilaian dokumen"));
    EXPECT_EQ(cell("historyList", 0, 3), QStringLiteral("nilai: \u2013 \u2192 4"));
    press(Qt::Key_5);
    ASSERT_TRUE(waitUntil([this] { return tree("historyList").topLevelItemCount() == 3; }));
    EXPECT_EQ(cell("historyList", 0, 3), QStringLiteral("nilai: 4 \u2192 5"));
    undo();
    ASSERT_TRUE(waitUntil([this] { return tree("historyList").topLevelItemCount() == 4; }));
    EXPECT_EQ(cell("historyList", 0, 2), QStringLiteral("nilai, Penilaian dokumen (dibatalkan)"));
    EXPECT_EQ(cell("historyList", 0, 3), QStringLiteral("nilai: 5 \u2192 4"));
}

TEST_F(DeskTest, TheHistoryTellsOfQuestionsAndFindingsInWords) {
    begin();
    showTab(DeskTabs::Clarifications);
    part<QCheckBox>(QStringLiteral("threadHasDue")).click();
    auto& due = part<QDateEdit>(QStringLiteral("threadDue"));
    due.setDate(QDate(2099, 8, 31));
    EXPECT_EQ(due.text(), QStringLiteral("31 Agustus 2099"));
    write("threadEntry", QStringLiteral("Di mana SK-nya?"));
    click("threadAsk");
    ASSERT_TRUE(waitUntil([this] { return tree("threadList").topLevelItemCount() == 1; }));
    EXPECT_EQ(cell("threadList", 0, 0), QStringLiteral("menunggu jawaban,\nbatas 31 Agustus 2099"));
    m_settings.setWho({"Dewi", assessment::Role::Agency, "Diskominfo"});
    m_window->host().session()->introduce();
    write("threadEntry", QStringLiteral("Terlampir, halaman 3."));
    click("threadReply");
    ASSERT_TRUE(waitSaved());
    showTab(DeskTabs::History);
    ASSERT_TRUE(waitUntil([this] { return tree("historyList").topLevelItemCount() == 3; }));
    EXPECT_EQ(cell("historyList", 0, 1), QStringLiteral("Dewi"));
    EXPECT_EQ(cell("historyList", 0, 2), QStringLiteral("klarifikasi"));
    EXPECT_EQ(cell("historyList", 0, 3), QStringLiteral("jawaban: Terlampir, halaman 3.\nkeadaan: menunggu jawaban \u2192 sudah dijawab"));
    EXPECT_EQ(cell("historyList", 1, 3), QStringLiteral("pertanyaan: Di mana SK-nya?\nkeadaan: menunggu jawaban\nbatas: 31 Agustus 2099"));
    undo();
    ASSERT_TRUE(waitUntil([this] { return tree("historyList").topLevelItemCount() == 4; }));
    EXPECT_EQ(cell("historyList", 0, 3), QStringLiteral("jawaban: Terlampir, halaman 3. \u2192 \u2013\n"
                                                        "keadaan: sudah dijawab \u2192 menunggu jawaban"));
}

TEST_F(DeskTest, TheHistoryNamesAnImportWhereNobodyIsKnown) {
    m_file = makeWorkspace();
    prepare(m_file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        assessment::Mark mark;
        mark.node = rubric::NodeId("I14");
        mark.stage = rubric::StageId("interview");
        mark.assessor = "Budi";
        mark.value = base::Rational(2);
        mark.fact = "3.10";
        mark.analysis = std::string(150, 'a') + " berakhir " + std::string(20, 'z');
        ASSERT_TRUE(workspace.setMark(id, mark, {"matang-cli", "import-values"}));
        workspace::Desk desk(workspace);
        const auto added = desk.addFinding(id, {{}, mark.node, mark.stage, assessment::FindingKind::Weakness, "Budi", "Belum ada SOP"},
                                           {"Rina", "add-finding"});
        ASSERT_TRUE(added);
        ASSERT_TRUE(desk.removeFinding(*added, {"Rina", "remove-finding"}));
    });
    begin();
    showTab(DeskTabs::History);
    ASSERT_TRUE(waitUntil([this] { return tree("historyList").topLevelItemCount() == 4; }));
    EXPECT_EQ(cell("historyList", 0, 2), QStringLiteral("temuan, Penilaian interviu, Budi (dihapus)"));
    EXPECT_EQ(cell("historyList", 0, 3), QStringLiteral("jenis: kelemahan \u2192 \u2013\nteks: Belum ada SOP \u2192 \u2013"));
    EXPECT_EQ(cell("historyList", 1, 2), QStringLiteral("temuan, Penilaian interviu, Budi"));
    EXPECT_EQ(cell("historyList", 1, 3), QStringLiteral("jenis: kelemahan\nteks: Belum ada SOP"));
    EXPECT_EQ(cell("historyList", 2, 1), QStringLiteral("impor"));
    EXPECT_EQ(cell("historyList", 2, 2), QStringLiteral("nilai, Penilaian interviu, Budi"));
    const auto start =
        QStringLiteral("nilai: \u2013 \u2192 2\nfakta: 3.10\nanalisis: ") + QString(150, QLatin1Char('a')) + QStringLiteral(" berakhir");
    EXPECT_EQ(cell("historyList", 2, 3), start + QStringLiteral("\u2026"));
    EXPECT_EQ(tree("historyList").topLevelItem(2)->toolTip(3), start + QLatin1Char(' ') + QString(20, QLatin1Char('z')));
}

TEST_F(DeskTest, WhyThisNumberFollowsEveryEdit) {
    begin({"Rina", assessment::Role::Coordinator, ""}, "self");
    showTab(DeskTabs::Why);
    EXPECT_EQ(pathOf(tree("whyTree")),
              (QStringList{QStringLiteral("3,00"), QStringLiteral("3,00"), QStringLiteral("3,00"), QStringLiteral("3,00")}));
    EXPECT_EQ(tree("whyTree").currentItem()->text(2), QStringLiteral("nilai dari Rina 3"));
    press(Qt::Key_5);
    EXPECT_EQ(pathOf(tree("whyTree")).first(), QStringLiteral("3,05"));
    EXPECT_EQ(tree("whyTree").currentItem()->text(2), QStringLiteral("nilai dari Rina 5"));
    EXPECT_EQ(tree("whyTree").topLevelItem(0)->text(2).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
              QStringLiteral("(13 \u00d7 3,00 + 25 \u00d7 3,20 + 16,5 \u00d7 3,00 + 45,5 \u00d7 3,00) / 100 = 3,05"));
}

TEST_F(DeskTest, WhyThisNumberLeavesOutWhatAllNamesBeginWith) {
    begin({"Rina", assessment::Role::Coordinator, ""}, "self");
    showTab(DeskTabs::Why);
    const auto* one = tree("whyTree").currentItem();
    EXPECT_EQ(one->text(0), QStringLiteral("14  Inovasi Proses Bisnis SPBE"));
    EXPECT_EQ(one->toolTip(0), QStringLiteral("14  Tingkat Kematangan Inovasi Proses Bisnis SPBE"));
    EXPECT_EQ(one->parent()->text(0), QStringLiteral("2  Perencanaan Strategis SPBE"));
    EXPECT_EQ(one->parent()->text(2).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
              QStringLiteral("(2,5 \u00d7 3,00 + 2,5 \u00d7 3,00 + 2,5 \u00d7 3,00 + 2,5 \u00d7 3,00) / 10 = 3,00"));
}

TEST_F(DeskTest, LongTextsTakeAsManyLinesAsTheyNeed) {
    m_file = makeWorkspace();
    prepare(m_file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        workspace::Desk desk(workspace);
        const std::string sentence = "Baru sebagian unit yang terlibat, belum termasuk unit di daerah. ";
        for (const int times : {1, 6}) {
            std::string text;
            for (int time = 0; time < times; ++time) {
                text += sentence;
            }
            ASSERT_TRUE(desk.addFinding(
                id, {{}, rubric::NodeId("I14"), rubric::StageId("document"), assessment::FindingKind::Weakness, "Ani", text},
                {"Ani", "test"}));
        }
    });
    begin();
    showTab(DeskTabs::Findings);
    auto& list = tree("findingsList");
    ASSERT_TRUE(waitUntil([&] { return list.topLevelItemCount() == 2; }));
    const auto height = [&](int row) { return list.visualItemRect(list.topLevelItem(row)).height(); };
    const auto wide = [&] {
        m_window->resize(2000, 800);
        QTest::qWait(50);
        return height(1);
    };
    const int narrow = height(1);
    EXPECT_GT(narrow, 3 * list.fontMetrics().lineSpacing());
    EXPECT_GT(narrow, height(0));
    EXPECT_LT(wide(), narrow);
    EXPECT_FALSE(list.horizontalScrollBar()->isVisible());
}

TEST_F(DeskTest, NoTabIsChosenWhileTheyAreFolded) {
    begin();
    auto& tabs = part<DeskTabs>(QStringLiteral("deskTabs"));
    auto& bar = *tabs.tabBar();
    const auto picture = [&](DeskTabs::Tab tab, bool folded) {
        tabs.setCurrentIndex(tab);
        tabs.setFolded(folded);
        return bar.grab().toImage();
    };
    EXPECT_FALSE(picture(DeskTabs::Why, false) == picture(DeskTabs::History, false));
    const auto why = picture(DeskTabs::Why, true);
    const auto history = picture(DeskTabs::History, true);
    EXPECT_TRUE(why == history);

    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Space);
    EXPECT_FALSE(tabs.isFolded());
    QTest::keyClick(&bar, Qt::Key_Return);
    EXPECT_TRUE(tabs.isFolded());
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    EXPECT_FALSE(tabs.isFolded());
    EXPECT_EQ(tabs.currentIndex(), DeskTabs::History);
}

TEST_F(DeskTest, ATargetIsSetFilteredForAndTakenAway) {
    begin({"Rina", assessment::Role::Coordinator, ""}, "self");
    auto& target = part<QComboBox>(QStringLiteral("targetChoice"));
    auto& sheet = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    EXPECT_TRUE(sheet.isColumnHidden(IndicatorTreeModel::Target));
    target.setCurrentIndex(4);
    emit target.activated(4);
    EXPECT_FALSE(sheet.isColumnHidden(IndicatorTreeModel::Target));
    EXPECT_EQ(sheet.currentIndex().siblingAtColumn(IndicatorTreeModel::Target).data().toString(), QStringLiteral("4"));
    EXPECT_TRUE(sheet.currentIndex().data(IndicatorTreeModel::BelowTargetRole).toBool());
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level4")).content().notes, QStringList{QStringLiteral("target")});
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored().targets, (std::vector<assessment::Target>{{rubric::NodeId("I14"), 4, ""}}));
    press(Qt::Key_4);
    EXPECT_FALSE(sheet.currentIndex().data(IndicatorTreeModel::BelowTargetRole).toBool());
    target.setCurrentIndex(0);
    emit target.activated(0);
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(stored().targets.empty());
    undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored().targets.size(), 1U);
}

TEST_F(DeskTest, ALevelLeadsToTheNextIndicatorWithoutOne) {
    begin();
    auto& sheet = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    const auto node = [&] { return document().rubric().node(sheet.currentIndex().data(IndicatorTreeModel::NodeRole).toInt()).id.text; };
    press(Qt::Key_4);
    EXPECT_EQ(node(), "I14");
    part<QCheckBox>(QStringLiteral("goOn")).click();
    selectIndicator(QStringLiteral("I15"));
    press(Qt::Key_4);
    EXPECT_EQ(node(), "I16");
    selectIndicator(QStringLiteral("I13"));
    press(Qt::Key_2);
    EXPECT_EQ(node(), "I16");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(node(), "I17");
    // From the last one on it begins anew.
    selectIndicator(QStringLiteral("I47"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(node(), "I1");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(document().stage().text, "interview");
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(document().stage().text, "document");
}

TEST_F(DeskTest, TheMinistrys47LevelsGive295AndUndoAndRedoThemselves) {
    const auto file = path(QStringLiteral("kementerian.matang"));
    std::vector<int> levels;
    {
        QFile table(QStringLiteral(MATANG_SOURCE_DIR "/examples/spbe-2021-ministry-indicators.csv"));
        ASSERT_TRUE(table.open(QIODevice::ReadOnly));
        table.readLine();
        const auto cells = QString::fromUtf8(table.readLine()).trimmed().split(QLatin1Char(','));
        for (qsizetype place = cells.size() - 47; place < cells.size(); ++place) {
            levels.push_back(cells[place].toInt());
        }
        auto workspace = workspace::Workspace::create(toPath(file), m_clock);
        ASSERT_TRUE(workspace);
        rubric::RubricLibrary library(m_surroundings.rubricFolders);
        const auto rubric = library.get(rubric::RubricId("spbe-2020"));
        ASSERT_TRUE(rubric);
        const workspace::Author maker{"Rina", "test"};
        ASSERT_TRUE(workspace->storeRubric(**rubric, maker));
        assessment::Agency agency;
        agency.name = "Kementerian Contoh";
        assessment::Assessment assessment;
        assessment.agency = *workspace->addAgency(agency, maker);
        assessment.rubric = (*rubric)->id;
        assessment.rubricSha256 = (*rubric)->sha256;
        assessment.year = 2021;
        ASSERT_TRUE(workspace->addAssessment(assessment, maker));
    }
    m_file = file;
    m_settings.setGoesOn(true);
    openWindow(file);
    openNewest();
    watchModels();
    selectIndicator(QStringLiteral("I1"));
    ASSERT_EQ(levels.size(), 47U);
    for (const int level : levels) {
        press(static_cast<Qt::Key>(Qt::Key_0 + level));
    }
    const auto status = [this](const char* name) { return part<QPushButton>(QLatin1String(name)).text(); };
    EXPECT_EQ(status("statusIndex"), QStringLiteral("2,95"));
    EXPECT_EQ(status("statusPredicate"), QStringLiteral("Baik"));
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 47);
    ASSERT_TRUE(waitSaved());
    const auto typed = storedRecord(file, 2021).marks;
    ASSERT_EQ(typed.size(), 47U);
    for (std::size_t place = 0; place < levels.size(); ++place) {
        const auto node = "I" + std::to_string(place + 1);
        const auto mark = std::find_if(typed.begin(), typed.end(), [&](const auto& one) { return one.node.text == node; });
        ASSERT_NE(mark, typed.end());
        EXPECT_EQ(mark->value, base::Rational(levels[place])) << node;
    }
    for (int edit = 0; edit < 47; ++edit) {
        undo();
    }
    EXPECT_EQ(status("statusFilled"), QStringLiteral("0 dari 47 terisi"));
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(storedRecord(file, 2021).marks.empty());
    for (int edit = 0; edit < 47; ++edit) {
        redo();
    }
    EXPECT_EQ(status("statusIndex"), QStringLiteral("2,95"));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedRecord(file, 2021).marks, typed);
}

TEST(LevelDifferences, WhatTheLevelBelowAsksTooIsFound) {
    const auto texts = [](const QString& below, const QString& criterion) {
        QStringList found;
        for (const auto& part : repeatedParts(below, criterion)) {
            found << criterion.mid(part.start, part.length);
        }
        return found;
    };
    EXPECT_EQ(
        texts(QStringLiteral("Syarat tingkat 1 ada; peta sesuai standar."), QStringLiteral("Syarat tingkat 2 ada; proses diperbaiki.")),
        QStringList{QStringLiteral("Syarat tingkat 2 ada;")});
    EXPECT_EQ(texts(QStringLiteral("Kebijakan ditetapkan dan dipakai di sebagian unit."),
                    QStringLiteral("Kebijakan ditetapkan dan dipakai di semua unit, lalu ditinjau.")),
              QStringList{QStringLiteral("Kebijakan ditetapkan dan dipakai di")});
    EXPECT_EQ(texts(QStringLiteral("a b"), QStringLiteral("a b")), QStringList{});
    EXPECT_EQ(texts({}, QStringLiteral("satu dua tiga")), QStringList{});
    EXPECT_EQ(texts(QStringLiteral("satu dua tiga"), {}), QStringList{});
}

}  // namespace matang::gui
