// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_fixture.h"
#include "full_disk.h"
#include "pages/score_page.h"
#include "widgets/banner.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"

#include <matang/base/sha256.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace matang::gui {

namespace {

class EvidenceTest : public EvidenceFixture {
protected:
    /// Removes the chosen piece, answering the question where there is one.
    void remove() {
        auto& question = part<Banner>(QStringLiteral("evidenceQuestion"));
        const int before = listed();
        part<QAction>(QStringLiteral("evidenceRemove")).trigger();
        ASSERT_TRUE(waitUntil([&] { return !question.isHidden() || listed() < before; }));
        if (!question.isHidden()) {
            QTest::mouseClick(question.findChild<QPushButton*>(), Qt::LeftButton);
        }
        ASSERT_TRUE(waitUntil([&] { return listed() < before; }));
        ASSERT_TRUE(waitSaved());
    }
};

}  // namespace

TEST_F(EvidenceTest, ADroppedFileIsStoredCountedAndRemovalCanBeUndone) {
    begin();
    attachOne();
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusWithoutEvidence")).text(), QStringLiteral("46 tanpa bukti"));
    const auto stored = storedEvidence(m_file, 2024);
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].fileName, "sk.pdf");
    EXPECT_EQ(stored[0].node.text, "I1");
    EXPECT_EQ(stored[0].attachedBy, "Rina");
    EXPECT_EQ(stored[0].sha256, base::sha256Hex("isi surat keputusan"));

    remove();
    EXPECT_TRUE(storedEvidence(m_file, 2024).empty());
    m_window->view()->undo();
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    m_window->view()->undo();
    ASSERT_TRUE(waitUntil([this] { return listed() == 0; }));
    m_window->view()->redo();
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    EXPECT_EQ(storedEvidence(m_file, 2024)[0].letter, "a");
}

TEST_F(EvidenceTest, RemovingTheLastLinkAsksAndSaysWhatBecomesOfTheFile) {
    begin();
    attachOne();
    part<QAction>(QStringLiteral("evidenceRemove")).trigger();
    auto& question = part<Banner>(QStringLiteral("evidenceQuestion"));
    ASSERT_TRUE(waitUntil([&] { return !question.isHidden(); }));
    EXPECT_EQ(question.words(), QStringLiteral("Tidak ada tautan lain ke sk.pdf. Isinya tetap tersimpan di berkas kerja sampai ruang "
                                               "dibebaskan; sampai saat itu Urungkan mengembalikannya."));
    EXPECT_EQ(storedEvidence(m_file, 2024).size(), 1U);
}

TEST_F(EvidenceTest, AFileIsEvidenceForAnotherIndicatorAsWell) {
    begin();
    attachOne();
    part<QAction>(QStringLiteral("evidenceAlso")).trigger();
    auto& indicator = part<QComboBox>(QStringLiteral("linkAlsoIndicator"));
    ASSERT_TRUE(indicator.isVisible());
    EXPECT_EQ(indicator.count(), 46);
    indicator.setCurrentIndex(indicator.findData(session().document().rubric().find(rubric::NodeId("I16"))));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("linkAlsoAccept")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !indicator.isVisible(); }));
    ASSERT_TRUE(waitSaved());
    const auto stored = storedEvidence(m_file, 2024);
    ASSERT_EQ(stored.size(), 2U);
    EXPECT_EQ(stored[1].node.text + "." + stored[1].letter + " " + stored[1].fileName, "I16.a sk.pdf");
    EXPECT_EQ(stored[1].sha256, stored[0].sha256);
    m_window->view()->undo();
    ASSERT_TRUE(waitUntil([this] { return session().document().evidence().pieces().size() == 1; }));
}

