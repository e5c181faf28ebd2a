// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_workbench.h"
#include "sample_peer_specs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace matang::charts {
namespace {

using content::ChartSpec;

content::ChartSpec threeClasses() {
    content::HistogramSpec drawing;
    drawing.bins = {{1, 2, 10, false, {"", ""}}, {2, 3, 40, true, {"40 instansi", "bin:2"}}, {3, 5, 20, false}};
    drawing.marks = {{value(2.75), "Kota Bogor", true}, {value(2.79), "rata-rata", false}};
    drawing.countWord = "banyaknya instansi";
    ChartSpec spec;
    spec.drawing = drawing;
    return spec;
}

TEST(HistogramChart, MakesColumnsAsHighAsTheirCountsFromZero) {
    Shown shown(threeClasses());
    const QImage image = shown.image();
    const QRectF first = shown.markAbout("1 – 2: 10").area;
    const QRectF third = shown.markAbout("3 – 5: 20").area;
    const auto heightAt = [&](const QRectF& area) {
        // Beside its middle, where no line of a mark is.
        const QRect column(qRound(area.left() + area.width() * 0.2), qRound(area.top()), 1, qRound(area.height()));
        return pixelsOf(image, sampleTheme().shade(0.25), column);
    };
    EXPECT_GT(heightAt(first), 20);
    EXPECT_NEAR(heightAt(third), 2 * heightAt(first), 3);
    EXPECT_NEAR(third.width(), 2 * first.width(), 4);
}

TEST(HistogramChart, MarksTheClassOfTheAgencyAndNamesTheLines) {
    Shown shown(threeClasses());
    const ChartMark own = shown.markAbout("40 instansi");
    EXPECT_EQ(own.link, "bin:2");
    const QImage image = shown.image();
    EXPECT_GT(pixelsOf(image, sampleTheme().accent, own.area.toRect()), 1000);
    EXPECT_EQ(pixelsOf(image, sampleTheme().accent), pixelsOf(image, sampleTheme().accent, own.area.adjusted(-1, -1, 1, 1).toRect()));
    const auto texts = shown.texts();
    for (const char* text : {"Kota Bogor 2,75", "rata-rata 2,79", "10", "40", "20", "banyaknya instansi"}) {
        EXPECT_TRUE(shows(texts, QString::fromUtf8(text))) << text;
    }
    shown.expectMiddlesToHit();
}

TEST(HistogramChart, KeepsCountsBesideTheLinesOfMarks) {
    ChartSpec spec = threeClasses();
    auto& drawing = std::get<content::HistogramSpec>(spec.drawing);
    drawing.bins[0].count = 13;
    drawing.bins[1].count = 41;
    drawing.bins[2].count = 22;
    // In the middle of a column, and just beside it.
    drawing.marks = {{value(2.5), "rata-rata", false}, {value(2.53), "median", false}, {value(4.02), "Kota Bogor", true}};
    const Painted painted = paintedBy(spec, sampleTheme(), {700, 320});
    for (const char* count : {"13", "41", "22"}) {
        ASSERT_EQ(painted.count(count), 1) << count;
        const QRectF box = painted.boxOf(count);
        for (const Painted::Line& line : painted.lines) {
            const bool upright = line.line.x1() == line.line.x2() && line.line.length() > 60;
            EXPECT_FALSE(upright && line.line.x1() > box.left() && line.line.x1() < box.right()) << count;
        }
    }
    const ChartMark bin = Shown(spec, 700, 320).markAbout("40 instansi");
    EXPECT_GT(painted.boxOf("41").left(), bin.area.left());
    EXPECT_LT(painted.boxOf("41").right(), bin.area.right());
}

TEST(StackedChart, WritesTheTitleOfItsCountsOnce) {
    ChartSpec spec = stackedSpec(4, 5);
    spec.axisTitle = "banyaknya instansi";
    EXPECT_EQ(paintedBy(spec, sampleTheme(), {700, 360}).count("banyaknya instansi"), 1);
    spec.axisTitle.clear();
    EXPECT_EQ(paintedBy(spec, sampleTheme(), {700, 360}).count("banyaknya instansi"), 1);
}

TEST(SpreadChart, CutsOffAWordOfItsKeyThatIsLongerThanALine) {
    ChartSpec spec = spreadSpec(1, 621);
    std::get<content::SpreadSpec>(spec.drawing).ownWord = "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";
    const Painted painted = paintedBy(spec, sampleTheme(), {300, 300});
    const auto cut = std::count_if(painted.texts.begin(), painted.texts.end(), [](const Painted::Text& text) {
        return text.text.startsWith("Kementerian") && text.text.endsWith(QChar(0x2026)) && text.box.right() <= 301;
    });
    EXPECT_EQ(cut, 1);
}

TEST(HistogramChart, LeavesCountsOutWhereThereIsNoRoom) {
    EXPECT_TRUE(shows(Shown(histogramSpec("Kota Bogor", 3, 2, 2, 8)).texts(), "118"));
    const auto crowded = Shown(histogramSpec("Kota Bogor", 3, 2, 2, 60), 380).texts();
    EXPECT_LT(crowded.size(), 30U);
}

TEST(SpreadChart, DrawsFewFiguresOneByOneAndManyAsABox) {
    const QColor box = sampleTheme().shade(0.25);
    Shown boxes(spreadSpec(4, 621));
    Shown strips(spreadSpec(4, 12));
    EXPECT_GT(pixelsOf(boxes.image(), box), 2000);
    EXPECT_EQ(pixelsOf(strips.image(), box), 0);
    EXPECT_TRUE(shows(boxes.texts(), "separuh di tengah, garis: median"));
    EXPECT_FALSE(shows(strips.texts(), "separuh di tengah, garis: median"));
}

TEST(SpreadChart, PutsTheOwnFigureAboveItsDot) {
    ChartSpec spec = spreadSpec(1, 621);
    std::get<content::SpreadSpec>(spec.drawing).rows[0].own = value(4.5);
    Shown shown(spec);
    const auto texts = shown.texts();
    const auto figure = std::find_if(texts.begin(), texts.end(), [](const Painted::Text& painted) { return painted.text == "4,50"; });
    ASSERT_NE(figure, texts.end());
    const QRect below(qRound(figure->box.center().x()) - 4, qRound(figure->box.bottom()) + 4, 8, 18);
    EXPECT_GT(pixelsOf(shown.image(), sampleTheme().accent, below), 40);
    shown.expectMiddlesToHit();
}

TEST(SpreadChart, ShowsNoBoxOfNobody) {
    ChartSpec spec = spreadSpec(1, 621);
    auto& row = std::get<content::SpreadSpec>(spec.drawing).rows[0];
    row.count = 0;
    row.points.clear();
    row.own.reset();
    Shown shown(spec);
    EXPECT_TRUE(shows(shown.texts(), "–"));
    EXPECT_EQ(pixelsOf(shown.image(), sampleTheme().shade(0.25)), 0);
    EXPECT_EQ(shown.chart->marks()[0].text.toStdString(), kLongDomain);
}

TEST(ScatterChart, LeavesGroundBetweenHundredsOfAgencies) {
    Shown shown(scatterSpec(621, "Kota Bogor"));
    const QImage image = shown.image();
    const QRect crowd(220, 150, 200, 150);
    EXPECT_GT(pixelsOf(image, sampleTheme().background, crowd), crowd.width() * crowd.height() / 4);
    const ChartMark own = shown.chart->marks().front();
    EXPECT_EQ(own.text.toStdString(), "Kota Bogor\nindeks SPBE 2023, skala 1–5: 3,72\nkenaikan sejak 2022: +0,97");
    EXPECT_EQ(own.link, "agency:0");
    EXPECT_GT(pixelsOf(image, sampleTheme().accent, own.area.toRect()), 60);
    EXPECT_EQ(pixelsOf(image, sampleTheme().accent), pixelsOf(image, sampleTheme().accent, own.area.adjusted(-2, -2, 2, 2).toRect()));
    EXPECT_EQ(shown.chart->marks().size(), 621U);
}

TEST(ScatterChart, PlacesEveryAgencyAtItsFigures) {
    ChartSpec spec = scatterSpec(1, "Kota Bogor", 3, 0);
    auto& drawing = std::get<content::ScatterSpec>(spec.drawing);
    drawing.points.push_back({value(1), change(-1.5), "sudut"});
    drawing.points.push_back({value(5), change(1.5), "seberang"});
    Shown shown(spec);
    const QPointF middle = shown.chart->marks()[0].area.center();
    const QPointF corner = shown.markAbout("sudut").area.center();
    const QPointF across = shown.markAbout("seberang").area.center();
    EXPECT_NEAR(middle.x(), (corner.x() + across.x()) / 2, 0.1);
    EXPECT_NEAR(middle.y(), (corner.y() + across.y()) / 2, 0.1);
    EXPECT_LT(corner.x(), across.x());
    EXPECT_GT(corner.y(), across.y());
    shown.expectMiddlesToHit();
}

/// Whether the strokes of a cut axis stand near the lower left corner: on the lower axis, and on the left one.
std::pair<bool, bool> cuts(ChartSpec spec) {
    auto& drawing = std::get<content::ScatterSpec>(spec.drawing);
    // A corner that marks where the axes meet.
    drawing.points = {{value(drawing.xFrom), value(drawing.yFrom), "sudut"}};
    Shown shown(spec);
    const QPointF corner = shown.chart->marks()[0].area.center();
    const QImage image = shown.image();
    const auto dark = [&](const QRect& area) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 70) {
                    return true;
                }
            }
        }
        return false;
    };
    return {dark(QRect(qRound(corner.x()) + 8, qRound(corner.y()) - 5, 14, 4)),
            dark(QRect(qRound(corner.x()) + 2, qRound(corner.y()) - 22, 4, 14))};
}

TEST(ScatterChart, BreaksExactlyTheAxesThatDoNotBeginWithTheirScale) {
    ChartSpec spec = scatterSpec(1, "Kota Bogor");
    auto& drawing = std::get<content::ScatterSpec>(spec.drawing);
    EXPECT_EQ(cuts(spec), std::make_pair(false, false));
    EXPECT_FALSE(shows(Shown(spec).texts(), "sumbu dipotong"));
    drawing.cutWord = "sumbu dipotong";
    drawing.xScaleFrom = 1;
    EXPECT_EQ(cuts(spec), std::make_pair(false, false));
    drawing.xFrom = 2;
    EXPECT_EQ(cuts(spec), std::make_pair(true, false));
    EXPECT_TRUE(shows(Shown(spec).texts(), "sumbu dipotong"));
    drawing.yScaleFrom = -2;
    EXPECT_EQ(cuts(spec), std::make_pair(true, true));
    // Without the scales' starts, an axis of changes that holds zero is whole.
    drawing.xScaleFrom.reset();
    drawing.yScaleFrom.reset();
    EXPECT_EQ(cuts(spec), std::make_pair(true, false));
}

TEST(StackedChart, MakesSegmentsAsHighAsTheirCountsInTheShadeOfTheirLevel) {
    content::StackedSpec drawing;
    drawing.categories = {"Kurang", "Baik", "Memuaskan"};
    drawing.columns = {{"2022", {100, 50, 0}, {{"", "a"}, {"lima puluh", "b"}}}, {"2023", {50, 50, 50}}};
    ChartSpec spec;
    spec.drawing = drawing;
    Shown shown(spec);
    const QImage image = shown.image();
    const ChartMark low = shown.markAbout("2022, Kurang: 100");
    const ChartMark middle = shown.markAbout("lima puluh");
    EXPECT_EQ(low.link, "a");
    EXPECT_EQ(middle.link, "b");
    EXPECT_NEAR(low.area.height(), 2 * middle.area.height(), 0.1);
    EXPECT_NEAR(middle.area.bottom(), low.area.top(), 0.1);
    EXPECT_EQ(shown.chart->marks().size(), 5U);
    const auto filled = [&](const ChartMark& mark) { return mark.area.adjusted(2, 2, -2, -2).toRect(); };
    EXPECT_GT(pixelsOf(image, sampleTheme().levels.front(), filled(low)), 1000);
    EXPECT_GT(pixelsOf(image, sampleTheme().levels[2], filled(middle)), 1000);
    EXPECT_GT(pixelsOf(image, sampleTheme().levels.back(), filled(shown.markAbout("2023, Memuaskan"))), 1000);
    const auto texts = shown.texts();
    for (const char* text : {"Kurang", "Baik", "Memuaskan", "2022", "2023", "100", "150"}) {
        EXPECT_TRUE(shows(texts, QString::fromUtf8(text))) << text;
    }
    shown.expectMiddlesToHit();
}

TEST(StackedChart, LeavesAGapAndAWordWhereTheInstrumentChanged) {
    const auto distances = [](const Shown& shown) {
        std::vector<double> lefts;
        for (const ChartMark& mark : shown.chart->marks()) {
            if (lefts.empty() || std::abs(lefts.back() - mark.area.left()) > 1) {
                lefts.push_back(mark.area.left());
            }
        }
        return std::pair(lefts[1] - lefts[0], lefts[2] - lefts[1]);
    };
    ChartSpec spec = stackedSpec(4, 5);
    const Shown whole(spec);
    EXPECT_NEAR(distances(whole).first, distances(whole).second, 0.1);
    std::get<content::StackedSpec>(spec.drawing).breaks = {2};
    Shown broken(spec);
    EXPECT_NEAR(distances(broken).first * 1.5, distances(broken).second, 0.1);
    EXPECT_TRUE(shows(broken.texts(), "instrumen berganti"));
}

TEST(MovesChart, DrawsFallsToTheLeftAndGainsToTheRight) {
    content::MovesSpec drawing;
    drawing.rows = {{"Naik", change(1), "2,00 → 3,00", false, {"naik satu", "agency:1"}}, {"Turun", change(-0.5), "", false}};
    drawing.reach = 2;
    ChartSpec spec;
    spec.drawing = drawing;
    Shown shown(spec);
    const QImage image = shown.image();
    const auto reach = [&](const QRectF& row, const QColor& colour) {
        int first = image.width();
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, qRound(row.center().y())) == colour) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
        return std::pair(first, last);
    };
    const ChartMark rise = shown.markAbout("naik satu");
    const ChartMark drop = shown.markAbout("Turun: −0,50");
    EXPECT_EQ(rise.link, "agency:1");
    const auto gain = reach(rise.area, sampleTheme().gain);
    const auto fall = reach(drop.area, sampleTheme().fall);
    EXPECT_NEAR(gain.second - gain.first, 2 * (fall.second - fall.first), 4);
    EXPECT_LT(fall.second, gain.first + 2);
    EXPECT_NEAR(gain.first, fall.second, 4);
    const auto texts = shown.texts();
    EXPECT_TRUE(shows(texts, "+1,00"));
    EXPECT_TRUE(shows(texts, QString::fromUtf8("−0,50")));
    shown.expectMiddlesToHit();
}

