// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../level_differences.h"

#include <QAbstractButton>

namespace matang::gui {

/// One level of a scale as a large target: number, name, criterion, and what choosing it would do to the index.
class LevelButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// What the button is there for at present.
    enum class Use {
        Choose,
        Read,      ///< follows from something else; read like any other text
        SetAside,  ///< does not count as long as something else is answered; still readable
    };
    struct Content {
        QString number;
        QString name;
        QString criterion;
        std::vector<TextRange> repeated;  ///< parts of the criterion that the level below asks too; painted more quietly
        QString effect;                   ///< "+0,025 -> indeks 3,745, predikat tetap"
        QStringList notes;                ///< "tahun lalu", "dilaporkan"
        bool chosen = false;
        bool outlined = false;  ///< last year's or reported level
        Use use = Use::Choose;
        bool effectShown = false;  ///< always; otherwise only under the mouse or the keyboard's focus
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit LevelButton(QWidget* parent = nullptr);
    void setContent(Content content);
    [[nodiscard]] const Content& content() const noexcept { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QColor colour(QPalette::ColorRole role) const;
    [[nodiscard]] QRect textArea(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] bool showsEffect() const;
    void paintNumber(QPainter& painter) const;
    void paintCriterion(QPainter& painter, const QRect& area) const;
    void paintHead(QPainter& painter, const QRect& area) const;

    Content m_content;
};

}  // namespace matang::gui
