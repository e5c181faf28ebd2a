// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/peer_charts.h>

#include <gmock/gmock.h>
#include <matang/content/chart_table.h>
#include <matang/rubric/library.h>

#include <filesystem>

namespace matang::testing {
namespace {

using analysis::PeerResult;
using assessment::AgencyId;
using base::Rational;
using content::ChartTable;
using ::testing::ElementsAre;

std::shared_ptr<const rubric::Rubric> load(const char* id) {
    static rubric::RubricLibrary library(std::filesystem::path(MATANG_SOURCE_DIR) / "rubrics");
    return library.get(rubric::RubricId(id)).value();
}

PeerResult city(std::int64_t id, const std::string& name, int hundredths, std::optional<int> change = {},
                const char* instrument = "spbe-2020") {
    PeerResult result;
    result.assessment = assessment::AssessmentId(id + 100);
    result.agency = AgencyId(id);
    result.agencyName = name;
    result.kind = assessment::AgencyKind::City;
    result.year = 2024;
    result.rubric = load(instrument);
    result.complete = true;
    result.source = scoring::ValueSource::Reported;
    result.published = Rational(hundredths, 100);
    result.parts.resize(result.rubric->node(rubric::kRoot).children.size());
    if (change) {
        result.previousYear = 2023;
        result.improvement = Rational(*change, 100);
    }
    return result;
}

/// Four cities with a result, one of them without a year before, and one that did not take part.
std::vector<PeerResult> cities() {
    std::vector<PeerResult> results{city(1, "Kota Bogor", 326, -11), city(2, "Kota Bandung", 400, 25), city(3, "Kota Cimahi", 180, 0),
                                    city(4, "Kota Depok", 274)};
    results.push_back(city(5, "Kota Bekasi", 500, 90));
    results.back().takesPart = false;
    return results;
}

std::vector<const PeerResult*> pointersTo(const std::vector<PeerResult>& results) {
    std::vector<const PeerResult*> pointers;
    for (const PeerResult& result : results) {
        pointers.push_back(&result);
    }
    return pointers;
}

sections::PeerQuestion question(text::Language language = text::Language::Indonesian, std::int64_t own = 1) {
    return {load("spbe-2020"), 2024, language == text::Language::English ? "cities" : "kota", AgencyId(own), language};
}

std::vector<std::string> rowsOf(const content::ChartSpec& spec) {
    std::vector<std::string> rows;
    for (const auto& row : content::chartTable(spec).rows) {
        std::string text;
        for (const ChartTable::Cell& cell : row) {
            text += (text.empty() ? "" : " | ") + (cell.plain.empty() ? cell.text : cell.plain);
        }
        rows.push_back(text);
    }
    return rows;
}

TEST(GroupName, SaysWhoIsCounted) {
    analysis::PeerGroup group;
    EXPECT_EQ(sections::groupName(group, 621, text::Language::Indonesian), "instansi");
    EXPECT_EQ(sections::groupName(group, 1, text::Language::English), "agency");
    group.kind = assessment::AgencyKind::Regency;
    group.province = "32";
    EXPECT_EQ(sections::groupName(group, 18, text::Language::Indonesian), "kabupaten di Jawa Barat");
    EXPECT_EQ(sections::groupName(group, 18, text::Language::English), "regencies in Jawa Barat");
    group = {};
    group.agencies = {AgencyId(1)};
    group.cohort = "Pemda Bali";
    EXPECT_EQ(sections::groupName(group, 1, text::Language::Indonesian), "instansi pilihan dalam kelompok Pemda Bali");
    group.cohort = "";
    EXPECT_EQ(sections::groupName(group, 2, text::Language::English), "chosen agencies without a cohort");
}

TEST(DistributionChart, CountsThoseWithAResultAndMarksTheOwnOne) {
    const auto results = cities();
    const auto spec = sections::distributionChart(question(), pointersTo(results));
    EXPECT_EQ(spec.title, "Sebaran indeks SPBE tahun 2024, 4 kota");
    EXPECT_EQ(spec.axisTitle, "indeks SPBE, skala 1–5");
    EXPECT_EQ(spec.alternative,
              "Indeks SPBE tahun 2024 dari 4 kota terletak antara 1,80 dan 4,00; separuhnya di antara 2,51 dan 3,45. "
              "Rata-rata 2,95, median 3,00. Kota Bogor (3,26) lebih tinggi daripada 2 dari 3 instansi lainnya.");
    const auto& drawing = std::get<content::HistogramSpec>(spec.drawing);
    ASSERT_EQ(drawing.bins.size(), 20U);
    EXPECT_EQ(drawing.from, 1);
    EXPECT_EQ(drawing.to, 5);
    std::vector<std::string> filled;
    for (const auto& bin : drawing.bins) {
        if (bin.count > 0) {
            filled.push_back(bin.pointer.text + (bin.marked ? " *" : "") + " " + bin.pointer.link);
        }
    }
    EXPECT_THAT(filled, ElementsAre("1,80 sampai di bawah 2,00: 1 instansi\nKota Cimahi 1,80 assessment:103",
                                    "2,60 sampai di bawah 2,80: 1 instansi\nKota Depok 2,74 assessment:104",
                                    "3,20 sampai di bawah 3,40: 1 instansi\nKota Bogor 3,26 * assessment:101",
                                    "4,00 sampai di bawah 4,20: 1 instansi\nKota Bandung 4,00 assessment:102"));
    std::vector<std::string> marks;
    for (const auto& mark : drawing.marks) {
        marks.push_back(mark.name + " " + mark.value.label + " " + mark.value.plain + (mark.own ? " own" : ""));
    }
    EXPECT_THAT(marks, ElementsAre("Kota Bogor 3,26 3.26 own", "rata-rata 2,95 2.95", "median 3,00 3.00"));
    EXPECT_EQ(content::chartTable(spec).columns.size(), 3U);
}

TEST(DistributionChart, HasRoomForFiguresOutsideOfTheScale) {
    const std::vector<PeerResult> results{city(1, "Kota Bogor", 95), city(2, "Kota Bandung", 500)};
    const auto spec = sections::distributionChart(question(text::Language::English), pointersTo(results));
    const auto& drawing = std::get<content::HistogramSpec>(spec.drawing);
    EXPECT_EQ(drawing.from, 0.8);
    EXPECT_EQ(drawing.bins.size(), 21U);
    EXPECT_EQ(drawing.bins.front().pointer.text, "0.80 to below 1.00: 1 agencies\nKota Bogor 0.95");
    EXPECT_EQ(drawing.bins.back().pointer.text, "4.80 to 5.00: 1 agencies\nKota Bandung 5.00");
    EXPECT_EQ(spec.title, "Distribution of the SPBE index of 2024, 2 cities");
}

TEST(DistributionChart, SaysSoWhereNobodyHasAResult) {
    const auto spec = sections::distributionChart(question(), {});
    EXPECT_EQ(spec.alternative, "Belum ada instansi yang memiliki hasil.");
    EXPECT_TRUE(std::get<content::HistogramSpec>(spec.drawing).bins.empty());
}

std::vector<PeerResult> citiesWithParts() {
    auto results = cities();
    results[0].parts = {Rational(3), Rational(2), std::nullopt, Rational(4)};
    results[1].parts = {Rational(4), Rational(5, 2), std::nullopt, Rational(9, 2)};
    results[2].parts = {Rational(1), Rational(1), std::nullopt, Rational(2)};
    results[4].parts = {Rational(5), Rational(5), Rational(5), Rational(5)};
    return results;
}

TEST(SpreadChart, ShowsThePartsThatAnybodyHas) {
    const auto results = citiesWithParts();
    const auto spec = sections::spreadChart(question(), pointersTo(results));
    EXPECT_EQ(spec.title, "Sebaran nilai domain SPBE tahun 2024, 3 kota");
    EXPECT_EQ(spec.axisTitle, "nilai, skala 1–5");
    EXPECT_THAT(rowsOf(spec), ElementsAre("Kebijakan Internal SPBE | 3 | 1.00 | 2.00 | 3.00 | 3.50 | 4.00 | 2.67 | 3.00",
                                          "Tata Kelola SPBE | 3 | 1.00 | 1.50 | 2.00 | 2.25 | 2.50 | 1.83 | 2.00",
                                          "Layanan SPBE | 3 | 2.00 | 3.00 | 4.00 | 4.25 | 4.50 | 3.50 | 4.00"));
    EXPECT_TRUE(
        spec.alternative.starts_with("Kebijakan Internal SPBE: 1,00 sampai 4,00, separuh di tengah 2,00 sampai 3,50, median 3,00, "
                                     "rata-rata 2,67. Kota Bogor 3,00. Tata Kelola SPBE: "))
        << spec.alternative;
    EXPECT_THAT(std::get<content::SpreadSpec>(spec.drawing).rows.front().points, ElementsAre(3, 4, 1));
}

TEST(AgainstMeanChart, SaysHowFarTheOwnAgencyIsFromItsGroup) {
    const auto results = citiesWithParts();
    const auto spec = sections::againstMeanChart(question(), pointersTo(results));
    EXPECT_EQ(spec.title, "Kota Bogor dan rata-rata kelompok, SPBE tahun 2024, 4 kota");
    EXPECT_THAT(rowsOf(spec), ElementsAre("Indeks | 3.26 | 2.95 | +0,31", "Kebijakan Internal SPBE | 3.00 | 2.67 | +0,33",
                                          "Tata Kelola SPBE | 2.00 | 1.83 | +0,17", "Layanan SPBE | 4.00 | 3.50 | +0,50"));
    const auto none = sections::againstMeanChart(question(text::Language::Indonesian, 5), pointersTo(results));
    EXPECT_TRUE(std::get<content::DotsSpec>(none.drawing).rows.empty()) << "who did not take part has no figures to compare";
}

TEST(SpreadChart, LaysPartsOfDifferentHeightOnOneScale) {
    auto result = city(1, "Kota Bogor", 326, {}, "smart-city");
    for (auto& part : result.parts) {
        part = Rational(2);
    }
    auto asked = question();
    asked.rubric = result.rubric;
    const std::vector<PeerResult> results{result};
    const auto spec = sections::spreadChart(asked, pointersTo(results));
    EXPECT_EQ(std::get<content::SpreadSpec>(spec.drawing).rows.size(), 6U);
    EXPECT_EQ(std::get<content::SpreadSpec>(spec.drawing).rows.front().median.position, 2);
}

TEST(ImprovementScatter, LeavesOutWhoCannotBeCompared) {
    auto results = cities();
    results.push_back(city(6, "Kota Sukabumi", 300, 50));
    results.back().comparable = false;
    const auto spec = sections::improvementScatter(question(), pointersTo(results));
    EXPECT_EQ(spec.title, "Indeks SPBE tahun 2024 dan perubahannya, 3 kota");
    EXPECT_THAT(rowsOf(spec), ElementsAre("Kota Bogor | 3.26 | -0.11", "Kota Bandung | 4.00 | 0.25", "Kota Cimahi | 1.80 | 0.00"));
    EXPECT_EQ(spec.alternative,
              "3 kota dapat dibandingkan dengan penilaian sebelumnya: 1 naik, 1 turun, 1 tetap. "
              "Kota Bogor: indeks 3,26, −0,11 dari 2023.");
    const auto& drawing = std::get<content::ScatterSpec>(spec.drawing);
    EXPECT_EQ(drawing.points[1].pointer.text, "Kota Bandung: indeks 4,00, +0,25 dari 2023");
    EXPECT_EQ(drawing.points[1].pointer.link, "assessment:102");
    EXPECT_TRUE(drawing.points[0].own);
    EXPECT_DOUBLE_EQ(drawing.yFrom, -0.15);
    EXPECT_DOUBLE_EQ(drawing.yTo, 0.25);
}

TEST(InstrumentScatter, PairsTheResultsOfOneAgency) {
    const auto results = cities();
    const std::vector<PeerResult> others{city(1, "Kota Bogor", 288, {}, "smart-city"), city(9, "Kota Kediri", 300, {}, "smart-city")};
    const auto spec = sections::instrumentScatter(question(), pointersTo(results), *others.front().rubric, pointersTo(others));
    EXPECT_EQ(spec.title, "Indeks SPBE tahun 2024 dan Smart City tahun 2024, 1 kota");
    EXPECT_EQ(spec.axisTitle, "indeks Smart City, skala 0–4");
    EXPECT_THAT(rowsOf(spec), ElementsAre("Kota Bogor | 3.26 | 2.88"));
    EXPECT_EQ(spec.alternative, "1 kota memiliki hasil SPBE tahun 2024 dan Smart City tahun 2024. Kota Bogor: SPBE 3,26, Smart City 2,88.");
}

TEST(PredicatesChart, CountsByYearAndBreaksWhereTheInstrumentChanged) {
    const auto older = load("spbe-2018");
    const auto newer = load("spbe-2020");
    const auto counted = [](const rubric::Rubric& rubric, int year, int times) {
        analysis::PredicateCount count;
        count.year = year;
        count.rubric = rubric.id;
        for (auto band = rubric.predicates.bands.rbegin(); band != rubric.predicates.bands.rend(); ++band) {
            count.counts.emplace_back(&*band, times * static_cast<int>(count.counts.size()));
        }
        return count;
    };
    std::vector<analysis::PredicateCount> counts{counted(*older, 2020, 1), counted(*newer, 2021, 2), counted(*newer, 2022, 3)};
    counts.back().without = 7;
    const auto spec = sections::predicatesChart(question(), counts);
    EXPECT_EQ(spec.title, "Predikat SPBE menurut tahun, kota");
    EXPECT_THAT(rowsOf(spec), ElementsAre("Kurang | 0 | 0 | 0", "Cukup | 1 | 2 | 3", "Baik | 2 | 4 | 6", "Sangat Baik | 3 | 6 | 9",
                                          "Memuaskan | 4 | 8 | 12", "tanpa predikat | 0 | 0 | 7"));
    EXPECT_THAT(std::get<content::StackedSpec>(spec.drawing).breaks, ElementsAre(1));
    EXPECT_TRUE(spec.alternative.starts_with("2020: Kurang 0, Cukup 1, Baik 2, Sangat Baik 3, Memuaskan 4, tanpa predikat 0. 2021: "))
        << spec.alternative;
}

TEST(MoversChart, GoesFromTheGreatestGainToTheGreatestFall) {
    const std::vector<PeerResult> results{city(1, "Kota Bogor", 326, -11), city(2, "Kota Bandung", 400, 25),
                                          city(3, "Kota Cimahi", 180, 40), city(4, "Kota Depok", 274, -60)};
    const auto spec = sections::moversChart(question(), analysis::moversOf(pointersTo(results), 10));
    EXPECT_EQ(spec.title, "Kenaikan dan penurunan terbesar indeks SPBE tahun 2024, 4 kota");
    EXPECT_THAT(rowsOf(spec), ElementsAre("Kota Cimahi | 0.40 | 1,40 ke 1,80", "Kota Bandung | 0.25 | 3,75 ke 4,00",
                                          "Kota Bogor | -0.11 | 3,37 ke 3,26", "Kota Depok | -0.60 | 3,34 ke 2,74"));
    const auto& drawing = std::get<content::MovesSpec>(spec.drawing);
    EXPECT_DOUBLE_EQ(drawing.reach, 0.6);
    EXPECT_TRUE(drawing.rows[2].strong);
    EXPECT_EQ(drawing.rows[2].pointer.text, "Kota Bogor: 3,37 (2023) menjadi 3,26 (2024), −0,11");
    EXPECT_EQ(sections::moversChart(question(), {}).alternative, "Belum ada indeks yang dapat dibandingkan dengan penilaian sebelumnya.");
}

}  // namespace
}  // namespace matang::testing
