// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace matang::gui {

class LanguageSwitch;

/// A day that may be left out, typed as people write it ("3-2-2024", "3/2/2024", "2024-02-03"). What is no day stays as it was typed, is
/// not announced, and says what would be right.
class DayField final : public QLineEdit {
    Q_OBJECT

public:
    DayField(const QString& name, const LanguageSwitch& language, QWidget* parent = nullptr);
    /// ISO 8601; empty: none.
    void setDay(const QString& day);
    /// Announces what has been typed and not yet been announced.
    void commit();
    /// The day that a text means as ISO 8601, empty for an empty text; null where it is none.
    [[nodiscard]] static QString dayOf(const QString& typed);

signals:
    void chosen(const QString& day);
    void mistaken(const QString& words);  ///< empty: no longer

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString shown(const QString& day) const;

    const LanguageSwitch& m_language;
    QString m_known;
    bool m_isMistaken = false;
};

}  // namespace matang::gui
