// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "chart_text.h"

#include <matang/results/like_for_like_of.h>
#include <matang/sections/progress_charts.h>

#include <gmock/gmock.h>

#include <cmath>

namespace matang::testing {
namespace {

using analysis::ChangeDepth;
using analysis::ScoredAssessment;

std::string yearsText(const sections::AgencyReportInput& input) {
    return chartText(sections::yearsChart(analysis::compareYears(input.series), input.series, input.language));
}

analysis::ScoredAssessment scoredAt(ScoredAssessment assessment, const std::string& stage) {
    assessment.card = scoring::score(*assessment.rubric, *assessment.weights, assessment.record, rubric::StageId(stage));
    return assessment;
}

/// Puts the mark of an indicator on another value.
void put(ScoredAssessment& assessment, const std::string& node, int value) {
    for (auto& mark : assessment.record.marks) {
        if (mark.node.text == node) {
            mark.value = base::Rational(value);
        }
    }
    assessment = scoredAt(std::move(assessment), "final");
}

std::string waterfallText(const ScoredAssessment& earlier, const ScoredAssessment& later, ChangeDepth depth, text::Language language) {
    return chartText(sections::waterfallChart(analysis::waterfall(earlier, later, depth).value(), earlier, later, language));
}

std::string firstLines(const std::string& text, int count) {
    std::size_t end = 0;
    for (int line = 0; line < count && end != std::string::npos; ++line) {
        end = text.find('\n', end + 1);
    }
    return text.substr(0, end);
}

TEST(ProgressCharts, ShowKotaBogorWithItsBreakAndItsFall) {
    EXPECT_EQ(yearsText(kotaBogor2024(text::Language::Indonesian)), R"(Indeks SPBE
[Indeks] Indeks menurut tahun: 2019 SPBE 2018 2,96; 2020 SPBE 2018 2,98 (+0,02); 2021 SPBE 2020 3,11; 2022 SPBE 2020 2,75 (−0,36); 2023 SPBE 2020 3,72 (+0,97); 2024 SPBE 2020 4,08 (+0,36). Target 2025: 3,00 (Target nasional).
(Tahun, Instrumen, Indeks, Perubahan, Asal angka, Keterangan)
0 to 5, bars; instrumen berganti
SPBE 2018:
  2019 2,96 [2.96|2.9600] reported change - (Baik) 
  2020 2,98 [2.98|2.9800] reported change +0,02 [0.02|0.0200] (Baik, +0,02) 
SPBE 2020:
  2021 3,11 [3.11|3.1100] reported change - (Baik) 
  2022 2,75 [2.75|2.7500] reported change −0,36 [-0.36|-0.3600] (Baik, −0,36) 
  2023 3,72 [3.72|3.7200] reported change +0,97 [0.97|0.9700] (Sangat Baik, +0,97) 
  2024 4,08 [4.08|4.0800] reported change +0,36 [0.36|0.3600] (Sangat Baik, +0,36) 
target 2025: 3,00 [3.00|3.0000] (Target nasional)
)");
}

TEST(ProgressCharts, ShowTheSmartCityOfKotaBandungWithItsFall) {
    EXPECT_EQ(yearsText(kotaBandungSmartCity(text::Language::English)), R"(Smart City index, scale 0 to 4
[Index] Index by year: 2020 Smart City 3.34; 2021 Smart City 3.71 (+0.37); 2022 Smart City 3.88 (+0.17); 2023 Smart City 3.83 (−0.05).
(Year, Instrument, Index, Change, Origin, Remark)
0 to 4, bars; instrument changed
Smart City:
  2020 3.34 [3.34|3.3400] reported change - () 
  2021 3.71 [3.71|3.7100] reported change +0.37 [0.37|0.3700] (+0.37) 
  2022 3.88 [3.88|3.8800] reported change +0.17 [0.17|0.1700] (+0.17) 
  2023 3.83 [3.83|3.8300] reported change −0.05 [-0.05|-0.0500] (−0.05) 
)");
}

TEST(ProgressCharts, TellWhatTheAgencyAimsAt) {
    const auto input = kotaBogor2024(text::Language::English);
    const auto spec =
        sections::yearsChartWithTargets(analysis::compareYears(input.series), input.series,
                                        {{2025, base::Rational(42, 10), 0}, {2025, base::Rational(415, 100), 3}}, input.language);
    EXPECT_EQ(chartText(spec), R"(SPBE index
[Index] Index by year: 2019 SPBE 2018 2.96; 2020 SPBE 2018 2.98 (+0.02); 2021 SPBE 2020 3.11; 2022 SPBE 2020 2.75 (−0.36); 2023 SPBE 2020 3.72 (+0.97); 2024 SPBE 2020 4.08 (+0.36). Target 2025: 3.00 (National target). Target 2025: 4.20 (the agency's own target). Target 2025: 4.15 (index if the targets of 3 are reached (indicator)).
(Year, Instrument, Index, Change, Origin, Remark)
0 to 5, bars; instrument changed
SPBE 2018:
  2019 2.96 [2.96|2.9600] reported change - (Good) 
  2020 2.98 [2.98|2.9800] reported change +0.02 [0.02|0.0200] (Good, +0.02) 
SPBE 2020:
  2021 3.11 [3.11|3.1100] reported change - (Good) 
  2022 2.75 [2.75|2.7500] reported change −0.36 [-0.36|-0.3600] (Good, −0.36) 
  2023 3.72 [3.72|3.7200] reported change +0.97 [0.97|0.9700] (Very Good, +0.97) 
  2024 4.08 [4.08|4.0800] reported change +0.36 [0.36|0.3600] (Very Good, +0.36) 
target 2025: 3.00 [3.00|3.0000] (National target)
target 2025: 4.20 [4.20|4.2000] (the agency's own target)
target 2025: 4.15 [4.15|4.1500] (index if the targets of 3 are reached (indicator))
)");
}

TEST(ProgressCharts, LayDownTheChangeByDomain) {
    const auto input = twoYears(text::Language::Indonesian);
    EXPECT_EQ(waterfallText(input.series[0], input.series[1], ChangeDepth::Tops, input.language),
              R"(Indeks SPBE dari 2023 ke 2024: +1,01 menurut domain
[Indeks, skala 1 sampai 5] 2023: 1,98. 2024: 2,99. Selisih +1,01, dari: D1 Kebijakan Internal SPBE +0,1040; D2 Tata Kelola SPBE +0,2750; D3 Manajemen SPBE +0,1500; D4 Layanan SPBE +0,4825; Pembulatan −0,0015.
(Domain, Perubahan, Indeks setelahnya)
1.4000 to 3.4000, scale from 1; sumbu dipotong di bawah 1,4
2023: 1,98 [1.98|1.9800]
D1 Kebijakan Internal SPBE +0,1040 [0.1040|0.1040] {Domain 1 Kebijakan Internal SPBE: bobot 13,00 %, 2,10 → 2,90, sumbangan +0,1040} -> D1
D2 Tata Kelola SPBE +0,2750 [0.2750|0.2750] {Domain 2 Tata Kelola SPBE: bobot 25,00 %, 1,90 → 3,00, sumbangan +0,2750} -> D2
D3 Manajemen SPBE +0,1500 [0.1500|0.1500] {Domain 3 Manajemen SPBE: bobot 16,50 %, 2,09 → 3,00, sumbangan +0,1500} -> D3
D4 Layanan SPBE +0,4825 [0.4825|0.4825] {Domain 4 Layanan SPBE: bobot 45,50 %, 1,94 → 3,00, sumbangan +0,4825} -> D4
Pembulatan −0,0015 [-0.0015|-0.0015] remainder {−0,0015 berasal dari pembulatan.}
2024: 2,99 [2.99|2.9900]
)");
}

TEST(ProgressCharts, GatherIndicatorsThatDidNotChange) {
    const auto input = twoYears(text::Language::English);
    ScoredAssessment later = input.series[0];
    later.record.assessment.year = 2024;
    put(later, "I1", 5);
    put(later, "I4", 1);
    EXPECT_EQ(waterfallText(input.series[0], later, ChangeDepth::Indicators, input.language),
              R"(SPBE index from 2023 to 2024: 0.00 by indicator
[Index, scale 1 to 5] 2023: 1.98. 2024: 1.98. Difference 0.00, from: 1 Internal policy: SPBE architecture +0.026; 4 Internal policy: SPBE application development −0.026.
(Indicator, Change, Index after it)
1.9200 to 2.0400, scale from 1; axis cut below 1.92
2023: 1.98 [1.98|1.9800]
1 Internal policy: SPBE architecture +0.026 [0.026|0.0260] {Indicator 1 Internal policy: SPBE architecture: weight 1.30 %, 3 → 5, contribution +0.026} -> I1
4 Internal policy: SPBE application development −0.026 [-0.026|-0.0260] {Indicator 4 Internal policy: SPBE application development: weight 1.30 %, 3 → 1, contribution −0.026} -> I4
Without change: 45 0.00 [0.00|0.0000] quiet {}
2024: 1.98 [1.98|1.9800]
)");
}

TEST(ProgressCharts, TellWhatRoundedContributionsGive) {
    const auto input = smartCityPanel(text::Language::Indonesian);
    EXPECT_EQ(waterfallText(input.series[0], input.series[1], ChangeDepth::Tops, input.language),
              R"(Indeks Smart City dari 2023 ke 2024: +1,00 menurut dimensi
[Indeks, skala 0 sampai 4] 2023: 1,00. 2024: 2,00. Selisih +1,00, dari: Baseline +0,11; Output +0,19; Outcome +0,20; Impact +0,20; Quick Win +0,20; Program Kolaborasi +0,10.
(Dimensi, Perubahan, Indeks setelahnya)
0.4000 to 2.4000, scale from 0; sumbu dipotong di bawah 0,4
2023: 1,00 [1.00|1.0000]
Baseline +0,11 [0.11|0.1100] {Dimensi Baseline: bobot 10,00 %, 0,90 → 2,00, sumbangan +0,11} -> baseline
Output +0,19 [0.19|0.1900] {Dimensi Output: bobot 20,00 %, 1,07 → 2,00, sumbangan +0,19} -> output
Outcome +0,20 [0.20|0.2000] {Dimensi Outcome: bobot 20,00 %, 1,00 → 2,00, sumbangan +0,20} -> outcome
Impact +0,20 [0.20|0.2000] {Dimensi Impact: bobot 20,00 %, 1,00 → 2,00, sumbangan +0,20} -> impact
Quick Win +0,20 [0.20|0.2000] {Dimensi Quick Win: bobot 20,00 %, 1,00 → 2,00, sumbangan +0,20} -> quickwin
Program Kolaborasi +0,10 [0.10|0.1000] {Dimensi Program Kolaborasi: bobot 10,00 %, 1,00 → 2,00, sumbangan +0,10} -> kolaborasi
2024: 2,00 [2.00|2.0000]
)");
}

TEST(ProgressCharts, NameOnlyTheGreatestOfManyChangesInWords) {
    const auto input = smartCityPanel(text::Language::Indonesian);
    const auto fall = analysis::waterfall(input.series[0], input.series[1], ChangeDepth::Indicators).value();
    const auto spec = sections::waterfallChart(fall, input.series[0], input.series[1], input.language);
    const auto& rows = std::get<content::WaterfallSpec>(spec.drawing).rows;
    EXPECT_GT(rows.size(), 100U);
    // A hundred rounded changes do not add up; what the table shows is the exact sum.
    ASSERT_TRUE(rows.back().reached.has_value());
    EXPECT_EQ(rows.back().reached->label, "2,0000");
    EXPECT_EQ(rows.back().reached->plain, "2.0000");
    EXPECT_EQ(
        spec.alternative,
        R"(2023: 1,00. 2024: 2,00. Selisih +1,00; yang terbesar: OUT-03 Keberlangsungan Fungsi Tim Pelaksana Smart City +0,0571; OUT-06 Ketersediaan Anggaran dari APBD untuk Program Smart City +0,0571; BAS-02 Aktivitas Dewan Smart City +0,0400; BAS-05 Realisasi Rencana Aksi Smart City tahun sebelumnya +0,0400; QWN-02 Daya tarik inovasi +0,0333; QWN-05 Peluang kemitraan +0,0333; QWN-08 Sumber daya +0,0333; QWN-11 Keberlanjutan: quick win tahun lalu berlanjut +0,0333; KOL-02 Program Kolaborasi Dimensi Smart Branding +0,0333; KOL-05 Program Kolaborasi Dimensi Smart Society +0,0333; OUT-01 Ketersediaan Peraturan Smart City +0,0143; OUT-02 Keberlangsungan Fungsi Dewan Smart City +0,0143.)");
}

TEST(ProgressCharts, TellWhatThePartsDoNotExplain) {
    const auto input = twoYears(text::Language::Indonesian);
    ScoredAssessment later = input.series[1];
    later.record.reportedValues.push_back(reportedAs("index", "3.90"));
    later = scoredAt(std::move(later), "final");
    EXPECT_EQ(waterfallText(input.series[0], later, ChangeDepth::Tops, input.language),
              R"(Indeks SPBE dari 2023 ke 2024: +1,92 menurut domain
[Indeks, skala 1 sampai 5] 2023: 1,98. 2024: 3,90. Selisih +1,92, dari: D1 Kebijakan Internal SPBE +0,1040; D2 Tata Kelola SPBE +0,2750; D3 Manajemen SPBE +0,1500; D4 Layanan SPBE +0,4825; Tidak dijelaskan oleh bagiannya +0,9085.
(Domain, Perubahan, Indeks setelahnya)
1.0000 to 4.4000, scale from 1; 
2023: 1,98 [1.98|1.9800]
D1 Kebijakan Internal SPBE +0,1040 [0.1040|0.1040] {Domain 1 Kebijakan Internal SPBE: bobot 13,00 %, 2,10 → 2,90, sumbangan +0,1040} -> D1
D2 Tata Kelola SPBE +0,2750 [0.2750|0.2750] {Domain 2 Tata Kelola SPBE: bobot 25,00 %, 1,90 → 3,00, sumbangan +0,2750} -> D2
D3 Manajemen SPBE +0,1500 [0.1500|0.1500] {Domain 3 Manajemen SPBE: bobot 16,50 %, 2,09 → 3,00, sumbangan +0,1500} -> D3
D4 Layanan SPBE +0,4825 [0.4825|0.4825] {Domain 4 Layanan SPBE: bobot 45,50 %, 1,94 → 3,00, sumbangan +0,4825} -> D4
Tidak dijelaskan oleh bagiannya +0,9085 [0.9085|0.9085] remainder {+0,9085 tidak dijelaskan oleh bagian-bagiannya, karena angka yang dilaporkan berlaku di atasnya.}
2024: 3,90 [3.90|3.9000]
)");
}

TEST(ProgressCharts, LayUpToThreeYearsOverOneAnother) {
    const auto input = worstCase(text::Language::Indonesian);
    const std::vector<const ScoredAssessment*> years{&input.series[8], &input.series[6], &input.series[5]};
    EXPECT_EQ(chartText(sections::radarOfYears(years, input.language)), R"(Nilai domain tahun 2024, 2022 dan 2021, skala 1 sampai 5
[] Nilai domain tahun 2024: Kebijakan Internal SPBE 1,90; Tata Kelola SPBE 2,00; Manajemen SPBE 2,00; Layanan SPBE 2,00. Tahun 2022: Kebijakan Internal SPBE 2,00; Tata Kelola SPBE 2,10; Manajemen SPBE 1,91; Layanan SPBE 2,06. Tahun 2021: Kebijakan Internal SPBE 2,90; Tata Kelola SPBE 3,00; Manajemen SPBE 3,00; Layanan SPBE 3,00.
(Domain)
0 to 5
Kebijakan Internal SPBE | 2024 1,90 [1.90|1.9000] | 2022 behind 2,00 [2.00|2.0000] | 2021 behind 2,90 [2.90|2.9000] {Domain 1 Kebijakan Internal SPBE/2024: 1,90/2022: 2,00/2021: 2,90} -> D1
Tata Kelola SPBE | 2024 2,00 [2.00|2.0000] | 2022 behind 2,10 [2.10|2.1000] | 2021 behind 3,00 [3.00|3.0000] {Domain 2 Tata Kelola SPBE/2024: 2,00/2022: 2,10/2021: 3,00} -> D2
Manajemen SPBE | 2024 2,00 [2.00|2.0000] | 2022 behind 1,91 [1.91|1.9091] | 2021 behind 3,00 [3.00|3.0000] {Domain 3 Manajemen SPBE/2024: 2,00/2022: 1,91/2021: 3,00} -> D3
Layanan SPBE | 2024 2,00 [2.00|2.0000] | 2022 behind 2,06 [2.06|2.0604] | 2021 behind 3,00 [3.00|3.0000] {Domain 4 Layanan SPBE/2024: 2,00/2022: 2,06/2021: 3,00} -> D4
)");
}

TEST(ProgressCharts, ShadeOnlyWhatIsTheSamePart) {
    EXPECT_EQ(chartText(sections::heatChart(kotaBogor2024(text::Language::Indonesian).series, text::Language::Indonesian)),
              R"(Indeks SPBE dan bagiannya menurut tahun, skala 1 sampai 5
[Tahun] Nilai 0 indikator pada tahun 2019, 2020, 2021, 2022, 2023 dan 2024.
(Uraian)
1 to 5; instrumen berganti; 2019 2020 || 2021 2022 2023 2024
# Indeks SPBE | 2,96 [2.96|2.9600] | 2,98 [2.98|2.9800] | 3,11 [3.11|3.1100] | 2,75 [2.75|2.7500] | 3,72 [3.72|3.7200] | 4,08 [4.08|4.0800] {Indeks SPBE/2019: 2,96/2020: 2,98/2021: 3,11/2022: 2,75/2023: 3,72/2024: 4,08}
)");
}

TEST(ProgressCharts, ShadeEveryIndicatorOfEveryYear) {
    const auto input = twoYears(text::Language::English);
    EXPECT_EQ(firstLines(chartText(sections::heatChart(input.series, input.language)), 9),
              R"(SPBE index and its parts over the years, scale 1 to 5
[Year] Values by indicator (47) in 2023 and 2024. From 2023 to 2024: 31 rose, 16 fell, 0 stayed.
(Part)
1 to 5; instrument changed; 2023 2024
# SPBE index | 1.98 [1.98|1.9755] | 2.99 [2.99|2.9870] {SPBE index/2023: 1.98/2024: 2.99}
# D1 Internal SPBE policy | 2.10 [2.10|2.1000] | 2.90 [2.90|2.9000] {Domain 1 Internal SPBE policy/2023: 2.10/2024: 2.90} -> D1
# A1 Internal policy on SPBE governance | 2.10 [2.10|2.1000] | 2.90 [2.90|2.9000] {Aspect 1 Internal policy on SPBE governance/2023: 2.10/2024: 2.90} -> A1
1 Internal policy: SPBE architecture | 3 [3|3.0000] | 2 [2|2.0000] {Indicator 1 Internal policy: SPBE architecture/2023: 3/2024: 2} -> I1
2 Internal policy: SPBE roadmap | 1 [1|1.0000] | 3 [3|3.0000] {Indicator 2 Internal policy: SPBE roadmap/2023: 1/2024: 3} -> I2)");
    const auto spec = sections::heatChart(input.series, input.language);
    EXPECT_EQ(std::get<content::HeatSpec>(spec.drawing).rows.size(), 60U);  // index, 4 domains, 8 aspects, 47 indicators
}

TEST(ProgressCharts, ShowEveryPartOnItsOwn) {
    const auto input = twoYears(text::Language::English);
    EXPECT_EQ(chartText(sections::partsOverYears(input.series, input.language)), R"(Value by domain over the years, scale 1 to 5
[Value] Value by domain over the years: Internal SPBE policy 2023 2.10, 2024 2.90; SPBE governance 2023 1.90, 2024 3.00; SPBE management 2023 2.09, 2024 3.00; SPBE services 2023 1.94, 2024 3.00.
(Domain, Year, Instrument, Value, Origin)
1 to 5
Internal SPBE policy {Domain 1 Internal SPBE policy/2023: 2.10/2024: 2.90} -> D1
SPBE 2020:
  2023 2.10 [2.10|2.1000] change - () 
  2024 2.90 [2.90|2.9000] change - () 
SPBE governance {Domain 2 SPBE governance/2023: 1.90/2024: 3.00} -> D2
SPBE 2020:
  2023 1.90 [1.90|1.9000] change - () 
  2024 3.00 [3.00|3.0000] change - () 
SPBE management {Domain 3 SPBE management/2023: 2.09/2024: 3.00} -> D3
SPBE 2020:
  2023 2.09 [2.09|2.0909] change - () 
  2024 3.00 [3.00|3.0000] change - () 
SPBE services {Domain 4 SPBE services/2023: 1.94/2024: 3.00} -> D4
SPBE 2020:
  2023 1.94 [1.94|1.9396] change - () 
  2024 3.00 [3.00|3.0000] change - () 
)");
}

/// The last year of `twoYears` with a self-assessment before it that was higher in two indicators and lower in one.
ScoredAssessment disputed() {
    auto assessment = twoYears(text::Language::Indonesian).series[1];
    const auto finals = assessment.record.marks;
    for (auto mark : finals) {
        mark.stage = rubric::StageId("self");
        mark.assessor = "Rina";
        if (mark.node.text == "I1" || mark.node.text == "I20") {
            mark.value = base::Rational(5);
        }
        if (mark.node.text == "I47") {
            mark.value = base::Rational(1);
        }
        assessment.record.marks.push_back(mark);
    }
    return scoredAt(std::move(assessment), "final");
}

TEST(ProgressCharts, ShowWhereAssessorsDisagreed) {
    const auto assessment = disputed();
    const auto comparison = analysis::compareStages(assessment);
    EXPECT_EQ(chartText(sections::stagesChart(comparison, assessment, sections::StageRows::OnlyDifferent, text::Language::Indonesian)),
              R"(Nilai indikator menurut tahap, 2024
[Nilai] 3 dari 47 indikator berbeda antara Penilaian mandiri dan Akhir. Indeks berubah dari 3,02 menjadi 2,99 (−0,03). 1 Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah −0,039; 20 Kolaborasi Penerapan SPBE −0,050; 47 Layanan Publik Sektor 3 +0,060.
(Indikator, pengaruh pada indeks)
1 to 5; Penilaian mandiri, Akhir; pengaruh pada indeks
# Kebijakan Internal SPBE | - | - |  {}
1 Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah | 5 [5|5.0000] | 2 [2|2.0000] | −0,039 {Indikator 1 Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah/Penilaian mandiri: 5/Akhir: 2/Pengaruh pada indeks: −0,039} -> I1
# Tata Kelola SPBE | - | - |  {}
20 Kolaborasi Penerapan SPBE | 5 [5|5.0000] | 3 [3|3.0000] | −0,050 {Indikator 20 Kolaborasi Penerapan SPBE/Penilaian mandiri: 5/Akhir: 3/Pengaruh pada indeks: −0,050} -> I20
# Layanan SPBE | - | - |  {}
47 Layanan Publik Sektor 3 | 1 [1|1.0000] | 3 [3|3.0000] | +0,060 {Indikator 47 Layanan Publik Sektor 3/Penilaian mandiri: 1/Akhir: 3/Pengaruh pada indeks: +0,060} -> I47
)");
    const auto all = sections::stagesChart(comparison, assessment, sections::StageRows::All, text::Language::Indonesian);
    const auto& rows = std::get<content::DotsSpec>(all.drawing).rows;
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return !row.heading; }), 47);
}

TEST(ProgressCharts, CompareLikeForLikeAsIndicative) {
    const auto input = worstCase(text::Language::Indonesian);
    const auto& earlier = input.series[4];
    const auto& later = input.series[5];
    const auto result = results::likeForLikeOf(earlier, later, std::filesystem::path(MATANG_SOURCE_DIR) / "rubrics").value();
    const auto spec = sections::likeForLikeChart(result, earlier, later, input.language);
    EXPECT_EQ(firstLines(chartText(spec), 8), R"(Perbandingan setara (indikatif): SPBE 2018 2020 dan SPBE 2020 2021
[Nilai] Indikatif: 25 pasangan indikator memberi 1,04 untuk SPBE 2018 2020 dan 2,98 untuk SPBE 2020 2021, selisih +1,94. Cakupan: 83,00 % dan 61,00 % bobot.
(Indikator, selisih)
0 to 5; 2020, 2021; selisih
1 Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah | 1 [1|1.0000] | 2 [2|2.0000] | +1,00 {1 Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah, sebelumnya 3 Kebijakan Internal Rencana Induk SPBE Instansi Pemerintah: 1 → 2; bagian 1,14 % dari perbandingan} -> I1
2 Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah | 1 [1|1.0000] | 3 [3|3.0000] | +2,00 {2 Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah, sebelumnya 3 Kebijakan Internal Rencana Induk SPBE Instansi Pemerintah: 1 → 3; bagian 1,14 % dari perbandingan} -> I2
4 Kebijakan Internal Pembangunan Aplikasi SPBE | 1 [1|1.0000] | 2 [2|2.0000] | +1,00 {4 Kebijakan Internal Pembangunan Aplikasi SPBE, sebelumnya 6 Kebijakan Internal Integrasi Sistem Aplikasi: 1 → 2; bagian 2,27 % dari perbandingan} -> I4
5 Kebijakan Internal Layanan Pusat Data | 0 [0|0.0000] | 3 [3|3.0000] | +3,00 {5 Kebijakan Internal Layanan Pusat Data, sebelumnya 5 Kebijakan Internal Pengoperasian Pusat Data: 0 → 3; bagian 2,27 % dari perbandingan} -> I5)");
    EXPECT_EQ(std::get<content::DotsSpec>(spec.drawing).rows.size(), 25U);
}

}  // namespace
}  // namespace matang::testing
