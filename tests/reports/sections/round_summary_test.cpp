// SPDX-License-Identifier: GPL-3.0-or-later
#include "../round_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using Id = text::Language;

std::vector<std::string> linesOf(const sections::RoundReportInput& input, const std::vector<std::string>& sections) {
    return testing::linesOf(sections::roundReport(input, roundTemplate(sections)));
}

/// The cells of all tables with their notes: "4,67 (Kota Bogor)".
std::vector<std::string> notedRows(const content::ReportDocument& document) {
    std::vector<std::string> rows;
    for (const content::Block& block : document.blocks) {
        const auto* table = std::get_if<content::Table>(&block);
        for (const auto& row : table == nullptr ? std::vector<content::Table::Row>() : table->rows) {
            std::string line;
            for (const content::Cell& cell : row.cells) {
                line += (line.empty() ? "" : " | ") + cell.text + (cell.note.empty() ? "" : " (" + cell.note + ")");
            }
            rows.push_back(line);
        }
    }
    return rows;
}

TEST(RoundSummary, SaysWhatTheNationalTableOf2023Says) {
    EXPECT_THAT(
        linesOf(national2023(Id::Indonesian), {"round-summary"}),
        ElementsAre(
            "# 1. Ringkasan",
            "Semua 621 instansi yang dinilai dengan SPBE pada tahun 2023 memiliki hasil. Rata-rata indeksnya 2,82 dan mediannya 2,83.",
            "Rata-rata indeks: 2,82", "Median indeks: 2,83", "Memiliki hasil: 621 (dari 621 yang dinilai)",
            "Rentang indeks: 1,00–4,67 (terendah sampai tertinggi)",
            "Menurut predikat: 24 Memuaskan (3,9\u00A0%), 90 Sangat Baik (14,5\u00A0%), 274 Baik (44,1\u00A0%), 186 Cukup (30,0\u00A0%), "
            "47 Kurang (7,6\u00A0%).",
            "Rata-rata indeks paling tinggi pada kementerian (3,66) dan paling rendah pada kabupaten (2,62). Secara rata-rata, yang "
            "terkuat "
            "Layanan SPBE (3,48) dan yang terlemah Manajemen SPBE (1,66).",
            "Kementerian | 34 | 3,66 | 4,67 | 2,83", "Lembaga | 58 | 3,18 | 4,26 | 1,45", "Provinsi | 38 | 3,01 | 4,26 | 1,00",
            "Kabupaten | 398 | 2,62 | 4,50 | 1,00", "Kota | 93 | 3,02 | 4,49 | 1,20", StartsWith("[Sebaran indeks SPBE tahun 2023")));
}

TEST(RoundSummary, NamesTheBestAndTheLastOfEveryKind) {
    const auto rows = notedRows(sections::roundReport(national2023(Id::Indonesian), roundTemplate({"round-summary"})));
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[3],
              "Kabupaten | 398 | 2,62 | 4,50 (Pemerintah Kab. Banyuwangi) | 1,00 (Pemerintah Kab. Asmat; Pemerintah Kab. Deiyai; dan 1 "
              "lainnya)");
    EXPECT_EQ(rows[4], "Kota | 93 | 3,02 | 4,49 (Pemerintah Kota Surabaya) | 1,20 (Pemerintah Kota Ternate)");
}

TEST(RoundSummary, SpeaksEnglish) {
    const auto lines = linesOf(national2023(Id::English), {"round-summary"});
    ASSERT_GE(lines.size(), 8U);
    EXPECT_EQ(lines[1], "All 621 agencies assessed with SPBE in 2023 have a result. The mean index is 2.82, the median 2.83.");
    EXPECT_THAT(lines[7], StartsWith("The mean index is highest among ministries (3.66) and lowest among regencies (2.62). On average the "
                                     "strongest is "));
}

