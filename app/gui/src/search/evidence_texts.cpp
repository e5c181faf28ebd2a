// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_texts.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "index_place.h"

#include <matang/base/sha256.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace matang::gui {

namespace {

/// Larger files are not brought out of the workspace for their words.
constexpr std::int64_t kLargestFile = 500'000'000;

std::vector<std::string> contentsOf(const std::map<std::string, assessment::EvidenceLink>& links) {
    std::vector<std::string> contents;
    for (const auto& [sha256, link] : links) {
        contents.push_back(sha256);
    }
    return contents;
}

}  // namespace

search::TextIndex& EvidenceTexts::Shelf::opened() {
    if (!index) {
        prepareIndexFolder(fromPath(file));
        index = std::make_unique<search::TextIndex>(file);
    }
    return *index;
}

EvidenceTexts::EvidenceTexts(WorkspaceSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_reader(session.surroundings().program) {
    m_thread.setMaxThreadCount(1);
    m_shelf->file = toPath(indexPlace(session.surroundings().cacheFolder, session.file()));
    connect(&m_reader, &TextReader::finished, this, &EvidenceTexts::keep);
    connect(&session, &WorkspaceSession::finishing, this, &EvidenceTexts::stop);
    connect(&session.document(), &AssessmentDocument::evidenceChanged, this, &EvidenceTexts::refresh);
    connect(&session.overview(), &Overview::reset, this, &EvidenceTexts::refresh);
}

EvidenceTexts::~EvidenceTexts() {
    stop();
    m_thread.waitForDone();
}

void EvidenceTexts::stop() {
    m_stop.request_stop();
    m_reader.stop();
    m_queue.clear();
    m_reading = false;
}

std::optional<search::TextState> EvidenceTexts::stateOf(const std::string& sha256) const {
    const auto found = m_states.find(sha256);
    return found == m_states.end() ? std::nullopt : std::optional(found->second);
}

std::optional<bool> EvidenceTexts::searchable(const std::string& sha256) const {
    const auto state = stateOf(sha256);
    return state ? std::optional(*state == search::TextState::Words) : std::nullopt;
}

void EvidenceTexts::refresh() {
    if (m_stop.stop_requested()) {
        return;
    }
    const int token = ++m_refreshes;
    m_session.ask([stop = m_stop.get_token()](StoreAccess store) { return search::attachedFiles(store.workspace, stop); })
        .then(this, [this, token](base::Result<std::vector<search::AttachedTo>> attached) {
            if (attached && token == m_refreshes) {
                take(*attached);
            }
        });
}

void EvidenceTexts::take(const std::vector<search::AttachedTo>& attached) {
    m_contents.clear();
    for (const auto& one : attached) {
        for (const auto& link : one.links) {
            if (!link.isWebPage()) {
                m_contents.emplace(link.sha256, link);
            }
        }
    }
    // The file that is being read stays where it is.
    const bool first = !std::exchange(m_swept, true);
    if (m_contents.empty() && m_states.empty() && !first) {
        return;
    }
    QtConcurrent::run(&m_thread, [shelf = m_shelf, first, contents = contentsOf(m_contents)] {
        // Nothing is made for a workspace without evidence.
        if (!shelf->index && contents.empty() && !std::filesystem::exists(shelf->file)) {
            return States();
        }
        if (first) {
            shelf->opened().keepOnly(contents);
        }
        return shelf->opened().states();
    }).then(this, [this](const States& known) { queueUnknown(known); });
}

void EvidenceTexts::queueUnknown(const States& known) {
    if (m_stop.stop_requested()) {
        return;
    }
    m_states = known;
    const auto reading = m_reading && !m_queue.empty() ? std::optional(m_queue.front()) : std::nullopt;
    m_queue.clear();
    if (reading) {
        m_queue.push_back(*reading);
    }
    for (const auto& [sha256, link] : m_contents) {
        if (m_states.count(sha256) == 0 && !(reading && reading->sha256 == sha256)) {
            m_queue.push_back(link);
        }
    }
    m_all = static_cast<int>(std::max(m_contents.size(), m_queue.size()));
    emit progressed();
    readNext();
}

void EvidenceTexts::readNext() {
    if (m_reading || !m_mayRead || m_queue.empty()) {
        return;
    }
    m_reading = true;
    const auto& link = m_queue.front();
    m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("matang-texts-XXXXXX")));
    if (link.size == 0 || link.size > kLargestFile) {
        keep({{}, search::TextState::NoWords, link.size == 0 ? "empty" : "large"});
        return;
    }
    if (!m_folder->isValid()) {
        leaveUnread();
        return;
    }
    m_session.writeEvidence(link, m_folder->filePath(QStringLiteral("content")), m_stop.get_token())
        .then(this, [this](base::Result<void> written) { readWritten(written); });
}

