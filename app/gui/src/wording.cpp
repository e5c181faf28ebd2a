// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "text_conversion.h"

#include <matang/assessment/clarification.h>
#include <matang/messages/messages.h>
#include <matang/text/figures.h>

#include <QCoreApplication>

#include <algorithm>

namespace matang::gui {

namespace {

QString term(const char* english) {
    return QCoreApplication::translate("Terms", english);
}

}  // namespace

QString Wording::in(const rubric::LocalisedText& text) const {
    return fromStd(text.in(text::languageCode(m_language)));
}

QString Wording::figure(const rubric::Rubric& rubric, const std::optional<base::Rational>& value) const {
    return value ? fromStd(text::localised(scoring::printed(rubric, *value), m_language)) : QStringLiteral("\u2013");
}

QString Wording::signedFigure(const base::Rational& value, int decimals) const {
    return fromStd(text::signedFigure(value, decimals, m_language));
}

QString Wording::mark(const std::optional<base::Rational>& value) const {
    return value ? fromStd(text::exactFigure(*value, m_language)) : QStringLiteral("\u2013");
}

QString Wording::weight(const base::Rational& percent) const {
    return fromStd(text::percent(percent, 2, m_language));
}

QString Wording::predicate(const scoring::PredicateResult& predicate) const {
    if (!predicate.reported && predicate.band != nullptr) {
        return in(predicate.band->name);
    }
    // A reported label that names the band in one language is shown in the language of the window.
    if (predicate.band != nullptr) {
        for (const auto& [language, name] : predicate.band->name.byLanguage) {
            if (name == predicate.label) {
                return in(predicate.band->name);
            }
        }
    }
    return fromStd(predicate.label);
}

QString Wording::kind(assessment::AgencyKind kind) const {
    switch (kind) {
        case assessment::AgencyKind::Ministry:
            return term(QT_TRANSLATE_NOOP("Terms", "Ministry"));
        case assessment::AgencyKind::Institution:
            return term(QT_TRANSLATE_NOOP("Terms", "Institution"));
        case assessment::AgencyKind::Province:
            return term(QT_TRANSLATE_NOOP("Terms", "Province"));
        case assessment::AgencyKind::Regency:
            return term(QT_TRANSLATE_NOOP("Terms", "Regency"));
        case assessment::AgencyKind::City:
            return term(QT_TRANSLATE_NOOP("Terms", "City"));
        case assessment::AgencyKind::Unknown:
            break;
    }
    return {};
}

QString Wording::role(assessment::Role role) const {
    switch (role) {
        case assessment::Role::Coordinator:
            return term(QT_TRANSLATE_NOOP("Terms", "coordinator"));
        case assessment::Role::Agency:
            return term(QT_TRANSLATE_NOOP("Terms", "agency"));
        case assessment::Role::Assessor:
            return term(QT_TRANSLATE_NOOP("Terms", "assessor"));
    }
    return {};
}

QString Wording::source(scoring::ValueSource source) const {
    switch (source) {
        case scoring::ValueSource::Computed:
            return term(QT_TRANSLATE_NOOP("Terms", "computed"));
        case scoring::ValueSource::Reported:
            return term(QT_TRANSLATE_NOOP("Terms", "reported"));
        case scoring::ValueSource::Carried:
            return term(QT_TRANSLATE_NOOP("Terms", "carried"));
        case scoring::ValueSource::None:
            break;
    }
    return {};
}

QString Wording::stage(const rubric::Rubric& rubric, const rubric::StageId& stage) const {
    const int order = rubric.stageOrder(stage);
    return order < 0 ? fromStd(stage.text) : in(rubric.stages[static_cast<std::size_t>(order)].name);
}

QString Wording::node(const rubric::Node& node) const {
    const auto name = in(node.name);
    return node.code.empty() ? name : fromStd(node.code) + QStringLiteral("  ") + name;
}

QString Wording::unit(const rubric::Rubric& rubric, rubric::NodeIndex repeated, const std::string& unit) const {
    const auto& fixed = rubric.node(repeated).repetition->fixed;
    const auto found = std::find_if(fixed.begin(), fixed.end(), [&unit](const auto& one) { return one.id == unit; });
    return found == fixed.end() || found->name.empty() ? fromStd(unit) : in(found->name);
}

QString Wording::amount(const rubric::Node& indicator, const std::optional<base::Rational>& amount) const {
    if (!amount || !indicator.quantity) {
        return mark(amount);
    }
    for (const auto& category : indicator.quantity->categories) {
        if (category.value == *amount) {
            return in(category.name);
        }
    }
    const auto unit = in(indicator.quantity->unit);
    return unit.isEmpty() || !indicator.quantity->categories.empty() ? mark(amount) : mark(amount) + QChar(QChar::Nbsp) + unit;
}

QString Wording::answer(const rubric::Node& indicator, const assessment::Mark& given) const {
    switch (given.state) {
        case assessment::MarkState::NotApplicable:
            return term(QT_TRANSLATE_NOOP("Terms", "not applicable"));
        case assessment::MarkState::NotSubmitted:
            return term(QT_TRANSLATE_NOOP("Terms", "not handed in"));
        case assessment::MarkState::Given:
            break;
    }
    return amount(indicator, given.value);
}

QString Wording::value(const rubric::Rubric& rubric, const rubric::Node& indicator, const std::optional<base::Rational>& value) const {
    const bool marked = !indicator.quantity && !indicator.import && indicator.survey < 0 && rubric.repeatedAbove(indicator.parent) < 0;
    return marked ? mark(value) : figure(rubric, value);
}

QString Wording::error(const base::Error& error) const {
    auto shown = error;
    for (auto& argument : shown.arguments) {
        if (assessment::isIsoDay(argument.second)) {
            argument.second = text::longDate(argument.second, m_language);
        }
    }
    return fromStd(messages::sentence(shown, m_language));
}

QString Wording::finding(const base::Diagnostic& finding) const {
    return fromStd(messages::sentence(finding, m_language));
}

}  // namespace matang::gui