TEST_F(EvidenceTest, AFileThatStandsElsewhereTooIsRemovedWithoutAsking) {
    begin();
    const auto file = makeFile(QStringLiteral("sk.pdf"), "isi");
    attach({file});
    selectIndicator(QStringLiteral("I2"));
    attach({file});
    auto& list = part<QListView>(QStringLiteral("evidenceList"));
    list.setCurrentIndex(list.model()->index(0, 0));
    part<QAction>(QStringLiteral("evidenceRemove")).trigger();
    ASSERT_TRUE(waitUntil([this] { return listed() == 0; }));
    ASSERT_TRUE(waitSaved());
    EXPECT_EQ(storedEvidence(m_file, 2024).size(), 1U);
}

TEST_F(EvidenceTest, AFolderIsAttachedWithAllBelowItAndIsOneStepOfUndo) {
    begin();
    makeFile(QStringLiteral("bukti/10 lampiran.pdf"), "sepuluh");
    makeFile(QStringLiteral("bukti/2 sk.pdf"), "dua");
    makeFile(QStringLiteral("bukti/foto/rapat.png"), "rapat");
    makeFile(QStringLiteral("bukti/Thumbs.db"), "sampah");
    makeFile(QStringLiteral("bukti/.DS_Store"), "sampah");
    attach({path(QStringLiteral("bukti"))});
    const auto stored = storedEvidence(m_file, 2024);
    ASSERT_EQ(stored.size(), 3U);
    EXPECT_EQ(stored[0].letter + " " + stored[0].fileName, "a 2 sk.pdf");
    EXPECT_EQ(stored[1].letter + " " + stored[1].fileName, "b 10 lampiran.pdf");
    EXPECT_EQ(stored[2].letter + " " + stored[2].fileName, "c rapat.png");
    EXPECT_EQ(bannerWords(), QStringLiteral("3 berkas dilampirkan. Berkas sistem atau berkas program yang sedang terbuka dilewati: 2."));
    m_window->view()->undo();
    ASSERT_TRUE(waitUntil([this] { return listed() == 0; }));
    ASSERT_TRUE(waitSaved());
    EXPECT_TRUE(storedEvidence(m_file, 2024).empty());
}

TEST_F(EvidenceTest, AttachingTheSameAgainIsSaidAndStoresNothing) {
    begin();
    const auto file = makeFile(QStringLiteral("sk.pdf"), "isi");
    attach({file});
    drop(part<QWidget>(QStringLiteral("indicatorDetail")), {file});
    ASSERT_TRUE(waitUntil([this] { return !bannerWords().isEmpty(); }));
    EXPECT_EQ(bannerWords(), QStringLiteral("Sudah terlampir di sana, jadi dibiarkan: 1."));
    EXPECT_EQ(storedEvidence(m_file, 2024).size(), 1U);
}

TEST_F(EvidenceTest, AFileDroppedOnALevelProvesThatLevel) {
    begin();
    auto& level = part<LevelButton>(QStringLiteral("level4"));
    drop(level, {makeFile(QStringLiteral("sk.pdf"), "isi")});
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    ASSERT_TRUE(waitAttached());
    const auto stored = storedEvidence(m_file, 2024);
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].level, 4);
}

TEST_F(EvidenceTest, APastedPictureIsAScreenshotOfToday) {
    begin();
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QApplication::clipboard()->setImage(picture);
    part<QAction>(QStringLiteral("evidencePaste")).trigger();
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    ASSERT_TRUE(waitAttached());
    const auto pieces = storedPieces();
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0].link.mediaType, "image/png");
    EXPECT_TRUE(QString::fromStdString(pieces[0].link.fileName).startsWith(QStringLiteral("Tangkapan layar ")));
    EXPECT_EQ(pieces[0].document.kind, rubric::DocumentKind::Screenshot);
    EXPECT_EQ(pieces[0].document.date, base::toIsoDate(m_clock.now()));
}

TEST_F(EvidenceTest, CopiedWordsAreNoEvidenceAndThatIsSaid) {
    begin();
    QApplication::clipboard()->setText(QStringLiteral("hanya kata-kata"));
    part<QAction>(QStringLiteral("evidencePaste")).trigger();
    EXPECT_EQ(part<Banner>(QStringLiteral("evidenceQuestion")).words(),
              QStringLiteral("Yang disalin tidak dapat menjadi bukti: salin berkas, gambar, atau alamat halaman web."));
    EXPECT_EQ(listed(), 0);
}

