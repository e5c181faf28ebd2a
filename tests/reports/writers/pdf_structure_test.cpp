// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "outside_program.h"
#include "pdf_cases.h"
#include "pdf_documents.h"
#include "pdf_reading.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <set>

namespace matang::testing {
namespace {

std::vector<const content::Heading*> headingsOf(const content::ReportDocument& document) {
    std::vector<const content::Heading*> headings;
    for (const auto& block : document.blocks) {
        if (const auto* heading = std::get_if<content::Heading>(&block)) {
            headings.push_back(heading);
        }
    }
    return headings;
}

QString squeezed(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s+")));
}

class PdfBookmarks : public ::testing::TestWithParam<PdfCase> {};

void expectBookmarks(const content::ReportDocument& document, const QString& file) {
    const std::vector<PdfBookmark> bookmarks = PdfStructure(file).bookmarks();
    const auto headings = headingsOf(document);
    const QStringList pages = pageTexts(file);
    ASSERT_EQ(bookmarks.size(), headings.size());
    for (std::size_t index = 0; index < bookmarks.size(); ++index) {
        EXPECT_EQ(bookmarks[index].title.toStdString(), headings[index]->text);
        EXPECT_EQ(bookmarks[index].level, headings[index]->level) << headings[index]->text;
        EXPECT_FALSE(bookmarks[index].open) << headings[index]->text;
        ASSERT_GE(bookmarks[index].page, 1) << headings[index]->text;
        EXPECT_TRUE(squeezed(pages[bookmarks[index].page - 1]).contains(squeezed(bookmarks[index].title))) << headings[index]->text;
    }
}

TEST_P(PdfBookmarks, AreTheHeadingsOfTheReport) {
    startApplication();
    const auto document = sections::agencyReport(GetParam().input(text::Language::Indonesian));
    expectBookmarks(document, writePdf(document, std::string("bookmarks-") + GetParam().name));
}

INSTANTIATE_TEST_SUITE_P(All, PdfBookmarks, ::testing::ValuesIn(pdfCases()),
                         [](const auto& tested) { return testName(tested.param, text::Language::Indonesian); });

TEST(PdfStructure, LeadsFromTheContentsToTheBookmarksPlaces) {
    startApplication();
    const auto document = everyBlock();
    const QString file = writePdf(document, "every-block");
    expectBookmarks(document, file);
    const PdfStructure structure(file);
    std::vector<PdfBookmark> named;
    for (const PdfBookmark& bookmark : structure.bookmarks()) {
        if (bookmark.level <= 2) {
            named.push_back(bookmark);
        }
    }
    const std::vector<PdfLink> links = structure.links();
    ASSERT_EQ(links.size(), named.size());
    const std::vector<PdfWord> words = wordsOf(file);
    std::set<int> pages;
    for (std::size_t index = 0; index < links.size(); ++index) {
        EXPECT_EQ(links[index].leadsTo, named[index].page) << named[index].title.toStdString();
        EXPECT_EQ(links[index].top, named[index].top) << named[index].title.toStdString();
        pages.insert(links[index].page);
        // The words within the link are the heading, and at its right end the page that the bookmark leads to.
        QString text;
        for (const PdfWord& word : words) {
            const QPointF middle = word.box.center() * 72 / 25.4;
            if (word.page == links[index].page && links[index].box.contains(QPointF(middle.x(), 842 - middle.y()))) {
                text += word.text;
            }
        }
        EXPECT_EQ(text.toStdString(), squeezed(named[index].title).toStdString() + std::to_string(named[index].page));
    }
    EXPECT_EQ(pages, (std::set<int>{2, 3, 4})) << "the contents run over pages";
}

TEST(PdfStructure, HasNoContentsWhereNothingFollows) {
    startApplication();
    auto document = emptyDocument();
    document.blocks = {content::Heading{1, "Ringkasan"}, content::Paragraph{words(20)}, content::Contents{"Daftar isi", 2}};
    const QString file = writePdf(document, "empty-contents");
    EXPECT_FALSE(pageTexts(file).join(QString()).contains(QStringLiteral("Daftar isi")));
    EXPECT_TRUE(PdfStructure(file).links().empty());
}

TEST(PdfStructure, NestsHeadingsThatSkipALevel) {
    startApplication();
    auto document = emptyDocument();
    document.blocks = {content::Heading{2, "Awal"},    content::Paragraph{words(9)}, content::Heading{1, "Bab"},
                       content::Heading{3, "Rincian"}, content::Paragraph{words(9)}, content::Heading{1, "Akhir"},
                       content::Paragraph{words(9)}};
    std::vector<std::pair<std::string, int>> found;
    for (const PdfBookmark& bookmark : PdfStructure(writePdf(document, "skipped-level")).bookmarks()) {
        found.emplace_back(bookmark.title.toStdString(), bookmark.level);
    }
    EXPECT_EQ(found, (std::vector<std::pair<std::string, int>>{{"Awal", 1}, {"Bab", 1}, {"Rincian", 2}, {"Akhir", 1}}));
}

TEST(PdfStructure, TellsTheReaderItsLanguageAndToShowTheTitle) {
    startApplication();
    auto document = everyBlock();
    for (const text::Language language : pdfLanguages()) {
        document.language = language;
        const QJsonObject catalogue = PdfStructure(writePdf(document, "catalogue")).catalogue();
        EXPECT_EQ(catalogue[QLatin1String("/Lang")].toString(), language == text::Language::English ? "u:en" : "u:id");
        EXPECT_EQ(catalogue[QLatin1String("/PageMode")].toString(), "/UseOutlines");
        EXPECT_TRUE(catalogue[QLatin1String("/ViewerPreferences")].toObject()[QLatin1String("/DisplayDocTitle")].toBool());
    }
}

TEST(PdfStructure, SaysWhatItIs) {
    startApplication();
    auto document = everyBlock();
    document.title = "Laporan <Kota> & \"Kabupaten\" – é";
    const Ran told = run(QStringLiteral("pdfinfo"), {writePdf(document, "metadata")}, {{"TZ", "UTC"}});
    for (const char* line :
         {"Title:           Laporan <Kota> & \"Kabupaten\" – é\n", "Subject:         Penilaian SPBE 2024\n",
          "Author:          Pemerintah Kota Contoh\n", "Creator:         Matang\n", "CreationDate:    Tue Nov 12 08:30:00 2024 UTC\n",
          "ModDate:         Tue Nov 12 08:30:00 2024 UTC\n", "PDF version:     1.4\n", "Page size:       595 x 842 pts (A4)\n"}) {
        EXPECT_TRUE(told.output.contains(QString::fromUtf8(line))) << line << told.output.toStdString();
    }
}

TEST(PdfStructure, NamesNoAuthorWhereNoneIsKnown) {
    startApplication();
    auto document = emptyDocument();
    document.blocks = {content::Paragraph{words(20)}};
    const Ran told = run(QStringLiteral("pdfinfo"), {writePdf(document, "no-author")});
    EXPECT_FALSE(told.output.contains(QStringLiteral("Author:"))) << told.output.toStdString();
}

TEST(PdfStructure, EmbedsEveryFontAndUsesOneTypeface) {
    startApplication();
    const Ran told = run(QStringLiteral("pdffonts"), {writePdf(sections::agencyReport(worstCase(text::Language::Indonesian)), "fonts")});
    const QStringList lines = told.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        EXPECT_TRUE(line.contains(QRegularExpression(QStringLiteral("OpenSans.* yes (yes|no) +yes ")))) << line.toStdString();
    }
}

TEST(PdfStructure, StaysBelowAMegabyteForAMinistry) {
    startApplication();
    for (const auto& input : {coordinatingMinistry2021(text::Language::Indonesian), twoYears(text::Language::Indonesian)}) {
        EXPECT_LT(QFileInfo(writePdf(sections::agencyReport(input), "size")).size(), 1000000);
    }
}

TEST(PdfStructure, IsTheSameForTheSameMomentAndAnotherForAnother) {
    startApplication();
    auto document = everyBlock();
    const auto bytes = [&] {
        QFile file(writePdf(document, "same"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = bytes();
    EXPECT_EQ(bytes(), first);
    document.createdAt = "2024-11-12T08:30:01Z";
    EXPECT_NE(bytes(), first);
}

}  // namespace
}  // namespace matang::testing
