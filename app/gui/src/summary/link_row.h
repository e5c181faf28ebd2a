// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <functional>
#include <optional>

namespace matang::gui {

/// One line of a list: what it is about, its figure at the right, a quiet line below, and where it leads. A row that leads nowhere is read
/// only and takes no focus.
class LinkRow final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Tone { Plain, Late };

    struct Content {
        QString text;
        QString value;
        QString detail;
        Tone tone = Tone::Plain;      ///< of the detail
        std::optional<double> share;  ///< 0 to 1: drawn as a thin bar below
        std::function<void()> go;     ///< empty: leads nowhere
    };

    explicit LinkRow(QWidget* parent = nullptr);
    void setContent(Content content);
    [[nodiscard]] const Content& content() const noexcept { return m_content; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool leads() const { return static_cast<bool>(m_content.go); }
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] QFont valueFont() const;
    void paintGround(QPainter& painter) const;
    void paintBar(QPainter& painter, int top) const;

    Content m_content;
};

}  // namespace matang::gui