TEST_F(EvidenceTest, AWebPageIsAttachedWithTheDayItWasSeen) {
    begin();
    QApplication::clipboard()->setText(QStringLiteral("https://jdih.contoh.go.id/perbup/12"));
    part<QAction>(QStringLiteral("evidencePaste")).trigger();
    auto& address = part<QLineEdit>(QStringLiteral("webPageAddress"));
    EXPECT_EQ(address.text(), QStringLiteral("https://jdih.contoh.go.id/perbup/12"));
    part<QLineEdit>(QStringLiteral("webPageSeen")).setText(QStringLiteral("3-2-2024"));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("webPageAccept")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    ASSERT_TRUE(waitSaved());
    const auto pieces = storedPieces();
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_TRUE(pieces[0].link.isWebPage());
    EXPECT_EQ(pieces[0].link.fileName, "https://jdih.contoh.go.id/perbup/12");
    EXPECT_EQ(pieces[0].document.date, "2024-02-03");
    EXPECT_EQ(pieces[0].document.kind, rubric::DocumentKind::WebPage);
}

TEST_F(EvidenceTest, AnAddressThatIsNoneIsSaidInTheForm) {
    begin();
    part<QAction>(QStringLiteral("evidenceAddPage")).trigger();
    part<QLineEdit>(QStringLiteral("webPageAddress")).setText(QStringLiteral("contoh"));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("webPageAccept")), Qt::LeftButton);
    auto& problem = part<QLabel>(QStringLiteral("webPageProblem"));
    ASSERT_TRUE(waitUntil([&] { return problem.isVisible(); }));
    EXPECT_TRUE(problem.text().contains(QStringLiteral("contoh"))) << problem.text().toStdString();
    EXPECT_EQ(listed(), 0);
}

TEST_F(EvidenceTest, AFileThatIsGoneIsSaidAndNothingIsStored) {
    begin();
    auto& document = session().document();
    session().evidence().attaching().start({{path(QStringLiteral("hilang.pdf")), {document.id(), rubric::NodeId("I1"), {}, {}, {}}}});
    ASSERT_TRUE(waitUntil([this] { return !bannerWords().isEmpty(); }));
    EXPECT_TRUE(bannerWords().contains(QStringLiteral("hilang.pdf"))) << bannerWords().toStdString();
    EXPECT_TRUE(storedEvidence(m_file, 2024).empty());
}

TEST_F(EvidenceTest, OfManyFilesTheOnesThatCannotBeReadAreSaidAndTheOthersStored) {
    begin();
    auto& document = session().document();
    const workspace::Workspace::EvidenceRequest request{document.id(), rubric::NodeId("I1"), {}, {}, {}};
    session().evidence().attaching().start({{makeFile(QStringLiteral("satu.txt"), "1"), request},
                                            {path(QStringLiteral("hilang.txt")), request},
                                            {makeFile(QStringLiteral("dua.txt"), "2"), request}});
    ASSERT_TRUE(waitUntil([this] { return listed() == 2; }));
    EXPECT_TRUE(bannerWords().startsWith(QStringLiteral("2 dari 3 berkas dilampirkan."))) << bannerWords().toStdString();
    EXPECT_EQ(storedEvidence(m_file, 2024).size(), 2U);
}

