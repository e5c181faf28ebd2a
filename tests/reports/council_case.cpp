// SPDX-License-Identifier: GPL-3.0-or-later
#include "council_case.h"

#include "../core/scoring/bundled.h"

#include <matang/rubric/crosswalk_loader.h>

#include <map>

namespace matang::testing {

namespace {

using analysis::ScoredAssessment;
using assessment::Mark;

std::shared_ptr<const rubric::Rubric> rubricOf(const std::string& id) {
    static std::map<std::string, std::shared_ptr<const rubric::Rubric>> loaded;
    auto& rubric = loaded[id];
    rubric = rubric == nullptr ? bundledRubric(id) : rubric;
    return rubric;
}

ScoredAssessment scored(assessment::AssessmentRecord record, const std::string& stage) {
    ScoredAssessment result;
    result.rubric = rubricOf(record.assessment.rubric.text);
    result.weights = std::make_shared<const rubric::WeightSet>(rubric::weightSet(*result.rubric, record.assessment.profile).value());
    result.record = std::move(record);
    result.card = scoring::score(*result.rubric, *result.weights, result.record, rubric::StageId(stage));
    return result;
}

assessment::AssessmentRecord empty(const std::string& rubric, int year) {
    assessment::AssessmentRecord record;
    record.assessment.id = assessment::AssessmentId(year);
    record.assessment.rubric = rubric::RubricId(rubric);
    record.assessment.year = year;
    return record;
}

const std::vector<rubric::NodeIndex>& indicatorsOf(const std::string& rubric) {
    static std::map<std::string, rubric::WeightSet> known;
    if (!known.contains(rubric)) {
        known.emplace(rubric, rubric::weightSet(*rubricOf(rubric), {}).value());
    }
    return known.at(rubric).indicators;
}

Mark mark(const std::string& rubric, rubric::NodeIndex node, const std::string& stage, const std::string& assessor, int level) {
    return {rubricOf(rubric)->node(node).id, rubric::StageId(stage), assessor, base::Rational(level), {}, {}, {}};
}

/// Levels in a fixed pattern, from 1 to 3 and `lift` more.
ScoredAssessment earlierYear(const std::string& rubric, int year, int lift) {
    auto record = empty(rubric, year);
    int position = 0;
    for (const rubric::NodeIndex node : indicatorsOf(rubric)) {
        record.marks.push_back(mark(rubric, node, "final", "Tim Asesor", 1 + lift + ++position * 5 % 3));
    }
    return scored(std::move(record), "final");
}

/// The regency marks itself; the assessors lower every eighth indicator from its documents and raise one again after the interview.
ScoredAssessment thisYear() {
    const std::string id = "spbe-2020";
    auto record = empty(id, 2024);
    record.assessment.cohort = "Pemda Kelompok B";
    int position = 0;
    for (const rubric::NodeIndex node : indicatorsOf(id)) {
        const int level = 2 + ++position * 5 % 3;
        record.marks.push_back(mark(id, node, "self", "Tim Penilai Internal", level));
        Mark& own = record.marks.back();
        if (position <= 12) {
            own.fact = "Peraturan bupati telah ditetapkan dan memuat seluruh unsur yang diminta.";
            own.analysis = "Penerapannya sudah merata di perangkat daerah, tetapi belum direviu berkala.";
        }
        if (position % 8 == 0) {
            for (const char* assessor : {"Asesor Pertama", "Asesor Kedua"}) {
                record.marks.push_back(mark(id, node, "document", assessor, level - 1));
                record.marks.back().justification = "Dokumen yang dilampirkan belum menunjukkan penerapan di seluruh unit kerja.";
            }
        }
        if (position == 16) {
            record.marks.push_back(mark(id, node, "interview", "Asesor Pertama", level + 1));
            record.marks.back().justification = "Penerapannya ditunjukkan pada saat interviu.";
        }
    }
    return scored(std::move(record), "interview");
}

void addEvidence(sections::AgencyReportInput& input) {
    using assessment::Verdict;
    for (const std::string letter : {"a", "b"}) {
        sections::EvidenceItem item;
        item.link.node = rubric::NodeId("I8");
        item.link.letter = letter;
        item.link.fileName = letter == "a" ? "perbup-12-2023.pdf" : "notula-reviu.docx";
        item.link.page = letter == "a" ? "Pasal 7" : "";
        item.link.level = letter == "a" ? std::optional(3) : std::nullopt;
        item.link.sha256 = std::string(64, letter.front());
        if (letter == "a") {
            item.document.title = "Peraturan Bupati tentang Arsitektur SPBE";
            item.document.number = "12 Tahun 2023";
            item.judgements.push_back({{}, rubric::StageId("document"), "Asesor Pertama", Verdict::Accepted, "", {}});
        } else {
            item.judgements.push_back(
                {{}, rubric::StageId("document"), "Asesor Kedua", Verdict::Insufficient, "Belum ditandatangani.", {}});
        }
        input.evidence.push_back(item.link);
        input.evidenceItems.push_back(std::move(item));
    }
}

analysis::PeerResult peer(int number, const std::string& name, assessment::AgencyKind kind, int year, int hundredths) {
    analysis::PeerResult result;
    result.assessment = assessment::AssessmentId(number * 10000 + year);
    result.agency = assessment::AgencyId(number);
    result.agencyName = name;
    result.kind = kind;
    result.cohort = number % 2 == 1 ? "Pemda Kelompok B" : "";
    result.year = year;
    result.rubric = rubricOf("spbe-2020");
    result.complete = true;
    result.published = base::Rational(hundredths, 100);
    for (int part = 0; part < 4; ++part) {
        result.parts.emplace_back(base::Rational(hundredths + (number * 7 + part * 13) % 40 - 20, 100));
    }
    return result;
}

/// The regency stands third of thirteen; one more did not take part.
void addPeers(sections::AgencyReportInput& input) {
    using assessment::AgencyKind;
    auto all = std::make_shared<std::vector<analysis::PeerResult>>();
    for (int number = 1; number <= 14; ++number) {
        const std::string name = number == 1 ? input.agency.name : "Pemerintah Kabupaten Nomor " + std::to_string(number);
        all->push_back(peer(number, name, AgencyKind::Regency, 2023, number == 1 ? 200 : 150 + number * 13));
        all->push_back(peer(number, name, AgencyKind::Regency, 2024, number == 1 ? 290 : 160 + number * 12));
    }
    (*all)[1].published =
        input.current.card.index().value ? scoring::published(*rubricOf("spbe-2020"), *input.current.card.index().value) : base::Rational{};
    (*all)[1].parts.clear();
    for (const rubric::NodeIndex top : rubricOf("spbe-2020")->node(rubric::kRoot).children) {
        (*all)[1].parts.push_back(input.current.card.node(top).value);
    }
    all->back().takesPart = false;
    for (int number = 21; number <= 25; ++number) {
        all->push_back(peer(number, "Pemerintah Kota Nomor " + std::to_string(number), AgencyKind::City, 2024, 250 + number * 4));
    }
    input.peers = std::move(all);
}

std::vector<ScoredAssessment> smartCityYears() {
    std::vector<ScoredAssessment> years;
    for (const int year : {2022, 2023}) {
        auto record = empty("smart-city", year);
        record.assessment.profile = rubric::ProfileId(year == 2022 ? "SC22-REG" : "SC23-KPPN");
        record.reportedValues.push_back({rubric::NodeId("index"),
                                         rubric::StageId("final"),
                                         base::parseDecimal(year == 2022 ? "2.87" : "3.02").value(),
                                         "surat hasil evaluasi",
                                         {}});
        years.push_back(scored(std::move(record), "final"));
    }
    return years;
}

}  // namespace

sections::AgencyReportInput assessedRegency(text::Language language) {
    sections::AgencyReportInput input;
    input.agency.id = assessment::AgencyId(1);
    input.agency.name = "Pemerintah Kabupaten Contoh";
    input.agency.kind = assessment::AgencyKind::Regency;
    input.series = {earlierYear("spbe-2018", 2020, 0), earlierYear("spbe-2020", 2022, 0), earlierYear("spbe-2020", 2023, 1), thisYear()};
    input.current = input.series.back();
    input.createdAt = "2024-11-12T08:30:00Z";
    input.workspaceName = "contoh.matang";
    input.language = language;
    input.desk.targets = {{rubric::NodeId("index"), base::Rational(7, 2), {}},
                          {rubric::NodeId("I8"), base::Rational(5), "Menetapkan jadwal reviu tahunan."},
                          {rubric::NodeId("I9"), base::Rational(2), {}}};
    addEvidence(input);
    addPeers(input);
    const auto crosswalk =
        rubric::loadCrosswalkFile(std::string(MATANG_SOURCE_DIR) + "/rubrics/crosswalks/spbe-2018--spbe-2020.yaml").crosswalk;
    input.likeForLike = analysis::compareLikeForLike(input.series[0], input.series[1], *crosswalk).value();
    input.otherFamilies = {smartCityYears()};
    return input;
}

}  // namespace matang::testing
