// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence_files.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace matang::gui {

/// Looks through files and folders on a thread of its own, one search after the other, and waits for it before it goes.
class FileFinder final : public QObject {
    Q_OBJECT

public:
    FileFinder();
    ~FileFinder() override;
    /// `found` is called on this thread, unless the search was stopped before.
    void find(const QStringList& paths, const QString& workspace, std::function<void(const FoundFiles&)> found);
    /// Ends every search that is under way, without an answer.
    void stop();

private:
    QThreadPool m_thread;
    std::stop_source m_stop;
};

}  // namespace matang::gui
