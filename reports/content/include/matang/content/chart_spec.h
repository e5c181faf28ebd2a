// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace matang::content {

/// A number ready to be drawn and printed: charts place `position` and write `label`; nothing is computed from `position`.
struct ChartValue {
    double position = 0;
    std::string label;    ///< "3,46"
    std::string plain{};  ///< "3.46": for files that programs read; empty where nobody exports it
};

/// What a part of a chart tells when it is pointed at, and where it leads.
struct Pointer {
    std::string text;  ///< a sentence or a few short lines; empty: the chart's own words for it
    std::string link;  ///< id of what a click opens (a node, "agency:17"); empty: nothing
};

/// Values on several axes, the latest shape in front of earlier ones.
struct RadarSpec {
    struct Series {
        std::string name;                               ///< "2023"
        std::vector<std::optional<ChartValue>> values;  ///< one for every axis
        bool reference = false;                         ///< an earlier year or a mean, drawn behind
    };
    std::vector<std::string> axes;
    std::vector<Pointer> pointers{};  ///< one for every axis, or none at all
    std::vector<Series> series;       ///< front first
    double from = 0;
    double to = 5;
};

/// The index over the years as points, with predicate bands behind and breaks between instruments.
struct YearsSpec {
    struct Point {
        int year = 0;
        ChartValue value;
        bool reported = false;               ///< hollow; computed ones are filled
        std::string note;                    ///< predicate or improvement, for tooltip and text alternative
        std::string link{};                  ///< id of what a click opens
        std::optional<ChartValue> change{};  ///< since the point before: written between them, gains and falls alike
    };
    /// What is aimed at in a year.
    struct Target {
        int year = 0;
        ChartValue value;
        std::string note{};
    };
    struct Run {
        std::string name;           ///< "SPBE 2018"
        std::vector<Point> points;  ///< one instrument; runs are never joined by a line
    };
    struct Band {
        std::string name;  ///< "Sangat Baik"
        double from = 0;
        double to = 0;
    };
    std::vector<Run> runs;
    std::vector<Band> bands;
    std::string breakWord;     ///< "instrumen berganti"
    std::string reportedWord;  ///< key to the hollow points: "dilaporkan"
    std::string computedWord;  ///< key to the filled points: "dihitung"
    std::vector<Target> targets{};
    std::string targetWord{};  ///< key to the marks of targets: "target"
    bool bars = false;         ///< a bar from the base below every point
    double from = 1;
    double to = 5;
};

/// Horizontal bars, one a row.
struct BarsSpec {
    struct Row {
        std::string name;
        std::optional<ChartValue> value;
        std::optional<ChartValue> reference;  ///< marked on the bar: last year
        Pointer pointer{};
    };
    std::vector<Row> rows;
    std::string valueWord;      ///< key to the bars: "2024"
    std::string referenceWord;  ///< key to the marks: "2023"; empty where there are none
    double from = 0;
    double to = 5;
};

/// What was counted over the years towards a target.
struct CountsSpec {
    struct Point {
        int year = 0;
        ChartValue value;
    };
    std::vector<Point> counts;    ///< ascending years; where a year is missing the line has a gap
    std::vector<Point> expected;  ///< what each year should have given
    std::optional<Point> target;  ///< year 0: at no particular year
    std::string countWord;        ///< key to the counts: "capaian"
    std::string expectedWord;     ///< key to the expected ones: "menurut rencana"
    std::string targetWord;       ///< stands on the line of the target
    std::string yearWord;         ///< title of the axis of years
    double from = 0;
    double to = 1;
};

/// How one figure became another: what each part gave or took. Laid down, one row a part, so that long names have room.
struct WaterfallSpec {
    struct Row {
        std::string name;
        ChartValue change;       ///< signed: "+0,12"
        bool remainder = false;  ///< left by rounding, or by figures that the parts do not explain: drawn hatched, never hidden
        bool quiet = false;      ///< told for completeness ("38 indikator tanpa perubahan")
        Pointer pointer{};
        std::optional<ChartValue> reached{};  ///< the figure after it; without it, the table adds up the plain figures
    };
    std::string fromName;  ///< "2023"
    ChartValue from;
    std::vector<Row> rows;  ///< the positions of their changes, added to `from`, lead to `to`
    std::string toName;
    ChartValue to;
    double axisFrom = 0;
    double axisTo = 5;
    double scaleFrom = 0;  ///< where the scale begins; where `axisFrom` lies above, the axis carries a mark and `cutWord`
    std::string cutWord;   ///< "sumbu dipotong di bawah 2,4"
};

/// Values in cells, shaded by level with the figure always written.
struct HeatSpec {
    struct Row {
        std::string name;
        std::vector<std::optional<ChartValue>> cells;  ///< one for every column
        bool heading = false;                          ///< of a domain or aspect: set stronger
        Pointer pointer{};
    };
    std::vector<std::string> columns;  ///< "2021"
    std::vector<int> breaks;           ///< columns before which the instrument changed: a gap
    std::string breakWord;
    std::string rowWord;  ///< title of the column of names
    std::vector<Row> rows;
    double from = 1;
    double to = 5;
};

