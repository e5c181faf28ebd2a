// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_switch.h"

#include <QCoreApplication>

namespace matang::gui {

LanguageSwitch::LanguageSwitch(text::Language language, QObject* parent) : QObject(parent), m_language(language) {
    if (!m_indonesian.load(QStringLiteral(":/translations/matang_id.qm"))) {
        qWarning("the Indonesian texts of the window are missing from the program");
    }
    install();
}

void LanguageSwitch::choose(text::Language language) {
    if (language != m_language) {
        m_language = language;
        install();
    }
}

void LanguageSwitch::install() {
    const bool indonesian = m_language == text::Language::Indonesian;
    QLocale::setDefault(indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (indonesian) {
        QCoreApplication::installTranslator(&m_indonesian);
    } else {
        QCoreApplication::removeTranslator(&m_indonesian);
    }
}

}  // namespace matang::gui
