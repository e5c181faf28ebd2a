// SPDX-License-Identifier: GPL-3.0-or-later
#include "../council_case.h"
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Id = text::Language;
using Lines = std::vector<std::string>;

Lines peersIn(const sections::AgencyReportInput& input) {
    const bool english = input.language == Id::English;
    return sectionOf(sections::agencyReport(input), english ? "Among other agencies" : "Di antara instansi lain");
}

/// The same with other peers.
sections::AgencyReportInput with(sections::AgencyReportInput input, std::vector<analysis::PeerResult> peers) {
    input.peers = std::make_shared<const std::vector<analysis::PeerResult>>(std::move(peers));
    return input;
}

TEST(Peers, TellRankSpreadAndParts) {
    EXPECT_THAT(
        peersIn(assessedRegency(Id::Indonesian)),
        ElementsAre("Pemerintah Kabupaten Contoh, dengan indeks 2,96, berada pada peringkat 3 dari 13 kabupaten yang hasilnya ada dalam "
                    "berkas kerja ini. Indeksnya lebih tinggi "
                    "daripada 10 dari 12 lainnya (83\u00A0%). Pada tahun 2023 peringkatnya 12 dari 14 kabupaten.",
                    "Kabupaten | 3 dari 13 | 12 dari 14 (2023) | 2,54 | 2,56 | 3,16",
                    "Instansi dalam kelompok Pemda Kelompok B | 5 dari 10 | 6 dari 7 (2023) | 2,86 | 2,94 | 3,50",
                    "Semua instansi | 8 dari 18 | 12 dari 14 (2023) | 2,78 | 2,86 | 3,50",
                    "Instansi dengan indeks tercetak yang sama berbagi peringkat. Yang tidak mengikuti penilaian atau belum lengkap tidak "
                    "dihitung.",
                    HasSubstr("[Sebaran indeks SPBE tahun 2024, 13 kabupaten]"), "## Nilai domain dan rata-rata kelompok",
                    "Paling jauh di atas rata-rata kabupaten: Tata Kelola SPBE (+0,56), Kebijakan Internal SPBE (+0,47) dan Manajemen SPBE "
                    "(+0,39).",
                    HasSubstr("Layanan SPBE: 2,88, rata-rata kelompok 2,51, selisih +0,37.")));
}

TEST(Peers, SpeakEnglish) {
    EXPECT_EQ(peersIn(assessedRegency(Id::English)).front(),
              "Pemerintah Kabupaten Contoh, with an index of 2.96, ranks 3 of 13 regencies with a result in this workspace. Its index is "
              "higher than that of 10 of the 12 "
              "others (83\u00A0%). In 2023 it ranked 12 of 14 regencies.");
}

TEST(Peers, ShareARankWhereTheIndexIsTheSame) {
    auto input = assessedRegency(Id::Indonesian);
    auto peers = *input.peers;
    for (analysis::PeerResult& peer : peers) {
        peer.published = peer.agencyName == "Pemerintah Kabupaten Nomor 12" && peer.year == 2024 ? peers[1].published : peer.published;
    }
    EXPECT_THAT(peersIn(with(input, peers)).front(),
                HasSubstr("peringkat 2 dari 13 kabupaten yang hasilnya ada dalam berkas kerja ini, bersama instansi lain yang indeksnya "
                          "sama. Indeksnya lebih tinggi daripada 10 dari "
                          "12 lainnya"));
}

TEST(Peers, SayWhereNobodyOrEverybodyIsBelow) {
    auto input = assessedRegency(Id::Indonesian);
    auto peers = *input.peers;
    peers[1].published = base::Rational(5);
    EXPECT_THAT(
        peersIn(with(input, peers)).front(),
        HasSubstr(
            "peringkat 1 dari 13 kabupaten yang hasilnya ada dalam berkas kerja ini. Indeksnya lebih tinggi daripada semua yang lain."));
    EXPECT_EQ(peersIn(with(input, peers))[1],
              "Peringkat memakai indeks terakhir yang tercatat, 5,00, yang berbeda dari indeks pada tahap laporan ini.");
    peers[1].published = base::Rational(1);
    EXPECT_THAT(
        peersIn(with(input, peers)).front(),
        HasSubstr("peringkat 13 dari 13 kabupaten yang hasilnya ada dalam berkas kerja ini. Tidak ada yang indeksnya lebih rendah."));
}

TEST(Peers, NeedFiveOthers) {
    auto input = assessedRegency(Id::Indonesian);
    std::vector<analysis::PeerResult> few;
    for (const analysis::PeerResult& peer : *input.peers) {
        if (peer.year == 2024 && few.size() < 5) {
            few.push_back(peer);
        }
    }
    EXPECT_THAT(
        peersIn(with(input, few)),
        ElementsAre("Kedudukan di antara instansi lain tidak disajikan, karena belum ada lima instansi lain yang sudah memiliki hasil "
                    "dengan instrumen ini pada tahun ini."));
    few.push_back((*input.peers)[11]);
    EXPECT_THAT(peersIn(with(input, few)).front(), HasSubstr("peringkat 1 dari 6 kabupaten yang hasilnya ada dalam berkas kerja ini."));
}

TEST(Peers, SayNothingOfAnAgencyWithoutARank) {
    auto input = assessedRegency(Id::Indonesian);
    auto peers = *input.peers;
    peers[1].complete = false;
    EXPECT_THAT(peersIn(with(input, peers)), IsEmpty());
    peers.erase(peers.begin() + 1);
    EXPECT_THAT(peersIn(with(input, peers)), IsEmpty());
    EXPECT_THAT(peersIn(kotaBogor2024(Id::Indonesian)), IsEmpty());
}

}  // namespace
}  // namespace matang::testing
