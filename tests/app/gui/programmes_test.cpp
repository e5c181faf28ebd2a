// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme_counts_model.h"
#include "models/programme_list_model.h"
#include "text_conversion.h"
#include "widgets/chart_pane.h"
#include "widgets/note_field.h"
#include "widgets/state_panel.h"
#include "widgets/typed_line.h"
#include "window_fixture.h"

#include <matang/base/decimal.h>
#include <matang/workspace/desk.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <set>
#include <vector>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "add-programme"};

base::Decimal number(int value) {
    return {base::Rational(value), 0};
}

/// 148 of 179 applications integrated, ten more each year.
assessment::Programme integration(assessment::AgencyId agency) {
    assessment::Programme programme;
    programme.agency = agency;
    programme.name = "Integrasi aplikasi";
    programme.unit = "aplikasi";
    programme.target = number(179);
    programme.targetYear = 2027;
    programme.perYear = number(10);
    programme.counts = {{2022, number(130), number(170), ""}, {2024, number(148), number(179), "Laporan 2024"}};
    return programme;
}

class ProgrammesTest : public WindowTest {
protected:
    void begin(const std::vector<assessment::Programme>& programmes = {}) {
        m_file = makeWorkspace();
        m_agency = storedRecord(m_file, 2024).assessment.agency;
        prepare(m_file, [&](workspace::Workspace& workspace, assessment::AssessmentId) {
            for (auto programme : programmes) {
                programme.agency = m_agency;
                ASSERT_TRUE(workspace::Desk(workspace).addProgramme(programme, kRina));
            }
        });
        openWindow(m_file);
        openNewest();
        show();
        watchModels();
    }
    void beginWithOne() { begin({integration({})}); }
    void show() {
        m_window->view()->showPage(SessionView::Programmes);
        ASSERT_TRUE(waitUntil([this] { return state().state() == ProgrammeState::State::Ready; }));
    }
    ProgrammeState& state() { return m_window->host().session()->programmes(); }
    /// What the file itself holds once everything is stored.
    std::vector<assessment::Programme> stored() {
        EXPECT_TRUE(waitSaved());
        auto workspace = workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock).value();
        return workspace::Desk(workspace).programmes(m_agency).value();
    }
    assessment::Programme only() {
        const auto programmes = stored();
        if (programmes.size() != 1) {
            throw std::runtime_error("not one programme but " + std::to_string(programmes.size()));
        }
        return programmes.front();
    }
    void undo() { m_window->view()->undo(); }
    void redo() { m_window->view()->redo(); }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(QLatin1String(name)), Qt::LeftButton); }
    QAbstractItemModel& list() { return *part<QListView>(QStringLiteral("programmeList")).model(); }
    QAbstractItemModel& counts() { return *part<QTableView>(QStringLiteral("programmeCounts")).model(); }
    bool typeCount(int row, int column, const char* text) {
        return counts().setData(counts().index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    void typeLine(const char* name, const char* text) {
        auto& line = part<QLineEdit>(QLatin1String(name));
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromUtf8(text));
        QTest::keyClick(&line, Qt::Key_Return);
    }
    QString pace(int row = 0) { return list().index(row, 0).data(ProgrammeListModel::PaceWordsRole).toString(); }

    QString m_file;
    assessment::AgencyId m_agency;
};

}  // namespace

TEST_F(ProgrammesTest, WithoutAnAssessmentLeadsToTheAgencies) {
    const auto file = makeWorkspace();
    addNeighbour(file);
    openWindow(file);
    m_window->view()->showPage(SessionView::Programmes);
    auto& panel = part<StatePanel>(QStringLiteral("programmesState"));
    ASSERT_TRUE(panel.isVisible());
    EXPECT_EQ(panel.findChild<QPushButton*>()->text(), QStringLiteral("Pilih instansi"));
    panel.findChild<QPushButton*>()->click();
    EXPECT_EQ(m_window->view()->page(), SessionView::Agencies);
}

