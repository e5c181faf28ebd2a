// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"

#include <matang/sections/programme_chart.h>

#include <gmock/gmock.h>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;

TEST(YearsChart, BreaksWhereTheInstrumentChanged) {
    const auto input = kotaBogor2024(text::Language::Indonesian);
    const auto spec = sections::yearsChart(analysis::compareYears(input.series), input.series, input.language);
    const auto& years = std::get<content::YearsSpec>(spec.drawing);
    ASSERT_EQ(years.runs.size(), 2U);
    EXPECT_EQ(years.runs[0].name, "SPBE 2018");
    EXPECT_EQ(years.runs[1].name, "SPBE 2020");
    ASSERT_EQ(years.runs[1].points.size(), 4U);
    EXPECT_EQ(years.runs[1].points[1].value.label, "2,75");
    EXPECT_EQ(years.runs[1].points[1].note, "Baik, −0,36");
    EXPECT_TRUE(years.runs[1].points[1].reported);
    EXPECT_EQ(years.breakWord, "instrumen berganti");
    EXPECT_EQ(years.from, 0);
    EXPECT_EQ(years.to, 5);
    EXPECT_EQ(years.bands.size(), 5U);
}

TEST(YearsChart, LeavesOutYearsWithoutAResult) {
    const auto input = worstCase(text::Language::English);
    const auto spec = sections::yearsChart(analysis::compareYears(input.series), input.series, input.language);
    const auto& years = std::get<content::YearsSpec>(spec.drawing);
    ASSERT_EQ(years.runs.size(), 2U);
    std::vector<int> shown;
    for (const auto& point : years.runs[1].points) {
        shown.push_back(point.year);
    }
    EXPECT_THAT(shown, ElementsAre(2021, 2022, 2024));
}

assessment::Programme integration() {
    const auto number = [](int value) { return base::Decimal{base::Rational(value), 0}; };
    assessment::Programme programme;
    programme.name = "Integrasi aplikasi";
    programme.unit = "aplikasi";
    programme.target = number(179);
    programme.targetYear = 2026;
    programme.perYear = number(10);
    programme.counts = {{2021, number(118), {}, ""}, {2022, number(128), {}, ""}, {2024, number(146), {}, ""}};
    return programme;
}

TEST(ProgrammeChart, ExpectsEveryYearUpToThatOfTheTarget) {
    const auto spec = sections::programmeChart(integration(), text::Language::Indonesian);
    const auto& counts = std::get<content::CountsSpec>(spec.drawing);
    std::vector<std::pair<int, std::string>> expected;
    for (const auto& point : counts.expected) {
        expected.emplace_back(point.year, point.value.label);
    }
    EXPECT_THAT(expected, ElementsAre(std::pair(2022, "128"), std::pair(2023, "138"), std::pair(2024, "148"), std::pair(2025, "156"),
                                      std::pair(2026, "166")));
    ASSERT_TRUE(counts.target);
    EXPECT_EQ(counts.target->year, 2026);
    EXPECT_EQ(counts.counts.size(), 3U);
    EXPECT_EQ(counts.from, 0);
    EXPECT_GT(counts.to, 179);
    EXPECT_EQ(spec.axisTitle, "aplikasi");
    EXPECT_EQ(spec.title, "Capaian dan target: Integrasi aplikasi");
    EXPECT_EQ(spec.alternative,
              "Capaian: 2021 118; 2022 128; 2024 146. Menurut rencana: 2022 128; 2023 138; 2024 148; 2025 156; 2026 166. Target: 179.");
}

TEST(ProgrammeChart, IsOrderlyWithNothingCountedAndATargetFarAway) {
    auto programme = integration();
    programme.targetYear = 2999;
    EXPECT_EQ(std::get<content::CountsSpec>(sections::programmeChart(programme, text::Language::English).drawing).expected.back().year,
              2034);
    programme.counts.clear();
    const auto spec = sections::programmeChart(programme, text::Language::English);
    EXPECT_TRUE(std::get<content::CountsSpec>(spec.drawing).expected.empty());
    EXPECT_EQ(spec.alternative, "Nothing has been counted yet. Target: 179.");
}

TEST(RadarChart, PutsTheYearBeforeBehind) {
    const auto input = twoYears(text::Language::English);
    const auto spec = sections::radarChart(input.series[1], &input.series[0], input.language);
    const auto& radar = std::get<content::RadarSpec>(spec.drawing);
    EXPECT_THAT(radar.axes, ElementsAre("Internal SPBE policy", "SPBE governance", "SPBE management", "SPBE services"));
    ASSERT_EQ(radar.series.size(), 2U);
    EXPECT_EQ(radar.series[0].name, "2024");
    EXPECT_FALSE(radar.series[0].reference);
    EXPECT_EQ(radar.series[1].name, "2023");
    EXPECT_TRUE(radar.series[1].reference);
    EXPECT_EQ(radar.from, 0);
    EXPECT_EQ(radar.to, 5);
}

TEST(RadarChart, KeepsAnAxisWithoutAValueEmpty) {
    auto input = kotaKediri2022(text::Language::Indonesian);
    input.current.card.nodes[static_cast<std::size_t>(input.current.rubric->find(rubric::NodeId("impact")))].value.reset();
    const auto spec = sections::radarChart(input.current, nullptr, input.language);
    const auto& radar = std::get<content::RadarSpec>(spec.drawing);
    ASSERT_EQ(radar.series.size(), 1U);
    EXPECT_EQ(radar.axes[3], "Impact");
    EXPECT_FALSE(radar.series[0].values[3].has_value());
}

}  // namespace
}  // namespace matang::testing
