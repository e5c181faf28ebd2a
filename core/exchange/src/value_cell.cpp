// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_cell.h"

#include <matang/rubric/suggestion.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::exchange {
namespace {

constexpr std::size_t kLongestList = 12;

/// What the number of a mark means.
enum class MarkKind { Level, Amount, Category, Code };

MarkKind kindOfMark(const rubric::Node& node) {
    if (node.survey >= 0) {
        return MarkKind::Code;
    }
    if (node.quantity) {
        return node.quantity->categories.empty() ? MarkKind::Amount : MarkKind::Category;
    }
    const bool reckoned = node.import && node.normalisation.method != rubric::Normalisation::Method::None;
    return reckoned ? MarkKind::Amount : MarkKind::Level;
}

/// True where a mark of the indicator is no level, but an amount, a word or the answers of many people.
bool isAskedOtherwise(const rubric::Node& node) {
    return kindOfMark(node) != MarkKind::Level;
}

bool isNamed(const rubric::Category& category, const std::string& lower) {
    return std::any_of(category.name.byLanguage.begin(), category.name.byLanguage.end(),
                       [&](const auto& name) { return lowerCase(trimmed(name.second)) == lower; });
}

/// Values above the scale's end may stand where the rubric does not cap them.
bool isOpenAbove(const rubric::Node& node) {
    return node.normalisation.method == rubric::Normalisation::Method::PercentOfTarget && !node.normalisation.capped;
}

}  // namespace

ValueCell::ValueCell(RowCells& cells, const CsvCell& at, const ValuesRow& row, const rubric::NodeId& node)
    : m_cells(cells), m_at(at), m_row(row), m_rubric(*row.rubric.rubric), m_index(m_rubric.find(node)), m_node(m_rubric.node(m_index)) {}

std::optional<GivenValue> ValueCell::value(const std::string& given, std::string note) {
    const std::optional<base::Decimal> value = number(given);
    if (!value || !isInProfile()) {
        return std::nullopt;
    }
    if (!m_row.assessor.empty()) {
        if (isMarkAtIndicator()) {
            checkMark(value->value);
        }
    } else if (m_node.isIndicator()) {
        checkOnScale(value->value);
    } else {
        checkPossible(value->value);
    }
    return this->given(value, std::move(note));
}

std::optional<GivenValue> ValueCell::state(assessment::MarkState state, std::string note) {
    if (!isInProfile() || !isMarkAtIndicator()) {
        return std::nullopt;
    }
    if (state == assessment::MarkState::NotApplicable) {
        if (m_rubric.notApplicable.spread == rubric::NotApplicableRule::Spread::None) {
            report("not-applicable-no-rule", {{"rubric", m_rubric.id.text}});
        } else if (!m_node.mayNotApply) {
            report("not-applicable-not-here", {{"node", m_node.id.text}});
        }
    }
    GivenValue mark = given(std::nullopt, std::move(note));
    mark.state = state;
    return mark;
}

std::optional<GivenValue> ValueCell::note(std::string note) {
    return isMarkAtIndicator() ? std::optional(given(std::nullopt, std::move(note))) : std::nullopt;
}

std::optional<base::Decimal> ValueCell::number(const std::string& given) {
    if (!m_row.assessor.empty() && m_node.isIndicator() && kindOfMark(m_node) == MarkKind::Category) {
        return category(given);
    }
    if (!m_row.assessor.empty() && isUnclear(given)) {
        return std::nullopt;
    }
    const auto value = base::parseDecimal(given);
    if (!value && m_row.assessor.empty() && kindOfMark(m_node) == MarkKind::Category) {
        report("word-without-assessor", {{"text", given}, {"node", m_node.id.text}});
        return std::nullopt;
    }
    if (!value) {
        report("value-not-number", {{"text", given}, {"node", m_node.id.text}});
        return std::nullopt;
    }
    return *value;
}

/// An amount whose point may part thousands or decimals is not guessed at.
bool ValueCell::isUnclear(const std::string& given) {
    if (kindOfMark(m_node) != MarkKind::Amount) {
        return false;
    }
    static const rubric::Quantity unsaid;
    const auto whole = (m_node.quantity ? *m_node.quantity : unsaid).otherReading(given);
    if (!whole) {
        return false;
    }
    const auto decimal = base::parseDecimal(given);
    base::Arguments arguments{{"node", m_node.id.text}, {"text", given}, {"whole", base::formatExact(*whole)}};
    if (decimal) {
        arguments.emplace_back("decimal", base::formatDecimal(decimal->value, decimal->decimals + 1));
    }
    report(decimal ? "amount-unclear" : "amount-grouped", std::move(arguments));
    return true;
}

