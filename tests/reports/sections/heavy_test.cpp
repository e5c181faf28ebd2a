// SPDX-License-Identifier: GPL-3.0-or-later
#include "../heavy_case.h"
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>
#include <matang/templates/template_loader.h>

#include <algorithm>

namespace matang::testing {
namespace {

using Id = text::Language;

const std::vector<std::string> kDesk{"findings", "targets", "programmes", "follow-up", "clarifications", "evidence", "trail"};

std::vector<std::string> deskOf(const sections::AgencyReportInput& input) {
    return linesOf(sections::agencyReport(input, *templates::withSections(**templates::templateNamed("laporan-lengkap"), kDesk)));
}

TEST(HeavyCase, IsToldInBothLanguagesWithoutGaps) {
    for (const auto language : {Id::Indonesian, Id::English}) {
        for (const auto& input : {heaviest(language), heaviestFilled(language)}) {
            const auto lines = deskOf(input);
            EXPECT_EQ(std::count_if(lines.begin(), lines.end(), [](const std::string& line) { return line.starts_with("# "); }), 7);
            for (const std::string& line : lines) {
                EXPECT_EQ(line.find_first_of("{}"), std::string::npos) << line;
            }
        }
    }
}

TEST(HeavyCase, CountsEverything) {
    const auto findings = sectionOf(sections::agencyReport(heaviest(Id::Indonesian)), "Temuan asesor");
    EXPECT_EQ(findings.front(), "Lima asesor mencatat 40 temuan: 14 kekuatan, 13 kelemahan, dan 13 rekomendasi.");
    const auto targets = sectionOf(sections::agencyReport(heaviestFilled(Id::Indonesian)), "Target dan tindak lanjut");
    EXPECT_EQ(targets.size(), 50U);
}

TEST(HeavyCase, TheBarestReportSaysThatThereIsNothing) {
    const auto lines = linesOf(sections::agencyReport(bareMinimum(Id::Indonesian)));
    EXPECT_THAT(lines, ::testing::Contains("Penilaian Kota X tahun 2024 belum memiliki indeks."));
}

}  // namespace
}  // namespace matang::testing
