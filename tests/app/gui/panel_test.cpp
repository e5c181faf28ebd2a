// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/panel.h"
#include "models/indicator_tree_model.h"
#include "pages/score_page.h"
#include "session_view.h"
#include "text_conversion.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"
#include "widgets/note_field.h"
#include "window_fixture.h"

#include <matang/workspace/desk.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace matang::gui {

namespace {

const workspace::Author kMaker{"Rina", "set-mark"};
const rubric::StageId kDocument("document");
const std::set<int> kDisputed{2, 7, 11, 14, 23, 31, 36, 40, 47};

assessment::Mark markOf(int indicator, const char* assessor, int value) {
    assessment::Mark mark;
    mark.node = rubric::NodeId("I" + std::to_string(indicator));
    mark.stage = kDocument;
    mark.assessor = assessor;
    mark.value = base::Rational(value);
    mark.justification = "menurut " + std::string(assessor);
    return mark;
}

/// Three assessors at the document stage, who differ on nine of 47 indicators; Budi is on his own there.
void addPanel(workspace::Workspace& workspace, assessment::AssessmentId id) {
    ASSERT_TRUE(workspace.together([&]() -> base::Result<void> {
        for (int indicator = 1; indicator <= 47; ++indicator) {
            for (const char* assessor : {"Ani", "Budi", "Cici"}) {
                const bool aside = kDisputed.contains(indicator) && std::string(assessor) == "Budi";
                if (auto set = workspace.setMark(id, markOf(indicator, assessor, aside ? 2 : 4), kMaker); !set) {
                    return set;
                }
            }
        }
        return {};
    }));
}

class PanelTest : public WindowTest {
protected:
    void begin(const assessment::Person& who, const std::function<void(workspace::Workspace&, assessment::AssessmentId)>& change = {}) {
        m_file = makeWorkspace();
        prepare(m_file, [&](auto& workspace, auto id) {
            addPanel(workspace, id);
            if (change) {
                change(workspace, id);
            }
        });
        m_settings.setWho(who);
        openWindow(m_file);
        openNewest();
        watchModels();
        document().setStage(kDocument);
        selectIndicator(QStringLiteral("I14"));
    }
    AssessmentDocument& document() { return m_window->host().session()->document(); }
    QString label(const char* name) { return part<QLabel>(QLatin1String(name)).text(); }
    QString button(const char* name) { return part<QPushButton>(QLatin1String(name)).text(); }
    bool shows(const char* name) { return part<QWidget>(QLatin1String(name)).isVisible(); }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(QLatin1String(name)), Qt::LeftButton); }
    void type(const char* name, const QString& text) {
        auto& line = part<QLineEdit>(QLatin1String(name));
        line.clear();
        QTest::keyClicks(&line, text);
    }
    void workAs(const QString& name, assessment::Role role) {
        click("contextPerson");
        type("personName", name);
        auto& roles = part<QComboBox>(QStringLiteral("personRole"));
        roles.setCurrentIndex(roles.findData(static_cast<int>(role)));
        QTest::keyClick(&part<QLineEdit>(QStringLiteral("personName")), Qt::Key_Return);
    }
    void press(Qt::Key key) { QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), key); }
    /// "person action" of the trail's entries of an entity, read from the file itself.
    std::vector<std::string> trailOf(const std::string& entity) {
        const auto workspace = workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock);
        std::vector<std::string> found;
        for (const auto& entry : workspace->trail(0, 100'000).value()) {
            if (entry.entity == entity) {
                found.push_back(entry.person + " " + entry.action);
            }
        }
        return found;
    }
    assessment::StageStatus storedStatus() {
        auto workspace = workspace::Workspace::open(toPath(m_file), workspace::Access::ReadOnly, m_clock);
        const auto statuses = workspace::Desk(*workspace).stageStatuses().value();
        return statuses.empty() ? assessment::StageStatus{} : statuses.front().second;
    }

    QString m_file;
};

}  // namespace

