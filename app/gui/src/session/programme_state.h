// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment_document.h"
#include "workspace_store.h"

#include <QObject>

#include <matang/assessment/programme.h>

#include <vector>

namespace matang::gui {

/// The programmes of the agency whose assessment is open, in the order they were made; read anew whenever the document is.
class ProgrammeState final : public QObject {
    Q_OBJECT

public:
    enum class State { None, Loading, Ready, Failed };

    ProgrammeState(WorkspaceStore& store, const AssessmentDocument& document, QObject* parent = nullptr);

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const base::Error& error() const noexcept { return m_error; }
    /// Whose programmes these are; not valid while no assessment is open.
    [[nodiscard]] assessment::AgencyId agency() const noexcept { return m_agency; }
    [[nodiscard]] const std::vector<assessment::Programme>& programmes() const noexcept { return m_programmes; }
    /// The programme of this number, or nullptr.
    [[nodiscard]] const assessment::Programme* find(assessment::ProgrammeId id) const;
    /// The programmes that serve a node of an instrument.
    [[nodiscard]] std::vector<assessment::Programme> linkedTo(const rubric::RubricId& rubric, const rubric::NodeId& node) const;

    // Called by the session when an edit is made; programmes of other agencies are ignored.
    void apply(const assessment::Programme& programme, bool present);
    /// An edit that has just been undone or redone was made to this programme.
    void reveal(assessment::ProgrammeId id) { emit revealed(id); }
    void announce(assessment::ProgrammeId id) { emit added(id); }

signals:
    void reset();    ///< other programmes, or loading, or failed
    void changed();  ///< one programme changed, came or went
    void revealed(matang::assessment::ProgrammeId id);
    void added(matang::assessment::ProgrammeId id);

private:
    void follow();
    void read();

    WorkspaceStore& m_store;
    const AssessmentDocument& m_document;
    State m_state = State::None;
    base::Error m_error;
    assessment::AgencyId m_agency;
    std::vector<assessment::Programme> m_programmes;
    int m_token = 0;
    bool m_overtaken = false;  ///< an edit was made while the programmes were being read
};

}  // namespace matang::gui
