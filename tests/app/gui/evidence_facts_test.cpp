// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_tabs.h"
#include "evidence_fixture.h"
#include "pages/score_page.h"

#include <matang/workspace/desk.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

namespace matang::gui {

namespace {

using assessment::Verdict;

/// Facts and judgement of one piece of evidence, opened.
class EvidenceFactsTest : public EvidenceFixture {
protected:
    void beginWithOne() {
        begin();
        attachOne();
        openFacts();
    }
    void openFacts() {
        auto& tabs = part<DeskTabs>(QStringLiteral("deskTabs"));
        tabs.setCurrentIndex(DeskTabs::Evidence);
        tabs.setFolded(false);
    }
    void type(const QString& field, const QString& text) {
        auto& line = part<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    void choose(const QString& field, int place) {
        auto& box = part<QComboBox>(field);
        box.setCurrentIndex(place);
        emit box.activated(place);
    }
    workspace::EvidencePiece only() {
        EXPECT_TRUE(waitSaved());
        const auto pieces = storedPieces();
        EXPECT_EQ(pieces.size(), 1U);
        return pieces.empty() ? workspace::EvidencePiece{} : pieces.front();
    }
    /// Works as an assessor at the document stage.
    void beAssessor() {
        m_settings.setWho({"Ani", assessment::Role::Assessor, {}});
        session().introduce();
        session().document().setStage(rubric::StageId("document"));
        openFacts();
    }
    void judge(const QString& verdict, const QString& reason) {
        part<QRadioButton>(verdict).click();
        part<QLineEdit>(QStringLiteral("judgeReason")).setText(reason);
        QTest::mouseClick(&part<QPushButton>(QStringLiteral("judge")), Qt::LeftButton);
    }
};

}  // namespace

TEST_F(EvidenceFactsTest, EveryFactIsStoredAsItIsGiven) {
    beginWithOne();
    choose(QStringLiteral("documentKind"), static_cast<int>(rubric::DocumentKind::Minutes));
    type(QStringLiteral("documentTitle"), QStringLiteral("Notula tinjauan arsitektur"));
    type(QStringLiteral("documentNumber"), QStringLiteral("12 Tahun 2023"));
    type(QStringLiteral("documentDate"), QStringLiteral("3/2/2024"));
    type(QStringLiteral("documentSigner"), QStringLiteral("Sekretaris Daerah"));
    type(QStringLiteral("documentExpires"), QStringLiteral("2026-12-31"));
    choose(QStringLiteral("documentConfidentiality"), static_cast<int>(assessment::Confidentiality::Internal));
    part<QCheckBox>(QStringLiteral("documentIssues")).click();
    part<QCheckBox>(QStringLiteral("documentRecommendations")).click();
    const auto piece = only();
    assessment::Document wanted;
    wanted.sha256 = piece.link.sha256;
    wanted.kind = rubric::DocumentKind::Minutes;
    wanted.title = "Notula tinjauan arsitektur";
    wanted.number = "12 Tahun 2023";
    wanted.date = "2024-02-03";
    wanted.signer = "Sekretaris Daerah";
    wanted.expires = "2026-12-31";
    wanted.confidentiality = assessment::Confidentiality::Internal;
    wanted.hasIssues = true;
    wanted.hasRecommendations = true;
    EXPECT_EQ(piece.document, wanted);
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("documentDate")).text(), QStringLiteral("03-02-2024"));
}

TEST_F(EvidenceFactsTest, WhatItProvesIsStoredAndUndone) {
    beginWithOne();
    choose(QStringLiteral("linkLevel"), 4);
    choose(QStringLiteral("linkPurpose"), static_cast<int>(rubric::EvidencePurpose::Review));
    type(QStringLiteral("linkPage"), QStringLiteral("hlm. 7"));
    type(QStringLiteral("linkNote"), QStringLiteral("hasil tinjauan"));
    auto piece = only();
    EXPECT_EQ(piece.link.level, 4);
    EXPECT_EQ(piece.link.purpose, rubric::EvidencePurpose::Review);
    EXPECT_EQ(piece.link.page, "hlm. 7");
    EXPECT_EQ(piece.link.note, "hasil tinjauan");
    m_window->view()->undo();
    piece = only();
    EXPECT_EQ(piece.link.note, "");
    EXPECT_EQ(piece.link.page, "hlm. 7");
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("linkNote")).text(), QString());
}

