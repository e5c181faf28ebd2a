// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_cases.h"

#include "../core/scoring/bundled.h"

#include <matang/templates/template_loader.h>

#include <algorithm>
#include <array>
#include <utility>

namespace matang::testing {

namespace {

using Values = std::map<std::string, std::string>;

constexpr std::array<const char*, 4> kParts{"D1", "D2", "D3", "D4"};

int hundredthsOf(const std::string& figure) {
    std::string digits = figure;
    digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
    return figure.empty() ? 0 : std::stoi(digits);
}

std::string figureOf(int hundredths) {
    const std::string digits = std::to_string(hundredths);
    return digits.substr(0, digits.size() - 2) + "." + digits.substr(digits.size() - 2);
}

/// The bands of the instrument, as the regulation prints them.
std::string predicateOf(int index) {
    const std::array<std::pair<int, const char*>, 4> bands{{{180, "Kurang"}, {260, "Cukup"}, {350, "Baik"}, {420, "Sangat Baik"}}};
    for (const auto& [below, name] : bands) {
        if (index < below) {
            return name;
        }
    }
    return "Memuaskan";
}

RoundRow rowOf(const Values& values) {
    RoundRow row;
    row.agency = values.at("agency");
    row.kind = values.at("kind");
    row.index = hundredthsOf(values.at("index"));
    const std::string& published = values.at("predicate");
    row.predicate = published.empty() && row.index > 0 ? predicateOf(row.index) : published;
    for (const char* part : kParts) {
        if (!values.at(part).empty()) {
            row.parts[part] = hundredthsOf(values.at(part));
        }
    }
    row.takesPart = values.at("takes-part") == "yes";
    return row;
}

const std::vector<Values>& values2023() {
    static const std::vector<Values> kValues = [] {
        std::vector<Values> all = readExample("spbe-2023-national.csv");
        for (Values& one : all) {
            one["takes-part"] = "yes";
        }
        return all;
    }();
    return kValues;
}

std::string moved(const std::string& figure, int step) {
    return figureOf(std::clamp(hundredthsOf(figure) + step, 100, 500));
}

std::vector<Values> madeSecondYear() {
    std::vector<Values> made;
    for (int number = 0; number < static_cast<int>(values2023().size()); ++number) {
        if (number % 23 == 7) {
            continue;
        }
        Values one = values2023()[static_cast<std::size_t>(number)];
        one["year"] = "2024";
        one["source"] = "Made for tests; not a published result";
        one["predicate"].clear();
        one["index"] = moved(one.at("index"), (number * 37) % 41 - 18);
        for (int part = 0; part < static_cast<int>(kParts.size()); ++part) {
            std::string& figure = one[kParts[static_cast<std::size_t>(part)]];
            figure = moved(figure, (number * 13 + part * 7) % 21 - 8);
        }
        if (number % 17 == 5) {
            one["index"].clear();
            one["D4"].clear();
        } else if (number % 101 == 50) {
            one["takes-part"] = "no";
        }
        made.push_back(std::move(one));
    }
    return made;
}

const std::vector<Values>& values2024() {
    static const std::vector<Values> kValues = madeSecondYear();
    return kValues;
}

std::vector<RoundRow> rowsOf(const std::vector<Values>& values) {
    std::vector<RoundRow> rows;
    std::transform(values.begin(), values.end(), std::back_inserter(rows), rowOf);
    return rows;
}

analysis::ScoredAssessment scoredOf(const std::shared_ptr<const rubric::Rubric>& rubric, const Values& values, std::int64_t id) {
    analysis::ScoredAssessment scored;
    scored.rubric = rubric;
    scored.record = recordOf(*rubric, values);
    scored.record.assessment.id = assessment::AssessmentId(id);
    scored.record.assessment.cohort = values.at("cohort");
    if (values.count("takes-part") > 0 && values.at("takes-part") == "no") {
        scored.record.assessment.participation = assessment::Participation::DidNotTakePart;
    }
    scored.weights = std::make_shared<const rubric::WeightSet>(rubric::weightSet(*rubric, scored.record.assessment.profile).value());
    scored.card = scoring::score(*rubric, *scored.weights, scored.record, rubric::StageId(values.at("stage")));
    return scored;
}

/// The results of all agencies of some tables of one instrument.
std::shared_ptr<const std::vector<analysis::PeerResult>> resultsOf(const std::shared_ptr<const rubric::Rubric>& rubric,
                                                                   const std::vector<const std::vector<Values>*>& tables) {
    std::map<std::string, std::vector<analysis::ScoredAssessment>> agencies;
    std::map<std::string, std::string> kinds;
    std::int64_t id = 0;
    for (const std::vector<Values>* table : tables) {
        for (const Values& values : *table) {
            agencies[values.at("agency")].push_back(scoredOf(rubric, values, ++id));
            kinds[values.at("agency")] = values.at("kind");
        }
    }
    std::vector<analysis::PeerResult> results;
    std::int64_t number = 0;
    for (const auto& [name, assessments] : agencies) {
        assessment::Agency agency;
        agency.id = assessment::AgencyId(++number);
        agency.name = name;
        agency.kind = assessment::kindFromCode(kinds.at(name)).value_or(assessment::AgencyKind::Unknown);
        for (analysis::PeerResult& peer : analysis::peerResultsOf(agency, assessments)) {
            results.push_back(std::move(peer));
        }
    }
    return std::make_shared<const std::vector<analysis::PeerResult>>(std::move(results));
}

sections::RoundReportInput inputOf(const char* rubric, int year, const std::vector<const std::vector<Values>*>& tables,
                                   text::Language language) {
    sections::RoundReportInput input;
    input.rubric = bundledRubric(rubric);
    input.year = year;
    input.results = resultsOf(input.rubric, tables);
    input.createdAt = "2024-11-12T08:30:00Z";
    input.workspaceName = "nasional.matang";
    input.language = language;
    const std::vector<Values>& rows = *tables.back();
    input.sources = {{rows.front().at("source"), static_cast<int>(rows.size())}};
    return input;
}

}  // namespace

const std::vector<RoundRow>& nationalRows2023() {
    static const std::vector<RoundRow> kRows = rowsOf(values2023());
    return kRows;
}

const std::vector<RoundRow>& nationalRows2024() {
    static const std::vector<RoundRow> kRows = rowsOf(values2024());
    return kRows;
}

sections::RoundReportInput national2023(text::Language language) {
    static const sections::RoundReportInput kInput = inputOf("spbe-2020", 2023, {&values2023()}, text::Language::Indonesian);
    sections::RoundReportInput input = kInput;
    input.language = language;
    return input;
}

sections::RoundReportInput national2024(text::Language language) {
    static const sections::RoundReportInput kInput = inputOf("spbe-2020", 2024, {&values2023(), &values2024()}, text::Language::Indonesian);
    sections::RoundReportInput input = kInput;
    input.language = language;
    return input;
}

sections::RoundReportInput firstOfNational2023(std::size_t agencies, text::Language language) {
    const std::vector<Values> some(values2023().begin(), values2023().begin() + static_cast<std::ptrdiff_t>(agencies));
    return inputOf("spbe-2020", 2023, {&some}, language);
}

sections::RoundReportInput nobodyComplete(text::Language language) {
    std::vector<Values> some(values2023().begin(), values2023().begin() + 3);
    some[0]["index"].clear();
    some[0]["D4"].clear();
    for (const char* column : {"index", "predicate", "D1", "D2", "D3", "D4"}) {
        some[1][column].clear();
    }
    some[2]["takes-part"] = "no";
    return inputOf("spbe-2020", 2023, {&some}, language);
}

sections::RoundReportInput smartCities2022(text::Language language) {
    const std::vector<Values> rows = readExample("smart-city-2022-dimensions.csv");
    return inputOf("smart-city", 2022, {&rows}, language);
}

templates::ReportTemplate roundTemplate(const std::vector<std::string>& sections) {
    return templates::withSections(**templates::templateNamed("laporan-nasional"), sections).value();
}

}  // namespace matang::testing
