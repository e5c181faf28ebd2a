// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kLow = "{id: low, name: Kurang, from: 1, below: 2}";
const std::string kHigh = "{id: high, name: Baik, from: 2, to: 3}";

TEST(Predicates, BandsMustNotShareAValue) {
    EXPECT_THAT(findingsWith({{"below: 2}", "to: 2}"}}),
                ElementsAre("f:48:7: error: predicate-overlap: first=low second=high from=2 to=2"));
    EXPECT_THAT(findingsWith({{"below: 2}", "below: 2.5}"}}),
                ElementsAre("f:48:7: error: predicate-overlap: first=low second=high from=2 to=2.5"));
    EXPECT_THAT(findingsWith({{"from: 1, below: 2}", "from: 1, to: 3}"}}),
                ElementsAre("f:48:7: error: predicate-overlap: first=low second=high from=2 to=3"));
}

TEST(Predicates, ABandInsideAnotherIsFoundBehindAThird) {
    EXPECT_THAT(findingsWith({{kLow, "{id: all, name: Semua, from: 1, to: 3}\n    - {id: low, name: Kurang, from: 1.5, below: 2}"}}),
                ElementsAre("f:48:7: error: predicate-overlap: first=all second=low from=1.5 to=2",
                            "f:49:7: error: predicate-overlap: first=all second=high from=2 to=3"));
}

TEST(Predicates, GapsAreWarnings) {
    EXPECT_THAT(findingsWith({{"below: 2}", "below: 1.9}"}}), ElementsAre("f:48:7: warning: predicate-gap: from=1.9 to=2"));
    EXPECT_THAT(findingsWith({{"from: 1, below: 2}", "from: 1.2, below: 2}"}}),
                ElementsAre("f:47:7: warning: predicate-gap: from=1 to=1.2"));
    EXPECT_THAT(findingsWith({{"from: 2, to: 3}", "from: 2, to: 2.8}"}}), ElementsAre("f:48:7: warning: predicate-gap: from=2.8 to=3"));
    EXPECT_THAT(findingsWith({{"from: 2, to: 3}", "from: 2, below: 3}"}}), ElementsAre("f:48:7: warning: predicate-gap: from=3 to=3"));
    EXPECT_NE(loadRubric(smallRubric({{"below: 2}", "below: 1.9}"}}), "f").rubric, nullptr);
}

TEST(Predicates, AGapThatNoPrintedFigureFallsIntoIsNone) {
    const std::pair<std::string, std::string> hundredth{"below: 2}", "to: 1.99}"};
    EXPECT_THAT(findingsWith({hundredth}), IsEmpty());
    EXPECT_THAT(findingsWith({hundredth, {"basis: rounded", "basis: unrounded"}}),
                ElementsAre("f:48:7: warning: predicate-gap: from=1.99 to=2"));
    EXPECT_THAT(findingsWith({hundredth, {"decimals: 2", "decimals: 3"}}), ElementsAre("f:48:7: warning: predicate-gap: from=1.99 to=2"));
    EXPECT_THAT(findingsWith({{"below: 2}", "to: 1.98}"}}), ElementsAre("f:48:7: warning: predicate-gap: from=1.98 to=2"));
    EXPECT_THAT(findingsWith({{"below: 2}", "below: 1.99}"}}), ElementsAre("f:48:7: warning: predicate-gap: from=1.99 to=2"));
}

TEST(Predicates, EndsOfABand) {
    EXPECT_THAT(findingsWith({{"from: 1, below: 2}", "from: 2, below: 2}"}}),
                ElementsAre("f:47:37: error: predicate-order: band=low from=2 upper=2"));
    EXPECT_THAT(findingsWith({{"below: 2}", "below: 2, to: 2}"}}), ElementsAre("f:47:40: error: key-conflict: first=to second=below"));
    EXPECT_THAT(findingsWith({{", below: 2}", "}"}}), ElementsAre("f:47:7: error: key-missing-of-several: keys=to, below of=band low"));
    EXPECT_THAT(findingsWith({{"below: 2}", "belwo: 2}"}}), testing::SizeIs(1));
    EXPECT_THAT(findingsWith({{"below: 2}", "below: two}"}}), ElementsAre("f:47:47: error: not-a-number: key=below text=two"));
    EXPECT_THAT(findingsWith({{kHigh, "{id: low, name: Baik, from: 2, to: 3}"}}),
                ElementsAre("f:48:12: error: id-duplicate: id=low firstLine=47"));
}

TEST(Predicates, FileOrderDoesNotMatter) {
    const auto loaded = loadRubric(smallRubric({{kLow, "{id: x}"}, {kHigh, kLow}, {"{id: x}", kHigh}}), "f");
    EXPECT_THAT(print(loaded.findings), IsEmpty());
    ASSERT_EQ(loaded.rubric->predicates.bands.size(), 2U);
    EXPECT_EQ(loaded.rubric->predicates.bands[0].id, "high");
    EXPECT_EQ(loaded.rubric->predicates.bandFor(base::Rational{199, 100}, {})->id, "low");
    EXPECT_EQ(loaded.rubric->predicates.bandFor(2, {})->id, "high");
    EXPECT_EQ(loaded.rubric->predicates.bandFor(3, {})->id, "high");
    EXPECT_EQ(loaded.rubric->predicates.bandFor(4, {}), nullptr);
}

}  // namespace
}  // namespace matang::rubric::test
