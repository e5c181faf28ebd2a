// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_cases.h"

#include "../council_case.h"
#include "../report_cases.h"
#include "../rule_cases.h"
#include "outside_program.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <algorithm>

namespace matang::testing {

void PrintTo(const PdfCase& one, std::ostream* stream) {
    *stream << one.name;
}

const std::vector<PdfCase>& pdfCases() {
    static const std::vector<PdfCase> cases{{"kota-bogor-2024", kotaBogor2024},
                                            {"kementerian-2021", coordinatingMinistry2021},
                                            {"kota-kediri-2022", kotaKediri2022},
                                            {"dua-tahun", twoYears},
                                            {"panel", smartCityPanel},
                                            {"kabupaten", assessedRegency},
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
                                            {"patokan", benchmarks}};
    return cases;
}

const std::vector<text::Language>& pdfLanguages() {
    static const std::vector<text::Language> languages{text::Language::Indonesian, text::Language::English};
    return languages;
}

std::string caseName(const PdfCase& one, text::Language language) {
    return one.name + std::string("-") + std::string(text::languageCode(language));
}

std::string testName(const PdfCase& one, text::Language language) {
    std::string name = caseName(one, language);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

QString writePdf(const content::ReportDocument& document, const std::string& name) {
    const QString file = outputFolder() + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".pdf");
    const auto written = writers::write(document, writers::Format::Pdf, file.toStdString());
    EXPECT_TRUE(written.has_value()) << name;
    return file;
}

QString writeReport(const PdfCase& one, text::Language language, const QString& folder) {
    const QString file = folder + QLatin1Char('/') + QString::fromStdString(caseName(one, language)) + QStringLiteral(".pdf");
    const auto written = writers::write(sections::agencyReport(one.input(language)), writers::Format::Pdf, file.toStdString());
    EXPECT_TRUE(written.has_value()) << caseName(one, language) << ": " << written.error().reason;
    return file;
}

}  // namespace matang::testing
