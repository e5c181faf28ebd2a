// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"
#include "sample_peer_specs.h"
#include "sample_specs.h"

#include <matang/charts/chart_factory.h>

#include <gtest/gtest.h>
#include <set>

namespace matang::charts {
namespace {

Theme theme() {
    return Theme::light(sampleFont());
}

std::vector<Sample> everySample() {
    std::vector<Sample> all = samples();
    const std::vector<Sample> peers = peerSamples();
    all.insert(all.end(), peers.begin(), peers.end());
    return all;
}

TEST(LowCharts, KeepTheirTextsInsideAndApart) {
    startApplication();
    for (const Sample& sample : everySample()) {
        const double wanted = makeChart(sample.spec, theme())->heightWanted(700);
        for (const int height : {110, 140, 180, 240, qRound(wanted * 0.5), qRound(wanted * 0.8)}) {
            if (height >= 110) {
                const QSize size(700, height);
                const QStringList collisions = collisionsIn(paintedBy(sample.spec, theme(), size).texts, QRectF(QPointF(0, 0), size));
                EXPECT_EQ(collisions.join("\n").toStdString(), "") << sample.name << ' ' << height;
            }
        }
    }
}

const content::ChartSpec& bogor() {
    startApplication();
    return sample("years-bogor").spec;
}

TEST(LowCharts, KeepYearsAndTheLatestFigureOfAYearsChart) {
    for (const int height : {100, 130, 160}) {
        const Painted chart = paintedBy(bogor(), theme(), {700, height});
        EXPECT_EQ(collisionsIn(chart.texts, QRectF(0, 0, 700, height)).join("\n").toStdString(), "") << height;
        for (const char* text : {"2019", "2024", "3,72"}) {
            EXPECT_EQ(chart.count(text), 1) << height << ' ' << text;
        }
        for (const char* text : {"Sangat Baik", "instrumen berganti", "+0,71", "SPBE 2020"}) {
            EXPECT_EQ(chart.count(text), 0) << height << ' ' << text;
        }
        EXPECT_TRUE(chart.filled(theme().levels[1]).empty()) << height;
        EXPECT_EQ(chart.marks.size(), 9U) << height;
    }
}

TEST(LowCharts, WriteEveryOtherNameWhereRowsArePressedTogether) {
    startApplication();
    const Sample& tall = sample("waterfall-47");
    const double wanted = makeChart(tall.spec, theme())->heightWanted(700);
    const auto rows = static_cast<int>(std::get<content::WaterfallSpec>(tall.spec.drawing).rows.size()) + 2;
    const auto written = [&](double height) {
        const Painted chart = paintedBy(tall.spec, theme(), {700, qRound(height)});
        std::set<double> tops;
        for (const auto& text : chart.texts) {
            if (text.box.left() < 2) {
                tops.insert(text.box.top());
            }
        }
        EXPECT_EQ(static_cast<int>(chart.marks.size()), rows);
        return static_cast<int>(tops.size());
    };
    EXPECT_GE(written(wanted), rows);
    EXPECT_LT(written(wanted * 0.4), rows);
    EXPECT_GT(written(wanted * 0.4), rows / 5);
}

}  // namespace
}  // namespace matang::charts
