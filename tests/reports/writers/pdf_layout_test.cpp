// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader finds on the pages, as Poppler sees it.
#include "../report_cases.h"
#include "outside_program.h"
#include "pdf_cases.h"
#include "pdf_documents.h"
#include "pdf_reading.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace matang::testing {
namespace {

// Millimetres. A word's box is as high as its line, letters or not.
constexpr double kLeft = 22;
constexpr double kRight = 188;
constexpr double kSlack = 0.4;
constexpr double kCoverSlack = 0.7;  // its large index is set back a little
constexpr double kLineSlack = 1.5;

bool within(double top, double bottom, double from, double to) {
    return top >= from - kLineSlack && bottom <= to + kLineSlack;
}

void expectWordsInTheirBox(const QString& file, bool cover) {
    for (const PdfWord& word : wordsOf(file)) {
        const std::string told = word.text.toStdString() + " on page " + std::to_string(word.page);
        EXPECT_GE(word.box.left(), kLeft - (cover && word.page == 1 ? kCoverSlack : kSlack)) << told;
        EXPECT_LE(word.box.right(), kRight + kSlack) << told;
        const double top = word.box.top();
        const double bottom = word.box.bottom();
        if (cover && word.page == 1) {
            EXPECT_TRUE(within(top, bottom, 27, 279)) << told << ": " << top;
        } else {
            EXPECT_TRUE(within(top, bottom, 13, 17.5) || within(top, bottom, 24, 274) || within(top, bottom, 279, 285))
                << told << ": " << top;
        }
    }
}

/// The ink of a word: its box is as high as a line, a third of it white.
QRectF inkOf(const PdfWord& word) {
    return word.box.adjusted(0, word.box.height() * 0.22, 0, word.box.height() * -0.2);
}

/// No words are written over one another.
void expectNothingOverlaps(const QString& file) {
    const std::vector<PdfWord> words = wordsOf(file);
    std::vector<QRectF> inks;
    std::transform(words.begin(), words.end(), std::back_inserter(inks), inkOf);
    for (std::size_t one = 0; one < words.size(); ++one) {
        for (std::size_t other = one + 1; other < words.size() && words[other].page == words[one].page; ++other) {
            if (!inks[one].intersects(inks[other])) {
                continue;
            }
            const QRectF common = inks[one] & inks[other];
            const double line = std::min(words[one].box.height(), words[other].box.height());
            EXPECT_FALSE(common.width() > 0.3 && common.height() > line * 0.1)
                << words[one].text.toStdString() << " over " << words[other].text.toStdString() << " on page " << words[one].page;
        }
    }
}

QString squeezed(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s+")));
}

/// Headings and paragraphs appear in the text of the file in the order of the document.
void expectReadingOrder(const content::ReportDocument& document, const QString& file) {
    const QString text = squeezed(pageTexts(file).join(QString()));
    qsizetype reached = 0;
    for (const auto& block : document.blocks) {
        std::string words;
        if (const auto* heading = std::get_if<content::Heading>(&block)) {
            words = heading->text;
        } else if (const auto* paragraph = std::get_if<content::Paragraph>(&block)) {
            words = paragraph->text;
        } else {
            continue;
        }
        const QString beginning = squeezed(QString::fromStdString(words)).left(30);
        const qsizetype found = text.indexOf(beginning, reached);
        ASSERT_GE(found, 0) << words << " after " << text.mid(qMax(qsizetype{0}, reached - 40), 80).toStdString();
        reached = found + beginning.size();
    }
}

class PdfLayout : public ::testing::TestWithParam<std::tuple<PdfCase, text::Language>> {};

TEST_P(PdfLayout, KeepsEveryWordInItsBoxAndTheReadingOrder) {
    startApplication();
    const auto& [one, language] = GetParam();
    const auto document = sections::agencyReport(one.input(language));
    const QString file = writePdf(document, "layout-" + caseName(one, language));
    expectWordsInTheirBox(file, std::holds_alternative<content::Cover>(document.blocks.front()));
    expectReadingOrder(document, file);
    expectNothingOverlaps(file);
}

INSTANTIATE_TEST_SUITE_P(All, PdfLayout, ::testing::Combine(::testing::ValuesIn(pdfCases()), ::testing::ValuesIn(pdfLanguages())),
                         [](const auto& tested) { return testName(std::get<0>(tested.param), std::get<1>(tested.param)); });

TEST(PdfLayout, KeepsEveryBlockInItsBox) {
    startApplication();
    const auto document = everyBlock();
    const QString file = writePdf(document, "boxes");
    expectWordsInTheirBox(file, true);
    auto compact = document;
    compact.look.density = content::Look::Density::Compact;
    expectWordsInTheirBox(writePdf(compact, "boxes-compact"), true);
}

TEST(PdfLayout, LetsNamesInHeadAndFootNeverMeet) {
    startApplication();
    auto document = emptyDocument();
    document.look.organisation = "Kementerian " + words(30);
    document.header = "Laporan " + words(30);
    document.footer = "Dibuat " + words(40);
    document.blocks = {content::Paragraph{words(20)}};
    const QString file = writePdf(document, "long-names");
    expectWordsInTheirBox(file, false);
    const QString text = pageTexts(file).join(QString());
    EXPECT_EQ(text.count(QStringLiteral("…")), 3) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Halaman 1 dari 1")));
    expectNothingOverlaps(file);
}

TEST(PdfLayout, KeepsThingsApartOnTheLongestCover) {
    startApplication();
    for (const text::Language language : pdfLanguages()) {
        auto document = sections::agencyReport(worstCase(language));
        document.look.crestFormat = content::Look::CrestFormat::Svg;
        document.look.crest = crestSvg();
        document.look.organisation = "Badan Koordinasi " + words(14);
        document.blocks.resize(1);
        auto& cover = std::get<content::Cover>(document.blocks.front());
        cover.subject = "Kementerian Koordinator Bidang Politik, Hukum, Keamanan, Pembangunan Manusia, dan Kebudayaan Republik Indonesia";
        cover.state = words(45);
        const QString file = writePdf(document, "long-cover");
        expectWordsInTheirBox(file, true);
        expectNothingOverlaps(file);
    }
}

/// Where the one word stands, in millimetres.
QRectF boxOf(const std::vector<PdfWord>& words, const char* text) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const PdfWord& word) { return word.text == QString::fromUtf8(text); });
    EXPECT_NE(found, words.end()) << text;
    return found == words.end() ? QRectF() : found->box;
}