TEST_F(ProgrammesTest, TheFirstProgrammeIsMadeFromTheEmptyPageAndNamedAtOnce) {
    begin();
    auto& panel = part<StatePanel>(QStringLiteral("programmesState"));
    ASSERT_TRUE(panel.isVisible());
    panel.findChild<QPushButton*>()->click();
    ASSERT_TRUE(waitUntil([this] { return list().rowCount() == 1; }));
    EXPECT_EQ(only().name, "Program baru");
    auto& name = part<TypedLine>(QStringLiteral("programmeName"));
    EXPECT_TRUE(name.hasFocus());
    QTest::keyClicks(&name, QStringLiteral("Integrasi aplikasi"));
    ASSERT_TRUE(waitUntil([this] { return only().name == "Integrasi aplikasi"; }));
    EXPECT_EQ(list().index(0, 0).data().toString(), QStringLiteral("Integrasi aplikasi"));
    undo();
    EXPECT_EQ(only().name, "Program baru");
    undo();
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(panel.isVisible());
    redo();
    redo();
    EXPECT_EQ(only().name, "Integrasi aplikasi");
}

TEST_F(ProgrammesTest, TypingInOneFieldIsOneStep) {
    beginWithOne();
    auto& unit = part<TypedLine>(QStringLiteral("programmeUnit"));
    unit.setFocus();
    unit.selectAll();
    QTest::keyClicks(&unit, QStringLiteral("sis"));
    unit.commit();
    QTest::keyClicks(&unit, QStringLiteral("tem"));
    unit.commit();
    EXPECT_EQ(only().unit, "sistem");
    undo();
    EXPECT_EQ(only().unit, "aplikasi");
    EXPECT_EQ(unit.text(), QStringLiteral("aplikasi"));
}

TEST_F(ProgrammesTest, EveryFieldIsStoredUndoneAndRedone) {
    beginWithOne();
    typeLine("programmeName", "Integrasi layanan");
    EXPECT_EQ(only().name, "Integrasi layanan");
    typeLine("programmeUnit", "layanan");
    EXPECT_EQ(only().unit, "layanan");
    typeLine("programmeTarget", "99,5");
    EXPECT_EQ(only().target, *base::parseDecimal("99.5"));
    typeLine("programmeTargetYear", "2028");
    EXPECT_EQ(only().targetYear, 2028);
    typeLine("programmePerYear", "");
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("programmePerYear")), Qt::Key_Backspace);
    typeLine("programmePerYear", "12");
    EXPECT_EQ(only().perYear, number(12));
    auto& note = part<NoteEdit>(QStringLiteral("programmeNote"));
    note.setPlainText(QStringLiteral("Melalui penghubung"));
    m_window->view()->commit();
    const auto changed = only();
    EXPECT_EQ(changed.note, "Melalui penghubung");
    EXPECT_EQ(changed.counts, integration(m_agency).counts);
    for (int steps = 0; m_window->host().session()->undoStack().canUndo() && steps < 20; ++steps) {
        undo();
    }
    auto former = integration(m_agency);
    former.id = changed.id;
    EXPECT_EQ(only(), former);
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("programmeTarget")).text(), QStringLiteral("179"));
    while (m_window->host().session()->undoStack().canRedo()) {
        redo();
    }
    EXPECT_EQ(only(), changed);
}

TEST_F(ProgrammesTest, AnEmptyNameIsRefusedAndTheFormerOneStands) {
    beginWithOne();
    auto& name = part<TypedLine>(QStringLiteral("programmeName"));
    name.setFocus();
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Delete);
    name.commit();
    EXPECT_TRUE(part<QLabel>(QStringLiteral("programmeNameProblem")).isVisible());
    EXPECT_EQ(only().name, "Integrasi aplikasi");
    part<QListView>(QStringLiteral("programmeList")).setFocus();
    EXPECT_EQ(name.text(), QStringLiteral("Integrasi aplikasi"));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("programmeNameProblem")).isVisible());
}

