// SPDX-License-Identifier: GPL-3.0-or-later
// The file cannot take an edit: the disk is full, the file is gone.
#include "full_disk.h"
#include "guarded_application.h"
#include "pages/score_page.h"
#include "session/workspace_session.h"
#include "text_conversion.h"
#include "widgets/banner.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"
#include "widgets/note_field.h"
#include "window_fixture.h"

#include <matang/workspace/desk.h>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace matang::gui {

namespace {

class TroubleTest : public WindowTest {
protected:
    void begin() {
        m_file = makeWorkspace();
        openWindow(m_file);
        openNewest();
        watchModels();
        selectIndicator(QStringLiteral("I14"));
    }
    WorkspaceSession& session() { return *m_window->host().session(); }
    void press(Qt::Key key) { QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), key); }
    [[nodiscard]] bool waitHeld(std::size_t edits) {
        return waitUntil([this, edits] { return session().writes().held().size() == edits; });
    }
    QString label(const char* name) { return part<QLabel>(QLatin1String(name)).text(); }
    QString index() { return part<QPushButton>(QStringLiteral("statusIndex")).text(); }
    bool shows(const char* name) { return part<QWidget>(QLatin1String(name)).isVisible(); }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(QLatin1String(name)), Qt::LeftButton); }
    std::string stored(const QString& file, const char* node = "I14") {
        const auto record = storedRecord(file, 2024);
        const auto found =
            std::find_if(record.marks.begin(), record.marks.end(), [node](const auto& mark) { return mark.node.text == node; });
        return found == record.marks.end() ? "none" : (found->value ? found->value->toFraction() : "unset") + found->fact;
    }
    void moveAway() { ASSERT_TRUE(QFile::rename(m_file, path(QStringLiteral("dipindahkan.matang")))); }

    QString m_file;
};

}  // namespace

TEST_F(TroubleTest, AFullDiskHoldsEveryEditUntilThereIsRoom) {
    begin();
    auto full = std::make_unique<FullDisk>();
    press(Qt::Key_4);
    ASSERT_TRUE(waitHeld(1));
    EXPECT_TRUE(shows("unsavedBar"));
    EXPECT_TRUE(label("unsavedWords").startsWith(QStringLiteral("Perubahan yang belum masuk berkas: 1. ")))
        << label("unsavedWords").toStdString();
    EXPECT_EQ(label("savedState"), QStringLiteral("belum tersimpan"));
    EXPECT_EQ(index(), QStringLiteral("3,03"));
    press(Qt::Key_5);
    QTest::keyClicks(&part<NoteEdit>(QStringLiteral("noteFact")), QStringLiteral("Perwali 12"));
    m_window->view()->commit();
    selectIndicator(QStringLiteral("I15"));
    press(Qt::Key_1);
    m_window->view()->undo();
    ASSERT_TRUE(waitHeld(5));
    EXPECT_EQ(index(), QStringLiteral("3,05"));
    EXPECT_EQ(stored(m_file), "3");

    full.reset();
    ASSERT_TRUE(waitSaved());
    EXPECT_FALSE(shows("unsavedBar"));
    EXPECT_EQ(label("savedState"), QStringLiteral("tersimpan"));
    EXPECT_EQ(stored(m_file), "5Perwali 12");
    EXPECT_EQ(stored(m_file, "I15"), "3");
    m_window->view()->undo();
    m_window->view()->undo();
    m_window->view()->undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored(m_file), "3");
    EXPECT_TRUE(workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock)->check()->sound());
}

TEST_F(TroubleTest, HeldEditsAreStillShownAfterAnotherAssessmentWasOpen) {
    begin();
    const FullDisk full;
    press(Qt::Key_4);
    ASSERT_TRUE(waitHeld(1));
    const auto id = session().document().id();
    for (const auto& row : session().overview().rows()) {
        if (row.id != id) {
            session().document().open(row.id);
        }
    }
    ASSERT_TRUE(waitUntil([&] { return session().document().isReady() && session().document().id() != id; }));
    EXPECT_EQ(index(), QStringLiteral("3,00"));
    openNewest();
    EXPECT_TRUE(waitUntil([this] { return index() == QStringLiteral("3,03"); })) << index().toStdString();
}

