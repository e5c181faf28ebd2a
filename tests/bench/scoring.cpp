// SPDX-License-Identifier: GPL-3.0-or-later
// One edit's worth of computing: a score card, and the effect of every level of one indicator. bench_scoring RUBRICS_FOLDER [benchmark
// options]
#include <matang/analysis/what_if.h>
#include <matang/rubric/library.h>
#include <matang/scoring/score_card.h>

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

namespace {

using namespace matang;

struct Desk {
    std::shared_ptr<const rubric::Rubric> rubric;
    rubric::WeightSet weights;
    assessment::AssessmentRecord record;
    rubric::StageId stage{"final"};
};

Desk makeDesk(const std::string& folder, const std::string& rubric, const std::string& profile, int assessors) {
    rubric::RubricLibrary library(folder);
    Desk desk;
    desk.rubric = library.get(rubric::RubricId{rubric}).value();
    desk.weights = rubric::weightSet(*desk.rubric, rubric::ProfileId{profile}).value();
    for (const rubric::NodeIndex indicator : desk.weights.indicators) {
        for (int assessor = 0; assessor < assessors; ++assessor) {
            desk.record.marks.push_back({desk.rubric->node(indicator).id, desk.stage, "Asesor " + std::to_string(assessor),
                                         base::Rational(1 + (indicator + assessor) % 4), "", "", ""});
        }
    }
    return desk;
}

void scoreCard(benchmark::State& state, const Desk& desk) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(scoring::score(*desk.rubric, desk.weights, desk.record, desk.stage));
    }
}

void levels(benchmark::State& state, const Desk& desk) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            analysis::levelEffects(*desk.rubric, desk.weights, desk.record, desk.stage, desk.weights.indicators.front()));
    }
}

}  // namespace

int main(int count, char** values) {
    if (count < 2) {
        return 2;
    }
    const Desk spbe = makeDesk(values[1], "spbe-2020", "", 1);
    const Desk city = makeDesk(values[1], "smart-city", "SC23-KPPN", 5);
    benchmark::RegisterBenchmark("score card, SPBE 2020, 47 marks", scoreCard, spbe);
    benchmark::RegisterBenchmark("score card, Smart City 2023, 585 marks", scoreCard, city);
    benchmark::RegisterBenchmark("effect of every level of one indicator, SPBE 2020", levels, spbe);
    benchmark::Initialize(&count, values);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
