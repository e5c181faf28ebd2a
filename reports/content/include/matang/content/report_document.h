// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/calculation.h>
#include <matang/content/chart_spec.h>
#include <matang/text/language.h>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace matang::content {

/// One figure that is meant to be seen first: its name, the figure as printed, and what it is measured on or compared with.
struct Figure {
    std::string label;  ///< "Indeks"
    std::string value;  ///< "4,08"
    std::string note;   ///< "skala 1-5"; may be empty
};

/// The first page: agency, instrument, year, and the one figure.
struct Cover {
    std::string title;       ///< "Laporan Hasil Penilaian"
    std::string subject;     ///< agency
    std::string instrument;  ///< "Evaluasi SPBE, PermenPANRB 59/2020"
    std::string year;
    std::vector<Figure> figures;  ///< index first, drawn largest
    struct Ruler {
        double from = 0;
        double to = 5;
        double position = 0;                 ///< of the index
        std::vector<YearsSpec::Band> bands;  ///< predicates; may be empty
        text::Language language = text::Language::Indonesian;
    };
    std::optional<Ruler> ruler;      ///< where the index stands on its scale; nothing where there is no index
    std::string state;               ///< a sentence where the result is partial or reported; may be empty
    std::vector<std::string> facts;  ///< lines at the foot: stage, cohort, date of the report, source
};

struct Heading {
    int level = 1;  ///< 1 to 3
    std::string text;
};

struct Paragraph {
    enum class Style { Body, Lead, Small, Callout };
    std::string text;
    Style style = Style::Body;
};

struct Bullets {
    std::vector<std::string> items;
};

/// A row of figures set large.
struct KeyFigures {
    std::vector<Figure> figures;  ///< at most four, in one row
};

/// Numbered statements, each with what it rests on: decisions asked for.
struct Steps {
    struct Item {
        std::string title;
        std::string text;    ///< may be empty
        std::string figure;  ///< set large at the right: "+0,030"; may be empty
    };
    std::vector<Item> items;
};

/// One cell: a text, and below it in small quiet type whatever is worth keeping without being read first (a hash, a source).
struct Cell {
    std::string text;
    std::string note;
    Cell() = default;
    Cell(std::string cellText, std::string cellNote = {})
        : text(std::move(cellText)), note(std::move(cellNote)) {}  // NOLINT(google-explicit-constructor)
    Cell(const char* cellText) : text(cellText) {}                 // NOLINT(google-explicit-constructor)
    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Table {
    enum class Alignment { Text, Figure };  ///< figures stand below one another at their decimal mark
    struct Column {
        std::string title;
        Alignment alignment = Alignment::Text;
        int width = 0;  ///< share of the page's width in percent; 0: what is left
    };
    struct Row {
        std::vector<Cell> cells;
        int depth = 0;  ///< of the node: 0 is set strongest, leaves (2 and deeper) indented
        bool emphasis = false;
    };
    std::string title;            ///< may be empty
    std::vector<Column> columns;  ///< titles are repeated on every page
    std::vector<Row> rows;        ///< never torn apart between pages
    std::string note;             ///< small text below; may be empty
};

struct Chart {
    ChartSpec spec;
    double heightMillimetres = 80;
};

/// A chart with a few words beside it, where a page is short of room: the chart at the left, the words at the right.
struct ChartBeside {
    Chart chart;
    std::string title;  ///< above the words; may be empty
    std::vector<std::string> paragraphs;
};

/// Names and what belongs to them, one below the other: "Tingkat: 3, Terdefinisi".
struct Facts {
    struct Item {
        std::string name;
        std::string text;  ///< may hold several lines
    };
    std::vector<Item> items;
};

/// Where a report is signed. Each signature has room for a pen.
struct Signatures {
    struct Place {
        std::string role;    ///< "Koordinator Tim Penilaian Mandiri"
        std::string name;    ///< empty: a line to write it on
        std::string number;  ///< "NIP 19800101 200501 1 001"; may be empty
    };
    std::string placeAndDate;   ///< "Bogor, 12 November 2024"; empty: a line to write it on
    std::vector<Place> places;  ///< two in a row
};

/// The table of contents: every heading up to `depth` that stands after it, with its page where the format has pages.
struct Contents {
    std::string title;
    int depth = 2;
};

struct PageBreak {};

using Block =
    std::variant<Cover, Heading, Paragraph, Bullets, KeyFigures, Steps, Table, Chart, ChartBeside, Facts, Signatures, Contents, PageBreak>;

/// What a report looks like beyond its words: the settings of its template.
struct Look {
    enum class Density { Comfortable, Compact };
    enum class CrestFormat { None, Svg, Png };
    std::string accent;  ///< "#0b6e75"; empty: the colour of Matang
    CrestFormat crestFormat = CrestFormat::None;
    std::string crest;         ///< the bytes of the picture
    std::string organisation;  ///< beside the crest, and at the left of the running header; may be empty
    Density density = Density::Comfortable;
};

/// A report as a value: what it says, in reading order, free of how it is drawn. Every writer starts from it.
struct ReportDocument {
    std::string title;  ///< of the file's metadata
    std::string subject;
    std::string header;      ///< running header
    std::string footer;      ///< left of the page number
    std::string pageWord;    ///< "Halaman {page} dari {pages}"
    std::string identifier;  ///< stable id of the report's content
    std::string createdAt;   ///< ISO 8601
    text::Language language = text::Language::Indonesian;
    Look look{};
    std::vector<Block> blocks;
    std::vector<Calculation> calculations{};  ///< how the index follows from the marks, for workbooks that compute again
};

}  // namespace matang::content