TEST_F(TroubleTest, WhatIsAddedMeanwhileIsStoredToo) {
    begin();
    m_settings.setWho({"Ani", assessment::Role::Assessor, ""});
    assessment::Finding finding;
    finding.node = rubric::NodeId("I14");
    finding.stage = session().document().stage();
    finding.assessor = "Ani";
    finding.text = "Sudah ada aturan";
    {
        const FullDisk full;
        session().desk().addFinding(finding);
        ASSERT_TRUE(waitHeld(1));
    }
    click("unsavedAgain");
    ASSERT_TRUE(waitSaved());
    auto workspace = workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock);
    const auto record = workspace::Desk(*workspace).record(session().document().id()).value();
    ASSERT_EQ(record.findings.size(), 1U);
    EXPECT_EQ(record.findings[0].text, "Sudah ada aturan");
    EXPECT_EQ(session().document().desk().findings(finding.node).size(), 1U);
}

TEST_F(TroubleTest, AFileThatWasMovedAwayIsGoneOnWithElsewhere) {
    begin();
    moveAway();
    press(Qt::Key_4);
    ASSERT_TRUE(waitHeld(1));
    EXPECT_EQ(label("unsavedWords"),
              QStringLiteral("Perubahan yang belum masuk berkas: 1. Berkas kerja dipindahkan, diganti nama, ditimpa, atau dihapus ketika "
                             "sedang terbuka; tidak ada yang berubah di dalamnya. Kembalikan ke tempatnya, atau simpan di tempat lain. "
                             "Semuanya tetap ada di jendela ini dan dicoba lagi setiap beberapa detik."));
    const auto other = path(QStringLiteral("selamat.matang"));
    m_window->saveElsewhere(other);
    ASSERT_TRUE(waitUntil([&] { return m_window->view() != nullptr && session().file() == other; }));
    EXPECT_EQ(stored(other), "4");
    EXPECT_EQ(stored(path(QStringLiteral("dipindahkan.matang"))), "3");
    ASSERT_TRUE(waitUntil([this] { return session().document().isReady(); }));
    EXPECT_EQ(m_window->view()->score().shownNode().text, "I14");
    press(Qt::Key_5);
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored(other), "5");
    EXPECT_FALSE(shows("unsavedBar"));
}

TEST_F(TroubleTest, AFileThatComesBackTakesTheEdits) {
    begin();
    moveAway();
    press(Qt::Key_4);
    ASSERT_TRUE(waitHeld(1));
    ASSERT_TRUE(QFile::rename(path(QStringLiteral("dipindahkan.matang")), m_file));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored(m_file), "4");
}

TEST_F(TroubleTest, APlaceThatCannotBeWrittenToLeavesTheEditsHeld) {
    begin();
    moveAway();
    press(Qt::Key_4);
    ASSERT_TRUE(waitHeld(1));
    m_window->saveElsewhere(path(QStringLiteral("tidak/ada.matang")));
    ASSERT_TRUE(waitUntil([this] { return shows("failureBanner"); }));
    EXPECT_TRUE(part<Banner>(QStringLiteral("failureBanner")).words().contains(QStringLiteral("tidak/ada.matang")))
        << part<Banner>(QStringLiteral("failureBanner")).words().toStdString();
    EXPECT_EQ(session().writes().held().size(), 1U);
    EXPECT_EQ(index(), QStringLiteral("3,03"));
}

TEST_F(TroubleTest, NobodyLeavesUnsavedEditsUnasked) {
    begin();
    moveAway();
    press(Qt::Key_4);
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(shows("unsavedGiveUp"));
    m_window->openFile(path(QStringLiteral("dipindahkan.matang")));
    EXPECT_EQ(session().writes().held().size(), 1U);
    click("unsavedGiveUp");
    EXPECT_TRUE(waitUntil([this] { return index() == QStringLiteral("3,00"); }));
    EXPECT_FALSE(shows("unsavedBar"));
    EXPECT_FALSE(session().undoStack().canUndo());
    EXPECT_TRUE(m_window->close());
}

