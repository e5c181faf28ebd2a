// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_book.h"

#include <matang/base/decimal.h>

#include <QDateTime>
#include <QFile>
#include <QString>

#include <xlsxwriter.h>

#include <algorithm>

namespace matang::writers {

namespace {

constexpr const char* kMatangColour = "#0b6e75";
constexpr lxw_color_t kInk = 0x1c2526;
constexpr lxw_color_t kQuiet = 0x566365;
constexpr lxw_color_t kRule = 0xd3dadb;
constexpr lxw_color_t kHeadFill = 0xe6eeee;
constexpr lxw_color_t kStrongFill = 0xf1f5f5;
constexpr lxw_color_t kInputFill = 0xfff4cc;
constexpr lxw_color_t kWarnFill = 0xf8d7c4;
constexpr lxw_color_t kWarnInk = 0x9c2a00;
constexpr int kMostInName = 31;
constexpr int kMostInMargin = 110;
constexpr int kMostInCell = 32000;
constexpr int kEarliest = 315532800;  // 1 January 1980: where a document does not say when it was made
constexpr uint8_t kA4 = 9;
constexpr double kBodySize = 10;
constexpr double kLead = 1.35;            // of a line, in parts of the letters' size
constexpr double kAir = 3;                // above and below a row's text
constexpr double kHighest = 409;          // that worksheets allow
constexpr double kLettersInWidth = 0.98;  // where words do not fill their lines

/// Of a row, in points.
double heightOf(int lines, double size) {
    return std::min(kHighest, lines * size * kLead + kAir);
}

lxw_color_t accentOf(const content::ReportDocument& document) {
    const std::string& own = document.look.accent;
    constexpr int kHexadecimal = 16;
    const std::string colour = own.empty() ? kMatangColour : own;
    return static_cast<lxw_color_t>(std::stoul(colour.substr(1), nullptr, kHexadecimal));
}

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

std::string shortened(const std::string& text, int most) {
    const QString whole = qt(text);
    return whole.size() <= most ? text : (whole.left(most - 1).trimmed() + QChar(0x2026)).toStdString();
}

/// A text of the head or foot of a page, in which an ampersand begins a command.
std::string marginText(const std::string& text) {
    return qt(shortened(text, kMostInMargin)).replace(u'&', QStringLiteral("&&")).toStdString();
}

}  // namespace

Book::Book(const content::ReportDocument& document) : m_document(document) {
    if (!m_folder.isValid()) {
        return;
    }
    m_file = m_folder.filePath(QStringLiteral("report.xlsx")).toStdString();
    std::string folder = m_folder.path().toStdString();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(m_file.c_str(), &options);
    if (m_workbook != nullptr) {
        setProperties();
    }
}

Book::~Book() {
    if (m_workbook != nullptr) {
        lxw_workbook_free(m_workbook);
    }
}

void Book::setProperties() {
    std::string title = m_document.title;
    std::string subject = m_document.subject;
    std::string author = m_document.look.organisation.empty() ? std::string("Matang") : m_document.look.organisation;
    std::string identifier = m_document.identifier;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.comments = identifier.data();
    const QDateTime created = QDateTime::fromString(qt(m_document.createdAt), Qt::ISODate);
    properties.created = static_cast<time_t>(created.isValid() ? created.toSecsSinceEpoch() : kEarliest);
    workbook_set_properties(m_workbook, &properties);
}

std::string Book::freeName(const std::string& wanted) {
    QString name;
    for (const QChar one : qt(wanted)) {
        const bool legal = !QStringLiteral("[]:*?/\\").contains(one) && one.isPrint();
        name += legal ? one : QChar(u' ');
    }
    name = name.simplified();
    while (name.startsWith(u'\'')) {
        name.remove(0, 1);
    }
    name = qt(shortened(name.toStdString(), kMostInName));
    while (name.endsWith(u'\'')) {
        name.chop(1);
    }
    name = name.isEmpty() ? QStringLiteral("1") : name;
    QString unique = name;
    for (int number = 2; m_names.count(unique.toLower().toStdString()) > 0; ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        unique = qt(shortened(name.toStdString(), kMostInName - static_cast<int>(suffix.size()))) + suffix;
    }
    m_names.insert(unique.toLower().toStdString());
    return unique.toStdString();
}

Book::Sheet Book::addSheet(const std::string& name, Orientation orientation) {
    Sheet result;
    result.name = freeName(name);
    result.sheet = workbook_add_worksheet(m_workbook, result.name.c_str());
    if (orientation == Orientation::Landscape) {
        worksheet_set_landscape(result.sheet);
    }
    worksheet_set_paper(result.sheet, kA4);
    worksheet_fit_to_pages(result.sheet, 1, 0);
    worksheet_gridlines(result.sheet, LXW_HIDE_ALL_GRIDLINES);
    constexpr double kSide = 0.6;  // inches
    constexpr double kAbove = 0.8;
    worksheet_set_margins(result.sheet, kSide, kSide, kAbove, kAbove);
    worksheet_set_header(result.sheet, ("&L&8" + marginText(m_document.header) + "&R&8&A").c_str());
    const QString pages = qt(m_document.pageWord)
                              .replace(QStringLiteral("{pages}"), QStringLiteral("&N"))
                              .replace(QStringLiteral("{page}"), QStringLiteral("&P"));
    worksheet_set_footer(result.sheet, ("&L&8" + marginText(m_document.footer) + "&R&8" + pages.toStdString()).c_str());
    worksheet_ignore_errors(result.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    return result;
}

lxw_format* Book::format(const CellStyle& style) {
    lxw_format*& format = m_formats[style];
    if (format != nullptr) {
        return format;
    }
    format = workbook_add_format(m_workbook);
    format_set_font_size(format, style.size);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(format, style.place == CellStyle::Place::Right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    const bool accent = style.ink == CellStyle::Ink::Accent || style.ink == CellStyle::Ink::Link;
    format_set_font_color(format, accent ? accentOf(m_document) : style.ink == CellStyle::Ink::Quiet ? kQuiet : kInk);
    if (style.ink == CellStyle::Ink::Link) {
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (style.bold) {
        format_set_bold(format);
    }
    if (style.wrap) {
        format_set_text_wrap(format);
    }
    if (style.indent > 0) {
        format_set_indent(format, static_cast<uint8_t>(style.indent));
    }
    if (!style.number.empty()) {
        format_set_num_format(format, style.number.c_str());
    }
    if (style.ruled) {
        const bool head = style.fill == CellStyle::Fill::Head;
        format_set_bottom(format, head ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN);
        format_set_bottom_color(format, head ? accentOf(m_document) : kRule);
    }
    if (style.fill != CellStyle::Fill::None) {
        format_set_bg_color(format, style.fill == CellStyle::Fill::Head     ? kHeadFill
                                    : style.fill == CellStyle::Fill::Strong ? kStrongFill
                                                                            : kInputFill);
    }
    return format;
}

void Book::warnUnlessZero(const Sheet& sheet, int row, int column) {
    lxw_format* warning = workbook_add_format(m_workbook);
    format_set_bg_color(warning, kWarnFill);
    format_set_font_color(warning, kWarnInk);
    format_set_bold(warning);
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO;
    rule.value = 0;
    rule.format = warning;
    worksheet_conditional_format_cell(sheet.sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &rule);
}

QByteArray Book::close() {
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    QFile file(qt(m_file));
    return error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeText(Book& book, const Book::Sheet& sheet, int row, int column, const std::string& text, const CellStyle& style) {
    const std::string kept = shortened(text, kMostInCell);
    if (kept.empty()) {
        worksheet_write_blank(sheet.sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), book.format(style));
    } else {
        worksheet_write_string(sheet.sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), kept.c_str(), book.format(style));
    }
}

void writeNumber(Book& book, const Book::Sheet& sheet, int row, int column, const base::Rational& number, const CellStyle& style) {
    const bool fraction = number.isSmall() && base::formatExact(number).find('/') != std::string::npos;
    if (fraction) {
        writeFormula(book, sheet, row, column, number.toFraction(), number.toDouble(), style);
    } else {
        worksheet_write_number(sheet.sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), number.toDouble(),
                               book.format(style));
    }
}

void writeFormula(Book& book, const Book::Sheet& sheet, int row, int column, const std::string& formula, double result,
                  const CellStyle& style) {
    worksheet_write_formula_num(sheet.sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), ("=" + formula).c_str(),
                                book.format(style), result);
}

void writeWide(Book& book, const Book::Sheet& sheet, int row, int lastColumn, int width, const std::string& text, const CellStyle& style) {
    const auto at = static_cast<lxw_row_t>(row);
    worksheet_merge_range(sheet.sheet, at, 0, at, static_cast<lxw_col_t>(lastColumn), shortened(text, kMostInCell).c_str(),
                          book.format(style));
    const double widthInLetters = width * kBodySize / style.size;
    worksheet_set_row(sheet.sheet, at, heightOf(linesOf(text, widthInLetters), style.size), nullptr);
}

void setLines(const Book::Sheet& sheet, int row, int lines, int level) {
    lxw_row_col_options options{};
    options.level = static_cast<uint8_t>(level);
    worksheet_set_row_opt(sheet.sheet, static_cast<lxw_row_t>(row), heightOf(lines, kBodySize), nullptr, &options);
}

int lengthOf(const std::string& text) {
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

int linesOf(const std::string& text, double width) {
    const int letters = std::max(1, static_cast<int>(width * kLettersInWidth));
    int lines = 0;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines += std::max(1, (lengthOf(text.substr(start, end - start)) + letters - 1) / letters);
        start = end + 1;
    }
    return std::max(1, lines);
}

}  // namespace matang::writers
