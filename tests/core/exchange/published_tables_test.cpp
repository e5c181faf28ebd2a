// SPDX-License-Identifier: GPL-3.0-or-later
// The published tables of examples/, imported and computed as a whole: every printed figure must come out as printed.
#include "import_workbench.h"

#include <matang/analysis/comparison.h>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace matang::exchange {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

bool warns(const analysis::ScoredAssessment& scored, const std::string& code) {
    return std::any_of(scored.card.warnings.begin(), scored.card.warnings.end(),
                       [&](const base::Diagnostic& one) { return one.code == code; });
}

TEST_F(ImportWorkbench, NationalTableOf2023) {
    const auto report = importFile(source("examples/spbe-2023-national.csv"));
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->rows, 621);
    EXPECT_EQ(report->agenciesAdded, 621);
    EXPECT_EQ(report->valuesSet, 621 * 5);
    results::Results results(workspace());
    results::Selection selection;
    selection.rubric = "spbe-2020";
    const auto all = results.all(selection).value();
    ASSERT_EQ(all.size(), 621U);
    int differing = 0;
    for (const analysis::ScoredAssessment& one : all) {
        const auto& values = one.record.reportedValues;
        const auto index = std::find_if(values.begin(), values.end(), [](const auto& value) { return value.node.text == "index"; });
        EXPECT_EQ(one.card.index().value, index->value.value);
        EXPECT_EQ(one.card.index().source, scoring::ValueSource::Reported);
        EXPECT_EQ(one.card.predicate.label, one.record.reportedPredicates.front().label);
        differing += warns(one, "reported-differs-rounding") || warns(one, "reported-differs") ? 1 : 0;
    }
    EXPECT_EQ(differing, 71);
    EXPECT_TRUE(warns(scored("Kabupaten Banyuasin", "spbe-2020", 2023).front(), "value-below-scale"));
}

TEST_F(ImportWorkbench, SmartCity2022) {
    const auto report = importFile(source("examples/smart-city-2022-dimensions.csv"));
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->rows, 9);
    EXPECT_THAT(shortForms(report->warnings), IsEmpty());
    results::Results results(workspace());
    const auto all = results.all({}).value();
    ASSERT_EQ(all.size(), 9U);
    for (const analysis::ScoredAssessment& one : all) {
        EXPECT_EQ(one.card.index().source, scoring::ValueSource::Computed);
        EXPECT_EQ(one.card.index().value, one.record.checkFigures.front().value.value);
    }
    EXPECT_EQ(scoring::printed(*all.back().rubric, *all.back().card.index().value), "3.31");
}

TEST_F(ImportWorkbench, MinistryOf2021FromIts47Levels) {
    ASSERT_TRUE(importFile(source("examples/spbe-2021-ministry-indicators.csv")).has_value());
    const auto one = scored("Kementerian Koordinator Bidang Perekonomian", "spbe-2020", 2021).front();
    std::map<std::string, std::string> printed;
    for (const char* node : {"A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "D1", "D2", "D3", "D4", "index"}) {
        printed[node] = scoring::printed(*one.rubric, *one.card.node(one.rubric->find(rubric::NodeId{node})).value);
    }
    const std::map<std::string, std::string> published{{"A1", "3.00"}, {"A2", "3.25"}, {"A3", "3.00"},   {"A4", "2.50"}, {"A5", "1.00"},
                                                       {"A6", "1.00"}, {"A7", "3.90"}, {"A8", "3.17"},   {"D1", "3.00"}, {"D2", "3.00"},
                                                       {"D3", "1.00"}, {"D4", "3.61"}, {"index", "2.95"}};
    EXPECT_EQ(printed, published);
    EXPECT_EQ(one.card.predicate.band->name.in("id"), "Baik");
    EXPECT_TRUE(one.card.complete());
}

TEST_F(ImportWorkbench, SeriesOfKotaBogorAndKotaBandung) {
    ASSERT_TRUE(importFile(source("examples/spbe-2023-national.csv")).has_value());
    ASSERT_TRUE(importFile(source("examples/city-index-series.csv")).has_value());
    results::Results results(workspace());
    const auto series = [&](const std::string& agency, const std::string& family) {
        results::Selection selection;
        selection.agency = workspace().findAgency(agency).value().id;
        selection.rubric = family;
        std::vector<std::string> years;
        for (const analysis::YearResult& year : analysis::compareYears(results.all(selection).value()).years) {
            years.push_back(std::to_string(year.year) + " " + base::formatDecimal(*year.published, 2) + " " +
                            (!year.comparable   ? "break"
                             : year.improvement ? base::formatDecimal(*year.improvement, 2)
                                                : "-"));
        }
        return years;
    };
    EXPECT_THAT(series("Kota Bogor", "spbe"),
                ElementsAre("2019 2.96 -", "2020 2.98 0.02", "2021 3.11 break", "2022 2.75 -0.36", "2023 3.72 0.97", "2024 4.08 0.36"));
    EXPECT_THAT(series("Kota Bogor", "smart-city"),
                ElementsAre("2020 3.12 -", "2021 3.33 0.21", "2022 3.46 0.13", "2023 3.35 -0.11", "2024 3.57 0.22"));
    EXPECT_THAT(series("Pemkot Bandung", "smart-city"), ElementsAre("2020 3.34 -", "2021 3.71 0.37", "2022 3.88 0.17", "2023 3.83 -0.05"));
}

}  // namespace
}  // namespace matang::exchange
