// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_finder.h"

#include <QtConcurrent>

namespace matang::gui {

FileFinder::FileFinder() {
    m_thread.setMaxThreadCount(1);
}

FileFinder::~FileFinder() {
    stop();
    m_thread.waitForDone();
}

void FileFinder::find(const QStringList& paths, const QString& workspace, std::function<void(const FoundFiles&)> found) {
    const auto token = m_stop.get_token();
    QtConcurrent::run(&m_thread, [paths, workspace, token] {
        return findFiles(paths, token, workspace);
    }).then(this, [token, found = std::move(found)](const FoundFiles& files) {
        if (!token.stop_requested()) {
            found(files);
        }
    });
}

void FileFinder::stop() {
    m_stop.request_stop();
    m_stop = std::stop_source();
}

}  // namespace matang::gui
