// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <matang/workspace/archive.h>

#include <QListView>

namespace matang::gui {

/// The window on indicator I1 of the assessment of 2024, and files to attach.
class EvidenceFixture : public WindowTest {
protected:
    void begin();
    /// Writes a file below the test's folder; folders in its name are made.
    QString makeFile(const QString& name, const QByteArray& content);
    /// Drops files or folders on the middle of a part.
    void drop(QWidget& on, const QStringList& paths);
    /// Drops on the indicator, and waits until all of it is attached.
    void attach(const QStringList& paths);
    /// Attaches a file to I1 and chooses it.
    void attachOne(const QString& name = QStringLiteral("sk.pdf"), const QByteArray& content = "isi surat keputusan");
    [[nodiscard]] bool waitAttached();
    int listed();
    WorkspaceSession& session() { return *m_window->host().session(); }
    std::vector<workspace::EvidencePiece> storedPieces();
    QString bannerWords();

    QString m_file;
};

}  // namespace matang::gui
