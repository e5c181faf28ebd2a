// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score_page.h"
#include "preview/outside_copies.h"
#include "preview/page_pictures.h"
#include "preview/preview_content.h"
#include "preview/preview_place.h"
#include "preview_fixture.h"
#include "text_conversion.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace matang::gui {

namespace {

/// Takes what would go to the system's programs.
class Opened final : public QObject {
    Q_OBJECT

public:
    Opened() {
        for (const auto& scheme : kSchemes) {
            QDesktopServices::setUrlHandler(scheme, this, "take");
        }
    }
    ~Opened() override {
        for (const auto& scheme : kSchemes) {
            QDesktopServices::unsetUrlHandler(scheme);
        }
    }
    QList<QUrl> urls;

public slots:
    void take(const QUrl& url) { urls << url; }

private:
    const QStringList kSchemes{QStringLiteral("file"), QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("javascript")};
};

std::string placeOf(const char* words) {
    const auto place = placeNamedIn(QString::fromUtf8(words));
    return std::to_string(place.page) + "|" + toStd(place.words);
}

}  // namespace

TEST_F(PreviewTest, AProtectedPdfIsSaidToAskForAPasswordAndIsOpenedOutside) {
    const Opened opened;
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("rahasia.pdf"), lockedPdf())));
    EXPECT_EQ(state(),
              QStringLiteral("PDF ini meminta kata sandi sehingga tidak ditampilkan di sini. Bukalah dengan program lain, yang akan "
                             "menanyakannya kepada Anda."));
    part<QPushButton>(QStringLiteral("previewOutside")).click();
    ASSERT_TRUE(waitUntil([&] { return opened.urls.size() == 1; }));
    const QFileInfo copy(opened.urls[0].toLocalFile());
    EXPECT_EQ(copy.fileName(), QStringLiteral("rahasia.pdf"));
    EXPECT_EQ(copy.size(), lockedPdf().size());
    struct stat file {};
    struct stat folder {};
    ASSERT_EQ(stat(copy.filePath().toLocal8Bit().constData(), &file), 0);
    ASSERT_EQ(stat(copy.path().toLocal8Bit().constData(), &folder), 0);
    EXPECT_EQ(file.st_mode & 0777u, 0400u);
    EXPECT_EQ(folder.st_mode & 0777u, 0700u);
    EXPECT_EQ(left(QStringLiteral("open")).size(), 1);
    closeWindow();
    EXPECT_EQ(left(QStringLiteral("open")), QStringList());
}

TEST_F(PreviewTest, ADamagedContentIsNotShown) {
    const auto workspace = attached(makeFile(QStringLiteral("catatan.txt"), QByteArray("Penanda khusus berkas ini. ").repeated(50)));
    QFile file(workspace);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    const auto place = bytes.indexOf("Penanda khusus");
    ASSERT_GE(place, 0);
    file.seek(place);
    file.write("p");
    file.close();
    ASSERT_NO_FATAL_FAILURE(lookAt(workspace));
    const auto sha256 = fromStd(storedEvidence(workspace, 2024)[0].sha256);
    EXPECT_EQ(state().toStdString(),
              QStringLiteral("Bukti dukung catatan.txt tidak lagi sama dengan yang dilampirkan: isinya tidak cocok dengan SHA-256 %1. "
                             "Indikator yang bertumpu padanya: Kota Contoh 2024 (spbe-2020): I1. Lampirkan kembali berkas aslinya.")
                  .arg(sha256)
                  .toStdString());
    EXPECT_EQ(m_window->findChild<QPlainTextEdit*>(QStringLiteral("previewText")), nullptr);
}

TEST_F(PreviewTest, AnEnormousPictureIsNotTakenIntoMemory) {
    QImage image(20'000, 20'000, QImage::Format_Mono);
    image.fill(0);
    const auto file = path(QStringLiteral("denah.png"));
    ASSERT_TRUE(image.save(file));
    ASSERT_NO_FATAL_FAILURE(look(file));
    EXPECT_EQ(state(),
              QStringLiteral("Gambar sebesar 20000 \u00d7 20000 piksel ini terlalu besar untuk ditampilkan di sini. Bukalah dengan "
                             "program lain."));
}

