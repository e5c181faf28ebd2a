// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_content.h"
#include "preview_fixture.h"

#include <QPdfSelection>
#include <QScrollBar>
#include <QWheelEvent>

namespace matang::gui {

namespace {

const QString kBrokenPdf =
    QStringLiteral("PDF ini tidak dapat dibaca: berkasnya rusak atau bukan PDF. Mintalah berkas itu sekali lagi, lalu lampirkan.");

}  // namespace

TEST_F(PreviewTest, APdfOpensAtThePageThatTheLinkNamesAndEscapeGoesBack) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf()), "Pasal 3, hal. 7"));
    EXPECT_TRUE(waitUntil([this] { return place() == QStringLiteral("halaman 7 dari 8"); })) << place().toStdString();
    auto& pages = part<PdfPages>(QStringLiteral("previewPdf"));
    EXPECT_TRUE(pages.document()->getAllText(6).text().contains(QStringLiteral("Peta jalan ditetapkan")));
    EXPECT_EQ(QApplication::focusWidget(), &pages);
    EXPECT_EQ(left().size(), 1);
    QTest::keyClick(&pages, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(pages.zoomMode(), QPdfView::ZoomMode::Custom);
    EXPECT_EQ(place(), QStringLiteral("halaman 7 dari 8"));
    QTest::keyClick(&pages, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(pages.zoomMode(), QPdfView::ZoomMode::FitToWidth);
    QTest::keyClick(&pages, Qt::Key_Escape);
    EXPECT_FALSE(pane().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &list());
    EXPECT_TRUE(waitUntil([this] { return left().isEmpty(); }));
}

TEST_F(PreviewTest, AnArticleIsLookedForAndNotTakenForAPage) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf()), "Pasal 5"));
    EXPECT_TRUE(waitPlace(QStringLiteral("halaman 3 dari 8"))) << place().toStdString();
    EXPECT_TRUE(waitUntil([this] { return found() == QStringLiteral("1 dari 1"); })) << found().toStdString();
}

TEST_F(PreviewTest, WordsAreSearchedForWithinThePages) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    auto& words = part<QLineEdit>(QStringLiteral("previewWords"));
    QTest::keyClick(&part<PdfPages>(QStringLiteral("previewPdf")), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), &words);
    QTest::keyClicks(&words, QStringLiteral("PETA  jal"));
    EXPECT_TRUE(waitPlace(QStringLiteral("halaman 7 dari 8"))) << place().toStdString();
    EXPECT_TRUE(waitUntil([this] { return found() == QStringLiteral("1 dari 1"); })) << found().toStdString();
    words.clear();
    QTest::keyClicks(&words, QStringLiteral("lain"));
    EXPECT_TRUE(waitUntil([this] { return found() == QStringLiteral("1 dari 5"); })) << found().toStdString();
    QTest::keyClick(&words, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(waitPlace(QStringLiteral("halaman 8 dari 8"))) << place().toStdString();
    EXPECT_EQ(found(), QStringLiteral("5 dari 5"));
    words.clear();
    QTest::keyClicks(&words, QStringLiteral("xyz"));
    EXPECT_TRUE(waitUntil([this] { return found() == QStringLiteral("tidak ditemukan"); })) << found().toStdString();
}

TEST_F(PreviewTest, ThePageCanBeFittedAndMagnifiedByTheWheel) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    auto& pages = part<PdfPages>(QStringLiteral("previewPdf"));
    part<QPushButton>(QStringLiteral("previewWhole")).click();
    EXPECT_EQ(pages.zoomMode(), QPdfView::ZoomMode::FitInView);
    const int before = pages.percent();
    QWheelEvent wheel({10, 10}, pages.viewport()->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(pages.viewport(), &wheel);
    EXPECT_NEAR(pages.percent(), before * kMagnifyStep, 2);
    EXPECT_EQ(part<QLabel>(QStringLiteral("previewPercent")).text(), QStringLiteral("%1 %").arg(pages.percent()));
    const int top = pages.verticalScrollBar()->value();
    QTest::keyClick(&pages, Qt::Key_PageDown);
    EXPECT_GT(pages.verticalScrollBar()->value(), top);
}

TEST_F(PreviewTest, CriteriaNotesAndFileAreUsableInASmallWindow) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    ASSERT_EQ(m_window->size(), QSize(1280, 800));
    const int letter = pane().fontMetrics().averageCharWidth();
    EXPECT_GE(part<QWidget>(QStringLiteral("noteFact")).width(), 45 * letter);
    EXPECT_GE(part<PdfPages>(QStringLiteral("previewPdf")).width(), 45 * letter);
}

TEST_F(PreviewTest, AnotherIndicatorClosesIt) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("sk.pdf"), pdf())));
    selectIndicator(QStringLiteral("I2"));
    EXPECT_FALSE(pane().isVisible());
    EXPECT_TRUE(waitUntil([this] { return left().isEmpty(); }));
}

TEST_F(PreviewTest, APdfOfRandomBytesIsSaidToBeBroken) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("acak.pdf"), QByteArray(5'000, '\x9d'))));
    EXPECT_EQ(state(), kBrokenPdf);
}

TEST_F(PreviewTest, ATruncatedPdfIsSaidToBeBroken) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("putus.pdf"), pdf().left(900))));
    EXPECT_EQ(state(), kBrokenPdf);
}

TEST_F(PreviewTest, AnEmptyFileIsSaidToBeEmpty) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("kosong.pdf"), {})));
    EXPECT_EQ(state(), QStringLiteral("Berkas ini kosong, tidak ada isinya. Lampirkan berkas yang benar."));
}

TEST_F(PreviewTest, APictureIsScaledDownOnReading) {
    QImage image(5'000, 100, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const auto file = path(QStringLiteral("foto.png"));
    ASSERT_TRUE(image.save(file));
    EXPECT_EQ(readPreview(file, "image/png").image.size(), QSize(2'400, 48));
    ASSERT_NO_FATAL_FAILURE(look(file));
    EXPECT_TRUE(part<QWidget>(QStringLiteral("previewPicture")).isVisible());
    EXPECT_EQ(state(), QString());
}

TEST_F(PreviewTest, ACsvIsShownAsItIs) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("data.csv"), "kode;nama\nI1;Caf\xc3\xa9\n")));
    EXPECT_EQ(shownText(), QStringLiteral("kode;nama\nI1;Caf\u00e9\n"));
}

TEST_F(PreviewTest, TextInLatin1IsShownUnderAnOddName) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("..\\..\\CON <b>.txt"), "caf\xe9 kota")));
    EXPECT_EQ(shownText(), QStringLiteral("caf\u00e9 kota"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("previewName")).accessibleName(), QStringLiteral("1.a  ..\\..\\CON <b>.txt"));
}

TEST_F(PreviewTest, OnlyTheBeginningOfALargeTextIsShownAndSaidSo) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("besar.txt"), QByteArray("0123456789abcde\n").repeated(12'500'000))));
    EXPECT_EQ(shownText().size(), 1'000'000);
    EXPECT_EQ(state(), QStringLiteral("Hanya 1 MB pertama yang tampak di sini. Simpan salinan untuk melihat seluruhnya."));
}

TEST_F(PreviewTest, WhatIsNotShownSaysWhatItIs) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("notula.docx"), QByteArray(1'400, 'x'))));
    EXPECT_EQ(state(),
              QStringLiteral("Berkas DOCX, 1,4\u00a0kB. Berkas jenis ini tidak ditampilkan di sini. Simpan salinannya dan buka dengan "
                             "program lain."));
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("previewSave")).isVisible());
}

}  // namespace matang::gui
