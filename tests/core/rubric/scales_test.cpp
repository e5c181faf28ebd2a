// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Scales, LevelsAreContiguous) {
    EXPECT_THAT(findingsWith({{"      - {level: 2, name: Sedang}\n", ""}}),
                ElementsAre("f:28:17: error: level-gap: scale=steps missing=2"));
    EXPECT_THAT(findingsWith({{"      - {level: 3, name: Tinggi}\n", ""},
                              {"    to: 3", "    to: 5"},
                              {"index-range: {from: 1, to: 3}", "index-range: {from: 1, to: 5}"},
                              {"from: 2, to: 3}", "from: 2, to: 5}"},
                              {"{1: a, 2: b, 3: c}", "{1: a, 2: b}"},
                              {"{1: d, 2: e, 3: f}", "{1: d, 2: e}"}}),
                ElementsAre("f:26:5: error: level-gap: scale=steps missing=3–5"));
    EXPECT_THAT(findingsWith({{"      - {level: 3, name: Tinggi}\n", ""}, {", 3: c}", "}"}, {", 3: f}", "}"}}),
                ElementsAre("f:26:5: error: level-gap: scale=steps missing=3"));
    EXPECT_THAT(findingsWith({{"level: 3,", "level: \"3\","}}), IsEmpty());
}

TEST(Scales, OneWrongLevelIsOneFinding) {
    EXPECT_THAT(findingsWith({{"level: 3,", "level: 6,"}, {", 3: c}", "}"}, {", 3: f}", "}"}}),
                ElementsAre("f:29:17: error: level-outside: level=6 from=1 to=3"));
    EXPECT_THAT(findingsWith({{"level: 3,", "level: 2,"}, {", 3: c}", "}"}, {", 3: f}", "}"}}),
                ElementsAre("f:29:17: error: level-duplicate: scale=steps level=2"));
    EXPECT_THAT(findingsWith({{"level: 3,", "level: 2.5,"}}), ElementsAre("f:29:17: error: level-outside: level=2.5 from=1 to=3"));
    EXPECT_THAT(findingsWith({{"level: 3,", "level: three,"}}), ElementsAre("f:29:17: error: not-a-number: key=level text=three"));
    EXPECT_THAT(findingsWith({{"{level: 3, name: Tinggi}", "Tinggi"}}),
                ElementsAre("f:29:9: error: wrong-type: key=levels wanted=map found=scalar"));
}

TEST(Scales, RangeAndStepFitTogether) {
    EXPECT_THAT(findingsWith({{"    to: 3", "    to: 1"}}), ElementsAre("f:25:9: error: range-order: of=scale steps from=1 to=1"));
    EXPECT_THAT(findingsWith({{"    to: 3", "    to: 3\n    step: 3/4"}}),
                ElementsAre("f:26:11: error: step-misfit: step=0.75 from=1 to=3"));
    EXPECT_THAT(findingsWith({{"    to: 3", "    to: 3\n    step: -1"}}), ElementsAre("f:26:11: error: step-misfit: step=-1 from=1 to=3"));
    EXPECT_THAT(findingsWith({{"    to: 3", "    to: 3\n    step: 0.5"}}), IsEmpty());
}

TEST(Scales, OnlyScalesWithoutStepsNeedNoLevels) {
    EXPECT_THAT(findingsWith({{"to: 3, step: 0}", "to: 3}"}}), ElementsAre("f:30:5: error: key-missing: key=levels of=scale figure"));
    EXPECT_THAT(findingsWith({{"to: 3, step: 0}", "to: 3, stepp: 0}"}}),
                ElementsAre("f:30:47: error: key-unknown: key=stepp known=step, id, name, from, to, gating, gating-note, levels "
                            "nearest=step"));
}

TEST(Scales, StepsOfTwoHaveEverySecondLevel) {
    const Replacements even{{"    to: 3", "    to: 5\n    step: 2"},
                            {"index-range: {from: 1, to: 3}", "index-range: {from: 1, to: 5}"},
                            {"from: 2, to: 3}", "from: 2, to: 5}"},
                            {"level: 2,", "level: 3,"},
                            {"level: 3, name: Tinggi", "level: 5, name: Tinggi"},
                            {"{1: a, 2: b, 3: c}", "{1: a, 3: b, 5: c}"},
                            {"{1: d, 2: e, 3: f}", "{1: d, 3: e, 5: f}"}};
    EXPECT_THAT(findingsWith(even), IsEmpty());
    Replacements odd = even;
    odd[5].second = "{1: a, 2: b, 3: b, 5: c}";
    EXPECT_THAT(findingsWith(odd), ElementsAre("f:64:28: error: level-outside: level=2 from=1 to=5"));
}

}  // namespace
}  // namespace matang::rubric::test
