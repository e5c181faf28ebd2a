// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey_checks.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// Answers of one respondent: by unit and question, the missing code left out.
using Answers = std::map<std::pair<std::string, NodeIndex>, Rational>;

constexpr std::size_t kFewestForStraightLine = 3;
constexpr std::size_t kFewestForRepeat = 5;
constexpr std::size_t kMostNamed = 5;

/// One survey of one card.
class SurveyChecks {
public:
    SurveyChecks(const CardContext& context, int survey) : m_context(context), m_survey(survey) { collect(); }

    void run(std::vector<base::Diagnostic>& findings) const {
        const rubric::Survey& rule = survey();
        if (rule.warnOfStraightLines) {
            report("survey-straight-lines", respondentsWith([](const Answers& answers) { return isStraightLine(answers); }), findings);
        }
        if (rule.warnOfRepeats) {
            report("survey-repeats", repeaters(), findings);
        }
        if (rule.warnOfGaps) {
            report("survey-gaps", respondentsWithGaps(), findings);
        }
    }

private:
    [[nodiscard]] const rubric::Survey& survey() const { return m_context.rubric.surveys[static_cast<std::size_t>(m_survey)]; }

    void collect() {
        std::map<std::pair<std::string, NodeIndex>, int> questions;
        for (const assessment::Mark& mark : m_context.record.marks) {
            const NodeIndex node = m_context.rubric.find(mark.node);
            const bool asked = node >= 0 && m_context.rubric.node(node).survey == m_survey && m_context.weights.holds(node);
            if (!asked || !mark.value || mark.stage != m_context.card.stage || mark.answer != m_context.card.answer) {
                continue;
            }
            questions[{mark.unit, node}] = 1;
            Answers& answers = m_respondents[mark.assessor];
            ++m_given[mark.assessor];
            if (!survey().missing || *mark.value != Rational{*survey().missing}) {
                answers[{mark.unit, node}] = *mark.value;
            }
        }
        m_questions = questions.size();
    }

    static bool isStraightLine(const Answers& answers) {
        return answers.size() >= kFewestForStraightLine &&
               std::all_of(answers.begin(), answers.end(), [&](const auto& one) { return one.second == answers.begin()->second; });
    }

    template <typename Predicate>
    [[nodiscard]] std::vector<std::string> respondentsWith(Predicate isOdd) const {
        std::vector<std::string> names;
        for (const auto& [name, answers] : m_respondents) {
            if (isOdd(answers)) {
                names.push_back(name);
            }
        }
        return names;
    }

    /// Who left a question out. The missing code ("don't know") is an answer to that: the form was filled in.
    [[nodiscard]] std::vector<std::string> respondentsWithGaps() const {
        std::vector<std::string> names;
        for (const auto& [name, given] : m_given) {
            if (given < m_questions) {
                names.push_back(name);
            }
        }
        return names;
    }

    /// Everybody whose answers are those of somebody else, answer by answer. Straight lines are looked for by another check.
    [[nodiscard]] std::vector<std::string> repeaters() const {
        std::map<Answers, std::vector<std::string>> byAnswers;
        for (const auto& [name, answers] : m_respondents) {
            if (answers.size() >= kFewestForRepeat && !isStraightLine(answers)) {
                byAnswers[answers].push_back(name);
            }
        }
        std::vector<std::string> names;
        for (const auto& [answers, alike] : byAnswers) {
            if (alike.size() > 1) {
                names.insert(names.end(), alike.begin(), alike.end());
            }
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    void report(const char* code, const std::vector<std::string>& names, std::vector<base::Diagnostic>& findings) const {
        if (names.empty()) {
            return;
        }
        std::string list;
        for (std::size_t at = 0; at < std::min(names.size(), kMostNamed); ++at) {
            list += (at == 0 ? "" : ", ") + names[at];
        }
        list += names.size() > kMostNamed ? ", …" : "";
        findings.push_back(
            {base::Severity::Warning,
             {},
             code,
             {{"survey", survey().name.in(m_context.rubric.language)}, {"count", std::to_string(names.size())}, {"respondents", list}},
             {}});
    }

    const CardContext& m_context;
    int m_survey;
    std::map<std::string, Answers> m_respondents;
    std::map<std::string, std::size_t> m_given;  ///< answers by respondent, the missing code among them
    std::size_t m_questions = 0;
};

}  // namespace

void addSurveyWarnings(const CardContext& context, std::vector<base::Diagnostic>& findings) {
    for (int survey = 0; survey < static_cast<int>(context.rubric.surveys.size()); ++survey) {
        SurveyChecks(context, survey).run(findings);
    }
}

}  // namespace matang::scoring