TEST_F(PanelTest, ABlindAssessorSeesOnlyTheOwnMarks) {
    begin({"Budi", assessment::Role::Assessor, ""}, [](auto& workspace, auto id) {
        ASSERT_TRUE(workspace::Desk(workspace).setStageStatus(id, {kDocument, {}, "", assessment::PanelView::Blind}, kMaker));
    });
    EXPECT_FALSE(shows("panelPane"));
    EXPECT_FALSE(shows("statusDisputed"));
    EXPECT_TRUE(shows("lockBanner"));
    EXPECT_EQ(label("stageFigures1"), QStringLiteral("2"));
    // 38 levels of 4 and 9 of 2, as far as Budi knows; the others' marks move nothing.
    EXPECT_EQ(document().current().record.marks.size(), 47U * 2);
    EXPECT_TRUE(document().card().complete());
    press(Qt::Key_3);
    EXPECT_EQ(document().current().record.marks.size(), 47U * 2);
    EXPECT_EQ(label("stageFigures1"), QStringLiteral("3"));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedRecord(m_file, 2024).marks.size(), 47U * 4);

    workAs(QStringLiteral("Ketua"), assessment::Role::Coordinator);
    EXPECT_EQ(document().current().record.marks.size(), 47U * 4);
    EXPECT_TRUE(shows("panelPane"));
    EXPECT_EQ(button("statusDisputed"), QStringLiteral("9 belum sepakat"));
    EXPECT_EQ(button("contextStageState"), QStringLiteral("panel tertutup"));
    click("contextStageState");
    auto& blind = part<QCheckBox>(QStringLiteral("stageBlind"));
    EXPECT_TRUE(blind.isChecked());
    blind.click();
    workAs(QStringLiteral("Budi"), assessment::Role::Assessor);
    EXPECT_TRUE(shows("panelPane"));
    EXPECT_EQ(label("panelValueof0"), QStringLiteral("4"));
    EXPECT_EQ(label("panelNameof1"), QStringLiteral("Budi"));
    EXPECT_EQ(label("panelReasonsof1"), QStringLiteral("menurut Budi"));
    EXPECT_EQ(label("panelSpread"), QStringLiteral("\u2260 selisih 1"));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(trailOf("stage-status"), (std::vector<std::string>{"Rina set-mark", "Ketua open-panel"}));
}

