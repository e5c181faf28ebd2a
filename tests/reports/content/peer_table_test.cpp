// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_values.h"

#include <gmock/gmock.h>

namespace matang::content {
namespace {

ChartSpec histogram(std::vector<std::string> titles) {
    ChartSpec chart = titled(std::move(titles));
    HistogramSpec drawing;
    drawing.bins = {{1, 2.6, 1403, false}, {2.6, 4.1 - 0.3, 20, true}, {3.8, 5, 0, false}};
    drawing.marks = {{{2.6, "2,60", "2.60"}, "Kota Bogor", true}, {{2.79, "2,79", "2.79"}, "rata-rata", false}, {{5, "5,00"}, "tertinggi"}};
    chart.drawing = drawing;
    return chart;
}

TEST(PeerTable, OfAHistogramCountsAndNamesWhatIsMarked) {
    const Rows plain{{same("1"), {"2,6", "2.6"}, {"1.403", "1403"}},
                     {{"2,6", "2.6"}, {"3,8", "3.8"}, same("20")},
                     {{"3,8", "3.8"}, same("5"), same("0")}};
    EXPECT_EQ(chartTable(histogram({"Dari", "Di bawah", "Instansi"})),
              (ChartTable{{{"Dari", true}, {"Di bawah", true}, {"Instansi", true}}, plain}));
    Rows marked = plain;
    marked[0].push_back(Cell{});
    marked[1].push_back(same("Kota Bogor 2,60; rata-rata 2,79"));
    marked[2].push_back(same("tertinggi 5,00"));
    EXPECT_EQ(chartTable(histogram({"Dari", "Di bawah", "Instansi", "Ditandai"})),
              (ChartTable{{{"Dari", true}, {"Di bawah", true}, {"Instansi", true}, {"Ditandai", false}}, marked}));
}

TEST(PeerTable, OfASpreadHasNoQuartilesOfNobody) {
    ChartSpec chart = titled({"Domain", "n", "Terendah", "K1", "Median", "K3", "Tertinggi", "Rata-rata", "Kota Bogor"});
    SpreadSpec drawing;
    SpreadSpec::Row row;
    row.name = "Layanan";
    row.count = 4;
    row.least = {1, "1,00", "1.00"};
    row.lowerQuartile = {2, "2,00", "2.00"};
    row.median = {3, "3,00", "3.00"};
    row.upperQuartile = {4, "4,00", "4.00"};
    row.greatest = {5, "5,00", "5.00"};
    row.mean = {3.1, "3,10", "3.10"};
    row.own = ChartValue{3.72, "3,72", "3.72"};
    drawing.rows.push_back(row);
    row.name = "Kebijakan";
    row.count = 0;
    row.own.reset();
    drawing.rows.push_back(row);
    chart.drawing = drawing;
    const ChartTable table = chartTable(chart);
    ASSERT_EQ(table.columns.size(), 9U);
    EXPECT_EQ(table.columns.front(), (ChartTable::Column{"Domain", false}));
    EXPECT_EQ(table.columns.back(), (ChartTable::Column{"Kota Bogor", true}));
    EXPECT_EQ(table.rows, (Rows{{same("Layanan"),
                                 same("4"),
                                 {"1,00", "1.00"},
                                 {"2,00", "2.00"},
                                 {"3,00", "3.00"},
                                 {"4,00", "4.00"},
                                 {"5,00", "5.00"},
                                 {"3,10", "3.10"},
                                 {"3,72", "3.72"}},
                                {same("Kebijakan"), same("0"), {}, {}, {}, {}, {}, {}, {}}}));
}

TEST(PeerTable, OfAScatterListsEveryAgencyInOrder) {
    ChartSpec chart = titled({"Instansi", "Indeks", "Kenaikan"});
    ScatterSpec drawing;
    drawing.points = {{{3.72, "3,72", "3.72"}, {0.97, "+0,97", "0.97"}, "Kota Bogor", true},
                      {{2, "2,00"}, {-1, "−1,00", "-1"}, "Kota Depok"}};
    chart.drawing = drawing;
    EXPECT_EQ(
        chartTable(chart),
        (ChartTable{{{"Instansi", false}, {"Indeks", true}, {"Kenaikan", true}},
                    {{same("Kota Bogor"), {"3,72", "3.72"}, {"+0,97", "0.97"}}, {same("Kota Depok"), same("2,00"), {"−1,00", "-1"}}}}));
}

TEST(PeerTable, OfStackedColumnsHasARowForEveryCategory) {
    ChartSpec chart = titled({"Predikat"});
    chart.language = text::Language::English;
    StackedSpec drawing;
    drawing.categories = {"Kurang", "Baik"};
    drawing.columns = {{"2023", {1200, 3}}, {"2024", {7}}};
    chart.drawing = drawing;
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Predikat", false}, {"2023", true}, {"2024", true}},
                                             {{same("Kurang"), {"1,200", "1200"}, same("7")}, {same("Baik"), same("3"), {}}}}));
}

TEST(PeerTable, OfMovesHasChangeAndDetail) {
    ChartSpec chart = titled({"Instansi", "Kenaikan", "Indeks"});
    MovesSpec drawing;
    drawing.rows = {{"Kota Bogor", {0.97, "+0,97", "0.97"}, "2,75 → 3,72", true}};
    chart.drawing = drawing;
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Instansi", false}, {"Kenaikan", true}, {"Indeks", false}},
                                             {{same("Kota Bogor"), {"+0,97", "0.97"}, same("2,75 → 3,72")}}}));
}

TEST(PeerTable, OfDotsLeavesDetailsOutWithoutATitleForThem) {
    ChartSpec chart = titled({"Indikator", "Selisih"});
    DotsSpec drawing;
    drawing.series = {"Penilaian mandiri", "Dokumen"};
    drawing.rows = {{"A1", {}, "", true}, {"I1", {ChartValue{4, "4", "4"}, std::nullopt}, "−0,025"}};
    chart.drawing = drawing;
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Indikator", false}, {"Penilaian mandiri", true}, {"Dokumen", true}, {"Selisih", false}},
                                             {{same("A1"), {}, {}, {}}, {same("I1"), same("4"), {}, same("−0,025")}}}));
    chart.tableTitles = {"Indikator"};
    EXPECT_EQ(chartTable(chart), (ChartTable{{{"Indikator", false}, {"Penilaian mandiri", true}, {"Dokumen", true}},
                                             {{same("A1"), {}, {}}, {same("I1"), same("4"), {}}}}));
}

}  // namespace
}  // namespace matang::content