TEST_F(TroubleTest, AnImportDoesNotOvertakeHeldEdits) {
    begin();
    moveAway();
    press(Qt::Key_4);
    ASSERT_TRUE(waitHeld(1));
    NewAssessment wanted;
    wanted.agency = "Kota Lain";
    wanted.kind = assessment::AgencyKind::City;
    wanted.year = 2024;
    wanted.rubric = rubric::RubricId("spbe-2020");
    auto created = session().create(wanted);
    ASSERT_TRUE(waitUntil([&] { return created.isFinished(); }));
    ASSERT_FALSE(created.result().has_value());
    EXPECT_EQ(created.result().error().reason, "workspace-gone");
    EXPECT_TRUE(session().undoStack().canUndo());
}

TEST_F(TroubleTest, NoEditOvertakesOneThatIsHeld) {
    WorkspaceStore store(workspace::Workspace::open(toPath(makeWorkspace()), workspace::Access::ReadWrite, m_clock).value());
    std::vector<std::string> done;
    {
        WriteQueue queue(store);
        int failures = 1;
        queue.add({[&](StoreAccess) -> base::Result<void> {
            done.push_back("first");
            return failures-- > 0 ? base::Result<void>(base::fail(base::ErrorCode::InputOutput, "disk-full")) : base::Result<void>();
        }});
        queue.add({[&](StoreAccess) -> base::Result<void> {
            done.push_back("second");
            return {};
        }});
        queue.settle();
        EXPECT_EQ(queue.held().size(), 2U);
        EXPECT_EQ(queue.reason().reason, "disk-full");
        queue.retry();
        queue.settle();
        EXPECT_EQ(queue.state(), WriteQueue::State::Saved);
    }
    EXPECT_EQ(done, (std::vector<std::string>{"first", "first", "second"}));
}

TEST_F(TroubleTest, AMistakeOfOursIsSaidAndTheWindowGoesOn) {
    begin();
    QObject::connect(qobject_cast<GuardedApplication*>(qApp), &GuardedApplication::unexpected, m_window.get(), &MainWindow::showUnexpected);
    QTimer::singleShot(0, m_window.get(), [] { throw std::runtime_error("broken on purpose"); });
    ASSERT_TRUE(waitUntil([this] { return shows("failureBanner"); }));
    EXPECT_EQ(
        part<Banner>(QStringLiteral("failureBanner")).words(),
        QStringLiteral("Terjadi kesalahan yang tidak terduga: broken on purpose. Tidak ada bagian langkah ini yang disimpan. Tutup berkas "
                       "kerja, buka kembali, lalu ulangi langkah itu."));
    press(Qt::Key_4);
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(stored(m_file), "4");
}

TEST_F(TroubleTest, ARefusedEditIsSaidAndHoldsNothingUp) {
    begin();
    // Handed in behind the window's back, as by a colleague's sheet that was merged.
    session().writes().add({[id = session().document().id()](StoreAccess store) -> base::Result<void> {
        return workspace::Desk(store.workspace)
            .setStageStatus(id, {rubric::StageId("self"), assessment::HandIn{{}, "Rina", "Budi"}, "", {}}, {"Rina", "hand-in-stage"});
    }});
    press(Qt::Key_4);
    ASSERT_TRUE(waitUntil([this] { return shows("failureBanner"); }));
    EXPECT_TRUE(part<Banner>(QStringLiteral("failureBanner")).words().startsWith(QStringLiteral("Tidak tersimpan: ")));
    EXPECT_TRUE(waitUntil([this] { return index() == QStringLiteral("3,00"); }));
    EXPECT_TRUE(waitSaved());
    EXPECT_FALSE(shows("unsavedBar"));
}

}  // namespace matang::gui
