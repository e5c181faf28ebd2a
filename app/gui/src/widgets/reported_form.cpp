// SPDX-License-Identifier: GPL-3.0-or-later
#include "reported_form.h"

#include "../theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace matang::gui {

ReportedForm::ReportedForm(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_open(new QPushButton(this)),
      m_fields(new QWidget(this)),
      m_figureLabel(new QLabel(m_fields)),
      m_figure(new FigureField(name + QStringLiteral("Figure"), m_fields)),
      m_sourceLabel(new QLabel(m_fields)),
      m_source(new QLineEdit(m_fields)),
      m_problem(new QLabel(m_fields)),
      m_save(new QPushButton(m_fields)),
      m_cancel(new QPushButton(m_fields)) {
    setObjectName(name);
    m_open->setObjectName(name + QStringLiteral("Open"));
    m_source->setObjectName(name + QStringLiteral("Source"));
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    for (auto* button : {m_open, m_save, m_cancel}) {
        button->setAutoDefault(true);
    }
    arrange();
    connect(m_open, &QPushButton::clicked, this, &ReportedForm::opened);
    connect(m_source, &QLineEdit::returnPressed, this, &ReportedForm::submit);
    connect(m_save, &QPushButton::clicked, this, &ReportedForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ReportedForm::cancel);
    retranslate();
    close();
}

void ReportedForm::arrange() {
    m_problem->setWordWrap(true);
    m_figureLabel->setBuddy(m_figure);
    m_sourceLabel->setBuddy(m_source);
    m_figure->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_source->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::kGap);
    form->addRow(m_figureLabel, m_figure);
    form->addRow(m_sourceLabel, m_source);
    form->addRow(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    form->addRow(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
}

void ReportedForm::setButton(const QString& words) {
    m_open->setText(words);
}

void ReportedForm::begin(const FigureField::Bounds& bounds, text::Language language, const std::optional<base::Decimal>& figure,
                         const QString& source) {
    m_figure->setBounds(bounds, tr("Reported figure"), language);
    m_figure->setFigure(figure);
    m_source->setText(source);
    showProblem({});
    m_open->hide();
    m_fields->show();
    m_figure->setFocus();
}

void ReportedForm::close() {
    m_fields->hide();
    m_open->show();
}

void ReportedForm::cancel() {
    close();
    m_open->setFocus();
}

QString ReportedForm::source() const {
    return m_source->text().simplified();
}

void ReportedForm::showProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void ReportedForm::submit() {
    m_figure->commit();
    if (!m_figure->figure()) {
        showProblem(m_figure->isRefused() ? tr("This figure cannot be stored; what is typed stays. Correct it.")
                                          : tr("Type the figure as it was published."));
        m_figure->setFocus();
    } else if (source().isEmpty()) {
        showProblem(tr("A reported figure needs its source: the decree or the page that it was read from."));
        m_source->setFocus();
    } else {
        showProblem({});
        emit wanted();
    }
}

void ReportedForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_fields->isVisible()) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReportedForm::retranslate() {
    m_figureLabel->setText(tr("Reported figure"));
    m_sourceLabel->setText(tr("Source"));
    m_source->setAccessibleName(tr("Source of the reported figure"));
    m_source->setPlaceholderText(tr("For instance: ministerial decree 13/2024, annex"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void ReportedForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
