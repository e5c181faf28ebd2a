// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <matang/content/figure_reading.h>
#include <matang/text/figures.h>

namespace matang::content {

void PrintTo(const FigureReading& reading, std::ostream* stream) {
    *stream << reading.value.toFraction() << " decimals " << reading.decimals << (reading.isSigned ? " signed" : "")
            << (reading.percent ? " percent" : "");
}

namespace {

using base::Rational;
using text::Language;
using Reading = std::optional<FigureReading>;

constexpr auto kId = Language::Indonesian;
constexpr auto kEn = Language::English;

TEST(FigureReading, ReadsWhatAnIndonesianReportPrints) {
    EXPECT_EQ(readFigure("3,72", kId), Reading({{93, 25}, 2, false, false}));
    EXPECT_EQ(readFigure("1.234,5", kId), Reading({{2469, 2}, 1, false, false}));
    EXPECT_EQ(readFigure("12.345.678", kId), Reading({12345678, 0, false, false}));
    EXPECT_EQ(readFigure("2024", kId), Reading({2024, 0, false, false}));
    EXPECT_EQ(readFigure("3,50", kId), Reading({{7, 2}, 2, false, false}));
    EXPECT_EQ(readFigure("0,00", kId), Reading({0, 2, false, false}));
    EXPECT_EQ(readFigure("+0,97", kId), Reading({{97, 100}, 2, true, false}));
    EXPECT_EQ(readFigure("\xE2\x88\x92"
                         "0,36",
                         kId),
              Reading({{-9, 25}, 2, true, false}));
    EXPECT_EQ(readFigure("-0,36", kId), Reading({{-9, 25}, 2, true, false}));
    EXPECT_EQ(readFigure("68,75\xC2\xA0%", kId), Reading({{275, 4}, 2, false, true}));
    EXPECT_EQ(readFigure("68,75 %", kId), Reading({{275, 4}, 2, false, true}));
    EXPECT_EQ(readFigure("\xE2\x88\x92"
                         "5\xE2\x80\xAF%",
                         kId),
              Reading({-5, 0, true, true}));
    EXPECT_EQ(readFigure("5%", kId), Reading({5, 0, false, true}));
}

TEST(FigureReading, ReadsWhatAnEnglishReportPrints) {
    EXPECT_EQ(readFigure("3.72", kEn), Reading({{93, 25}, 2, false, false}));
    EXPECT_EQ(readFigure("1,234.5", kEn), Reading({{2469, 2}, 1, false, false}));
    EXPECT_EQ(readFigure("1.234", kEn), Reading({{617, 500}, 3, false, false}));
    EXPECT_EQ(readFigure("1.234", kId), Reading({1234, 0, false, false}));
    EXPECT_EQ(readFigure("+0.97", kEn), Reading({{97, 100}, 2, true, false}));
    EXPECT_EQ(readFigure("45.50\xC2\xA0%", kEn), Reading({{91, 2}, 2, false, true}));
}

TEST(FigureReading, ReadsNothingElse) {
    for (const char* text :
         {"",   "–",  "-",     "+",      "%",     "−",   "3 dari 5", "2,75 → 3,72", "20/6", "3.72", "1.23,4", "1.2345", "12345.678", ".5",
          ",5", "5,", "3,4,5", "1.234.", "0.123", "--3", "+-3",      "3 ",          " 3",   "A1",   "0x10",   "1e3",    "12,5 kg",   "²"}) {
        EXPECT_EQ(readFigure(text, kId), std::nullopt) << text;
    }
    for (const char* text : {"3,72", "1,23.4", "1.234.567", "1,234,", "n/a"}) {
        EXPECT_EQ(readFigure(text, kEn), std::nullopt) << text;
    }
    EXPECT_EQ(readFigure("1234567890123456789012345678901", kId), std::nullopt);  // nobody prints so many
}

TEST(FigureReading, ReadsBackWhatReportsWrite) {
    for (const Language language : {kId, kEn}) {
        for (const Rational& value : {Rational(0), Rational(-9, 25), Rational(1234567, 100), Rational(5), Rational(-1234)}) {
            EXPECT_EQ(readFigure(text::figure(value, 2, language), language), Reading({value, 2, value.sign() < 0, false}));
            EXPECT_EQ(readFigure(text::signedFigure(value, 2, language), language), Reading({value, 2, !value.isZero(), false}));
            EXPECT_EQ(readFigure(text::percent(value, 2, language), language), Reading({value, 2, value.sign() < 0, true}));
        }
        EXPECT_EQ(readFigure(text::count(-1234567, language), language), Reading({-1234567, 0, true, false}));
    }
}

TEST(FigureReading, IsWrittenForProgramsAsItIsPrinted) {
    EXPECT_EQ(plainFigure(*readFigure("1.234,50", kId)), "1234.50");
    EXPECT_EQ(plainFigure(*readFigure("\xE2\x88\x92"
                                      "0,36",
                                      kId)),
              "-0.36");
    EXPECT_EQ(plainFigure(*readFigure("+0,97", kId)), "0.97");
    EXPECT_EQ(plainFigure(*readFigure("68,75\xC2\xA0%", kId)), "68.75");
    EXPECT_EQ(plainFigure(*readFigure("4", kEn)), "4");
}

}  // namespace
}  // namespace matang::content
