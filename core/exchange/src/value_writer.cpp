// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_writer.h"

#include <algorithm>
#include <optional>

namespace matang::exchange {
namespace {

/// An agency tells facts; an assessor justifies a mark.
std::string& noteOf(assessment::Mark& mark, const ValuesRow& row) {
    const auto& stages = row.rubric.rubric->stages;
    const bool byAgency = stages[static_cast<std::size_t>(row.rubric.rubric->stageOrder(row.stage))].by == rubric::StageParty::Agency;
    return byAgency ? mark.fact : mark.justification;
}

/// The value, or why there is none, or nothing.
std::string shown(const assessment::Mark& mark) {
    if (mark.state != assessment::MarkState::Given) {
        return std::string(assessment::markStateCode(mark.state));
    }
    return mark.value ? base::formatExact(*mark.value) : std::string{};
}

/// Lets a mark say what the row says. Who verified or measured a value that is no more is forgotten with it.
void change(assessment::Mark& mark, const ValuesRow& row, const GivenValue& given) {
    const std::string before = shown(mark);
    if (given.value || given.state != assessment::MarkState::Given) {
        mark.state = given.state;
        mark.value = given.value ? std::optional(given.value->value) : std::nullopt;
    }
    if (!given.note.empty()) {
        noteOf(mark, row) = given.note;
    }
    if (!before.empty() && shown(mark) != before) {
        mark.verification = assessment::Verification::None;
        mark.measuredYear = 0;
        mark.measuredSource.clear();
    }
    if (row.verification != assessment::Verification::None) {
        mark.verification = row.verification;
    }
    const rubric::Rubric& rubric = *row.rubric.rubric;
    if (!rubric.node(rubric.find(given.node)).quantity) {
        return;
    }
    if (row.measuredYear != 0) {
        mark.measuredYear = row.measuredYear;
    }
    if (!row.measuredSource.empty()) {
        mark.measuredSource = row.measuredSource;
    }
}

}  // namespace

base::Result<void> ValueWriter::apply(const ValuesRow& row, assessment::AssessmentRecord& record) {
    for (const GivenValue& given : row.values) {
        auto applied = row.assessor.empty() ? applyReported(row, given, record) : applyMark(row, given, record);
        if (!applied) {
            return applied;
        }
    }
    if (!row.predicate.empty()) {
        if (auto applied = applyPredicate(row, record); !applied) {
            return applied;
        }
    }
    return row.publishedIndex ? applyCheckFigure(row, record) : base::Result<void>{};
}

ValueWriter::Positions& ValueWriter::positionsIn(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric) {
    const auto [found, isNew] = m_positions.try_emplace(record.assessment.id);
    Positions& positions = found->second;
    if (!isNew) {
        return positions;
    }
    const auto addUnit = [&](const rubric::NodeId& node, const std::string& unit) {
        if (const rubric::NodeIndex at = unit.empty() ? -1 : rubric.find(node); at >= 0) {
            positions.units[rubric.repeatedAbove(at)].add(unit);
        }
    };
    for (std::size_t at = 0; at < record.marks.size(); ++at) {
        const assessment::Mark& mark = record.marks[at];
        positions.marks.emplace(Place{mark.node.text, mark.stage.text, mark.unit, mark.answer, mark.assessor}, at);
        positions.assessors.add(mark.assessor);
        addUnit(mark.node, mark.unit);
    }
    for (std::size_t at = 0; at < record.reportedValues.size(); ++at) {
        const assessment::ReportedValue& value = record.reportedValues[at];
        positions.values.emplace(Place{value.node.text, value.stage.text, value.unit, value.answer, {}}, at);
        addUnit(value.node, value.unit);
    }
    return positions;
}

/// A mistyped name makes a new unit or another assessor, which nobody would notice in the figures.
void ValueWriter::watchNames(const ValuesRow& row, const GivenValue& given, Positions& known) {
    const rubric::Rubric& rubric = *row.rubric.rubric;
    const rubric::NodeIndex node = rubric.find(given.node);
    const rubric::NodeIndex repeated = row.unit.empty() ? -1 : rubric.repeatedAbove(node);
    if (repeated >= 0 && rubric.node(repeated).repetition->fixed.empty()) {
        m_unitsAdded += meet(known.units[repeated], "unit", row.unit, given.position) ? 1 : 0;
    }
    // Who answers a survey is one of thousands, mostly without a name.
    if (!row.assessor.empty() && rubric.node(node).survey < 0) {
        meet(known.assessors, "assessor", row.assessor, given.position);
    }
}

/// Whether a name is met for the first time; one that is much like another is told.
bool ValueWriter::meet(NameWatch& known, const std::string& what, const std::string& name, const base::SourcePosition& at) {
    if (known.knows(name)) {
        return false;
    }
    if (const std::string similar = known.similarTo(name); !similar.empty()) {
        m_warn(at, what == "unit" ? "unit-similar" : "assessor-similar", {{what, name}, {"similar", similar}});
    }
    known.add(name);
    return true;
}

/// A figure without an assessor is a published level, even where the indicator is measured: likely a forgotten name. Said once a node.
void ValueWriter::warnOfMeasured(const ValuesRow& row, const GivenValue& given) {
    const rubric::Rubric& rubric = *row.rubric.rubric;
    const rubric::Node& node = rubric.node(rubric.find(given.node));
    if ((node.quantity || node.survey >= 0) && m_measuredTold.insert(rubric.id.text + '/' + node.id.text).second) {
        m_warn(given.position, node.survey >= 0 ? "reported-not-answered" : "reported-not-measured",
               {{"node", node.id.text}, {"value", base::formatExact(given.value->value)}});
    }
}

base::Result<void> ValueWriter::applyReported(const ValuesRow& row, const GivenValue& given, assessment::AssessmentRecord& record) {
    warnOfMeasured(row, given);
    const assessment::ReportedValue value{given.node, row.stage, *given.value, row.source, given.note, row.unit, row.answer};
    Positions& known = positionsIn(record, *row.rubric.rubric);
    watchNames(row, given, known);
    const auto [place, isNew] =
        known.values.try_emplace(Place{given.node.text, row.stage.text, row.unit, row.answer, {}}, record.reportedValues.size());
    if (isNew) {
        record.reportedValues.push_back(value);
    } else {
        assessment::ReportedValue& stored = record.reportedValues[place->second];
        // The first source of a figure stays where a later file only repeats it.
        const bool repeated = stored.value == value.value && (value.note.empty() || value.note == stored.note) &&
                              (value.source.empty() || !stored.source.empty());
        if (repeated) {
            ++m_unchanged;
            return {};
        }
        if (stored.value != value.value) {
            m_warn(given.position, "value-replaced",
                   {{"node", given.node.text},
                    {"before", base::formatExact(stored.value.value)},
                    {"after", base::formatExact(value.value.value)}});
        }
        stored = value;
    }
    ++m_set;
    return m_workspace.setReportedValue(record.assessment.id, value, m_author);
}

base::Result<void> ValueWriter::applyMark(const ValuesRow& row, const GivenValue& given, assessment::AssessmentRecord& record) {
    Positions& known = positionsIn(record, *row.rubric.rubric);
    watchNames(row, given, known);
    const auto [place, isNew] =
        known.marks.try_emplace(Place{given.node.text, row.stage.text, row.unit, row.answer, row.assessor}, record.marks.size());
    if (isNew) {
        record.marks.push_back({given.node, row.stage, row.assessor, std::nullopt, {}, {}, {}, row.unit, row.answer});
    }
    assessment::Mark& stored = record.marks[place->second];
    const assessment::Mark before = stored;
    change(stored, row, given);
    if (stored == before) {
        ++m_unchanged;
        return {};
    }
    if (!shown(before).empty() && shown(before) != shown(stored)) {
        m_warn(given.position, "value-replaced", {{"node", given.node.text}, {"before", shown(before)}, {"after", shown(stored)}});
    }
    ++m_set;
    return m_workspace.setMark(record.assessment.id, stored, m_author);
}

base::Result<void> ValueWriter::applyPredicate(const ValuesRow& row, assessment::AssessmentRecord& record) {
    const auto same = [&](const assessment::ReportedPredicate& one) { return one.stage == row.stage; };
    const auto stored = std::find_if(record.reportedPredicates.begin(), record.reportedPredicates.end(), same);
    const assessment::ReportedPredicate predicate{row.stage, row.predicate, row.source};
    if (stored == record.reportedPredicates.end()) {
        record.reportedPredicates.push_back(predicate);
    } else if (stored->label == predicate.label) {
        return {};
    } else {
        m_warn(row.position, "predicate-replaced", {{"before", stored->label}, {"after", predicate.label}});
        *stored = predicate;
    }
    return m_workspace.setReportedPredicate(record.assessment.id, predicate, m_author);
}

base::Result<void> ValueWriter::applyCheckFigure(const ValuesRow& row, assessment::AssessmentRecord& record) {
    const auto same = [&](const assessment::CheckFigure& one) { return one.node == row.publishedIndex->node && one.stage == row.stage; };
    const auto stored = std::find_if(record.checkFigures.begin(), record.checkFigures.end(), same);
    const assessment::CheckFigure figure{row.publishedIndex->node, row.stage, *row.publishedIndex->value, row.source};
    if (stored == record.checkFigures.end()) {
        record.checkFigures.push_back(figure);
    } else if (stored->value == figure.value) {
        return {};
    } else {
        *stored = figure;
    }
    return m_workspace.setCheckFigure(record.assessment.id, figure, m_author);
}

}  // namespace matang::exchange
