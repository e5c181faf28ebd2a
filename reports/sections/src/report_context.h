// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/explanation.h>
#include <matang/sections/agency_report.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::sections {

/// Words and figures of one assessment in the report's language.
class Speech {
public:
    Speech(const analysis::ScoredAssessment& scored, text::Language language);

    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const;
    /// As published: with the rubric's decimals.
    [[nodiscard]] std::string figure(const base::Rational& value) const;
    [[nodiscard]] std::string figure(const std::optional<base::Rational>& value) const;  ///< "–" where there is none
    [[nodiscard]] std::string signedFigure(const base::Rational& value) const;
    /// A node's share of the index, with the decimals that the rubric rounds it to, else fine enough to add up.
    [[nodiscard]] std::string contribution(rubric::NodeIndex node) const;
    /// A figure written like the contribution of that node.
    [[nodiscard]] std::string contributionText(rubric::NodeIndex node, const base::Rational& contribution) const;
    /// Gains of one list, all with the decimals (up to four) that the finest of them needs: "+0,0300", "+0,0275".
    [[nodiscard]] std::vector<std::string> gains(const std::vector<base::Rational>& changes) const;
    [[nodiscard]] std::string exact(const base::Rational& value) const;      ///< four decimals at most
    [[nodiscard]] std::string shortened(const base::Rational& value) const;  ///< the same without a sign that more decimals follow
    [[nodiscard]] std::string percent(const base::Rational& share) const;
    /// What was measured for an indicator, with its unit, or the word that the number stands for: "68,75 %", "WTP".
    [[nodiscard]] std::string amount(rubric::NodeIndex indicator, const base::Rational& amount) const;
    /// "tiga" up to eleven, digits beyond.
    [[nodiscard]] std::string counted(std::size_t count) const;
    [[nodiscard]] std::string in(const rubric::LocalisedText& text) const;
    [[nodiscard]] std::string instrument() const;  ///< as it stands beside a year: "SPBE"

    [[nodiscard]] std::string name(rubric::NodeIndex node) const;  ///< without the words that every indicator's name begins with
    /// "D2" and "A4" for inner nodes, "14" for indicators; empty for the index.
    [[nodiscard]] std::string number(rubric::NodeIndex node) const;
    [[nodiscard]] int numberWidth() const;                         ///< of a column of numbers, in percent of the page's width
    [[nodiscard]] std::string kind(rubric::NodeIndex node) const;  ///< "domain", lower case
    [[nodiscard]] std::string kindOfAll(const std::vector<rubric::NodeIndex>& nodes) const;  ///< "bagian" where they are of several
    [[nodiscard]] std::string leafKind() const;
    [[nodiscard]] const std::string& indicatorPrefix() const { return m_prefix; }
    [[nodiscard]] std::string levelName(rubric::NodeIndex indicator, const base::Rational& value) const;
    [[nodiscard]] std::string criterion(rubric::NodeIndex indicator, const base::Rational& level) const;
    /// A predicate's label in the report's language; an unknown label as it stands.
    [[nodiscard]] std::string predicate(const std::string& label) const;
    /// The bands of the index, from the highest to the lowest: those of the agency's peer group.
    [[nodiscard]] const std::vector<rubric::PredicateBand>& bands() const;
    [[nodiscard]] std::string peerGroup() const;  ///< "Kelompok IPM: Pertama"; empty where the bands are the same for all
    /// The name of a unit of a repeated node, and what one unit is called ("inovasi").
    [[nodiscard]] std::string unitName(rubric::NodeIndex repeated, const std::string& unit) const;
    [[nodiscard]] std::string unitKind(rubric::NodeIndex repeated) const;
    /// "jumlah bagian-bagiannya"; and of a repeated node how its units become one figure.
    [[nodiscard]] std::string ruleName(rubric::NodeIndex node) const;
    [[nodiscard]] std::string unitsRuleName(rubric::NodeIndex repeated) const;
    [[nodiscard]] std::string decimalsText(int decimals) const;  ///< "dua desimal"
    [[nodiscard]] std::string origin(scoring::ValueSource source) const;
    [[nodiscard]] std::string stage(const rubric::StageId& stage) const;
    /// The name of an instrument of the series, by id.
    [[nodiscard]] text::Language language() const { return m_language; }

