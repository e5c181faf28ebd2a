// SPDX-License-Identifier: GPL-3.0-or-later
#include "../round_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace matang::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using Id = text::Language;

std::vector<content::Table> tablesOf(const sections::RoundReportInput& input, const char* section) {
    std::vector<content::Table> tables;
    for (content::Block& block : sections::roundReport(input, roundTemplate({section})).blocks) {
        if (auto* table = std::get_if<content::Table>(&block)) {
            tables.push_back(std::move(*table));
        }
    }
    return tables;
}

std::string cells(const content::Table::Row& row) {
    std::string line;
    for (const content::Cell& cell : row.cells) {
        line += (line.empty() ? "" : " | ") + cell.text;
    }
    return line;
}

std::string printed(int hundredths) {
    const std::string digits = std::to_string(100 + hundredths % 100);
    return std::to_string(hundredths / 100) + "," + digits.substr(1);
}

std::string signedText(int hundredths) {
    const std::string digits = std::to_string(1000 + std::abs(hundredths));
    return (hundredths < 0 ? "\u2212" : (hundredths > 0 ? "+" : "")) + std::to_string(std::abs(hundredths) / 100) + "," + digits.substr(2);
}

/// A mean of hundredths as printed, half up.
std::string meanText(const std::vector<int>& figures) {
    std::int64_t sum = 0;
    for (const int figure : figures) {
        sum += figure;
    }
    const auto count = static_cast<std::int64_t>(figures.size());
    return printed(static_cast<int>((2 * sum + count) / (2 * count)));
}

std::vector<const RoundRow*> countedOf(const std::vector<RoundRow>& rows, const std::string& kind = {}) {
    std::vector<const RoundRow*> some;
    for (const RoundRow& row : rows) {
        if (row.takesPart && row.index > 0 && (kind.empty() || row.kind == kind)) {
            some.push_back(&row);
        }
    }
    return some;
}

std::string rankText(const RoundRow& row, const std::vector<const RoundRow*>& others) {
    const auto above = std::count_if(others.begin(), others.end(), [&](const RoundRow* one) { return one->index > row.index; });
    const auto same = std::count_if(others.begin(), others.end(), [&](const RoundRow* one) { return one->index == row.index; });
    return std::to_string(above + 1) + (same > 1 ? "=" : "");
}

const RoundRow* rowOf(const std::vector<RoundRow>& rows, const std::string& agency) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RoundRow& one) { return one.agency == agency; });
    return found == rows.end() ? nullptr : &*found;
}

/// All that the annex says of an agency, from the table alone.
std::string annexLine(const RoundRow& row, const std::vector<const RoundRow*>& counted) {
    const bool ranked = row.takesPart && row.index > 0;
    std::string line = (ranked ? rankText(row, counted) : "–") + " | " + row.agency;
    for (const char* part : {"D1", "D2", "D3", "D4"}) {
        line += " | " + (row.takesPart && row.parts.count(part) > 0 ? printed(row.parts.at(part)) : "–");
    }
    if (!ranked) {
        return line + " | – | " + (row.takesPart ? "belum lengkap" : "tidak ikut serta") + " | –";
    }
    const RoundRow* before = rowOf(nationalRows2023(), row.agency);
    return line + " | " + printed(row.index) + " | " + row.predicate + " | " +
           (before == nullptr ? "–" : signedText(row.index - before->index));
}

TEST(RoundAllAgencies, AgreesWithTheTableOfTheFirstYearRowByRow) {
    const auto tables = tablesOf(national2023(Id::Indonesian), "all-agencies");
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].rows.size(), 621U);
    const auto counted = countedOf(nationalRows2023());
    int last = 501;
    for (const auto& row : tables[0].rows) {
        const RoundRow* own = rowOf(nationalRows2023(), row.cells[1].text);
        ASSERT_NE(own, nullptr) << row.cells[1].text;
        EXPECT_LE(own->index, last);
        last = own->index;
        std::string expected = annexLine(*own, counted);
        expected = expected.substr(0, expected.rfind(" | ")) + " | –";  // nothing before 2023
        EXPECT_EQ(cells(row), expected);
    }
}

