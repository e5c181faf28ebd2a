// SPDX-License-Identifier: GPL-3.0-or-later
#include "tall_charts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace matang::sections {

namespace {

/// Sizes in millimetres, as charts are lettered in print.
constexpr double kLine = 4.3;
constexpr double kAroundName = 2.0;
constexpr double kLeastRow = 5.8;
constexpr double kHeadingRow = 7;
constexpr std::size_t kFewRows = 6;

struct Row {
    double height = kLeastRow;
    bool opens = false;  ///< a new piece may begin here
};

std::size_t lettersIn(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

double heightOf(const std::string& name, double letters, bool heading) {
    const double lines = std::max(1.0, std::ceil(static_cast<double>(lettersIn(name)) / letters));
    return std::max(heading ? kHeadingRow : kLeastRow, lines * kLine + kAroundName);
}

/// What a kind of chart takes beside its rows (title, key, heads, axis), and how many letters of a name stand in a line.
struct Sizes {
    double frame = 26;
    double letters = 36;
};

Sizes sizesOf(const content::WaterfallSpec& /*drawing*/) {
    return {};
}

Sizes sizesOf(const content::DotsSpec& /*drawing*/) {
    return {32, 36};
}

/// Many years leave names less room.
Sizes sizesOf(const content::HeatSpec& drawing) {
    constexpr std::size_t kFewYears = 4;
    return {25, drawing.columns.size() > kFewYears ? 46.0 : 62.0};
}

bool isHeading(const content::WaterfallSpec::Row& /*row*/) {
    return false;
}

template <typename DrawnRow>
bool isHeading(const DrawnRow& row) {
    return row.heading;
}

template <typename Spec>
std::vector<Row> measured(const Spec& drawing, const std::vector<std::string>& apart) {
    std::vector<Row> rows;
    for (const auto& row : drawing.rows) {
        const bool named = std::find(apart.begin(), apart.end(), row.pointer.link) != apart.end();
        const bool heading = isHeading(row);
        rows.push_back({heightOf(row.name, sizesOf(drawing).letters, heading), apart.empty() ? heading : named});
    }
    return rows;
}

double heightBetween(const std::vector<Row>& rows, std::size_t first, std::size_t end) {
    return std::accumulate(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(end), 0.0,
                           [](double sum, const Row& row) { return sum + row.height; });
}

/// The end of the piece that begins at a row: the last opening row up to which all fits, else as many rows as fit.
std::size_t endOfPiece(const std::vector<Row>& rows, std::size_t first, double frame) {
    std::size_t fits = first + 1;
    std::size_t opening = 0;
    while (fits < rows.size() && heightBetween(rows, first, fits + 1) + frame <= kTallest) {
        ++fits;
        opening = fits < rows.size() && rows[fits].opens ? fits : opening;
    }
    return fits == rows.size() || opening <= first ? fits : opening;
}

/// The first row of every piece, and the number of all rows.
std::vector<std::size_t> cutsOf(const std::vector<Row>& rows, double frame) {
    std::vector<std::size_t> cuts{0};
    while (cuts.back() < rows.size()) {
        cuts.push_back(endOfPiece(rows, cuts.back(), frame));
    }
    // A few rows left over take half of those before, unless they are a group of their own.
    const std::size_t last = cuts.size() - 1;
    if (last > 1 && rows.size() - cuts[last - 1] < kFewRows && !rows[cuts[last - 1]].opens) {
        cuts[last - 1] = (cuts[last - 2] + rows.size()) / 2;
    }
    return cuts;
}

template <typename Spec>
std::vector<content::Chart> cut(const content::ChartSpec& spec, const Speech& speech, const std::vector<std::string>& apart) {
    const Spec& whole = std::get<Spec>(spec.drawing);
    const std::vector<Row> rows = measured(whole, apart);
    const double frame = sizesOf(whole).frame;
    const std::vector<std::size_t> cuts = cutsOf(rows, frame);
    std::vector<content::Chart> charts;
    for (std::size_t piece = 0; piece + 1 < cuts.size(); ++piece) {
        content::Chart chart{spec, frame + heightBetween(rows, cuts[piece], cuts[piece + 1])};
        if (cuts.size() > 2) {
            Spec part = whole;
            part.rows.assign(whole.rows.begin() + static_cast<std::ptrdiff_t>(cuts[piece]),
                             whole.rows.begin() + static_cast<std::ptrdiff_t>(cuts[piece + 1]));
            const base::Arguments arguments{{"title", spec.title},
                                            {"part", std::to_string(piece + 1)},
                                            {"parts", std::to_string(cuts.size() - 1)},
                                            {"first", part.rows.front().name},
                                            {"last", part.rows.back().name}};
            chart.spec.title = speech.say("chart-piece", arguments);
            chart.spec.alternative = piece == 0 ? spec.alternative : speech.say("chart-piece-alternative", arguments);
            chart.spec.drawing = std::move(part);
        }
        charts.push_back(std::move(chart));
    }
    return charts;
}

/// Of a chart that stays in one piece: both ends of a waterfall are rows too.
double heightOf(const content::ChartSpec& spec) {
    if (!std::holds_alternative<content::WaterfallSpec>(spec.drawing)) {
        return content::Chart{}.heightMillimetres;
    }
    const auto& drawing = std::get<content::WaterfallSpec>(spec.drawing);
    const std::vector<Row> rows = measured(drawing, {});
    return std::min(kTallest, sizesOf(drawing).frame + heightBetween(rows, 0, rows.size()) + 2 * kLeastRow);
}

}  // namespace

std::vector<content::Chart> piecesOf(const content::ChartSpec& spec, const Speech& speech, const std::vector<std::string>& apart) {
    if (std::holds_alternative<content::HeatSpec>(spec.drawing)) {
        return cut<content::HeatSpec>(spec, speech, apart);
    }
    if (std::holds_alternative<content::DotsSpec>(spec.drawing)) {
        return cut<content::DotsSpec>(spec, speech, apart);
    }
    return {content::Chart{spec, heightOf(spec)}};
}

}  // namespace matang::sections
