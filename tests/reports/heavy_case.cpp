// SPDX-License-Identifier: GPL-3.0-or-later
#include "heavy_case.h"

#include "report_cases.h"

#include <array>
#include <string>

namespace matang::testing {

namespace {

using assessment::FindingKind;

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kSecondOfJune2025 = 1'748'822'400'000;  // 2025-06-02T00:00:00Z
constexpr int kOwn = 617;
constexpr int kEvidence = 300;

const std::array<std::string, 5> kAssessors{"Prof. Dr. Ir. Raden Mas Bambang Sastrowardoyo Kusumadiningrat, M.Sc., Ph.D.",
                                            "Dr. Siti Nurhaliza Rahmawati Kusumaningtyas Wirjosoedirdjo, S.Kom., M.T.I.", "Asesor Tiga",
                                            "I Gusti Ngurah Agung Made Wirawan Adnyana Putra, S.T., M.Eng.",
                                            "Dra. Hj. Andi Tenri Abeng Daeng Matanre Karaeng Bontonompo, M.Si."};

/// A day of 2025, counted from the second of June, at half past eight in the morning.
base::Moment dayAfter(int days) {
    return {kSecondOfJune2025 + days * kDay + 30'600'000};
}

rubric::NodeId indicator(int number) {
    return rubric::NodeId("I" + std::to_string(1 + number % 47));
}

std::string hashOf(int number) {
    std::string hash = std::to_string(number);
    while (hash.size() < 64) {
        hash += static_cast<char>('a' + (number + static_cast<int>(hash.size())) % 6);
    }
    return hash;
}

assessment::Document documentOf(int number, const assessment::EvidenceLink& link) {
    assessment::Document document;
    document.sha256 = link.sha256;
    if (number % 4 == 3) {
        return document;  // nobody has said anything about it
    }
    document.kind = number % 11 == 0 ? rubric::DocumentKind::WebPage : static_cast<rubric::DocumentKind>(1 + number % 12);
    document.title = number % 5 == 0
                         ? "Peraturan Menteri Koordinator tentang Arsitektur, Peta Rencana, dan Manajemen Sistem Pemerintahan Berbasis "
                           "Elektronik di Lingkungan Kementerian Koordinator beserta Seluruh Unit Organisasinya"
                         : "Laporan reviu penerapan ke-" + std::to_string(number);
    document.number = std::to_string(number) + " Tahun 2024";
    document.date = number % 2 == 0 ? "2024-02-29" : "2023-12-01";
    document.signer = number % 3 == 0 ? kAssessors[static_cast<std::size_t>(number) % kAssessors.size()] : std::string();
    document.confidentiality = static_cast<assessment::Confidentiality>(number % 4);
    return document;
}

assessment::EvidenceLink linkOf(int number) {
    assessment::EvidenceLink link;
    link.id = assessment::EvidenceLinkId(number + 1);
    link.node = indicator(number);
    link.letter = std::string(1, static_cast<char>('a' + number / 47));
    link.sha256 = hashOf(number - number % 10 / 9);  // every tenth one is the content of the one before
    link.size = 1234567LL * (number + 1);
    link.purpose = static_cast<rubric::EvidencePurpose>(number % 6);
    link.attachedAt = dayAfter(number % 60);
    link.attachedBy = "Operator";
    if (number % 3 != 0) {
        link.level = 1 + number % 5;
    }
    link.page = number % 3 == 0 ? "hal. 3 sampai 5, Pasal 7 ayat (2) huruf b sampai dengan huruf f" : "";
    link.note = number % 5 == 0 ? "Membuktikan bahwa reviu dilaksanakan dan ditindaklanjuti oleh seluruh perangkat daerah" : "";
    link.fileName = number % 7 == 0 ? "Surat_Keputusan_Tim_Koordinasi_SPBE_" + std::string(90, 'N') + ".pdf"
                                    : "Laporan reviu " + std::to_string(number) + " \u2713.pdf";
    if (number % 11 == 0) {
        link.mediaType = std::string(assessment::kWebAddressType);
        link.fileName = "https://contoh.go.id/" + std::string(120, 'x') + "/halaman-" + std::to_string(number);
    }
    return link;
}

std::vector<assessment::Judgement> judgementsOf(int number, const assessment::EvidenceLink& link) {
    std::vector<assessment::Judgement> judgements;
    for (int judge = 0; judge < number % 3; ++judge) {
        assessment::Judgement judgement;
        judgement.link = link.id;
        judgement.stage = rubric::StageId("document");
        judgement.assessor = kAssessors[static_cast<std::size_t>(number + judge) % kAssessors.size()];
        judgement.verdict = static_cast<assessment::Verdict>((number + judge) % 3);
        judgement.reason = judgement.verdict == assessment::Verdict::Accepted
                               ? ""
                               : "Dokumen belum ditandatangani dan tidak memuat hasil reviu yang diminta pada tingkat yang diklaim.";
        judgements.push_back(std::move(judgement));
    }
    return judgements;
}

void addEvidence(sections::AgencyReportInput& input) {
    input.evidence.clear();
    for (int number = 0; number < kEvidence; ++number) {
        sections::EvidenceItem item;
        item.link = linkOf(number);
        item.document = documentOf(number, item.link);
        item.judgements = judgementsOf(number, item.link);
        input.evidence.push_back(item.link);
        input.evidenceItems.push_back(std::move(item));
    }
}

std::vector<assessment::Finding> findingsOf(int count, int writers) {
    std::vector<assessment::Finding> findings;
    for (int number = 0; number < count; ++number) {
        assessment::Finding finding;
        finding.id = assessment::FindingId(number + 1);
        finding.node = number % 13 == 12 ? rubric::NodeId("index")
                       : number % 8 == 7 ? rubric::NodeId("D" + std::to_string(1 + number % 4))
                                         : indicator(number * 5);
        finding.stage = rubric::StageId(number % 2 == 0 ? "document" : "interview");
        finding.kind = static_cast<FindingKind>(number % 3);
        finding.assessor = kAssessors[static_cast<std::size_t>(number % writers)];
        finding.text = number % 4 == 0
                           ? "Kebijakan sudah ditetapkan dan memuat seluruh unsur yang diminta, tetapi penerapannya di seluruh unit kerja "
                             "belum dapat dibuktikan dengan dokumen yang sah.\nReviu berkala perlu dijadwalkan, dicatat hasilnya, dan "
                             "ditindaklanjuti paling lambat pada triwulan pertama tahun berikutnya oleh unit yang ditunjuk.\nTim "
                             "koordinasi disarankan memimpin langkah ini."
                           : "Tim koordinasi melaksanakan reviu ke-" + std::to_string(number) + " dengan tertib.";
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<assessment::Target> targetsOf47() {
    std::vector<assessment::Target> targets;
    for (int number = 0; number < 47; ++number) {
        targets.push_back({indicator(number), base::Rational(number % 7 == 0 ? 5 : 4),
                           number % 3 == 0 ? "Menyusun dan menetapkan pedoman, melatih pengelola di setiap unit, lalu mereviu penerapannya "
                                             "bersama Inspektorat sebelum akhir tahun anggaran"
                                           : ""});
    }
    return targets;
}

std::vector<assessment::Clarification> clarifications() {
    std::vector<assessment::Clarification> threads;
    for (int number = 0; number < 12; ++number) {
        assessment::Clarification thread;
        thread.id = assessment::ClarificationId(number + 1);
        thread.node = indicator(number * 4);
        thread.state = static_cast<assessment::ClarificationState>(number % 3);
        thread.due = number % 4 == 0 ? "" : "2025-08-" + std::to_string(10 + number);
        for (int turn = 0; turn < (thread.state == assessment::ClarificationState::Open ? 1 : 2 + number % 3); ++turn) {
            const bool asks = turn % 2 == 0;
            thread.entries.push_back(
                {dayAfter(number + turn), asks ? kAssessors[static_cast<std::size_t>(number) % kAssessors.size()] : "Koordinator",
                 asks ? assessment::Role::Assessor : assessment::Role::Agency,
                 asks ? "Mohon dijelaskan apakah pedoman ini sudah diterapkan di seluruh unit kerja, dan bukti apa yang menunjukkannya?"
                      : "Sudah diterapkan di 41 dari 43 unit kerja.\nDaftar unit dan berita acara serah terimanya terlampir."});
        }
        threads.push_back(std::move(thread));
    }
    return threads;
}

std::vector<assessment::Programme> programmes() {
    std::vector<assessment::Programme> all;
    for (int number = 0; number < 9; ++number) {
        assessment::Programme programme;
        programme.id = assessment::ProgrammeId(number + 1);
        programme.agency = assessment::AgencyId(kOwn);
        programme.name = number % 3 == 0 ? "Integrasi aplikasi layanan publik dan administrasi pemerintahan dengan sistem penghubung "
                                           "layanan nasional di seluruh unit kerja, tahap ke-" +
                                               std::to_string(number + 1)
                                         : "Program " + std::to_string(number + 1);
        programme.unit = number % 2 == 0 ? "aplikasi" : "km";
        programme.target = base::Decimal{179 + number, 0};
        programme.targetYear = number % 4 == 0 ? 0 : 2027;
        if (number % 5 != 4) {
            programme.perYear = base::Decimal{12, 0};
        }
        for (int year = 2020; year <= 2025 && number != 8; ++year) {
            programme.counts.push_back({year, base::Decimal{base::Rational(40 + (year - 2020) * (6 + number * 3)), 0},
                                        number % 2 == 0 ? std::optional(base::Decimal{179, 0}) : std::nullopt, "Laporan kinerja"});
        }
        programme.links = {{rubric::RubricId("spbe-2020"), indicator(number)}, {rubric::RubricId("spbe-2020"), indicator(number + 20)}};
        all.push_back(std::move(programme));
    }
    return all;
}

std::vector<assessment::StageStatus> stages() {
    assessment::StageStatus self;
    self.stage = rubric::StageId("self");
    self.handedIn = assessment::HandIn{dayAfter(30), "Operator Pelaksana Entri Data pada Pusat Data dan Teknologi Informasi",
                                       "Dr. Koordinator Tim Penilaian Mandiri yang Bernama Panjang, S.H., M.Hum."};
    self.reopenedBecause = "Tiga bukti dukung salah lampir";
    assessment::StageStatus document;
    document.stage = rubric::StageId("document");
    document.reopenedBecause = "Asesor meminta perbaikan dua nilai setelah klarifikasi";
    return {self, document};
}

sections::TrailSummary trail() {
    sections::TrailSummary summary;
    summary.entries = 18'342;
    summary.first = "2025-01-06T01:15:00.000Z";
    summary.last = "2025-11-11T09:59:59.999Z";
    for (int number = 0; number < 14; ++number) {
        summary.byPerson.emplace_back(number < 5 ? kAssessors[static_cast<std::size_t>(number)] : "Petugas " + std::to_string(number),
                                      4000 / (number + 1));
    }
    summary.byEntity = {{"mark", 12'000}, {"evidence-link", 4'200}, {"finding", 1'100}, {"target", 642}, {"clarification", 400}};
    summary.lastHash = std::string(60, 'e') + "0f1a";
    return summary;
}

analysis::PeerResult peerOf(const analysis::ScoredAssessment& own, int number, int year) {
    analysis::PeerResult peer;
    peer.assessment = assessment::AssessmentId(number * 10 + year % 10);
    peer.agency = assessment::AgencyId(number);
    peer.agencyName = number % 9 == 0 ? "Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro Nomor " + std::to_string(number)
                                      : "Instansi " + std::to_string(number);
    peer.kind = static_cast<assessment::AgencyKind>(1 + number % 5);
    peer.year = year;
    peer.rubric = own.rubric;
    peer.complete = true;
    peer.source = scoring::ValueSource::Computed;
    peer.published = base::Rational(150 + (number * 37 + year) % 330, 100);
    peer.previousYear = year - 1;
    peer.improvement = base::Rational((number * 13) % 90 - 30, 100);
    for (std::size_t part = 0; part < own.rubric->node(rubric::kRoot).children.size(); ++part) {
        peer.parts.emplace_back(base::Rational(100 + (number * 17 + static_cast<int>(part) * 61) % 400, 100));
    }
    return peer;
}

/// 621 agencies in two years, the one of the report among them with its own figures.
std::shared_ptr<const std::vector<analysis::PeerResult>> peers(const sections::AgencyReportInput& input) {
    auto all = std::make_shared<std::vector<analysis::PeerResult>>();
    for (int number = 1; number <= 621; ++number) {
        for (const int year : {2024, 2025}) {
            analysis::PeerResult peer = peerOf(input.current, number, year);
            if (number == kOwn) {
                peer.agencyName = input.agency.name;
                peer.kind = input.agency.kind;
                peer.complete = year == 2024 || input.current.card.complete();
                if (year == 2025) {
                    peer.published = input.current.card.index().value
                                         ? std::optional(scoring::published(*input.current.rubric, *input.current.card.index().value))
                                         : std::nullopt;
                }
            }
            all->push_back(std::move(peer));
        }
    }
    return all;
}

void surround(sections::AgencyReportInput& input) {
    input.createdAt = "2025-11-12T08:30:00Z";
    input.agency.id = assessment::AgencyId(kOwn);
    input.agency.kind = assessment::AgencyKind::Ministry;
    input.current.record.assessment.cohort = "Kementerian Koordinator dan Kementerian dengan Lebih dari Sepuluh Unit Kerja";
    input.series.back() = input.current;
    addEvidence(input);
    input.desk.stages = stages();
    input.desk.targets = targetsOf47();
    input.desk.findings = findingsOf(40, 5);
    input.desk.previousFindings = findingsOf(30, 3);
    input.desk.previousYear = 2024;
    input.desk.clarifications = clarifications();
    input.desk.programmes = programmes();
    input.desk.people = {{"Operator", assessment::Role::Agency, "Pusat Data dan Teknologi Informasi"},
                         {kAssessors[0], assessment::Role::Assessor, "Universitas"},
                         {"Koordinator", assessment::Role::Coordinator, ""}};
    input.trail = trail();
    input.peers = peers(input);
}

/// The earlier year that the follow-up speaks of has marks of its own, and no reported index above them.
void fill(sections::AgencyReportInput& input) {
    assessment::AssessmentRecord& record = input.current.record;
    record.marks.clear();
    const auto& weights = *input.current.weights;
    int position = 0;
    for (const rubric::NodeIndex node : weights.indicators) {
        ++position;
        record.marks.push_back({input.current.rubric->node(node).id,
                                rubric::StageId("final"),
                                kAssessors[0],
                                base::Rational(1 + (position * 7) % 4),
                                {},
                                {},
                                {}});
    }
    rescore(input);
}

}  // namespace

sections::AgencyReportInput heaviest(text::Language language) {
    auto input = worstCase(language);
    surround(input);
    return input;
}

sections::AgencyReportInput heaviestFilled(text::Language language) {
    auto input = worstCase(language);
    fill(input);
    surround(input);
    return input;
}

sections::AgencyReportInput bareMinimum(text::Language language) {
    auto input = twoYears(language);
    input.agency.name = "Kota X";
    input.workspaceName.clear();
    input.series.erase(input.series.begin());
    input.current.record.marks.clear();
    input.current.record.assessment.cohort.clear();
    rescore(input, "");
    return input;
}

}  // namespace matang::testing
