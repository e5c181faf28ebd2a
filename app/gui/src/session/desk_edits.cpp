// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_edits.h"

#include "../text_conversion.h"
#include "../wording.h"
#include "workspace_session.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace matang::gui {

namespace {

QString named(const char* text) {
    return QCoreApplication::translate("Edits", text);
}

/// Shows a thing of the desk, or takes it away, and lets the store do the same.
template <typename Thing, typename Store>
EditStep step(DeskState& desk, assessment::AssessmentId id, const Thing& thing, bool present, Store store) {
    return {[&desk, id, thing, present] { desk.apply(id, thing, present); },
            [store = std::move(store)](StoreAccess access, const workspace::Author& author) {
                return store(workspace::Desk(access.workspace), author);
            }};
}

template <typename Value>
base::Result<void> done(const base::Result<Value>& outcome) {
    return outcome ? base::Result<void>() : base::Result<void>(base::propagate(outcome));
}

EditStep findingStep(DeskState& desk, assessment::AssessmentId id, const assessment::Finding& finding, bool present) {
    return step(desk, id, finding, present, [finding, present](workspace::Desk store, const workspace::Author& author) {
        return present ? store.setFinding(finding, author) : store.removeFinding(finding.id, author);
    });
}

EditStep threadStep(DeskState& desk, assessment::AssessmentId id, const assessment::Clarification& thread, bool present) {
    return step(desk, id, thread, present, [thread, present](workspace::Desk store, const workspace::Author& author) {
        return present ? done(store.setClarification(thread, author)) : store.removeClarification(thread.id, author);
    });
}

EditStep targetStep(DeskState& desk, assessment::AssessmentId id, const assessment::Target& target, bool present) {
    return step(desk, id, target, present, [id, target, present](workspace::Desk store, const workspace::Author& author) {
        return present ? store.setTarget(id, target, author) : store.removeTarget(id, target.node, author);
    });
}

EditStep statusStep(DeskState& desk, assessment::AssessmentId id, const assessment::StageStatus& status) {
    return {[&desk, id, status] { desk.apply(id, status); },
            [id, status](StoreAccess access, const workspace::Author& author) {
                return workspace::Desk(access.workspace).setStageStatus(id, status, author);
            }};
}

EditStep agreementStep(AssessmentDocument& document, assessment::AssessmentId id, const assessment::Agreement& agreement, bool present) {
    return {[&document, id, agreement, present] { document.applyAgreement(id, agreement, present); },
            [id, agreement, present](StoreAccess access, const workspace::Author& author) {
                return present ? access.workspace.setAgreement(id, agreement, author)
                               : access.workspace.removeAgreement(id, agreement, author);
            }};
}

EditPlace placeOf(const assessment::Agreement& agreement) {
    return {agreement.node, agreement.stage, agreement.unit, agreement.answer};
}

}  // namespace

Edit DeskEdits::edit(const QString& name, const char* action, const EditPlace& place) const {
    return {name, action, m_session.document().id(), place, {}, {}};
}

void DeskEdits::push(Edit edit) {
    if (!m_session.isReadOnly()) {
        m_session.undoStack().push(new StepCommand(m_session, std::move(edit)));
    }
}

void DeskEdits::setStatus(const assessment::StageStatus& after, const QString& name, const char* action) {
    auto& document = m_session.document();
    auto change = edit(name, action, {{}, after.stage});
    change.forward = statusStep(document.desk(), document.id(), after);
    change.backward = statusStep(document.desk(), document.id(), document.desk().status(after.stage));
    push(std::move(change));
}

base::Result<void> DeskEdits::handIn(const rubric::StageId& stage, const std::string& sender, const std::string& approver) {
    const auto moment = m_session.surroundings().clock.now();
    const auto after = assessment::handedIn(m_session.document().desk().status(stage), {moment, sender, approver});
    if (!after) {
        return base::propagate(after);
    }
    setStatus(*after, named(QT_TRANSLATE_NOOP("Edits", "handing in of a stage")), "hand-in-stage");
    return {};
}

base::Result<void> DeskEdits::reopen(const rubric::StageId& stage, const std::string& reason) {
    const auto after = assessment::reopened(m_session.document().desk().status(stage), reason);
    if (!after) {
        return base::propagate(after);
    }
    setStatus(*after, named(QT_TRANSLATE_NOOP("Edits", "reopening of a stage")), "reopen-stage");
    return {};
}

void DeskEdits::setPanelView(const rubric::StageId& stage, assessment::PanelView view) {
    auto after = m_session.document().desk().status(stage);
    if (after.panel != view) {
        after.panel = view;
        const bool open = view == assessment::PanelView::Open;
        setStatus(
            after,
            open ? named(QT_TRANSLATE_NOOP("Edits", "opening of the panel")) : named(QT_TRANSLATE_NOOP("Edits", "closing of the panel")),
            open ? "open-panel" : "blind-panel");
    }
}

void DeskEdits::agree(const assessment::Agreement& agreement) {
    auto& document = m_session.document();
    const auto* former = document.agreementLike(agreement);
    if (former != nullptr && *former == agreement) {
        return;
    }
    auto change = edit(named(QT_TRANSLATE_NOOP("Edits", "agreement on %1")).arg(fromStd(agreement.node.text)), "agree", placeOf(agreement));
    change.forward = agreementStep(document, document.id(), agreement, true);
    change.backward = agreementStep(document, document.id(), former == nullptr ? agreement : *former, former != nullptr);
    push(std::move(change));
}