TEST_F(PreviewTest, WhatIsCalledTextAndIsNoneSaysSo) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("data.txt"), QByteArray("\x7f\x45LF\0\x01\x02", 7).repeated(100))));
    EXPECT_EQ(state(),
              QStringLiteral("Berkas ini disebut teks, tetapi isinya bukan teks. Mintalah berkas yang benar atau bukalah dengan program "
                             "lain."));
}

TEST_F(PreviewTest, AFileWithoutEndingIsShownAsWhatItIs) {
    EXPECT_EQ(readPreview(makeFile(QStringLiteral("a"), pdf()), "").kind, PreviewContent::Kind::Pdf);
    EXPECT_EQ(readPreview(makeFile(QStringLiteral("b"), "kata kota"), "").text, QStringLiteral("kata kota"));
    EXPECT_EQ(readPreview(makeFile(QStringLiteral("c"), QByteArray("x\0y", 3)), "").kind, PreviewContent::Kind::Other);
    EXPECT_EQ(readPreview(makeFile(QStringLiteral("d.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg+xml").kind,
              PreviewContent::Kind::Other);
}

TEST_F(PreviewTest, FiguresChooseNoLevelWhileTheFileHasTheKeyboard) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    auto& pages = part<PdfPages>(QStringLiteral("previewPdf"));
    ASSERT_EQ(QApplication::focusWidget(), &pages);
    QTest::keyClick(&pages, Qt::Key_5);
    QTest::keyClick(&part<QPushButton>(QStringLiteral("previewClose")), Qt::Key_4);
    ASSERT_TRUE(waitSaved());
    const auto record = storedRecord(m_window->host().session()->file(), 2024);
    const auto mark = std::find_if(record.marks.begin(), record.marks.end(), [](const auto& one) { return one.node.text == "I1"; });
    EXPECT_EQ(mark->value, base::Rational(3));
}

TEST_F(PreviewTest, AnotherFileOvertakesTheOneThatIsBeingOpened) {
    const auto workspace = attached(makeFile(QStringLiteral("besar.txt"), QByteArray("satu dua tiga\n").repeated(1'000'000)));
    const auto second = makeFile(QStringLiteral("kecil.txt"), "kedua");
    prepare(workspace, [&](workspace::Workspace& open, assessment::AssessmentId id) {
        workspace::Workspace::EvidenceRequest request;
        request.assessment = id;
        request.node = rubric::NodeId("I1");
        ASSERT_TRUE(open.attachEvidence(request, toPath(second), {"Rina", "attach-evidence"}));
    });
    openWindow(workspace);
    openNewest();
    selectIndicator(QStringLiteral("I1"));
    ASSERT_TRUE(waitUntil([this] { return list().model()->rowCount() == 2; }));
    for (int row = 0; row < 2; ++row) {
        list().setCurrentIndex(list().model()->index(row, 0));
        part<QPushButton>(QStringLiteral("evidenceView")).click();
    }
    ASSERT_TRUE(waitUntil([this] { return m_window->findChild<QPlainTextEdit*>(QStringLiteral("previewText")) != nullptr; }));
    EXPECT_EQ(shownText(), QStringLiteral("kedua"));
    QTest::qWait(300);
    EXPECT_EQ(shownText(), QStringLiteral("kedua"));
    EXPECT_EQ(left().size(), 1);
}

TEST_F(PreviewTest, RemovingTheLinkClosesItAndUndoDoesNotBringItBack) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    auto& session = *m_window->host().session();
    session.evidence().remove(session.document().evidence().pieces()[0].link);
    EXPECT_TRUE(waitUntil([this] { return !pane().isVisible(); }));
    m_window->view()->undo();
    EXPECT_TRUE(waitUntil([this] { return list().model()->rowCount() == 1; }));
    EXPECT_FALSE(pane().isVisible());
}