TEST_F(EvidenceFactsTest, TheSamePlaceReadAnewShowsItsEvidence) {
    beginWithOne();
    bool isReadAnew = false;
    QObject::connect(&session().document(), &AssessmentDocument::stateChanged, &session(), [&isReadAnew] { isReadAnew = true; });
    session().document().reload();
    ASSERT_TRUE(waitUntil([&] { return isReadAnew; }));
    QCoreApplication::processEvents();
    const auto& list = part<QListView>(QStringLiteral("evidenceChoice"));
    EXPECT_EQ(list.model()->rowCount(), 1);
    EXPECT_TRUE(list.isVisible());
}

TEST_F(EvidenceFactsTest, WhatIsTypedWhenTheWindowIsClosedIsStored) {
    beginWithOne();
    auto& title = part<QLineEdit>(QStringLiteral("documentTitle"));
    title.setFocus();
    QTest::keyClicks(&title, QStringLiteral("Peraturan"));
    closeWindow();
    const auto pieces = storedPieces();
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0].document.title, "Peraturan");
}

TEST_F(EvidenceFactsTest, TypingInOneFieldIsOneStep) {
    beginWithOne();
    type(QStringLiteral("documentTitle"), QStringLiteral("Perat"));
    ASSERT_TRUE(waitSaved());
    type(QStringLiteral("documentTitle"), QStringLiteral("Peraturan"));
    ASSERT_TRUE(waitSaved());
    type(QStringLiteral("documentNumber"), QStringLiteral("7"));
    ASSERT_TRUE(waitSaved());
    m_window->view()->undo();
    EXPECT_EQ(only().document.title, "Peraturan");
    EXPECT_EQ(only().document.number, "");
    m_window->view()->undo();
    EXPECT_EQ(only().document.title, "");
    EXPECT_EQ(storedPieces().size(), 1U);
    m_window->view()->redo();
    EXPECT_EQ(only().document.title, "Peraturan");
}

TEST_F(EvidenceFactsTest, ADayThatIsNoneIsSaidAndNotStored) {
    beginWithOne();
    type(QStringLiteral("documentDate"), QStringLiteral("31-2-2024"));
    auto& problem = part<QLabel>(QStringLiteral("evidenceProblem"));
    ASSERT_TRUE(waitUntil([&] { return problem.isVisible(); }));
    EXPECT_EQ(problem.text(), QStringLiteral("\"31-2-2024\" bukan tanggal. Tulis hari, bulan, dan tahun, misalnya 31-12-2024."));
    EXPECT_EQ(only().document.date, "");
    type(QStringLiteral("documentDate"), QStringLiteral("29-2-2024"));
    EXPECT_EQ(only().document.date, "2024-02-29");
    EXPECT_FALSE(problem.isVisible());
}

TEST_F(EvidenceFactsTest, ADocumentThatEndsBeforeItBeginsIsRefusedAndShownAsItWas) {
    beginWithOne();
    type(QStringLiteral("documentDate"), QStringLiteral("1-1-2024"));
    type(QStringLiteral("documentExpires"), QStringLiteral("1-1-2023"));
    auto& problem = part<QLabel>(QStringLiteral("evidenceProblem"));
    ASSERT_TRUE(waitUntil([&] { return problem.isVisible(); }));
    EXPECT_EQ(only().document.expires, "");
    EXPECT_EQ(only().document.date, "2024-01-01");
}

TEST_F(EvidenceFactsTest, TheFactsOfAFileAreThoseOfEveryLinkToIt) {
    beginWithOne();
    type(QStringLiteral("documentTitle"), QStringLiteral("Peraturan Wali Kota"));
    ASSERT_TRUE(waitSaved());
    selectIndicator(QStringLiteral("I2"));
    attach({path(QStringLiteral("sk.pdf"))});
    openFacts();
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("documentTitle")).text(), QStringLiteral("Peraturan Wali Kota"));
}

