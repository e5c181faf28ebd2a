// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QByteArray>
#include <QTemporaryDir>

#include <compare>
#include <map>
#include <set>
#include <string>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace matang::writers {

/// What a cell looks like.
struct CellStyle {
    enum class Fill { None, Head, Strong, Input };
    enum class Ink { Plain, Quiet, Accent, Link };
    enum class Place { Left, Right };
    std::string number{};  ///< worksheet number format; empty: as it is
    Fill fill = Fill::None;
    Ink ink = Ink::Plain;
    Place place = Place::Left;
    int indent = 0;
    int size = 10;  ///< points
    bool bold = false;
    bool wrap = true;
    bool ruled = true;  ///< a thin line below
    friend auto operator<=>(const CellStyle&, const CellStyle&) = default;
};

/// A workbook that is being written into a temporary folder. Empty where that cannot be had.
class Book {
public:
    explicit Book(const content::ReportDocument& document);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    struct Sheet {
        lxw_worksheet* sheet = nullptr;
        std::string name;
    };
    enum class Orientation { Portrait, Landscape };

    [[nodiscard]] bool isOpen() const { return m_workbook != nullptr; }
    /// A sheet named as nearly so as worksheets allow, and as no other one; printed on A4, one page wide.
    [[nodiscard]] Sheet addSheet(const std::string& name, Orientation orientation);
    [[nodiscard]] lxw_format* format(const CellStyle& style);
    /// Colours a cell that is not zero.
    void warnUnlessZero(const Sheet& sheet, int row, int column);
    /// The bytes of the file; empty where it could not be written. Nothing may be added afterwards.
    [[nodiscard]] QByteArray close();

private:
    [[nodiscard]] std::string freeName(const std::string& wanted);
    void setProperties();

    const content::ReportDocument& m_document;
    QTemporaryDir m_folder;
    std::string m_file;
    lxw_workbook* m_workbook = nullptr;
    std::set<std::string> m_names;  ///< lower case
    std::map<CellStyle, lxw_format*> m_formats;
};

// Texts are never taken for formulas. A text that is longer than a cell holds ends with an ellipsis.
void writeText(Book& book, const Book::Sheet& sheet, int row, int column, const std::string& text, const CellStyle& style);
void writeNumber(Book& book, const Book::Sheet& sheet, int row, int column, const base::Rational& number, const CellStyle& style);
void writeFormula(Book& book, const Book::Sheet& sheet, int row, int column, const std::string& formula, double result,
                  const CellStyle& style);
/// A text over several columns, as high as it needs at this width (in characters).
void writeWide(Book& book, const Book::Sheet& sheet, int row, int lastColumn, int width, const std::string& text, const CellStyle& style);

/// Makes a row as high as so many lines of the usual size, below `level` others that can be folded. Nothing else does: not every program
/// fits rows to their texts when it opens a file.
void setLines(const Book::Sheet& sheet, int row, int lines, int level = 0);

/// Characters of a UTF-8 text.
[[nodiscard]] int lengthOf(const std::string& text);
/// Lines that a text takes in a column of this width.
[[nodiscard]] int linesOf(const std::string& text, double width);

}  // namespace matang::writers