void DeskEdits::takeBack(const assessment::Agreement& agreement) {
    auto& document = m_session.document();
    auto change = edit(named(QT_TRANSLATE_NOOP("Edits", "taking back of the agreement on %1")).arg(fromStd(agreement.node.text)),
                       "take-back-agreement", placeOf(agreement));
    change.forward = agreementStep(document, document.id(), agreement, false);
    change.backward = agreementStep(document, document.id(), agreement, true);
    push(std::move(change));
}

void DeskEdits::setTarget(const assessment::Target& target) {
    auto& document = m_session.document();
    const auto* former = document.desk().target(target.node);
    if (former != nullptr && *former == target) {
        return;
    }
    auto change = edit(named(QT_TRANSLATE_NOOP("Edits", "target of %1")).arg(fromStd(target.node.text)), "set-target", {target.node});
    change.forward = targetStep(document.desk(), document.id(), target, true);
    change.backward = targetStep(document.desk(), document.id(), former == nullptr ? target : *former, former != nullptr);
    push(std::move(change));
}

void DeskEdits::removeTarget(const rubric::NodeId& node) {
    auto& document = m_session.document();
    if (const auto* former = document.desk().target(node)) {
        auto change =
            edit(named(QT_TRANSLATE_NOOP("Edits", "removal of the target of %1")).arg(fromStd(node.text)), "remove-target", {node});
        change.forward = targetStep(document.desk(), document.id(), *former, false);
        change.backward = targetStep(document.desk(), document.id(), *former, true);
        push(std::move(change));
    }
}

void DeskEdits::addFinding(const assessment::Finding& finding) {
    auto& document = m_session.document();
    const auto id = document.id();
    m_session.add<assessment::FindingId>(
        "add-finding",
        [id, finding](StoreAccess access, const workspace::Author& author) {
            return workspace::Desk(access.workspace).addFinding(id, finding, author);
        },
        [&document, id, finding](const assessment::FindingId& number) {
            auto added = finding;
            added.id = number;
            auto change = Edit{named(QT_TRANSLATE_NOOP("Edits", "finding on %1")).arg(fromStd(finding.node.text)),
                               "add-finding",
                               id,
                               {finding.node, finding.stage},
                               {},
                               {}};
            change.forward = findingStep(document.desk(), id, added, true);
            change.backward = findingStep(document.desk(), id, added, false);
            document.desk().apply(id, added, true);
            return change;
        });
}

void DeskEdits::changeFinding(const assessment::Finding& before, const assessment::Finding& after) {
    if (before != after) {
        auto& document = m_session.document();
        auto change = edit(named(QT_TRANSLATE_NOOP("Edits", "finding on %1")).arg(fromStd(after.node.text)), "set-finding",
                           {after.node, after.stage});
        change.forward = findingStep(document.desk(), document.id(), after, true);
        change.backward = findingStep(document.desk(), document.id(), before, true);
        push(std::move(change));
    }
}

void DeskEdits::removeFinding(const assessment::Finding& finding) {
    auto& document = m_session.document();
    auto change = edit(named(QT_TRANSLATE_NOOP("Edits", "removal of a finding on %1")).arg(fromStd(finding.node.text)), "remove-finding",
                       {finding.node, finding.stage});
    change.forward = findingStep(document.desk(), document.id(), finding, false);
    change.backward = findingStep(document.desk(), document.id(), finding, true);
    push(std::move(change));
}

void DeskEdits::ask(const assessment::Clarification& clarification) {
    auto& document = m_session.document();
    const auto id = document.id();
    m_session.add<assessment::Clarification>(
        "ask",
        [id, clarification](StoreAccess access, const workspace::Author& author) {
            return workspace::Desk(access.workspace).addClarification(id, clarification, author);
        },
        [&document, id](const assessment::Clarification& asked) {
            auto change =
                Edit{named(QT_TRANSLATE_NOOP("Edits", "question on %1")).arg(fromStd(asked.node.text)), "ask", id, {asked.node}, {}, {}};
            change.forward = threadStep(document.desk(), id, asked, true);
            change.backward = threadStep(document.desk(), id, asked, false);
            document.desk().apply(id, asked, true);
            return change;
        });
}

void DeskEdits::changeClarification(const assessment::Clarification& before, const assessment::Clarification& after) {
    if (before != after) {
        auto& document = m_session.document();
        auto dated = after;
        for (auto& entry : dated.entries) {
            if (entry.at == base::Moment{}) {
                entry.at = m_session.surroundings().clock.now();
            }
        }
        auto change =
            edit(named(QT_TRANSLATE_NOOP("Edits", "clarification on %1")).arg(fromStd(after.node.text)), "set-clarification", {after.node});
        change.forward = threadStep(document.desk(), document.id(), dated, true);
        change.backward = threadStep(document.desk(), document.id(), before, true);
        push(std::move(change));
    }
}

void DeskEdits::removeClarification(const assessment::Clarification& clarification) {
    auto& document = m_session.document();
    auto change = edit(named(QT_TRANSLATE_NOOP("Edits", "removal of a clarification on %1")).arg(fromStd(clarification.node.text)),
                       "remove-clarification", {clarification.node});
    change.forward = threadStep(document.desk(), document.id(), clarification, false);
    change.backward = threadStep(document.desk(), document.id(), clarification, true);
    push(std::move(change));
}

}  // namespace matang::gui
