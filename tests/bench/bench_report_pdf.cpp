// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF report of 47 indicators over three years with all its charts costs, once and 621 times in one process.
// bench_report_pdf RUBRICS_FOLDER [benchmark options]
#include "process.h"

#include <matang/rubric/library.h>
#include <matang/scoring/score_card.h>
#include <matang/sections/agency_report.h>
#include <matang/writers/writers.h>

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace {

using namespace matang;

constexpr int kAgencies = 621;
constexpr int kFirstYear = 2022;
constexpr int kLastYear = 2024;

analysis::ScoredAssessment assessed(const std::shared_ptr<const rubric::Rubric>& rubric, int year, int agency) {
    analysis::ScoredAssessment result;
    result.rubric = rubric;
    result.weights = std::make_shared<const rubric::WeightSet>(rubric::weightSet(*rubric, rubric::ProfileId{}).value());
    result.record.assessment.rubric = rubric->id;
    result.record.assessment.year = year;
    for (const rubric::NodeIndex indicator : result.weights->indicators) {
        result.record.marks.push_back({rubric->node(indicator).id, rubric::StageId("final"), "Tim Asesor",
                                       base::Rational(1 + (indicator * 7 + year + agency) % 3 + (year - kFirstYear) / 2),
                                       "Kebijakan telah ditetapkan dan disosialisasikan kepada seluruh perangkat daerah.",
                                       "Reviu berkala belum dilakukan; bukti reviu belum disampaikan.", ""});
    }
    result.card = scoring::score(*rubric, *result.weights, result.record, rubric::StageId("final"));
    return result;
}

content::ReportDocument reportOf(const std::shared_ptr<const rubric::Rubric>& rubric, int agency) {
    sections::AgencyReportInput input;
    input.agency.name = "Pemerintah Kabupaten Contoh " + std::to_string(agency);
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        input.series.push_back(assessed(rubric, year, agency));
    }
    input.current = input.series.back();
    input.createdAt = "2024-11-12T08:30:00Z";
    input.workspaceName = "nasional.matang";
    return sections::agencyReport(input);
}

void write(const content::ReportDocument& document, const std::string& file) {
    bench::require(writers::write(document, writers::Format::Pdf, file).has_value(), "the report on the disk");
}

void one(benchmark::State& state, const std::shared_ptr<const rubric::Rubric>& rubric, const std::string& folder) {
    const content::ReportDocument document = reportOf(rubric, 1);
    const std::string file = folder + "/one.pdf";
    for (auto _ : state) {
        write(document, file);
    }
    state.counters["kB"] = static_cast<double>(QFileInfo(QString::fromStdString(file)).size()) / 1000;
}

/// `MB` is the most memory that the process ever had, `MB_more` how much of it came after the first hundred reports.
void national(benchmark::State& state, const std::shared_ptr<const rubric::Rubric>& rubric, const std::string& folder) {
    int agency = 0;
    int early = 0;
    for (auto _ : state) {
        write(reportOf(rubric, agency), folder + "/" + std::to_string(agency) + ".pdf");
        if (++agency == 100) {
            early = bench::mostMemory();
        }
    }
    state.counters["MB"] = bench::mostMemory();
    state.counters["MB_more"] = bench::mostMemory() - early;
}

}  // namespace

int main(int count, char** values) {
    if (count < 2) {
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, values);
    const QTemporaryDir folder;
    rubric::RubricLibrary library(values[1]);
    const auto spbe = library.get(rubric::RubricId{"spbe-2020"}).value();
    const std::string into = folder.path().toStdString();
    benchmark::RegisterBenchmark("PDF, 47 indicators, 3 years (budget 1000 ms)", one, spbe, into)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("report and PDF, 621 agencies (budget 190 ms each)", national, spbe, into)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(kAgencies);
    benchmark::Initialize(&count, values);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
