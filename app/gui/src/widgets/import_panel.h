// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/exchange/import_values.h>

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace matang::gui {

class LanguageSwitch;

/// What importing a values file would do, before it is done: counts, warnings, or every mistake with its line.
class ImportPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ImportPanel(const LanguageSwitch& language, QWidget* parent = nullptr);
    void showChecking(const QString& file);
    /// What storing would do; Enter stores.
    void showOutcome(const base::Result<exchange::ImportReport>& outcome);
    void showStored(const exchange::ImportReport& report);

signals:
    void accepted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showReport(const exchange::ImportReport& report);
    void retranslate();

    const LanguageSwitch& m_language;
    QLabel* m_title;
    QLabel* m_summary;
    QPlainTextEdit* m_findings;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

}  // namespace matang::gui
