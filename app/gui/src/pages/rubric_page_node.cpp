// SPDX-License-Identifier: GPL-3.0-or-later
#include "../certainty.h"
#include "../models/rubric_tree_model.h"
#include "../text_conversion.h"
#include "rubric_page_text.h"

#include <algorithm>

namespace matang::gui {

namespace {

template <typename Value>
bool holds(const std::vector<Value>& values, const Value& wanted) {
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

}  // namespace

RubricText::RubricText(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const Wording& wording, const QPalette& palette)
    : m_rubric(rubric),
      m_weights(weights),
      m_profile(rubric.profile(weights.profile)),
      m_wording(wording),
      m_sentences(rubric, wording),
      m_palette(palette) {}

QString RubricText::kind(const rubric::Node& node) const {
    const auto* name = m_rubric.kindName(node.kind);
    return name == nullptr ? fromStd(node.kind) : m_wording.in(*name);
}

QString RubricText::path(rubric::NodeIndex node) const {
    QStringList above;
    for (auto one = m_rubric.node(node).parent; one > rubric::kRoot; one = m_rubric.node(one).parent) {
        above.prepend(m_wording.node(m_rubric.node(one)).simplified());
    }
    return above.join(QStringLiteral("  \u203a  "));
}

QString RubricText::weightWords(rubric::NodeIndex node) const {
    const auto& element = m_rubric.node(node);
    if (!element.counts) {
        return tr("none: answered and shown, but not part of the index");
    }
    if (!m_weights.known) {
        return tr("not known: choose a weight profile");
    }
    const bool mean = isMean(m_rubric.node(element.parent).aggregation);
    const auto share = m_weights.shareOfParent[static_cast<std::size_t>(node)] * base::Rational(100);
    const bool below = element.parent != rubric::kRoot;
    const auto ofParent = mean && below ? tr("%1 of %2").arg(m_wording.weight(share), m_sentences.node(element.parent)) : QString();
    if (!weighsInIndex(m_rubric, node)) {
        return ofParent.isEmpty() ? tr("none: the value above is no mean of its parts") : ofParent;
    }
    const auto ofIndex = tr("%1 of the index").arg(m_wording.weight(m_weights.percentOfIndex(node)));
    return ofParent.isEmpty() ? ofIndex : ofIndex + QStringLiteral(", ") + ofParent;
}

void RubricText::addHead(PageHtml& html, rubric::NodeIndex node) const {
    const auto& element = m_rubric.node(node);
    html.title(m_wording.node(element));
    QStringList line{kind(element), fromStd(element.id.text), path(node)};
    line.removeAll(QString());
    html.quiet(line.join(QStringLiteral("  \u00b7  ")));
    html.paragraph(m_wording.in(element.description));
    std::vector<PageHtml::Fact> facts{{tr("Weight"), weightWords(node)}, {tr("Applies to"), m_wording.in(element.appliesTo)}};
    for (const auto& tag : element.tags) {
        for (const auto& axis : m_rubric.tagAxes) {
            const auto value =
                std::find_if(axis.values.begin(), axis.values.end(), [&tag](const auto& one) { return one.first == tag.value; });
            if (axis.id == tag.axis && value != axis.values.end()) {
                facts.push_back({m_wording.in(axis.name), m_wording.in(value->second)});
            }
        }
    }
    facts.push_back({tr("Note"), m_wording.in(element.note)});
    html.facts(facts);
}

PageHtml::Level RubricText::level(const rubric::Node& node, const rubric::Level& level) const {
    PageHtml::Level shown{QString::number(level.value), m_wording.in(level.name), {}, {}};
    const auto criterion =
        std::find_if(node.criteria.begin(), node.criteria.end(), [&level](const auto& one) { return one.level == level.value; });
    const bool unpublished = holds(node.unpublishedLevels, level.value);
    if (criterion != node.criteria.end()) {
        shown.text = m_wording.in(criterion->text);
    } else if (unpublished) {
        shown.text = tr("The criterion of this level is not published.");
    } else {
        shown.text = m_wording.in(level.meaning);
    }
    if (unpublished && criterion != node.criteria.end()) {
        shown.asides << tr("The criterion of this level is not published; this text is a guess.");
    } else if (unpublished && !level.meaning.empty()) {
        shown.asides << tr("Meant in general: %1").arg(m_wording.in(level.meaning));
    }
    for (const auto& gate : node.gates) {
        if (gate.level == level.value) {
            shown.asides << tr("Reached only where %1.").arg(m_sentences.condition(gate.condition));
        }
    }
    return shown;
}

void RubricText::addLevels(PageHtml& html, rubric::NodeIndex node) const {
    const auto& element = m_rubric.node(node);
    const auto& scale = m_rubric.scaleOf(node);
    if (scale.levels.empty()) {
        html.facts({{tr("Scale of the value"), m_sentences.scale(scale)}});
        return;
    }
    html.section(tr("Levels"));
    QStringList line{m_wording.in(scale.name), m_sentences.scale(scale)};
    line.removeAll(QString());
    html.quiet(line.join(QStringLiteral("  \u00b7  ")));
    std::vector<PageHtml::Level> levels;
    for (const auto& one : scale.levels) {
        levels.push_back(level(element, one));
    }
    html.levels(levels);
    html.quiet(scale.cumulative && scale.gatingNote.empty() ? tr("A level is reached only when all lower ones are met.")
                                                            : m_wording.in(scale.gatingNote));
}

void RubricText::addMeasure(PageHtml& html, const rubric::Node& node) const {
    if (!node.quantity && !node.import) {
        return;
    }
    html.section(tr("What is measured"));
    if (node.import) {
        html.paragraph(m_sentences.import(*node.import));
    }
    if (node.quantity) {
        const auto& quantity = *node.quantity;
        html.facts({{tr("Unit"), m_wording.in(quantity.unit)},
                    {tr("Numerator"), m_wording.in(quantity.numerator)},
                    {tr("Denominator"), m_wording.in(quantity.denominator)},
                    {quantity.categories.empty() ? tr("Possible amounts") : tr("Possible answers"), m_sentences.amounts(quantity)},
                    {tr("Direction"), m_sentences.direction(quantity)},
                    {tr("Target"), m_sentences.target(quantity)}});
    }
    html.paragraph(m_sentences.normalisation(node));
    PageHtml::Table table;
    for (const auto& [amount, value] : m_sentences.valueTable(node)) {
        table.rows.push_back({amount, value});
    }
    if (!table.rows.empty()) {
        table.head = {tr("Amount"), tr("Value")};
    }
    html.table(table);
    html.paragraph(m_sentences.missing(node));
}

void RubricText::addAnswer(PageHtml& html, const rubric::Node& node) const {
    std::vector<PageHtml::Fact> facts;
    if (node.survey >= 0) {
        facts.push_back({tr("Survey"), m_sentences.survey(m_rubric.surveys[static_cast<std::size_t>(node.survey)])});
    }
    if (node.combination) {
        facts.push_back({tr("Several assessors"), m_sentences.panel(*node.combination)});
    }
    if (node.mayNotApply) {
        facts.push_back({tr("Not applicable"), tr("is a possible answer")});
    }
    html.facts(facts);
    if (!node.evidenceHint.empty()) {
        html.section(tr("What proves it"));
        html.paragraph(m_wording.in(node.evidenceHint));
    }
}

QString RubricText::range(const rubric::Node& node) const {
    return node.rangeFrom && node.rangeTo ? tr("%1 to %2").arg(m_wording.mark(*node.rangeFrom), m_wording.mark(*node.rangeTo))
                                          : QStringLiteral("\u2013");
}

/// The parts of a mean with their shares, which add up; the parts of any other value with what they can contribute.
PageHtml::Table RubricText::partsTable(rubric::NodeIndex node) const {
    PageHtml::Table table;
    const auto& children = m_weights.children[static_cast<std::size_t>(node)];
    if (!isMean(m_rubric.node(node).aggregation) || !m_weights.known) {
        table.head = {tr("Part"), tr("Possible value")};
        for (const auto child : children) {
            table.rows.push_back({m_wording.node(m_rubric.node(child)), range(m_rubric.node(child))});
        }
        return table;
    }
    const bool twice = node != rubric::kRoot && weighsInIndex(m_rubric, node);
    table.head = node == rubric::kRoot ? QStringList{tr("Part"), tr("Weight")} : QStringList{tr("Part"), tr("Of the parent")};
    base::Rational ofParent;
    base::Rational ofIndex;
    const auto add = [&](const QString& name, const base::Rational& share, const base::Rational& percent, bool counts) {
        const auto words = [&](const base::Rational& value) { return counts ? m_wording.weight(value) : QStringLiteral("\u2013"); };
        table.rows.push_back(twice ? QStringList{name, words(share), words(percent)} : QStringList{name, words(share)});
    };
    for (const auto child : children) {
        const bool counts = m_rubric.node(child).counts;
        const auto share = m_weights.shareOfParent[static_cast<std::size_t>(child)] * base::Rational(100);
        add(m_wording.node(m_rubric.node(child)), share, m_weights.percentOfIndex(child), counts);
        ofParent += counts ? share : base::Rational{};
        ofIndex += counts ? m_weights.percentOfIndex(child) : base::Rational{};
    }
    if (twice) {
        table.head << tr("Of the index");
    }
    add(tr("Sum"), ofParent, ofIndex, true);
    table.lastRowIsSum = true;
    return table;
}

void RubricText::addParts(PageHtml& html, rubric::NodeIndex node) const {
    html.section(tr("How the value is computed"));
    html.list(m_sentences.reckoning(node));
    html.table(partsTable(node));
    const auto* table = m_rubric.predicateTableOf(node);
    if (table != nullptr && node != rubric::kRoot) {
        addPredicates(html, *table);
    }
}

void RubricText::addOrigin(PageHtml& html, const rubric::Node& node) const {
    html.section(tr("Where this comes from"));
    html.facts({{tr("Name"), Certainty::word(node.nameProvenance)},
                {tr("Criteria"), node.criteria.empty() ? QString() : Certainty::word(node.criteriaProvenance)},
                {tr("Weight"), node.counts ? Certainty::word(weightProvenance(node, m_profile), Certainty::Of::Weight) : QString()},
                {tr("Confidence"), Certainty::word(node.confidence)},
                {tr("Not published"),
                 node.unpublishedLevels.empty() ? QString() : tr("criterion of level %1").arg(Certainty::levels(node.unpublishedLevels))},
                {tr("Remark"), m_wording.in(node.provenanceNote)}});
}

QString RubricText::node(rubric::NodeIndex node) const {
    PageHtml html(m_palette);
    const auto& element = m_rubric.node(node);
    addHead(html, node);
    if (element.isIndicator()) {
        addMeasure(html, element);
        addLevels(html, node);
        addAnswer(html, element);
    } else {
        addParts(html, node);
    }
    addOrigin(html, element);
    return html.text();
}

}  // namespace matang::gui
