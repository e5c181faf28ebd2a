// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_text.h"

#include <matang/content/figure_reading.h>

#include <algorithm>

namespace matang::writers {

namespace {

constexpr char16_t kReplacement = 0xFFFD;
constexpr char16_t kFirstPrintable = 0x20;
constexpr char16_t kDelete = 0x7F;
constexpr char16_t kLastControl = 0x9F;
constexpr char16_t kFirstNoCharacter = 0xFFFE;

bool isAllowed(char16_t unit) {
    const bool control = unit < kFirstPrintable || (unit >= kDelete && unit <= kLastControl);
    return unit == u'\n' || unit == u'\t' || (!control && unit < kFirstNoCharacter);
}

}  // namespace

QString written(const std::string& text) {
    QString result = QString::fromStdString(text);
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& character : result) {
        character = isAllowed(character.unicode()) ? character : QChar(kReplacement);
    }
    return result;
}

std::optional<QString> figureTail(const std::string& printed, text::Language language) {
    if (!content::readFigure(printed, language)) {
        const bool hasDigit = std::any_of(printed.begin(), printed.end(), [](char one) { return one >= '0' && one <= '9'; });
        return hasDigit ? std::nullopt : std::optional(QString());
    }
    const QString figure = QString::fromStdString(printed);
    const QChar group = language == text::Language::Indonesian ? u'.' : u',';
    const auto first = std::find_if(figure.begin(), figure.end(), [](QChar one) { return one.isDigit(); });
    const auto tail = std::find_if(first, figure.end(), [group](QChar one) { return !one.isDigit() && one != group; });
    return figure.mid(tail - figure.begin());
}

content::Table tableOf(const content::ChartSpec& spec) {
    const content::ChartTable numbers = content::chartTable(spec);
    content::Table table;
    for (const content::ChartTable::Column& column : numbers.columns) {
        table.columns.push_back({column.title, column.figure ? content::Table::Alignment::Figure : content::Table::Alignment::Text, 0});
    }
    for (const auto& cells : numbers.rows) {
        content::Table::Row row;
        for (const content::ChartTable::Cell& cell : cells) {
            row.cells.emplace_back(cell.text);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace matang::writers
