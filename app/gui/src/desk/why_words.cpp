// SPDX-License-Identifier: GPL-3.0-or-later
#include "why_words.h"

#include "../answer_texts.h"
#include "../text_conversion.h"

#include <matang/sections/formula_text.h>

#include <QCoreApplication>

namespace matang::gui {

namespace {

using scoring::Rule;

QString said(const char* english) {
    return QCoreApplication::translate("Why", english);
}

/// With the decimals that figures have elsewhere; with more where those would hide something.
QString figure(const rubric::Rubric& rubric, const Wording& wording, const base::Rational& value) {
    const auto printed = base::parseNumber(scoring::printed(rubric, value));
    return printed && *printed == value ? wording.figure(rubric, value) : wording.mark(value);
}

QString formula(const rubric::Rubric& rubric, const Wording& wording, const scoring::Explanation& one) {
    sections::FormulaWriting writing;
    writing.blank = "\u00a0";
    writing.value = [&](const base::Rational& value) { return toStd(figure(rubric, wording, value)); };
    writing.weight = [&wording](const base::Rational& weight) { return toStd(wording.mark(weight)); };
    writing.larger = [&wording](const base::Rational& number, std::size_t units) {
        return "MAX(" + toStd(wording.mark(number)) + "; " + std::to_string(units) + ")";
    };
    return fromStd(sections::formulaText(one, writing));
}

QString marks(const Wording& wording, const scoring::Explanation& one) {
    QStringList said;
    for (const auto& term : one.terms) {
        if (!term.assessor.empty() && term.value) {
            said << fromStd(term.assessor) + QLatin1Char(' ') + wording.mark(term.value);
        }
    }
    return said.join(QStringLiteral(", "));
}

QString reported(const Wording& wording, const scoring::Explanation& one) {
    auto words = one.source.empty() ? said(QT_TRANSLATE_NOOP("Why", "reported"))
                                    : said(QT_TRANSLATE_NOOP("Why", "reported: %1")).arg(fromStd(one.source));
    if (one.computedBeside) {
        words += said(QT_TRANSLATE_NOOP("Why", "; its parts give %1")).arg(wording.mark(one.computedBeside));
    }
    return words;
}

QString unset(const Wording& wording, const scoring::Explanation& one) {
    const auto given = marks(wording, one);
    return given.isEmpty() ? said(QT_TRANSLATE_NOOP("Why", "no value yet"))
                           : said(QT_TRANSLATE_NOOP("Why", "not agreed yet: %1")).arg(given);
}

QString rule(const AssessmentDocument& document, const Wording& wording, const scoring::Explanation& one) {
    switch (one.rule) {
        case Rule::NotSet:
            return unset(wording, one);
        case Rule::Reported:
            return reported(wording, one);
        case Rule::Carried:
            return said(QT_TRANSLATE_NOOP("Why", "carried from the stage %1")).arg(wording.stage(document.rubric(), one.carriedFrom));
        case Rule::SingleMark:
            return said(QT_TRANSLATE_NOOP("Why", "mark of %1")).arg(marks(wording, one));
        case Rule::PanelMean:
        case Rule::PanelTrimmedMean:
            return said(QT_TRANSLATE_NOOP("Why", "mean of the panel: %1")).arg(marks(wording, one));
        case Rule::PanelMedian:
            return said(QT_TRANSLATE_NOOP("Why", "median of the panel: %1")).arg(marks(wording, one));
        case Rule::PanelConsensus:
            return said(QT_TRANSLATE_NOOP("Why", "consensus of the panel: %1")).arg(marks(wording, one));
        case Rule::PanelAgreed:
            return said(QT_TRANSLATE_NOOP("Why", "agreed by the panel: %1 (%2)")).arg(fromStd(one.reason), marks(wording, one));
        case Rule::SurveyMean:
            return said(QT_TRANSLATE_NOOP("Why", "mean of %1 answers")).arg(one.answers);
        case Rule::NotApplicable:
            return said(QT_TRANSLATE_NOOP("Why", "not applicable"));
        case Rule::FromElsewhere:
            return {};
        default:
            break;
    }
    const auto result = one.steps.empty() ? one.exact : one.combined;
    const auto text = formula(document.rubric(), wording, one);
    return result ? text + QStringLiteral(" = ") + figure(document.rubric(), wording, *result) : text;
}

}  // namespace

QString whyWords(const AssessmentDocument& document, const Wording& wording, const scoring::Explanation& one) {
    QStringList words{rule(document, wording, one)};
    for (const auto& step : one.steps) {
        words << stepWords(step, document, wording);
    }
    if (one.valueRounded && one.value) {
        words << said(QT_TRANSLATE_NOOP("Why", "rounded to %1")).arg(wording.figure(document.rubric(), one.value));
    }
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

}  // namespace matang::gui
