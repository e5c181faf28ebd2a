// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "../rule_cases.h"
#include "outside_program.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <functional>

namespace matang::testing {
namespace {

struct Case {
    const char* name;
    std::function<sections::AgencyReportInput(text::Language)> input;
};

void PrintTo(const Case& one, std::ostream* stream) {
    *stream << one.name;
}

const std::vector<Case> kCases{{"kota-bogor-2024", kotaBogor2024},
                               {"kementerian-2021", coordinatingMinistry2021},
                               {"kota-kediri-2022", kotaKediri2022},
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
                               {"patokan", benchmarks}};

const std::vector<text::Language> kLanguages{text::Language::Indonesian, text::Language::English};

/// Name of a case in one language, as its files are called.
std::string caseName(const Case& one, text::Language language) {
    return one.name + std::string("-") + std::string(text::languageCode(language));
}

/// Writes the report of a case into the folder; the name of the file.
QString writeReport(const Case& one, text::Language language, const QString& folder) {
    const QString file = folder + QLatin1Char('/') + QString::fromStdString(caseName(one, language)) + QStringLiteral(".pdf");
    const auto written = writers::write(sections::agencyReport(one.input(language)), writers::Format::Pdf, file.toStdString());
    EXPECT_TRUE(written.has_value()) << caseName(one, language) << ": " << written.error().reason;
    return file;
}

class PdfReports : public ::testing::TestWithParam<std::tuple<Case, text::Language>> {
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

// One test for all of them, since starting the validator takes longer than its work on a report.
TEST(PdfReport, EveryOneIsPdfA1b) {
    startApplication();
    QDir folder(outputFolder() + QStringLiteral("/pdfa"));
    folder.removeRecursively();
    ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
    QFile list(folder.filePath(QStringLiteral("list.txt")));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    for (const Case& one : kCases) {
        for (const text::Language language : kLanguages) {
            list.write(writeReport(one, language, folder.path()).toUtf8() + '\n');
        }
    }
    list.close();
    const QString java = QStringLiteral("/usr/share/java/");
    const QStringList jars{java + "preflight.jar",       java + "pdfbox2.jar",          java + "fontbox2.jar", java + "xmpbox.jar",
                           java + "commons-logging.jar", java + "javax.activation.jar", java + "jaxb-api.jar"};
    const Ran checked = run(QStringLiteral("java"),
                            {"-cp", jars.join(QLatin1Char(':')), "org.apache.pdfbox.preflight.Validator_A1b", "batch", list.fileName()});
    EXPECT_EQ(checked.exitCode, 0) << checked.output.toStdString();
    // The validator passes over a file of the list that it does not find.
    for (const Case& one : kCases) {
        for (const text::Language language : kLanguages) {
            const std::string name = caseName(one, language);
            EXPECT_TRUE(
                checked.output.contains(QStringLiteral("The file %1.pdf is a valid PDF/A-1b file").arg(QString::fromStdString(name))))
                << name;
        }
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

INSTANTIATE_TEST_SUITE_P(All, PdfReports, ::testing::Combine(::testing::ValuesIn(kCases), ::testing::ValuesIn(kLanguages)),
                         [](const auto& tested) {
                             std::string name = caseName(std::get<0>(tested.param), std::get<1>(tested.param));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

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
            EXPECT_TRUE(page.contains(QRegularExpression(QStringLiteral("No\\.\\s+Berkas\\s+Mendukung\\s+Ukuran")))) << page.toStdString();
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
