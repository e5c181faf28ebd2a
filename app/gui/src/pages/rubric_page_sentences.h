// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../wording.h"

#include <matang/rubric/rubric.h>

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace matang::gui {

/// How a rubric measures and computes, in sentences of the interface language.
class RubricSentences {
    Q_DECLARE_TR_FUNCTIONS(matang::gui::RubricSentences)

public:
    RubricSentences(const rubric::Rubric& rubric, const Wording& wording) : m_rubric(rubric), m_wording(wording) {}

    /// "nilai "I3 Peta rencana" paling rendah 3".
    [[nodiscard]] QString condition(const rubric::Condition& condition) const;
    /// Code and name in quotation marks.
    [[nodiscard]] QString node(rubric::NodeIndex node) const;

    // Indicators.
    [[nodiscard]] QString direction(const rubric::Quantity& quantity) const;
    [[nodiscard]] QString amounts(const rubric::Quantity& quantity) const;
    [[nodiscard]] QString target(const rubric::Quantity& quantity) const;
    /// How an amount becomes a value; the steps of a ladder or map stand in `valueTable`.
    [[nodiscard]] QString normalisation(const rubric::Node& indicator) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> valueTable(const rubric::Node& indicator) const;
    [[nodiscard]] QString missing(const rubric::Node& indicator) const;
    [[nodiscard]] QString import(const rubric::ImportedResult& result) const;
    [[nodiscard]] QString scale(const rubric::Scale& scale) const;
    [[nodiscard]] QString survey(const rubric::Survey& survey) const;
    [[nodiscard]] QString panel(rubric::Combination combination) const;

    // The index and what stands between it and the indicators: one sentence for each thing that is special.
    [[nodiscard]] QStringList reckoning(rubric::NodeIndex node) const;

    // The rubric as a whole.
    [[nodiscard]] QStringList rounding() const;
    [[nodiscard]] QString notApplicable() const;

private:
    [[nodiscard]] QString figure(const base::Rational& value) const { return m_wording.mark(value); }
    [[nodiscard]] QString relation(rubric::Condition::Relation relation, const base::Rational& value) const;
    [[nodiscard]] QString joined(const rubric::Condition& condition, const QString& between) const;
    /// `words` x times + plus.
    [[nodiscard]] QString scaled(const QString& words, const base::Rational& times, const base::Rational& plus) const;
    [[nodiscard]] QString bounds(const std::optional<base::Rational>& atLeast, const std::optional<base::Rational>& atMost) const;
    [[nodiscard]] QString percentOfTarget(const rubric::Node& indicator) const;
    [[nodiscard]] QString minMax(const rubric::Node& indicator) const;
    [[nodiscard]] QString others(rubric::Normalisation::Among among) const;
    [[nodiscard]] QString aggregation(const rubric::Node& node) const;
    [[nodiscard]] QStringList repetition(const rubric::Repetition& repetition) const;
    [[nodiscard]] QString combine(const rubric::Repetition& repetition) const;
    [[nodiscard]] QString adjustment(const rubric::Adjustment& adjustment) const;
    [[nodiscard]] QString overYears(const rubric::OverYears& overYears) const;
    [[nodiscard]] QString mode(base::RoundingMode mode) const;
    [[nodiscard]] QString step(const rubric::RoundingStep& step) const;

    const rubric::Rubric& m_rubric;
    Wording m_wording;
};

}  // namespace matang::gui
