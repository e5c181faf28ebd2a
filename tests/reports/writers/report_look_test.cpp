// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_look.h"

#include "every_block.h"
#include "outside_program.h"
#include "written_text.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace matang::writers {
namespace {

double luminance(const QColor& colour) {
    const auto part = [](double share) { return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& text, const QColor& ground) {
    const double one = luminance(text) + 0.05;
    const double other = luminance(ground) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

TEST(ReportLook, ReadsInEveryColour) {
    for (const char* accent : {"", "#0b6e75", "#ffd400", "#ffffff", "#000000", "#ff0000", "#7fd0d5", "kuning?"}) {
        content::Look look;
        look.accent = accent;
        const ReportColours colours = coloursOf(look);
        for (const QColor& text : {colours.text, colours.quiet, colours.accentText}) {
            EXPECT_GE(contrast(text, colours.background), 4.5) << accent;
            EXPECT_GE(contrast(text, colours.surface), 4.5) << accent;
        }
    }
}

TEST(ReportLook, KeepsTheAccentThatTheTemplateChose) {
    content::Look look;
    look.accent = "#7a1f5c";
    EXPECT_EQ(coloursOf(look).accent.name(), "#7a1f5c");
    EXPECT_EQ(coloursOf(look).accentText.name(), "#7a1f5c");
    EXPECT_EQ(chartTheme(look, QFont()).accent.name(), "#7a1f5c");
    EXPECT_EQ(chartTheme(look, QFont()).series.front().name(), "#7a1f5c");
    EXPECT_EQ(coloursOf({}).accent.name(), "#0b6e75");
    EXPECT_EQ(chartTheme({}, QFont()).levels, charts::Theme::print(QFont()).levels);
    look.accent = "#ffd400";
    EXPECT_EQ(coloursOf(look).accent.name(), "#ffd400");
    EXPECT_LT(coloursOf(look).accentText.lightnessF(), 0.3);
}

TEST(ReportLook, TakesFromACrestWhateverCouldRunOrReachOut) {
    testing::startApplication();
    content::Look look;
    look.crestFormat = content::Look::CrestFormat::Svg;
    look.crest = testing::hostileCrest();
    const QByteArray crest = safeCrest(look);
    for (const char* danger : {"evil", "alert", "script", "onload", "foreignObject", "DOCTYPE", "import"}) {
        EXPECT_FALSE(crest.contains(danger)) << danger << ": " << crest.toStdString();
    }
    EXPECT_TRUE(crest.contains("<svg xmlns=\"http://www.w3.org/2000/svg\"")) << crest.toStdString();
    QSvgRenderer renderer(crest);
    ASSERT_TRUE(renderer.isValid());
    QImage image(40, 50, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    EXPECT_EQ(image.pixelColor(20, 25), QColor(Qt::white));
    EXPECT_LT(image.pixelColor(3, 3).red(), 200);
}

TEST(ReportLook, TakesNoCrestThatIsNone) {
    content::Look look;
    EXPECT_EQ(safeCrest(look), QByteArray());
    for (const char* broken : {"", "<svg", "<html/>", "GIF89a"}) {
        look.crest = broken;
        look.crestFormat = content::Look::CrestFormat::Svg;
        EXPECT_EQ(safeCrest(look), QByteArray()) << broken;
        look.crestFormat = content::Look::CrestFormat::Png;
        EXPECT_EQ(safeCrest(look), QByteArray()) << broken;
    }
    look.crest = testing::pngCrest();
    EXPECT_EQ(safeCrest(look).toStdString(), look.crest);
}

TEST(WrittenText, HoldsNoControlCharacters) {
    EXPECT_EQ(written("a\x01\x1F\tb\r\nc\x7F\xC2\x85"), QStringLiteral("a\uFFFD\uFFFD\tb\nc\uFFFD\uFFFD"));
    EXPECT_EQ(written("\xFF"), QStringLiteral("\uFFFD"));
    EXPECT_EQ(written("\xEF\xBF\xBF"), QStringLiteral("\uFFFD"));
}

TEST(WrittenText, KnowsWhatStandsBehindTheWholeNumber) {
    constexpr auto kId = text::Language::Indonesian;
    EXPECT_EQ(figureTail("1.234,50", kId), QStringLiteral(",50"));
    EXPECT_EQ(figureTail("1,234.5", text::Language::English), QStringLiteral(".5"));
    EXPECT_EQ(figureTail("68,75\u00A0%", kId), QStringLiteral(",75\u00A0%"));
    EXPECT_EQ(figureTail("\u22125\u00A0%", kId), QStringLiteral("\u00A0%"));
    EXPECT_EQ(figureTail("+4", kId), QString());
    EXPECT_EQ(figureTail("–", kId), QString());
    EXPECT_EQ(figureTail("", kId), QString());
    EXPECT_EQ(figureTail("3 dari 5", kId), std::nullopt);
}

}  // namespace
}  // namespace matang::writers
