// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/rubric/ids.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace matang::gui {

class AssessmentDocument;
class LanguageSwitch;

/// For which unit of a repeated sub-tree one answers: chosen among those there are, or named anew. Not shown elsewhere.
class UnitBar final : public QWidget {
    Q_OBJECT

public:
    /// Its parts are named after it: "unitChoice".
    UnitBar(const QString& name, const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node, bool readOnly);

signals:
    void chosen(int repeated, const QString& unit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillUnits();
    void showFigures();
    void beginNew();
    void take();
    void endNew();

    const AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    rubric::NodeIndex m_node = -1;
    rubric::NodeIndex m_repeated = -1;
    QLabel* m_label;
    QComboBox* m_units;
    QPushButton* m_add;
    QLineEdit* m_name;
    QLabel* m_figures;
};

}  // namespace matang::gui
