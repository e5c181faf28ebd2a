// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_program.h"
#include "pdf_cases.h"
#include "pdf_documents.h"
#include "pdf_reading.h"

#include <look_theme.h>
#include <report_font.h>

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <cstdlib>

namespace matang::writers {
namespace {

using testing::writePdf;

TEST(LookTheme, KeepsTheColoursOfMatangWithoutAnAccent) {
    const charts::Theme theme = lookTheme({}, QFont());
    EXPECT_EQ(theme.accent, QColor("#0b6e75"));
    EXPECT_EQ(theme.levels.back(), QColor("#0b6268"));
}

TEST(LookTheme, TakesEveryShadeFromTheAccent) {
    content::Look look;
    look.accent = "#123f7a";
    const charts::Theme theme = lookTheme(look, QFont());
    EXPECT_EQ(theme.accent, QColor("#123f7a"));
    EXPECT_EQ(theme.series.front(), QColor("#123f7a"));
    EXPECT_EQ(theme.accentSoft, QColor("#e0e6ee"));
    EXPECT_EQ(theme.bandDark, QColor("#ecf0f4"));
    QStringList levels;
    for (const QColor& level : theme.levels) {
        levels << level.name();
    }
    EXPECT_EQ(levels.join(QLatin1Char(' ')).toStdString(), "#e3e8ef #b3c2d4 #7892b3 #365c8e #10396e");
    EXPECT_EQ(theme.gain, QColor("#0072b2")) << "gains and falls mean the same in every report";
}

TEST(LookTheme, DarkensAnAccentThatCannotBeReadOnWhite) {
    content::Look look;
    look.accent = "#ffcc00";
    const charts::Theme theme = lookTheme(look, QFont());
    EXPECT_EQ(theme.accent.hsvHue() / 5, QColor("#ffcc00").hsvHue() / 5);
    EXPECT_LT(theme.accent.lightness(), 80);
    look.accent = "rusak";
    EXPECT_EQ(lookTheme(look, QFont()).accent, QColor("#0b6e75"));
}

TEST(LookTheme, TellsThingsApartWhereTheAccentIsLikeAnotherColour) {
    content::Look look;
    look.accent = "#b34700";
    const charts::Theme theme = lookTheme(look, QFont());
    EXPECT_EQ(theme.series[0], QColor("#b34700"));
    EXPECT_EQ(theme.series[1], QColor("#0b6e75"));
}

TEST(ReportFont, PrintsWhatItHasAndMarksWhatItDoesNot) {
    testing::startApplication();
    EXPECT_EQ(printable("Kota Bogor – 3,46 ≥ é"), QStringLiteral("Kota Bogor – 3,46 ≥ é"));
    EXPECT_EQ(printable("e\xcc\x81"), QStringLiteral("é")) << "composed";
    EXPECT_EQ(printable("a\xe2\x80\x8b"
                        "b\xc2\xad"
                        "c\xef\xbb\xbf"),
              QStringLiteral("abc"))
        << "unseen marks";
    EXPECT_EQ(printable("a\tb\r\nc"), QStringLiteral("a b\nc"));
    EXPECT_EQ(printable("\xe6\xbc\xa2\xf0\x9f\x98\x80"), QString(2, QChar(0xfffd)));
}

bool alike(QRgb one, QRgb other) {
    return std::abs(qRed(one) - qRed(other)) < 3 && std::abs(qGreen(one) - qGreen(other)) < 3 && std::abs(qBlue(one) - qBlue(other)) < 3;
}

/// How many pixels of a page are of this colour, as far as an eye can tell.
int pixelsOf(const QString& file, int page, const QColor& colour) {
    const QString picture = file + QStringLiteral(".look");
    const QString number = QString::number(page);
    const testing::Ran painted =
        testing::run(QStringLiteral("pdftoppm"), {"-r", "60", "-f", number, "-l", number, "-singlefile", file, picture});
    EXPECT_EQ(painted.exitCode, 0) << painted.output.toStdString();
    const QImage image(picture + QStringLiteral(".ppm"));
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += alike(image.pixel(x, y), colour.rgb()) ? 1 : 0;
        }
    }
    return count;
}

QString picturesIn(const QString& file) {
    return testing::run(QStringLiteral("pdfimages"), {"-list", file}).output;
}

TEST(PdfLook, SetsHeadsAndChartsInTheAccent) {
    testing::startApplication();
    auto document = testing::emptyDocument();
    document.look.accent = "#7a1f5c";
    document.blocks = {content::KeyFigures{{{"Indeks", "3,72", ""}}}, testing::smallChart(80)};
    const QString file = writePdf(document, "accent");
    EXPECT_GT(pixelsOf(file, 1, QColor("#7a1f5c")), 1000);
    EXPECT_EQ(pixelsOf(file, 1, QColor("#0b6e75")), 0);
}

TEST(PdfLook, PaintsTheCrestAsVectorsOnTheCoverAndOnEveryPage) {
    testing::startApplication();
    const auto document = testing::everyBlock();
    const QString file = writePdf(document, "crest");
    EXPECT_FALSE(picturesIn(file).contains(QStringLiteral("image"))) << picturesIn(file).toStdString();
    const int cover = pixelsOf(file, 1, QColor("#123f7a"));
    EXPECT_GT(cover, 700);
    const int pages = testing::PdfStructure(file).pages();
    for (int page = 2; page <= pages; ++page) {
        const int small = pixelsOf(file, page, QColor("#123f7a"));
        EXPECT_GT(small, 15) << page;
        EXPECT_LT(small, cover / 5) << page;
    }
    EXPECT_TRUE(testing::pageTexts(file).first().contains(QStringLiteral("Pemerintah Kota Contoh\nLaporan Hasil Penilaian")));
}

TEST(PdfLook, LaysHalfTransparentCrestsOnWhite) {
    testing::startApplication();
    auto document = testing::everyBlock();
    document.look.crest = testing::crestSvg(true);
    EXPECT_TRUE(picturesIn(writePdf(document, "crest-transparent")).contains(QStringLiteral("image")));
    document.look.crestFormat = content::Look::CrestFormat::Png;
    document.look.crest = testing::crestPng();
    const QString file = writePdf(document, "crest-png");
    EXPECT_FALSE(picturesIn(file).contains(QStringLiteral("smask")));
    EXPECT_GT(pixelsOf(file, 1, QColor("#123f7a")), 700);
    EXPECT_EQ(pixelsOf(file, 1, QColor(Qt::black)), 0) << "a transparent ground is white";
    document.look.crest = "no picture";
    EXPECT_FALSE(picturesIn(writePdf(document, "crest-broken")).contains(QStringLiteral("image")));
}

TEST(PdfLook, SetsACompactReportInLessRoom) {
    testing::startApplication();
    auto document = testing::everyBlock();
    document.blocks.erase(document.blocks.begin(), document.blocks.begin() + 4);
    const int comfortable = testing::PdfStructure(writePdf(document, "comfortable")).pages();
    document.look.density = content::Look::Density::Compact;
    const QString file = writePdf(document, "compact");
    EXPECT_LT(testing::PdfStructure(file).pages(), comfortable);
    EXPECT_TRUE(testing::pageTexts(file).first().startsWith(QStringLiteral("Pemerintah Kota Contoh")))
        << "without a cover the first page names it";
    EXPECT_GT(pixelsOf(file, 1, QColor("#123f7a")), 15);
}

}  // namespace
}  // namespace matang::writers
