// SPDX-License-Identifier: GPL-3.0-or-later
#include "../council_case.h"
#include "../report_cases.h"
#include "../rule_cases.h"
#include "outside_program.h"
#include "print_style.h"

#include <gtest/gtest.h>
#include <matang/charts/chart_factory.h>

#include <functional>

namespace matang::testing {
namespace {

constexpr int kDotsPerInch = 300;

/// Charts of rows by title, with how high they are and have to be, in millimetres.
struct Height {
    std::string title;
    double given = 0;
    double wanted = 0;
};

std::vector<Height> heightsIn(const content::ReportDocument& document) {
    const writers::PrintStyle style(kDotsPerInch);
    std::vector<Height> heights;
    for (const content::Block& block : document.blocks) {
        if (const auto* chart = std::get_if<content::Chart>(&block)) {
            const auto made = charts::makeChart(chart->spec, style.theme());
            heights.push_back({chart->spec.title, chart->heightMillimetres, made->heightWanted(style.body().width()) / style.mm(1)});
        }
    }
    return heights;
}

TEST(ChartHeights, LeaveEveryRowItsRoomAndFitOnAPage) {
    startApplication();
    const std::vector<std::function<sections::AgencyReportInput(text::Language)>> cases{
        assessedRegency, twoYears,  coordinatingMinistry2021, smartCityPanel, worstCase, kotaBogor2024, kotaKediri2022,
        innovations,     benchmarks};
    for (const auto& input : cases) {
        for (const auto language : {text::Language::Indonesian, text::Language::English}) {
            for (const Height& height : heightsIn(sections::agencyReport(input(language)))) {
                EXPECT_LE(height.given, 220) << height.title;
                EXPECT_GE(height.given, height.wanted) << height.title;
            }
        }
    }
}

}  // namespace
}  // namespace matang::testing
