// SPDX-License-Identifier: GPL-3.0-or-later
#include "../heavy_case.h"
#include "../report_cases.h"
#include "../rule_cases.h"
#include "outside_program.h"

#include <gtest/gtest.h>
#include <matang/templates/template_loader.h>
#include <matang/writers/writers.h>

#include <QRegularExpression>
#include <functional>

namespace matang::testing {
namespace {

struct Case {
    const char* name;
    std::function<sections::AgencyReportInput(text::Language)> input;
};

const std::vector<Case> kCases{{"kota-bogor-2024", kotaBogor2024},
                               {"kementerian-2021", coordinatingMinistry2021},
                               {"kota-kediri-2022", kotaKediri2022},
                               {"kota-bandung", kotaBandungSmartCity},
                               {"dua-tahun", twoYears},
                               {"panel", smartCityPanel},
                               {"terburuk", worstCase},
                               {"bertentangan", contradictedIndex},
                               {"satu-nilai", indexAndOneMark},
                               {"campuran", mixedSources},
                               {"inovasi", innovations},
                               {"inovasi-banyak", manyInnovations},
                               {"pemdi", digitalGovernment},
                               {"kepemimpinan", leadership},
                               {"bidang", domainsAsked},
                               {"bidang-kurang", domainMissing},
                               {"survei", surveyAnswered},
                               {"survei-kurang", surveyTooSmall},
                               {"portal", portal},
                               {"geometrik", development},
                               {"aturan", everyRule},
                               {"batas", limitedIndex},
                               {"peringkat", rated},
                               {"terendah", lowest},
                               {"patokan", benchmarks},
                               {"terberat", heaviest},
                               {"terberat-terisi", heaviestFilled},
                               {"kosong", bareMinimum}};

/// Writes a report by a bundled template; how many pages it has.
int pagesOf(const Case& one, text::Language language, const std::string& reportTemplate,
            const std::optional<content::Look::Density>& density = std::nullopt) {
    const QString file = outputFolder() + QLatin1Char('/') + QString::fromStdString(reportTemplate) + QLatin1Char('-') +
                         QString::fromStdString(one.name) + QLatin1Char('-') +
                         QString::fromUtf8(text::languageCode(language).data(), static_cast<int>(text::languageCode(language).size())) +
                         QStringLiteral(".pdf");
    auto document = sections::agencyReport(one.input(language), **templates::templateNamed(reportTemplate));
    if (density) {
        document.look.density = *density;
    }
    const auto written = writers::write(document, writers::Format::Pdf, file.toStdString());
    EXPECT_TRUE(written.has_value()) << file.toStdString();
    const Ran read = run(QStringLiteral("pdfinfo"), {file});
    const auto pages = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(read.output);
    return pages.captured(1).toInt();
}

TEST(ExecutivePage, IsOnePageForEveryCase) {
    startApplication();
    for (const Case& one : kCases) {
        for (const text::Language language : {text::Language::Indonesian, text::Language::English}) {
            EXPECT_EQ(pagesOf(one, language, "ringkasan-eksekutif", content::Look::Density::Compact), 1)
                << one.name << ' ' << text::languageCode(language);
        }
    }
}

TEST(MinutesPages, AreAtMostTwo) {
    startApplication();
    for (const Case& one : kCases) {
        for (const text::Language language : {text::Language::Indonesian, text::Language::English}) {
            EXPECT_LE(pagesOf(one, language, "berita-acara"), 2) << one.name << ' ' << text::languageCode(language);
        }
    }
}

}  // namespace
}  // namespace matang::testing
