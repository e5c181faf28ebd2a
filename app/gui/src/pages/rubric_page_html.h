// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <QStringList>

#include <vector>

namespace matang::gui {

/// A page of text in the window's type and colours, built block by block. Every text is escaped; empty blocks leave no trace.
class PageHtml {
public:
    struct Fact {
        QString name;
        QString words;
    };
    /// A level of a scale: its number stands large beside its name and text.
    struct Level {
        QString number;
        QString name;
        QString text;
        QStringList asides;
    };
    struct Table {
        QStringList head;
        std::vector<QStringList> rows;  ///< the first cell is text, the others are aligned as figures
        bool lastRowIsSum = false;
        bool figures = true;  ///< false: all cells are text
    };

    explicit PageHtml(const QPalette& palette);

    PageHtml& title(const QString& words);
    PageHtml& section(const QString& words);
    PageHtml& subsection(const QString& words);
    PageHtml& paragraph(const QString& words);
    PageHtml& quiet(const QString& words);
    PageHtml& list(const QStringList& lines);
    PageHtml& facts(const std::vector<Fact>& facts);
    PageHtml& table(const Table& table);
    PageHtml& levels(const std::vector<Level>& levels);
    /// A line of a file as it stands, in a fixed pitch.
    PageHtml& source(const QString& line);
    [[nodiscard]] const QString& text() const noexcept { return m_text; }

private:
    [[nodiscard]] static QString escaped(const QString& words);
    [[nodiscard]] QString cell(const QString& words, const QString& style, bool figure) const;

    QString m_quiet;
    QString m_line;
    double m_size;
    QString m_text;
};

}  // namespace matang::gui
