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
    int marks = 0;  ///< with a value
};

/// The marks and reported values of a record sorted by node, as a card of one stage sees them. Refers to its arguments.
class Inputs {
public:
    Inputs(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
           const rubric::StageId& stage);

    [[nodiscard]] int stage() const { return m_stage; }
    [[nodiscard]] const NodeInput& of(rubric::NodeIndex node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const assessment::Mark& mark(int position) const { return m_record.marks[static_cast<std::size_t>(position)]; }
    /// The next mark of the same node and stage, or -1.
    [[nodiscard]] int nextMark(int position) const { return m_nextMark[static_cast<std::size_t>(position)]; }
    /// The reported value of a node that decides, or nullptr.
    [[nodiscard]] const assessment::ReportedValue* reported(rubric::NodeIndex node) const;
    /// Stored values that have no place in this rubric or profile.
    [[nodiscard]] const std::vector<base::Diagnostic>& findings() const { return m_findings; }

private:
    [[nodiscard]] int orderOf(const rubric::StageId& stage);
    [[nodiscard]] rubric::NodeIndex find(const rubric::NodeId& node);
    [[nodiscard]] NodeInput* open(rubric::NodeIndex node, int stage);
    void addReported(int position);
    void addMark(int position);
    void addUnknownStage(const rubric::StageId& stage);
    void addFinding(std::string code, base::Arguments arguments);

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    const assessment::AssessmentRecord& m_record;
    int m_stage = -1;
    std::vector<NodeInput> m_nodes;
    std::vector<int> m_nextMark;
    std::vector<base::Diagnostic> m_findings;
    const rubric::StageId* m_lastStage = nullptr;
    int m_lastOrder = -1;
    rubric::NodeIndex m_lastNode = rubric::kRoot;
};

}  // namespace matang::scoring
