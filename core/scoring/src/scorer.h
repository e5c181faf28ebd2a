// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aggregate.h"
#include "conditions.h"
#include "inputs.h"
#include "journal.h"

#include <matang/scoring/score_card.h>

#include <string>
#include <vector>

namespace matang::scoring {

/// What stays the same while one card is computed.
struct CardTask {
    const rubric::Rubric& rubric;
    const rubric::WeightSet& weights;
    const assessment::AssessmentRecord& record;
    const Circumstances& circumstances;
    Journal* journal = nullptr;               ///< nullptr: nobody asks how the figures come about
    std::vector<base::Diagnostic>& findings;  ///< oddities of the computing itself
};

/// The card that a unit of a repeated sub-tree is part of, for what lies outside of the unit.
struct Whole {
    const std::vector<NodeScore>& scores;
    const std::vector<std::optional<base::Rational>>& beforeGates;  ///< by NodeIndex; empty where nothing is gated
};

/// The scores that one scorer fills: of the whole card, or of one unit of a repeated sub-tree.
struct Sheet {
    rubric::NodeIndex first = rubric::kRoot;
    std::vector<NodeScore>& scores;  ///< of `first` and the nodes behind it
    const Whole* whole = nullptr;    ///< of a unit only
    std::string unit{};
    [[nodiscard]] rubric::NodeIndex last() const { return first + static_cast<rubric::NodeIndex>(scores.size()) - 1; }
};

/// Fills the nodes of a sheet: indicators first, then in the rubric's order of computing.
class Scorer {
public:
    Scorer(const CardTask& task, const Inputs& inputs, Sheet sheet);

    void fill(std::vector<UnitScore>& units);

private:
    [[nodiscard]] const rubric::Node& node(rubric::NodeIndex index) const { return m_task.rubric.node(index); }
    [[nodiscard]] NodeScore& at(rubric::NodeIndex index) const { return m_sheet.scores[static_cast<std::size_t>(index - m_sheet.first)]; }
    [[nodiscard]] const NodeScore* find(rubric::NodeIndex index) const;
    [[nodiscard]] bool belongs(rubric::NodeIndex index) const;
    [[nodiscard]] bool isUnit() const { return m_sheet.whole != nullptr; }
    void fillNode(rubric::NodeIndex index, std::vector<UnitScore>& units);

    void fillInner(rubric::NodeIndex index, NodeScore& score, std::vector<UnitScore>& units);
    void countBelow(rubric::NodeIndex index, NodeScore& score) const;
    [[nodiscard]] std::optional<Combined> combineChildren(rubric::NodeIndex index, NodeScore& score);
    [[nodiscard]] std::optional<Combined> combineApplicable(rubric::NodeIndex index, NodeScore& score, bool adds);
    [[nodiscard]] std::optional<Combined> combineOverUnits(rubric::NodeIndex index, std::vector<UnitScore>& units);
    void setInner(rubric::NodeIndex index, NodeScore& score, const std::optional<Combined>& combined);
    [[nodiscard]] bool settleApplicable(rubric::NodeIndex index, NodeScore& score, const base::Rational& applicable,
                                        const base::Rational& covered);
    [[nodiscard]] base::Rational weightOfChildren(rubric::NodeIndex index) const;
    void settleFreeChoice(rubric::NodeIndex index, NodeScore& score) const;
    [[nodiscard]] Facts factsOf() const;
    void setContribution(rubric::NodeIndex index, NodeScore& score) const;
    void applyGates(rubric::NodeIndex index, NodeScore& score);
    void note(rubric::NodeIndex index, const Combined& combined) const;
    void warn(std::string code, base::Arguments arguments) const;

    const CardTask& m_task;
    const Inputs& m_inputs;
    Sheet m_sheet;
    std::vector<std::optional<base::Rational>> m_beforeGates;  ///< by position in the sheet; empty where nothing is gated
};

}  // namespace matang::scoring
