// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_rubric.h"
#include "card_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// What holds whatever the rules of a rubric are.
namespace matang::scoring {
namespace {

using assessment::AssessmentRecord;
using assessment::Mark;
using base::Rational;
using rubric::Aggregation;
using rubric::NodeIndex;
using testing::anyMarks;
using testing::anyTree;
using testing::finished;
using testing::nearly;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::weightsOf;

const std::vector<Aggregation> kMeans = {Aggregation::WeightedMean, Aggregation::Mean};
const std::vector<Aggregation> kSums = {Aggregation::WeightedMean, Aggregation::Mean, Aggregation::Sum};
const std::vector<Aggregation> kMeanLike = {Aggregation::WeightedMean, Aggregation::Mean,   Aggregation::GeometricMean,
                                            Aggregation::HarmonicMean, Aggregation::Median, Aggregation::Minimum,
                                            Aggregation::Maximum};
const std::vector<Aggregation> kAll = {Aggregation::WeightedMean, Aggregation::Mean,   Aggregation::GeometricMean,
                                       Aggregation::HarmonicMean, Aggregation::Median, Aggregation::Minimum,
                                       Aggregation::Maximum,      Aggregation::Sum,    Aggregation::CountPassed};

Rational indexOf(const rubric::Rubric& rubric, const AssessmentRecord& record) {
    return scoreOf(rubric, record).index().value.value();
}

RC_GTEST_PROP(RuleProperties, ContributionsAddUpBelowEverySum, ()) {
    RubricBuilder builder = anyTree(kSums);
    testing::addSteps(builder);
    testing::letNotApply(builder);
    const auto rubric = finished(builder);
    const ScoreCard card = scoreOf(rubric, anyMarks(rubric).record);
    const auto weights = weightsOf(rubric);
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        const rubric::Node& one = rubric.node(node);
        if (one.isIndicator() || !card.node(node).value) {
            continue;
        }
        Rational sum = one.adjustment.plus;
        for (const NodeIndex child : weights.children[static_cast<std::size_t>(node)]) {
            RC_ASSERT(card.node(child).contribution.has_value() == card.node(child).value.has_value());
            sum += card.node(child).contribution.value_or(0);
        }
        const auto& first = testing::nodeOf(rubric, card, "I1").value;
        const bool bonus = !one.bonuses.empty() && first && *first >= Rational(5);
        RC_ASSERT(*card.node(node).contribution == (bonus ? sum + one.bonuses.front().plus : sum));
    }
}

RC_GTEST_PROP(RuleProperties, ThereAreNoContributionsBelowWhatIsNoSum, ()) {
    RubricBuilder builder = anyTree(kAll);
    builder.at("D1").limits = {{testing::always(), *rc::gen::inRange(0, 10), testing::english("Limit")}};
    const auto rubric = finished(builder);
    const ScoreCard card = scoreOf(rubric, anyMarks(rubric).record);
    for (NodeIndex node = 1; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        const NodeIndex parent = rubric.node(node).parent;
        const Aggregation above = rubric.node(parent).aggregation;
        const bool sum = std::find(kSums.begin(), kSums.end(), above) != kSums.end() && !card.node(parent).limited;
        RC_ASSERT(card.node(node).contribution.has_value() == (sum && card.node(parent).contribution.has_value()));
    }
}

RC_GTEST_PROP(RuleProperties, MeansLieBetweenTheLowestAndTheHighestMark, ()) {
    const auto rubric = finished(anyTree(kMeanLike));
    const AssessmentRecord record = anyMarks(rubric).record;
    const auto byValue = [](const Mark& left, const Mark& right) { return *left.value < *right.value; };
    const auto [lowest, highest] = std::minmax_element(record.marks.begin(), record.marks.end(), byValue);
    const Rational index = indexOf(rubric, record);
    RC_ASSERT(*lowest->value <= index || nearly(*lowest->value, index));
    RC_ASSERT(index <= *highest->value || nearly(*highest->value, index));
}

RC_GTEST_PROP(RuleProperties, RaisingAMarkNeverLowersTheIndex, ()) {
    RubricBuilder builder = anyTree(kAll);
    for (rubric::Node& node : builder.rubric.nodes) {
        node.pass = *rc::gen::inRange(1, 8);
    }
    testing::addSteps(builder);
    const auto rubric = finished(builder);
    AssessmentRecord record = anyMarks(rubric).record;
    const Rational before = indexOf(rubric, record);
    Mark& raised = record.marks[*rc::gen::inRange<std::size_t>(0, record.marks.size())];
    raised.value = *raised.value + *rc::gen::inRange(1, 4);
    const Rational after = indexOf(rubric, record);
    RC_ASSERT(before <= after || nearly(before, after));
}

RC_GTEST_PROP(RuleProperties, MeasuringMoreNeverLowersTheIndex, ()) {
    using Method = rubric::Normalisation::Method;
    using testing::Relation;
    RubricBuilder builder = anyTree(kMeanLike);
    rubric::Node& first = builder.at("I1");
    first.quantity.emplace();
    first.quantity->target = *rc::gen::inRange(1, 100);
    first.normalisation.method = *rc::gen::element(Method::Ladder, Method::MinMax, Method::PercentOfTarget, Method::Linear);
    first.normalisation.low = *rc::gen::inRange(0, 50);
    first.normalisation.high = *first.normalisation.low + *rc::gen::inRange(1, 50);
    first.normalisation.ladder = {{Relation::AtLeast, 60, 9}, {Relation::Above, 30, 6}, {Relation::AtLeast, 30, 5}};
    first.normalisation.otherwise = 1;
    const bool down =
        first.normalisation.method != Method::Ladder && first.normalisation.method != Method::Linear && *rc::gen::arbitrary<bool>();
    first.quantity->direction = down ? rubric::Quantity::Direction::Down : rubric::Quantity::Direction::Up;
    const auto rubric = finished(builder);
    AssessmentRecord record = anyMarks(rubric).record;
    record.marks.front().value = *rc::gen::inRange(0, 120);
    const Rational before = indexOf(rubric, record);
    record.marks.front().value = *record.marks.front().value + *rc::gen::inRange(1, 40);
    const Rational after = indexOf(rubric, record);
    RC_ASSERT(nearly(before, after) || (down ? after < before : before < after));
}

/// The same tree with the children of every node in another order.
RubricBuilder shuffled(const RubricBuilder& builder) {
    RubricBuilder other = testing::flatRubric(0, builder.rubric.scales.front());
    const auto anyOrder = [](std::vector<NodeIndex> nodes) {
        for (std::size_t last = nodes.size(); last > 1; --last) {
            std::swap(nodes[last - 1], nodes[*rc::gen::inRange<std::size_t>(0, last)]);
        }
        return nodes;
    };
    const auto copyRules = [&](const rubric::Node& node) {
        other.at(node.id.text).aggregation = node.aggregation;
        other.at(node.id.text).pass = node.pass;
    };
    copyRules(builder.rubric.nodes.front());
    for (const NodeIndex domain : anyOrder(builder.rubric.nodes.front().children)) {
        const rubric::Node& one = builder.rubric.node(domain);
        other.domain(one.id.text, one.weight);
        for (const NodeIndex indicator : anyOrder(one.children)) {
            other.indicator(builder.rubric.node(indicator).id.text, std::nullopt, one.id.text);
        }
        copyRules(one);
    }
    return other;
}

RC_GTEST_PROP(RuleProperties, TheOrderOfNodesDoesNotMatter, ()) {
    const RubricBuilder builder = anyTree(kAll);
    const auto rubric = finished(builder);
    const auto other = finished(shuffled(builder));
    const AssessmentRecord record = anyMarks(rubric).record;
    const ScoreCard one = scoreOf(rubric, record);
    const ScoreCard same = scoreOf(other, record);
    for (const rubric::Node& node : rubric.nodes) {
        const NodeScore& left = testing::nodeOf(rubric, one, node.id.text);
        const NodeScore& right = testing::nodeOf(other, same, node.id.text);
        RC_ASSERT(left.value == right.value || nearly(*left.value, *right.value));
        RC_ASSERT(left.contribution.has_value() == right.contribution.has_value());
        RC_ASSERT(left.filled == right.filled);
    }
}

RC_GTEST_PROP(RuleProperties, EqualWeightsAreThePlainMean, ()) {
    RubricBuilder builder = anyTree({Aggregation::Mean});
    testing::letNotApply(builder);
    const auto plain = finished(builder);
    for (rubric::Node& node : builder.rubric.nodes) {
        node.aggregation = Aggregation::WeightedMean;
        node.weight = node.parent == rubric::kRoot ? std::optional{Rational(7)} : std::nullopt;
    }
    const AssessmentRecord record = anyMarks(plain).record;
    RC_ASSERT(scoreOf(plain, record) == scoreOf(finished(builder), record));
}

// An independent reckoning: straight from the indicators that apply, in one sum.
RC_GTEST_PROP(RuleProperties, AcrossTheIndexIsOneMeanOfAllThatApplies, ()) {
    RubricBuilder builder = anyTree(kMeans);
    testing::letNotApply(builder);
    builder.rubric.notApplicable.spread = rubric::NotApplicableRule::Spread::AcrossIndex;
    const auto rubric = finished(builder);
    const auto weights = weightsOf(rubric);
    const ScoreCard card = scoreOf(rubric, anyMarks(rubric).record);
    Rational sum;
    Rational applies;
    for (const NodeIndex indicator : weights.indicators) {
        const Rational& share = weights.shareOfIndex[static_cast<std::size_t>(indicator)];
        if (const auto& value = card.node(indicator).value) {
            sum += share * *value;
            applies += share;
        }
    }
    RC_ASSERT(card.index().applies == applies);
    RC_ASSERT(card.index().coverage == Rational(1));
    RC_ASSERT(card.index().value == (applies.isZero() ? std::nullopt : std::optional{sum / applies}));
}

// A published index over published domains is never called unexplainable where it is the true one.
RC_GTEST_PROP(RuleProperties, TruePrintedFiguresAreAlwaysExplained, ()) {
    RubricBuilder builder = anyTree(kAll);
    builder.at("index").pass = *rc::gen::inRange(1, 8);
    testing::addSteps(builder);
    if (*rc::gen::arbitrary<bool>()) {
        builder.at("index").bonuses.clear();
        builder.at("index").limits = {{testing::always(), *rc::gen::inRange(0, 20), testing::english("Limit")}};
    }
    const auto rubric = finished(builder);
    AssessmentRecord record = anyMarks(rubric).record;
    const ScoreCard exact = scoreOf(rubric, record);
    testing::RecordBuilder printedOnly;
    printedOnly.record = record;
    std::erase_if(printedOnly.record.marks, [&](const Mark& mark) { return mark.node.text != "I1"; });
    for (const NodeIndex domain : rubric.nodes.front().children) {
        printedOnly.reported(rubric.node(domain).id.text, printed(rubric, *exact.node(domain).value));
    }
    printedOnly.reported("index", printed(rubric, *exact.index().value));
    for (const base::Diagnostic& warning : scoreOf(rubric, printedOnly.record).warnings) {
        RC_ASSERT(warning.code != "reported-differs" || base::argument(warning.arguments, "node") != "index");
    }
}

}  // namespace
}  // namespace matang::scoring
