// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/base/rational.h>
#include <matang/text/language.h>

#include <optional>

class QLabel;
class QLineEdit;

namespace matang::gui {

/// A figure typed in where a scale has no named levels. Accepts the language's decimal mark and the point.
class FigureField final : public QWidget {
    Q_OBJECT

public:
    explicit FigureField(QWidget* parent = nullptr);
    void setRange(const base::Rational& from, const base::Rational& to, text::Language language);
    void setValue(const std::optional<base::Rational>& value);
    void setReadOnly(bool readOnly);

signals:
    void edited(const std::optional<matang::base::Rational>& value);

private:
    void read();
    void complain();

    QLineEdit* m_line;
    QLabel* m_hint;
    base::Rational m_from;
    base::Rational m_to;
    text::Language m_language = text::Language::Indonesian;
};

}  // namespace matang::gui
