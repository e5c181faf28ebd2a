// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_document.h"

#include <algorithm>

namespace matang::gui {

namespace {

bool isEmpty(const assessment::Mark& mark) {
    return !mark.value && mark.state == assessment::MarkState::Given && mark.fact.empty() && mark.analysis.empty() &&
           mark.justification.empty() && mark.measuredYear == 0 && mark.measuredSource.empty();
}

bool isSamePlace(const assessment::Mark& one, const assessment::Mark& other) {
    return one.node == other.node && one.stage == other.stage && one.assessor == other.assessor && one.unit == other.unit &&
           one.answer == other.answer;
}

bool isSamePlace(const assessment::Agreement& one, const assessment::Agreement& other) {
    return one.node == other.node && one.stage == other.stage && one.unit == other.unit && one.answer == other.answer;
}

/// What a card says of a node in one unit of a repeated sub-tree, or nullptr.
const scoring::NodeScore* scoreIn(const scoring::ScoreCard& card, rubric::NodeIndex repeated, const std::string& unit,
                                  rubric::NodeIndex node) {
    for (const auto& one : card.units) {
        if (one.node == repeated && one.unit == unit) {
            return &one.nodes[static_cast<std::size_t>(node - repeated)];
        }
    }
    return nullptr;
}

}  // namespace

AssessmentDocument::AssessmentDocument(WorkspaceStore& store, QObject* parent) : QObject(parent), m_store(store) {
    connect(&m_desk, &DeskState::statusChanged, this, &AssessmentDocument::refresh);
}

void AssessmentDocument::open(assessment::AssessmentId id, std::optional<rubric::StageId> stage, std::optional<assessment::Answer> answer) {
    const int token = ++m_token;
    const auto wanted = answer.value_or(assessment::Answer::AsIs);
    m_unitOnceOpen = {};
    if (!m_loaded) {
        m_state = State::Loading;
        emit stateChanged();
    }
    m_store.run([id, stage, wanted](StoreAccess store) { return loadAssessment(store, id, stage, wanted); })
        .then(this, [this, token](base::Result<LoadedAssessment> loaded) { show(token, std::move(loaded)); });
}

void AssessmentDocument::reload() {
    if (m_loaded) {
        open(id(), stage(), answer());
    }
}

void AssessmentDocument::show(int token, base::Result<LoadedAssessment> loaded) {
    if (token != m_token) {
        return;
    }
    emit aboutToReset();
    if (!loaded || !m_loaded || loaded->current.record.assessment.id != id()) {
        m_units.clear();
    }
    if (loaded) {
        m_loaded = std::move(*loaded);
        m_stageBefore.reset();
        m_desk.reset(id(), m_loaded->desk);
        m_evidence.reset(std::exchange(m_loaded->evidence, {}));
        m_allMarks = m_loaded->current.record.marks;
        showVisibleMarks();
        if (m_allMarks.size() != m_loaded->current.record.marks.size()) {
            rescore();
        }
        m_state = State::Ready;
        if (const auto node = m_unitOnceOpen.second.empty() ? -1 : rubric().find(m_unitOnceOpen.first); node >= 0) {
            m_units.choose(repeatedOver(node), m_unitOnceOpen.second);
        }
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

void AssessmentDocument::setAnswer(assessment::Answer answer) {
    if (m_loaded && answer != this->answer() && (rubric().asksToBe || answer == assessment::Answer::AsIs)) {
        m_loaded->current.card.answer = answer;
        rescoreYears();
        rescore();
        emit stageChanged();
    }
}

void AssessmentDocument::setViewer(const assessment::Person& viewer) {
    if (viewer != m_viewer) {
        m_viewer = viewer;
        refresh();
    }
}

bool AssessmentDocument::isBlind(const rubric::StageId& stage) const {
    return m_viewer.role != assessment::Role::Coordinator && m_desk.status(stage).panel == assessment::PanelView::Blind;
}

bool AssessmentDocument::isOwn(const assessment::Mark& mark) const {
    return m_viewer.role == assessment::Role::Assessor && mark.assessor == m_viewer.name;
}

void AssessmentDocument::showVisibleMarks() {
    auto& visible = m_loaded->current.record.marks;
    visible.clear();
    std::copy_if(m_allMarks.begin(), m_allMarks.end(), std::back_inserter(visible),
                 [this](const auto& mark) { return !isBlind(mark.stage) || isOwn(mark); });
}

void AssessmentDocument::refresh() {
    if (m_loaded) {
        showVisibleMarks();
        rescore();
        emit stageChanged();
    }
}

void AssessmentDocument::setUnit(rubric::NodeIndex repeated, const std::string& unit) {
    if (m_loaded && repeated >= 0 && rubric().node(repeated).repetition && m_units.choose(repeated, unit)) {
        emit unitChanged(repeated);
    }
}

void AssessmentDocument::setUnitOnceOpen(const rubric::NodeId& node, const std::string& unit) {
    m_unitOnceOpen = {node, unit};
}

bool AssessmentDocument::stageByAssessor() const {
    const int order = rubric().stageOrder(stage());
    return order >= 0 && rubric().stages[static_cast<std::size_t>(order)].by == rubric::StageParty::Assessor;
}

rubric::NodeIndex AssessmentDocument::repeatedOver(rubric::NodeIndex node) const {
    return rubric().repeatedAbove(rubric().node(node).parent);
}

std::vector<std::string> AssessmentDocument::unitsOf(rubric::NodeIndex repeated) const {
    return m_units.unitsOf(rubric(), current().record, repeated);
}

std::string AssessmentDocument::unitAt(rubric::NodeIndex node) const {
    const auto repeated = repeatedOver(node);
    return repeated < 0 ? std::string() : m_units.unitOf(rubric(), current().record, repeated);
}

scoring::NodeScore AssessmentDocument::scoreOf(rubric::NodeIndex node) const {
    const auto repeated = repeatedOver(node);
    if (repeated < 0) {
        return card().node(node);
    }
    const auto* score = scoreIn(card(), repeated, unitAt(node), node);
    return score == nullptr ? scoring::NodeScore{} : *score;
}

std::optional<base::Rational> AssessmentDocument::valueLastYear(rubric::NodeIndex node) const {
    const auto* previous = previousYear();
    const auto same = previous == nullptr ? -1 : previous->rubric->find(rubric().node(node).id);
    if (same < 0) {
        return std::nullopt;
    }
    const auto repeated = previous->rubric->repeatedAbove(previous->rubric->node(same).parent);
    if (repeated < 0) {
        return previous->card.node(same).value;
    }
    const auto* score = scoreIn(previous->card, repeated, unitAt(node), same);
    return score == nullptr ? std::nullopt : score->value;
}

bool AssessmentDocument::isLookedAt(rubric::NodeIndex node, const std::string& unit, assessment::Answer answer) const {
    return answer == this->answer() && unit == unitAt(node);
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
    assessment::Mark wanted;
    wanted.node = rubric().node(node).id;
    wanted.stage = stage();
    wanted.assessor = assessor;
    wanted.unit = unitAt(node);
    wanted.answer = answer();
    return storedLike(wanted);
}

assessment::Mark AssessmentDocument::ownMark(rubric::NodeIndex node, const std::string& person) const {
    auto own = markOf(node, person);
    if (stageByAssessor() || !isEmpty(own)) {
        return own;
    }
    const assessment::Mark* only = nullptr;
    for (const auto& mark : current().record.marks) {
        if (mark.node == own.node && mark.stage == own.stage && mark.unit == own.unit && mark.answer == own.answer) {
            if (only != nullptr) {
                return own;
            }
            only = &mark;
        }
    }
    return only == nullptr ? own : *only;
}

assessment::Mark AssessmentDocument::storedLike(const assessment::Mark& mark) const {
    const auto& marks = current().record.marks;
    const auto found = std::find_if(marks.begin(), marks.end(), [&mark](const auto& one) { return isSamePlace(one, mark); });
    if (found != marks.end()) {
        return *found;
    }
    assessment::Mark none;
    none.node = mark.node;
    none.stage = mark.stage;
    none.assessor = mark.assessor;
    none.unit = mark.unit;
    none.answer = mark.answer;
    return none;
}

const assessment::Agreement* AssessmentDocument::agreementLike(const assessment::Agreement& agreement) const {
    const auto& agreements = current().record.agreements;
    const auto found = std::find_if(agreements.begin(), agreements.end(), [&](const auto& one) { return isSamePlace(one, agreement); });
    return found == agreements.end() ? nullptr : &*found;
}

const assessment::Agreement* AssessmentDocument::agreementAt(rubric::NodeIndex node, const rubric::StageId& stage) const {
    return agreementLike({rubric().node(node).id, stage, {}, {}, unitAt(node), answer()});
}

const assessment::ReportedValue* AssessmentDocument::reportedAt(rubric::NodeIndex node) const {
    const auto& id = rubric().node(node).id;
    const auto& values = current().record.reportedValues;
    const auto found = std::find_if(values.begin(), values.end(), [&](const auto& value) {
        return value.node == id && value.stage == stage() && isLookedAt(node, value.unit, value.answer);
    });
    return found == values.end() ? nullptr : &*found;
}

int AssessmentDocument::withoutEvidence() const {
    const auto& indicators = weights().indicators;
    return static_cast<int>(std::count_if(indicators.begin(), indicators.end(), [this](rubric::NodeIndex node) {
        return card().node(node).value.has_value() && evidenceCount(node) == 0;
    }));
}

std::optional<base::Rational> AssessmentDocument::valueAtStageBefore(rubric::NodeIndex node) const {
    const int order = rubric().stageOrder(stage());
    if (order < 1) {
        return std::nullopt;
    }
    if (!m_stageBefore) {
        const auto& now = current();
        m_stageBefore = scoring::score(*now.rubric, *now.weights, now.record, rubric().stages[static_cast<std::size_t>(order) - 1].id,
                                       now.circumstances, answer());
    }
    const auto repeated = repeatedOver(node);
    if (repeated < 0) {
        return m_stageBefore->node(node).value;
    }
    const auto* score = scoreIn(*m_stageBefore, repeated, unitAt(node), node);
    return score == nullptr ? std::nullopt : score->value;
}

void AssessmentDocument::rescore() {
    m_stageBefore.reset();
    auto& now = m_loaded->current;
    now.card = scoring::score(*now.rubric, *now.weights, now.record, now.card.stage, now.circumstances, now.card.answer);
    for (auto& year : m_loaded->series) {
        if (year.record.assessment.id == now.record.assessment.id) {
            year = now;
        }
    }
}

void AssessmentDocument::rescoreYears() {
    for (auto& year : m_loaded->series) {
        const auto at = scoring::latestStage(*year.rubric, year.record, answer());
        const auto& stage = at ? *at : year.card.stage;
        year.card = scoring::score(*year.rubric, *year.weights, year.record, stage, year.circumstances, answer());
    }
}

void AssessmentDocument::applyMark(assessment::AssessmentId id, const assessment::Mark& mark) {
    if (!m_loaded || id != this->id()) {
        return;
    }
    auto& marks = m_allMarks;
    const auto found = std::find_if(marks.begin(), marks.end(), [&mark](const auto& one) { return isSamePlace(one, mark); });
    if (found != marks.end()) {
        *found = mark;
        if (isEmpty(mark)) {
            marks.erase(found);
        }
    } else if (!isEmpty(mark)) {
        marks.push_back(mark);
    }
    showVisibleMarks();
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

void AssessmentDocument::applyAgreement(assessment::AssessmentId id, const assessment::Agreement& agreement, bool present) {
    if (!m_loaded || id != this->id()) {
        return;
    }
    auto& agreements = m_loaded->current.record.agreements;
    std::erase_if(agreements, [&agreement](const auto& one) { return isSamePlace(one, agreement); });
    if (present) {
        agreements.push_back(agreement);
    }
    rescore();
    emit scoresChanged(rubric().find(agreement.node));
}

void AssessmentDocument::applyEvidence(assessment::AssessmentId id, std::vector<workspace::EvidencePiece> evidence) {
    if (m_loaded && id == this->id()) {
        m_evidence.apply(id, std::move(evidence));
        if (scoring::needsOf(rubric()).evidence) {
            m_loaded->current.circumstances.evidence = results::evidenceCounts(rubric(), linksOf(m_evidence.pieces()));
            rescore();
            emit scoresChanged(rubric::kRoot);
        }
        emit evidenceChanged();
    }
}

}  // namespace matang::gui
