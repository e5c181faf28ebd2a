// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"

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
