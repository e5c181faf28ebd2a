// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"

#include <gtest/gtest.h>
#include <matang/charts/chart_factory.h>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

namespace matang::charts {
namespace {

constexpr QSize kSize(700, 420);

Theme theme() {
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(13);
    return Theme::print(font);
}

QImage painted(const content::ChartSpec& spec) {
    startApplication();
    QGraphicsScene scene;
    QChart* chart = makeChart(spec, theme()).release();
    scene.addItem(chart);
    chart->resize(kSize);
    chart->layout()->activate();
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, QRectF(QPointF(0, 0), kSize), QRectF(QPointF(0, 0), kSize));
    painter.end();
    return image;
}

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

bool inkAt(const QImage& image, const QRect& area) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                return true;
            }
        }
    }
    return false;
}

content::ChartSpec radar(int axes) {
    content::RadarSpec drawing;
    content::RadarSpec::Series now{"2024", {}, false};
    content::RadarSpec::Series before{"2023", {}, true};
    for (int axis = 0; axis < axes; ++axis) {
        drawing.axes.push_back("Layanan Administrasi Pemerintahan Berbasis Elektronik " + std::to_string(axis + 1));
        now.values.push_back(content::ChartValue{1.0 + axis % 4, "3,00"});
        before.values.push_back(content::ChartValue{2.0, "2,00"});
    }
    drawing.series = {now, before};
    content::ChartSpec spec;
    spec.title = "Nilai domain, skala 1 sampai 5";
    spec.drawing = drawing;
    return spec;
}

content::ChartSpec years() {
    content::YearsSpec drawing;
    drawing.runs.push_back({"SPBE 2018", {{2019, {2.96, "2,96"}, true, ""}, {2020, {2.98, "2,98"}, true, ""}}});
    drawing.runs.push_back(
        {"SPBE 2020", {{2021, {3.11, "3,11"}, true, ""}, {2022, {2.75, "2,75"}, false, ""}, {2024, {4.08, "4,08"}, false, ""}}});
    drawing.bands = {{"Cukup", 1.8, 2.6}, {"Baik", 2.6, 3.5}, {"Sangat Baik", 3.5, 4.2}};
    drawing.breakWord = "instrumen berganti";
    drawing.reportedWord = "dilaporkan";
    drawing.computedWord = "dihitung";
    content::ChartSpec spec;
    spec.title = "Indeks SPBE";
    spec.drawing = drawing;
    return spec;
}

TEST(YearsChart, JoinsNeitherInstrumentsNorMissingYears) {
    startApplication();
    const auto chart = makeChart(years(), theme());
    std::vector<QList<QPointF>> lines;
    for (const QAbstractSeries* series : chart->series()) {
        if (series->type() == QAbstractSeries::SeriesTypeLine) {
            lines.push_back(static_cast<const QLineSeries*>(series)->points());
        }
    }
    const std::vector<QList<QPointF>> expected{{{2019, 2.96}, {2020, 2.98}}, {{2021, 3.11}, {2022, 2.75}}, {{2024, 4.08}}};
    EXPECT_EQ(lines, expected);
}

TEST(YearsChart, DrawsReportedFiguresHollowAndComputedOnesFilled) {
    startApplication();
    const auto chart = makeChart(years(), theme());
    int hollow = 0;
    int filled = 0;
    for (const QAbstractSeries* series : chart->series()) {
        if (series->type() == QAbstractSeries::SeriesTypeScatter) {
            const auto* points = static_cast<const QScatterSeries*>(series);
            const bool isFilled = points->brush().color() == theme().accent;
            (isFilled ? filled : hollow) += static_cast<int>(points->count());
        }
    }
    EXPECT_EQ(hollow, 3);
    EXPECT_EQ(filled, 2);
}

TEST(YearsChart, PaintsNothingHalfTransparentAndStaysInside) {
    const QImage image = painted(years());
    EXPECT_GT(pixelsOf(image, theme().accent), 50);
    EXPECT_FALSE(inkAt(image, QRect(0, 100, 1, 200)));
    EXPECT_FALSE(inkAt(image, QRect(image.width() - 2, 100, 1, 200)));
    const Theme colours = theme();
    for (const QColor& colour : {colours.background, colours.text, colours.quietText, colours.grid, colours.accent, colours.accentSoft,
                                 colours.reference, colours.bandLight, colours.bandDark}) {
        EXPECT_EQ(colour.alpha(), 255);
    }
}

