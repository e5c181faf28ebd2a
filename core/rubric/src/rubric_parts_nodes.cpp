// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_keys.h"

#include <matang/rubric/words.h>

namespace matang::rubric {

namespace {

std::string numbered(const std::string& key, std::size_t number) {
    return key + "." + std::to_string(number + 1);
}

void writeRepetition(KeyWriter& keys, const std::optional<Repetition>& repetition) {
    if (!repetition) {
        return;
    }
    keys.localised("repeat.name", repetition->name);
    keys.text("repeat.combine", wordOf(repetition->combine));
    keys.whole("repeat.number", repetition->number, 1);
    keys.whole("repeat.at-least", repetition->atLeast, 0);
    for (const Repetition::Unit& unit : repetition->fixed) {
        keys.localised("repeat.units." + unit.id, unit.name);
    }
}

void writeReckoning(KeyWriter& keys, const Rubric& rubric, const Node& node) {
    keys.word("aggregation", wordOf(node.aggregation), "weighted-mean");
    keys.word("weighting", wordOf(node.weighting), "written");
    if (node.aggregation == Aggregation::CountPassed) {
        keys.number("pass", node.pass);
    }
    keys.whole("enough", node.enough, 0);
    writeRepetition(keys, node.repetition);
    keys.number("adjust.times", node.adjustment.times, 1);
    keys.number("adjust.plus", node.adjustment.plus, 0);
    keys.number("adjust.at-least", node.adjustment.atLeast);
    keys.number("adjust.at-most", node.adjustment.atMost);
    for (std::size_t number = 0; number < node.bonuses.size(); ++number) {
        keys.text(numbered("bonuses", number) + ".when", conditionText(rubric, node.bonuses[number].when));
        keys.number(numbered("bonuses", number) + ".plus", node.bonuses[number].plus);
        keys.localised(numbered("bonuses", number) + ".name", node.bonuses[number].name);
    }
    for (std::size_t number = 0; number < node.limits.size(); ++number) {
        keys.text(numbered("limits", number) + ".when", conditionText(rubric, node.limits[number].when));
        keys.number(numbered("limits", number) + ".at-most", node.limits[number].atMost);
        keys.localised(numbered("limits", number) + ".name", node.limits[number].name);
    }
    if (node.overYears) {
        for (std::size_t number = 0; number < node.overYears->weights.size(); ++number) {
            keys.number(numbered("over-years.weights", number), node.overYears->weights[number]);
        }
        keys.whole("over-years.within", node.overYears->within, 0);
    }
}

void writeQuantity(KeyWriter& keys, const Quantity& quantity) {
    keys.localised("quantity.unit", quantity.unit);
    keys.text("quantity.direction", wordOf(quantity.direction));
    keys.number("quantity.from", quantity.from);
    keys.number("quantity.to", quantity.to);
    keys.whole("quantity.decimals", quantity.decimals);
    keys.localised("quantity.numerator", quantity.numerator);
    keys.localised("quantity.denominator", quantity.denominator);
    for (const Category& category : quantity.categories) {
        keys.localised("quantity.categories." + base::formatExact(category.value), category.name);
    }
    keys.number("quantity.target", quantity.target);
    for (const auto& target : quantity.targetsByYear) {
        keys.number("quantity.targets." + std::to_string(target.first), target.second);
    }
}

void writeNormalisation(KeyWriter& keys, const Normalisation& rule) {
    keys.text("normalise.method", wordOf(rule.method));
    keys.number("normalise.times", rule.times, 1);
    keys.number("normalise.plus", rule.plus, 0);
    keys.number("normalise.low", rule.low);
    keys.number("normalise.high", rule.high);
    keys.number("normalise.cap", rule.cap);
    keys.flag("normalise.capped", rule.capped, true);
    for (std::size_t number = 0; number < rule.ladder.size(); ++number) {
        const LadderStep& step = rule.ladder[number];
        keys.number(numbered("normalise.steps", number) + "." + std::string(wordOf(step.relation)), step.figure);
        keys.number(numbered("normalise.steps", number) + ".value", step.value);
    }
    keys.number("normalise.otherwise", rule.otherwise);
    for (const auto& mapped : rule.mapped) {
        keys.number("normalise.map." + base::formatExact(mapped.first), mapped.second);
    }
    keys.number("normalise.missing", rule.missing);
    keys.word("normalise.among", wordOf(rule.among), "cohort");
}

void writeImport(KeyWriter& keys, const ImportedResult& import) {
    keys.text("import.rubric", import.rubric);
    keys.text("import.node", import.node.text);
    keys.text("import.year", wordOf(import.year));
}

void writeAnswer(KeyWriter& keys, const Rubric& rubric, const Node& node) {
    keys.text("scale", node.scale < 0 ? std::string{} : rubric.scales[static_cast<std::size_t>(node.scale)].id);
    keys.text("answer-type", node.answerType);
    keys.localised("applies-to", node.appliesTo);
    if (node.quantity) {
        writeQuantity(keys, *node.quantity);
    }
    if (node.import) {
        writeImport(keys, *node.import);
    }
    if (node.quantity || node.import) {
        writeNormalisation(keys, node.normalisation);
    }
    keys.text("survey", node.survey < 0 ? std::string{} : rubric.surveys[static_cast<std::size_t>(node.survey)].id);
    if (node.combination) {
        keys.text("combination", wordOf(*node.combination));
    }
    for (const LevelGate& gate : node.gates) {
        keys.text("gates." + std::to_string(gate.level), conditionText(rubric, gate.condition));
    }
    keys.flag("may-not-apply", node.mayNotApply, false);
    keys.wholes("unpublished-levels", node.unpublishedLevels);
    for (const Criterion& criterion : node.criteria) {
        keys.localised("criteria." + std::to_string(criterion.level), criterion.text);
    }
    keys.localised("evidence-hint", node.evidenceHint);
}

Keys keysOf(const Rubric& rubric, const Node& node) {
    Keys list;
    KeyWriter keys(list);
    keys.text("kind", node.kind);
    keys.text("code", node.code);
    keys.localised("name", node.name);
    keys.number("weight", node.weight);
    keys.flag("counts", node.counts, true);
    if (node.predicateTable >= 0) {
        keys.text("predicates", rubric.predicateTables[static_cast<std::size_t>(node.predicateTable)].id);
    }
    if (node.isIndicator()) {
        writeAnswer(keys, rubric, node);
    } else {
        writeReckoning(keys, rubric, node);
    }
    for (const Tag& tag : node.tags) {
        keys.text("tags." + tag.axis, tag.value);
    }
    keys.localised("description", node.description);
    keys.localised("note", node.note);
    keys.word("provenance.name", wordOf(node.nameProvenance), "official");
    keys.word("provenance.criteria", wordOf(node.criteriaProvenance), "derived");
    keys.word("provenance.weight", wordOf(node.weightProvenance), "official");
    keys.text("provenance.confidence", wordOf(node.confidence));
    keys.localised("provenance.note", node.provenanceNote);
    return list;
}

}  // namespace

void addNodeParts(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const Node& node : rubric.nodes) {
        parts.push_back({"node", node.id.text, node.parent < 0 ? std::string{} : rubric.node(node.parent).id.text, keysOf(rubric, node)});
    }
}

}  // namespace matang::rubric
