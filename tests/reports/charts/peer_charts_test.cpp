// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_workbench.h"
#include "sample_peer_specs.h"

#include <gtest/gtest.h>

#include <QDir>

namespace matang::charts {
namespace {

using content::ChartSpec;

TEST(PeerCharts, KeepEveryTextInsideAndApart) {
    startApplication();
    for (const Sample& sample : peerSamples()) {
        for (const int width : {380, 700, 1200}) {
            Shown shown(sample.spec, width);
            const auto texts = shown.texts();
            EXPECT_GT(texts.size(), 3U) << sample.name;
            EXPECT_EQ(collisionsIn(texts, QRectF(QPointF(0, 0), shown.size)).join("\n").toStdString(), "") << sample.name << " " << width;
        }
    }
}

TEST(PeerCharts, KeepEveryTextInsideWhereThereIsTooLittleHeight) {
    startApplication();
    for (const Sample& sample : peerSamples()) {
        Shown shown(sample.spec, 500, 320);
        for (const Painted::Text& painted : shown.texts()) {
            const QRectF chart(QPointF(0, 0), shown.size);
            EXPECT_TRUE(chart.adjusted(-1, -1, 1, 1).contains(lettersOf(painted.box))) << sample.name << ": " << painted.text.toStdString();
        }
    }
}

TEST(PeerCharts, HaveMarksWithinTheChartThatTellSomething) {
    startApplication();
    for (const Sample& sample : peerSamples()) {
        const Shown shown(sample.spec);
        const auto marks = shown.chart->marks();
        EXPECT_FALSE(marks.empty()) << sample.name;
        for (const ChartMark& mark : marks) {
            EXPECT_FALSE(mark.text.isEmpty()) << sample.name;
            const QRectF chart(QPointF(0, 0), shown.size);
            EXPECT_TRUE(chart.contains(mark.area.center())) << sample.name << ": " << mark.text.toStdString();
        }
    }
}

TEST(PeerCharts, PaintNothingHalfTransparent) {
    startApplication();
    for (const Sample& sample : peerSamples()) {
        EXPECT_TRUE(paintedBy(sample.spec, sampleTheme(), sizeOf(sample, sampleTheme())).opaque) << sample.name;
    }
}

TEST(PeerCharts, ComputeMarksAnewForEverySize) {
    Shown shown(movesSpec(3));
    const QRectF before = shown.chart->marks()[2].area;
    EXPECT_EQ(shown.chart->marks()[2].area, before);
    shown.chart->resize(shown.size.width() * 2, shown.size.height() * 2);
    EXPECT_GT(shown.chart->marks()[2].area.width(), before.width());
}

TEST(PeerCharts, PaintNothingOfNothing) {
    for (const auto& drawing : {ChartSpec{.title = "a", .axisTitle = "", .alternative = "", .drawing = content::HistogramSpec{}},
                                ChartSpec{.title = "a", .axisTitle = "", .alternative = "", .drawing = content::SpreadSpec{}},
                                ChartSpec{.title = "a", .axisTitle = "", .alternative = "", .drawing = content::StackedSpec{}},
                                ChartSpec{.title = "a", .axisTitle = "", .alternative = "", .drawing = content::MovesSpec{}},
                                ChartSpec{.title = "a", .axisTitle = "", .alternative = "", .drawing = content::DotsSpec{}}}) {
        Shown shown(drawing, 300, 200);
        EXPECT_EQ(shown.texts().size(), 1U);
        EXPECT_TRUE(shown.chart->marks().empty());
    }
}

/// Pictures for people to look at, into the folder that MATANG_GALLERY names.
TEST(PeerCharts, CanBeLookedAt) {
    const QString folder = qEnvironmentVariable("MATANG_GALLERY");
    if (folder.isEmpty()) {
        GTEST_SKIP() << "MATANG_GALLERY names no folder";
    }
    startApplication();
    QDir().mkpath(folder);
    for (const Sample& sample : peerSamples()) {
        const std::vector<std::pair<QString, Theme>> themes = {
            {"light", Theme::light(sampleFont())}, {"dark", Theme::dark(sampleFont())}, {"grey", Theme::grey(sampleFont())}};
        for (const auto& [name, colours] : themes) {
            Shown shown(sample.spec, 700, 0, colours);
            const QString file = folder + "/" + QString::fromStdString(sample.name) + "-" + name + ".png";
            EXPECT_TRUE(shown.image().save(file)) << file.toStdString();
        }
        EXPECT_TRUE(Shown(sample.spec, 380).image().save(folder + "/" + QString::fromStdString(sample.name) + "-narrow.png"));
    }
}

}  // namespace
}  // namespace matang::charts
