// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdf_pages.h"
#include "preview/preview_content.h"
#include "preview/preview_pane.h"
#include "text_conversion.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace matang::gui {

namespace {

class PreviewTest : public WindowTest {
protected:
    PreviewTest() {
        QDir().mkdir(path(QStringLiteral("temporary")));
        qputenv("TMPDIR", path(QStringLiteral("temporary")).toUtf8());
    }
    ~PreviewTest() override {
        m_window.reset();
        qputenv("TMPDIR", m_before);
    }

    QString makeFile(const QString& name, const QByteArray& content) {
        QFile out(path(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    QByteArray pdf() {
        const auto file = path(QStringLiteral("made.pdf"));
        {
            QPdfWriter writer(file);
            QPainter painter(&writer);
            for (int page = 1; page <= 8; ++page) {
                painter.drawText(500, 1'000, page == 7 ? QStringLiteral("Peta jalan ditetapkan") : QStringLiteral("lain"));
                if (page < 8) {
                    writer.newPage();
                }
            }
        }
        QFile made(file);
        EXPECT_TRUE(made.open(QIODevice::ReadOnly));
        return made.readAll();
    }
    /// Attaches the file to I1, opens the window there, and the preview by the keyboard.
    void look(const QString& file, const std::string& page = {}) {
        const auto workspace = makeWorkspace();
        prepare(workspace, [&](workspace::Workspace& open, assessment::AssessmentId id) {
            workspace::Workspace::EvidenceRequest request;
            request.assessment = id;
            request.node = rubric::NodeId("I1");
            request.page = page;
            ASSERT_TRUE(open.attachEvidence(request, toPath(file), {"Rina", "attach-evidence"}));
        });
        openWindow(workspace);
        openNewest();
        selectIndicator(QStringLiteral("I1"));
        QApplication::setActiveWindow(m_window.get());
        ASSERT_TRUE(waitUntil([this] { return list().model()->rowCount() == 1; }));
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Return);
        ASSERT_TRUE(pane().isVisible());
        ASSERT_TRUE(waitUntil([this] { return state() != QStringLiteral("Berkas sedang dibuka\u2026"); }));
    }
    QListView& list() { return part<QListView>(QStringLiteral("evidenceList")); }
    PreviewPane& pane() { return part<PreviewPane>(QStringLiteral("previewPane")); }
    QString state() { return part<QLabel>(QStringLiteral("previewState")).text(); }
    QString place() { return part<QLabel>(QStringLiteral("previewPlace")).text(); }
    QString shownText() { return part<QPlainTextEdit>(QStringLiteral("previewText")).toPlainText(); }
    [[nodiscard]] QStringList left() const {
        return QDir(path(QStringLiteral("temporary")))
            .entryList({QStringLiteral("matang-preview-*")}, QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    QByteArray m_before = qgetenv("TMPDIR");
};

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
    EXPECT_EQ(part<QLabel>(QStringLiteral("previewName")).accessibleName(), QStringLiteral("a  ..\\..\\CON <b>.txt"));
}

TEST_F(PreviewTest, OnlyTheBeginningOfALargeTextIsShownAndSaidSo) {
    ASSERT_NO_FATAL_FAILURE(look(makeFile(QStringLiteral("besar.txt"), QByteArray("0123456789abcde\n").repeated(200'000))));
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

TEST(PreviewWordsTest, ThePageIsFoundInTheWordsOfALink) {
    EXPECT_EQ(pageNamedIn(QStringLiteral("hal. 7")), 7);
    EXPECT_EQ(pageNamedIn(QStringLiteral("Pasal 3, halaman 12")), 12);
    EXPECT_EQ(pageNamedIn(QStringLiteral("12-14")), 12);
    EXPECT_EQ(pageNamedIn(QStringLiteral("lampiran")), 0);
}

}  // namespace matang::gui