TEST_F(ProgrammesTest, AFigureThatMayMeanTwoThingsIsNotGuessedAt) {
    beginWithOne();
    typeLine("programmeTarget", "1.200");
    EXPECT_EQ(only().target, number(179));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("programmeTargetHint")).text().contains(QStringLiteral("1,2")));
    EXPECT_FALSE(typeCount(0, ProgrammeCountsModel::Done, "1.200"));
    auto& problem = part<QLabel>(QStringLiteral("countProblem"));
    EXPECT_TRUE(problem.isVisible());
    EXPECT_TRUE(problem.text().contains(QStringLiteral("1,2")));
    EXPECT_FALSE(typeCount(0, ProgrammeCountsModel::Done, "banyak"));
    EXPECT_FALSE(typeCount(0, ProgrammeCountsModel::Of, "-5"));
    EXPECT_FALSE(typeCount(0, ProgrammeCountsModel::Done, ""));
    EXPECT_EQ(only().counts, integration(m_agency).counts);
    EXPECT_TRUE(typeCount(0, ProgrammeCountsModel::Done, "130,5"));
    EXPECT_FALSE(problem.isVisible());
    EXPECT_EQ(only().counts.front().done, *base::parseDecimal("130.5"));
    EXPECT_EQ(counts().index(0, ProgrammeCountsModel::Done).data().toString(), QStringLiteral("130,5"));
}

TEST_F(ProgrammesTest, AYearThatIsNoYearOrThereAlreadyIsRefused) {
    beginWithOne();
    EXPECT_FALSE(typeCount(0, ProgrammeCountsModel::Year, "2024"));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("countProblem")).text().contains(QStringLiteral("2024")));
    EXPECT_FALSE(typeCount(0, ProgrammeCountsModel::Year, "24"));
    typeLine("programmeTargetYear", "besok");
    EXPECT_TRUE(part<QLabel>(QStringLiteral("programmeTargetYearProblem")).text().contains(QStringLiteral("besok")));
    EXPECT_EQ(only().counts, integration(m_agency).counts);
    EXPECT_EQ(only().targetYear, 2027);
    // A year that passes another one takes its row along.
    EXPECT_TRUE(typeCount(0, ProgrammeCountsModel::Year, "2025"));
    EXPECT_EQ(counts().index(1, ProgrammeCountsModel::Done).data().toString(), QStringLiteral("130"));
    ASSERT_EQ(only().counts.size(), 2U);
    EXPECT_EQ(only().counts[1].year, 2025);
    undo();
    EXPECT_EQ(only().counts, integration(m_agency).counts);
}

TEST_F(ProgrammesTest, ANewYearIsStoredWithItsFigureAndNotBefore) {
    beginWithOne();
    click("addCount");
    ASSERT_EQ(counts().rowCount(), 3);
    EXPECT_EQ(counts().index(2, ProgrammeCountsModel::Year).data().toString(), QStringLiteral("2025"));
    EXPECT_EQ(only().counts.size(), 2U);
    auto& table = part<QTableView>(QStringLiteral("programmeCounts"));
    auto* editor = table.findChild<QLineEdit*>(QStringLiteral("countEditor"));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->accessibleName(), QStringLiteral("Capaian 2025"));
    EXPECT_TRUE(typeCount(2, ProgrammeCountsModel::Year, "2021"));
    QTest::keyClicks(editor, QStringLiteral("118"));
    QTest::keyClick(editor, Qt::Key_Return);
    // The view takes over what a cell's field holds only after the key was handled.
    ASSERT_TRUE(waitUntil([this] { return only().counts.size() == 3; }));
    EXPECT_EQ(only().counts.front(), (assessment::ProgrammeCount{2021, number(118), {}, ""}));
    EXPECT_TRUE(typeCount(0, ProgrammeCountsModel::Of, "166"));
    EXPECT_TRUE(typeCount(0, ProgrammeCountsModel::Source, "Renstra"));
    EXPECT_EQ(only().counts.front(), (assessment::ProgrammeCount{2021, number(118), number(166), "Renstra"}));
    table.setCurrentIndex(counts().index(0, 0));
    click("removeCount");
    EXPECT_EQ(only().counts.size(), 2U);
    undo();
    EXPECT_EQ(only().counts.front().source, "Renstra");
    undo();
    undo();
    undo();
    EXPECT_EQ(only().counts, integration(m_agency).counts);
}

