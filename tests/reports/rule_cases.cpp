// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_cases.h"

#include <matang/base/clock.h>
#include <matang/exchange/import_values.h>
#include <matang/results/results.h>
#include <matang/rubric/library.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>

namespace matang::testing {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMoment = 1'731'400'200'000;  // 12 November 2024
constexpr int kMany = 33;

struct Scored {
    std::map<assessment::AgencyId, assessment::Agency> agencies;
    std::vector<analysis::ScoredAssessment> all;
};

template <typename Value>
Value need(base::Result<Value> result) {
    if (!result) {
        throw std::runtime_error(result.error().reason);
    }
    return *std::move(result);
}

/// A folder that is gone afterwards.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "matang-report-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("no temporary folder");
        }
        m_path = name;
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

Scored scoredFile(const fs::path& values, const fs::path& folder) {
    const fs::path sources(MATANG_SOURCE_DIR);
    const base::SteppingClock clock(base::Moment{kMoment});
    auto workspace = need(workspace::Workspace::create(folder / "contoh.matang", clock));
    rubric::RubricLibrary library(rubric::RubricFolders(sources / "rubrics", sources / "tests/data/rubrics/proof"));
    need(exchange::importValues(workspace, library, values, exchange::ImportMode::Store, "Penguji"));
    results::Results results(workspace);
    Scored scored;
    scored.all = need(results.all({}));
    for (const analysis::ScoredAssessment& one : scored.all) {
        const assessment::AgencyId agency = one.record.assessment.agency;
        scored.agencies.emplace(agency, need(workspace.agency(agency)));
    }
    return scored;
}

sections::AgencyReportInput inputOf(const Scored& scored, const std::string& agency, text::Language language) {
    sections::AgencyReportInput input;
    for (const analysis::ScoredAssessment& one : scored.all) {
        if (scored.agencies.at(one.record.assessment.agency).name == agency) {
            input.agency = scored.agencies.at(one.record.assessment.agency);
            input.series.push_back(one);
        }
    }
    if (input.series.empty()) {
        throw std::runtime_error("no assessment of " + agency);
    }
    std::stable_sort(input.series.begin(), input.series.end(),
                     [](const auto& left, const auto& right) { return left.record.assessment.year < right.record.assessment.year; });
    input.current = input.series.back();
    input.createdAt = "2024-11-12T08:30:00Z";
    input.workspaceName = "contoh.matang";
    input.language = language;
    return input;
}

/// The values of Kota Alfa with every innovation of it repeated under names of their own.
void writeMany(const fs::path& from, const fs::path& to) {
    std::ifstream in(from);
    std::ofstream out(to);
    std::string line;
    while (std::getline(in, line)) {
        const bool first = line.find(",Inovasi 1,") != std::string::npos;
        const bool alfa = line.rfind("Kota Alfa,", 0) == 0 || line.rfind("agency,", 0) == 0;
        if (!alfa || (line.find(",Inovasi ") != std::string::npos && !first)) {
            continue;
        }
        for (int number = 1; number <= (first ? kMany : 1); ++number) {
            std::string copy = line;
            if (first) {
                const std::string name = std::string(number < 10 ? "Inovasi 0" : "Inovasi ") + std::to_string(number);
                copy.replace(copy.find("Inovasi 1"), 9, name);
            }
            out << copy << '\n';
        }
    }
}

}  // namespace

sections::AgencyReportInput proofReport(const std::string& rubric, const std::string& agency, text::Language language) {
    static std::map<std::string, Scored> known;
    if (known.find(rubric) == known.end()) {
        const Folder folder;
        known[rubric] = scoredFile(fs::path(MATANG_SOURCE_DIR) / "tests/data/values/proof" / (rubric + ".csv"), folder.path());
    }
    return inputOf(known[rubric], agency, language);
}

sections::AgencyReportInput manyInnovations(text::Language language) {
    static const Scored scored = [] {
        const Folder folder;
        writeMany(fs::path(MATANG_SOURCE_DIR) / "tests/data/values/proof/iid-2023.csv", folder.path() / "banyak.csv");
        return scoredFile(folder.path() / "banyak.csv", folder.path());
    }();
    return inputOf(scored, "Kota Alfa", language);
}

sections::AgencyReportInput innovations(text::Language language) {
    return proofReport("iid-2023", "Kota Beta", language);
}

sections::AgencyReportInput digitalGovernment(text::Language language) {
    return proofReport("pemdi-2026", "Kota Alfa", language);
}

sections::AgencyReportInput leadership(text::Language language) {
    return proofReport("kepemimpinan-smart-city", "Kota Alfa", language);
}

sections::AgencyReportInput domainsAsked(text::Language language) {
    return proofReport("scottish-model", "Kota Alfa", language);
}

sections::AgencyReportInput domainMissing(text::Language language) {
    return proofReport("scottish-model", "Kota Beta", language);
}

sections::AgencyReportInput surveyAnswered(text::Language language) {
    return proofReport("survey-style", "Kota Beta", language);
}

sections::AgencyReportInput surveyTooSmall(text::Language language) {
    return proofReport("survey-style", "Kota Alfa", language);
}

sections::AgencyReportInput portal(text::Language language) {
    return proofReport("losi-2022", "Kota Gama", language);
}

sections::AgencyReportInput development(text::Language language) {
    return proofReport("geometric-style", "Kota Alfa", language);
}

sections::AgencyReportInput everyRule(text::Language language) {
    return proofReport("rules-style", "Kota Beta", language);
}

sections::AgencyReportInput limitedIndex(text::Language language) {
    return proofReport("rules-style", "Kota Gama", language);
}

sections::AgencyReportInput rated(text::Language language) {
    return proofReport("imd-rating", "Kota Alfa", language);
}

sections::AgencyReportInput lowest(text::Language language) {
    return proofReport("itu-y4904-internet", "Kota Alfa", language);
}

sections::AgencyReportInput benchmarks(text::Language language) {
    return proofReport("u4ssc-style", "Kota Alfa", language);
}

}  // namespace matang::testing
