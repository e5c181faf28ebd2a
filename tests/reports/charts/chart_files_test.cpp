// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"

#include <matang/charts/chart_files.h>

#include <gtest/gtest.h>
#include <QStringList>
#include <QXmlStreamReader>

namespace matang::charts {
namespace {

struct Document {
    QString title;
    QString description;
    QStringList texts;
    QString error;
    QString width;
};

Document read(const QByteArray& svg) {
    Document document;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == QLatin1String("svg")) {
            document.width = reader.attributes().value(QLatin1String("viewBox")).toString();
        } else if (reader.name() == QLatin1String("title")) {
            document.title = reader.readElementText();
        } else if (reader.name() == QLatin1String("desc")) {
            document.description = reader.readElementText();
        } else if (reader.name() == QLatin1String("text")) {
            document.texts << reader.readElementText();
        }
    }
    document.error = reader.hasError() ? reader.errorString() : QString();
    return document;
}

TEST(ChartFiles, WriteSvgWithTextsTitleAndDescription) {
    startApplication();
    for (const Sample& one : samples()) {
        const Theme theme = Theme::light(sampleFont());
        const Document document = read(svgOf(one.spec, theme, sizeOf(one, theme)));
        EXPECT_EQ(document.error, QString()) << one.name;
        EXPECT_EQ(document.title, QString::fromStdString(one.spec.title)) << one.name;
        EXPECT_EQ(document.description, QString::fromStdString(one.spec.alternative)) << one.name;
        EXPECT_TRUE(document.texts.contains(QString::fromStdString(one.spec.title))) << one.name;
    }
}

TEST(ChartFiles, KeepFiguresAndNamesAsTextInSvg) {
    startApplication();
    content::ChartSpec spec = sample("waterfall-cut").spec;
    spec.title = "Kenaikan \"indeks\" <2024> & lainnya";
    const Document document = read(svgOf(spec, Theme::light(sampleFont()), {800, 420}));
    EXPECT_EQ(document.title, QString::fromStdString(spec.title));
    EXPECT_EQ(document.width, "0 0 800 420");
    for (const char* text : {"Kebijakan Internal Tata Kelola SPBE", "+0,420", "−0,125", "3,37", "sumbu dipotong di bawah 2,4"}) {
        EXPECT_TRUE(document.texts.contains(QString::fromUtf8(text))) << text;
    }
}

TEST(ChartFiles, MakePicturesOfTheSizeAskedFor) {
    startApplication();
    const Theme theme = Theme::light(sampleFont());
    const QImage once = pictureOf(sample("bars-3").spec, theme, {600, 300});
    const QImage twice = pictureOf(sample("bars-3").spec, theme, {1200, 600}, 2);
    EXPECT_EQ(once.size(), QSize(600, 300));
    EXPECT_EQ(twice.size(), QSize(1200, 600));
    const auto accent = [&](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == theme.accent ? 1 : 0;
            }
        }
        return count;
    };
    EXPECT_GT(accent(once), 1000);
    EXPECT_NEAR(accent(twice) / 4.0, accent(once), accent(once) * 0.1);
}

TEST(ChartFiles, MakeGreyPicturesWithoutAnyColour) {
    startApplication();
    const Theme theme = Theme::grey(sampleFont());
    for (const Sample& one : samples()) {
        const QImage image = pictureOf(one.spec, theme, sizeOf(one, theme));
        int darkest = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                ASSERT_TRUE(colour.red() == colour.green() && colour.green() == colour.blue())
                    << one.name << ' ' << colour.name().toStdString();
                darkest = std::min(darkest, colour.red());
            }
        }
        EXPECT_LT(darkest, 60) << one.name;
    }
}

}  // namespace
}  // namespace matang::charts
