// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_field.h"

class QLineEdit;
class QPushButton;

namespace matang::gui {

/// A published figure typed in with its source: a button that opens a small form in place.
class ReportedForm final : public QWidget {
    Q_OBJECT

public:
    /// The parts are named after the form: "<name>Open", "<name>Figure", "<name>Source", "<name>Save", "<name>Cancel", "<name>Problem".
    explicit ReportedForm(const QString& name, QWidget* parent = nullptr);
    void setButton(const QString& words);
    /// Opens the form with what is known.
    void begin(const FigureField::Bounds& bounds, text::Language language, const std::optional<base::Decimal>& figure,
               const QString& source);
    void close();
    void showProblem(const QString& words);

    // Only when `wanted` was said:
    [[nodiscard]] base::Decimal figure() const { return *m_figure->figure(); }
    [[nodiscard]] QString source() const;

signals:
    void opened();  ///< the button was pressed; `begin` is to follow
    void wanted();  ///< figure and source are there

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void submit();
    void cancel();
    void retranslate();

    QPushButton* m_open;
    QWidget* m_fields;
    QLabel* m_figureLabel;
    FigureField* m_figure;
    QLabel* m_sourceLabel;
    QLineEdit* m_source;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

}  // namespace matang::gui
