// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_cases.h"

#include "../core/scoring/bundled.h"

#include <map>

namespace matang::testing {

namespace {

constexpr const char* kCreatedAt = "2024-11-12T08:30:00Z";

std::shared_ptr<const rubric::Rubric> rubricOf(const std::string& id) {
    static std::map<std::string, std::shared_ptr<const rubric::Rubric>> loaded;
    auto& rubric = loaded[id];
    if (rubric == nullptr) {
        rubric = bundledRubric(id);
    }
    return rubric;
}

analysis::ScoredAssessment scored(assessment::AssessmentRecord record, const std::string& stage = "final") {
    analysis::ScoredAssessment result;
    result.rubric = rubricOf(record.assessment.rubric.text);
    result.weights = std::make_shared<const rubric::WeightSet>(rubric::weightSet(*result.rubric, record.assessment.profile).value());
    result.record = std::move(record);
    result.card = scoring::score(*result.rubric, *result.weights, result.record, rubric::StageId(stage));
    return result;
}

analysis::ScoredAssessment scoredRow(const std::map<std::string, std::string>& row) {
    auto record = recordOf(*rubricOf(row.at("rubric")), row);
    record.assessment.cohort = row.at("cohort");
    return scored(std::move(record));
}

sections::AgencyReportInput inputOf(const std::string& agency, std::vector<analysis::ScoredAssessment> series, text::Language language) {
    sections::AgencyReportInput input;
    input.agency.name = agency;
    input.current = series.back();
    input.series = std::move(series);
    input.createdAt = kCreatedAt;
    input.workspaceName = "contoh.matang";
    input.language = language;
    return input;
}

std::vector<analysis::ScoredAssessment> rowsOf(const std::string& file, const std::string& agency) {
    std::vector<analysis::ScoredAssessment> series;
    for (const auto& row : readExample(file)) {
        if (row.at("agency") == agency) {
            series.push_back(scoredRow(row));
        }
    }
    return series;
}

/// Marks of all indicators but every `skip`-th, spread over the levels in a fixed pattern.
assessment::AssessmentRecord marked(const std::string& rubric, const std::string& profile, int year, int lift, int skip,
                                    const std::vector<std::string>& assessors) {
    assessment::AssessmentRecord record;
    record.assessment.rubric = rubric::RubricId(rubric);
    record.assessment.profile = rubric::ProfileId(profile);
    record.assessment.year = year;
    const auto weights = rubric::weightSet(*rubricOf(rubric), record.assessment.profile).value();
    int position = 0;
    for (const rubric::NodeIndex indicator : weights.indicators) {
        ++position;
        if (skip > 0 && position % skip == 0) {
            continue;
        }
        const rubric::Scale& scale = rubricOf(rubric)->scaleOf(indicator);
        int turn = 0;
        for (const std::string& assessor : assessors) {
            const base::Rational value = scale.from + (position * 7 + year + turn++) % 3 + lift;
            record.marks.push_back(
                {rubricOf(rubric)->node(indicator).id, rubric::StageId("final"), assessor, std::min(value, scale.to), {}, {}, {}});
        }
    }
    return record;
}

}  // namespace

sections::AgencyReportInput kotaBogor2024(text::Language language) {
    std::vector<analysis::ScoredAssessment> series;
    for (auto& result : rowsOf("city-index-series.csv", "Pemerintah Kota Bogor")) {
        series.push_back(std::move(result));
    }
    return inputOf("Pemerintah Kota Bogor", std::move(series), language);
}

sections::AgencyReportInput coordinatingMinistry2021(text::Language language) {
    const std::string agency = "Kementerian Koordinator Bidang Perekonomian";
    return inputOf(agency, rowsOf("spbe-2021-ministry-indicators.csv", agency), language);
}

sections::AgencyReportInput kotaKediri2022(text::Language language) {
    return inputOf("Kota Kediri", rowsOf("smart-city-2022-dimensions.csv", "Kota Kediri"), language);
}

sections::AgencyReportInput kotaBandungSmartCity(text::Language language) {
    return inputOf("Kota Bandung", rowsOf("city-index-series.csv", "Kota Bandung"), language);
}

sections::AgencyReportInput twoYears(text::Language language) {
    std::vector<analysis::ScoredAssessment> series;
    series.push_back(scored(marked("spbe-2020", "", 2023, 0, 0, {"Tim Asesor"})));
    series.push_back(scored(marked("spbe-2020", "", 2024, 1, 0, {"Tim Asesor"})));
    return inputOf("Pemerintah Kabupaten Contoh", std::move(series), language);
}

sections::AgencyReportInput smartCityPanel(text::Language language) {
    std::vector<analysis::ScoredAssessment> series;
    series.push_back(scored(marked("smart-city", "SC23-KPPN", 2023, 0, 0, {"Prof. Dr. Ir. Asesor Pertama", "Asesor Kedua, M.T.I."})));
    series.push_back(scored(marked("smart-city", "SC23-KPPN", 2024, 1, 0, {"Prof. Dr. Ir. Asesor Pertama", "Asesor Kedua, M.T.I."})));
    return inputOf("Kota Contoh", std::move(series), language);
}

sections::AgencyReportInput worstCase(text::Language language) {
    std::vector<analysis::ScoredAssessment> series;
    for (int year = 2016; year <= 2025; ++year) {
        const bool old = year < 2021;
        auto record = marked(old ? "spbe-2018" : "spbe-2020", "", year, year % 2, year == 2025 ? 5 : 0, {"Tim Asesor"});
        if (year == 2023) {
            record.marks.clear();
            record.assessment.participation = assessment::Participation::DidNotTakePart;
        }
        if (year == 2024) {
            record.reportedValues.push_back({rubric::NodeId("index"),
                                             rubric::StageId("final"),
                                             base::parseDecimal("3.50").value(),
                                             "https://contoh.go.id/" + std::string(160, 'x') + "/laporan-hasil-evaluasi.pdf",
                                             {}});
            record.reportedPredicates.push_back({rubric::StageId("final"), "Memuaskan", "Keputusan Menteri tentang Hasil Evaluasi"});
        }
        if (year == 2025) {
            record.marks[3].value = base::Rational(9);
            record.marks[4].value = base::Rational(5, 2);
            record.marks.push_back({rubric::NodeId("I99"), rubric::StageId("final"), "Tim Asesor", base::Rational(2), {}, {}, {}});
        }
        series.push_back(scored(std::move(record)));
    }
    auto input = inputOf(
        "Kementerian Koordinator Bidang Pembangunan Manusia, Kebudayaan, Pemberdayaan Perempuan, dan Perlindungan Anak Republik Indonesia",
        std::move(series), language);
    input.workspaceName = "berkas-kerja-evaluasi-dengan-nama-yang-sangat-panjang-sekali-2025-versi-akhir-perbaikan-ketiga.matang";
    for (int number = 0; number < 60; ++number) {
        assessment::EvidenceLink link;
        link.node = rubric::NodeId("I" + std::to_string(1 + number % 47));
        link.letter = number < 47 ? "a" : "b";
        link.fileName = number % 7 == 0 ? "Surat_Keputusan_Tim_Koordinasi_SPBE_" + std::string(90, 'N') + ".pdf"
                                        : "Laporan reviu " + std::to_string(number) + " \u2713.pdf";
        link.sha256 = std::string(64, static_cast<char>('a' + number % 6));
        link.size = 1234567LL * (number + 1);
        link.level = 1 + number % 5;
        link.page = number % 3 == 0 ? "hal. 3 sampai 5, Pasal 7 ayat (2)" : "";
        link.note = number % 5 == 0 ? "Membuktikan bahwa reviu dilaksanakan dan ditindaklanjuti oleh seluruh perangkat daerah" : "";
        input.evidence.push_back(std::move(link));
    }
    return input;
}

assessment::ReportedValue reportedAs(const std::string& node, const std::string& value) {
    return {rubric::NodeId(node), rubric::StageId("final"), base::parseDecimal(value).value(), "laporan hasil evaluasi", {}};
}

void rescore(sections::AgencyReportInput& input, const std::string& stage) {
    input.current = scored(std::move(input.current.record), stage);
    input.series.back() = input.current;
}

sections::AgencyReportInput contradictedIndex(text::Language language) {
    auto input = kotaKediri2022(language);
    input.current.record.reportedValues.push_back(reportedAs("index", "3.90"));
    rescore(input);
    return input;
}

sections::AgencyReportInput indexAndOneMark(text::Language language) {
    auto input = kotaBogor2024(language);
    input.current.record.marks.push_back({rubric::NodeId("I1"), rubric::StageId("final"), "Tim Asesor", base::Rational(3), {}, {}, {}});
    rescore(input);
    return input;
}

sections::AgencyReportInput mixedSources(text::Language language) {
    auto input = twoYears(language);
    input.current.record.reportedValues.push_back(reportedAs("D2", "3.10"));
    for (std::size_t index = 0; index < 6; ++index) {
        assessment::Mark& mark = input.current.record.marks[index];
        mark.fact = "Peraturan kepala daerah telah ditetapkan dan memuat seluruh unsur yang diminta, termasuk peta rencana lima tahun.";
        mark.analysis = index % 2 == 0 ? "Penerapannya sudah merata di seluruh perangkat daerah, tetapi belum direviu berkala." : "";
        mark.justification = "Syarat tingkat ini terpenuhi; syarat tingkat berikutnya belum.\nReviu dijadwalkan pada triwulan pertama.";
    }
    rescore(input);
    return input;
}

}  // namespace matang::testing
