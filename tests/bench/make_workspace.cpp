// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the large workspace of the benchmarks: bench_make_workspace RUBRICS_FOLDER FILE AGENCIES YEARS.
// Every agency is marked on all 47 indicators in every year; the marks are arbitrary but the same on every run.
#include <matang/base/clock.h>
#include <matang/rubric/library.h>
#include <matang/workspace/workspace.h>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>

namespace {

using namespace matang;

constexpr int kLastYear = 2030;

/// A small linear congruential generator: the same figures everywhere.
class Marks {
public:
    int next() {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return 1 + static_cast<int>((m_state >> 33U) % 5U);
    }

private:
    std::uint64_t m_state = 47;
};

base::Result<void> addYear(workspace::Workspace& workspace, const rubric::Rubric& instrument, assessment::AgencyId agency, int year,
                           Marks& marks) {
    const workspace::Author author{"Asesor", "set-mark"};
    assessment::Assessment assessment;
    assessment.agency = agency;
    assessment.rubric = instrument.id;
    assessment.rubricSha256 = instrument.sha256;
    assessment.year = year;
    const auto id = workspace.addAssessment(assessment, author);
    if (!id) {
        return base::propagate(id);
    }
    for (const rubric::Node& node : instrument.nodes) {
        if (!node.isIndicator()) {
            continue;
        }
        const assessment::Mark mark{node.id, rubric::StageId{"final"}, "Asesor", base::Rational(marks.next()), "", "", ""};
        if (auto set = workspace.setMark(*id, mark, author); !set) {
            return set;
        }
    }
    return {};
}

base::Result<void> fill(workspace::Workspace& workspace, const rubric::Rubric& instrument, int agencies, int years) {
    const workspace::Author author{"Asesor", "add-agency"};
    Marks marks;
    if (auto stored = workspace.storeRubric(instrument, author); !stored) {
        return stored;
    }
    for (int number = 1; number <= agencies; ++number) {
        const auto agency =
            workspace.addAgency({{}, "", "Kota Contoh " + std::to_string(number), assessment::AgencyKind::City, {}}, author);
        if (!agency) {
            return base::propagate(agency);
        }
        for (int year = kLastYear - years + 1; year <= kLastYear; ++year) {
            if (auto added = addYear(workspace, instrument, *agency, year, marks); !added) {
                return added;
            }
        }
    }
    return {};
}

}  // namespace

int main(int count, char** values) {
    if (count != 5) {
        std::cerr << "usage: bench_make_workspace RUBRICS_FOLDER FILE AGENCIES YEARS\n";
        return 2;
    }
    rubric::RubricLibrary library(values[1]);
    const auto instrument = library.get(rubric::RubricId{"spbe-2020"});
    const base::SystemClock clock;
    auto workspace = workspace::Workspace::create(values[2], clock);
    if (!instrument || !workspace) {
        std::cerr << "cannot begin: " << (instrument ? workspace.error().reason : instrument.error().reason) << '\n';
        return 3;
    }
    const auto filled = workspace->together([&] { return fill(*workspace, **instrument, std::atoi(values[3]), std::atoi(values[4])); });
    if (!filled) {
        std::cerr << "cannot fill: " << filled.error().reason << '\n';
        return 3;
    }
    return 0;
}
