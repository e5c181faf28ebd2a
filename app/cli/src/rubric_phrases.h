// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/rubric/rubric.h>

#include <string>
#include <vector>

namespace matang::cli {

/// Says the rules of a rubric's nodes in the console's language, one short phrase for each. Plain cases (a weighted mean, a level) say
/// nothing.
class RubricPhrases {
public:
    RubricPhrases(const rubric::Rubric& rubric, const Console& console) : m_rubric(rubric), m_console(console) {}

    [[nodiscard]] std::vector<std::string> of(rubric::NodeIndex node) const;
    [[nodiscard]] std::string condition(const rubric::Condition& condition) const;
    /// What was measured or answered: the name of a category, or the figure.
    [[nodiscard]] std::string amount(const rubric::Node& node, const base::Rational& value) const;
    /// How the marks of a panel become one value.
    [[nodiscard]] std::string combination(rubric::Combination combination) const;

private:
    using Phrases = std::vector<std::string>;

    void addReckoning(const rubric::Node& node, Phrases& phrases) const;
    void addRepetition(const rubric::Repetition& repetition, Phrases& phrases) const;
    void addAnswer(const rubric::Node& node, Phrases& phrases) const;
    void addQuantity(const rubric::Quantity& quantity, Phrases& phrases) const;
    void addNormalisation(const rubric::Node& node, Phrases& phrases) const;

    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const;
    [[nodiscard]] std::string in(const rubric::LocalisedText& text) const;
    [[nodiscard]] std::string figure(const base::Rational& value) const;
    [[nodiscard]] std::string joined(const std::vector<rubric::Condition>& parts, const std::string& link) const;
    [[nodiscard]] std::string ladder(const rubric::Normalisation& rule) const;

    const rubric::Rubric& m_rubric;
    const Console& m_console;
};

}  // namespace matang::cli
