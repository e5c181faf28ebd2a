// SPDX-License-Identifier: GPL-3.0-or-later
#include <pagination.h>

#include <gtest/gtest.h>

namespace matang::writers {
namespace {

Piece piece(double height, double before = 0, bool keepWithNext = false) {
    Piece result;
    result.height = height;
    result.before = before;
    result.keepWithNext = keepWithNext;
    return result;
}

std::vector<std::vector<double>> tops(const Pieces& pieces, double bodyHeight) {
    std::vector<std::vector<double>> result;
    for (const Page& page : paginate(pieces, bodyHeight)) {
        result.emplace_back();
        for (const PlacedPiece& placed : page.pieces) {
            result.back().push_back(placed.top);
        }
    }
    return result;
}

using Tops = std::vector<std::vector<double>>;

TEST(Pagination, DropsTheSpaceAboveAtTheTopOfAPage) {
    EXPECT_EQ(tops({piece(40, 10), piece(40, 10), piece(40, 10)}, 100), (Tops{{0, 50}, {0}}));
}

TEST(Pagination, MovesAHeadingWithWhatFollows) {
    EXPECT_EQ(tops({piece(70), piece(10, 5, true), piece(30)}, 100), (Tops{{0}, {0, 10}}));
}

TEST(Pagination, DividesAGroupThatNoPageHolds) {
    EXPECT_EQ(tops({piece(60, 0, true), piece(60, 0, true), piece(60)}, 100), (Tops{{0}, {0}, {0}}));
}

TEST(Pagination, RepeatsTheHeaderOnlyAtTheTopOfFurtherPages) {
    Piece row = piece(45);
    row.header = std::make_shared<const Piece>(piece(20));
    EXPECT_EQ(tops({piece(20, 0, true), row, row, row}, 100), (Tops{{0, 20}, {0, 20}, {0, 20}}));
}

TEST(Pagination, GivesTheCoverAPageOfItsOwn) {
    Piece cover = piece(100);
    cover.fillsPage = true;
    const std::vector<Piece> pieces{cover, piece(10)};
    const auto pages = paginate(pieces, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(pages[0].bare);
    EXPECT_FALSE(pages[1].bare);
}

TEST(Pagination, StartsAPageWhereAsked) {
    Piece next = piece(10, 5);
    next.startsPage = true;
    EXPECT_EQ(tops({piece(10), next}, 100), (Tops{{0}, {0}}));
}

}  // namespace
}  // namespace matang::writers
