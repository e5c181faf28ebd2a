// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_field.h"

#include "../theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace matang::gui {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

}  // namespace

std::optional<int> readYear(const QString& text) {
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return isNumber && year >= kFirstYear && year <= kLastYear ? std::optional(year) : std::nullopt;
}

YearField::YearField(const QString& name, QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this)), m_problem(new QLabel(this)) {
    m_line->setObjectName(name);
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_line->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_problem->setWordWrap(true);
    setFocusProxy(m_line);
    theme::makeQuiet(*m_problem);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    row->addWidget(m_line);
    row->addWidget(m_problem, 1);
    connect(m_line, &QLineEdit::editingFinished, this, &YearField::commit);
}

void YearField::setName(const QString& accessibleName) {
    m_line->setAccessibleName(accessibleName);
}

void YearField::clearProblem() {
    m_problem->clear();
    m_line->setModified(false);
}

void YearField::setValue(int year) {
    if (!m_line->hasFocus() || !m_line->isModified()) {
        m_line->setText(year == 0 ? QString() : QString::number(year));
    }
}

void YearField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

void YearField::commit() {
    if (!m_line->isModified()) {
        return;
    }
    m_line->setModified(false);
    const auto text = m_line->text().trimmed();
    const auto year = readYear(text);
    const bool possible = text.isEmpty() || year.has_value();
    m_problem->setText(possible ? QString() : tr("\u201c%1\u201d is not a year of four digits. Nothing was changed.").arg(text));
    if (possible) {
        emit edited(year.value_or(0));
    }
}

}  // namespace matang::gui
