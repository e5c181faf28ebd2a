// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace matang::gui {

/// The buttons over a file that is shown: its page, its magnification, and the words that are searched for in it.
class PreviewTools final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewTools(QWidget* parent = nullptr);
    /// `view` has what is asked of it done; nullptr: nothing is shown.
    void serve(ContentView* view, bool hasPages);
    /// Words that are searched for already.
    void setWords(const QString& words);
    void showPlace(const QString& place);
    void refresh();
    void focusSearch();
    [[nodiscard]] QWidget* last() const;

signals:
    void stripWanted(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void addKeys();
    void retranslate();

    ContentView* m_view = nullptr;
    bool m_hasPages = false;
    QPushButton* m_strip;
    QLabel* m_place;
    QPushButton* m_smaller;
    QLabel* m_percent;
    QPushButton* m_larger;
    QPushButton* m_fit;
    QPushButton* m_whole;
    QWidget* m_search;
    QLineEdit* m_words;
    QLabel* m_found;
    QPushButton* m_before;
    QPushButton* m_next;
};

}  // namespace matang::gui
