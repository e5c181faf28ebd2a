// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/condition.h>
#include <matang/rubric/localised.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::rubric {

/// One word that may be answered, such as "WTP", with the number that stands for it in marks.
struct Category {
    base::Rational value;
    LocalisedText name;
};

/// What is measured for an indicator. A mark then holds the quantity itself; the indicator's value on its scale follows by normalisation.
struct Quantity {
    /// Which way is better; `None` where nothing follows from the amount itself.
    enum class Direction { Up, Down, Target, None };

    LocalisedText unit;  ///< "%", "per 100 000"
    Direction direction = Direction::Up;
    std::optional<base::Rational> from;  ///< smallest and greatest possible amount; beyond them a mark is a mistake
    std::optional<base::Rational> to;
    int decimals = 2;  ///< shown
    LocalisedText numerator;
    LocalisedText denominator;
    std::vector<Category> categories;                           ///< where words are answered instead of amounts
    std::optional<base::Rational> target;                       ///< for every year that `targetsByYear` does not name
    std::vector<std::pair<int, base::Rational>> targetsByYear;  ///< ascending; a year takes the last one at or before it
    /// The target of a year, if there is one.
    [[nodiscard]] std::optional<base::Rational> targetOf(int year) const;
    /// True where the amount is possible, that is not beyond `from` and `to`.
    [[nodiscard]] bool allows(const base::Rational& amount) const;
    /// The amount that a written decimal would be if its points parted thousands ("1.200" as 1200), where that is as likely: the text has
    /// more decimals than the quantity, and the amount is possible. Nobody can then tell which one is meant.
    [[nodiscard]] std::optional<base::Rational> otherReading(std::string_view text) const;
};

/// One step of a ladder: amounts in `relation` to `figure` (at least 30) are worth `value`.
struct LadderStep {
    Condition::Relation relation = Condition::Relation::AtLeast;
    base::Rational figure;
    base::Rational value;
};

/// How a measured quantity, or the result of another assessment, becomes a value on the indicator's scale.
struct Normalisation {
    enum class Method {
        None,             ///< the amount is the value
        Linear,           ///< times x amount + plus
        MinMax,           ///< from `low` (scale's lowest) to `high` (scale's highest); the ends may be those of the cohort
        PercentOfTarget,  ///< amount / target x 100; where less is better target / amount x 100
        Ladder,           ///< the value of the first step that holds, else `otherwise`
        ZScore,           ///< (amount - cohort mean) / cohort standard deviation (of the whole cohort), then times and plus; not exact
        Percentile,       ///< share of the others in the cohort that are not better, 0 to 1, then times and plus
        Rank,             ///< place in the cohort, 1 is best, equals share the better place; then times and plus
        Map,              ///< the value that is listed for exactly this amount (a category)
    };
    /// Whom a cohort method compares with: assessments of the same rubric and year, of the same cohort or of all.
    enum class Among { Cohort, All };

    Method method = Method::None;
    base::Rational times = 1;
    base::Rational plus;
    std::optional<base::Rational> low;                              ///< MinMax; nothing: the cohort's lowest
    std::optional<base::Rational> high;                             ///< MinMax; nothing: the cohort's highest
    std::optional<base::Rational> cap;                              ///< PercentOfTarget: highest value; nothing: the scale's end
    bool capped = true;                                             ///< PercentOfTarget: false lets values above the scale's end stand
    std::vector<LadderStep> ladder;                                 ///< tried in this order
    std::optional<base::Rational> otherwise;                        ///< Ladder and Map: where nothing else holds
    std::vector<std::pair<base::Rational, base::Rational>> mapped;  ///< Map: amount and value
    std::optional<base::Rational> missing;                          ///< value where nothing was measured; nothing: unset
    Among among = Among::Cohort;

    /// True where other agencies' amounts are needed.
    [[nodiscard]] bool looksAtCohort() const noexcept;
};

/// The result of another assessment of the same agency in the same workspace, taken as the amount of an indicator.
struct ImportedResult {
    enum class Year { Same, Previous, Latest };  ///< `Latest`: the last one not after the own year

    std::string rubric;  ///< id of a rubric, or of a family
    NodeId node{"index"};
    Year year = Year::Same;
};

}  // namespace matang::rubric
