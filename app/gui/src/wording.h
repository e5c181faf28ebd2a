// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>
#include <matang/assessment/assessment.h>
#include <matang/assessment/person.h>
#include <matang/base/result.h>
#include <matang/scoring/score_card.h>
#include <matang/text/language.h>

#include <QString>

#include <string>

namespace matang::gui {

/// Figures and terms of the domain as the window writes them, in one language.
class Wording {
public:
    explicit Wording(text::Language language) : m_language(language) {}

    [[nodiscard]] text::Language language() const noexcept { return m_language; }
    [[nodiscard]] QString in(const rubric::LocalisedText& text) const;
    /// A printed figure of this rubric ("3,46"), or an en dash where unset.
    [[nodiscard]] QString figure(const rubric::Rubric& rubric, const std::optional<base::Rational>& value) const;
    [[nodiscard]] QString signedFigure(const base::Rational& value, int decimals) const;
    /// A mark or level as short as it is exact ("3", "2,5").
    [[nodiscard]] QString mark(const std::optional<base::Rational>& value) const;
    [[nodiscard]] QString weight(const base::Rational& percent) const;
    [[nodiscard]] QString predicate(const scoring::PredicateResult& predicate) const;
    [[nodiscard]] QString kind(assessment::AgencyKind kind) const;
    [[nodiscard]] QString role(assessment::Role role) const;
    /// "dihitung", "dilaporkan", "diteruskan"; empty where there is no value.
    [[nodiscard]] QString source(scoring::ValueSource source) const;
    [[nodiscard]] QString stage(const rubric::Rubric& rubric, const rubric::StageId& stage) const;
    /// "14 Inovasi Proses Bisnis SPBE": printed code and name.
    [[nodiscard]] QString node(const rubric::Node& node) const;
    /// The name of a unit of a repeated sub-tree: of a fixed one as the rubric has it, else as typed in.
    [[nodiscard]] QString unit(const rubric::Rubric& rubric, rubric::NodeIndex repeated, const std::string& unit) const;
    /// A measured amount with its unit ("75 %"), or the word that was answered ("WTP").
    [[nodiscard]] QString amount(const rubric::Node& indicator, const std::optional<base::Rational>& amount) const;
    /// What a mark answers: its level or amount, or that the indicator does not apply or nothing was handed in.
    [[nodiscard]] QString answer(const rubric::Node& indicator, const assessment::Mark& mark) const;
    /// The value of an indicator: exact where marks are levels, else as printed.
    [[nodiscard]] QString value(const rubric::Rubric& rubric, const rubric::Node& indicator,
                                const std::optional<base::Rational>& value) const;
    [[nodiscard]] QString error(const base::Error& error) const;
    [[nodiscard]] QString finding(const base::Diagnostic& finding) const;

private:
    text::Language m_language;
};

}  // namespace matang::gui
