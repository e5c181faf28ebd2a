// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_field.h"

#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace matang::gui {

FigureField::FigureField(const QString& name, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_unit(new QLabel(this)), m_hint(new QLabel(this)) {
    m_line->setObjectName(name);
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_line->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_hint->setWordWrap(true);
    setFocusProxy(m_line);
    theme::makeQuiet(*m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    row->addWidget(m_line);
    row->addWidget(m_unit);
    row->addWidget(m_hint, 1);
    connect(m_line, &QLineEdit::editingFinished, this, &FigureField::read);
}

void FigureField::setBounds(const Bounds& bounds, const QString& accessibleName, text::Language language) {
    m_bounds = bounds;
    m_language = language;
    m_unit->setText(bounds.unit);
    m_unit->setVisible(!bounds.unit.isEmpty());
    m_line->setAccessibleName(accessibleName);
    showHint();
}

void FigureField::showHint() {
    QStringList words{boundsInWords(Saying::Hint), m_bounds.aside};
    words.removeAll(QString());
    m_hint->setText(words.join(QStringLiteral("  \u00b7  ")));
    m_line->setAccessibleDescription((QStringList(m_bounds.unit) << words).join(QStringLiteral(", ")));
}

QString FigureField::boundsInWords(Saying saying) const {
    const Wording wording(m_language);
    QString words;
    if (m_bounds.from && m_bounds.to) {
        words = tr("from %1 to %2").arg(wording.mark(m_bounds.from), wording.mark(m_bounds.to));
    } else if (m_bounds.from) {
        words = tr("%1 or more").arg(wording.mark(m_bounds.from));
    } else if (m_bounds.to) {
        words = tr("%1 or less").arg(wording.mark(m_bounds.to));
    }
    // Whole numbers need no word as long as nobody types anything else.
    const bool steps = m_bounds.step.sign() > 0 && (m_bounds.step != base::Rational{1} || saying == Saying::Complaint);
    return steps ? tr("%1, in steps of %2").arg(words, wording.mark(m_bounds.step)) : words;
}

void FigureField::setValue(const std::optional<base::Rational>& value) {
    const auto text = value ? Wording(m_language).mark(value) : QString();
    if (!m_line->hasFocus() || !m_line->isModified()) {
        m_line->setText(text);
    }
}

void FigureField::setFigure(const std::optional<base::Decimal>& figure) {
    const auto text = figure ? text::figure(figure->value, figure->decimals, m_language) : std::string();
    m_line->setText(fromStd(text));
    m_line->setModified(false);
    m_figure = figure;
    m_refused = false;
    showHint();
}

void FigureField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

bool FigureField::holds(const base::Rational& value) const {
    if ((m_bounds.from && value < *m_bounds.from) || (m_bounds.to && value > *m_bounds.to)) {
        return false;
    }
    if (m_bounds.step.sign() <= 0) {
        return true;
    }
    return ((value - m_bounds.from.value_or(base::Rational{})) / m_bounds.step).denominatorDigits() == "1";
}

/// As few decimals as it needs, but never three, which would look like thousands.
int FigureField::clearDecimals(const base::Rational& value) {
    for (const int decimals : {1, 2}) {
        if (base::parseDecimal(base::formatDecimal(value, decimals))->value == value) {
            return decimals;
        }
    }
    return 4;
}

/// Habits of writing thousands and decimals differ, and a guess could be wrong a thousandfold.
QString FigureField::whichOfTwo(const QString& typed, const base::Rational& whole, text::Language language) {
    const auto decimal = base::parseDecimal(toStd(QString(typed).replace(QLatin1Char(','), QLatin1Char('.'))));
    const auto clear =
        decimal ? text::localised(base::formatDecimal(decimal->value, clearDecimals(decimal->value)), language) : std::string();
    return tr("\u201c%1\u201d may be a whole number or a decimal. Type %2 or %3. Nothing was changed.")
        .arg(typed, Wording(language).mark(whole), fromStd(clear));
}

void FigureField::read() {
    if (!m_line->isModified()) {
        return;
    }
    m_line->setModified(false);
    const auto text = m_line->text().trimmed();
    m_refused = false;
    m_figure.reset();
    if (text.isEmpty()) {
        showHint();
        emit edited(std::nullopt);
        return;
    }
    auto readings = text::readingsOf(toStd(text));
    std::erase_if(readings, [this](const base::Rational& reading) { return !holds(reading); });
    if (readings.size() == 1) {
        showHint();
        m_figure = base::Decimal{readings.front(), text::decimalsTyped(toStd(text), readings.front())};
        emit edited(readings.front());
        return;
    }
    m_refused = true;
    if (readings.size() > 1) {
        m_hint->setText(whichOfTwo(text, readings.front(), m_language));
        return;
    }
    const auto words = boundsInWords(Saying::Complaint);
    m_hint->setText(words.isEmpty() ? tr("\u201c%1\u201d is not a number. Nothing was changed.").arg(m_line->text())
                                    : tr("\u201c%1\u201d is not possible here (%2). Nothing was changed.").arg(m_line->text(), words));
}

}  // namespace matang::gui