TEST(PdfLayout, AlignsFiguresOnTheDecimalComma) {
    startApplication();
    auto document = emptyDocument();
    content::Table table;
    table.columns = {{"Bagian", content::Table::Alignment::Text, 40},
                     {"Panjangnyajudul", content::Table::Alignment::Figure, 30},
                     {"Akhir", content::Table::Alignment::Text, 30}};
    for (const char* figure : {"1.234,51", "+0,36", "−12,07", "7", "–", "25,5 %", "88 %"}) {
        table.rows.push_back({{"Baris", content::Cell(figure, std::string(figure) == "7" ? "dilaporkan" : ""), "x"}, 2, false});
    }
    document.blocks = {table};
    const auto words = wordsOf(writePdf(document, "figures"));
    const double full = boxOf(words, "1.234,51").right();
    EXPECT_NEAR(boxOf(words, "+0,36").right(), full, 0.05);
    EXPECT_NEAR(boxOf(words, "−12,07").right(), full, 0.05);
    const double whole = boxOf(words, "7").right();
    EXPECT_NEAR(boxOf(words, "–").right(), whole, 0.05);
    EXPECT_NEAR(boxOf(words, "88").right(), whole, 0.05);
    EXPECT_GT(full, whole + 3);
    EXPECT_LT(boxOf(words, "25,5").right(), full);
    EXPECT_NEAR(boxOf(words, "dilaporkan").right(), boxOf(words, "Panjangnyajudul").right(), 0.05);

    document.language = text::Language::English;
    std::get<content::Table>(document.blocks[0]).rows[0].cells[1] = content::Cell("1,234.51");
    std::get<content::Table>(document.blocks[0]).rows[1].cells[1] = content::Cell("+0.36");
    const auto english = wordsOf(writePdf(document, "figures-english"));
    EXPECT_NEAR(boxOf(english, "+0.36").right(), boxOf(english, "1,234.51").right(), 0.05);
}

TEST(PdfLayout, PutsFiguresInLinesWhereTheirColumnIsTooNarrow) {
    startApplication();
    auto document = emptyDocument();
    content::Table table;
    table.columns = {{"Bagian", content::Table::Alignment::Text, 80}, {"Nilai", content::Table::Alignment::Figure, 20}};
    table.rows = {{{"Baris", "3,20 (dilaporkan oleh instansi menurut surat)"}, 2, false}, {{"Lain", "3,21"}, 2, false}};
    document.blocks = {table};
    expectWordsInTheirBox(writePdf(document, "narrow-figures"), false);
}

