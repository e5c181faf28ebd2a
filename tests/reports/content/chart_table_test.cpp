// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_values.h"

#include <matang/base/decimal.h>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace matang::content {
namespace {

using Columns = std::vector<ChartTable::Column>;

TEST(ChartTable, IsEmptyWithoutTitles) {
    ChartSpec chart;
    chart.drawing = BarsSpec{{{"Satu", ChartValue{4, "4,00", "4.00"}, std::nullopt}}, "2024", ""};
    EXPECT_EQ(chartTable(chart), ChartTable{});
    EXPECT_EQ(csv(chartTable(chart)), "");
    EXPECT_EQ(tabbed(chartTable(chart)), "");
}

TEST(ChartTable, OfARadarHasAColumnForEverySeries) {
    ChartSpec chart = titled({"Domain"});
    RadarSpec drawing;
    drawing.axes = {"Kebijakan", "Tata Kelola", "Layanan"};
    drawing.series.push_back({"2024", {ChartValue{3.5, "3,50", "3.50"}, std::nullopt, ChartValue{4, "4,00", "4.00"}}, false});
    drawing.series.push_back({"2023", {ChartValue{3, "3,00"}}, true});
    chart.drawing = drawing;
    const ChartTable table = chartTable(chart);
    EXPECT_EQ(table.columns, (Columns{{"Domain", false}, {"2024", true}, {"2023", true}}));
    EXPECT_EQ(table.rows, (Rows{{same("Kebijakan"), {"3,50", "3.50"}, same("3,00")},
                                {same("Tata Kelola"), {}, {}},
                                {same("Layanan"), {"4,00", "4.00"}, {}}}));
}

TEST(ChartTable, OfYearsTellsOriginChangeAndTargets) {
    ChartSpec chart = titled({"Tahun", "Instrumen", "Indeks", "Kenaikan", "Asal", "Predikat"});
    YearsSpec drawing;
    drawing.reportedWord = "dilaporkan";
    drawing.computedWord = "dihitung";
    drawing.targetWord = "target";
    drawing.runs.push_back({"SPBE 2018", {{2020, {2.98, "2,98", "2.98"}, true, "Baik"}}});
    drawing.runs.push_back(
        {"SPBE 2020", {{2022, {2.75, "2,75", "2.75"}, false, "Baik", "assessment:3", ChartValue{-0.36, "−0,36", "-0.36"}}}});
    drawing.targets.push_back({2025, {4, "4,00", "4.00"}, "RPJMD"});
    chart.drawing = drawing;
    const ChartTable table = chartTable(chart);
    EXPECT_EQ(table.columns,
              (Columns{{"Tahun", true}, {"Instrumen", false}, {"Indeks", true}, {"Kenaikan", true}, {"Asal", false}, {"Predikat", false}}));
    EXPECT_EQ(table.rows, (Rows{{same("2020"), same("SPBE 2018"), {"2,98", "2.98"}, {}, same("dilaporkan"), same("Baik")},
                                {same("2022"), same("SPBE 2020"), {"2,75", "2.75"}, {"−0,36", "-0.36"}, same("dihitung"), same("Baik")},
                                {same("2025"), {}, {"4,00", "4.00"}, {}, same("target"), same("RPJMD")}}));
}

TEST(ChartTable, OfBarsHasTheReferenceOnlyWhereThereIsOne) {
    ChartSpec chart = titled({"Domain"});
    chart.axisTitle = "nilai";
    chart.drawing = BarsSpec{
        {{"Satu", ChartValue{4, "4,00", "4.00"}, ChartValue{3, "3,00", "3.00"}}, {"Dua", std::nullopt, std::nullopt}}, "2024", "2023"};
    EXPECT_EQ(chartTable(chart).columns, (Columns{{"Domain", false}, {"2024", true}, {"2023", true}}));
    EXPECT_EQ(chartTable(chart).rows, (Rows{{same("Satu"), {"4,00", "4.00"}, {"3,00", "3.00"}}, {same("Dua"), {}, {}}}));
    chart.drawing = BarsSpec{{{"Satu", ChartValue{4, "4,00", "4.00"}, std::nullopt}}, "", "2023"};
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Domain", false}, {"nilai", true}}, {{same("Satu"), {"4,00", "4.00"}}}}));
}

TEST(ChartTable, OfCountsPutsBothBesideEachOtherAndTheTargetLast) {
    ChartSpec chart = titled({"Tahun", "Capaian", "Rencana"});
    CountsSpec drawing;
    drawing.counts = {{2022, {120, "120", "120"}}, {2024, {148, "148", "148"}}};
    drawing.expected = {{2024, {150, "150", "150"}}, {2025, {165, "165", "165"}}};
    drawing.target = CountsSpec::Point{2026, {1790, "1.790", "1790"}};
    drawing.targetWord = "target";
    chart.drawing = drawing;
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Tahun", true}, {"Capaian", true}, {"Rencana", true}},
                                             {{same("2022"), same("120"), {}},
                                              {same("2024"), same("148"), same("150")},
                                              {same("2025"), {}, same("165")},
                                              {same("target 2026"), {}, {"1.790", "1790"}}}}));
}

