// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/province.h>

#include <gtest/gtest.h>

#include <algorithm>

namespace matang::assessment {
namespace {

TEST(Provinces, AreThirtyEight) {
    EXPECT_EQ(provinces().size(), 38U);
    EXPECT_TRUE(std::is_sorted(provinces().begin(), provinces().end()));
    for (const std::string& province : provinces()) {
        EXPECT_FALSE(provinceName(province).empty()) << province;
        EXPECT_EQ(provinceOf(province), province);
    }
    EXPECT_EQ(provinces().front(), "11");
    EXPECT_EQ(provinces().back(), "96");
}

TEST(Provinces, HaveNames) {
    EXPECT_EQ(provinceName("11"), "Aceh");
    EXPECT_EQ(provinceName("32"), "Jawa Barat");
    EXPECT_EQ(provinceName("92"), "Papua Barat");
    EXPECT_EQ(provinceName("95"), "Papua Pegunungan");
    EXPECT_EQ(provinceName("20"), "");
    EXPECT_EQ(provinceName("3"), "");
    EXPECT_EQ(provinceName(""), "");
}

TEST(Provinces, AreTheFirstTwoDigitsOfARegionCode) {
    EXPECT_EQ(provinceOf("32.71"), "32");
    EXPECT_EQ(provinceOf("3271"), "32");
    EXPECT_EQ(provinceOf("32.71.01"), "32");
    EXPECT_EQ(provinceOf("32.71.01.1001"), "32");
    for (const char* other :
         {"", "3", "035", "32.", "32.7", "3.271", "32..71", "32.71.", "32-71", "K32", "32.7A", "20.01", "00", "32715"}) {
        EXPECT_EQ(provinceOf(other), "") << other;
    }
}

}  // namespace
}  // namespace matang::assessment
