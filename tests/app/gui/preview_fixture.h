// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/pdf_pages.h"
#include "preview/preview_pane.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPushButton>

namespace matang::gui {

/// A window with a file attached to I1 and shown there.
class PreviewTest : public WindowTest {
protected:
    PreviewTest();
    ~PreviewTest() override;

    QString makeFile(const QString& name, const QByteArray& content);
    /// Eight pages: "lain", but on the seventh "Peta jalan ditetapkan", and "Pasal 50" on the second, "Pasal 5" on the third.
    QByteArray pdf();
    /// A page that is a picture.
    QByteArray scan();
    /// One that asks for a password.
    static QByteArray lockedPdf();
    QString attached(const QString& file, const std::string& page = {});
    void lookAt(const QString& workspace);
    /// Attaches the file, opens the window there, and the preview by the keyboard.
    void look(const QString& file, const std::string& page = {});
    QListView& list() { return part<QListView>(QStringLiteral("evidenceList")); }
    PreviewPane& pane() { return part<PreviewPane>(QStringLiteral("previewPane")); }
    QString state() { return part<QLabel>(QStringLiteral("previewState")).text(); }
    QString place() { return part<QLabel>(QStringLiteral("previewPlace")).text(); }
    QString found() { return part<QLabel>(QStringLiteral("previewFound")).text(); }
    QString shownText() { return part<QPlainTextEdit>(QStringLiteral("previewText")).toPlainText(); }
    bool waitPlace(const QString& wanted) {
        return waitUntil([&] { return place() == wanted; });
    }
    /// Copies that are still in the temporary folder.
    [[nodiscard]] QStringList left(const QString& kind = QStringLiteral("preview")) const;

    QByteArray m_before = qgetenv("TMPDIR");
};

}  // namespace matang::gui
