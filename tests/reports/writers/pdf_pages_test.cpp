// SPDX-License-Identifier: GPL-3.0-or-later
// How the pieces of a report stand on its pages: nothing torn, nothing alone, heads repeated.
#include "outside_program.h"
#include "pdf_cases.h"
#include "pdf_documents.h"

#include <compose.h>
#include <pagination.h>

#include <gtest/gtest.h>

namespace matang::writers {
namespace {

using testing::PdfCase;

struct Laid {
    PrintStyle style;
    Crest crest;
    Pieces pieces;
    std::vector<Page> pages;

    explicit Laid(const content::ReportDocument& document) : style(600, document.look, document.language), crest(document.look) {
        pieces = compose(document, style, crest, std::make_shared<Places>());
        pages = paginate(pieces, style.body().height());
    }
};

void expectSoundPages(const Laid& laid) {
    const double bottom = laid.style.body().height() * 1.0001;
    std::size_t next = 0;
    for (std::size_t index = 0; index < laid.pages.size(); ++index) {
        const auto& placed = laid.pages[index].pieces;
        ASSERT_FALSE(placed.empty());
        double reached = 0;
        for (const PlacedPiece& one : placed) {
            EXPECT_GE(one.top, reached * 0.9999) << "overlap on page " << index + 1;
            reached = one.top + one.piece->height;
            EXPECT_LE(reached, bottom) << "page " << index + 1;
            const bool repeated = one.piece != &laid.pieces[next];
            next += repeated ? 0 : 1;
            EXPECT_TRUE(!repeated || &one == &placed.front()) << "only a page's first piece is a repeated head";
        }
        // Of a table that goes on, the head stands above the first row; where there is none, the piece has no table.
        const Piece& first = *placed.front().piece;
        EXPECT_EQ(first.header, nullptr) << "a row without its head on page " << index + 1;
        if (placed.size() > 1 && placed[1].piece->header != nullptr && placed[0].piece == placed[1].piece->header.get()) {
            EXPECT_EQ(placed[0].top, 0);
        }
        const Piece& last = *placed.back().piece;
        EXPECT_FALSE(last.heading.has_value()) << "a heading alone at the end of page " << index + 1;
    }
    EXPECT_EQ(next, laid.pieces.size()) << "every piece stands once, in order";
}

class PdfPages : public ::testing::TestWithParam<std::tuple<PdfCase, text::Language>> {};

TEST_P(PdfPages, AreSound) {
    testing::startApplication();
    const auto& [one, language] = GetParam();
    expectSoundPages(Laid(sections::agencyReport(one.input(language))));
}

INSTANTIATE_TEST_SUITE_P(All, PdfPages,
                         ::testing::Combine(::testing::ValuesIn(testing::pdfCases()), ::testing::ValuesIn(testing::pdfLanguages())),
                         [](const auto& tested) { return testing::testName(std::get<0>(tested.param), std::get<1>(tested.param)); });

TEST(PdfPages, AreSoundWithEveryBlock) {
    testing::startApplication();
    auto document = testing::everyBlock();
    expectSoundPages(Laid(document));
    document.look.density = content::Look::Density::Compact;
    expectSoundPages(Laid(document));
}

/// The page of every piece whose height is this many millimetres, counted from 0.
std::vector<std::size_t> pagesOf(const Laid& laid, double millimetres) {
    std::vector<std::size_t> pages;
    for (std::size_t page = 0; page < laid.pages.size(); ++page) {
        for (const PlacedPiece& placed : laid.pages[page].pieces) {
            if (placed.piece->height == laid.style.mm(millimetres)) {
                pages.push_back(page);
            }
        }
    }
    return pages;
}

std::size_t headingPage(const Laid& laid) {
    for (std::size_t page = 0; page < laid.pages.size(); ++page) {
        for (const PlacedPiece& placed : laid.pages[page].pieces) {
            if (placed.piece->heading.has_value()) {
                return page;
            }
        }
    }
    return laid.pages.size();
}

TEST(PdfPages, NeverPartAChartFromItsHeading) {
    testing::startApplication();
    for (int lines = 0; lines < 45; ++lines) {
        for (const int introduction : {0, 20, 120}) {
            auto document = testing::emptyDocument();
            for (int line = 0; line < lines; ++line) {
                document.blocks.emplace_back(content::Paragraph{"Baris"});
            }
            document.blocks.emplace_back(content::Heading{1, "Perkembangan"});
            if (introduction > 0) {
                document.blocks.emplace_back(content::Paragraph{testing::words(introduction)});
            }
            document.blocks.emplace_back(testing::smallChart(91));
            const Laid laid(document);
            EXPECT_EQ(pagesOf(laid, 91), std::vector<std::size_t>{headingPage(laid)}) << lines << " lines, " << introduction << " words";
        }
    }
}

TEST(PdfPages, LeaveNoLineOfAParagraphAlone) {
    testing::startApplication();
    for (int lines = 20; lines < 45; ++lines) {
        auto document = testing::emptyDocument();
        for (int line = 0; line < lines; ++line) {
            document.blocks.emplace_back(content::Paragraph{"Baris"});
        }
        document.blocks.emplace_back(content::Paragraph{testing::words(90)});
        const Laid laid(document);
        std::vector<std::size_t> onPage(laid.pages.size(), 0);
        const std::size_t first = static_cast<std::size_t>(lines);
        ASSERT_GT(laid.pieces.size() - first, 4U);
        for (std::size_t page = 0; page < laid.pages.size(); ++page) {
            for (const PlacedPiece& placed : laid.pages[page].pieces) {
                onPage[page] += placed.piece >= &laid.pieces[first] ? 1U : 0U;
            }
            EXPECT_NE(onPage[page], 1U) << lines;
        }
    }
}

TEST(PdfPages, DivideOnlyARowThatNoPageHolds) {
    testing::startApplication();
    content::Table table;
    table.columns = {{"Fakta", content::Table::Alignment::Text, 50}, {"Analisis", content::Table::Alignment::Text, 50}};
    table.rows = {
        {{"pendek", "pendek"}, 2, false}, {{testing::words(1500), "pendek"}, 2, false}, {{testing::words(200), "pendek"}, 2, false}};
    auto document = testing::emptyDocument();
    document.blocks = {table};
    const Laid laid(document);
    expectSoundPages(laid);
    EXPECT_GT(laid.pages.size(), 2U);
}

TEST(PdfPages, EndATableWithAFewRows) {
    testing::startApplication();
    for (std::size_t rows = 30; rows < 80; ++rows) {
        content::Table table;
        table.columns = {{"Indikator", content::Table::Alignment::Text, 100}};
        table.rows.assign(rows, {{"Baris"}, 2, false});
        auto document = testing::emptyDocument();
        document.blocks = {table};
        const Laid laid(document);
        EXPECT_GE(laid.pages.back().pieces.size(), laid.pages.size() > 1 ? 6U : 1U) << rows << " rows: a head and five rows at least";
    }
}

TEST(PdfPages, LetAChartBeNoHigherThanAPage) {
    testing::startApplication();
    auto document = testing::emptyDocument();
    document.blocks = {content::Heading{1, "Tinggi"}, testing::smallChart(400)};
    expectSoundPages(Laid(document));
}

TEST(PdfPages, DivideACalloutThatNoPageHolds) {
    testing::startApplication();
    auto document = testing::emptyDocument();
    document.blocks = {content::Paragraph{testing::words(1500), content::Paragraph::Style::Callout}};
    const Laid laid(document);
    expectSoundPages(laid);
    EXPECT_GT(laid.pages.size(), 1U);
}

}  // namespace
}  // namespace matang::writers
