// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_session.h"

#include "../text_conversion.h"
#include "../wording.h"
#include "evidence_commands.h"
#include "stage_lock.h"

#include <QPromise>

namespace matang::gui {

namespace {

/// Changes of evidence within this time are read together.
constexpr int kGatherMilliseconds = 20;

}  // namespace

WorkspaceSession::WorkspaceSession(workspace::Workspace workspace, const Surroundings& surroundings, QObject* parent)
    : QObject(parent),
      m_surroundings(surroundings),
      m_file(fromPath(workspace.file())),
      m_readOnly(workspace.access() == workspace::Access::ReadOnly),
      m_holder(workspace.holder()),
      m_store(std::make_unique<WorkspaceStore>(std::move(workspace))),
      m_queue(std::make_unique<WriteQueue>(*m_store)) {
    m_document = std::make_unique<AssessmentDocument>(*m_store);
    m_overview = std::make_unique<Overview>(*m_store);
    m_programmes = std::make_unique<ProgrammeState>(*m_store, *m_document);
    m_programmeEdits = std::make_unique<ProgrammeEdits>(*this, *m_programmes);
    connect(m_document.get(), &AssessmentDocument::scoresChanged, this, &WorkspaceSession::showInOverview);
    connect(&m_document->desk(), &DeskState::statusChanged, this, &WorkspaceSession::showInOverview);
    connect(m_queue.get(), &WriteQueue::stateChanged, this, &WorkspaceSession::saveStateChanged);
    connect(m_queue.get(), &WriteQueue::refused, this, &WorkspaceSession::showRefusal);
    // Queued, so that everybody has taken in what was read before it is edited.
    connect(m_document.get(), &AssessmentDocument::stateChanged, m_queue.get(), &WriteQueue::showUnsaved, Qt::QueuedConnection);
    connect(m_programmes.get(), &ProgrammeState::reset, m_queue.get(), &WriteQueue::showUnsaved, Qt::QueuedConnection);
    m_readEvidence.setSingleShot(true);
    m_readEvidence.setInterval(kGatherMilliseconds);
    connect(&m_readEvidence, &QTimer::timeout, this, &WorkspaceSession::readEvidenceNow);
    m_document->evidence().setToday(base::toIsoDate(m_surroundings.clock.now()));
    m_overview->refresh();
    m_document->setViewer(m_surroundings.settings.who());
    readPeople();
}

WorkspaceSession::~WorkspaceSession() {
    finish();
}

void WorkspaceSession::finish() {
    m_evidenceEdits.attaching().cancel();
    emit finishing();
    // Who waits for the answer to an edit has it while it is still there.
    m_queue->settle();
    m_store->finish();
}

workspace::Author WorkspaceSession::author(const char* action) const {
    return {toStd(m_surroundings.settings.person()), action};
}

void WorkspaceSession::showInOverview() {
    // The list speaks of how things are, whatever the score sheet asks.
    if (m_document->isReady() && m_document->answer() == assessment::Answer::AsIs) {
        m_overview->update(overviewRow(m_document->loaded().agency, m_document->current(), m_document->desk().record().stages));
    }
}

void WorkspaceSession::introduce() {
    const auto who = m_surroundings.settings.who();
    m_document->setViewer(who);
    if (!m_readOnly && !who.name.empty()) {
        m_queue->add({[who, by = author("set-person")](StoreAccess store) { return workspace::Desk(store.workspace).setPerson(who, by); }});
        readPeople();
    }
}

void WorkspaceSession::readPeople() {
    m_store->run([](StoreAccess store) { return workspace::Desk(store.workspace).people(); })
        .then(this, [this](base::Result<std::vector<assessment::Person>> people) {
            if (people) {
                m_people = std::move(*people);
                emit peopleChanged();
            }
        });
}

bool WorkspaceSession::mayAnswer() const {
    return stageLock(*this) == StageLock::None;
}

void WorkspaceSession::editMark(rubric::NodeIndex node, const assessment::Mark& after, MarkField field) {
    const auto before = m_document->storedLike(after);
    if (before != after && mayAnswer()) {
        const auto name = fromStd(m_document->rubric().node(node).id.text);
        m_undoStack.push(new SetMarkCommand(*this, m_document->id(), before, after, field, name));
    }
}

void WorkspaceSession::removeReported(rubric::NodeIndex node) {
    const auto* value = m_document->reportedAt(node);
    if (value != nullptr && mayAnswer()) {
        m_undoStack.push(new RemoveReportedCommand(*this, m_document->id(), *value, fromStd(value->node.text)));
    }
}

QFuture<base::Result<assessment::AssessmentId>> WorkspaceSession::create(const NewAssessment& wanted) {
    return m_store->run(m_queue->behind([wanted, folders = m_surroundings.rubricFolders, person = author("").person](StoreAccess store) {
        return createAssessment(store.workspace, folders, wanted, person);
    }));
}

QFuture<base::Result<NewYearOffer>> WorkspaceSession::offerNewYear(assessment::AssessmentId of) {
    return m_store->run([of, folders = m_surroundings.rubricFolders](StoreAccess store) { return gui::offerNewYear(store, folders, of); });
}

QFuture<base::Result<NewYearOutcome>> WorkspaceSession::startNewYear(const NewYear& wanted) {
    return m_store->run(m_queue->behind([wanted, folders = m_surroundings.rubricFolders, person = author("").person](StoreAccess store) {
        return gui::startNewYear(store, folders, wanted, person);
    }));
}

QFuture<base::Result<exchange::ImportReport>> WorkspaceSession::import(const QString& file, exchange::ImportMode mode) {
    return m_store
        ->run(m_queue->behind(
            [path = toPath(file), mode, folders = m_surroundings.rubricFolders, person = author("").person](StoreAccess store) {
                rubric::RubricLibrary library(folders);
                return exchange::importValues(store.workspace, library, path, mode, person);
            }))
        .then(this, [this, mode](base::Result<exchange::ImportReport> outcome) {
            if (outcome && mode == exchange::ImportMode::Store) {
                m_undoStack.clear();
            }
            return outcome;
        });
}

QFuture<base::Result<std::vector<ShelvedRubric>>> WorkspaceSession::storedRubrics() {
    return m_store->run([](StoreAccess store) -> base::Result<std::vector<ShelvedRubric>> {
        const auto texts = store.workspace.rubrics();
        if (!texts) {
            return base::propagate(texts);
        }
        std::vector<ShelvedRubric> shelf;
        for (const auto& text : *texts) {
            auto loaded = store.results.rubric(text.sha256);
            ShelvedRubric entry;
            entry.id = text.id;
            entry.inWorkspace = true;
            if (loaded) {
                entry.rubric = std::move(*loaded);
            } else {
                entry.findings = std::move(loaded.error().diagnostics);
            }
            shelf.push_back(std::move(entry));
        }
        return shelf;
    });
}

QFuture<base::Result<std::vector<workspace::TrailEntry>>> WorkspaceSession::history(assessment::AssessmentId id,
                                                                                    const rubric::NodeId& node) {
    return m_store->run([id, node](StoreAccess store) { return workspace::Desk(store.workspace).history(id, node); });
}

QFuture<base::Result<void>> WorkspaceSession::saveCopy(const QString& file) {
    return m_store->run([path = toPath(file)](StoreAccess store) { return store.workspace.saveCopy(path); });
}

QFuture<base::Result<void>> WorkspaceSession::writeEvidence(const assessment::EvidenceLink& link, const QString& file,
                                                            std::stop_token stop) {
    return m_store->run([sha256 = link.sha256, path = toPath(file), stop = std::move(stop)](StoreAccess store) {
        return store.workspace.writeEvidence(sha256, path, stop);
    });
}

QFuture<base::Result<void>> WorkspaceSession::saveElsewhere(const QString& file) {
    return m_store->run([path = toPath(file), writes = m_queue->held(), &clock = m_surroundings.clock](StoreAccess store) {
        return storeElsewhere(store, writes, path, clock);
    });
}

void WorkspaceSession::giveUpUnsaved() {
    m_queue->dropHeld();
    m_undoStack.clear();
    m_document->reload();
}

void WorkspaceSession::applyMark(assessment::AssessmentId id, const assessment::Mark& mark, const char* action) {
    const auto show = [this, id, mark] { m_document->applyMark(id, mark); };
    show();
    m_queue->add({[id, mark, who = author(action)](StoreAccess store) { return store.workspace.setMark(id, mark, who); }, show});
}

void WorkspaceSession::applyReportedValue(assessment::AssessmentId id, const assessment::ReportedValue& value, bool present,
                                          const char* action) {
    const auto show = [this, id, value, present] { m_document->applyReportedValue(id, value, present); };
    show();
    m_queue->add({[id, value, present, who = author(action)](StoreAccess store) {
                      return present ? store.workspace.setReportedValue(id, value, who)
                                     : store.workspace.removeReportedValue(id, value.node, value.stage, who, value.unit, value.answer);
                  },
                  show});
}

void WorkspaceSession::applyEvidence(const std::shared_ptr<std::vector<assessment::EvidenceLink>>& links, assessment::AssessmentId id,
                                     bool present, const char* action) {
    Write write;
    write.store = [links, present, who = author(action)](StoreAccess store) {
        return store.workspace.together([&]() -> base::Result<void> {
            for (auto& link : *links) {
                auto changed = present ? store.workspace.restoreEvidence(link, who) : store.workspace.removeEvidence(link.id, who);
                if (!changed) {
                    return base::propagate(changed);
                }
                link = std::move(*changed);
            }
            return {};
        });
    };
    write.stored = [this, id] { readEvidence(id); };
    m_queue->add(std::move(write));
}

void WorkspaceSession::reveal(assessment::AssessmentId id, const EditPlace& place) {
    if (!m_document->isReady() || m_document->id() != id) {
        m_document->open(id, place.stage.empty() ? std::nullopt : std::optional(place.stage), place.answer);
        m_document->setUnitOnceOpen(place.node, place.unit);
    } else {
        if (!place.stage.empty()) {
            m_document->setStage(place.stage);
        }
        m_document->setAnswer(place.answer.value_or(m_document->answer()));
        if (!place.unit.empty()) {
            m_document->setUnit(m_document->repeatedOver(m_document->rubric().find(place.node)), place.unit);
        }
    }
    if (!place.node.empty()) {
        emit revealed(place.node);
    }
}

void WorkspaceSession::perform(const EditStep& step, const char* action) {
    step.show();
    m_queue->add({[store = step.store, who = author(action)](StoreAccess access) { return store(access, who); }, step.show, step.stored});
}

QFuture<base::Result<void>> WorkspaceSession::attempt(const Edit& edit) {
    const auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    Write write;
    write.store = [store = edit.forward.store, who = author(edit.action)](StoreAccess access) { return store(access, who); };
    write.answered = [this, edit, promise](const base::Result<void>& outcome) {
        if (outcome) {
            edit.forward.show();
            m_undoStack.push(new StepCommand(*this, edit, StepCommand::Start::Done));
            if (edit.forward.stored) {
                edit.forward.stored();
            }
        }
        promise->addResult(outcome);
        promise->finish();
    };
    m_queue->add(std::move(write));
    return promise->future();
}

void WorkspaceSession::showRefusal(const base::Error& error) {
    m_undoStack.clear();
    m_document->reload();
    emit refused(error);
}

void WorkspaceSession::readEvidence(assessment::AssessmentId id) {
    m_evidenceOf = id;
    if (!m_readEvidence.isActive()) {
        m_readEvidence.start();
    }
}

void WorkspaceSession::readEvidenceNow() {
    m_store->run([id = m_evidenceOf](StoreAccess store) { return workspace::Archive(store.workspace).pieces(id); })
        .then(this, [this, id = m_evidenceOf](base::Result<std::vector<workspace::EvidencePiece>> pieces) {
            if (pieces) {
                m_document->applyEvidence(id, std::move(*pieces));
            }
        });
}

}  // namespace matang::gui