    [[nodiscard]] const rubric::Rubric& rubric() const { return *m_scored.rubric; }
    [[nodiscard]] const rubric::WeightSet& weights() const { return *m_scored.weights; }
    [[nodiscard]] const scoring::ScoreCard& card() const { return m_scored.card; }
    [[nodiscard]] const analysis::ScoredAssessment& scored() const { return m_scored; }
    [[nodiscard]] int decimals() const { return m_scored.rubric->rounding.decimals; }
    [[nodiscard]] bool roundsContributions() const;
    /// True where every contribution is share of the index x value: means throughout, and everything applies.
    [[nodiscard]] bool isPlain() const { return m_plain; }
    /// The node itself or one above it is answered for every unit, so that its figure is one of several units.
    [[nodiscard]] bool isRepeated(rubric::NodeIndex node) const { return rubric().repeatedAbove(node) >= 0; }
    [[nodiscard]] bool hasRepeats() const;
    [[nodiscard]] bool doesNotApply(rubric::NodeIndex node) const;

private:
    [[nodiscard]] int contributionDecimals(rubric::NodeIndex node) const;

    const analysis::ScoredAssessment& m_scored;
    text::Language m_language;
    std::string m_prefix;
    bool m_plain = true;
    int m_fineDecimals;  ///< of contributions that are not rounded on the way
};

/// Everything that the sections of one report share. The input must outlive it.
class ReportContext : public Speech {
public:
    explicit ReportContext(const AgencyReportInput& input);

    [[nodiscard]] const AgencyReportInput& input() const { return m_input; }
    [[nodiscard]] const analysis::Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] const analysis::YearResult& result() const { return m_result; }
    [[nodiscard]] std::string year() const;
    /// The year that the current one is compared with, where comparable; nullptr otherwise.
    [[nodiscard]] const analysis::ScoredAssessment* previous() const { return m_previous; }
    [[nodiscard]] const analysis::YearResult* previousResult() const { return previousOf(m_result); }
    /// The year of the series that another one is compared with; nullptr for the first.
    [[nodiscard]] const analysis::YearResult* previousOf(const analysis::YearResult& year) const;
    /// A sentence where a year is compared with one of another stage; empty elsewhere.
    [[nodiscard]] std::string stageNote(const analysis::YearResult& year) const;
    /// Nodes right below the index that have a value, in reading order.
    [[nodiscard]] const std::vector<rubric::NodeIndex>& tops() const { return m_tops; }
    /// Indicators that have a value of their own, in reading order; those that are answered for every unit are not among them.
    [[nodiscard]] const std::vector<rubric::NodeIndex>& indicators() const { return m_indicators; }
    [[nodiscard]] std::string topKind() const;
    [[nodiscard]] bool hasIndex() const { return m_result.published.has_value(); }
    [[nodiscard]] bool isResult() const { return m_result.complete && hasIndex(); }
    /// True where every indicator of the profile that is asked for has a value, so that something can be said about all of them.
    [[nodiscard]] bool knowsAllIndicators() const;
    /// True for an indicator of a free choice that is complete without it.
    [[nodiscard]] bool isLeftOut(rubric::NodeIndex indicator) const;
    /// True where the parts of the index are indicators themselves.
    [[nodiscard]] bool topsAreIndicators() const;
    /// How the index follows from its parts.
    [[nodiscard]] const scoring::Explanation& explanation() const { return m_explanation; }
    /// The answers that a survey's figure is the mean of; 0 for other indicators.
    [[nodiscard]] int surveyAnswers(rubric::NodeIndex indicator) const;
    /// A reported index that its parts contradict beyond what rounding explains.
    struct Difference {
        std::string reported;  ///< as shown
        std::string computed;
    };
    [[nodiscard]] std::optional<Difference> difference() const;
    [[nodiscard]] bool isOutsideScale() const;  ///< of the index
    /// True where every node right below the index has a value that nothing is missing of.
    [[nodiscard]] bool knowsAllTops() const;
    /// True where a reported value counts somewhere above the node, so that nothing below can move the index.
    [[nodiscard]] bool isPinned(rubric::NodeIndex node) const;

private:
    [[nodiscard]] bool isSettled(rubric::NodeIndex indicator) const;

    const AgencyReportInput& m_input;
    analysis::Comparison m_comparison;
    analysis::YearResult m_result;
    const analysis::ScoredAssessment* m_previous = nullptr;
    std::vector<rubric::NodeIndex> m_tops;
    std::vector<rubric::NodeIndex> m_indicators;
    scoring::Explanation m_explanation;
};

}  // namespace matang::sections
