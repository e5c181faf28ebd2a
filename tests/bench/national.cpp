// SPDX-License-Identifier: GPL-3.0-or-later
// The ministry's whole job as one process: open the workspace, compute every index, rank every year. bench_national FILE
#include <matang/analysis/ranking.h>
#include <matang/base/clock.h>
#include <matang/results/results.h>
#include <matang/workspace/workspace.h>

#include <chrono>
#include <iostream>
#include <map>
#include <vector>

int main(int count, char** values) {
    using namespace matang;
    using Watch = std::chrono::steady_clock;
    if (count != 2) {
        std::cerr << "usage: bench_national FILE\n";
        return 2;
    }
    const auto started = Watch::now();
    const base::SystemClock clock;
    const auto workspace = workspace::Workspace::open(values[1], workspace::Access::ReadOnly, clock);
    if (!workspace) {
        std::cerr << workspace.error().reason << '\n';
        return 3;
    }
    const auto opened = Watch::now();
    results::Results results(*workspace);
    std::map<int, std::vector<analysis::RankInput>> years;
    const auto visited = results.forEachAgency({}, [&](assessment::AgencyId agency, std::vector<analysis::ScoredAssessment>&& series) {
        for (const analysis::ScoredAssessment& one : series) {
            analysis::RankInput input;
            input.agency = agency;
            input.published = scoring::published(*one.rubric, *one.card.index().value);
            input.complete = one.card.complete();
            years[one.record.assessment.year].push_back(std::move(input));
        }
        return true;
    });
    const auto scored = Watch::now();
    std::size_t rows = 0;
    for (auto& [year, inputs] : years) {
        rows += analysis::rank(std::move(inputs)).size();
    }
    const auto ranked = Watch::now();
    const auto milliseconds = [](Watch::time_point from, Watch::time_point to) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(to - from).count();
    };
    std::cout << "open " << milliseconds(started, opened) << " ms, read and score " << milliseconds(opened, scored) << " ms, rank "
              << milliseconds(scored, ranked) << " ms, " << rows << " results\n";
    return visited ? 0 : 3;
}
