// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace matang::gui {

namespace {

class StagePanelTest : public WindowTest {
protected:
    void begin() {
        m_settings.setWho({"Ketua", assessment::Role::Coordinator, ""});
        openWindow(makeWorkspace());
        openNewest();
        click("contextStageState");
    }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(QLatin1String(name)), Qt::LeftButton); }
    QLineEdit& line(const char* name) { return part<QLineEdit>(QLatin1String(name)); }
    /// The visible words above a field.
    QString above(const char* name) {
        for (const auto* label : part<QWidget>(QStringLiteral("stagePanel")).findChildren<QLabel*>()) {
            if (label->buddy() == &line(name) && label->isVisible()) {
                EXPECT_LE(label->geometry().bottom(), line(name).geometry().top());
                EXPECT_EQ(label->geometry().left(), line(name).geometry().left());
                return label->text();
            }
        }
        return {};
    }
};

}  // namespace

TEST_F(StagePanelTest, FilledFieldsStillSayWhatTheyAre) {
    begin();
    EXPECT_EQ(line("stageSender").text(), QStringLiteral("Ketua"));
    line("stageApprover").setText(QStringLiteral("Sekda"));
    EXPECT_EQ(above("stageSender"), QStringLiteral("Dikirim oleh"));
    EXPECT_EQ(above("stageApprover"), QStringLiteral("Disetujui oleh"));
    EXPECT_EQ(above("stageReason"), QString());
    EXPECT_EQ(line("stageApprover").geometry().left() - line("stageSender").geometry().right() - 1, 8);
    click("stageHandIn");
    EXPECT_EQ(above("stageSender"), QString());
    EXPECT_EQ(above("stageReason"), QStringLiteral("Mengapa dibuka kembali?"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("stageSituation")).geometry().left(), line("stageReason").geometry().left());
}

TEST_F(StagePanelTest, AnAssessorIsToldWhoOpensABlindPanel) {
    m_settings.setWho({"Ani", assessment::Role::Assessor, ""});
    openWindow(makeWorkspace());
    openNewest();
    m_window->host().session()->document().setStage(rubric::StageId("document"));
    click("contextStageState");
    auto& blind = part<QCheckBox>(QStringLiteral("stageBlind"));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("stageRefusal")).isVisible());
    blind.click();
    EXPECT_FALSE(blind.isEnabled());
    EXPECT_EQ(part<QLabel>(QStringLiteral("stageRefusal")).text(), QStringLiteral("Panel dibuka oleh koordinator."));
}

TEST_F(StagePanelTest, HidingLeavesTheStageAsItIs) {
    begin();
    EXPECT_EQ(part<QPushButton>(QStringLiteral("stageHide")).text(), QStringLiteral("Sembunyikan"));
    click("stageHide");
    EXPECT_FALSE(part<QWidget>(QStringLiteral("stagePanel")).isVisible());
    EXPECT_FALSE(m_window->host().session()->document().desk().status(rubric::StageId("self")).handedIn);
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 0);
}

TEST_F(StagePanelTest, EnglishSpeaksOfTheirOwnMarks) {
    begin();
    m_window->chooseLanguage(text::Language::English);
    const auto& blind = part<QCheckBox>(QStringLiteral("stageBlind"));
    ASSERT_TRUE(waitUntil([&blind] { return blind.text().startsWith(QStringLiteral("Blind")); }));
    EXPECT_EQ(blind.text(), QStringLiteral("Blind panel: each assessor sees only their own marks"));
}

}  // namespace matang::gui
