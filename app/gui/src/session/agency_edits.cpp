// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_edits.h"

#include "../text_conversion.h"

#include <QCoreApplication>

#include <utility>

namespace matang::gui {

namespace {

QString named(const char* text, const std::string& what) {
    return QCoreApplication::translate("Edits", text).arg(fromStd(what));
}

/// What the list and the open assessment show follows from many things at once, so they are read again instead of patched.
EditStep stepOf(std::function<base::Result<void>(StoreAccess, const workspace::Author&)> store, const std::function<void()>& readAgain) {
    return {[] {}, std::move(store), readAgain};
}

EditStep agencyStep(const assessment::Agency& agency, const std::function<void()>& readAgain) {
    return stepOf([agency](StoreAccess access, const workspace::Author& author) { return access.workspace.changeAgency(agency, author); },
                  readAgain);
}

EditStep assessmentStep(const assessment::Assessment& assessment, const std::function<void()>& readAgain) {
    return stepOf(
        [assessment](StoreAccess access, const workspace::Author& author) { return access.workspace.changeAssessment(assessment, author); },
        readAgain);
}

/// Scored at once where the assessment is open; else the list has to be read again.
EditStep reportedStep(WorkspaceSession& session, assessment::AssessmentId id, const std::optional<assessment::ReportedValue>& value,
                      const assessment::ReportedValue& place) {
    return {[&session, id, value, place] { session.document().applyReportedValue(id, value.value_or(place), value.has_value()); },
            [id, value, place](StoreAccess access, const workspace::Author& author) {
                return value ? access.workspace.setReportedValue(id, *value, author)
                             : access.workspace.removeReportedValue(id, place.node, place.stage, author, place.unit, place.answer);
            },
            [&session, id] {
                if (!session.document().isReady() || session.document().id() != id) {
                    session.overview().refresh();
                }
            }};
}

}  // namespace

std::function<void()> AgencyEdits::readAgain() const {
    return [&session = m_session] {
        session.overview().refresh();
        session.document().reload();
    };
}

QFuture<base::Result<void>> AgencyEdits::change(const assessment::Agency& before, const assessment::Agency& after,
                                                assessment::AssessmentId seenAt) {
    Edit edit;
    edit.name = named(QT_TRANSLATE_NOOP("Edits", "details of %1"), before.name);
    edit.action = "change-agency";
    edit.forward = agencyStep(after, readAgain());
    edit.backward = agencyStep(before, readAgain());
    edit.reveal = [&overview = m_session.overview(), seenAt] { emit overview.revealed(seenAt); };
    return m_session.attempt(edit);
}

QFuture<base::Result<void>> AgencyEdits::change(const assessment::Assessment& before, const assessment::Assessment& after) {
    Edit edit;
    edit.name = named(QT_TRANSLATE_NOOP("Edits", "details of the assessment of %1"), std::to_string(before.year));
    edit.action = "change-assessment";
    edit.forward = assessmentStep(after, readAgain());
    edit.backward = assessmentStep(before, readAgain());
    edit.reveal = [&overview = m_session.overview(), id = before.id] { emit overview.revealed(id); };
    return m_session.attempt(edit);
}

QFuture<base::Result<void>> AgencyEdits::report(assessment::AssessmentId id, const std::optional<assessment::ReportedValue>& before,
                                                const std::optional<assessment::ReportedValue>& after, Seen seenAt) {
    const auto& place = after ? *after : *before;
    Edit edit;
    edit.name = named(QT_TRANSLATE_NOOP("Edits", "reported figure of %1"), place.node.text);
    edit.action = after ? "set-reported-value" : "remove-reported-value";
    edit.assessment = id;
    edit.place = {place.node, place.stage, place.unit, place.answer};
    edit.forward = reportedStep(m_session, id, after, place);
    edit.backward = reportedStep(m_session, id, before, place);
    if (seenAt == Seen::InList) {
        edit.reveal = [&overview = m_session.overview(), id] { emit overview.revealed(id); };
    }
    return m_session.attempt(edit);
}

}  // namespace matang::gui