TEST_F(ProgrammesTest, TheListSaysWhetherTheCountKeepsPace) {
    beginWithOne();
    const auto row = list().index(0, 0);
    EXPECT_EQ(row.data(ProgrammeListModel::CountRole).toString(), QStringLiteral("148 dari 179 aplikasi (2024)"));
    EXPECT_EQ(row.data(ProgrammeListModel::TargetRole).toString(), QStringLiteral("target 179 pada 2027"));
    EXPECT_EQ(pace(), QStringLiteral("! tertinggal: semestinya 150"));
    EXPECT_EQ(row.data(ProgrammeListModel::PlanRole).toString(), QStringLiteral("rencana kurang 1 dari target"));
    EXPECT_EQ(
        row.data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Integrasi aplikasi, 148 dari 179 aplikasi (2024), target 179 pada 2027, ! tertinggal: semestinya 150, rencana "
                       "kurang 1 dari target"));
    typeCount(1, ProgrammeCountsModel::Done, "150");
    EXPECT_EQ(pace(), QStringLiteral("\u2713 sesuai rencana"));
    EXPECT_EQ(row.data(ProgrammeListModel::PlanRole).toString(), QString());
    typeCount(1, ProgrammeCountsModel::Done, "179");
    EXPECT_EQ(pace(), QStringLiteral("\u2713 target tercapai"));
    typeLine("programmeTarget", "200");
    typeLine("programmePerYear", "x");
    auto& perYear = part<QLineEdit>(QStringLiteral("programmePerYear"));
    perYear.selectAll();
    QTest::keyClick(&perYear, Qt::Key_Delete);
    QTest::keyClick(&perYear, Qt::Key_Return);
    EXPECT_EQ(only().perYear, std::nullopt);
    EXPECT_EQ(pace(), QStringLiteral("\u2013 belum dapat diukur"));
}

TEST_F(ProgrammesTest, APlanOnTrackMayMissTheTargetAllTheSame) {
    auto rising = integration({});
    rising.counts.back().done = *base::parseDecimal("152.5");
    rising.perYear = number(8);
    auto falling = integration({});
    falling.counts = {{2023, number(60), {}, ""}, {2024, number(50), {}, ""}};
    falling.perYear = *base::parseDecimal("-10");
    falling.target = number(15);
    auto past = integration({});
    past.targetYear = 2024;
    begin({rising, falling, past});
    const auto plan = [this](int row) { return list().index(row, 0).data(ProgrammeListModel::PlanRole).toString(); };
    EXPECT_EQ(pace(0), QStringLiteral("\u2713 sesuai rencana"));
    EXPECT_EQ(plan(0), QStringLiteral("rencana kurang 2,5 dari target"));
    EXPECT_EQ(pace(1), QStringLiteral("\u2713 sesuai rencana"));
    EXPECT_EQ(plan(1), QStringLiteral("rencana kurang 5 dari target"));
    EXPECT_EQ(plan(2), QString());
}

