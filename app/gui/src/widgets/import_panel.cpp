// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_panel.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace matang::gui {

ImportPanel::ImportPanel(const LanguageSwitch& language, QWidget* parent)
    : QFrame(parent),
      m_language(language),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_findings(new QPlainTextEdit(this)),
      m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("importPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(true);
    m_accept->setAutoDefault(true);
    setFocusPolicy(Qt::StrongFocus);
    m_findings->setReadOnly(true);
    m_findings->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_summary->setWordWrap(true);
    theme::makeSection(*m_title);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    column->setSpacing(theme::kGap);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_findings);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ImportPanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
    retranslate();
}

void ImportPanel::showChecking(const QString& file) {
    m_title->setText(tr("Import of %1").arg(QFileInfo(file).fileName()));
    m_summary->setText(tr("The file is being checked\u2026"));
    m_findings->hide();
    m_accept->show();
    m_accept->setEnabled(false);
    m_cancel->setText(tr("Cancel"));
    show();
    setFocus();
}

void ImportPanel::showOutcome(const base::Result<exchange::ImportReport>& outcome) {
    m_accept->setEnabled(outcome.has_value());
    if (outcome) {
        m_accept->setFocus();
        showReport(*outcome);
        return;
    }
    m_summary->setText(tr("The file was refused. Nothing was stored. Correct what is listed, then import it again."));
    const Wording wording(m_language.current());
    QStringList lines;
    for (const auto& finding : outcome.error().diagnostics) {
        lines << tr("Line %1, column %2: %3").arg(finding.position.line).arg(finding.position.column).arg(wording.finding(finding));
    }
    m_findings->setPlainText(lines.isEmpty() ? wording.error(outcome.error()) : lines.join(QLatin1Char('\n')));
    m_findings->show();
}

void ImportPanel::showStored(const exchange::ImportReport& report) {
    const auto count = [this](int number) { return fromStd(text::count(number, m_language.current())); };
    m_summary->setText(tr("Stored: %1 rows, %2 new agencies, %3 new assessments, %4 values set. The import cannot be undone; the change "
                          "trail records it.")
                           .arg(count(report.rows), count(report.agenciesAdded), count(report.assessmentsAdded), count(report.valuesSet)));
    m_findings->hide();
    m_accept->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void ImportPanel::showReport(const exchange::ImportReport& report) {
    const auto count = [this](int number) { return fromStd(text::count(number, m_language.current())); };
    m_summary->setText(tr("%1 rows: %2 new agencies, %3 new assessments, %4 values set, %5 unchanged, %6 warnings. "
                          "Nothing has been stored yet.")
                           .arg(count(report.rows), count(report.agenciesAdded), count(report.assessmentsAdded), count(report.valuesSet),
                                count(report.valuesUnchanged), count(static_cast<int>(report.warnings.size()))));
    QStringList lines;
    const Wording wording(m_language.current());
    for (const auto& warning : report.warnings) {
        lines << tr("Line %1: %2").arg(warning.position.line).arg(wording.finding(warning));
    }
    m_findings->setPlainText(lines.join(QLatin1Char('\n')));
    m_findings->setVisible(!lines.isEmpty());
}

void ImportPanel::retranslate() {
    m_findings->setAccessibleName(tr("Findings"));
    m_accept->setText(tr("Store values"));
    m_cancel->setText(m_accept->isHidden() && !isHidden() ? tr("Close") : tr("Cancel"));
}

void ImportPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_accept->isHidden())) {
        emit cancelled();
    } else if (enter && m_accept->isEnabled()) {
        emit accepted();
    } else if (!enter) {
        QFrame::keyPressEvent(event);
    }
}

void ImportPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui
