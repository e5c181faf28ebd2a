// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"
#include "sample_specs.h"

#include <matang/charts/chart_files.h>

#include <gtest/gtest.h>
#include <QImage>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <set>

namespace matang::charts {
namespace {

Theme theme() {
    return Theme::light(sampleFont());
}

Painted painted(const std::string& name) {
    startApplication();
    return paintedBy(sample(name).spec, theme(), sizeOf(sample(name), theme()));
}

template <typename Drawing>
Drawing drawingOf(const std::string& name) {
    startApplication();
    return std::get<Drawing>(sample(name).spec.drawing);
}

Painted paintedAs(const std::string& name, decltype(content::ChartSpec::drawing) drawing, QSize size) {
    startApplication();
    content::ChartSpec spec = sample(name).spec;
    spec.drawing = std::move(drawing);
    return paintedBy(spec, theme(), size);
}

/// Filled boxes at least as high as a bar, below one another.
std::vector<QRectF> bars(const Painted& chart, const QColor& colour) {
    std::vector<QRectF> found;
    for (const QRectF& box : chart.filled(colour)) {
        if (box.height() > 12) {
            found.push_back(box);
        }
    }
    return found;
}

TEST(WaterfallChart, LetsEachBarBeginWhereTheOneAboveItEnds) {
    const Painted chart = painted("waterfall-cut");
    const std::vector<QRectF> gains = bars(chart, theme().gain);
    const std::vector<QRectF> falls = bars(chart, theme().fall);
    const std::vector<QRectF> whole = bars(chart, theme().accent);
    ASSERT_EQ(gains.size(), 4U);
    ASSERT_EQ(falls.size(), 3U);
    ASSERT_EQ(whole.size(), 1U);
    ASSERT_EQ(bars(chart, theme().reference).size(), 1U);
    const double scale = gains[0].width() / 0.42;
    EXPECT_NEAR(bars(chart, theme().reference)[0].right(), gains[0].left(), 0.01);
    EXPECT_NEAR(falls[0].right(), gains[0].right(), 0.01);
    EXPECT_NEAR(falls[0].width(), 0.125 * scale, 0.01);
    EXPECT_NEAR(gains[1].left(), falls[0].left(), 0.01);
    EXPECT_NEAR(gains[2].left(), gains[1].right(), 0.01);
    EXPECT_NEAR(falls[1].right(), gains[2].right(), 0.01);
    EXPECT_NEAR(falls[1].width(), 0.05 * scale, 0.01);
    EXPECT_NEAR(whole[0].width(), (3.37 - 2.4) * scale, 0.01);
}

TEST(WaterfallChart, WritesEveryFigureWithItsSign) {
    const Painted chart = painted("waterfall-cut");
    for (const char* figure : {"2,75", "+0,420", "−0,125", "+0,200", "+0,310", "−0,050", "+0,004", "−0,140", "0,000", "+0,005", "3,37"}) {
        EXPECT_EQ(chart.count(QString::fromUtf8(figure)), 1) << figure;
    }
}

TEST(WaterfallChart, ShowsACutAxisByStrokesAndAWord) {
    auto drawing = drawingOf<content::WaterfallSpec>("waterfall-cut");
    std::erase_if(drawing.rows, [](const auto& row) { return row.remainder; });
    const Painted cut = paintedAs("waterfall-cut", drawing, {800, 400});
    // Two strokes on the axis and on each of the two full bars.
    EXPECT_EQ(cut.slanted().size(), 6U);
    EXPECT_EQ(cut.count("sumbu dipotong di bawah 2,4"), 1);
    drawing.scaleFrom = drawing.axisFrom;
    const Painted whole = paintedAs("waterfall-cut", drawing, {800, 400});
    EXPECT_TRUE(whole.slanted().empty());
    EXPECT_EQ(whole.count("sumbu dipotong di bawah 2,4"), 0);
}

TEST(WaterfallChart, HatchesTheRemainderInItsRow) {
    const Painted chart = painted("waterfall-whole");
    const std::vector<QLineF> hatching = chart.slanted();
    ASSERT_GT(hatching.size(), 4U);
    const auto row =
        std::find_if(chart.marks.begin(), chart.marks.end(), [](const ChartMark& mark) { return mark.text.contains("Selisih"); });
    ASSERT_NE(row, chart.marks.end());
    for (const QLineF& line : hatching) {
        EXPECT_TRUE(row->area.contains(line.p1()) && row->area.contains(line.p2()));
    }
    EXPECT_TRUE(bars(chart, theme().gain).empty());
}

TEST(WaterfallChart, TellsAndOpensItsParts) {
    const Painted chart = painted("waterfall-cut");
    ASSERT_EQ(chart.marks.size(), 11U);
    EXPECT_EQ(chart.marks[0].text, "2023: 2,75");
    EXPECT_EQ(chart.marks[2].text, QString::fromUtf8("Perencanaan Strategis SPBE: −0,125"));
    EXPECT_EQ(chart.marks[2].link, "A2");
    EXPECT_EQ(chart.marks[9].text, "Pembulatan: +0,005");
    EXPECT_EQ(chart.marks[10].text, "2024: 3,37");
}

TEST(HeatChart, ShadesEveryCellAndWritesItsFigure) {
    const Painted chart = painted("heat-6-30");
    const auto drawing = drawingOf<content::HeatSpec>("heat-6-30");
    std::size_t mark = 0;
    for (const auto& row : drawing.rows) {
        for (const auto& value : row.cells) {
            const QRectF cell = chart.marks.at(mark++).area;
            const QString figure = value ? QString::fromStdString(value->label) : QStringLiteral("–");
            const auto text =
                std::find_if(chart.texts.begin(), chart.texts.end(), [&](const auto& one) { return cell.contains(one.box.center()); });
            ASSERT_NE(text, chart.texts.end()) << row.name;
            EXPECT_EQ(text->text, figure) << row.name;
            if (value) {
                const QColor shade = theme().shade((value->position - 1) / 4);
                const std::vector<QRectF> shaded = chart.filled(shade);
                EXPECT_TRUE(std::any_of(shaded.begin(), shaded.end(), [&](const QRectF& box) { return cell.contains(box.center()); }))
                    << row.name;
                EXPECT_EQ(text->colour, Theme::textOn(shade));
            }
        }
    }
    EXPECT_EQ(mark, chart.marks.size());
    EXPECT_EQ(chart.marks[7].text, "I1 Perencanaan Strategis SPBE, 2020: 1");
    EXPECT_EQ(chart.marks[7].link, "I1");
}

TEST(HeatChart, LeavesAGapWithAWordWhereTheInstrumentChanged) {
    const Painted chart = painted("heat-6-30");
    const double before = chart.marks[2].area.left() - chart.marks[1].area.right();
    const double across = chart.marks[3].area.left() - chart.marks[2].area.right();
    EXPECT_GT(across, before + 15);
    const QRectF word = chart.boxOf("instrumen berganti");
    EXPECT_NEAR(word.center().x(), (chart.marks[2].area.right() + chart.marks[3].area.left()) / 2, 1);
    auto drawing = drawingOf<content::HeatSpec>("heat-6-30");
    drawing.breaks.clear();
    EXPECT_EQ(paintedAs("heat-6-30", drawing, {800, 900}).count("instrumen berganti"), 0);
}

TEST(HeatChart, RepeatsTheYearsInALongTable) {
    EXPECT_EQ(painted("heat-1-9").count("2024"), 1);
    EXPECT_EQ(painted("heat-6-30").count("2024"), 2);
    EXPECT_EQ(painted("heat-10-59").count("2024"), 3);
}

TEST(MultiplesChart, WritesFirstAndLastFigureBesideTheEndsOfTheLines) {
    const Painted chart = painted("multiples-6-6-760");
    const auto drawing = drawingOf<content::MultiplesSpec>("multiples-6-6-760");
    for (std::size_t index = 0; index < drawing.panels.size(); ++index) {
        QStringList written;
        for (const auto& text : chart.texts) {
            if (chart.marks[index].area.contains(text.box.center()) && text.text.contains(QLatin1Char(','))) {
                written << text.text;
            }
        }
        const QStringList expected{QString::fromStdString(drawing.panels[index].runs.back().points.back().value.label),
                                   QString::fromStdString(drawing.panels[index].runs.front().points.front().value.label)};
        EXPECT_EQ(written, expected) << drawing.panels[index].name;
    }
}

TEST(MultiplesChart, StandsOnOneScaleAndJoinsNoInstruments) {
    const Painted chart = painted("multiples-6-6-760");
    // Two runs a panel, of two and of four points.
    std::size_t joined = 0;
    for (const auto& line : chart.lines) {
        joined += line.pen.color() == theme().accent ? 1U : 0U;
    }
    EXPECT_EQ(joined, 6U * (1 + 3));
    std::set<int> heights;
    for (const ChartMark& mark : chart.marks) {
        heights.insert(qRound(mark.area.height()));
    }
    EXPECT_EQ(heights.size(), 1U);
}

TEST(MultiplesChart, WritesTheYearsBelowTheLowestPanelOfEveryColumn) {
    const Painted nine = painted("multiples-9-10-1000");
    EXPECT_EQ(nine.count("2024"), 5);
    EXPECT_EQ(painted("multiples-1-5-500").count("2024"), 1);
    EXPECT_EQ(painted("multiples-6-1-760").count("2024"), 3);
}

TEST(MultiplesChart, DrawsReportedPointsHollowAndTellsItsPanels) {
    const Painted chart = painted("multiples-6-6-760");
    const auto dots = [&](const QColor& fill) {
        return std::count_if(chart.shapes.begin(), chart.shapes.end(), [&](const auto& shape) {
            return shape.fill == fill && shape.pen.color() == theme().accent && shape.pen.style() != Qt::NoPen;
        });
    };
    EXPECT_EQ(dots(theme().background), 6 * 2 + 1);  // and one in the key
    EXPECT_EQ(dots(theme().accent), 6 * 4 + 1);
    EXPECT_TRUE(chart.marks[0].text.startsWith("Kebijakan Internal Tata Kelola SPBE\n2019: ")) << chart.marks[0].text.toStdString();
    EXPECT_EQ(chart.marks[5].link, "A6");
}

TEST(RadarChart, TellsThreeYearsApartByColourDashesAndShape) {
    const Painted chart = painted("radar-9-of-3");
    std::set<std::pair<QRgb, int>> strokes;
    for (const auto& line : chart.lines) {
        for (std::size_t series = 0; series < 3; ++series) {
            if (line.pen.color() == theme().series[series]) {
                strokes.insert({line.pen.color().rgb(), static_cast<int>(line.pen.style())});
            }
        }
    }
    const std::set<std::pair<QRgb, int>> expected{
        {theme().series[0].rgb(), Qt::SolidLine}, {theme().series[1].rgb(), Qt::DashLine}, {theme().series[2].rgb(), Qt::DotLine}};
    EXPECT_EQ(strokes, expected);
    std::set<qsizetype> corners;
    for (std::size_t series = 1; series < 3; ++series) {
        for (const auto& shape : chart.shapes) {
            if (shape.fill == theme().series[series]) {
                corners.insert(shape.outline.size());
            }
        }
    }
    EXPECT_EQ(corners, (std::set<qsizetype>{3, 5}));
}

TEST(RadarChart, ListsTheFiguresOfAllYearsAtEveryAxis) {
    const Painted chart = painted("radar-9-of-3");
    const auto drawing = drawingOf<content::RadarSpec>("radar-9-of-3");
    ASSERT_EQ(chart.marks.size(), 9U);
    for (std::size_t axis = 0; axis < 9; ++axis) {
        QStringList written;
        for (const auto& text : chart.texts) {
            const bool figure = text.text.contains(QLatin1Char(',')) || text.text == QStringLiteral("–");
            if (figure && chart.marks[axis].area.contains(text.box.center())) {
                written << text.text;
            }
        }
        QStringList expected;
        for (const auto& series : drawing.series) {
            expected << (series.values[axis] ? QString::fromStdString(series.values[axis]->label) : QStringLiteral("–"));
        }
        EXPECT_EQ(written, expected) << axis;
    }
    EXPECT_EQ(chart.marks[1].text, QString::fromUtf8("Perencanaan Strategis SPBE\n2024: 4,60\n2023: 4,35\n2022: –"));
    EXPECT_EQ(chart.marks[1].link, "A2");
}

TEST(YearsChart, WritesChangesBetweenThePointsGainsAndFallsAlike) {
    const Painted chart = painted("years-bogor");
    const auto colour = [&](const char* text) {
        const auto found =
            std::find_if(chart.texts.begin(), chart.texts.end(), [&](const auto& one) { return one.text == QString::fromUtf8(text); });
        return found == chart.texts.end() ? QColor() : found->colour;
    };
    EXPECT_EQ(colour("+0,71"), theme().gain);
    EXPECT_EQ(colour("−0,36"), theme().fall);
    const double middle = (chart.boxOf("2021").center().x() + chart.boxOf("2022").center().x()) / 2;
    EXPECT_NEAR(chart.boxOf(QString::fromUtf8("−0,36")).center().x(), middle, 8);
    EXPECT_LT(chart.boxOf(QString::fromUtf8("−0,36")).bottom(), chart.boxOf("2022").top());
}

TEST(YearsChart, WritesChangesBelowTheYearsWhereThereIsLittleRoom) {
    for (const char* name : {"years-ten-900", "years-ten-480"}) {
        const Painted chart = painted(name);
        for (const char* change : {"+1,50", "+0,25", "−0,36", "+0,71", "+0,26", "+1,28", "−0,19"}) {
            EXPECT_EQ(chart.count(QString::fromUtf8(change)), 1) << name << ' ' << change;
            EXPECT_GT(chart.boxOf(QString::fromUtf8(change)).top(), chart.boxOf("2020").top()) << name << ' ' << change;
        }
    }
}

TEST(YearsChart, DrawsBarsFromTheBaseToThePoints) {
    const Painted chart = painted("years-bogor");
    const std::vector<QRectF> found = chart.filled(theme().levels[1]);
    ASSERT_EQ(found.size(), 6U);
    EXPECT_NEAR(found[3].height() / found[5].height(), 1.75 / 2.72, 0.001);
    EXPECT_NEAR(found[0].center().x(), chart.boxOf("2019").center().x(), 1);
    auto drawing = drawingOf<content::YearsSpec>("years-bogor");
    drawing.bars = false;
    EXPECT_TRUE(paintedAs("years-bogor", drawing, {900, 420}).filled(theme().levels[1]).empty());
}

TEST(YearsChart, PutsPointsOnTheTopsOfTheirBars) {
    const Painted chart = painted("years-bogor");
    std::vector<QRectF> dots;
    for (const QRectF& box : chart.filled(theme().accent)) {
        if (box.top() > chart.boxOf("dihitung").bottom()) {
            dots.push_back(box);
        }
    }
    const std::vector<QRectF> tops = chart.filled(theme().levels[1]);
    ASSERT_EQ(dots.size(), 3U);  // of 2022, 2023, and 2024
    for (std::size_t index = 0; index < dots.size(); ++index) {
        EXPECT_NEAR(dots[index].center().x(), tops[index + 3].center().x(), 1.5) << index;
        EXPECT_NEAR(dots[index].center().y(), tops[index + 3].top(), 1.5) << index;
    }
}

TEST(YearsChart, DrawsPointsAtTheEndOfTheScaleWhole) {
    const double top = painted("years-ten-900").boxOf("5").center().y();
    const QImage image = pictureOf(sample("years-ten-900").spec, theme(), {900, 380});
    int above = 0;
    for (int y = qRound(top) - 6; y < qRound(top) - 2; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            above += image.pixelColor(x, y) == theme().accent ? 1 : 0;
        }
    }
    EXPECT_GT(above, 15);
}

TEST(YearsChart, FlagsTargetsAndExplainsThem) {
    const Painted chart = painted("years-bogor");
    EXPECT_EQ(chart.count("4,10"), 1);
    EXPECT_EQ(chart.count("target"), 1);
    EXPECT_EQ(chart.count("2025"), 1);
    const auto mark = std::find_if(chart.marks.begin(), chart.marks.end(), [](const ChartMark& one) { return one.text.contains("4,10"); });
    ASSERT_NE(mark, chart.marks.end());
    EXPECT_EQ(mark->text, "target 2025: 4,10\nrencana induk");
    EXPECT_EQ(painted("years-one").count("target"), 0);
}

TEST(YearsChart, PutsTargetsOfOneYearBesideEachOther) {
    auto drawing = drawingOf<content::YearsSpec>("years-one");
    drawing.targetWord = "target";
    drawing.targets = {{2030, {3.5, "3,50"}}, {2030, {2.99, "2,99"}}, {2030, {3.0, "3,00"}}};
    const Painted chart = paintedAs("years-one", drawing, {700, 420});
    std::vector<QRectF> areas;
    for (const ChartMark& mark : chart.marks) {
        if (mark.text.startsWith("target 2030")) {
            areas.push_back(mark.area);
        }
    }
    ASSERT_EQ(areas.size(), 3U);
    EXPECT_FALSE(areas[0].intersects(areas[1])) << "3,50 covers 2,99";
    EXPECT_FALSE(areas[1].intersects(areas[2])) << "2,99 covers 3,00";
    EXPECT_FALSE(areas[0].intersects(areas[2])) << "3,50 covers 3,00";
}

TEST(YearsChart, TellsItsYearsInOrder) {
    const Painted chart = painted("years-bogor");
    QStringList order;
    for (const ChartMark& mark : chart.marks) {
        order << mark.text.section(QLatin1Char('\n'), 0, 0);
    }
    const QStringList expected{"2019: 2,96 (dilaporkan)", "2020: 2,98 (dilaporkan)", "2021: 3,11 (dilaporkan)",
                               "2022: 2,75 (dihitung)",   "2023: 3,46 (dihitung)",   "target 2023: 3,30",
                               "2024: 3,72 (dihitung)",   "target 2024: 3,80",       "target 2025: 4,10"};
    EXPECT_EQ(order, expected);
    EXPECT_EQ(chart.marks[3].text, QString::fromUtf8("2022: 2,75 (dihitung)\n−0,36\nBaik"));
    EXPECT_EQ(chart.marks[3].link, "year:2022");
}

TEST(YearsChart, KeepsTheNamesOfItsBandsApartInALowChart) {
    auto drawing = drawingOf<content::YearsSpec>("years-one");
    drawing.bands = {{"Kurang", 1, 1.8}, {"Cukup", 1.8, 2}, {"Baik", 2, 2.2}, {"Sangat Baik", 2.2, 4.2}, {"Memuaskan", 4.2, 5}};
    const Painted chart = paintedAs("years-one", drawing, {700, 260});
    double free = 260;
    for (const char* name : {"Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"}) {
        const QRectF box = chart.boxOf(name);
        ASSERT_FALSE(box.isEmpty()) << name;
        EXPECT_LE(box.bottom(), free + 0.5) << name;
        free = box.top();
    }
}

TEST(BarsChart, TellsItsRowsWithWhatTheyAreComparedTo) {
    const Painted chart = painted("bars-9");
    ASSERT_EQ(chart.marks.size(), 9U);
    EXPECT_EQ(chart.marks[1].text, "Perencanaan Strategis SPBE: 1,70\n2023: 2,10");
    EXPECT_EQ(chart.marks[1].link, "A1");
    EXPECT_EQ(chart.marks[3].text, QString::fromUtf8("Penyelenggara SPBE: –\n2023: 4,30"));
}

TEST(CountsChart, TellsWhatEachYearCountedAndExpected) {
    const Painted chart = painted("counts");
    ASSERT_EQ(chart.marks.size(), 5U);
    EXPECT_EQ(chart.marks[0].text, "2021\ncapaian: 64\nmenurut rencana: 60");
    EXPECT_EQ(chart.marks[4].text, "2025\nmenurut rencana: 179\ntarget: 179");
}

TEST(Theme, HasTextThatReadsOnEveryLevel) {
    const auto linear = [](double share) { return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
    const auto luminance = [&](const QColor& colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    for (const Theme& one : {Theme::light(sampleFont()), Theme::dark(sampleFont()), Theme::grey(sampleFont())}) {
        for (const QColor& level : one.levels) {
            const double ground = luminance(level) + 0.05;
            const double text = luminance(Theme::textOn(level)) + 0.05;
            EXPECT_GE(std::max(ground, text) / std::min(ground, text), 4.5) << level.name().toStdString();
        }
    }
}

}  // namespace
}  // namespace matang::charts