TEST_F(ProgrammesTest, LinksAreNamedBrieflyAndToldInFull) {
    auto linked = integration({});
    linked.links = {{rubric::RubricId("spbe-2020"), rubric::NodeId("I2")}};
    begin({linked});
    auto& links = part<QListWidget>(QStringLiteral("programmeLinks"));
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links.item(0)->text(), QStringLiteral("2  Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah"));
    EXPECT_EQ(links.item(0)->toolTip(),
              QStringLiteral("2  Tingkat Kematangan Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah"));
    EXPECT_LE(links.visualItemRect(links.item(0)).width(), links.viewport()->width());
    auto& choice = part<QComboBox>(QStringLiteral("linkChoice"));
    choice.setCurrentIndex(choice.findData(QStringLiteral("I14")));
    EXPECT_EQ(choice.currentText(), QStringLiteral("14  Inovasi Proses Bisnis SPBE"));
    EXPECT_EQ(choice.toolTip(), QStringLiteral("14  Tingkat Kematangan Inovasi Proses Bisnis SPBE"));
}

TEST_F(ProgrammesTest, TheChartIsToldInWordsAndFollowsTheCounts) {
    beginWithOne();
    auto& chart = part<ChartPane>(QStringLiteral("programmeChart"));
    EXPECT_TRUE(chart.isVisible());
    EXPECT_TRUE(chart.accessibleDescription().startsWith(QStringLiteral("Capaian: 2022 130; 2024 148.")));
    typeCount(1, ProgrammeCountsModel::Done, "151");
    EXPECT_TRUE(chart.accessibleDescription().startsWith(QStringLiteral("Capaian: 2022 130; 2024 151.")));
    part<QTableView>(QStringLiteral("programmeCounts")).setCurrentIndex(counts().index(0, 0));
    click("removeCount");
    click("removeCount");
    EXPECT_TRUE(only().counts.empty());
    EXPECT_FALSE(chart.isVisible());
    EXPECT_TRUE(part<QLabel>(QStringLiteral("programmeNoChart")).isVisible());
}

TEST_F(ProgrammesTest, IndicatorsAreLinkedAndUnlinked) {
    beginWithOne();
    auto& choice = part<QComboBox>(QStringLiteral("linkChoice"));
    EXPECT_EQ(choice.count(), 47);
    choice.setCurrentIndex(choice.findData(QStringLiteral("I14")));
    EXPECT_TRUE(choice.currentText().contains(QStringLiteral("14")));
    click("addLink");
    EXPECT_EQ(choice.count(), 46);
    const std::vector<std::pair<rubric::RubricId, rubric::NodeId>> linked{{rubric::RubricId("spbe-2020"), rubric::NodeId("I14")}};
    EXPECT_EQ(only().links, linked);
    ASSERT_EQ(state().linkedTo(rubric::RubricId("spbe-2020"), rubric::NodeId("I14")).size(), 1U);
    EXPECT_TRUE(state().linkedTo(rubric::RubricId("spbe-2018"), rubric::NodeId("I14")).empty());
    EXPECT_TRUE(state().linkedTo(rubric::RubricId("spbe-2020"), rubric::NodeId("I15")).empty());
    undo();
    EXPECT_TRUE(only().links.empty());
    redo();
    EXPECT_EQ(only().links, linked);
    part<QListWidget>(QStringLiteral("programmeLinks")).setCurrentRow(0);
    click("removeLink");
    EXPECT_TRUE(only().links.empty());
    undo();
    EXPECT_EQ(only().links, linked);
}

TEST_F(ProgrammesTest, ARemovedProgrammeComesBackWhereItWas) {
    auto second = integration({});
    second.name = "Data prioritas";
    begin({integration({}), second});
    ASSERT_EQ(list().rowCount(), 2);
    part<QListView>(QStringLiteral("programmeList")).setCurrentIndex(list().index(0, 0));
    click("removeProgramme");
    ASSERT_EQ(list().rowCount(), 1);
    EXPECT_EQ(only().name, "Data prioritas");
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("programmeName")).text(), QStringLiteral("Data prioritas"));
    m_window->view()->showPage(SessionView::Score);
    undo();
    EXPECT_EQ(m_window->view()->page(), SessionView::Programmes);
    ASSERT_EQ(stored().size(), 2U);
    EXPECT_EQ(list().index(0, 0).data().toString(), QStringLiteral("Integrasi aplikasi"));
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("programmeName")).text(), QStringLiteral("Integrasi aplikasi"));
}

