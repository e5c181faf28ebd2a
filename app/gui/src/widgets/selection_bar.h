// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace matang::gui {

/// Which assessment of the list is chosen, and what can be done with it.
class SelectionBar final : public QWidget {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);
    /// An empty name: nothing is selected. `isOpen`: it is also the one that the other pages show.
    void show(const QString& name, bool isOpen, bool writable);

signals:
    void openWanted();
    void newYearWanted();
    void assessmentEditWanted();
    void agencyEditWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_name;
    QPushButton* m_open;
    QPushButton* m_newYear;
    QPushButton* m_assessment;
    QPushButton* m_agency;
};

}  // namespace matang::gui
