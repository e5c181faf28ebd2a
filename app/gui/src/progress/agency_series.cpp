// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_series.h"

#include "../session/workspace_session.h"

#include <algorithm>

namespace matang::gui {

namespace {

/// By family, in the order in which they come.
std::vector<AgencySeries::Years> otherFamilies(std::vector<analysis::ScoredAssessment> all, const std::string& family) {
    std::vector<AgencySeries::Years> series;
    for (auto& one : all) {
        if (one.rubric->family == family) {
            continue;
        }
        auto found = std::find_if(series.begin(), series.end(),
                                  [&one](const auto& years) { return years.front().rubric->family == one.rubric->family; });
        if (found == series.end()) {
            series.emplace_back();
            found = std::prev(series.end());
        }
        found->push_back(std::move(one));
    }
    for (auto& years : series) {
        std::stable_sort(years.begin(), years.end(),
                         [](const auto& left, const auto& right) { return left.record.assessment.year < right.record.assessment.year; });
    }
    return series;
}

}  // namespace

AgencySeries::AgencySeries(WorkspaceSession& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session.document(), &AssessmentDocument::aboutToReset, this, &AgencySeries::forget);
}

void AgencySeries::forget() {
    ++m_token;
    m_others.clear();
    m_read = false;
    m_asked = false;
}

void AgencySeries::want() {
    const auto& document = m_session.document();
    if (m_asked || !document.isReady()) {
        return;
    }
    m_asked = true;
    const auto& siblings = document.loaded().siblings;
    const auto family = document.rubric().family;
    if (std::all_of(siblings.begin(), siblings.end(), [&](const auto& one) { return one.second->family == family; })) {
        m_read = true;
        return;
    }
    results::Selection selection;
    selection.agency = document.loaded().agency.id;
    selection.answer = document.answer();
    m_session.ask([selection](StoreAccess store) { return store.results.all(selection); })
        .then(this, [this, family, token = m_token](base::Result<std::vector<analysis::ScoredAssessment>> all) {
            if (token != m_token) {
                return;
            }
            m_read = true;
            if (all) {
                m_others = otherFamilies(std::move(*all), family);
            }
            emit changed();
        });
}

}  // namespace matang::gui
