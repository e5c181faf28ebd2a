// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace matang::gui {

/// A form within a page: a title, labelled fields, what is wrong with them, and two buttons. Escape is the second one.
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
    void keyPressEvent(QKeyEvent* event) override;
    /// A row with a label in front; `setLabel` gives it its words.
    void addField(QWidget& field);
    void addWide(QWidget& field);
    void setLabel(QWidget& field, const QString& words);
    void setFieldVisible(QWidget& field, bool visible);
    /// After the last field.
    void addButtons();
    void setWords(const QString& title, const QString& accept, const QString& cancel);
    [[nodiscard]] QPushButton& acceptButton() { return *m_accept; }
    [[nodiscard]] int characters(int count) const;

private:
    void follow(QWidget& field);

    QFormLayout* m_form;
    QLabel* m_title;
    QLabel* m_problem;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    QWidget* m_last = nullptr;
};

}  // namespace matang::gui
