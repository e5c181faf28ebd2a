// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"

#include "../text_conversion.h"
#include "evidence_commands.h"
#include "workspace_session.h"

#include <matang/workspace/archive.h>

#include <QFileInfo>

#include <algorithm>

namespace matang::gui {

namespace {

/// How often what was attached is read and shown while more is on its way.
constexpr qint64 kShowEveryMilliseconds = 700;

base::Result<assessment::EvidenceLink> attachOne(StoreAccess store, const WantedEvidence& wanted, const workspace::Author& author,
                                                 const std::stop_token& stop, const workspace::Workspace::Progress& progress) {
    auto link = store.workspace.attachEvidence(wanted.request, toPath(wanted.file), author, stop, progress);
    if (link && wanted.kind != rubric::DocumentKind::Unsaid) {
        assessment::Document document;
        document.sha256 = link->sha256;
        document.kind = wanted.kind;
        document.date = base::toIsoDate(link->attachedAt);
        // A file that was there before keeps what is known of it.
        workspace::Archive archive(store.workspace);
        const auto links = archive.linksTo(link->sha256);
        if (links && links->size() == 1) {
            if (const auto set = archive.setDocument(document, author); !set) {
                return base::propagate(set);
            }
        }
    }
    return link;
}

}  // namespace

Attaching::Attaching(WorkspaceSession& session) : m_session(session) {}

void Attaching::startBelow(const QStringList& paths, const workspace::Workspace::EvidenceRequest& request, rubric::DocumentKind kind) {
    m_finder.find(paths, m_session.file(), [this, request, kind](const FoundFiles& found) {
        std::vector<WantedEvidence> wanted;
        wanted.reserve(found.files.size());
        for (const auto& file : found.files) {
            wanted.push_back({file.path, request, kind});
        }
        start(std::move(wanted), found.leftOut);
    });
}

void Attaching::start(std::vector<WantedEvidence> files, int leftOut) {
    if (files.empty()) {
        if (!m_running) {
            m_outcome = {};
            m_outcome.leftOut = leftOut;
            emit finished(m_outcome);
        }
        return;
    }
    const bool fresh = !m_running;
    if (fresh) {
        m_stop = std::stop_source();
        m_outcome = {};
        m_links.clear();
        m_files.clear();
        m_sizes.clear();
        m_next = 0;
        m_storageFails = false;
        m_bytes = 0;
        m_bytesBefore = 0;
        m_newestBefore = 0;
        for (const auto& piece : m_session.document().evidence().pieces()) {
            m_newestBefore = std::max(m_newestBefore, piece.link.id.number);
        }
        m_sinceShown.start();
    }
    for (auto& file : files) {
        m_sizes.push_back(std::max<qint64>(1, QFileInfo(file.file).size()));
        m_bytes += m_sizes.back();
        m_files.push_back(std::move(file));
    }
    m_outcome.wanted = total();
    m_outcome.leftOut += leftOut;
    m_running = true;
    emit changed();
    if (fresh) {
        next();
    }
}

void Attaching::cancel() {
    m_finder.stop();
    m_stop.request_stop();
}

double Attaching::share() const {
    if (m_bytes == 0) {
        return 0;
    }
    const double current = m_next < m_sizes.size() ? m_within * static_cast<double>(m_sizes[m_next]) : 0;
    return (static_cast<double>(m_bytesBefore) + current) / static_cast<double>(m_bytes);
}

QString Attaching::current() const {
    return m_next < m_files.size() ? QFileInfo(m_files[m_next].file).fileName() : QString();
}

void Attaching::next() {
    if (m_next == m_files.size() || m_storageFails || m_stop.stop_requested()) {
        m_outcome.cancelled = m_outcome.cancelled || (m_stop.stop_requested() && m_next < m_files.size());
        end();
        return;
    }
    m_within = 0;
    // Runs on the store's thread, so it only posts; the session waits for the store before it goes.
    const auto progress = [this](std::int64_t done, std::int64_t total) {
        const double within = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
        QMetaObject::invokeMethod(
            this,
            [this, within] {
                m_within = within;
                emit progressed();
            },
            Qt::QueuedConnection);
    };
    m_session
        .attachJob([wanted = m_files[m_next], stop = m_stop.get_token(), progress](StoreAccess store, const workspace::Author& author) {
            return attachOne(store, wanted, author, stop, progress);
        })
        .then(this, [this](base::Result<assessment::EvidenceLink> outcome) { take(outcome); });
}

void Attaching::take(const base::Result<assessment::EvidenceLink>& outcome) {
    m_bytesBefore += m_sizes[m_next];
    m_within = 0;
    ++m_next;
    // A new link has a higher number than any before it; attaching the original of a damaged content gives back the link that was there.
    if (outcome && outcome->id.number <= m_newestBefore) {
        ++m_outcome.repaired;
    } else if (outcome) {
        m_links.push_back(*outcome);
        ++m_outcome.attached;
        if (outcome->size == 0) {
            m_outcome.empty << fromStd(outcome->fileName);
        }
        showAttached();
    } else if (outcome.error().code == base::ErrorCode::AlreadyExists) {
        ++m_outcome.linkedAlready;
    } else if (outcome.error().code == base::ErrorCode::Cancelled) {
        m_outcome.cancelled = true;
    } else {
        m_outcome.failures.push_back(outcome.error());
        m_storageFails = isStorageTrouble(outcome.error());
    }
    emit changed();
    next();
}

void Attaching::showAttached() {
    if (m_sinceShown.elapsed() > kShowEveryMilliseconds) {
        m_sinceShown.restart();
        m_session.readEvidence(m_links.back().assessment);
    }
}

void Attaching::end() {
    m_running = false;
    if (!m_links.empty()) {
        m_session.undoStack().push(new EvidenceCommand(m_session, m_links, EvidenceCommand::Kind::Attach));
        m_session.readEvidence(m_links.back().assessment);
    }
    m_files.clear();
    m_sizes.clear();
    m_next = 0;
    emit changed();
    emit finished(m_outcome);
}

}  // namespace matang::gui