/// The same small chart once for every part, all on one scale.
struct MultiplesSpec {
    struct Panel {
        std::string name;
        std::vector<YearsSpec::Run> runs;
        Pointer pointer{};
    };
    std::vector<Panel> panels;
    std::string breakWord;
    std::string reportedWord;
    std::string computedWord;
    double from = 1;
    double to = 5;
};

/// How many agencies have a figure between two bounds.
struct HistogramSpec {
    struct Bin {
        double from = 0;  ///< from here on
        double to = 0;    ///< below here; the last one with its bound
        int count = 0;
        bool marked = false;  ///< holds the agency at hand
        Pointer pointer{};
    };
    struct Mark {
        ChartValue value;
        std::string name;  ///< "Kota Bogor", "rata-rata"
        bool own = false;  ///< the agency at hand, drawn strongest
    };
    std::vector<Bin> bins;
    std::vector<Mark> marks;
    std::string countWord;  ///< title of the standing axis: "banyaknya instansi"; ChartSpec::axisTitle is that of the lying one
    double from = 1;
    double to = 5;
};

/// How figures spread, one row a part: box (quartiles), whiskers (least, greatest), mean, and the agency at hand.
struct SpreadSpec {
    struct Row {
        std::string name;
        int count = 0;
        ChartValue least;
        ChartValue lowerQuartile;
        ChartValue median;
        ChartValue upperQuartile;
        ChartValue greatest;
        ChartValue mean;
        std::optional<ChartValue> own;
        std::vector<double> points{};  ///< drawn as a strip instead of the box where they are few
        Pointer pointer{};
    };
    std::vector<Row> rows;
    std::string boxWord;   ///< key: "separuh di tengah"
    std::string meanWord;  ///< key: "rata-rata kelompok"
    std::string ownWord;   ///< key: "Kota Bogor"; empty where there is none
    double from = 1;
    double to = 5;
};

/// Two figures of every agency.
struct ScatterSpec {
    struct Point {
        ChartValue x;
        ChartValue y;
        std::string name;
        bool own = false;
        Pointer pointer{};
    };
    std::vector<Point> points;
    std::string xWord;  ///< title of the lower axis, with unit; that of the other one is ChartSpec::axisTitle
    double xFrom = 1;
    double xTo = 5;
    double yFrom = 1;
    double yTo = 5;
    std::string cutWord{};               ///< where an axis does not begin at the start of its scale
    std::optional<double> xScaleFrom{};  ///< where the scale of the lower axis begins, if it has one: an axis that begins above is marked
    std::optional<double> yScaleFrom{};  ///< of the other axis; with a `cutWord` but neither, every axis that does not hold 0 is marked
};

/// Counts by category, one column a year.
struct StackedSpec {
    struct Column {
        std::string name;         ///< "2023"
        std::vector<int> counts;  ///< one for every category
        std::vector<Pointer> pointers{};
    };
    std::vector<std::string> categories;  ///< lowest first: "Kurang" ... "Memuaskan"
    std::vector<Column> columns;
    std::vector<int> breaks{};  ///< columns before which the instrument changed
    std::string breakWord{};
    std::string countWord;  ///< "banyaknya instansi": title of the axis of counts where ChartSpec::axisTitle, which is the same, is empty;
                            ///< the columns name themselves
};

/// Signed changes, falls left of a middle line and gains right of it.
struct MovesSpec {
    struct Row {
        std::string name;
        ChartValue change;    ///< "+0,97"
        std::string detail;   ///< "2,75 → 3,72"; may be empty
        bool strong = false;  ///< the agency at hand
        Pointer pointer{};
    };
    std::vector<Row> rows;
    double reach = 1;  ///< the axis goes so far to both sides
};

/// Several figures of each row as dots on one line: the stages of an indicator, an agency beside its group.
struct DotsSpec {
    struct Row {
        std::string name;
        std::vector<std::optional<ChartValue>> values;  ///< one for every series
        std::string detail{};                           ///< at the end of the row: "−0,025"; may be empty
        bool heading = false;
        Pointer pointer{};
    };
    std::vector<std::string> series;  ///< "Penilaian mandiri", "Dokumen"; told apart by shape and colour
    std::string detailWord{};         ///< title above the details
    std::vector<Row> rows;
    double from = 1;
    double to = 5;
};

/// A chart as data: the same specification is drawn on screen and in reports.
struct ChartSpec {
    std::string title;        ///< subject and unit: "Indeks SPBE, skala 1-5"
    std::string axisTitle;    ///< of the value axis, with unit
    std::string alternative;  ///< the chart told in words, for screen readers and for text formats
    text::Language language = text::Language::Indonesian;
    std::vector<std::string> tableTitles{};  ///< of the columns of the chart as a table, see chart_table.h; empty: it has none
    std::variant<RadarSpec, YearsSpec, BarsSpec, CountsSpec, WaterfallSpec, HeatSpec, MultiplesSpec, HistogramSpec, SpreadSpec, ScatterSpec,
                 StackedSpec, MovesSpec, DotsSpec>
        drawing;
};

}  // namespace matang::content