void EvidenceTexts::readWritten(const base::Result<void>& written) {
    if (m_queue.empty() || m_stop.stop_requested()) {
        return;
    }
    if (!written && written.error().code != base::ErrorCode::Damaged) {
        // The disk is full or the file is gone: nothing is known of this content. It is tried again with the next refresh.
        leaveUnread();
        return;
    }
    if (!written) {
        keep({{}, search::TextState::Broken, written.error().reason});
        return;
    }
    const auto file = m_folder->filePath(QStringLiteral("content"));
    QFile::setPermissions(file, QFileDevice::ReadOwner);
    m_reader.read(file, m_queue.front().mediaType);
}

void EvidenceTexts::keep(search::ContentText content) {
    m_folder.reset();
    if (m_queue.empty()) {
        return;
    }
    if (content.reason == "no-reader") {
        m_mayRead = false;
        leaveUnread();
        return;
    }
    content.sha256 = m_queue.front().sha256;
    m_states[content.sha256] = content.state;
    QtConcurrent::run(&m_thread, [shelf = m_shelf, content = std::move(content)] {
        auto& index = shelf->opened();
        const bool kept = index.put(content) || index.put(content);
        return std::pair(index.timesDiscarded(), kept);
    }).then(this, [this](std::pair<int, bool> outcome) {
        const bool discarded = outcome.first > m_discarded;
        m_discarded = outcome.first;
        finishContent(discarded);
    });
}

void EvidenceTexts::leaveUnread() {
    m_queue.clear();
    m_reading = false;
    m_folder.reset();
    emit progressed();
}

void EvidenceTexts::finishContent(bool discarded) {
    m_reading = false;
    if (!m_queue.empty()) {
        m_queue.pop_front();
    }
    if (discarded) {
        refresh();
        return;
    }
    emit progressed();
    if (m_queue.empty()) {
        // The helper is needed no more.
        m_reader.stop();
    }
    readNext();
}

void EvidenceTexts::count(EvidenceAnswer& answer) const {
    answer.files = static_cast<int>(m_contents.size());
    for (const auto& [sha256, link] : m_contents) {
        const auto state = stateOf(sha256);
        using State = search::TextState;
        answer.scans += state == State::Scan ? 1 : 0;
        answer.unread += state == State::Broken || state == State::Protected || state == State::TooSlow ? 1 : 0;
        answer.waiting += state ? 0 : 1;
    }
}

void EvidenceTexts::search(const QString& typed) {
    const int token = ++m_searches;
    const auto answer = std::make_shared<EvidenceAnswer>();
    answer->typed = typed;
    answer->query = search::TextQuery(toStd(typed));
    if (answer->query.isEmpty()) {
        emit answered(*answer);
        return;
    }
    m_session
        .ask(
            [answer, viewer = m_session.surroundings().settings.who(), stop = m_stop.get_token()](StoreAccess store) -> base::Result<void> {
                auto attached = search::attachedFiles(store.workspace, stop);
                if (!attached) {
                    return base::propagate(attached);
                }
                answer->attached = std::move(*attached);
                auto documents = workspace::Archive(store.workspace).documents();
                if (!documents) {
                    return base::propagate(documents);
                }
                search::NoteSearch wanted{answer->query, viewer, std::move(*documents)};
                answer->notes = search::searchNotes(store.workspace, answer->attached, wanted, stop);
                return {};
            })
        .then(this, [this, answer, token](base::Result<void> read) {
            if (token != m_searches || m_stop.stop_requested()) {
                return;
            }
            if (!read) {
                answer->notes = base::propagate(read);
            }
            searchPages(answer, token);
        });
}

void EvidenceTexts::searchPages(const std::shared_ptr<EvidenceAnswer>& answer, int token) {
    std::vector<std::string> contents;
    for (const auto& one : answer->attached) {
        for (const auto& link : one.links) {
            contents.push_back(link.sha256);
        }
    }
    QtConcurrent::run(&m_thread, [shelf = m_shelf, answer, contents] {
        if (contents.empty()) {
            return 0;
        }
        answer->pages = shelf->opened().search(answer->query, contents);
        return shelf->opened().timesDiscarded();
    }).then(this, [this, answer, token](int discarded) {
        if (discarded > m_discarded) {
            m_discarded = discarded;
            refresh();
        }
        if (token == m_searches) {
            count(*answer);
            emit answered(*answer);
        }
    });
}

}  // namespace matang::gui
