// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_document.h"

#include <algorithm>

namespace matang::gui {

namespace {

bool isEmpty(const assessment::Mark& mark) {
    return !mark.value && mark.state == assessment::MarkState::Given && mark.fact.empty() && mark.analysis.empty() &&
           mark.justification.empty();
}

}  // namespace

AssessmentDocument::AssessmentDocument(WorkspaceStore& store, QObject* parent) : QObject(parent), m_store(store) {}

void AssessmentDocument::open(assessment::AssessmentId id, std::optional<rubric::StageId> stage) {
    const int token = ++m_token;
    if (!m_loaded) {
        m_state = State::Loading;
        emit stateChanged();
    }
    m_store.run([id, stage](StoreAccess store) { return loadAssessment(store, id, stage); })
        .then(this, [this, token](base::Result<LoadedAssessment> loaded) { show(token, std::move(loaded)); });
}

void AssessmentDocument::reload() {
    if (m_loaded) {
        open(id(), stage());
    }
}

void AssessmentDocument::show(int token, base::Result<LoadedAssessment> loaded) {
    if (token != m_token) {
        return;
    }
    emit aboutToReset();
    if (loaded) {
        m_loaded = std::move(*loaded);
        m_state = State::Ready;
    } else {
        m_loaded.reset();
        m_error = loaded.error();
        m_state = State::Failed;
    }
    emit stateChanged();
}

void AssessmentDocument::setStage(const rubric::StageId& stage) {
    if (m_loaded && stage != this->stage()) {
        m_loaded->current.card.stage = stage;
        rescore();
        emit stageChanged();
    }
}

bool AssessmentDocument::stageByAssessor() const {
    const int order = rubric().stageOrder(stage());
    return order >= 0 && rubric().stages[static_cast<std::size_t>(order)].by == rubric::StageParty::Assessor;
}

const analysis::ScoredAssessment* AssessmentDocument::previousYear() const {
    const analysis::ScoredAssessment* found = nullptr;
    const auto& now = current().record.assessment;
    for (const auto& one : m_loaded->series) {
        if (one.record.assessment.rubric == now.rubric && one.record.assessment.year < now.year) {
            found = &one;
        }
    }
    return found;
}

analysis::Comparison AssessmentDocument::comparison() const {
    return analysis::compareYears(m_loaded->series);
}

std::optional<analysis::YearResult> AssessmentDocument::yearResult() const {
    const auto& now = current().record.assessment;
    for (auto& year : comparison().years) {
        if (year.year == now.year && year.rubric == now.rubric) {
            return year;
        }
    }
    return std::nullopt;
}

assessment::Mark AssessmentDocument::markOf(rubric::NodeIndex node, const std::string& assessor) const {
    const auto& id = rubric().node(node).id;
    for (const auto& mark : current().record.marks) {
        if (mark.node == id && mark.stage == stage() && mark.assessor == assessor && mark.unit.empty() && mark.answer == card().answer) {
            return mark;
        }
    }
    assessment::Mark none;
    none.node = id;
    none.stage = stage();
    none.assessor = assessor;
    none.answer = card().answer;
    return none;
}

bool AssessmentDocument::isDisputed(const rubric::NodeId& node, const rubric::StageId& stage) const {
    if (rubric().combination != rubric::Combination::Consensus) {
        return false;
    }
    std::optional<base::Rational> first;
    for (const auto& mark : current().record.marks) {
        if (mark.node == node && mark.stage == stage && mark.value) {
            if (first && *first != *mark.value) {
                return true;
            }
            first = mark.value;
        }
    }
    return false;
}

const assessment::ReportedValue* AssessmentDocument::reportedAt(rubric::NodeIndex node) const {
    const auto& id = rubric().node(node).id;
    const auto& values = current().record.reportedValues;
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.node == id && value.stage == stage(); });
    return found == values.end() ? nullptr : &*found;
}

std::vector<assessment::EvidenceLink> AssessmentDocument::evidenceOf(rubric::NodeIndex node) const {
    std::vector<assessment::EvidenceLink> links;
    const auto& id = rubric().node(node).id;
    std::copy_if(m_loaded->evidence.begin(), m_loaded->evidence.end(), std::back_inserter(links),
                 [&id](const auto& link) { return link.node == id; });
    return links;
}

int AssessmentDocument::evidenceCount(rubric::NodeIndex node) const {
    const auto& id = rubric().node(node).id;
    return static_cast<int>(
        std::count_if(m_loaded->evidence.begin(), m_loaded->evidence.end(), [&id](const auto& link) { return link.node == id; }));
}

int AssessmentDocument::withoutEvidence() const {
    const auto& indicators = weights().indicators;
    return static_cast<int>(std::count_if(indicators.begin(), indicators.end(), [this](rubric::NodeIndex node) {
        return card().node(node).value.has_value() && evidenceCount(node) == 0;
    }));
}

void AssessmentDocument::rescore() {
    auto& now = m_loaded->current;
    now.card = scoring::score(*now.rubric, *now.weights, now.record, now.card.stage, now.circumstances, now.card.answer);
    for (auto& year : m_loaded->series) {
        if (year.record.assessment.id == now.record.assessment.id) {
            year = now;
        }
    }
}

void AssessmentDocument::applyMark(assessment::AssessmentId id, const assessment::Mark& mark) {
    if (!m_loaded || id != this->id()) {
        return;
    }
    auto& marks = m_loaded->current.record.marks;
    const auto found = std::find_if(marks.begin(), marks.end(), [&mark](const assessment::Mark& one) {
        return one.node == mark.node && one.stage == mark.stage && one.assessor == mark.assessor && one.unit == mark.unit &&
               one.answer == mark.answer;
    });
    if (found != marks.end()) {
        *found = mark;
        if (isEmpty(mark)) {
            marks.erase(found);
        }
    } else if (!isEmpty(mark)) {
        marks.push_back(mark);
    }
    rescore();
    emit scoresChanged(rubric().find(mark.node));
}

void AssessmentDocument::applyReportedValue(assessment::AssessmentId id, const assessment::ReportedValue& value, bool present) {
    if (!m_loaded || id != this->id()) {
        return;
    }
    auto& values = m_loaded->current.record.reportedValues;
    std::erase_if(values, [&value](const auto& one) {
        return one.node == value.node && one.stage == value.stage && one.unit == value.unit && one.answer == value.answer;
    });
    if (present) {
        values.push_back(value);
    }
    rescore();
    emit scoresChanged(rubric().find(value.node));
}

void AssessmentDocument::applyEvidence(assessment::AssessmentId id, std::vector<assessment::EvidenceLink> evidence) {
    if (m_loaded && id == this->id()) {
        m_loaded->evidence = std::move(evidence);
        if (scoring::needsOf(rubric()).evidence) {
            m_loaded->current.circumstances.evidence = results::evidenceCounts(rubric(), m_loaded->evidence);
            rescore();
            emit scoresChanged(rubric::kRoot);
        }
        emit evidenceChanged();
    }
}

}  // namespace matang::gui