TEST_F(EvidenceFactsTest, AnAgencyDoesNotJudgeAndAnAssessorDoesWithAReason) {
    beginWithOne();
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("judge")).isHidden());
    beAssessor();
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("judge")).isHidden());
    part<QRadioButton>(QStringLiteral("judgeInsufficient")).click();
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("judge")).isEnabled());
    judge(QStringLiteral("judgeInsufficient"), QStringLiteral("Belum ditandatangani."));
    auto piece = only();
    ASSERT_EQ(piece.judgements.size(), 1U);
    EXPECT_EQ(piece.judgements[0].assessor, "Ani");
    EXPECT_EQ(piece.judgements[0].stage.text, "document");
    EXPECT_EQ(piece.judgements[0].verdict, Verdict::Insufficient);
    EXPECT_EQ(piece.judgements[0].reason, "Belum ditandatangani.");
    EXPECT_TRUE(
        part<QListView>(QStringLiteral("evidenceList")).model()->index(0, 0).data().toString().contains(QStringLiteral("belum cukup")));

    QTest::mouseClick(&part<QPushButton>(QStringLiteral("judgeTakeBack")), Qt::LeftButton);
    EXPECT_TRUE(only().judgements.empty());
    m_window->view()->undo();
    EXPECT_EQ(only().judgements.size(), 1U);
}

TEST_F(EvidenceFactsTest, AVerdictIsStoredOnLeavingItOrWaitsForItsReason) {
    begin();
    attachOne();
    attachOne(QStringLiteral("notula.txt"), "isi notula");
    beAssessor();
    auto& list = part<QListView>(QStringLiteral("evidenceChoice"));
    const auto choosePiece = [&list](int row) { list.setCurrentIndex(list.model()->index(row, 0)); };
    choosePiece(0);
    part<QRadioButton>(QStringLiteral("judgeInsufficient")).click();
    EXPECT_EQ(part<QLabel>(QStringLiteral("judgeWanting")).text(),
              QStringLiteral("Putusan ini perlu alasan; disimpan begitu alasannya ada."));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("judgeWanting")).isVisible());
    choosePiece(1);
    EXPECT_FALSE(part<QRadioButton>(QStringLiteral("judgeInsufficient")).isChecked());
    choosePiece(0);
    EXPECT_TRUE(part<QRadioButton>(QStringLiteral("judgeInsufficient")).isChecked());
    part<QLineEdit>(QStringLiteral("judgeReason")).setText(QStringLiteral("Belum lengkap."));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("judgeWanting")).isVisible());
    const int steps = session().undoStack().count();
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("judge")), Qt::LeftButton);
    choosePiece(1);
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(session().undoStack().count(), steps + 1);
    choosePiece(0);
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("judgeReason")).text(), QStringLiteral("Belum lengkap."));
    const auto pieces = storedPieces();
    ASSERT_EQ(pieces.size(), 2U);
    ASSERT_EQ(pieces[0].judgements.size(), 1U);
    EXPECT_EQ(pieces[0].judgements[0].reason, "Belum lengkap.");
    EXPECT_TRUE(pieces[1].judgements.empty());
}

TEST_F(EvidenceFactsTest, JudgementsOfABlindPanelAreSeenByTheirAssessorOnly) {
    beginWithOne();
    beAssessor();
    judge(QStringLiteral("judgeAccepted"), QString());
    ASSERT_TRUE(waitSaved());
    session().desk().setPanelView(rubric::StageId("document"), assessment::PanelView::Blind);
    ASSERT_TRUE(waitSaved());
    auto& told = part<QLabel>(QStringLiteral("judgements"));
    EXPECT_TRUE(told.text().startsWith(QStringLiteral("Ani: diterima"))) << told.text().toStdString();
    m_settings.setWho({"Budi", assessment::Role::Assessor, {}});
    session().introduce();
    openFacts();
    selectIndicator(QStringLiteral("I2"));
    selectIndicator(QStringLiteral("I1"));
    EXPECT_EQ(told.text(), QStringLiteral("Belum ada asesor yang menilainya."));
    EXPECT_FALSE(
        part<QListView>(QStringLiteral("evidenceList")).model()->index(0, 0).data().toString().contains(QStringLiteral("diterima")));
}

