// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scoring/bundled.h"
#include "scored.h"

#include <matang/assessment/agency.h>

#include <gtest/gtest.h>

#include <map>

// The published series of the cities, compared year by year.
namespace matang::analysis {
namespace {

/// "2022 -0.36" for every year with an improvement, with the warnings behind it.
std::vector<std::string> improvementsOf(const std::string& agency, const std::string& family) {
    static std::map<std::string, std::shared_ptr<const rubric::Rubric>> rubrics;
    std::vector<ScoredAssessment> all;
    for (const auto& row : testing::readExample("city-index-series.csv")) {
        auto& rubric = rubrics[row.at("rubric")];
        if (rubric == nullptr) {
            rubric = testing::bundledRubric(row.at("rubric"));
        }
        if (assessment::normalisedAgencyName(row.at("agency")) == agency && rubric->family == family) {
            all.push_back(testing::scored(rubric, testing::recordOf(*rubric, row), std::stoi(row.at("year"))));
        }
    }
    std::vector<std::string> lines;
    for (const YearResult& year : compareYears(all).years) {
        std::string line = std::to_string(year.year) + ' ' + base::formatDecimal(*year.published, year.decimals);
        line += year.improvement ? ' ' + base::formatDecimal(*year.improvement, year.decimals) : std::string{};
        line += year.comparable ? "" : " not comparable";
        for (const std::string& warning : testing::textsOf(year.warnings)) {
            line += "; " + warning;
        }
        lines.push_back(line);
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST(PublishedSeries, KotaBogorSpbe) {
    EXPECT_EQ(
        improvementsOf("kota bogor", "spbe"),
        (Lines{"2019 2.96", "2020 2.98 0.02", "2021 3.11 0.13 not comparable; warning: instrument-changed: from=spbe-2018 to=spbe-2020",
               "2022 2.75 -0.36", "2023 3.72 0.97", "2024 4.08 0.36"}));
}

TEST(PublishedSeries, KotaBogorSmartCity) {
    EXPECT_EQ(improvementsOf("kota bogor", "smart-city"),
              (Lines{"2020 3.12", "2021 3.33 0.21", "2022 3.46 0.13", "2023 3.35 -0.11", "2024 3.57 0.22"}));
}

TEST(PublishedSeries, KotaBandungSmartCity) {
    EXPECT_EQ(improvementsOf("kota bandung", "smart-city"), (Lines{"2020 3.34", "2021 3.71 0.37", "2022 3.88 0.17", "2023 3.83 -0.05"}));
}

TEST(PublishedSeries, KotaBandungSpbe) {
    EXPECT_EQ(improvementsOf("kota bandung", "spbe"),
              (Lines{"2021 3.19", "2022 3.60 0.41", "2023 3.98 0.38", "2024 4.59 0.61", "2025 4.66 0.07"}));
}

}  // namespace
}  // namespace matang::analysis
