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
    std::string label;  ///< "3,46"
};

/// Values on several axes, the latest shape in front of earlier ones.
struct RadarSpec {
    struct Series {
        std::string name;                               ///< "2023"
        std::vector<std::optional<ChartValue>> values;  ///< one for every axis
        bool reference = false;                         ///< an earlier year or a mean, drawn behind
    };
    std::vector<std::string> axes;
    std::vector<Series> series;  ///< front first
    double from = 0;
    double to = 5;
};

/// The index over the years as points, with predicate bands behind and breaks between instruments.
struct YearsSpec {
    struct Point {
        int year = 0;
        ChartValue value;
        bool reported = false;  ///< hollow; computed ones are filled
        std::string note;       ///< predicate or improvement, for tooltip and text alternative
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
    double from = 1;
    double to = 5;
};

/// Horizontal bars, one a row.
struct BarsSpec {
    struct Row {
        std::string name;
        std::optional<ChartValue> value;
        std::optional<ChartValue> reference;  ///< marked on the bar: last year
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

/// A chart as data: the same specification is drawn on screen and in reports.
struct ChartSpec {
    std::string title;        ///< subject and unit: "Indeks SPBE, skala 1-5"
    std::string axisTitle;    ///< of the value axis, with unit
    std::string alternative;  ///< the chart told in words, for screen readers and for text formats
    text::Language language = text::Language::Indonesian;
    std::variant<RadarSpec, YearsSpec, BarsSpec, CountsSpec> drawing;
};

}  // namespace matang::content
