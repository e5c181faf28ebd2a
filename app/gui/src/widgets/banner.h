// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace matang::gui {

/// A strip of words across the page with at most one button: read-only files, edits that failed, reported figures.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Notice, Problem };

    explicit Banner(QWidget* parent = nullptr);
    /// Empty words hide the banner.
    void show(Tone tone, const QString& words, const QString& button = {});
    [[nodiscard]] QString words() const;

signals:
    void triggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    QLabel* m_label;
    QPushButton* m_button;
    Tone m_tone = Tone::Notice;
};

}  // namespace matang::gui
