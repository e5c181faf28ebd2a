// SPDX-License-Identifier: GPL-3.0-or-later
#include "../round_cases.h"
#include "../writers/outside_program.h"

#include <gtest/gtest.h>
#include <matang/templates/template_loader.h>
#include <matang/writers/writers.h>

#include <QRegularExpression>

namespace matang::testing {
namespace {

/// Writes the whole report and reads its text page by page.
QStringList pagesOf(const sections::RoundReportInput& input, const QString& name) {
    startApplication();
    const QString file = outputFolder() + QLatin1Char('/') + name + QStringLiteral(".pdf");
    const auto document = sections::roundReport(input, **templates::templateNamed("laporan-nasional"));
    const auto written = writers::write(document, writers::Format::Pdf, file.toStdString());
    EXPECT_TRUE(written.has_value()) << name.toStdString();
    const Ran read = run(QStringLiteral("pdftotext"), {"-layout", file, "-"});
    EXPECT_EQ(read.exitCode, 0) << read.output.toStdString();
    return read.output.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

TEST(RoundPdf, RepeatsTheHeadOfTheAnnexAndNamesEverybody) {
    const QStringList pages = pagesOf(national2023(text::Language::Indonesian), QStringLiteral("nasional-2023-id"));
    int annexPages = 0;
    for (const QString& page : pages) {
        if (page.contains(QRegularExpression(QStringLiteral("peringkat \\d+ dari \\d+")))) {
            ++annexPages;
            EXPECT_TRUE(page.contains(QRegularExpression(QStringLiteral("Peringkat\\s+Instansi\\s+D1\\s+D2")))) << page.toStdString();
        }
    }
    EXPECT_GT(annexPages, 10);
    EXPECT_EQ(pages.join(QString()).count(QRegularExpression(QStringLiteral("peringkat \\d+ dari (34|58|38|398|93)\\b"))), 621);
}

TEST(RoundPdf, LeavesNoGapUnfilled) {
    const std::vector<std::pair<QString, sections::RoundReportInput>> cases{
        {QStringLiteral("nasional-2024-id"), national2024(text::Language::Indonesian)},
        {QStringLiteral("nasional-2024-en"), national2024(text::Language::English)},
        {QStringLiteral("tiga-id"), firstOfNational2023(3, text::Language::Indonesian)},
        {QStringLiteral("satu-en"), firstOfNational2023(1, text::Language::English)},
        {QStringLiteral("tanpa-hasil-id"), nobodyComplete(text::Language::Indonesian)},
        {QStringLiteral("smart-city-id"), smartCities2022(text::Language::Indonesian)}};
    for (const auto& [name, input] : cases) {
        const QString text = pagesOf(input, name).join(QString());
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("\\{[a-z]+\\}|round-[a-z]+")))) << name.toStdString();
    }
}

}  // namespace
}  // namespace matang::testing