TEST_F(ProgrammesTest, AnotherProgrammeDoesNotTakeOverWhatWasTyped) {
    auto second = integration({});
    second.name = "Data prioritas";
    begin({integration({}), second});
    auto& view = part<QListView>(QStringLiteral("programmeList"));
    auto& unit = part<TypedLine>(QStringLiteral("programmeUnit"));
    unit.setFocus();
    unit.selectAll();
    QTest::keyClicks(&unit, QStringLiteral("sistem"));
    view.setCurrentIndex(list().index(1, 0));
    EXPECT_EQ(unit.text(), QStringLiteral("aplikasi"));
    const auto programmes = stored();
    EXPECT_EQ(programmes[0].unit, "sistem");
    EXPECT_EQ(programmes[1].unit, "aplikasi");
}

TEST_F(ProgrammesTest, AReadOnlyWorkspaceShowsAndKeepsEverything) {
    m_file = makeWorkspace();
    m_agency = storedRecord(m_file, 2024).assessment.agency;
    prepare(m_file, [&](workspace::Workspace& workspace, assessment::AssessmentId) {
        ASSERT_TRUE(workspace::Desk(workspace).addProgramme(integration(m_agency), kRina));
    });
    const auto holder = workspace::Workspace::open(toPath(m_file), workspace::Access::ReadWrite, m_clock);
    ASSERT_TRUE(holder);
    openWindow(m_file);
    ASSERT_TRUE(m_window->host().session()->isReadOnly());
    openNewest();
    show();
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("programmeName")).text(), QStringLiteral("Integrasi aplikasi"));
    for (const char* name : {"programmeName", "programmeUnit", "programmeTarget", "programmeTargetYear", "programmePerYear"}) {
        EXPECT_TRUE(part<QLineEdit>(QLatin1String(name)).isReadOnly()) << name;
    }
    EXPECT_TRUE(part<NoteEdit>(QStringLiteral("programmeNote")).isReadOnly());
    for (const char* name : {"addProgramme", "removeProgramme", "addCount", "removeCount", "addLink", "removeLink"}) {
        EXPECT_FALSE(part<QPushButton>(QLatin1String(name)).isEnabled()) << name;
    }
    EXPECT_FALSE(typeCount(0, ProgrammeCountsModel::Done, "1"));
    EXPECT_FALSE(counts().flags(counts().index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_F(ProgrammesTest, EverythingIsReachedByTabAndHasAName) {
    beginWithOne();
    std::set<QString> missing{QStringLiteral("programmeName"),    QStringLiteral("programmeUnit"),
                              QStringLiteral("programmeTarget"),  QStringLiteral("programmeTargetYear"),
                              QStringLiteral("programmePerYear"), QStringLiteral("programmeCounts"),
                              QStringLiteral("addCount"),         QStringLiteral("linkChoice"),
                              QStringLiteral("addLink"),          QStringLiteral("programmeLinks"),
                              QStringLiteral("programmeNote"),    QStringLiteral("programmeList"),
                              QStringLiteral("addProgramme"),     QStringLiteral("removeProgramme"),
                              QStringLiteral("programmeChart")};
    part<QListView>(QStringLiteral("programmeList")).setFocus();
    for (int step = 0; step < 60 && !missing.empty(); ++step) {
        auto* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        if (missing.erase(focus->objectName()) > 0 && qobject_cast<QPushButton*>(focus) == nullptr) {
            EXPECT_FALSE(focus->accessibleName().isEmpty()) << toStd(focus->objectName());
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const auto& name : missing) {
        ADD_FAILURE() << toStd(name) << " is not reached";
    }
}

}  // namespace matang::gui