TEST_F(PanelTest, TheDisagreementsAreWalkedThroughOneByOne) {
    begin({"Ketua", assessment::Role::Coordinator, "Kementerian"});
    const auto before = document().current().record.marks;
    EXPECT_EQ(button("statusPredicate"), QStringLiteral("belum lengkap"));
    selectIndicator(QStringLiteral("I1"));
    EXPECT_EQ(label("panelSpread"), QStringLiteral("semua sepakat"));
    click("nextDisputed");
    EXPECT_EQ(label("disputedPosition"), QStringLiteral("Perbedaan 1 dari 9 pada tahap ini."));
    for (int left = 9; left > 0; --left) {
        EXPECT_EQ(gui::disputedIndicators(document()).size(), static_cast<std::size_t>(left));
        auto& value = part<QComboBox>(QStringLiteral("agreedValue"));
        EXPECT_FALSE(part<QPushButton>(QStringLiteral("agree")).isEnabled());
        value.setCurrentIndex(value.findText(QStringLiteral("3")));
        type("agreedReason", QStringLiteral("bukti nomor %1").arg(left));
        QTest::keyClick(&part<QLineEdit>(QStringLiteral("agreedReason")), Qt::Key_Return);
        EXPECT_TRUE(shows("takeBackAgreement"));
        if (left > 1) {
            QTest::keyClick(&part<QPushButton>(QStringLiteral("nextDisputed")), Qt::Key_Space);
        }
    }
    EXPECT_FALSE(shows("nextDisputed"));
    EXPECT_EQ(label("disputedPosition"), QStringLiteral("Tidak ada lagi perbedaan pada tahap ini."));
    EXPECT_TRUE(document().card().complete());
    ASSERT_TRUE(waitSaved());

    const auto record = storedRecord(m_file, 2024);
    EXPECT_EQ(record.marks.size(), before.size());
    EXPECT_TRUE(std::is_permutation(record.marks.begin(), record.marks.end(), before.begin(), before.end()));
    ASSERT_EQ(record.agreements.size(), 9U);
    std::set<int> settled;
    for (const auto& agreement : record.agreements) {
        settled.insert(std::stoi(agreement.node.text.substr(1)));
        EXPECT_EQ(agreement.value, base::Rational(3));
        EXPECT_EQ(agreement.stage, kDocument);
        EXPECT_EQ(agreement.reason.substr(0, 12), "bukti nomor ");
    }
    EXPECT_EQ(settled, kDisputed);
    EXPECT_EQ(trailOf("agreement"), std::vector<std::string>(9, "Ketua agree"));
    // Another stage stays as it was: every level 3.
    document().setStage(rubric::StageId("self"));
    EXPECT_EQ(button("statusIndex"), QStringLiteral("3,00"));

    for (int edits = 0; edits < 9; ++edits) {
        m_window->view()->undo();
    }
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(storedRecord(m_file, 2024).agreements.empty());
    EXPECT_EQ(gui::disputedIndicators(document()).size(), 9U);
    EXPECT_EQ(m_window->host().session()->undoStack().redoText(), QStringLiteral("kesepakatan I2"));
    for (int edits = 0; edits < 9; ++edits) {
        m_window->view()->redo();
    }
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedRecord(m_file, 2024).agreements.size(), 9U);
}

TEST_F(PanelTest, ABlindPanelIsBlindToTheAgencyToo) {
    begin({"Dewi", assessment::Role::Agency, ""}, [](auto& workspace, auto id) {
        ASSERT_TRUE(workspace::Desk(workspace).setStageStatus(id, {kDocument, {}, "", assessment::PanelView::Blind}, kMaker));
    });
    EXPECT_EQ(label("stageFigures1"), QStringLiteral("\u2013"));
    EXPECT_FALSE(shows("panelPane"));
    workAs(QStringLiteral("Ketua"), assessment::Role::Coordinator);
    EXPECT_EQ(label("stageFigures1"), QStringLiteral("4 \u00b7 2 \u00b7 4 (belum sepakat)"));
}

TEST_F(PanelTest, TheFormOfAnAgreementIsEmptyWhereADisagreementIsNew) {
    begin({"Ani", assessment::Role::Assessor, ""});
    type("agreedReason", QStringLiteral("untuk I14"));
    QTest::keyClick(&part<QComboBox>(QStringLiteral("agreedValue")), Qt::Key_2);
    document().setStage(rubric::StageId("interview"));
    EXPECT_FALSE(shows("panelPane"));
    document().setStage(kDocument);
    EXPECT_TRUE(part<QLineEdit>(QStringLiteral("agreedReason")).text().isEmpty());
    EXPECT_EQ(part<QComboBox>(QStringLiteral("agreedValue")).currentIndex(), -1);
}

TEST_F(PanelTest, AnAgreementIsChangedAndTakenBack) {
    begin({"Ketua", assessment::Role::Coordinator, ""});
    type("agreedReason", QStringLiteral("sementara"));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("agree")).isEnabled()) << "no value is suggested";
    QTest::keyClick(&part<QComboBox>(QStringLiteral("agreedValue")), Qt::Key_2);
    click("agree");
    EXPECT_EQ(label("stageFigures1"), QStringLiteral("4 \u00b7 2 \u00b7 4 \u2192 disepakati 2"));
    auto& value = part<QComboBox>(QStringLiteral("agreedValue"));
    value.setCurrentIndex(value.findText(QStringLiteral("5")));
    type("agreedReason", QStringLiteral("bukti baru"));
    click("agree");
    ASSERT_TRUE(waitSaved());
    ASSERT_EQ(storedRecord(m_file, 2024).agreements.size(), 1U);
    EXPECT_EQ(storedRecord(m_file, 2024).agreements[0].value, base::Rational(5));
    EXPECT_EQ(storedRecord(m_file, 2024).agreements[0].reason, "bukti baru");
    m_window->view()->undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedRecord(m_file, 2024).agreements[0].reason, "sementara");
    click("takeBackAgreement");
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(storedRecord(m_file, 2024).agreements.empty());
    EXPECT_TRUE(shows("disputedBanner"));
}

