// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_field.h"

#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/base/decimal.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace matang::gui {

FigureField::FigureField(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this)), m_hint(new QLabel(this)) {
    m_line->setObjectName(QStringLiteral("figureField"));
    m_line->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    setFocusProxy(m_line);
    theme::makeQuiet(*m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    row->addWidget(m_line);
    row->addWidget(m_hint, 1);
    connect(m_line, &QLineEdit::editingFinished, this, &FigureField::read);
}

void FigureField::setRange(const base::Rational& from, const base::Rational& to, text::Language language) {
    m_from = from;
    m_to = to;
    m_language = language;
    const Wording wording(language);
    m_hint->setText(tr("from %1 to %2").arg(wording.mark(from), wording.mark(to)));
    m_line->setAccessibleName(tr("Value"));
}

void FigureField::setValue(const std::optional<base::Rational>& value) {
    const auto text = value ? Wording(m_language).mark(value) : QString();
    if (!m_line->hasFocus() || !m_line->isModified()) {
        m_line->setText(text);
    }
}

void FigureField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

void FigureField::read() {
    if (!m_line->isModified()) {
        return;
    }
    m_line->setModified(false);
    const auto text = m_line->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    if (text.isEmpty()) {
        emit edited(std::nullopt);
        return;
    }
    const auto value = base::parseDecimal(toStd(text));
    if (!value || value->value < m_from || value->value > m_to) {
        complain();
        return;
    }
    setRange(m_from, m_to, m_language);
    emit edited(value->value);
}

void FigureField::complain() {
    const Wording wording(m_language);
    m_hint->setText(tr("\u201c%1\u201d is not a value from %2 to %3. Nothing was changed.")
                        .arg(m_line->text(), wording.mark(m_from), wording.mark(m_to)));
}

}  // namespace matang::gui