TEST(DotsChart, KeepsDotsOfOneFigureApart) {
    content::DotsSpec drawing;
    drawing.series = {"Mandiri", "Dokumen", "Akhir"};
    drawing.rows = {{"I1", {value(3), value(3), value(3)}}, {"I2", {value(1), std::nullopt, value(5)}}};
    ChartSpec spec;
    spec.drawing = drawing;
    Shown shown(spec);
    const QImage image = shown.image();
    const auto marks = shown.chart->marks();
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].text.toStdString(), "I1\nMandiri: 3,00\nDokumen: 3,00\nAkhir: 3,00");
    EXPECT_EQ(marks[1].text.toStdString(), "I2\nMandiri: 1,00\nAkhir: 5,00");
    const int whole = pixelsOf(image, sampleTheme().series[0], marks[1].area.toRect());
    for (std::size_t series = 0; series < 3; ++series) {
        EXPECT_GT(pixelsOf(image, sampleTheme().series[series], marks[0].area.toRect()), whole / 3) << series;
    }
    EXPECT_EQ(pixelsOf(image, sampleTheme().series[1], marks[1].area.toRect()), 0);
    int equal = 0;
    for (const Painted::Text& painted : shown.texts()) {
        equal += painted.text == "3,00" ? 1 : 0;
    }
    EXPECT_EQ(equal, 1);
    shown.expectMiddlesToHit();
}

TEST(DotsChart, WritesLowestAndHighestAndTheDetails) {
    Shown shown(dotsSpec(2, 4));
    const auto texts = shown.texts();
    for (const char* text : {"Penilaian mandiri", "Visitasi", "akibat pada", "indeks", "−0,025"}) {
        EXPECT_TRUE(shows(texts, QString::fromUtf8(text))) << text;
    }
}

}  // namespace
}  // namespace matang::charts