TEST(RoundAllAgencies, AgreesWithTheSecondYearAndSaysWhoHasNoRank) {
    const auto tables = tablesOf(national2024(Id::Indonesian), "all-agencies");
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].rows.size(), nationalRows2024().size());
    const auto counted = countedOf(nationalRows2024());
    for (const auto& row : tables[0].rows) {
        const RoundRow* own = rowOf(nationalRows2024(), row.cells[1].text);
        ASSERT_NE(own, nullptr) << row.cells[1].text;
        EXPECT_EQ(cells(row), annexLine(*own, counted));
        const bool ranked = own->takesPart && own->index > 0;
        const auto kind = countedOf(nationalRows2024(), own->kind);
        std::string rank = rankText(*own, kind);
        rank.erase(std::remove(rank.begin(), rank.end(), '='), rank.end());
        EXPECT_EQ(row.cells[1].note, own->kind + (ranked ? ", peringkat " + rank + " dari " + std::to_string(kind.size()) : std::string()));
    }
}

TEST(RoundDistribution, GivesTheMeansOfEveryKind) {
    const auto tables = tablesOf(national2023(Id::Indonesian), "distribution");
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].rows.size(), 6U);
    const std::vector<std::string> kinds{"kementerian", "lembaga", "provinsi", "kabupaten", "kota", ""};
    for (std::size_t row = 0; row < kinds.size(); ++row) {
        std::vector<int> figures;
        for (const RoundRow* one : countedOf(nationalRows2023(), kinds[row])) {
            figures.push_back(one->index);
        }
        std::sort(figures.begin(), figures.end());
        const std::size_t half = figures.size() / 2;
        const std::vector<int> middle =
            figures.size() % 2 == 1 ? std::vector<int>{figures[half]} : std::vector<int>{figures[half - 1], figures[half]};
        const auto& shown = tables[0].rows[row].cells;
        EXPECT_EQ(shown[1].text, std::to_string(figures.size()));
        EXPECT_EQ(shown[2].text, meanText(figures));
        EXPECT_EQ(shown[3].text, meanText(middle));
        EXPECT_EQ(shown[6].text, printed(figures.front()));
        EXPECT_EQ(shown[7].text, printed(figures.back()));
    }
}

TEST(RoundPredicates, CountsThePublishedOnesByKind) {
    const auto tables = tablesOf(national2023(Id::Indonesian), "predicates");
    ASSERT_EQ(tables.size(), 1U);
    const std::vector<std::string> names{"Memuaskan", "Sangat Baik", "Baik", "Cukup", "Kurang"};
    const std::vector<std::string> kinds{"kementerian", "lembaga", "provinsi", "kabupaten", "kota", ""};
    ASSERT_EQ(tables[0].rows.size(), names.size());
    for (std::size_t row = 0; row < names.size(); ++row) {
        std::string expected = names[row];
        for (const std::string& kind : kinds) {
            const auto members = countedOf(nationalRows2023(), kind);
            expected += " | " + std::to_string(std::count_if(members.begin(), members.end(),
                                                             [&](const RoundRow* one) { return one->predicate == names[row]; }));
        }
        EXPECT_EQ(cells(tables[0].rows[row]), expected);
    }
    EXPECT_EQ(tables[0].rows[0].cells[6].note, "3,9\u00A0%");
}

TEST(RoundParts, GivesTheMeanOfEveryDomain) {
    const auto tables = tablesOf(national2023(Id::Indonesian), "parts");
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].rows.size(), 4U);
    const std::vector<std::string> kinds{"kementerian", "lembaga", "provinsi", "kabupaten", "kota", ""};
    for (std::size_t part = 0; part < 4; ++part) {
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            std::vector<int> figures;
            for (const RoundRow* one : countedOf(nationalRows2023(), kinds[kind])) {
                figures.push_back(one->parts.at("D" + std::to_string(part + 1)));
            }
            EXPECT_EQ(tables[0].rows[part].cells[kind + 1].text, meanText(figures)) << part << " " << kinds[kind];
        }
    }
}

