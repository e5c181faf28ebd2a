// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement_fields.h"

#include "../theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

void showText(QLineEdit& line, const QString& text) {
    if (!line.hasFocus() || !line.isModified()) {
        line.setText(text);
    }
}

}  // namespace

MeasurementFields::MeasurementFields(QWidget* parent)
    : QWidget(parent),
      m_yearLabel(new QLabel(this)),
      m_year(new QLineEdit(this)),
      m_sourceLabel(new QLabel(this)),
      m_source(new QLineEdit(this)),
      m_problem(new QLabel(this)) {
    m_year->setObjectName(QStringLiteral("measuredYear"));
    m_source->setObjectName(QStringLiteral("measuredSource"));
    m_problem->setObjectName(QStringLiteral("measuredProblem"));
    m_year->setFixedWidth(fontMetrics().averageCharWidth() * 9);
    m_yearLabel->setBuddy(m_year);
    m_sourceLabel->setBuddy(m_source);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (auto* label : {m_yearLabel, m_sourceLabel, m_problem}) {
        theme::makeQuiet(*label);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addWidget(m_yearLabel);
    row->addWidget(m_year);
    row->addSpacing(theme::kGap);
    row->addWidget(m_sourceLabel);
    row->addWidget(m_source, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_year, &QLineEdit::editingFinished, this, &MeasurementFields::readYear);
    connect(m_source, &QLineEdit::editingFinished, this, &MeasurementFields::readSource);
    retranslate();
}

void MeasurementFields::setValues(int year, const QString& source) {
    showText(*m_year, year == 0 ? QString() : QString::number(year));
    showText(*m_source, source);
}

void MeasurementFields::setReadOnly(bool readOnly) {
    m_year->setReadOnly(readOnly);
    m_source->setReadOnly(readOnly);
}

void MeasurementFields::commit() {
    readYear();
    readSource();
}

void MeasurementFields::readYear() {
    if (!m_year->isModified()) {
        return;
    }
    m_year->setModified(false);
    const auto text = m_year->text().trimmed();
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    const bool possible = text.isEmpty() || (isNumber && year >= kFirstYear && year <= kLastYear);
    m_problem->setText(possible ? QString() : tr("\u201c%1\u201d is not a year of four digits. Nothing was changed.").arg(text));
    m_problem->setVisible(!possible);
    if (possible) {
        emit yearEdited(year);
    }
}

void MeasurementFields::readSource() {
    if (m_source->isModified()) {
        m_source->setModified(false);
        emit sourceEdited(m_source->text().trimmed());
    }
}

void MeasurementFields::retranslate() {
    m_yearLabel->setText(tr("Year measured"));
    m_sourceLabel->setText(tr("Source"));
    m_year->setAccessibleName(tr("Year of the measurement"));
    m_source->setAccessibleName(tr("Source of the measurement"));
    m_source->setPlaceholderText(tr("Report, table or letter"));
    m_problem->hide();
}

void MeasurementFields::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