TEST_F(PreviewTest, AnAddressIsShownBeforeTheBrowserOpensItAndOnlyOfTheWeb) {
    const Opened opened;
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    auto link = m_window->host().session()->document().evidence().pieces()[0].link;
    link.mediaType = "text/uri-list";
    link.sha256 = "other";
    link.fileName = "https://p\xd0\xb0jak.go.id/a b?x=1";
    m_window->view()->score().openEvidence(link, {});
    auto& browser = part<QPushButton>(QStringLiteral("previewBrowser"));
    EXPECT_FALSE(browser.isVisible());  // a space is no part of an address
    link.fileName = "https://p\xd0\xb0jak.go.id/a?x=1";
    m_window->view()->score().openEvidence(link, {});
    EXPECT_EQ(part<QLabel>(QStringLiteral("previewAddress")).text(), QStringLiteral("https://xn--pjak-53d.go.id/a?x=1"));
    EXPECT_EQ(state(),
              QStringLiteral("Halaman web. Halaman ini tidak ditampilkan di sini; isinya mungkin sudah berubah sejak dilampirkan."));
    EXPECT_EQ(opened.urls, QList<QUrl>());
    browser.click();
    EXPECT_EQ(opened.urls, QList<QUrl>{QUrl(QStringLiteral("https://xn--pjak-53d.go.id/a?x=1"))});
    for (const auto* address : {"javascript:alert(1)", "file:///etc/passwd", "https:///x", "ftp://kota.go.id"}) {
        link.fileName = address;
        m_window->view()->score().openEvidence(link, {});
        EXPECT_FALSE(browser.isVisible()) << address;
        EXPECT_FALSE(part<QPushButton>(QStringLiteral("previewOutside")).isVisible()) << address;
        EXPECT_EQ(state(), QStringLiteral("Alamat ini tidak dibuka: hanya alamat http dan https yang dibuka."));
    }
}

TEST_F(PreviewTest, TheSmallPicturesAreDrawnForWhatIsSeenAndLeadToTheirPage) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    auto& shown = part<QPushButton>(QStringLiteral("previewStripShown"));
    shown.click();
    auto& strip = part<QListView>(QStringLiteral("previewStrip"));
    auto& pictures = dynamic_cast<PagePictures&>(*strip.model());
    EXPECT_TRUE(waitUntil([&] { return pictures.drawn() > 0; }));
    QTest::qWait(200);
    EXPECT_LT(pictures.drawn(), 8);
    strip.setCurrentIndex(strip.model()->index(6, 0));
    EXPECT_TRUE(waitPlace(QStringLiteral("halaman 7 dari 8"))) << place().toStdString();
    shown.click();
    EXPECT_EQ(m_window->findChild<QListView*>(QStringLiteral("previewStrip")), nullptr);
}

TEST(PreviewPlaceTest, WordsOfALinkNameAPageOrSomethingThatIsLookedFor) {
    EXPECT_EQ(placeOf("hlm. 7"), "7|");
    EXPECT_EQ(placeOf("halaman 7"), "7|");
    EXPECT_EQ(placeOf("Hal 7-9"), "7|");
    EXPECT_EQ(placeOf("p. 7"), "7|");
    EXPECT_EQ(placeOf("7"), "7|");
    EXPECT_EQ(placeOf(" 12 \u2013 14, 20"), "12|");
    EXPECT_EQ(placeOf("Pasal 5"), "0|Pasal 5");
    EXPECT_EQ(placeOf("Pasal 5 ayat (2)"), "0|Pasal 5");
    EXPECT_EQ(placeOf("BAB IV, hlm. 12"), "12|BAB IV");
    EXPECT_EQ(placeOf("Pembahasan"), "0|Pembahasan");
    EXPECT_EQ(placeOf("12 Tahun 2023"), "0|12 Tahun 2023");
    EXPECT_EQ(placeOf(""), "0|");
}

TEST(OutsideCopiesTest, WhatDoesSomethingWhenItIsOpenedIsKnownByItsEnding) {
    for (const auto* name : {"sk.exe", "gambar_fdp.EXE", "a.desktop", "halaman.html", "b.svg"}) {
        EXPECT_TRUE(isProgram(QLatin1String(name))) << name;
    }
    for (const auto* name : {"sk.pdf", "laporan.exe.docx", "foto.jpg"}) {
        EXPECT_FALSE(isProgram(QLatin1String(name))) << name;
    }
}

}  // namespace matang::gui

#include "preview_trouble_test.moc"
