// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <matang/scoring/explanation.h>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// Rules that hold for every rubric and every set of marks.
namespace matang::scoring {
namespace {

using assessment::AssessmentRecord;
using assessment::Mark;
using base::Rational;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::weightsOf;

enum class OnTheWay { Exact, Rounded };

/// One to four domains with one to five indicators each, and any weights that fit together.
RubricBuilder anyRubric(OnTheWay rounding) {
    std::vector<std::vector<int>> domains(*rc::gen::inRange<std::size_t>(1, 5));
    for (std::vector<int>& domain : domains) {
        domain = *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(1, 6), rc::gen::inRange(1, 21));
    }
    Rational total;
    for (const auto& domain : domains) {
        for (const int weight : domain) {
            total += Rational(weight);
        }
    }
    RubricBuilder builder;
    int number = 0;
    for (std::size_t domain = 0; domain < domains.size(); ++domain) {
        const std::string id = "D" + std::to_string(domain + 1);
        Rational sum;
        for (const int weight : domains[domain]) {
            sum += Rational(weight);
        }
        builder.domain(id, sum * 100 / total);
        for (const int weight : domains[domain]) {
            builder.indicator("I" + std::to_string(++number), Rational(weight) * 100 / total, id);
        }
    }
    return rounding == OnTheWay::Rounded ? std::move(builder.roundDomains()) : builder;
}

/// Marks of up to three assessors at every indicator with the given chance (percent) of being there.
AssessmentRecord anyMarks(const rubric::Rubric& rubric, int chance) {
    RecordBuilder builder;
    for (const rubric::NodeIndex indicator : weightsOf(rubric).indicators) {
        if (*rc::gen::inRange(0, 100) < chance) {
            const int assessors = *rc::gen::inRange(1, 4);
            for (int assessor = 0; assessor < assessors; ++assessor) {
                builder.mark(rubric.node(indicator).id.text, *rc::gen::inRange(1, 6), "final",
                             std::string(1, static_cast<char>('A' + assessor)));
            }
        }
    }
    return builder.record;
}

Rational indexOf(const rubric::Rubric& rubric, const AssessmentRecord& record) {
    return scoreOf(rubric, record).index().value.value();
}

RC_GTEST_PROP(ScoreProperties, IndexLiesBetweenLowestAndHighestMark, ()) {
    const auto rubric = anyRubric(OnTheWay::Exact).rubric;
    const AssessmentRecord record = anyMarks(rubric, 70);
    RC_PRE(!record.marks.empty());
    const auto byValue = [](const Mark& left, const Mark& right) { return *left.value < *right.value; };
    const auto [lowest, highest] = std::minmax_element(record.marks.begin(), record.marks.end(), byValue);
    const Rational index = indexOf(rubric, record);
    RC_ASSERT(*lowest->value <= index);
    RC_ASSERT(index <= *highest->value);
}

RC_GTEST_PROP(ScoreProperties, ContributionsAddUpToTheIndex, ()) {
    const auto rubric = anyRubric(*rc::gen::element(OnTheWay::Exact, OnTheWay::Rounded)).rubric;
    const ScoreCard card = scoreOf(rubric, anyMarks(rubric, *rc::gen::element(60, 100)));
    RC_PRE(card.index().value.has_value());
    const auto weights = weightsOf(rubric);
    Rational sum;
    for (const rubric::NodeIndex top : weights.children[rubric::kRoot]) {
        const NodeScore& node = card.node(top);
        sum += node.contribution.value_or(0) * node.coverage;
    }
    Rational covered;
    for (const rubric::NodeIndex indicator : weights.indicators) {
        covered += card.node(indicator).value ? weights.shareOfIndex[static_cast<std::size_t>(indicator)] : Rational{};
    }
    RC_ASSERT(card.index().coverage == covered);
    RC_ASSERT(sum == *card.index().value * covered);
    RC_ASSERT(card.complete() == (covered == Rational(1)));
}

// An independent reckoning: straight from the indicators, in one sum.
RC_GTEST_PROP(ScoreProperties, ExactIndexIsTheSumOverTheIndicators, ()) {
    const auto rubric = anyRubric(OnTheWay::Exact).rubric;
    const ScoreCard card = scoreOf(rubric, anyMarks(rubric, 75));
    RC_PRE(card.index().value.has_value());
    Rational sum;
    Rational covered;
    for (const rubric::NodeIndex indicator : weightsOf(rubric).indicators) {
        if (const auto& value = card.node(indicator).value) {
            sum += *rubric.node(indicator).weight * *value;
            covered += *rubric.node(indicator).weight;
        }
    }
    RC_ASSERT(*card.index().value == sum / covered);
}

RC_GTEST_PROP(ScoreProperties, RaisingAMarkNeverLowersTheIndex, ()) {
    auto builder = anyRubric(*rc::gen::element(OnTheWay::Exact, OnTheWay::Rounded));
    builder.rubric.combination = *rc::gen::element(rubric::Combination::Mean, rubric::Combination::Median);
    AssessmentRecord record = anyMarks(builder.rubric, 100);
    const Rational before = indexOf(builder.rubric, record);
    Mark& raised = record.marks[*rc::gen::inRange<std::size_t>(0, record.marks.size())];
    raised.value = *raised.value + *rc::gen::inRange(1, 4);
    const Rational after = indexOf(builder.rubric, record);
    RC_ASSERT(before <= after);
    if (builder.rubric.rounding.steps.empty() && builder.rubric.combination == rubric::Combination::Mean) {
        RC_ASSERT(before < after);
    }
}

RC_GTEST_PROP(ScoreProperties, OrderOfMarksDoesNotMatter, ()) {
    auto builder = anyRubric(OnTheWay::Rounded);
    builder.rubric.combination = *rc::gen::element(rubric::Combination::Mean, rubric::Combination::Median, rubric::Combination::Consensus);
    const AssessmentRecord record = anyMarks(builder.rubric, 80);
    AssessmentRecord shuffled = record;
    for (std::size_t last = shuffled.marks.size(); last > 1; --last) {
        std::swap(shuffled.marks[last - 1], shuffled.marks[*rc::gen::inRange<std::size_t>(0, last)]);
    }
    RC_ASSERT(scoreOf(builder.rubric, record) == scoreOf(builder.rubric, shuffled));
}

RC_GTEST_PROP(ScoreProperties, CarriedIsTheSameAsCopied, ()) {
    const auto rubric = anyRubric(OnTheWay::Rounded).rubric;
    AssessmentRecord record = anyMarks(rubric, 90);
    for (Mark& mark : record.marks) {
        mark.stage = rubric::StageId(*rc::gen::element("self", "document", "final"));
    }
    const ScoreCard carried = scoreOf(rubric, record);
    AssessmentRecord copied;
    for (const rubric::NodeIndex indicator : weightsOf(rubric).indicators) {
        if (const auto& value = carried.node(indicator).value) {
            copied.marks.push_back({rubric.node(indicator).id, rubric::StageId("final"), "copy", *value, {}, {}, {}});
        }
    }
    const ScoreCard explicitCard = scoreOf(rubric, copied);
    for (std::size_t node = 0; node < carried.nodes.size(); ++node) {
        RC_ASSERT(carried.nodes[node].value == explicitCard.nodes[node].value);
        RC_ASSERT(carried.nodes[node].contribution == explicitCard.nodes[node].contribution);
        RC_ASSERT(carried.nodes[node].coverage == explicitCard.nodes[node].coverage);
    }
}

// Hanging every indicator twice, once unset with weight zero, takes the way of partial cards; nothing may change.
RC_GTEST_PROP(ScoreProperties, PartialReckoningOfACompleteCardIsTheSame, ()) {
    const auto rounding = *rc::gen::element(OnTheWay::Exact, OnTheWay::Rounded);
    const auto plain = anyRubric(rounding).rubric;
    RubricBuilder doubled;
    for (std::size_t node = 1; node < plain.nodes.size(); ++node) {
        const rubric::Node& one = plain.nodes[node];
        if (one.isIndicator()) {
            doubled.indicator(one.id.text, one.weight, plain.node(one.parent).id.text);
            doubled.indicator(one.id.text + "-unset", 0, plain.node(one.parent).id.text);
        } else {
            doubled.domain(one.id.text, one.weight);
        }
    }
    doubled.rubric.rounding = plain.rounding;
    const AssessmentRecord record = anyMarks(plain, 100);
    const ScoreCard whole = scoreOf(plain, record);
    const ScoreCard partial = scoreOf(doubled.rubric, record);
    RC_ASSERT(partial.complete());
    for (std::size_t node = 0; node < plain.nodes.size(); ++node) {
        const NodeScore& same = partial.node(doubled.rubric.find(plain.nodes[node].id));
        RC_ASSERT(same.value == whole.nodes[node].value);
        RC_ASSERT(same.contribution == whole.nodes[node].contribution);
    }
}

void requireConsistent(const Explanation& explanation, const ScoreCard& card) {
    const NodeScore& node = card.node(explanation.node);
    RC_ASSERT(explanation.value == node.value);
    if (explanation.rule == Rule::WeightedMean || explanation.rule == Rule::SumOfContributions) {
        Rational products;
        for (const Term& term : explanation.terms) {
            products += term.product.value_or(0);
        }
        RC_ASSERT(products * (explanation.rule == Rule::WeightedMean ? 1 : 100) / explanation.weightSum == *explanation.exact);
        RC_ASSERT((explanation.valueRounded ? base::roundTo(*explanation.exact, 2) : *explanation.exact) == *explanation.value);
    }
    for (const Explanation& part : explanation.parts) {
        requireConsistent(part, card);
    }
}

RC_GTEST_PROP(ScoreProperties, EveryExplanationGivesTheFigureItExplains, ()) {
    const auto rubric = anyRubric(*rc::gen::element(OnTheWay::Exact, OnTheWay::Rounded)).rubric;
    const AssessmentRecord record = anyMarks(rubric, 75);
    const ScoreCard card = scoreOf(rubric, record);
    requireConsistent(explain(rubric, weightsOf(rubric), record, card), card);
}

// Whatever the exact figures behind printed domains are, their own index is never called unexplainable.
RC_GTEST_PROP(ScoreProperties, TruePrintedFiguresAreAlwaysExplained, ()) {
    const auto rubric = anyRubric(OnTheWay::Exact).rubric;
    const ScoreCard exact = scoreOf(rubric, anyMarks(rubric, 100));
    const auto weights = weightsOf(rubric);
    RecordBuilder printedOnly;
    for (const rubric::NodeIndex top : weights.children[rubric::kRoot]) {
        printedOnly.reported(rubric.node(top).id.text, printed(rubric, *exact.node(top).value));
    }
    printedOnly.reported("index", printed(rubric, *exact.index().value));
    for (const base::Diagnostic& warning : scoreOf(rubric, printedOnly.record).warnings) {
        RC_ASSERT(warning.code != "reported-differs");
    }
}

}  // namespace
}  // namespace matang::scoring
