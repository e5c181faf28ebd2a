// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/rubric/format.h>
#include <matang/rubric/words.h>

namespace matang::rubric::test {
namespace {

using Kind = Condition::Kind;
using Relation = Condition::Relation;

Condition value(NodeIndex node, Relation relation, const base::Rational& figure) {
    Condition condition;
    condition.kind = Kind::Value;
    condition.node = node;
    condition.relation = relation;
    condition.figure = figure;
    return condition;
}

template <typename Value>
std::vector<std::string_view> wordsOf(std::size_t count, std::size_t first = 0) {
    std::vector<std::string_view> words;
    for (std::size_t value = first; value < first + count; ++value) {
        words.push_back(wordOf(static_cast<Value>(value)));
    }
    return words;
}

/// The words that a key may have are those of the enumeration, in its order.
template <typename Value>
void expectWords(FormatMap map, std::string_view key, std::size_t first = 0) {
    const KeyFormat* format = formatOf(map).find(key);
    ASSERT_NE(format, nullptr) << key;
    EXPECT_EQ(wordsOf<Value>(format->choices.size(), first), format->choices) << key;
}

TEST(Words, AreThoseOfTheFormat) {
    expectWords<Provenance>(FormatMap::Rubric, "status");
    expectWords<Confidence>(FormatMap::Provenance, "confidence", 1);
    expectWords<Combination>(FormatMap::Panel, "combination");
    expectWords<Aggregation>(FormatMap::Branch, "aggregation");
    expectWords<Weighting>(FormatMap::Branch, "weighting");
    expectWords<Repetition::Combine>(FormatMap::Repeat, "combine");
    expectWords<NotApplicableRule::Spread>(FormatMap::NotApplicable, "rule");
    expectWords<Quantity::Direction>(FormatMap::Quantity, "direction");
    expectWords<Normalisation::Method>(FormatMap::Normalise, "method");
    expectWords<Normalisation::Among>(FormatMap::Normalise, "among");
    expectWords<ImportedResult::Year>(FormatMap::Import, "year");
    expectWords<PredicateBasis>(FormatMap::Predicates, "basis");
    expectWords<PeerGrouping::By>(FormatMap::PeerGrouping, "by");
    expectWords<StageParty>(FormatMap::Stage, "by");
    expectWords<WeightBasis>(FormatMap::Rubric, "weights");
    expectWords<RoundingStep::Figure>(FormatMap::RoundingStep, "figure");
    expectWords<base::RoundingMode>(FormatMap::Rounding, "mode");
    expectWords<EvidenceRule::Check>(FormatMap::EvidenceRule, "check");
    expectWords<EvidenceRule::Severity>(FormatMap::EvidenceRule, "severity");
    expectWords<EvidencePurpose>(FormatMap::EvidenceRule, "purpose", 1);
    for (const std::string_view relation : wordsOf<Condition::Relation>(5)) {
        EXPECT_NE(formatOf(FormatMap::Condition).find(relation), nullptr) << relation;
    }
    EXPECT_EQ(wordOf(Confidence::Unsaid), "");
}

template <typename Enum>
void expectCodes(std::size_t count, std::string_view (*code)(Enum), std::optional<Enum> (*fromCode)(std::string_view)) {
    for (std::size_t at = 0; at < count; ++at) {
        const auto value = static_cast<Enum>(at);
        EXPECT_EQ(fromCode(code(value)), value);
        EXPECT_EQ(wordOf(value), code(value));
    }
    EXPECT_EQ(fromCode("Regulation"), std::nullopt);
}

TEST(Words, OfEvidenceAreReadAsTheyAreWritten) {
    expectCodes<DocumentKind>(13, documentKindCode, documentKindFromCode);
    expectCodes<EvidencePurpose>(6, evidencePurposeCode, evidencePurposeFromCode);
    expectCodes<DocumentContent>(2, documentContentCode, documentContentFromCode);
    EXPECT_EQ(documentKindCode(DocumentKind::Unsaid), "");
    EXPECT_EQ(documentKindCode(DocumentKind::Other), "other");
    EXPECT_EQ(evidencePurposeCode(EvidencePurpose::Audit), "audit");
}

TEST(Words, WriteAConditionAsTheFormatDoes) {
    const auto rubric = loadRubric(kSmallRubric, "f").rubric;
    ASSERT_NE(rubric, nullptr);
    Condition all;
    all.parts = {value(2, Relation::AtLeast, 3), value(3, Relation::Below, base::Rational{1, 3})};
    EXPECT_EQ(conditionText(*rubric, all), "{all: [{value: I1, at-least: 3}, {value: I2, below: 1/3}]}");

    Condition measured = value(3, Relation::Equal, base::Rational{5, 2});
    measured.kind = Kind::Measured;
    Condition exists;
    exists.kind = Kind::Exists;
    exists.node = 2;
    Condition evidence;
    evidence.kind = Kind::Evidence;
    evidence.node = 2;
    Condition more = evidence;
    more.count = 2;
    more.level = 4;
    Condition any;
    any.kind = Kind::Any;
    any.parts = {measured, exists, evidence, more};
    Condition negated;
    negated.kind = Kind::Not;
    negated.parts = {any};
    EXPECT_EQ(conditionText(*rubric, negated),
              "{not: {any: [{measured: I2, equal: 2.5}, {exists: I1}, {evidence: I1}, {evidence: I1, count: 2, level: 4}]}}");
}

}  // namespace
}  // namespace matang::rubric::test
