// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace matang::gui {

/// The language of the interface. Choosing another one translates every open window at once: Qt sends LanguageChange to all widgets.
class LanguageSwitch final : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(text::Language language, QObject* parent = nullptr);

    [[nodiscard]] text::Language current() const noexcept { return m_language; }
    /// "id" or "en", as rubric texts are asked for.
    [[nodiscard]] std::string_view code() const { return text::languageCode(m_language); }
    void choose(text::Language language);

private:
    void install();

    text::Language m_language;
    QTranslator m_indonesian;
};

}  // namespace matang::gui