TEST_F(EvidenceFactsTest, EnterInTheListOfTheTabLooksAtThePiece) {
    beginWithOne();
    auto& list = part<QListView>(QStringLiteral("evidenceChoice"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return part<QWidget>(QStringLiteral("previewPane")).isVisible(); }));
}

TEST_F(EvidenceFactsTest, WhereAssessorsWorkTheirJudgementComesFirst) {
    beginWithOne();
    const auto isAbove = [this](const char* one, const char* other) {
        QCoreApplication::processEvents();
        return part<QWidget>(QLatin1String(one)).mapToGlobal(QPoint()).y() < part<QWidget>(QLatin1String(other)).mapToGlobal(QPoint()).y();
    };
    EXPECT_TRUE(isAbove("linkForm", "judgementForm"));
    beAssessor();
    EXPECT_TRUE(isAbove("judgementForm", "linkForm"));
    auto& list = part<QListView>(QStringLiteral("evidenceChoice"));
    list.setFocus();
    QStringList walk;
    for (int stop = 0; stop < 6; ++stop) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walk << QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(walk.join(QLatin1Char(' ')).toStdString(), "judgeAccepted judgeReason linkLevel linkPurpose linkPage linkNote");
    session().document().setStage(rubric::StageId("self"));
    EXPECT_TRUE(isAbove("linkForm", "judgementForm"));
}

TEST_F(EvidenceFactsTest, TheHistorySaysWhatWasSaidOfEvidenceInWords) {
    beginWithOne();
    choose(QStringLiteral("linkPurpose"), static_cast<int>(rubric::EvidencePurpose::Review));
    choose(QStringLiteral("documentKind"), static_cast<int>(rubric::DocumentKind::Minutes));
    type(QStringLiteral("documentDate"), QStringLiteral("3-2-2024"));
    part<QCheckBox>(QStringLiteral("documentIssues")).click();
    beAssessor();
    judge(QStringLiteral("judgeInsufficient"), QStringLiteral("Belum ditandatangani."));
    ASSERT_TRUE(waitSaved());
    part<DeskTabs>(QStringLiteral("deskTabs")).setCurrentIndex(DeskTabs::History);
    auto& list = part<QTreeWidget>(QStringLiteral("historyList"));
    ASSERT_TRUE(waitUntil([&] { return list.topLevelItemCount() >= 6; }));
    QStringList told;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        told << list.topLevelItem(row)->text(2) + QStringLiteral(" = ") +
                    list.topLevelItem(row)->text(3).replace('\n', QStringLiteral("; "));
    }
    EXPECT_EQ(told.mid(0, 5).join('\n').toStdString(),
              "penilaian bukti, 1.a, Penilaian dokumen = alasan: Belum ditandatangani.; putusan: belum cukup\n"
              "dokumen, 1.a = memuat masalah yang ditemukan: ya\n"
              "dokumen, 1.a = tanggal dokumen: 3 Februari 2024\n"
              "dokumen, 1.a = jenis: notula\n"
              "bukti, 1.a = keperluan: tinjauan");
}

TEST_F(EvidenceFactsTest, AnAdditionThatIsAskedForIsAClarificationWithItsDay) {
    beginWithOne();
    beAssessor();
    part<QRadioButton>(QStringLiteral("judgeInsufficient")).click();
    part<QLineEdit>(QStringLiteral("judgeReason")).setText(QStringLiteral("Lampirkan halaman yang ditandatangani."));
    part<QCheckBox>(QStringLiteral("judgeAsks")).click();
    part<QDateEdit>(QStringLiteral("judgeDue")).setDate(QDate(2024, 12, 11));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("judge")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return !session().document().desk().clarifications(rubric::NodeId("I1")).empty(); }));
    const auto threads = session().document().desk().clarifications(rubric::NodeId("I1"));
    ASSERT_EQ(threads.size(), 1U);
    EXPECT_EQ(threads[0].due, "2024-12-11");
    EXPECT_EQ(threads[0].entries[0].person, "Ani");
    EXPECT_EQ(threads[0].entries[0].text, "Mohon lengkapi 1.a (sk.pdf): Lampirkan halaman yang ditandatangani.");
    EXPECT_EQ(only().judgements.size(), 1U);
}

}  // namespace matang::gui