TEST_F(PanelTest, AStageIsHandedInAndReopened) {
    begin({"Ketua", assessment::Role::Coordinator, ""});
    EXPECT_FALSE(shows("stagePanel"));
    click("contextStageState");
    EXPECT_TRUE(shows("stagePanel"));
    EXPECT_EQ(label("stageSituation"), QStringLiteral("Tahap Penilaian dokumen terbuka."));
    EXPECT_EQ(label("stageMissing"), QStringLiteral("9 dari 47 indikator belum bernilai. Pada 9 indikator asesor belum sepakat."));
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("stageSender")).text(), QStringLiteral("Ketua"));
    click("stageHandIn");
    EXPECT_EQ(label("stageRefusal"), QStringLiteral("Penyerahan tahap memerlukan dua nama: pengirim dan pemberi persetujuan."));
    type("stageApprover", QStringLiteral("Sekda"));
    click("stageHandIn");
    EXPECT_TRUE(label("stageSituation").contains(QStringLiteral("dikirim oleh Ketua, disetujui oleh Sekda")));
    EXPECT_EQ(button("contextStageState"), QStringLiteral("\u2713 diserahkan"));
    EXPECT_TRUE(shows("lockBanner"));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedStatus().handedIn->approver, "Sekda");

    press(Qt::Key_1);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 1);
    EXPECT_TRUE(part<NoteEdit>(QStringLiteral("noteFact")).isReadOnly());
    EXPECT_FALSE(part<QLineEdit>(QStringLiteral("agreedReason")).isEnabled());

    click("stageReopen");
    EXPECT_EQ(label("stageRefusal"), QStringLiteral("Tahap yang sudah diserahkan dibuka kembali dengan alasan. Tuliskan alasannya."));
    type("stageReason", QStringLiteral("lampiran tertukar"));
    click("stageReopen");
    EXPECT_EQ(label("stageSituation"), QStringLiteral("Tahap Penilaian dokumen dibuka kembali: lampiran tertukar"));
    EXPECT_FALSE(shows("lockBanner"));
    press(Qt::Key_1);
    ASSERT_TRUE(waitSaved());
    EXPECT_FALSE(storedStatus().handedIn);
    EXPECT_EQ(storedStatus().reopenedBecause, "lampiran tertukar");
    m_window->view()->undo();
    m_window->view()->undo();
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedStatus().handedIn->sender, "Ketua");
    EXPECT_EQ(trailOf("stage-status"), (std::vector<std::string>{"Ketua hand-in-stage", "Ketua reopen-stage", "Ketua undo"}));
}

TEST_F(PanelTest, WhatIsRefusedAtOneStageIsNotSaidAtAnother) {
    begin({"Dewi", assessment::Role::Agency, "Diskominfo"});
    click("contextStageState");
    EXPECT_EQ(label("stageRefusal"), QStringLiteral("Tahap ini milik asesor."));
    document().setStage(rubric::StageId("self"));
    EXPECT_FALSE(shows("stageRefusal"));
    click("stageHandIn");
    EXPECT_EQ(label("stageRefusal"), QStringLiteral("Penyerahan tahap memerlukan dua nama: pengirim dan pemberi persetujuan."));
    document().setStage(kDocument);
    EXPECT_EQ(label("stageRefusal"), QStringLiteral("Tahap ini milik asesor."));
}

