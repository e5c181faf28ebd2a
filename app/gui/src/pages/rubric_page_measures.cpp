// SPDX-License-Identifier: GPL-3.0-or-later
#include "../text_conversion.h"
#include "rubric_page_sentences.h"

#include <utility>

namespace matang::gui {

using rubric::Normalisation;
using rubric::Quantity;

namespace {

bool lessIsBetter(const rubric::Node& indicator) {
    return indicator.quantity && indicator.quantity->direction == Quantity::Direction::Down;
}

}  // namespace

QString RubricSentences::direction(const Quantity& quantity) const {
    switch (quantity.direction) {
        case Quantity::Direction::Up:
            return tr("more is better");
        case Quantity::Direction::Down:
            return tr("less is better");
        case Quantity::Direction::Target:
            return tr("the nearer to the target the better");
        case Quantity::Direction::None:
            return tr("neither way is better by itself");
    }
    return {};
}

QString RubricSentences::amounts(const Quantity& quantity) const {
    if (!quantity.categories.empty()) {
        QStringList names;
        for (const auto& category : quantity.categories) {
            names << tr("%1 (%2)").arg(m_wording.in(category.name), figure(category.value));
        }
        return names.join(QStringLiteral("; "));
    }
    if (quantity.from && quantity.to) {
        return tr("%1 to %2").arg(figure(*quantity.from), figure(*quantity.to));
    }
    return quantity.from ? tr("at least %1").arg(figure(*quantity.from))
           : quantity.to ? tr("at most %1").arg(figure(*quantity.to))
                         : QString();
}

QString RubricSentences::target(const Quantity& quantity) const {
    QStringList years;
    if (quantity.target) {
        years << figure(*quantity.target);
    }
    for (const auto& [year, value] : quantity.targetsByYear) {
        years << tr("%1 from %2").arg(figure(value)).arg(year);
    }
    return years.join(QStringLiteral("; "));
}

QString RubricSentences::others(Normalisation::Among among) const {
    return among == Normalisation::Among::Cohort ? tr("the agencies of the same cohort") : tr("all agencies");
}

QString RubricSentences::minMax(const rubric::Node& indicator) const {
    const auto& rule = indicator.normalisation;
    auto worst = rule.low ? figure(*rule.low) : tr("the lowest amount among %1").arg(others(rule.among));
    auto best = rule.high ? figure(*rule.high) : tr("the highest amount among %1").arg(others(rule.among));
    if (lessIsBetter(indicator)) {
        std::swap(worst, best);
    }
    return tr("The value rises evenly between two amounts: %1 gives the lowest value of the scale, %2 the highest.").arg(worst, best);
}

QString RubricSentences::percentOfTarget(const rubric::Node& indicator) const {
    const auto& rule = indicator.normalisation;
    const bool near = indicator.quantity && indicator.quantity->direction == Quantity::Direction::Target;
    auto words = near                      ? tr("Value = 100 \u2212 distance from the target in percent of it")
                 : lessIsBetter(indicator) ? tr("Value = target \u00f7 amount \u00d7 100")
                                           : tr("Value = amount \u00f7 target \u00d7 100");
    if (rule.cap) {
        words += tr(", no higher than %1").arg(figure(*rule.cap));
    }
    return (rule.capped ? words : words + tr(", also above the end of the scale")) + QLatin1Char('.');
}

QString RubricSentences::normalisation(const rubric::Node& indicator) const {
    const auto& rule = indicator.normalisation;
    switch (rule.method) {
        case Normalisation::Method::None:
            return tr("The amount itself is the value.");
        case Normalisation::Method::Linear:
            return tr("Value = %1.").arg(scaled(tr("amount"), rule.times, rule.plus));
        case Normalisation::Method::MinMax:
            return minMax(indicator);
        case Normalisation::Method::PercentOfTarget:
            return percentOfTarget(indicator);
        case Normalisation::Method::Ladder:
            return tr("The first step that holds gives the value:");
        case Normalisation::Method::ZScore:
            return tr("Value = %1, where z is the distance from the mean of %2 in standard deviations.")
                .arg(scaled(lessIsBetter(indicator) ? QStringLiteral("(\u2212z)") : QStringLiteral("z"), rule.times, rule.plus),
                     others(rule.among));
        case Normalisation::Method::Percentile:
            return tr("Value = %1, where p is the share of the others among %2 that are not better.")
                .arg(scaled(QStringLiteral("p"), rule.times, rule.plus), others(rule.among));
        case Normalisation::Method::Rank:
            return tr("Value = %1, where r is the place among %2; 1 is the best.")
                .arg(scaled(QStringLiteral("r"), rule.times, rule.plus), others(rule.among));
        case Normalisation::Method::Map:
            return tr("Each answer has its value:");
    }
    return {};
}

std::vector<std::pair<QString, QString>> RubricSentences::valueTable(const rubric::Node& indicator) const {
    const auto& rule = indicator.normalisation;
    std::vector<std::pair<QString, QString>> rows;
    const auto named = [&](const base::Rational& amount) {
        if (indicator.quantity) {
            for (const auto& category : indicator.quantity->categories) {
                if (category.value == amount) {
                    return m_wording.in(category.name);
                }
            }
        }
        return figure(amount);
    };
    if (rule.method == Normalisation::Method::Ladder) {
        for (const auto& step : rule.ladder) {
            rows.emplace_back(relation(step.relation, step.figure), figure(step.value));
        }
    } else if (rule.method == Normalisation::Method::Map) {
        for (const auto& [amount, value] : rule.mapped) {
            rows.emplace_back(named(amount), figure(value));
        }
    }
    if (!rows.empty() && rule.otherwise) {
        rows.emplace_back(tr("otherwise"), figure(*rule.otherwise));
    }
    return rows;
}

QString RubricSentences::missing(const rubric::Node& indicator) const {
    return indicator.normalisation.missing ? tr("Where nothing was measured the value is %1.").arg(figure(*indicator.normalisation.missing))
                                           : QString();
}

QString RubricSentences::import(const rubric::ImportedResult& result) const {
    const auto node = result.node.text == "index" ? tr("the index") : fromStd(result.node.text);
    const auto instrument = fromStd(result.rubric);
    switch (result.year) {
        case rubric::ImportedResult::Year::Same:
            return tr("Taken over: %1 of instrument %2, same year.").arg(node, instrument);
        case rubric::ImportedResult::Year::Previous:
            return tr("Taken over: %1 of instrument %2, previous year.").arg(node, instrument);
        case rubric::ImportedResult::Year::Latest:
            return tr("Taken over: %1 of instrument %2, latest year there is.").arg(node, instrument);
    }
    return {};
}

QString RubricSentences::scale(const rubric::Scale& scale) const {
    const auto range = tr("%1 to %2").arg(figure(scale.from), figure(scale.to));
    return scale.step.isZero() ? tr("%1, any value between").arg(range) : tr("%1, in steps of %2").arg(range, figure(scale.step));
}

QString RubricSentences::survey(const rubric::Survey& survey) const {
    auto words = tr("%1, answers %2 to %3").arg(m_wording.in(survey.name)).arg(survey.from).arg(survey.to);
    if (survey.missing) {
        words += tr(", %1 for no answer").arg(*survey.missing);
    }
    return survey.minimum > 0 ? words + tr(", at least %1 respondents").arg(survey.minimum) : words;
}

QString RubricSentences::panel(rubric::Combination combination) const {
    switch (combination) {
        case rubric::Combination::Mean:
            return tr("mean of the assessors' marks");
        case rubric::Combination::Median:
            return tr("median of the assessors' marks");
        case rubric::Combination::Consensus:
            return tr("the mark on which all assessors agree");
        case rubric::Combination::TrimmedMean:
            return tr("mean of the assessors' marks without the highest and the lowest");
    }
    return {};
}

QString RubricSentences::mode(base::RoundingMode mode) const {
    switch (mode) {
        case base::RoundingMode::HalfUp:
            return tr("halves up");
        case base::RoundingMode::HalfEven:
            return tr("halves to the even digit");
        case base::RoundingMode::Truncate:
            return tr("further digits cut off");
    }
    return {};
}

QString RubricSentences::step(const rubric::RoundingStep& step) const {
    const auto* kind = m_rubric.kindName(step.kind);
    const auto name = kind == nullptr ? fromStd(step.kind) : m_wording.in(*kind);
    const int decimals = step.decimals.value_or(m_rubric.rounding.decimals);
    const auto words = mode(step.mode.value_or(m_rubric.rounding.mode));
    return step.figure == rubric::RoundingStep::Figure::Value
               ? tr("The value (%1) is rounded to %2 decimals before it counts, %3.").arg(name).arg(decimals).arg(words)
               : tr("The contribution (%1) is rounded to %2 decimals before it is added, %3.").arg(name).arg(decimals).arg(words);
}

QStringList RubricSentences::rounding() const {
    const auto& rounding = m_rubric.rounding;
    QStringList lines;
    for (const auto& one : rounding.steps) {
        lines << step(one);
    }
    lines << (rounding.steps.empty() ? tr("Figures are rounded once, only for display: %1 decimals, %2.")
                                     : tr("Figures are shown with %1 decimals, %2."))
                 .arg(rounding.decimals)
                 .arg(mode(rounding.mode));
    return lines;
}

QString RubricSentences::notApplicable() const {
    using Spread = rubric::NotApplicableRule::Spread;
    const auto& rule = m_rubric.notApplicable;
    const auto enough = rule.minimumCoverage.isZero()
                            ? QString()
                            : tr(" At least %1 of the weight must apply.").arg(m_wording.weight(rule.minimumCoverage));
    switch (rule.spread) {
        case Spread::None:
            return tr("Every indicator applies to every agency.");
        case Spread::WithinParent:
            return tr("Where an indicator does not apply, its siblings take over its weight.") + enough;
        case Spread::AcrossIndex:
            return tr("Where an indicator does not apply, all others take over its weight.") + enough;
        case Spread::AsLowest:
            return tr("An indicator that does not apply counts as the lowest value of its scale.") + enough;
    }
    return {};
}

}  // namespace matang::gui
