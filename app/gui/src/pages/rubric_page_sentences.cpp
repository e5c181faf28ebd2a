// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_page_sentences.h"

#include "../text_conversion.h"

namespace matang::gui {

using rubric::Condition;

QString RubricSentences::node(rubric::NodeIndex node) const {
    const auto name = node == rubric::kRoot ? m_wording.in(m_rubric.node(node).name) : m_wording.node(m_rubric.node(node)).simplified();
    return tr("\u201c%1\u201d").arg(name);
}

QString RubricSentences::relation(Condition::Relation relation, const base::Rational& value) const {
    switch (relation) {
        case Condition::Relation::AtLeast:
            return tr("at least %1").arg(figure(value));
        case Condition::Relation::Above:
            return tr("above %1").arg(figure(value));
        case Condition::Relation::AtMost:
            return tr("at most %1").arg(figure(value));
        case Condition::Relation::Below:
            return tr("below %1").arg(figure(value));
        case Condition::Relation::Equal:
            return tr("exactly %1").arg(figure(value));
    }
    return {};
}

QString RubricSentences::joined(const Condition& condition, const QString& between) const {
    QStringList parts;
    for (const auto& part : condition.parts) {
        const bool nested = part.kind == Condition::Kind::All || part.kind == Condition::Kind::Any;
        const auto words = this->condition(part);
        parts << (nested && part.parts.size() > 1 ? QLatin1Char('(') + words + QLatin1Char(')') : words);
    }
    return parts.join(between);
}

QString RubricSentences::condition(const Condition& condition) const {
    const auto evidence = [&] {
        const auto count = m_wording.mark(base::Rational(condition.count));
        const auto words = condition.count == 1 ? tr("there is evidence at %1").arg(node(condition.node))
                                                : tr("there are at least %1 pieces of evidence at %2").arg(count, node(condition.node));
        return condition.level ? tr("%1 for level %2").arg(words).arg(*condition.level) : words;
    };
    switch (condition.kind) {
        case Condition::Kind::All:
            return condition.parts.empty() ? tr("always") : joined(condition, tr(" and "));
        case Condition::Kind::Any:
            return condition.parts.empty() ? tr("never") : joined(condition, tr(" or "));
        case Condition::Kind::Not:
            return tr("it is not so that %1").arg(joined(condition, {}));
        case Condition::Kind::Value:
            return tr("the value of %1 is %2").arg(node(condition.node), relation(condition.relation, condition.figure));
        case Condition::Kind::Measured:
            return tr("the amount of %1 is %2").arg(node(condition.node), relation(condition.relation, condition.figure));
        case Condition::Kind::Exists:
            return tr("%1 is filled in").arg(node(condition.node));
        case Condition::Kind::Evidence:
            return evidence();
    }
    return {};
}

QString RubricSentences::scaled(const QString& words, const base::Rational& times, const base::Rational& plus) const {
    auto formula = times == base::Rational(1) ? words : QStringLiteral("%1 \u00d7 %2").arg(figure(times), words);
    if (!plus.isZero()) {
        const bool minus = plus.sign() < 0;
        formula += (minus ? QStringLiteral(" \u2212 ") : QStringLiteral(" + ")) + figure(minus ? -plus : plus);
    }
    return formula;
}

QString RubricSentences::bounds(const std::optional<base::Rational>& atLeast, const std::optional<base::Rational>& atMost) const {
    if (atLeast && atMost) {
        return tr("no lower than %1 and no higher than %2").arg(figure(*atLeast), figure(*atMost));
    }
    return atLeast ? tr("no lower than %1").arg(figure(*atLeast)) : atMost ? tr("no higher than %1").arg(figure(*atMost)) : QString();
}

QString RubricSentences::aggregation(const rubric::Node& node) const {
    const bool plainMean = node.weighting == rubric::Weighting::Equal;
    switch (node.aggregation) {
        case rubric::Aggregation::WeightedMean:
            return plainMean ? tr("The value is the mean of the parts; all weigh the same.")
                             : tr("The value is the weighted mean of the parts.");
        case rubric::Aggregation::Mean:
            return tr("The value is the mean of the parts; all weigh the same.");
        case rubric::Aggregation::GeometricMean:
            return tr("The value is the geometric mean of the parts: one part at zero makes it zero.");
        case rubric::Aggregation::HarmonicMean:
            return tr("The value is the harmonic mean of the parts, which low parts pull down most.");
        case rubric::Aggregation::Median:
            return tr("The value is the median of the parts.");
        case rubric::Aggregation::Minimum:
            return tr("The value is that of the lowest part.");
        case rubric::Aggregation::Maximum:
            return tr("The value is that of the highest part.");
        case rubric::Aggregation::Sum:
            return tr("The value is the sum of the parts.");
        case rubric::Aggregation::CountPassed:
            return tr("The value is the number of parts with at least %1.").arg(figure(node.pass));
    }
    return {};
}

QString RubricSentences::combine(const rubric::Repetition& repetition) const {
    using Combine = rubric::Repetition::Combine;
    switch (repetition.combine) {
        case Combine::Mean:
            return tr("Their mean counts.");
        case Combine::Sum:
            return tr("Their sum counts.");
        case Combine::Best:
            return tr("The mean of the %1 highest counts.").arg(repetition.number);
        case Combine::SumOverLarger:
            return tr("Their sum counts, divided by their number, but at least by %1.").arg(repetition.number);
        case Combine::Minimum:
            return tr("The lowest counts.");
        case Combine::Maximum:
            return tr("The highest counts.");
        case Combine::Median:
            return tr("Their median counts.");
    }
    return {};
}

QStringList RubricSentences::repetition(const rubric::Repetition& repetition) const {
    QStringList lines{tr("Answered again for every unit: %1. %2").arg(m_wording.in(repetition.name), combine(repetition))};
    if (repetition.atLeast > 0) {
        lines << tr("Complete from %1 units.").arg(repetition.atLeast);
    }
    QStringList units;
    for (const auto& unit : repetition.fixed) {
        units << m_wording.in(unit.name);
    }
    if (!units.isEmpty()) {
        lines << tr("Units: %1.").arg(units.join(QStringLiteral("; ")));
    }
    return lines;
}

QString RubricSentences::adjustment(const rubric::Adjustment& adjustment) const {
    const auto limits = bounds(adjustment.atLeast, adjustment.atMost);
    const auto formula = scaled(tr("figure"), adjustment.times, adjustment.plus);
    const bool changed = adjustment.times != base::Rational(1) || !adjustment.plus.isZero();
    return changed ? tr("Then converted: %1.").arg(limits.isEmpty() ? formula : formula + QStringLiteral(", ") + limits)
                   : tr("Then kept %1.").arg(limits);
}

QString RubricSentences::overYears(const rubric::OverYears& overYears) const {
    QStringList weights;
    for (const auto& weight : overYears.weights) {
        weights << figure(weight);
    }
    const auto words = tr("Mixed with the years before, weighing %1 from this year back").arg(weights.join(QStringLiteral(" : ")));
    return overYears.within > 0 ? tr("%1, at most %2 years back.").arg(words).arg(overYears.within) : tr("%1, without gaps.").arg(words);
}

QStringList RubricSentences::reckoning(rubric::NodeIndex node) const {
    const auto& element = m_rubric.node(node);
    QStringList lines{aggregation(element)};
    if (element.weighting == rubric::Weighting::ByCount) {
        lines << tr("The parts weigh by the number of indicators below them.");
    }
    if (element.enough > 0) {
        lines << tr("A free choice: complete with %1 of %2 parts.").arg(element.enough).arg(element.children.size());
    }
    if (element.repetition) {
        lines << repetition(*element.repetition);
    }
    if (!element.adjustment.changesNothing()) {
        lines << adjustment(element.adjustment);
    }
    for (const auto& bonus : element.bonuses) {
        const auto points = m_wording.signedFigure(bonus.plus, m_rubric.rounding.decimals);
        const auto words = tr("%1 where %2.").arg(points, condition(bonus.when));
        lines << (bonus.name.empty() ? words : m_wording.in(bonus.name) + QStringLiteral(": ") + words);
    }
    for (const auto& limit : element.limits) {
        const auto words = tr("No higher than %1 where %2.").arg(figure(limit.atMost), condition(limit.when));
        lines << (limit.name.empty() ? words : m_wording.in(limit.name) + QStringLiteral(": ") + words);
    }
    if (element.overYears) {
        lines << overYears(*element.overYears);
    }
    for (const auto& one : m_rubric.rounding.steps) {
        if (one.kind == element.kind) {
            lines << step(one);
        }
    }
    return lines;
}

}  // namespace matang::gui
