// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection_bar.h"

#include "../theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace matang::gui {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_open(new QPushButton(this)),
      m_newYear(new QPushButton(this)),
      m_assessment(new QPushButton(this)),
      m_agency(new QPushButton(this)) {
    setObjectName(QStringLiteral("selectionBar"));
    m_name->setObjectName(QStringLiteral("selectionName"));
    m_open->setObjectName(QStringLiteral("openAssessment"));
    m_newYear->setObjectName(QStringLiteral("startYear"));
    m_assessment->setObjectName(QStringLiteral("editAssessment"));
    m_agency->setObjectName(QStringLiteral("editAgency"));
    // A long name gives way to the buttons.
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    row->addWidget(m_name, 1);
    for (auto* button : {m_open, m_newYear, m_assessment, m_agency}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, &SelectionBar::openWanted);
    connect(m_newYear, &QPushButton::clicked, this, &SelectionBar::newYearWanted);
    connect(m_assessment, &QPushButton::clicked, this, &SelectionBar::assessmentEditWanted);
    connect(m_agency, &QPushButton::clicked, this, &SelectionBar::agencyEditWanted);
    retranslate();
    show({}, false, false);
}

void SelectionBar::show(const QString& name, bool isOpen, bool writable) {
    const auto words = isOpen ? tr("Selected and open: %1") : tr("Selected: %1");
    m_name->setText(name.isEmpty() ? tr("Select an assessment in the list.") : words.arg(name));
    m_name->setToolTip(m_name->text());
    m_open->setEnabled(!name.isEmpty());
    for (auto* button : {m_newYear, m_assessment, m_agency}) {
        button->setEnabled(writable && !name.isEmpty());
    }
}

void SelectionBar::retranslate() {
    m_open->setText(tr("Open"));
    m_newYear->setText(tr("Continue with the next year"));
    m_assessment->setText(tr("Change the assessment"));
    m_agency->setText(tr("Change the agency"));
}

void SelectionBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