TEST_F(PanelTest, EachPartyFillsInItsOwnStages) {
    begin({"Dewi", assessment::Role::Agency, "Diskominfo"});
    EXPECT_TRUE(shows("lockBanner"));
    press(Qt::Key_1);
    document().setStage(rubric::StageId("self"));
    EXPECT_FALSE(shows("lockBanner"));
    press(Qt::Key_1);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 1);
    workAs(QStringLiteral("Ani"), assessment::Role::Assessor);
    EXPECT_TRUE(shows("lockBanner"));
    press(Qt::Key_5);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 1);
    document().setStage(kDocument);
    press(Qt::Key_5);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 2);
    ASSERT_TRUE(waitSaved());
    const auto record = storedRecord(m_file, 2024);
    const auto own = [&](const char* assessor, const char* stage) {
        return std::find_if(record.marks.begin(), record.marks.end(), [&](const auto& mark) {
            return mark.node.text == "I14" && mark.assessor == assessor && mark.stage.text == stage;
        });
    };
    ASSERT_NE(own("Rina", "self"), record.marks.end());
    EXPECT_EQ(own("Rina", "self")->value, base::Rational(1)) << "Dewi goes on with the agency's answer";
    EXPECT_EQ(own("Dewi", "self"), record.marks.end());
    EXPECT_EQ(own("Ani", "document")->value, base::Rational(5));
    EXPECT_EQ(own("Dewi", "document"), record.marks.end());
    EXPECT_EQ(trailOf("person"), std::vector<std::string>{"Ani set-person"});
}

TEST_F(PanelTest, AKnownNameBringsItsRoleAlong) {
    begin({"Ketua", assessment::Role::Coordinator, ""}, [](auto& workspace, auto) {
        ASSERT_TRUE(workspace::Desk(workspace).setPerson({"Cici", assessment::Role::Assessor, "Universitas"}, kMaker));
    });
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->people().size() == 1; }));
    click("contextPerson");
    type("personName", QStringLiteral("Cici"));
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("personOrganisation")).text(), QStringLiteral("Universitas"));
    click("personAccept");
    EXPECT_EQ(m_settings.role(), assessment::Role::Assessor);
    EXPECT_EQ(button("contextPerson"), QStringLiteral("Cici \u00b7 asesor"));
}

TEST_F(PanelTest, TheStageBeforeAndTheStateStandInTheTree) {
    begin({"Ani", assessment::Role::Assessor, ""});
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    const auto at = [&tree](int column) { return tree.currentIndex().siblingAtColumn(column).data().toString(); };
    EXPECT_EQ(at(IndicatorTreeModel::Value), QStringLiteral("\u2013"));
    EXPECT_EQ(at(IndicatorTreeModel::StageBefore), QStringLiteral("3"));
    EXPECT_EQ(at(IndicatorTreeModel::LastYear), QStringLiteral("3"));
    EXPECT_EQ(at(IndicatorTreeModel::State), QStringLiteral("\u2260"));
    selectIndicator(QStringLiteral("I1"));
    EXPECT_EQ(at(IndicatorTreeModel::State), QStringLiteral("\u25d0"));
    EXPECT_FALSE(tree.isColumnHidden(IndicatorTreeModel::StageBefore));
    document().setStage(rubric::StageId("self"));
    EXPECT_TRUE(tree.isColumnHidden(IndicatorTreeModel::StageBefore));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("statusFilled")), Qt::LeftButton);
    document().setStage(kDocument);
    click("statusDisputed");
    int shown = 0;
    for (auto index = tree.model()->index(0, 0); index.isValid(); index = tree.indexBelow(index)) {
        shown += index.data(IndicatorTreeModel::DisputedRole).toBool() ? 1 : 0;
    }
    EXPECT_EQ(shown, 9);
}

}  // namespace matang::gui