std::optional<base::Decimal> ValueCell::category(const std::string& given) {
    const std::vector<rubric::Category>& categories = m_node.quantity->categories;
    const auto named = std::find_if(categories.begin(), categories.end(),
                                    [lower = lowerCase(given)](const rubric::Category& category) { return isNamed(category, lower); });
    if (named != categories.end()) {
        return base::Decimal{named->value, 0};
    }
    const auto number = base::parseDecimal(given);
    const bool isNumbered =
        number && std::any_of(categories.begin(), categories.end(), [&](const auto& category) { return category.value == number->value; });
    if (isNumbered) {
        return *number;
    }
    std::vector<std::string_view> known;
    known.reserve(categories.size());
    for (const rubric::Category& category : categories) {
        known.push_back(category.name.in(m_rubric.language));
    }
    report(
        "category-unknown",
        {{"node", m_node.id.text}, {"text", given}, {"known", rubric::wordList(known, rubric::nearestWord(given, known), kLongestList)}});
    return std::nullopt;
}

bool ValueCell::isInProfile() {
    const bool isOutside = m_row.rubric.weights->known && !m_row.rubric.weights->holds(m_index);
    if (isOutside) {
        report("node-not-in-profile", {{"node", m_node.id.text}, {"profile", m_row.profile.text}});
    }
    return !isOutside;
}

bool ValueCell::isMarkAtIndicator() {
    if (!m_node.isIndicator()) {
        report("mark-not-at-indicator", {{"node", m_node.id.text}, {"assessor", m_row.assessor}});
    }
    return m_node.isIndicator();
}

void ValueCell::checkMark(const base::Rational& value) {
    switch (kindOfMark(m_node)) {
        case MarkKind::Level:
            checkLevel(value);
            break;
        case MarkKind::Amount:
            checkAmount(value);
            break;
        case MarkKind::Code:
            checkCode(value);
            break;
        case MarkKind::Category:
            break;
    }
}

void ValueCell::checkAmount(const base::Rational& value) {
    if (!m_node.quantity) {
        return;
    }
    const base::Arguments start{{"node", m_node.id.text}, {"value", base::formatExact(value)}};
    const auto with = [&](const char* name, const base::Rational& limit) {
        base::Arguments arguments = start;
        arguments.emplace_back(name, base::formatExact(limit));
        return arguments;
    };
    if (m_node.quantity->from && value < *m_node.quantity->from) {
        report("amount-below", with("from", *m_node.quantity->from));
    } else if (m_node.quantity->to && value > *m_node.quantity->to) {
        report("amount-above", with("to", *m_node.quantity->to));
    }
}

void ValueCell::checkCode(const base::Rational& value) {
    const rubric::Survey& survey = m_rubric.surveys.at(static_cast<std::size_t>(m_node.survey));
    const bool isCode = value.isWhole() && value >= base::Rational(survey.from) && value <= base::Rational(survey.to);
    if (isCode || (survey.missing && value == base::Rational(*survey.missing))) {
        return;
    }
    base::Arguments arguments{{"node", m_node.id.text},
                              {"value", base::formatExact(value)},
                              {"from", std::to_string(survey.from)},
                              {"to", std::to_string(survey.to)}};
    if (survey.missing) {
        arguments.emplace_back("missing", std::to_string(*survey.missing));
    }
    report(survey.missing ? "survey-code-unknown-missing" : "survey-code-unknown", std::move(arguments));
}

void ValueCell::checkLevel(const base::Rational& value) {
    const rubric::Scale& scale = m_rubric.scaleOf(m_index);
    if (value < scale.from || value > scale.to) {
        checkOnScale(value);
    } else if (!scale.step.isZero() && !((value - scale.from) / scale.step).isWhole()) {
        report("value-between-steps",
               {{"node", m_node.id.text}, {"value", base::formatExact(value)}, {"step", base::formatExact(scale.step)}});
    }
}

void ValueCell::checkOnScale(const base::Rational& value) {
    const rubric::Scale& scale = m_rubric.scaleOf(m_index);
    if (value < scale.from || (value > scale.to && !isOpenAbove(m_node))) {
        const bool isReported = m_row.assessor.empty() && isAskedOtherwise(m_node);
        report(isReported ? "value-outside-scale-measured" : "value-outside-scale", {{"node", m_node.id.text},
                                                                                     {"value", base::formatExact(value)},
                                                                                     {"from", base::formatExact(scale.from)},
                                                                                     {"to", base::formatExact(scale.to)}});
    }
}

/// Below the scale's lowest value is odd and flagged, since it has been published; above its highest or below zero cannot be. Where values
/// are more than means of levels, a node's own bounds count, as far as there are any.
void ValueCell::checkPossible(const base::Rational& value) {
    const bool isOfIndex = m_rubric.plain || m_index == rubric::kRoot;
    const std::optional<base::Rational> from = isOfIndex ? std::optional(m_rubric.indexFrom) : m_node.rangeFrom;
    const std::optional<base::Rational> to = isOfIndex ? std::optional(m_rubric.indexTo) : m_node.rangeTo;
    if (!from || !to || *from >= *to) {
        return;
    }
    const base::Rational lowest = std::min(*from, base::Rational{});
    if (value > *to || value < lowest) {
        report(
            "value-impossible",
            {{"node", m_node.id.text}, {"value", trimmed(m_at.text)}, {"from", base::formatExact(*from)}, {"to", base::formatExact(*to)}});
    }
}

GivenValue ValueCell::given(std::optional<base::Decimal> value, std::string note) const {
    return {m_node.id, std::move(value), std::move(note), m_cells.position(m_at)};
}

}  // namespace matang::exchange
