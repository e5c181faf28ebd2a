// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_edits.h"

#include "../text_conversion.h"
#include "evidence_commands.h"
#include "workspace_session.h"

#include <QCoreApplication>
#include <QPromise>

namespace matang::gui {

namespace {

using assessment::EvidenceLink;
using assessment::Judgement;

QString named(const char* words, const EvidenceLink& link) {
    return QCoreApplication::translate("Edits", words).arg(fromStd(link.node.text + '.' + link.letter));
}

/// The one text of a link that is another one, if it is only that.
QString typedIn(const EvidenceLink& before, const EvidenceLink& after) {
    auto same = after;
    same.page = before.page;
    if (same == before) {
        return QStringLiteral("link %1 page").arg(after.id.number);
    }
    same = after;
    same.note = before.note;
    return same == before ? QStringLiteral("link %1 note").arg(after.id.number) : QString();
}

QString typedIn(const assessment::Document& before, const assessment::Document& after) {
    const std::pair<const char*, std::string assessment::Document::*> texts[] = {
        {"title", &assessment::Document::title}, {"number", &assessment::Document::number}, {"signer", &assessment::Document::signer}};
    for (const auto& [name, text] : texts) {
        auto same = after;
        same.*text = before.*text;
        if (same == before) {
            return QStringLiteral("document %1 %2").arg(fromStd(after.sha256), QLatin1String(name));
        }
    }
    return {};
}

EditStep linkStep(EvidenceState& state, const EvidenceLink& link) {
    return {[&state, link] { state.apply(link); },
            [link](StoreAccess access, const workspace::Author& author) {
                return workspace::Archive(access.workspace).changeLink(link, author);
            }};
}

EditStep documentStep(EvidenceState& state, const assessment::Document& document) {
    return {[&state, document] { state.apply(document); },
            [document](StoreAccess access, const workspace::Author& author) {
                return workspace::Archive(access.workspace).setDocument(document, author);
            }};
}

EditStep judgementStep(EvidenceState& state, const Judgement& judgement, bool present) {
    return {[&state, judgement, present] { state.apply(judgement, present); },
            [judgement, present](StoreAccess access, const workspace::Author& author) -> base::Result<void> {
                workspace::Archive archive(access.workspace);
                if (!present) {
                    return archive.removeJudgement(judgement, author);
                }
                const auto set = archive.setJudgement(judgement, author);
                return set ? base::Result<void>{} : base::propagate(set);
            }};
}

QFuture<base::Result<void>> nothingToDo() {
    QPromise<base::Result<void>> promise;
    promise.start();
    promise.addResult(base::Result<void>{});
    promise.finish();
    return promise.future();
}

}  // namespace

EvidenceEdits::EvidenceEdits(WorkspaceSession& session) : m_session(session), m_attaching(session) {}

void EvidenceEdits::attach(rubric::NodeIndex node, const QStringList& paths, std::optional<int> level, rubric::DocumentKind kind) {
    if (m_session.isReadOnly()) {
        return;
    }
    const auto& document = m_session.document();
    const workspace::Workspace::EvidenceRequest request{document.id(), document.rubric().node(node).id, level, {}, {}};
    m_attaching.startBelow(paths, request, kind);
}

QFuture<base::Result<void>> EvidenceEdits::link(std::function<base::Result<EvidenceLink>(StoreAccess, const workspace::Author&)> store,
                                                const char* action) {
    if (m_session.isReadOnly()) {
        return nothingToDo();
    }
    const auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    const auto made = std::make_shared<std::optional<EvidenceLink>>();
    Write write;
    write.store = [store = std::move(store), made, who = m_session.author(action)](StoreAccess access) -> base::Result<void> {
        auto linked = store(access, who);
        if (!linked) {
            return base::propagate(linked);
        }
        made->emplace(std::move(*linked));
        return {};
    };
    write.answered = [&session = m_session, made, promise](const base::Result<void>& outcome) {
        if (outcome) {
            session.undoStack().push(new EvidenceCommand(session, {**made}, EvidenceCommand::Kind::Attach));
            session.readEvidence((*made)->assessment);
        }
        promise->addResult(outcome);
        promise->finish();
    };
    m_session.writes().add(std::move(write));
    return promise->future();
}

QFuture<base::Result<void>> EvidenceEdits::attachWebPage(rubric::NodeIndex node, const QString& address, const QString& seenOn) {
    const auto& document = m_session.document();
    const workspace::Workspace::EvidenceRequest request{document.id(), document.rubric().node(node).id, {}, {}, {}};
    return link(
        [request, address = toStd(address), seenOn = toStd(seenOn)](StoreAccess access, const workspace::Author& author) {
            return workspace::Archive(access.workspace).attachWebPage(request, address, seenOn, author);
        },
        "attach-evidence");
}

QFuture<base::Result<void>> EvidenceEdits::linkAlso(const EvidenceLink& like, rubric::NodeIndex node) {
    const auto& document = m_session.document();
    const workspace::Workspace::EvidenceRequest request{document.id(), document.rubric().node(node).id, {}, like.page, {}, like.purpose};
    return link([request, id = like.id](StoreAccess access,
                                        const workspace::Author& author) { return access.workspace.linkEvidence(request, id, author); },
                "link-evidence");
}

void EvidenceEdits::remove(const EvidenceLink& link) {
    if (!m_session.isReadOnly()) {
        m_session.undoStack().push(new EvidenceCommand(m_session, {link}, EvidenceCommand::Kind::Remove));
    }
}

QFuture<base::Result<void>> EvidenceEdits::change(const EvidenceLink& before, const EvidenceLink& after) {
    if (before == after || m_session.isReadOnly()) {
        return nothingToDo();
    }
    auto& state = m_session.document().evidence();
    return m_session.attempt({named(QT_TRANSLATE_NOOP("Edits", "what %1 proves"), after),
                              "change-evidence",
                              after.assessment,
                              {after.node},
                              linkStep(state, after),
                              linkStep(state, before),
                              typedIn(before, after)});
}

QFuture<base::Result<void>> EvidenceEdits::setDocument(const EvidenceLink& of, const assessment::Document& before,
                                                       const assessment::Document& after) {
    if (before == after || m_session.isReadOnly()) {
        return nothingToDo();
    }
    auto& state = m_session.document().evidence();
    return m_session.attempt({named(QT_TRANSLATE_NOOP("Edits", "facts of document %1"), of),
                              "set-document",
                              of.assessment,
                              {of.node},
                              documentStep(state, after),
                              documentStep(state, before),
                              typedIn(before, after)});
}

QFuture<base::Result<void>> EvidenceEdits::judge(const Judgement& judgement) {
    auto& state = m_session.document().evidence();
    const auto* piece = state.find(judgement.link);
    if (piece == nullptr || m_session.isReadOnly()) {
        return nothingToDo();
    }
    auto dated = judgement;
    dated.at = m_session.surroundings().clock.now();
    const auto* former = state.judgementBy(*piece, judgement.stage, judgement.assessor);
    if (former != nullptr && former->verdict == judgement.verdict && former->reason == judgement.reason) {
        return nothingToDo();
    }
    return m_session.attempt({named(QT_TRANSLATE_NOOP("Edits", "judgement of %1"), piece->link),
                              "judge-evidence",
                              piece->link.assessment,
                              {piece->link.node, judgement.stage},
                              judgementStep(state, dated, true),
                              judgementStep(state, former == nullptr ? dated : *former, former != nullptr)});
}

void EvidenceEdits::takeBack(const Judgement& judgement) {
    auto& state = m_session.document().evidence();
    const auto* piece = state.find(judgement.link);
    if (piece != nullptr && !m_session.isReadOnly()) {
        m_session.undoStack().push(
            new StepCommand(m_session, {named(QT_TRANSLATE_NOOP("Edits", "taking back of the judgement of %1"), piece->link),
                                        "take-back-judgement",
                                        piece->link.assessment,
                                        {piece->link.node, judgement.stage},
                                        judgementStep(state, judgement, false),
                                        judgementStep(state, judgement, true)}));
    }
}

QFuture<base::Result<bool>> EvidenceEdits::isLastLink(assessment::EvidenceLinkId link) {
    return m_session.ask([link](StoreAccess access) { return workspace::Archive(access.workspace).isLastLink(link); });
}

QFuture<base::Result<workspace::Room>> EvidenceEdits::room() {
    return m_session.ask([](StoreAccess access) { return workspace::Archive(access.workspace).room(); });
}

QFuture<base::Result<std::int64_t>> EvidenceEdits::reclaim(std::stop_token stop) {
    return m_session
        .ask(m_session.writes().behind([stop = std::move(stop), author = m_session.author("reclaim-evidence")](StoreAccess access) {
            return workspace::Archive(access.workspace).reclaim(author, stop);
        }))
        .then(&m_session, [&session = m_session](base::Result<std::int64_t> won) {
            if (won) {
                session.undoStack().clear();
            }
            return won;
        });
}

}  // namespace matang::gui
