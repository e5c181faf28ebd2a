// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_field.h"

#include "../language_switch.h"

#include <QDate>
#include <QEvent>
#include <QRegularExpression>

namespace matang::gui {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

}  // namespace

DayField::DayField(const QString& name, const LanguageSwitch& language, QWidget* parent) : QLineEdit(parent), m_language(language) {
    setObjectName(name);
    setMaxLength(20);
    connect(this, &QLineEdit::editingFinished, this, &DayField::commit);
    retranslate();
}

QString DayField::dayOf(const QString& typed) {
    const auto text = typed.trimmed();
    if (text.isEmpty()) {
        return QLatin1String("");
    }
    static const QRegularExpression kDayFirst(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})$"));
    static const QRegularExpression kYearFirst(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    QDate day;
    if (const auto found = kDayFirst.match(text); found.hasMatch()) {
        day = QDate(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
    } else if (const auto year = kYearFirst.match(text); year.hasMatch()) {
        day = QDate(year.captured(1).toInt(), year.captured(2).toInt(), year.captured(3).toInt());
    }
    return day.isValid() && day.year() >= kFirstYear && day.year() <= kLastYear ? day.toString(Qt::ISODate) : QString();
}

QString DayField::shown(const QString& day) const {
    const auto date = QDate::fromString(day, Qt::ISODate);
    const auto format = m_language.current() == text::Language::Indonesian ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("yyyy-MM-dd");
    return date.isValid() ? date.toString(format) : QString();
}

void DayField::setDay(const QString& day) {
    if (day == m_known && (hasFocus() || m_isMistaken)) {
        return;
    }
    m_known = day;
    setText(shown(day));
    m_isMistaken = false;
}

void DayField::commit() {
    const auto day = dayOf(text());
    const bool mistaken = day.isNull();
    if (mistaken != m_isMistaken) {
        m_isMistaken = mistaken;
        emit this->mistaken(
            mistaken ? tr("\"%1\" is no day. Write day, month and year, such as %2.").arg(text().trimmed(), placeholderText()) : QString());
    }
    if (!mistaken && day != m_known) {
        m_known = day;
        setText(shown(day));
        emit chosen(day);
    }
}

void DayField::retranslate() {
    setPlaceholderText(m_language.current() == text::Language::Indonesian ? QStringLiteral("31-12-2024") : QStringLiteral("2024-12-31"));
    if (!m_isMistaken) {
        setText(shown(m_known));
    }
}

void DayField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

}  // namespace matang::gui
