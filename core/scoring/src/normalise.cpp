// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalise.h"

#include <matang/base/roots.h>

#include <algorithm>
#include <numeric>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::Normalisation;
using Direction = rubric::Quantity::Direction;

/// One amount on its way to a value.
class Path {
public:
    Path(const rubric::Node& indicator, const rubric::Scale* scale, const Rational& amount, int year, const std::vector<Rational>& cohort)
        : m_indicator(indicator), m_rule(indicator.normalisation), m_scale(scale), m_amount(amount), m_year(year), m_cohort(cohort) {}

    [[nodiscard]] Normalised walk() const {
        Normalised result;
        result.approximate = m_rule.method == Normalisation::Method::ZScore;
        result.value = byMethod();
        clamp(result);
        return result;
    }

private:
    [[nodiscard]] bool lessIsBetter() const { return m_indicator.quantity && m_indicator.quantity->direction == Direction::Down; }

    [[nodiscard]] std::optional<Rational> byMethod() const {
        switch (m_rule.method) {
            case Normalisation::Method::None:
                return m_amount;
            case Normalisation::Method::Linear:
                return finished(m_amount);
            case Normalisation::Method::MinMax:
                return minMax();
            case Normalisation::Method::PercentOfTarget:
                return percentOfTarget();
            case Normalisation::Method::Ladder:
                return ladder();
            case Normalisation::Method::ZScore:
                return zScore();
            case Normalisation::Method::Percentile:
                return percentile();
            case Normalisation::Method::Rank:
                return m_cohort.empty() ? std::nullopt : finished(Rational{1 + better()});
            case Normalisation::Method::Map:
                return map();
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Rational> finished(const Rational& value) const { return m_rule.times * value + m_rule.plus; }

    [[nodiscard]] std::optional<Rational> minMax() const {
        if (m_scale == nullptr || (m_rule.looksAtCohort() && m_cohort.empty())) {
            return std::nullopt;
        }
        const Rational low = m_rule.low ? *m_rule.low : *std::min_element(m_cohort.begin(), m_cohort.end());
        const Rational high = m_rule.high ? *m_rule.high : *std::max_element(m_cohort.begin(), m_cohort.end());
        if (low == high) {
            return std::nullopt;
        }
        const Rational part = (m_amount - low) / (high - low);
        return m_scale->from + (m_scale->to - m_scale->from) * (lessIsBetter() ? 1 - part : part);
    }

    [[nodiscard]] std::optional<Rational> percentOfTarget() const {
        const auto target = m_indicator.quantity ? m_indicator.quantity->targetOf(m_year) : std::nullopt;
        if (!target || target->isZero()) {
            return std::nullopt;
        }
        if (m_indicator.quantity->direction == Direction::Target) {
            const Rational distance = (m_amount - *target) / *target;
            return 100 - 100 * (distance.sign() < 0 ? -distance : distance);
        }
        if (!lessIsBetter()) {
            return m_amount / *target * 100;
        }
        // Nothing at all of what should be little is the best there is; how much better cannot be said.
        return m_amount.isZero() ? Rational{100} : *target / m_amount * 100;
    }

    [[nodiscard]] std::optional<Rational> ladder() const {
        const auto fits = [&](const rubric::LadderStep& step) { return rubric::holds(step.relation, m_amount, step.figure); };
        const auto found = std::find_if(m_rule.ladder.begin(), m_rule.ladder.end(), fits);
        return found == m_rule.ladder.end() ? m_rule.otherwise : found->value;
    }

    [[nodiscard]] std::optional<Rational> map() const {
        const auto found = std::find_if(m_rule.mapped.begin(), m_rule.mapped.end(), [&](const auto& one) { return one.first == m_amount; });
        return found == m_rule.mapped.end() ? m_rule.otherwise : found->second;
    }

    [[nodiscard]] std::optional<Rational> zScore() const {
        if (m_cohort.size() < 2) {
            return std::nullopt;
        }
        const int count = static_cast<int>(m_cohort.size());
        const Rational mean = std::accumulate(m_cohort.begin(), m_cohort.end(), Rational{}) / count;
        Rational squares;
        for (const Rational& one : m_cohort) {
            squares += (one - mean) * (one - mean);
        }
        if (squares.isZero()) {
            return std::nullopt;
        }
        const Rational score = (m_amount - mean) / base::squareRoot(squares / count);
        return finished(lessIsBetter() ? -score : score);
    }

    /// How many of the cohort are better.
    [[nodiscard]] int better() const {
        return static_cast<int>(std::count_if(m_cohort.begin(), m_cohort.end(),
                                              [&](const Rational& other) { return lessIsBetter() ? other < m_amount : other > m_amount; }));
    }

    [[nodiscard]] std::optional<Rational> percentile() const {
        const int others = static_cast<int>(m_cohort.size()) - 1;
        return others < 1 ? std::nullopt : finished(Rational{others - better(), others});
    }

    void clamp(Normalised& result) const {
        if (!result.value || m_scale == nullptr) {
            return;
        }
        const Rational top = m_rule.cap ? *m_rule.cap : m_scale->to;
        if (*result.value < m_scale->from) {
            result.value = m_scale->from;
            result.clamped = true;
        } else if (m_rule.capped && *result.value > top) {
            result.value = top;
            result.clamped = true;
        }
    }

    const rubric::Node& m_indicator;
    const Normalisation& m_rule;
    const rubric::Scale* m_scale;
    const Rational& m_amount;
    int m_year;
    const std::vector<Rational>& m_cohort;
};

}  // namespace

Normalised normalise(const rubric::Rubric& rubric, const rubric::Node& indicator, const Rational& amount, int year,
                     const std::vector<Rational>& cohort) {
    const rubric::Scale* scale = indicator.scale < 0 ? nullptr : &rubric.scales[static_cast<std::size_t>(indicator.scale)];
    return Path(indicator, scale, amount, year, cohort).walk();
}

}  // namespace matang::scoring
