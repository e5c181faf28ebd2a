// SPDX-License-Identifier: GPL-3.0-or-later
#include "../council_case.h"
#include "../report_cases.h"
#include "outside_program.h"
#include "pdf_cases.h"
#include "pdf_documents.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <utility>
#include <vector>

namespace matang::testing {
namespace {

class PdfReports : public ::testing::TestWithParam<std::tuple<PdfCase, text::Language>> {
protected:
    void SetUp() override {
        startApplication();
        const auto& [one, language] = GetParam();
        m_file = writeReport(one, language, outputFolder());
        ASSERT_FALSE(HasFailure());
    }

    QString m_file;
};

/// Share of an image's pixels in the rectangle that are not white.
double inked(const QImage& page, const QRect& area) {
    qint64 dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            dark += qGray(page.pixel(x, y)) < 250 ? 1 : 0;
        }
    }
    return static_cast<double>(dark) / (static_cast<double>(area.width()) * area.height());
}

/// Documents with every block and every kind of crest, beside the reports.
std::vector<std::pair<std::string, content::ReportDocument>> inventedDocuments() {
    std::vector<std::pair<std::string, content::ReportDocument>> documents{4, {"blok", everyBlock()}};
    documents[1].first = "lambang-tembus";
    documents[1].second.look.crest = crestSvg(true);
    documents[2].first = "lambang-gambar";
    documents[2].second.look.crestFormat = content::Look::CrestFormat::Png;
    documents[2].second.look.crest = crestPng();
    documents[3].first = "rapat";
    documents[3].second.look.density = content::Look::Density::Compact;
    documents[3].second.look.organisation.clear();
    return documents;
}

// One test for all of them, since starting the validator takes longer than its work on a report.
TEST(PdfReport, EveryOneIsPdfA1bAndSound) {
    startApplication();
    QDir folder(outputFolder() + QStringLiteral("/pdfa"));
    folder.removeRecursively();
    ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
    QStringList files;
    for (const PdfCase& one : pdfCases()) {
        for (const text::Language language : pdfLanguages()) {
            files << writeReport(one, language, folder.path());
        }
    }
    for (const auto& [name, document] : inventedDocuments()) {
        files << writePdf(document, "pdfa/" + name);
    }
    QFile list(folder.filePath(QStringLiteral("list.txt")));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write(files.join(QLatin1Char('\n')).toUtf8() + '\n');
    list.close();
    const QString java = QStringLiteral("/usr/share/java/");
    const QStringList jars{java + "preflight.jar",       java + "pdfbox2.jar",          java + "fontbox2.jar", java + "xmpbox.jar",
                           java + "commons-logging.jar", java + "javax.activation.jar", java + "jaxb-api.jar"};
    const Ran checked = run(QStringLiteral("java"),
                            {"-cp", jars.join(QLatin1Char(':')), "org.apache.pdfbox.preflight.Validator_A1b", "batch", list.fileName()});
    EXPECT_EQ(checked.exitCode, 0) << checked.output.toStdString();
    for (const QString& file : files) {
        // The validator passes over a file of the list that it does not find.
        const QString name = QFileInfo(file).fileName();
        EXPECT_TRUE(checked.output.contains(QStringLiteral("The file %1 is a valid PDF/A-1b file").arg(name))) << name.toStdString();
        const Ran sound = run(QStringLiteral("qpdf"), {"--check", file});
        EXPECT_EQ(sound.exitCode, 0) << name.toStdString() << ": " << sound.output.toStdString();
        EXPECT_TRUE(sound.output.contains(QStringLiteral("PDF Version: 1.4"))) << sound.output.toStdString();
    }
}

TEST_P(PdfReports, KeepTheirMarginsAndLeaveNoPageEmpty) {
    QDir folder(m_file + QStringLiteral(".pages"));
    folder.removeRecursively();
    ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
    constexpr int kDots = 60;
    const Ran painted = run(QStringLiteral("pdftoppm"), {"-r", QString::number(kDots), m_file, folder.filePath(QStringLiteral("page"))});
    ASSERT_EQ(painted.exitCode, 0) << painted.output.toStdString();
    const QStringList pages = folder.entryList({QStringLiteral("*.ppm")});
    ASSERT_GE(pages.size(), 3);
    const int edge = qRound(kDots * 12 / 25.4);
    const int body = qRound(kDots * 26 / 25.4);
    for (const QString& name : pages) {
        const QImage page(folder.filePath(name));
        ASSERT_FALSE(page.isNull());
        EXPECT_EQ(inked(page, QRect(0, 0, qRound(kDots * 20 / 25.4), page.height())), 0.0) << name.toStdString() << ": left margin";
        EXPECT_EQ(inked(page, QRect(page.width() - qRound(kDots * 21 / 25.4), 0, qRound(kDots * 21 / 25.4), page.height())), 0.0)
            << name.toStdString() << ": right margin";
        EXPECT_EQ(inked(page, QRect(0, 0, page.width(), edge)), 0.0) << name.toStdString() << ": top margin";
        EXPECT_EQ(inked(page, QRect(0, page.height() - qRound(kDots * 10 / 25.4), page.width(), qRound(kDots * 10 / 25.4))), 0.0)
            << name.toStdString() << ": bottom margin";
        EXPECT_GT(inked(page, QRect(body, body, page.width() - 2 * body, page.height() - 2 * body)), 0.004)
            << name.toStdString() << " is all but empty";
    }
}

