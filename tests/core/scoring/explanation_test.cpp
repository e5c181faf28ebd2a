// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <matang/scoring/explanation.h>

#include <gtest/gtest.h>

#include <sstream>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::weightsOf;

std::string exactly(const std::optional<Rational>& value) {
    return value ? base::formatExact(*value) : "-";
}

/// The tree as text, a line for each node and term, so that a test can assert all of it.
void write(const rubric::Rubric& rubric, const Explanation& explanation, const std::string& indent, std::ostream& out) {
    static const char* const kRules[] = {"not-set",    "reported",     "weighted-mean",   "mean",        "sum-of-contributions",
                                         "panel-mean", "panel-median", "panel-consensus", "single-mark", "carried"};
    out << indent << rubric.node(explanation.node).id.text << ' ' << kRules[static_cast<int>(explanation.rule)]
        << " shown=" << explanation.shown << " exact=" << exactly(explanation.exact) << " weights=" << exactly(explanation.weightSum);
    out << (explanation.valueRounded ? " rounded" : "") << (explanation.source.empty() ? "" : " source=" + explanation.source);
    out << (explanation.computedBeside ? " beside=" + exactly(explanation.computedBeside) : "");
    out << (explanation.carriedFrom.empty() ? "" : " from=" + explanation.carriedFrom.text) << '\n';
    for (const Term& term : explanation.terms) {
        out << indent << "  " << (term.node < 0 ? term.assessor : rubric.node(term.node).id.text) << ' ' << exactly(term.weight) << " x "
            << exactly(term.coverage) << " x " << exactly(term.value) << " = " << exactly(term.product)
            << (term.productRounded ? " rounded" : "") << (term.counted ? "" : " left out") << '\n';
    }
    for (const Explanation& part : explanation.parts) {
        write(rubric, part, indent + "    ", out);
    }
}

std::string explained(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record, const std::string& node = "index") {
    const ScoreCard card = scoreOf(rubric, record);
    std::ostringstream out;
    write(rubric, explain(rubric, weightsOf(rubric), record, card, rubric.find(rubric::NodeId(node))), "", out);
    return out.str();
}

TEST(Explanation, LeadsDownToTheMarks) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 2, "final", "A").mark("I1", 3, "final", "B").unsetMark("I1", "final", "C").mark("I2", 3, "self").mark("I3", 4);
    EXPECT_EQ(explained(rubric, builder.record),
              "index weighted-mean shown=3.36 exact=47/14 weights=70\n"
              "  D1 40 x 1 x 2.875 = 115\n"
              "  D2 60 x 0.5 x 4 = 120\n"
              "    D1 weighted-mean shown=2.88 exact=2.875 weights=40\n"
              "      I1 10 x 1 x 2.5 = 25\n"
              "      I2 30 x 1 x 3 = 90\n"
              "        I1 panel-mean shown=2.50 exact=2.5 weights=0\n"
              "          A 0 x 1 x 2 = -\n"
              "          B 0 x 1 x 3 = -\n"
              "          C 0 x 1 x - = - left out\n"
              "        I2 carried shown=3.00 exact=3 weights=0 from=self\n"
              "          Ani 0 x 1 x 3 = -\n"
              "    D2 weighted-mean shown=4.00 exact=4 weights=30\n"
              "      I3 30 x 1 x 4 = 120\n"
              "      I4 30 x 0 x - = - left out\n"
              "        I3 single-mark shown=4.00 exact=4 weights=0\n"
              "          Ani 0 x 1 x 4 = -\n"
              "        I4 not-set shown= exact=- weights=0\n");
}

TEST(Explanation, RoundedDimensionsAndContributions) {
    auto builder = sampleRubric();
    builder.roundDomains();
    builder.rubric.nodes[1].aggregation = rubric::Aggregation::Mean;
    RecordBuilder marks;
    marks.mark("I1", 3, "final", "A").mark("I1", 3, "final", "B").mark("I1", 4, "final", "C").mark("I2", 3).reported("D2", "3.57");
    EXPECT_EQ(explained(builder.rubric, marks.record),
              "index sum-of-contributions shown=3.41 exact=3.41 weights=100\n"
              "  D1 40 x 1 x 3.17 = 1.27 rounded\n"
              "  D2 60 x 1 x 3.57 = 2.14 rounded\n"
              "    D1 mean shown=3.17 exact=19/6 weights=40 rounded\n"
              "      I1 20 x 1 x 10/3 = 200/3\n"
              "      I2 20 x 1 x 3 = 60\n"
              "        I1 panel-mean shown=3.33 exact=10/3 weights=0\n"
              "          A 0 x 1 x 3 = -\n"
              "          B 0 x 1 x 3 = -\n"
              "          C 0 x 1 x 4 = -\n"
              "        I2 single-mark shown=3.00 exact=3 weights=0\n"
              "          Ani 0 x 1 x 3 = -\n"
              "    D2 reported shown=3.57 exact=3.57 weights=0 source=letter\n");
}

TEST(Explanation, ReportedIndexWithTheComputedOneBeside) {
    const auto rubric = sampleRubric().rubric;
    EXPECT_EQ(explained(rubric, RecordBuilder().reported("index", "3.81").reported("D1", "2.76").reported("D2", "4.50").record),
              "index reported shown=3.81 exact=3.81 weights=100 source=letter beside=3.804\n"
              "  D1 40 x 1 x 2.76 = 110.4\n"
              "  D2 60 x 1 x 4.5 = 270\n"
              "    D1 reported shown=2.76 exact=2.76 weights=0 source=letter\n"
              "    D2 reported shown=4.50 exact=4.5 weights=0 source=letter\n");
    EXPECT_EQ(explained(rubric, RecordBuilder().reported("index", "3.81").record),
              "index reported shown=3.81 exact=3.81 weights=0 source=letter\n");
}

TEST(Explanation, OfOneNodeAlone) {
    const auto rubric = sampleRubric().rubric;
    EXPECT_EQ(explained(rubric, RecordBuilder().mark("I1", 2).reported("I1", "3").record, "I1"),
              "I1 reported shown=3.00 exact=3 weights=0 source=letter beside=2\n"
              "  Ani 0 x 1 x 2 = -\n");
}

TEST(Explanation, PanelRules) {
    auto builder = sampleRubric();
    builder.rubric.combination = rubric::Combination::Median;
    RecordBuilder marks;
    marks.mark("I1", 2, "final", "A").mark("I1", 4, "final", "B");
    EXPECT_EQ(explained(builder.rubric, marks.record, "I1"),
              "I1 panel-median shown=3.00 exact=3 weights=0\n"
              "  A 0 x 1 x 2 = -\n"
              "  B 0 x 1 x 4 = -\n");
    builder.rubric.combination = rubric::Combination::Consensus;
    EXPECT_EQ(explained(builder.rubric, marks.record, "I1"),
              "I1 not-set shown= exact=- weights=0\n"
              "  A 0 x 1 x 2 = -\n"
              "  B 0 x 1 x 4 = -\n");
    marks.record.marks.back().value = 2;
    EXPECT_EQ(explained(builder.rubric, marks.record, "I1"),
              "I1 panel-consensus shown=2.00 exact=2 weights=0\n"
              "  A 0 x 1 x 2 = -\n"
              "  B 0 x 1 x 2 = -\n");
}

TEST(Explanation, OfWhoDidNotTakePartIsEmpty) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.reported("index", "0.00");
    builder.record.assessment.participation = assessment::Participation::DidNotTakePart;
    EXPECT_EQ(explained(rubric, builder.record), "index not-set shown= exact=- weights=0\n");
}

}  // namespace
}  // namespace matang::scoring