/// The ten greatest gains and falls of the second year, by the figures; names break ties.
TEST(RoundMovers, AreTheGreatestChanges) {
    std::vector<std::pair<int, std::string>> gains;
    for (const RoundRow* row : countedOf(nationalRows2024())) {
        gains.emplace_back(-(row->index - rowOf(nationalRows2023(), row->agency)->index), row->agency);
    }
    std::sort(gains.begin(), gains.end());
    const auto tables = tablesOf(national2024(Id::Indonesian), "movers");
    ASSERT_EQ(tables.size(), 2U);
    ASSERT_EQ(tables[0].rows.size(), 10U);
    for (std::size_t row = 0; row < 10; ++row) {
        EXPECT_EQ(tables[0].rows[row].cells[0].text, gains[row].second);
        EXPECT_EQ(tables[0].rows[row].cells[4].text, signedText(-gains[row].first));
    }
    const auto same = std::count_if(gains.begin(), gains.end(), [&](const auto& one) { return one.first == gains[9].first; });
    const auto shown = std::count_if(gains.begin(), gains.begin() + 10, [&](const auto& one) { return one.first == gains[9].first; });
    EXPECT_EQ(tables[0].note,
              same == shown ? "" : std::to_string(same - shown) + " lagi berubah " + signedText(-gains[9].first) + " juga.");
}

TEST(RoundRanking, ShowsTheFirstAndTheLastTenAndWhoSharesTheCut) {
    const auto tables = tablesOf(national2023(Id::Indonesian), "ranking");
    ASSERT_EQ(tables.size(), 7U);
    EXPECT_EQ(tables[0].title, "Sepuluh teratas dari 621 instansi");
    EXPECT_EQ(tables[1].title, "Sepuluh terbawah dari 621 instansi");
    EXPECT_EQ(tables[6].title, "Sepuluh teratas dari 93 kota");
    const auto cities = countedOf(nationalRows2023(), "kota");
    ASSERT_GE(tables[6].rows.size(), 10U);
    for (const auto& row : tables[6].rows) {
        EXPECT_EQ(row.cells[0].text, rankText(*rowOf(nationalRows2023(), row.cells[1].text), cities));
    }
    const auto all = countedOf(nationalRows2023());
    EXPECT_EQ(tables[1].rows.size(), 10U);
    EXPECT_EQ(tables[1].rows.back().cells[0].text, rankText(*rowOf(nationalRows2023(), tables[1].rows.back().cells[1].text), all));
}

TEST(RoundRanking, CountsPlacesFromTheYearBefore) {
    const auto tables = tablesOf(national2024(Id::Indonesian), "ranking");
    const auto now = countedOf(nationalRows2024(), "kota");
    const auto before = countedOf(nationalRows2023(), "kota");
    for (const auto& row : tables.back().rows) {
        const int place = std::stoi(rankText(*rowOf(nationalRows2024(), row.cells[1].text), now));
        const int earlier = std::stoi(rankText(*rowOf(nationalRows2023(), row.cells[1].text), before));
        const int won = earlier - place;
        EXPECT_EQ(row.cells[5].text, won == 0 ? "tetap" : (won > 0 ? "naik " : "turun ") + std::to_string(std::abs(won)))
            << row.cells[1].text;
    }
    const auto lines = linesOf(sections::roundReport(national2024(Id::English), roundTemplate({"ranking"})));
    EXPECT_THAT(lines, Contains("The last column shows places won or lost since 2023; 621 had a rank among all then."));
}

TEST(RoundParts, OfSeveralScalesSayHowHighEachGoes) {
    const auto lines =
        linesOf(sections::roundReport(smartCities2022(Id::Indonesian), roundTemplate({"round-summary", "parts", "all-agencies"})));
    EXPECT_THAT(lines, Contains(HasSubstr("Semua 9 instansi yang dinilai")));
    for (const std::string& line : lines) {
        EXPECT_THAT(line, ::testing::Not(HasSubstr("{")));
    }
}

}  // namespace
}  // namespace matang::testing
