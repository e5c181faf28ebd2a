// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_edits.h"

#include "../text_conversion.h"
#include "../wording.h"

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

base::Result<void> storeReported(workspace::Workspace& workspace, assessment::AssessmentId id,
                                 const std::optional<assessment::ReportedValue>& value, const assessment::ReportedValue& place,
                                 const workspace::Author& author) {
    return value ? workspace.setReportedValue(id, *value, author)
                 : workspace.removeReportedValue(id, place.node, place.stage, author, place.unit, place.answer);
}

base::Result<void> storeHead(workspace::Workspace& workspace, const AssessmentHead& from, const AssessmentHead& to,
                             const workspace::Author& author) {
    return workspace.together([&]() -> base::Result<void> {
        auto changed = workspace.changeAssessment(to.assessment, author);
        if (!changed || from.index == to.index) {
            return changed;
        }
        return storeReported(workspace, to.assessment.id, to.index, to.index ? *to.index : *from.index, author);
    });
}

EditStep headStep(const AssessmentHead& from, const AssessmentHead& to, const std::function<void()>& readAgain) {
    return stepOf([from, to](StoreAccess access, const workspace::Author& author) { return storeHead(access.workspace, from, to, author); },
                  readAgain);
}

QString headEditName(const AssessmentHead& before, const AssessmentHead& after) {
    const auto year = std::to_string(before.assessment.year);
    if (before.index == after.index) {
        return named(QT_TRANSLATE_NOOP("Edits", "details of the assessment of %1"), year);
    }
    return before.assessment == after.assessment ? named(QT_TRANSLATE_NOOP("Edits", "published index of %1"), year)
                                                 : named(QT_TRANSLATE_NOOP("Edits", "details and published index of %1"), year);
}

/// Scored at once where the assessment is open; else the list has to be read again.
EditStep reportedStep(WorkspaceSession& session, assessment::AssessmentId id, const std::optional<assessment::ReportedValue>& value,
                      const assessment::ReportedValue& place) {
    return {[&session, id, value, place] { session.document().applyReportedValue(id, value.value_or(place), value.has_value()); },
            [id, value, place](StoreAccess access, const workspace::Author& author) {
                return storeReported(access.workspace, id, value, place, author);
            },
            [&session, id] {
                if (!session.document().isReady() || session.document().id() != id) {
                    session.overview().refresh();
                }
            }};
}

/// Of the assessment that is open, by the name of the node.
QString reportedEditName(const WorkspaceSession& session, const rubric::NodeId& id) {
    const auto& rubric = session.document().rubric();
    const auto node = rubric.find(id);
    if (node == rubric::kRoot) {
        const auto year = session.document().current().record.assessment.year;
        return named(QT_TRANSLATE_NOOP("Edits", "published index of %1"), std::to_string(year));
    }
    const Wording wording(session.surroundings().language.current());
    return named(QT_TRANSLATE_NOOP("Edits", "reported figure of %1"), node < 0 ? id.text : toStd(wording.node(rubric.node(node))));
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

QFuture<base::Result<void>> AgencyEdits::change(const AssessmentHead& before, const AssessmentHead& after) {
    Edit edit;
    edit.name = headEditName(before, after);
    edit.action = "change-assessment";
    edit.forward = headStep(before, after, readAgain());
    edit.backward = headStep(after, before, readAgain());
    edit.reveal = [&overview = m_session.overview(), id = before.assessment.id] { emit overview.revealed(id); };
    return m_session.attempt(edit);
}

QFuture<base::Result<void>> AgencyEdits::report(assessment::AssessmentId id, const std::optional<assessment::ReportedValue>& before,
                                                const std::optional<assessment::ReportedValue>& after) {
    const auto& place = after ? *after : *before;
    Edit edit;
    edit.name = reportedEditName(m_session, place.node);
    edit.action = after ? "set-reported-value" : "remove-reported-value";
    edit.assessment = id;
    edit.place = {place.node, place.stage, place.unit, place.answer};
    edit.forward = reportedStep(m_session, id, after, place);
    edit.backward = reportedStep(m_session, id, before, place);
    return m_session.attempt(edit);
}

}  // namespace matang::gui