/// The means of the two years of those in both, by hand: in hundredths, half up.
TEST(RoundSummary, ComparesThoseWhoCanBeCompared) {
    std::int64_t before = 0;
    std::int64_t after = 0;
    std::int64_t members = 0;
    int up = 0;
    int down = 0;
    for (const RoundRow& row : nationalRows2024()) {
        if (!row.takesPart || row.index == 0) {
            continue;
        }
        const auto& rows = nationalRows2023();
        const auto earlier = std::find_if(rows.begin(), rows.end(), [&](const RoundRow& one) { return one.agency == row.agency; });
        ASSERT_NE(earlier, rows.end());
        before += earlier->index;
        after += row.index;
        up += row.index > earlier->index ? 1 : 0;
        down += row.index < earlier->index ? 1 : 0;
        ++members;
    }
    const auto printed = [](std::int64_t hundredths) {
        const std::string digits = std::to_string(hundredths);
        return (hundredths < 100 ? "0," + std::string(hundredths < 10 ? "0" : "") + digits : digits.substr(0, 1) + "," + digits.substr(1));
    };
    const std::int64_t from = (2 * before + members) / (2 * members);
    const std::int64_t to = (2 * after + members) / (2 * members);
    ASSERT_GT(to, from);
    const auto lines = linesOf(national2024(Id::Indonesian), {"round-summary"});
    const std::string expected = "Di antara " + std::to_string(members) +
                                 " instansi yang dapat dibandingkan dengan penilaian sebelumnya, rata-rata indeks naik " +
                                 printed(to - from) + ", dari " + printed(from) + " menjadi " + printed(to) + ": " + std::to_string(up) +
                                 " naik, " + std::to_string(down) + " turun, " + std::to_string(members - up - down) + " tetap.";
    EXPECT_THAT(lines, ::testing::Contains(HasSubstr(expected)));
}

TEST(RoundSummary, SaysSoWhereNobodyHasAResult) {
    EXPECT_THAT(
        linesOf(nobodyComplete(Id::Indonesian), {"round-summary", "ranking", "distribution", "cohorts", "predicates", "movers", "parts"}),
        ElementsAre("# 1. Ringkasan",
                    "Belum ada hasil SPBE tahun 2023: dari 3 instansi yang dinilai, belum satu pun memiliki indeks yang lengkap."));
}

TEST(RoundSummary, SaysLittleOfOneAgency) {
    EXPECT_THAT(linesOf(firstOfNational2023(1, Id::Indonesian), {"round-summary", "distribution", "cohorts", "movers"}),
                ElementsAre("# 1. Ringkasan", "Hanya satu yang dinilai dengan SPBE pada tahun 2023; indeksnya 3,01.",
                            "Rata-rata indeks: 3,01", "Median indeks: 3,01", "Memiliki hasil: 1 (dari 1 yang dinilai)",
                            "Rentang indeks: 3,01–3,01 (terendah sampai tertinggi)", "Menurut predikat: 1 Baik (100,0\u00A0%).",
                            "Secara rata-rata, yang terkuat Layanan SPBE (3,74) dan yang terlemah Manajemen SPBE (1,18).",
                            "Kementerian | 1 | 3,01 | 3,01 | 3,01", "# 2. Sebaran indeks",
                            "Kementerian | 1 | 3,01 | 3,01 | 3,01 | 3,01 | 3,01 | 3,01"));
}

TEST(RoundParticipation, CountsByKindAndNamesWhoHasNoResult) {
    EXPECT_THAT(linesOf(nobodyComplete(Id::Indonesian), {"participation"}),
                ElementsAre("# 1. Keikutsertaan",
                            "Dari 3 instansi yang dinilai, 0 (0,0\u00A0%) memiliki hasil dan 3 tidak. Yang tidak memiliki hasil tidak "
                            "diperingkat dan tidak dihitung dalam rata-rata.",
                            "Kementerian | 3 | 0 | 1 | 1 | 1", "## Belum lengkap",
                            "Kementerian (1): Kementerian Koordinator Bidang Politik, Hukum dan Keamanan.", "## Tidak ikut serta",
                            "Kementerian (1): Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan.", "## Belum ada indeks",
                            "Kementerian (1): Kementerian Koordinator Bidang Perekonomian."));
    EXPECT_EQ(linesOf(national2023(Id::English), {"participation"})[1], "All 621 agencies assessed have a result and a rank.");
}

}  // namespace
}  // namespace matang::testing
