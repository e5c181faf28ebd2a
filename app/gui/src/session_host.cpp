// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_host.h"

#include "text_conversion.h"

#include <QtConcurrent>

namespace matang::gui {

namespace {

using Opened = base::Result<workspace::Workspace>;

Opened openFile(const std::filesystem::path& file, const base::Clock& clock) {
    return workspace::Workspace::open(file, workspace::Access::ReadWrite, clock);
}

Opened createFile(const std::filesystem::path& file, const base::Clock& clock) {
    return workspace::Workspace::create(file, clock);
}

}  // namespace

SessionHost::SessionHost(const Surroundings& surroundings, QObject* parent) : QObject(parent), m_surroundings(surroundings) {}

SessionHost::~SessionHost() = default;

void SessionHost::open(const QString& file) {
    start(file, &openFile);
}

void SessionHost::create(const QString& file) {
    start(file, &createFile);
}

void SessionHost::start(const QString& file, Opened (*make)(const std::filesystem::path&, const base::Clock&)) {
    const int token = ++m_token;
    // The present file is closed first, so that the same file can be opened again for writing.
    emit aboutToClose();
    m_session.reset();
    emit opening(file);
    QtConcurrent::run([path = toPath(file), make, &clock = m_surroundings.clock] {
        return std::make_shared<Opened>(make(path, clock));
    }).then(this, [this, file, token](const std::shared_ptr<Opened>& opened) {
        if (token == m_token) {
            take(file, *opened);
        }
    });
}

void SessionHost::take(const QString& file, Opened& opened) {
    if (!opened) {
        emit failed(file, opened.error());
        return;
    }
    m_session = std::make_unique<WorkspaceSession>(std::move(*opened), m_surroundings);
    m_surroundings.settings.addRecentFile(file);
    emit this->opened();
}

}  // namespace matang::gui
