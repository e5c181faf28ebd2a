// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_state.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace matang::gui {

namespace {

/// Replaces the thing of the same number in its place, adds it at the end, or takes it out.
template <typename Thing>
void put(std::vector<Thing>& things, const Thing& thing, bool present) {
    const auto found = std::find_if(things.begin(), things.end(), [&thing](const Thing& one) { return one.id == thing.id; });
    if (found != things.end()) {
        if (present) {
            *found = thing;
        } else {
            things.erase(found);
        }
    } else if (present) {
        const auto after = std::find_if(things.begin(), things.end(), [&thing](const Thing& one) { return one.id > thing.id; });
        things.insert(after, thing);
    }
}

template <typename Thing>
std::vector<Thing> ofNode(const std::vector<Thing>& things, const rubric::NodeId& node) {
    std::vector<Thing> found;
    std::copy_if(things.begin(), things.end(), std::back_inserter(found), [&node](const Thing& thing) { return thing.node == node; });
    return found;
}

}  // namespace

void DeskState::reset(assessment::AssessmentId id, workspace::DeskRecord record) {
    m_id = id;
    m_record = std::move(record);
}

assessment::StageStatus DeskState::status(const rubric::StageId& stage) const {
    const auto found =
        std::find_if(m_record.stages.begin(), m_record.stages.end(), [&stage](const auto& one) { return one.stage == stage; });
    if (found != m_record.stages.end()) {
        return *found;
    }
    assessment::StageStatus open;
    open.stage = stage;
    return open;
}

const assessment::Target* DeskState::target(const rubric::NodeId& node) const {
    const auto found =
        std::find_if(m_record.targets.begin(), m_record.targets.end(), [&node](const auto& one) { return one.node == node; });
    return found == m_record.targets.end() ? nullptr : &*found;
}

std::vector<assessment::Finding> DeskState::findings(const rubric::NodeId& node) const {
    return ofNode(m_record.findings, node);
}

std::vector<assessment::Clarification> DeskState::clarifications(const rubric::NodeId& node) const {
    return ofNode(m_record.clarifications, node);
}

bool DeskState::hasOpenClarification(const rubric::NodeId& node) const {
    return std::any_of(m_record.clarifications.begin(), m_record.clarifications.end(),
                       [&node](const auto& one) { return one.node == node && one.state != assessment::ClarificationState::Closed; });
}

void DeskState::apply(assessment::AssessmentId id, const assessment::StageStatus& status) {
    if (id == m_id) {
        std::erase_if(m_record.stages, [&status](const auto& one) { return one.stage == status.stage; });
        m_record.stages.push_back(status);
        emit statusChanged();
    }
}

void DeskState::apply(assessment::AssessmentId id, const assessment::Target& target, bool present) {
    if (id == m_id) {
        std::erase_if(m_record.targets, [&target](const auto& one) { return one.node == target.node; });
        if (present) {
            m_record.targets.push_back(target);
        }
        emit changed();
    }
}

void DeskState::apply(assessment::AssessmentId id, const assessment::Finding& finding, bool present) {
    if (id == m_id) {
        put(m_record.findings, finding, present);
        emit changed();
    }
}

void DeskState::apply(assessment::AssessmentId id, const assessment::Clarification& clarification, bool present) {
    if (id == m_id) {
        put(m_record.clarifications, clarification, present);
        emit changed();
    }
}

}  // namespace matang::gui
