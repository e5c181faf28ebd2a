// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_state.h"

#include <matang/workspace/desk.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace matang::gui {

ProgrammeState::ProgrammeState(WorkspaceStore& store, const AssessmentDocument& document, QObject* parent)
    : QObject(parent), m_store(store), m_document(document) {
    connect(&document, &AssessmentDocument::stateChanged, this, &ProgrammeState::follow);
}

const assessment::Programme* ProgrammeState::find(assessment::ProgrammeId id) const {
    const auto found = std::find_if(m_programmes.begin(), m_programmes.end(), [id](const auto& one) { return one.id == id; });
    return found == m_programmes.end() ? nullptr : &*found;
}

std::vector<assessment::Programme> ProgrammeState::linkedTo(const rubric::RubricId& rubric, const rubric::NodeId& node) const {
    std::vector<assessment::Programme> linked;
    std::copy_if(m_programmes.begin(), m_programmes.end(), std::back_inserter(linked), [&](const assessment::Programme& programme) {
        return std::find(programme.links.begin(), programme.links.end(), std::pair(rubric, node)) != programme.links.end();
    });
    return linked;
}

void ProgrammeState::follow() {
    const auto agency = m_document.isReady() ? m_document.loaded().agency.id : assessment::AgencyId();
    if (agency != m_agency) {
        m_agency = agency;
        m_programmes.clear();
        m_state = agency.valid() ? State::Loading : State::None;
        emit reset();
    }
    if (agency.valid()) {
        read();
    }
}

void ProgrammeState::read() {
    const int token = ++m_token;
    m_overtaken = false;
    m_store.run([agency = m_agency](StoreAccess access) { return workspace::Desk(access.workspace).programmes(agency); })
        .then(this, [this, token](base::Result<std::vector<assessment::Programme>> programmes) {
            if (token != m_token) {
                return;
            }
            if (m_overtaken) {
                // What was read does not know of the edit, which stands behind it in the store's queue.
                read();
                return;
            }
            const bool same = m_state == State::Ready && programmes && *programmes == m_programmes;
            m_state = programmes ? State::Ready : State::Failed;
            m_programmes = programmes ? std::move(*programmes) : std::vector<assessment::Programme>{};
            m_error = programmes ? base::Error{} : programmes.error();
            if (!same) {
                emit reset();
            }
        });
}

void ProgrammeState::apply(const assessment::Programme& programme, bool present) {
    if (programme.agency != m_agency) {
        return;
    }
    m_overtaken = true;
    const auto place = std::find_if(m_programmes.begin(), m_programmes.end(), [&](const auto& one) { return !(one.id < programme.id); });
    const bool known = place != m_programmes.end() && place->id == programme.id;
    if (known && present) {
        *place = programme;
    } else if (known) {
        m_programmes.erase(place);
    } else if (present) {
        m_programmes.insert(place, programme);
    }
    emit changed();
}

}  // namespace matang::gui
