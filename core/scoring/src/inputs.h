// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/base/diagnostic.h>
#include <matang/rubric/rubric.h>
#include <matang/rubric/weight_set.h>

#include <string>
#include <vector>

namespace matang::scoring {

/// What was typed in for one node at the stage that decides: the card's own stage or, for an indicator under carry-over, the last
/// earlier one at which anything was given. Positions point into the record; -1 means none.
struct NodeInput {
    int stage = -1;
    int reported = -1;
    int firstMark = -1;
    int lastMark = -1;
    int marks = 0;          ///< that count: with a value that is no missing code
    int notApplicable = 0;  ///< marks that say so
    int notSubmitted = 0;   ///< marks that say so
    int agreement = -1;     ///< what the panel agreed on, in place of what the marks give
};

/// Whose values of a record a card, or the part of a card for one unit, looks at.
struct Scope {
    rubric::StageId stage;
    assessment::Answer answer = assessment::Answer::AsIs;
    std::string unit{};  ///< of a repeated sub-tree; empty: all outside of such
};

/// The marks and reported values of a record sorted by node, as a card of one stage sees them. Refers to its arguments.
class Inputs {
public:
    Inputs(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record, const Scope& scope);

    [[nodiscard]] const Scope& scope() const { return m_scope; }
    [[nodiscard]] int stage() const { return m_stage; }
    [[nodiscard]] const NodeInput& of(rubric::NodeIndex node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const assessment::Mark& mark(int position) const { return m_record.marks[static_cast<std::size_t>(position)]; }
    /// The next mark of the same node and stage, or -1.
    [[nodiscard]] int nextMark(int position) const { return m_nextMark[static_cast<std::size_t>(position)]; }
    /// What the panel agreed on at the deciding stage, or nullptr.
    [[nodiscard]] const assessment::Agreement* agreement(rubric::NodeIndex node) const { return agreement(of(node)); }
    [[nodiscard]] const assessment::Agreement* agreement(const NodeInput& input) const;
    /// True where the marks at the deciding stage say that the indicator does not apply, and none says otherwise.
    [[nodiscard]] bool saysNotApplicable(rubric::NodeIndex node) const;
    /// True where the marks at the deciding stage say that nothing was handed in, and none gives a value.
    [[nodiscard]] bool saysNotSubmitted(rubric::NodeIndex node) const;
    /// True where every mark that counts at the deciding stage was verified.
    [[nodiscard]] bool isVerified(rubric::NodeIndex node) const;
    /// True where a value is the code for "no answer" of the survey that asks for it.
    [[nodiscard]] bool isMissingCode(rubric::NodeIndex node, const base::Rational& value) const;
    /// The reported value of a node that decides, or nullptr.
    [[nodiscard]] const assessment::ReportedValue* reported(rubric::NodeIndex node) const;
    /// Stored values that have no place in this rubric or profile.
    [[nodiscard]] const std::vector<base::Diagnostic>& findings() const { return m_findings; }

private:
    [[nodiscard]] int orderOf(const rubric::StageId& stage);
    [[nodiscard]] rubric::NodeIndex find(const rubric::NodeId& node);
    [[nodiscard]] NodeInput* open(rubric::NodeIndex node, int stage);
    [[nodiscard]] bool isInScope(const std::string& unit, assessment::Answer answer) const;
    [[nodiscard]] bool isMisplaced(rubric::NodeIndex node, const std::string& unit);
    void checkUnit(rubric::NodeIndex node, const std::string& unit);
    void addReported(int position);
    void addMark(int position);
    void addAgreement(int position);
    void addState(const assessment::Mark& mark, NodeInput& input, rubric::NodeIndex node);
    void chain(int position, NodeInput& input);
    void addUnknownStage(const rubric::StageId& stage);
    void addFinding(std::string code, base::Arguments arguments);

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    const assessment::AssessmentRecord& m_record;
    Scope m_scope;
    int m_stage = -1;
    bool m_repeats = false;
    std::vector<NodeInput> m_nodes;
    std::vector<int> m_nextMark;
    std::vector<base::Diagnostic> m_findings;
    const rubric::StageId* m_lastStage = nullptr;
    int m_lastOrder = -1;
    rubric::NodeIndex m_lastNode = rubric::kRoot;
};

}  // namespace matang::scoring
