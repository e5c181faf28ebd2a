// SPDX-License-Identifier: GPL-3.0-or-later
#include "../heavy_case.h"
#include "../report_cases.h"
#include "outside_program.h"
#include "pdf_cases.h"

#include <gtest/gtest.h>
#include <matang/templates/template_loader.h>
#include <matang/writers/writers.h>

#include <QRegularExpression>

namespace matang::testing {
namespace {

/// The cases of every PDF check, and those whose full reports would take those checks too long.
std::vector<PdfCase> shortReportCases() {
    std::vector<PdfCase> cases = pdfCases();
    cases.push_back({"kota-bandung", kotaBandungSmartCity});
    cases.push_back({"terberat", heaviest});
    cases.push_back({"terberat-terisi", heaviestFilled});
    cases.push_back({"kosong", bareMinimum});
    return cases;
}

/// Writes a report by a bundled template; how many pages it has.
int pagesOf(const PdfCase& one, text::Language language, const std::string& reportTemplate,
            const std::optional<content::Look::Density>& density = std::nullopt) {
    const QString file =
        outputFolder() + QLatin1Char('/') + QString::fromStdString(reportTemplate + '-' + caseName(one, language)) + QStringLiteral(".pdf");
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
    for (const PdfCase& one : shortReportCases()) {
        for (const text::Language language : pdfLanguages()) {
            EXPECT_EQ(pagesOf(one, language, "ringkasan-eksekutif", content::Look::Density::Compact), 1) << caseName(one, language);
        }
    }
}

TEST(MinutesPages, AreAtMostTwo) {
    startApplication();
    for (const PdfCase& one : shortReportCases()) {
        for (const text::Language language : pdfLanguages()) {
            EXPECT_LE(pagesOf(one, language, "berita-acara"), 2) << caseName(one, language);
        }
    }
}

}  // namespace
}  // namespace matang::testing