TEST(PdfLayout, BreaksAWordThatIsWiderThanItsColumn) {
    startApplication();
    const std::string hash = std::string(64, 'f') + std::string(64, 'e');
    auto document = emptyDocument();
    content::Table table;
    table.columns = {{"Ketatalaksanaannya", content::Table::Alignment::Text, 18}, {"Berkas", content::Table::Alignment::Text, 82}};
    table.rows = {{{hash, content::Cell("berkas", hash + hash)}, 2, false}};
    document.blocks = {content::Heading{1, hash}, content::Paragraph{hash + hash}, content::Facts{{{hash, hash + hash}}}, table};
    const QString file = writePdf(document, "long-words");
    expectWordsInTheirBox(file, false);
    const QString text = squeezed(pageTexts(file).join(QString()));
    EXPECT_TRUE(text.contains(QStringLiteral("Ketatalaksanaannya"))) << "a title is set smaller rather than broken";
    bool whole = false;
    for (const PdfWord& word : wordsOf(file)) {
        whole = whole || word.text == QStringLiteral("Ketatalaksanaannya");
    }
    EXPECT_TRUE(whole);
}

/// Text on every page, head and foot left out.
QStringList bodies(const QString& file) {
    QStringList pages;
    for (const PdfWord& word : wordsOf(file)) {
        while (pages.size() < word.page) {
            pages << QString();
        }
        if (word.box.top() > 20 && word.box.bottom() < 275) {
            pages.last() += word.text + QLatin1Char(' ');
        }
    }
    return pages;
}

TEST(PdfLayout, KeepsSignaturesOnOnePageWithWhatTheySign) {
    startApplication();
    for (int lines = 20; lines < 46; lines += 2) {
        auto document = emptyDocument();
        document.blocks = {content::Heading{1, "Berita Acara"}};
        for (int line = 0; line < lines; ++line) {
            document.blocks.emplace_back(content::Paragraph{"Baris"});
        }
        document.blocks.emplace_back(content::Paragraph{"Demikian"});
        document.blocks.emplace_back(content::Signatures{
            "Bogor, 12 November 2024", {{"Koordinator", "Ani", "NIP 1"}, {"Kepala", "Budi", "NIP 2"}, {"Sekretaris", "Citra", ""}}});
        int holding = 0;
        for (const QString& page : bodies(writePdf(document, "signatures"))) {
            if (page.contains(QStringLiteral("Bogor,"))) {
                ++holding;
                EXPECT_TRUE(page.contains(QStringLiteral("Demikian"))) << lines;
                EXPECT_TRUE(page.contains(QRegularExpression(QStringLiteral("Koordinator Kepala Ani Budi NIP 1 NIP 2 Sekretaris Citra"))) ||
                            page.contains(QRegularExpression(QStringLiteral("Koordinator.*Kepala.*Sekretaris.*Citra"))))
                    << page.toStdString();
            }
        }
        EXPECT_EQ(holding, 1) << lines;
    }
}

TEST(PdfLayout, PutsWordsBesideTheirChart) {
    startApplication();
    auto document = emptyDocument();
    document.blocks = {content::ChartBeside{smallChart(60), "Domainterlemah", {words(30)}}, content::Paragraph{"Sesudahnya"}};
    const auto found = wordsOf(writePdf(document, "beside"));
    const QRectF title = boxOf(found, "Domainterlemah");
    EXPECT_GT(title.left(), kLeft + 166 * 0.55);
    EXPECT_LT(title.top(), 27 + 60);
    EXPECT_GT(boxOf(found, "Sesudahnya").top(), 27 + 60 - kLineSlack);
    EXPECT_LT(boxOf(found, "Sesudahnya").top(), 27 + 60 + 6);

    // More words than a page can hold beside it go below it.
    document.blocks = {content::ChartBeside{smallChart(60), "Domainterlemah", {words(1500)}}};
    const QString file = writePdf(document, "below");
    expectWordsInTheirBox(file, false);
    EXPECT_NEAR(boxOf(wordsOf(file), "Domainterlemah").left(), kLeft, 0.5);
}

}  // namespace
}  // namespace matang::testing