TEST_F(EvidenceTest, CancelKeepsWhatIsAttachedAndLeavesNothingOfTheRest) {
    begin();
    const auto small = makeFile(QStringLiteral("kecil.txt"), "kecil");
    const auto large = makeFile(QStringLiteral("besar.bin"), QByteArray(64 * 1024 * 1024, 'x'));
    auto& document = session().document();
    const workspace::Workspace::EvidenceRequest request{document.id(), rubric::NodeId("I1"), {}, {}, {}};
    auto& attaching = session().evidence().attaching();
    bool within = false;
    QObject::connect(&attaching, &Attaching::progressed, &attaching, [&] {
        if (attaching.done() == 1 && !within) {
            within = true;
            QTest::mouseClick(&part<QPushButton>(QStringLiteral("evidenceCancel")), Qt::LeftButton);
        }
    });
    attaching.start({{small, request}, {large, request}});
    ASSERT_TRUE(waitUntil([&] { return !attaching.isRunning(); }));
    ASSERT_TRUE(within);
    EXPECT_EQ(bannerWords(), QStringLiteral("Dibatalkan. 1 dari 2 berkas sudah dilampirkan; Urungkan mengambilnya kembali."));
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    EXPECT_LT(QFileInfo(m_file).size(), 4 * 1024 * 1024);
}

TEST_F(EvidenceTest, AFullDiskIsSaidOnceAndTheWorkspaceIsAsBefore) {
    begin();
    const auto first = makeFile(QStringLiteral("satu.bin"), QByteArray(3'000'000, '1'));
    const auto second = makeFile(QStringLiteral("dua.bin"), QByteArray(3'000'000, '2'));
    ASSERT_TRUE(waitSaved());
    const auto contentOf = [](const QString& name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto before = contentOf(m_file);
    {
        const FullDisk full(2'000'000);
        drop(part<QWidget>(QStringLiteral("indicatorDetail")), {first, second});
        ASSERT_TRUE(waitUntil([this] { return !bannerWords().isEmpty(); }));
    }
    EXPECT_EQ(bannerWords(), QStringLiteral("0 dari 2 berkas dilampirkan. Berkas kerja tidak dapat dibaca atau ditulis: disk I/O error. "
                                            "Tidak ada yang berubah; periksa disk lalu coba lagi."));
    EXPECT_EQ(listed(), 0);
    EXPECT_EQ(contentOf(m_file), before);
    EXPECT_EQ(session().saveState(), WorkspaceSession::SaveState::Saved);
    attach({first, second});
    EXPECT_EQ(storedEvidence(m_file, 2024).size(), 2U);
}

TEST_F(EvidenceTest, AFileWithoutContentIsAttachedAndSaid) {
    begin();
    attach({makeFile(QStringLiteral("kosong.pdf"), {})});
    EXPECT_EQ(bannerWords(), QStringLiteral("Tanpa isi, jadi tidak membuktikan apa pun: kosong.pdf."));
}

TEST_F(EvidenceTest, TheOriginalOfDamagedEvidenceMakesItWholeAgain) {
    begin();
    const QByteArray content = QByteArray("Penanda khusus berkas ini. ").repeated(200);
    attachOne(QStringLiteral("sk.txt"), content);
    closeWindow();
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const auto place = file.readAll().indexOf("Penanda khusus");
    ASSERT_GE(place, 0);
    file.seek(place);
    file.write("p");
    file.close();
    openWindow(m_file);
    openNewest();
    selectIndicator(QStringLiteral("I1"));
    drop(part<QWidget>(QStringLiteral("indicatorDetail")), {path(QStringLiteral("sk.txt"))});
    ASSERT_TRUE(waitUntil([this] { return !bannerWords().isEmpty(); }));
    EXPECT_EQ(bannerWords(), QStringLiteral("Bukti rusak yang kini utuh kembali: 1."));
    EXPECT_FALSE(session().undoStack().canUndo());
    EXPECT_EQ(listed(), 1);
}

TEST_F(EvidenceTest, FilesDroppedOnTheTreeGoToTheIndicatorUnderThem) {
    begin();
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(makeFile(QStringLiteral("sk.pdf"), "isi"))});
    const auto at = tree.visualRect(tree.currentIndex()).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree.viewport(), &enter);
    QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree.viewport(), &event);
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    EXPECT_EQ(storedEvidence(m_file, 2024)[0].node.text, "I1");
}

}  // namespace matang::gui
