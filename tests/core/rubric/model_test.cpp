// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

namespace matang::rubric::test {
namespace {

TEST(LocalisedText, FallsBackToTheFirstLanguage) {
    const LocalisedText text{{{"id", "Kecil"}, {"en", "Small"}}};
    EXPECT_EQ(text.in("en"), "Small");
    EXPECT_EQ(text.in("id"), "Kecil");
    EXPECT_EQ(text.in("jv"), "Kecil");
    EXPECT_EQ(LocalisedText{}.in("id"), "");
}

TEST(PredicateBand, HoldsItsLowerEndAndItsUpperEndOnlyWhereIncluded) {
    PredicateBand band;
    band.from = base::Rational{18, 10};
    band.upper = base::Rational{26, 10};
    EXPECT_TRUE(band.holds(base::Rational{18, 10}));
    EXPECT_FALSE(band.holds(base::Rational{26, 10}));
    EXPECT_FALSE(band.holds(base::Rational{17999, 10000}));
    band.upperIncluded = true;
    EXPECT_TRUE(band.holds(base::Rational{26, 10}));
    EXPECT_FALSE(band.holds(base::Rational{26001, 10000}));
}

TEST(Rubric, FindsItsParts) {
    const auto rubric = loadRubric(kSmallRubric, "f").rubric;
    ASSERT_NE(rubric, nullptr);
    EXPECT_EQ(rubric->find(NodeId{"index"}), kRoot);
    EXPECT_EQ(rubric->find(NodeId{"D2"}), 4);
    EXPECT_EQ(rubric->find(NodeId{"D9"}), -1);
    EXPECT_EQ(rubric->stageOrder(StageId{"final"}), 1);
    EXPECT_EQ(rubric->stageOrder(StageId{"visit"}), -1);
    EXPECT_EQ(rubric->kindName("domain")->in("en"), "Domain");
    EXPECT_EQ(rubric->kindName("aspect"), nullptr);
    EXPECT_EQ(rubric->profile(ProfileId{"P1"}), nullptr);
}

}  // namespace
}  // namespace matang::rubric::test
