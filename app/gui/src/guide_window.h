// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language_switch.h"

#include <QWidget>

class QLineEdit;
class QTextBrowser;
class QUrl;

namespace matang::gui {

/// The guide and what it leads to, to be read beside the work. In the language of the window when it was opened.
class GuideWindow final : public QWidget {
    Q_OBJECT

public:
    GuideWindow(text::Language language, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow(const QUrl& link);
    /// Scrolls to the heading that a link names as web pages do: "Importing values" is "importing-values".
    void showHeading(const QString& anchor);
    void findNext();

    QLineEdit* m_search;
    QTextBrowser* m_text;
};

}  // namespace matang::gui
