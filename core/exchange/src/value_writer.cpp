// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_writer.h"

#include <algorithm>
#include <iterator>

namespace matang::exchange {
namespace {

/// An agency tells facts; an assessor justifies a mark.
std::string& noteOf(assessment::Mark& mark, const ValuesRow& row) {
    const auto& stages = row.rubric.rubric->stages;
    const bool byAgency = stages[static_cast<std::size_t>(row.rubric.rubric->stageOrder(row.stage))].by == rubric::StageParty::Agency;
    return byAgency ? mark.fact : mark.justification;
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

base::Result<void> ValueWriter::applyReported(const ValuesRow& row, const GivenValue& given, assessment::AssessmentRecord& record) {
    const auto same = [&](const assessment::ReportedValue& value) { return value.node == given.node && value.stage == row.stage; };
    const auto stored = std::find_if(record.reportedValues.begin(), record.reportedValues.end(), same);
    assessment::ReportedValue value{given.node, row.stage, *given.value, row.source, given.note};
    if (stored != record.reportedValues.end()) {
        // The first source of a figure stays where a later file only repeats it.
        const bool repeated = stored->value == value.value && (value.note.empty() || value.note == stored->note) &&
                              (value.source.empty() || !stored->source.empty());
        if (repeated) {
            ++m_unchanged;
            return {};
        }
        if (stored->value != value.value) {
            m_warn(given.position, "value-replaced",
                   {{"node", given.node.text},
                    {"before", base::formatExact(stored->value.value)},
                    {"after", base::formatExact(value.value.value)}});
        }
        *stored = value;
    } else {
        record.reportedValues.push_back(value);
    }
    ++m_set;
    return m_workspace.setReportedValue(record.assessment.id, value, m_author);
}

base::Result<void> ValueWriter::applyMark(const ValuesRow& row, const GivenValue& given, assessment::AssessmentRecord& record) {
    const auto same = [&](const assessment::Mark& mark) {
        return mark.node == given.node && mark.stage == row.stage && mark.assessor == row.assessor;
    };
    auto stored = std::find_if(record.marks.begin(), record.marks.end(), same);
    if (stored == record.marks.end()) {
        record.marks.push_back({given.node, row.stage, row.assessor, std::nullopt, {}, {}, {}});
        stored = std::prev(record.marks.end());
    }
    const assessment::Mark before = *stored;
    if (given.value) {
        stored->value = given.value->value;
    }
    if (!given.note.empty()) {
        noteOf(*stored, row) = given.note;
    }
    if (*stored == before) {
        ++m_unchanged;
        return {};
    }
    if (before.value && before.value != stored->value) {
        m_warn(given.position, "value-replaced",
               {{"node", given.node.text}, {"before", base::formatExact(*before.value)}, {"after", base::formatExact(*stored->value)}});
    }
    ++m_set;
    return m_workspace.setMark(record.assessment.id, *stored, m_author);
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
