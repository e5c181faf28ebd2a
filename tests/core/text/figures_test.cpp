// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/text/figures.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace matang::text {
namespace {

using base::Rational;

constexpr Language kId = Language::Indonesian;
constexpr Language kEn = Language::English;

TEST(Language, CodesRoundTrip) {
    EXPECT_EQ(languageCode(kId), "id");
    EXPECT_EQ(languageCode(kEn), "en");
    EXPECT_EQ(languageFromCode("id"), kId);
    EXPECT_EQ(languageFromCode("en"), kEn);
    EXPECT_EQ(languageFromCode("EN"), std::nullopt);
    EXPECT_EQ(languageFromCode(""), std::nullopt);
}

TEST(Figure, RoundsHalfUpWithTheDecimalMarkOfTheLanguage) {
    EXPECT_EQ(figure(Rational(3455, 1000), 2, kId), "3,46");
    EXPECT_EQ(figure(Rational(3455, 1000), 2, kEn), "3.46");
    EXPECT_EQ(figure(Rational(-36, 100), 2, kId), "−0,36");
    EXPECT_EQ(figure(Rational(-5, 1000), 2, kId), "0,00");
}

TEST(SignedFigure, AlwaysShowsTheDirectionOfWhatIsPrinted) {
    EXPECT_EQ(signedFigure(Rational(97, 100), 2, kId), "+0,97");
    EXPECT_EQ(signedFigure(Rational(-36, 100), 2, kId), "−0,36");
    EXPECT_EQ(signedFigure(Rational(-36, 100), 2, kEn), "−0.36");
    EXPECT_EQ(signedFigure(Rational(0), 2, kId), "0,00");
    EXPECT_EQ(signedFigure(Rational(4, 1000), 2, kId), "0,00");
    EXPECT_EQ(signedFigure(Rational(-4, 1000), 2, kId), "0,00");
    EXPECT_EQ(signedFigure(Rational(5, 1000), 2, kId), "+0,01");
}

TEST(ExactFigure, IsShortestDecimalOrFraction) {
    EXPECT_EQ(exactFigure(Rational(2593, 1000), kId), "2,593");
    EXPECT_EQ(exactFigure(Rational(-1, 2), kEn), "−0.5");
    EXPECT_EQ(exactFigure(Rational(10, 3), kId), "10/3");
}

TEST(Percent, KeepsTwoDecimalsAndDropsNeedlessZerosBeyond) {
    EXPECT_EQ(percent(Rational(13, 10), 2, kId), "1,30\u00A0%");
    EXPECT_EQ(percent(Rational(455, 10), 4, kId), "45,50\u00A0%");
    EXPECT_EQ(percent(Rational(20, 6), 4, kEn), "3.3333\u00A0%");
    EXPECT_EQ(percent(Rational(1625, 1000), 4, kId), "1,625\u00A0%");
    EXPECT_EQ(percent(Rational(30), 0, kId), "30\u00A0%");
}

TEST(ReadingsOf, AreAllThatMayBeMeant) {
    const auto readings = [](const char* typed) { return readingsOf(typed); };
    using testing::ElementsAre;
    EXPECT_THAT(readings("1200"), ElementsAre(Rational(1200)));
    EXPECT_THAT(readings("2,5"), ElementsAre(Rational(5, 2)));
    EXPECT_THAT(readings("2.5"), ElementsAre(Rational(5, 2)));
    EXPECT_THAT(readings("\u22120,5"), ElementsAre(Rational(-1, 2)));
    EXPECT_THAT(readings("1.200"), ElementsAre(Rational(1200), Rational(6, 5)));
    EXPECT_THAT(readings("1,250"), ElementsAre(Rational(1250), Rational(5, 4)));
    EXPECT_THAT(readings("0,250"), ElementsAre(Rational(1, 4)));
    EXPECT_THAT(readings("1,2500"), ElementsAre(Rational(5, 4)));
    EXPECT_THAT(readings("1.200.000"), ElementsAre(Rational(1200000)));
    EXPECT_THAT(readings("12.345,6"), ElementsAre(Rational(123456, 10)));
    EXPECT_THAT(readings("12,345.60"), ElementsAre(Rational(123456, 10)));
    for (const char* typed : {"", "x", "1.23,4", "1,2,3", "1.200,", "12.345,6,7", ",5", "1 200"}) {
        EXPECT_THAT(readings(typed), testing::IsEmpty()) << typed;
    }
}

TEST(Figures, KnowsWithHowManyDecimalsANumberWasTyped) {
    EXPECT_EQ(decimalsTyped("3", Rational(3)), 0);
    EXPECT_EQ(decimalsTyped("3,50", Rational(7, 2)), 2);
    EXPECT_EQ(decimalsTyped("3.5", Rational(7, 2)), 1);
    EXPECT_EQ(decimalsTyped("\u22120,250", Rational(-1, 4)), 3);
    EXPECT_EQ(decimalsTyped("1.200", Rational(1200)), 0);
    EXPECT_EQ(decimalsTyped("1.200", Rational(6, 5)), 3);
    EXPECT_EQ(decimalsTyped("1.200.000", Rational(1200000)), 0);
    EXPECT_EQ(decimalsTyped("12,345.60", Rational(123456, 10)), 2);
    EXPECT_EQ(decimalsTyped("x.y", Rational(1)), 0);
}

TEST(Count, GroupsThousands) {
    EXPECT_EQ(count(0, kId), "0");
    EXPECT_EQ(count(999, kId), "999");
    EXPECT_EQ(count(1234, kId), "1.234");
    EXPECT_EQ(count(1234567, kEn), "1,234,567");
    EXPECT_EQ(count(-123, kId), "−123");
    EXPECT_EQ(count(-1234, kId), "−1.234");
    EXPECT_EQ(count(std::numeric_limits<std::int64_t>::min(), kEn), "−9,223,372,036,854,775,808");
}

TEST(LongDate, WritesMonthsInWords) {
    EXPECT_EQ(longDate("2024-11-12", kId), "12 November 2024");
    EXPECT_EQ(longDate("2024-08-05T08:30:00.123Z", kId), "5 Agustus 2024");
    EXPECT_EQ(longDate("2024-08-05T08:30:00.123Z", kEn), "5 August 2024");
    EXPECT_EQ(longDate("2024-02-29", kId), "29 Februari 2024");
    EXPECT_EQ(longDate("2024-12-01", kId), "1 Desember 2024");
}

TEST(LongDate, LeavesOtherTextAlone) {
    for (const char* const text : {"", "2024", "2024-13-01", "2024-00-10", "2023-02-29", "2024-11-00", "2024-11-31", "2024/11/12",
                                   "2024-11-12x", "-024-11-12", "abcd-ef-gh", "12 November 2024"}) {
        EXPECT_EQ(longDate(text, kId), text);
    }
}

TEST(FileSize, UsesPowersOfThousand) {
    EXPECT_EQ(fileSize(0, kId), "0\u00A0B");
    EXPECT_EQ(fileSize(999, kId), "999\u00A0B");
    EXPECT_EQ(fileSize(1000, kId), "1,0\u00A0kB");
    EXPECT_EQ(fileSize(1'400'000, kId), "1,4\u00A0MB");
    EXPECT_EQ(fileSize(1'400'000, kEn), "1.4\u00A0MB");
    EXPECT_EQ(fileSize(999'949, kEn), "999.9\u00A0kB");
    EXPECT_EQ(fileSize(999'950, kEn), "1.0\u00A0MB");
    EXPECT_EQ(fileSize(std::numeric_limits<std::int64_t>::max(), kEn), "9.2\u00A0EB");
}

TEST(Localised, ReplacesPointAndMinus) {
    EXPECT_EQ(localised("-2.46", kId), "−2,46");
    EXPECT_EQ(localised("-2.46", kEn), "−2.46");
    EXPECT_EQ(localised("20/6", kId), "20/6");
}

}  // namespace
}  // namespace matang::text
