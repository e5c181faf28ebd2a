// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation_amounts.h"

#include "calculation_formulas.h"

namespace matang::sections {

namespace {

using base::Rational;
using rubric::Normalisation;
using Direction = rubric::Quantity::Direction;
using Method = Normalisation::Method;
using Relation = rubric::Condition::Relation;

constexpr std::size_t kMostSteps = 60;  // worksheets nest 64 choices

const char* sign(Relation relation) {
    switch (relation) {
        case Relation::AtLeast:
            return ">=";
        case Relation::Above:
            return ">";
        case Relation::AtMost:
            return "<=";
        case Relation::Below:
            return "<";
        case Relation::Equal:
            return "=";
    }
    return "=";
}

class Amount {
public:
    Amount(const rubric::Rubric& rubric, const rubric::Node& indicator, const std::string& cell, int year)
        : m_scale(indicator.scale < 0 ? nullptr : &rubric.scales[static_cast<std::size_t>(indicator.scale)]),
          m_indicator(indicator),
          m_rule(indicator.normalisation),
          m_cell(cell),
          m_year(year) {}

    [[nodiscard]] std::optional<std::string> formula() const {
        const std::optional<std::string> value = byMethod();
        return value ? std::optional(clamped(*value)) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<std::string> byMethod() const {
        if (m_rule.looksAtCohort()) {
            return std::nullopt;
        }
        switch (m_rule.method) {
            case Method::None:
                return m_cell;
            case Method::Linear:
                return linear();
            case Method::MinMax:
                return minMax();
            case Method::PercentOfTarget:
                return percentOfTarget();
            case Method::Ladder:
                return ladder();
            case Method::Map:
                return map();
            case Method::ZScore:
            case Method::Percentile:
            case Method::Rank:
                break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool lessIsBetter() const { return m_indicator.quantity && m_indicator.quantity->direction == Direction::Down; }

    [[nodiscard]] std::string linear() const {
        const std::string product = m_rule.times == Rational{1} ? m_cell : m_cell + "*" + numberText(m_rule.times);
        return m_rule.plus.isZero() ? product : "(" + product + "+" + numberText(m_rule.plus) + ")";
    }

    [[nodiscard]] std::optional<std::string> minMax() const {
        if (m_scale == nullptr || !m_rule.low || !m_rule.high || *m_rule.low == *m_rule.high) {
            return std::nullopt;
        }
        const std::string part =
            lessIsBetter() ? "(" + numberText(*m_rule.high) + "-" + m_cell + ")" : "(" + m_cell + "-" + numberText(*m_rule.low) + ")";
        return "(" + numberText(m_scale->from) + "+" + numberText(m_scale->to - m_scale->from) + "*" + part + "/" +
               numberText(*m_rule.high - *m_rule.low) + ")";
    }

    [[nodiscard]] std::optional<std::string> percentOfTarget() const {
        const auto target = m_indicator.quantity ? m_indicator.quantity->targetOf(m_year) : std::nullopt;
        if (!target || target->isZero()) {
            return std::nullopt;
        }
        const std::string aim = numberText(*target);
        if (m_indicator.quantity->direction == Direction::Target) {
            return "(100-100*ABS((" + m_cell + "-" + aim + ")/" + aim + "))";
        }
        return lessIsBetter() ? "IF(" + m_cell + "=0,100," + aim + "/" + m_cell + "*100)" : m_cell + "/" + aim + "*100";
    }

    [[nodiscard]] std::string otherwise() const { return m_rule.otherwise ? numberText(*m_rule.otherwise) : "NA()"; }

    [[nodiscard]] std::optional<std::string> ladder() const {
        std::string text = otherwise();
        for (auto step = m_rule.ladder.rbegin(); step != m_rule.ladder.rend(); ++step) {
            text = "IF(ROUND(" + m_cell + "-" + numberText(step->figure) + ",9)" + sign(step->relation) + "0," + numberText(step->value) +
                   "," + text + ")";
        }
        return m_rule.ladder.size() > kMostSteps ? std::nullopt : std::optional(text);
    }

    [[nodiscard]] std::optional<std::string> map() const {
        std::string text = otherwise();
        for (auto one = m_rule.mapped.rbegin(); one != m_rule.mapped.rend(); ++one) {
            text = "IF(" + m_cell + "=" + numberText(one->first) + "," + numberText(one->second) + "," + text + ")";
        }
        return m_rule.mapped.size() > kMostSteps ? std::nullopt : std::optional(text);
    }

    [[nodiscard]] std::string clamped(const std::string& value) const {
        if (m_scale == nullptr) {
            return value;
        }
        const Rational top = m_rule.cap ? *m_rule.cap : m_scale->to;
        const std::string below = m_rule.capped ? "MIN(" + value + "," + numberText(top) + ")" : value;
        return "MAX(" + below + "," + numberText(m_scale->from) + ")";
    }

    const rubric::Scale* m_scale;
    const rubric::Node& m_indicator;
    const Normalisation& m_rule;
    const std::string& m_cell;
    int m_year;
};

}  // namespace

std::optional<std::string> normalisedCell(const rubric::Rubric& rubric, const rubric::Node& indicator, const std::string& amount,
                                          int year) {
    return Amount(rubric, indicator, amount, year).formula();
}

}  // namespace matang::sections