content::ChartSpec counts(int missing) {
    content::CountsSpec drawing;
    for (int year = 2020; year <= 2024; ++year) {
        if (year != missing) {
            drawing.counts.push_back({year, {100.0 + (year - 2020) * 10, "1"}});
        }
    }
    drawing.target = content::CountsSpec::Point{2026, {179, "179"}};
    drawing.countWord = "capaian";
    drawing.to = 200;
    content::ChartSpec spec;
    spec.title = "Capaian";
    spec.axisTitle = "aplikasi";
    spec.drawing = drawing;
    return spec;
}

TEST(CountsChart, LeavesAGapWhereAYearIsMissing) {
    const int whole = pixelsOf(painted(counts(0)), theme().accent);
    const int broken = pixelsOf(painted(counts(2022)), theme().accent);
    // Less the missing point itself, at most some 100 pixels, two stretches of line are gone.
    EXPECT_GT(broken, 50);
    EXPECT_GT(whole - broken, 200);
}

/// A plan that ends in the year of the target.
QImage planned(int targetYear, const char* label) {
    content::ChartSpec spec = counts(0);
    auto& drawing = std::get<content::CountsSpec>(spec.drawing);
    drawing.expected = {{2025, {165, "165"}}, {2026, {178, label}}};
    drawing.target->year = targetYear;
    return painted(spec);
}

TEST(CountsChart, ShowsBothWhereTheTargetAndThePlanMeet) {
    const QImage without = planned(0, "178");
    const QImage with = planned(2026, "178");
    EXPECT_GT(pixelsOf(with, theme().text) - pixelsOf(without, theme().text), 25);
    // Where the plan gives another figure than the target, it stands beside its mark.
    const int bare = pixelsOf(planned(2026, "179"), theme().background);
    EXPECT_GT(bare - pixelsOf(with, theme().background), 20);
    EXPECT_EQ(pixelsOf(planned(0, "179"), theme().background), pixelsOf(without, theme().background));
}

TEST(CountsChart, StaysInside) {
    const QImage image = painted(counts(2022));
    EXPECT_FALSE(inkAt(image, QRect(image.width() - 2, 100, 1, 200)));
    EXPECT_FALSE(inkAt(image, QRect(0, image.height() - 1, image.width(), 1)));
}

TEST(RadarChart, KeepsLongNamesInsideForThreeToEightAxes) {
    for (int axes = 3; axes <= 8; ++axes) {
        const QImage image = painted(radar(axes));
        EXPECT_GT(pixelsOf(image, theme().accent), 50) << axes;
        EXPECT_FALSE(inkAt(image, QRect(0, 30, 1, image.height() - 31))) << axes;
        EXPECT_FALSE(inkAt(image, QRect(image.width() - 1, 30, 1, image.height() - 31))) << axes;
        EXPECT_FALSE(inkAt(image, QRect(0, image.height() - 1, image.width(), 1))) << axes;
    }
}

TEST(BarsChart, MakesBarsAsLongAsTheirValues) {
    content::BarsSpec drawing;
    drawing.rows = {{"Satu", content::ChartValue{4, "4,00"}, std::nullopt},
                    {"Dua", content::ChartValue{2, "2,00"}, std::nullopt},
                    {"Tiga", std::nullopt, std::nullopt}};
    content::ChartSpec spec;
    spec.drawing = drawing;
    const QImage image = painted(spec);
    std::vector<int> lengths;
    for (int y = 0; y < image.height(); ++y) {
        int length = 0;
        for (int x = 0; x < image.width(); ++x) {
            length += image.pixelColor(x, y) == theme().accent ? 1 : 0;
        }
        if (length > 20 && (lengths.empty() || lengths.back() != length)) {
            lengths.push_back(length);
        }
    }
    ASSERT_EQ(lengths.size(), 2U);
    EXPECT_NEAR(lengths[0], 2 * lengths[1], 2);
}

}  // namespace
}  // namespace matang::charts
