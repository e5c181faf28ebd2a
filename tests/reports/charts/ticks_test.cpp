// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/charts/ticks.h>

#include <gtest/gtest.h>
#include <QStringList>

namespace matang::charts {
namespace {

QString labels(double from, double to, text::Language language = text::Language::Indonesian) {
    QStringList all;
    for (const Tick& tick : ticksBetween(from, to, language)) {
        all << tick.label;
    }
    return all.join(QLatin1Char(' '));
}

TEST(Ticks, StandAtRoundFiguresAndAreFew) {
    EXPECT_EQ(labels(1, 5), "1 2 3 4 5");
    EXPECT_EQ(labels(0, 4), "0 1 2 3 4");
    EXPECT_EQ(labels(0, 5), "0 1 2 3 4 5");
    EXPECT_EQ(labels(0, 18), "0 5 10 15");
    EXPECT_EQ(labels(0, 100), "0 20 40 60 80 100");
    EXPECT_EQ(labels(0, 250), "0 50 100 150 200 250");
    EXPECT_EQ(labels(-1, 1), "−1,0 −0,5 0,0 0,5 1,0");
}

TEST(Ticks, HaveTheDecimalMarkOfTheLanguage) {
    EXPECT_EQ(labels(0, 1), "0,0 0,2 0,4 0,6 0,8 1,0");
    EXPECT_EQ(labels(0, 1, text::Language::English), "0.0 0.2 0.4 0.6 0.8 1.0");
}

TEST(Ticks, AreNoneWithoutARange) {
    EXPECT_EQ(labels(3, 3), "");
    EXPECT_EQ(labels(5, 1), "");
}

}  // namespace
}  // namespace matang::charts
