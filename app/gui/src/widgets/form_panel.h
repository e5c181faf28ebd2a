// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <map>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace matang::gui {

/// A form within a page: a title, fields with their labels before them, what is wrong with them, and two buttons. Escape is the second one.
class FormPanel : public QFrame {
    Q_OBJECT

public:
    /// The parts are named after the panel: "<name>Accept", "<name>Cancel", "<name>Problem".
    explicit FormPanel(const QString& name, QWidget* parent = nullptr);
    void showProblem(const QString& words);

signals:
    void accepted();
    void cancelled();

protected:
    enum class Width {
        Content,  ///< as wide as what it holds
        Text,     ///< takes a line of text where there is room; all of it is its tool tip
        Long,     ///< the same for texts that need all the room there is
    };

    void keyPressEvent(QKeyEvent* event) override;
    /// A row with a label in front; `setLabel` gives it its words.
    void addField(QWidget& field, Width width = Width::Content);
    void addWide(QWidget& field);
    void setLabel(QWidget& field, const QString& words);
    void setFieldVisible(QWidget& field, bool visible);
    /// After the last field.
    void addButtons();
    void setWords(const QString& title, const QString& accept, const QString& cancel);
    [[nodiscard]] QPushButton& acceptButton() { return *m_accept; }
    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }
    [[nodiscard]] int characters(int count) const;
    /// Shows a text from its beginning.
    static void setText(QLineEdit& line, const QString& text);
    /// Puts the keyboard on a text to be typed over, its beginning in sight.
    static void beginWith(QLineEdit& line);

private:
    void addRow(QWidget& field);
    void makeAsHigh(QWidget& field);
    void follow(QWidget& field);

    QGridLayout* m_rows;
    std::map<QWidget*, QLabel*> m_labels;
    QLabel* m_title;
    QLabel* m_problem;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    QWidget* m_last = nullptr;
};

}  // namespace matang::gui
