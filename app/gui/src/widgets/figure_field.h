// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/base/decimal.h>
#include <matang/text/language.h>

#include <optional>

class QLabel;
class QLineEdit;

namespace matang::gui {

/// A figure typed in: a value where a scale has no named levels or allows values between them, or a measured amount with its unit. Accepts
/// comma and point; where one of them may part thousands as well ("1.200"), it asks which is meant.
class FigureField final : public QWidget {
    Q_OBJECT

public:
    struct Bounds {
        std::optional<base::Rational> from;
        std::optional<base::Rational> to;
        base::Rational step;  ///< 0: any value
        QString unit;         ///< stands beside the field
        QString aside;        ///< said after the bounds: "target 95"
    };

    explicit FigureField(const QString& name, QWidget* parent = nullptr);
    void setBounds(const Bounds& bounds, const QString& accessibleName, text::Language language);
    void setValue(const std::optional<base::Rational>& value);
    /// The same with the decimals that a figure was printed with.
    void setFigure(const std::optional<base::Decimal>& figure);
    /// What stands in the field, with its decimals as typed; nothing where it is empty or refused.
    [[nodiscard]] std::optional<base::Decimal> figure() const { return m_refused ? std::nullopt : m_figure; }
    /// True where what stands in the field is no possible figure.
    [[nodiscard]] bool isRefused() const noexcept { return m_refused; }
    void setReadOnly(bool readOnly);
    /// Asks which of two readings of a figure is meant.
    [[nodiscard]] static int clearDecimals(const base::Rational& value);
    [[nodiscard]] static QString whichOfTwo(const QString& typed, const base::Rational& whole, text::Language language);
    /// Announces what has been typed and not yet been announced.
    void commit() { read(); }

signals:
    void edited(const std::optional<matang::base::Rational>& value);

private:
    enum class Saying { Hint, Complaint };

    void read();
    void showHint();
    [[nodiscard]] bool holds(const base::Rational& value) const;
    [[nodiscard]] QString boundsInWords(Saying saying) const;

    QLineEdit* m_line;
    QLabel* m_unit;
    QLabel* m_hint;
    Bounds m_bounds;
    std::optional<base::Decimal> m_figure;
    bool m_refused = false;
    text::Language m_language = text::Language::Indonesian;
};

}  // namespace matang::gui