TEST(ChartTable, OfAHeatMapKeepsHeadingsAndGaps) {
    ChartSpec chart = titled({"Indikator"});
    HeatSpec drawing;
    drawing.columns = {"2022", "2023"};
    drawing.rows.push_back({"Kebijakan", {ChartValue{3, "3,00", "3.00"}, std::nullopt}, true});
    drawing.rows.push_back({"I1", {ChartValue{3, "3", "3"}}});
    chart.drawing = drawing;
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Indikator", false}, {"2022", true}, {"2023", true}},
                                             {{same("Kebijakan"), {"3,00", "3.00"}, {}}, {same("I1"), same("3"), {}}}}));
}

TEST(ChartTable, OfSmallMultiplesListsEveryPoint) {
    ChartSpec chart = titled({"Domain", "Tahun", "Instrumen", "Nilai", "Asal"});
    MultiplesSpec drawing;
    drawing.reportedWord = "dilaporkan";
    drawing.computedWord = "dihitung";
    drawing.panels.push_back({"Layanan", {{"SPBE 2020", {{2023, {3, "3,00", "3.00"}, true, ""}, {2024, {4, "4,00", "4.00"}, false, ""}}}}});
    chart.drawing = drawing;
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Domain", false}, {"Tahun", true}, {"Instrumen", false}, {"Nilai", true}, {"Asal", false}},
                                             {{same("Layanan"), same("2023"), same("SPBE 2020"), {"3,00", "3.00"}, same("dilaporkan")},
                                              {same("Layanan"), same("2024"), same("SPBE 2020"), {"4,00", "4.00"}, same("dihitung")}}}));
}

ChartSpec waterfall() {
    ChartSpec chart = titled({"Bagian", "Perubahan", "Menjadi"});
    WaterfallSpec drawing;
    drawing.fromName = "2023";
    drawing.from = {2.75, "2,75", "2.75"};
    drawing.rows = {{"Layanan", {0.995, "+0,995", "0.995"}},
                    {"Kebijakan", {-0.02, "−0,020", "-0.020"}},
                    {"Sisa pembulatan", {-0.005, "−0,005", "-0.005"}, true}};
    drawing.toName = "2024";
    drawing.to = {3.72, "3,72", "3.72"};
    chart.drawing = drawing;
    return chart;
}

TEST(ChartTable, OfAWaterfallAddsUpFromStartToEnd) {
    EXPECT_EQ(chartTable(waterfall()), (ChartTable{{{"Bagian", false}, {"Perubahan", true}, {"Menjadi", true}},
                                                   {{same("2023"), {}, {"2,75", "2.75"}},
                                                    {same("Layanan"), {"+0,995", "0.995"}, {"3,745", "3.745"}},
                                                    {same("Kebijakan"), {"−0,020", "-0.020"}, {"3,725", "3.725"}},
                                                    {same("Sisa pembulatan"), {"−0,005", "-0.005"}, {"3,720", "3.720"}},
                                                    {same("2024"), {}, {"3,72", "3.72"}}}}));
}

TEST(ChartTable, OfAWaterfallTakesTheFiguresReachedWhereTheyAreTold) {
    ChartSpec chart = waterfall();
    auto& drawing = std::get<WaterfallSpec>(chart.drawing);
    drawing.rows[0].reached = ChartValue{3.75, "3,75", "3.75"};
    drawing.rows[1].change.plain.clear();
    const ChartTable table = chartTable(chart);
    EXPECT_EQ(table.rows[1][2], (Cell{"3,75", "3.75"}));
    // What is not told exactly is not added up.
    EXPECT_EQ(table.rows[2][2], Cell{});
    EXPECT_EQ(table.rows[3][2], Cell{});
    EXPECT_EQ(table.rows[4][2], (Cell{"3,72", "3.72"}));
}

base::Rational number(const std::string& plain) {
    return *base::parseNumber(plain);
}

RC_GTEST_PROP(ChartTableProperty, OfAWaterfallReachesWhatItsChangesAddUpTo, ()) {
    const auto changes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000, 5000));
    ChartSpec chart = titled({"a", "b", "c"});
    WaterfallSpec drawing;
    const auto plain = [](int thousandths) { return base::formatDecimal({thousandths, 1000}, 3); };
    int sum = *rc::gen::inRange(0, 5000);
    drawing.from = {0, "", plain(sum)};
    for (const int change : changes) {
        sum += change;
        drawing.rows.push_back({"", {0, plain(change), plain(change)}});
    }
    drawing.to = {0, plain(sum), plain(sum)};
    chart.drawing = drawing;
    const ChartTable table = chartTable(chart);
    for (std::size_t row = 1; row + 1 < table.rows.size(); ++row) {
        RC_ASSERT(number(table.rows[row - 1][2].plain) + number(table.rows[row][1].plain) == number(table.rows[row][2].plain));
    }
    RC_ASSERT(number(table.rows.back()[2].plain) == number(table.rows[table.rows.size() - 2][2].plain));
}

}  // namespace
}  // namespace matang::content