TEST_P(PdfReports, NumberEveryPageButTheCover) {
    const Ran read = run(QStringLiteral("pdftotext"), {"-layout", m_file, "-"});
    ASSERT_EQ(read.exitCode, 0);
    const QStringList pages = read.output.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    const bool english = std::get<1>(GetParam()) == text::Language::English;
    EXPECT_FALSE(pages.front().contains(english ? QStringLiteral("Page 1") : QStringLiteral("Halaman 1")));
    for (qsizetype number = 2; number <= pages.size(); ++number) {
        const QString words =
            (english ? QStringLiteral("Page %1 of %2") : QStringLiteral("Halaman %1 dari %2")).arg(number).arg(pages.size());
        EXPECT_TRUE(pages[number - 1].contains(words)) << words.toStdString();
    }
    EXPECT_FALSE(read.output.contains(QRegularExpression(QStringLiteral("\\{[a-z]+\\}|[a-z]+-[a-z]+ \\("))))
        << "an unfilled gap or a missing phrase";
}

INSTANTIATE_TEST_SUITE_P(All, PdfReports, ::testing::Combine(::testing::ValuesIn(pdfCases()), ::testing::ValuesIn(pdfLanguages())),
                         [](const auto& tested) { return testName(std::get<0>(tested.param), std::get<1>(tested.param)); });

TEST(PdfReport, IsTheSameForTheSameMoment) {
    startApplication();
    const auto document = sections::agencyReport(kotaKediri2022(text::Language::Indonesian));
    QByteArray texts[2];
    for (QByteArray& text : texts) {
        const QString file = outputFolder() + QStringLiteral("/twice.pdf");
        ASSERT_TRUE(writers::write(document, writers::Format::Pdf, file.toStdString()).has_value());
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        text = written.readAll();
    }
    EXPECT_EQ(texts[0], texts[1]);
    EXPECT_TRUE(texts[0].contains("D:20241112083000"));
}

TEST(PdfReport, RepeatsTheHeadOfATableOnEveryPage) {
    startApplication();
    const QString file = outputFolder() + QStringLiteral("/heads.pdf");
    ASSERT_TRUE(writers::write(sections::agencyReport(worstCase(text::Language::Indonesian)), writers::Format::Pdf, file.toStdString())
                    .has_value());
    const Ran read = run(QStringLiteral("pdftotext"), {"-layout", file, "-"});
    int withRows = 0;
    for (const QString& page : read.output.split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
        if (page.contains(QRegularExpression(QStringLiteral("[a-f]{64}")))) {
            ++withRows;
            EXPECT_TRUE(page.contains(QRegularExpression(QStringLiteral("No\\.\\s+Dokumen dan berkas\\s+Mendukung\\s+Ukuran"))))
                << page.toStdString();
        }
    }
    EXPECT_GT(withRows, 2);
}

TEST(PdfReport, LeavesNothingBehindWhereItCannotWrite) {
    startApplication();
    const std::string file = "/nonexistent-folder/report.pdf";
    const auto written = writers::write(sections::agencyReport(kotaBogor2024(text::Language::Indonesian)), writers::Format::Pdf, file);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, base::ErrorCode::InputOutput);
    EXPECT_EQ(written.error().reason, "report-not-written");
    EXPECT_EQ(base::argument(written.error().arguments, "file"), file);
    EXPECT_FALSE(QFile::exists(QString::fromStdString(file)));
}

/// Runs in a process of its own, where no font is installed.
TEST(WithoutFonts, DISABLED_IsRefused) {
    startApplication();
    const QString file = outputFolder() + QStringLiteral("/without-font.pdf");
    const auto written =
        writers::write(sections::agencyReport(kotaBogor2024(text::Language::Indonesian)), writers::Format::Pdf, file.toStdString());
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(
        written.error(),
        (base::Error{base::ErrorCode::NotFound, "report-font-missing", {{"font", "Open Sans"}, {"package", "fonts-open-sans"}}, {}, {}}));
    EXPECT_FALSE(QFile::exists(file));
}

TEST(PdfReport, IsNeverSetInAnotherFont) {
    const QString settings = outputFolder() + QStringLiteral("/no-fonts.conf");
    QFile file(settings);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?>\n<fontconfig><cachedir>" + outputFolder().toUtf8() + "/no-fonts</cachedir></fontconfig>\n");
    file.close();
    const Ran ran =
        run(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")), {"--gtest_filter=WithoutFonts.*", "--gtest_also_run_disabled_tests"},
            {{QStringLiteral("FONTCONFIG_FILE"), settings}});
    EXPECT_EQ(ran.exitCode, 0) << ran.output.toStdString();
    EXPECT_TRUE(ran.output.contains(QStringLiteral("[  PASSED  ] 1 test."))) << ran.output.toStdString();
}

}  // namespace
}  // namespace matang::testing
