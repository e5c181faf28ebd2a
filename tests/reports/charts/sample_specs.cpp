// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"

#include <matang/charts/chart_factory.h>

#include <QApplication>
#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace matang::charts {

namespace {

using content::ChartSpec;
using content::ChartValue;

const std::array<std::string, 9> kNames{"Kebijakan Internal Tata Kelola SPBE",
                                        "Perencanaan Strategis SPBE",
                                        "Teknologi Informasi dan Komunikasi",
                                        "Penyelenggara SPBE",
                                        "Penerapan Manajemen SPBE",
                                        "Audit TIK",
                                        "Layanan Administrasi Pemerintahan Berbasis Elektronik",
                                        "Layanan Publik Berbasis Elektronik",
                                        "Pemantauan dan Evaluasi Keterpaduan Layanan"};

ChartValue value(double position, int decimals = 2) {
    QString text = QString::number(position, 'f', decimals);
    return {position, text.replace(QLatin1Char('.'), QLatin1Char(',')).toStdString(), text.toStdString()};
}

ChartValue change(double position, int decimals = 2) {
    ChartValue result = value(std::abs(position), decimals);
    result.label = (position > 0 ? "+" : position < 0 ? "\u2212" : "") + result.label;
    result.position = position;
    return result;
}

ChartSpec spec(const std::string& title, decltype(ChartSpec::drawing) drawing, const std::string& axis = "indeks, skala 1 sampai 5") {
    ChartSpec chart;
    chart.title = title;
    chart.axisTitle = axis;
    chart.alternative = title + ", diceritakan";
    chart.drawing = std::move(drawing);
    return chart;
}

content::YearsSpec::Run run(const std::string& name, int first, const std::vector<double>& values, int reported) {
    content::YearsSpec::Run run{name, {}};
    for (std::size_t index = 0; index < values.size(); ++index) {
        content::YearsSpec::Point point;
        point.year = first + static_cast<int>(index);
        point.value = value(values[index]);
        point.reported = static_cast<int>(index) < reported;
        point.note = values[index] >= 3.5 ? "Sangat Baik" : "Baik";
        point.link = "year:" + std::to_string(point.year);
        if (index > 0) {
            point.change = change(values[index] - values[index - 1]);
        }
        run.points.push_back(point);
    }
    return run;
}

content::YearsSpec yearsOf(std::vector<content::YearsSpec::Run> runs) {
    content::YearsSpec years;
    years.runs = std::move(runs);
    years.bands = {{"Kurang", 1, 1.8}, {"Cukup", 1.8, 2.6}, {"Baik", 2.6, 3.5}, {"Sangat Baik", 3.5, 4.2}, {"Memuaskan", 4.2, 5}};
    years.breakWord = "instrumen berganti";
    years.reportedWord = "dilaporkan";
    years.computedWord = "dihitung";
    years.targetWord = "target";
    return years;
}

Sample yearsBogor() {
    auto years = yearsOf({run("SPBE 2018", 2019, {2.96, 2.98}, 2), run("SPBE 2020", 2021, {3.11, 2.75, 3.46, 3.72}, 1)});
    years.bars = true;
    years.targets = {{2023, value(3.30), ""}, {2024, value(3.80), "rencana induk"}, {2025, value(4.10), "rencana induk"}};
    return {"years-bogor", spec("Indeks SPBE Kota Bogor, skala 1 sampai 5", years), {900, 420}};
}

Sample yearsMany(int width) {
    auto years = yearsOf({run("SPBE 2018", 2016, {1.0, 2.5, 2.75}, 3), run("SPBE 2020", 2019, {3.11, 2.75, 3.46, 3.72, 5.0}, 1),
                          run("Pemdi 2026 dengan nama panjang", 2024, {2.41, 2.22}, 0)});
    years.bars = true;
    years.targets = {{2020, value(3.0), ""}, {2021, value(3.4), ""}, {2025, value(2.5), ""}};
    return {"years-ten-" + std::to_string(width), spec("Indeks SPBE, skala 1 sampai 5", years), {width, 380}};
}

Sample yearsOne() {
    auto years = yearsOf({run("SPBE 2020", 2024, {4.08}, 0)});
    years.bars = true;
    return {"years-one", spec("Indeks SPBE, skala 1 sampai 5", years), {700, 340}};
}

Sample yearsPlain() {
    auto years = yearsOf({run("Smart City", 2019, {3.34, 3.71, 3.88, 3.83}, 4)});
    years.bands.clear();
    years.from = 0;
    return {"years-plain", spec("Indeks Smart City Kota Bandung, skala 0 sampai 5", years, "indeks, skala 0 sampai 5"), {460, 300}};
}

Sample radarOf(int axes, int series, QSize size) {
    content::RadarSpec radar;
    for (int axis = 0; axis < axes; ++axis) {
        radar.axes.push_back(kNames[static_cast<std::size_t>(axis)]);
        radar.pointers.push_back({"", "A" + std::to_string(axis + 1)});
    }
    for (int index = 0; index < series; ++index) {
        content::RadarSpec::Series one{std::to_string(2024 - index), {}, false};
        for (int axis = 0; axis < axes; ++axis) {
            one.values.emplace_back(value(qBound(1.0, 4.2 - 0.7 * index + 0.45 * ((axis * (index + 2)) % 4) - 0.5, 5.0)));
        }
        radar.series.push_back(one);
    }
    if (series > 2) {
        radar.series[2].values[1] = std::nullopt;
    }
    return {"radar-" + std::to_string(axes) + "-of-" + std::to_string(series), spec("Nilai aspek, skala 1 sampai 5", radar), size};
}

Sample radarReference() {
    Sample one = radarOf(8, 2, {700, 420});
    std::get<content::RadarSpec>(one.spec.drawing).series[1].reference = true;
    one.name = "radar-reference";
    return one;
}

Sample barsOf(int rows) {
    content::BarsSpec bars;
    for (int row = 0; row < rows; ++row) {
        const auto index = static_cast<std::size_t>(row) % kNames.size();
        bars.rows.push_back(
            {kNames[index], value(1 + (row * 7 % 41) / 10.0), value(1 + (row * 11 % 38) / 10.0), {"", "A" + std::to_string(row)}});
    }
    if (rows > 3) {
        bars.rows[3].value = std::nullopt;
    }
    bars.valueWord = "2024";
    bars.referenceWord = "2023";
    return {"bars-" + std::to_string(rows), spec("Nilai aspek, skala 1 sampai 5", bars), {700, 0}};
}

Sample counts() {
    content::CountsSpec drawing;
    drawing.counts = {{2021, value(64, 0)}, {2022, value(97, 0)}, {2023, value(131, 0)}, {2024, value(148, 0)}};
    drawing.expected = {{2021, value(60, 0)}, {2022, value(100, 0)}, {2023, value(140, 0)}, {2024, value(160, 0)}, {2025, value(179, 0)}};
    drawing.target = content::CountsSpec::Point{2025, value(179, 0)};
    drawing.countWord = "capaian";
    drawing.expectedWord = "menurut rencana";
    drawing.targetWord = "target";
    drawing.yearWord = "tahun";
    drawing.to = 200;
    return {"counts", spec("Aplikasi terintegrasi", drawing, "banyaknya aplikasi"), {700, 380}};
}

content::WaterfallSpec waterfall(const std::vector<double>& changes, double from) {
    content::WaterfallSpec drawing;
    drawing.fromName = "2023";
    drawing.from = value(from);
    double reached = from;
    for (std::size_t index = 0; index < changes.size(); ++index) {
        content::WaterfallSpec::Row row;
        row.name = kNames[index % kNames.size()];
        row.change = change(changes[index], 3);
        row.pointer = {"", "A" + std::to_string(index + 1)};
        drawing.rows.push_back(row);
        reached += changes[index];
    }
    drawing.toName = "2024";
    drawing.to = value(reached);
    return drawing;
}

Sample waterfallCut() {
    content::WaterfallSpec drawing = waterfall({0.42, -0.125, 0.2, 0.31, -0.05, 0.004, -0.14}, 2.75);
    content::WaterfallSpec::Row quiet;
    quiet.name = "38 indikator tanpa perubahan";
    quiet.change = change(0, 3);
    quiet.quiet = true;
    content::WaterfallSpec::Row rest;
    rest.name = "Pembulatan";
    rest.change = change(0.005, 3);
    rest.remainder = true;
    drawing.rows.push_back(quiet);
    drawing.rows.push_back(rest);
    drawing.to = value(3.37);
    drawing.axisFrom = 2.4;
    drawing.axisTo = 3.8;
    drawing.scaleFrom = 1;
    drawing.cutWord = "sumbu dipotong di bawah 2,4";
    return {"waterfall-cut", spec("Dari indeks 2023 ke indeks 2024, menurut aspek", drawing), {800, 0}};
}

Sample waterfallWhole() {
    content::WaterfallSpec drawing = waterfall({-0.8, -0.9}, 3);
    content::WaterfallSpec::Row rest;
    rest.name = "Selisih yang tidak diterangkan oleh nilai domain";
    rest.change = change(0.5);
    rest.remainder = true;
    drawing.rows.push_back(rest);
    drawing.to = value(1.8);
    drawing.axisFrom = 1;
    drawing.scaleFrom = 1;
    return {"waterfall-whole", spec("Dari indeks 2023 ke indeks 2024", drawing), {460, 0}};
}

Sample waterfallMany() {
    std::vector<double> changes;
    double sum = 0;
    for (int index = 0; index < 47; ++index) {
        changes.push_back((index % 5 - 1.8) / 40);
        sum += changes.back();
    }
    content::WaterfallSpec drawing = waterfall(changes, 3.2);
    drawing.to = value(3.2 + sum);
    drawing.axisFrom = 3;
    drawing.axisTo = 3.6;
    drawing.scaleFrom = 1;
    drawing.cutWord = "sumbu dipotong di bawah 3";
    return {"waterfall-47", spec("Dari indeks 2023 ke indeks 2024, menurut indikator", drawing), {800, 0}};
}

Sample heatOf(int columns, int rows, QSize size) {
    content::HeatSpec heat;
    for (int column = 0; column < columns; ++column) {
        heat.columns.push_back(std::to_string(2025 - columns + column));
    }
    if (columns > 4) {
        heat.breaks = {3};
    }
    heat.breakWord = "instrumen berganti";
    heat.rowWord = "Indikator";
    for (int row = 0; row < rows; ++row) {
        content::HeatSpec::Row one;
        one.heading = row % 7 == 0;
        one.name = (one.heading ? "" : "I" + std::to_string(row) + " ") + kNames[static_cast<std::size_t>(row) % kNames.size()];
        for (int column = 0; column < columns; ++column) {
            const double figure = 1 + (row * 3 + column * 2) % 5 + (one.heading ? 0.46 : 0);
            const bool missing = (row * 5 + column) % 13 == 4;
            one.cells.push_back(missing ? std::nullopt : std::optional(value(qMin(figure, 5.0), one.heading ? 2 : 0)));
        }
        one.pointer = {"", "I" + std::to_string(row)};
        heat.rows.push_back(one);
    }
    return {"heat-" + std::to_string(columns) + "-" + std::to_string(rows), spec("Tingkat indikator, 1 sampai 5", heat), size};
}

Sample multiplesOf(int panels, int years, int width) {
    content::MultiplesSpec multiples;
    for (int panel = 0; panel < panels; ++panel) {
        std::vector<double> before;
        std::vector<double> after;
        for (int year = 0; year < years; ++year) {
            const double figure = qBound(1.0, 2 + 0.35 * year + ((panel * 3 + year * 2) % 5) * 0.3 - 0.4 * (panel % 3), 5.0);
            (years > 3 && year < 2 ? before : after).push_back(figure);
        }
        content::MultiplesSpec::Panel one;
        one.name = kNames[static_cast<std::size_t>(panel)];
        if (!before.empty()) {
            one.runs.push_back(run("SPBE 2018", 2025 - years, before, 2));
        }
        one.runs.push_back(run("SPBE 2020", 2025 - static_cast<int>(after.size()), after, 0));
        one.pointer = {"", "A" + std::to_string(panel + 1)};
        multiples.panels.push_back(one);
    }
    multiples.breakWord = "instrumen berganti";
    multiples.reportedWord = "dilaporkan";
    multiples.computedWord = "dihitung";
    return {"multiples-" + std::to_string(panels) + "-" + std::to_string(years) + "-" + std::to_string(width),
            spec("Nilai aspek dari tahun ke tahun", multiples, "nilai, skala 1 sampai 5"),
            {width, 0}};
}

}  // namespace

std::vector<Sample> samples() {
    return {yearsBogor(),
            yearsMany(900),
            yearsMany(480),
            yearsOne(),
            yearsPlain(),
            radarOf(6, 1, {640, 420}),
            radarOf(6, 2, {640, 440}),
            radarOf(6, 3, {640, 460}),
            radarOf(9, 2, {760, 520}),
            radarOf(9, 3, {760, 520}),
            radarReference(),
            barsOf(3),
            barsOf(9),
            counts(),
            waterfallCut(),
            waterfallWhole(),
            waterfallMany(),
            heatOf(1, 9, {640, 0}),
            heatOf(6, 30, {800, 0}),
            heatOf(10, 59, {800, 0}),
            heatOf(10, 14, {520, 0}),
            multiplesOf(6, 1, 760),
            multiplesOf(6, 6, 760),
            multiplesOf(9, 10, 1000),
            multiplesOf(8, 10, 420),
            multiplesOf(1, 5, 500)};
}

const Sample& sample(const std::string& name) {
    static const std::vector<Sample> kSamples = samples();
    const auto found = std::find_if(kSamples.begin(), kSamples.end(), [&name](const Sample& one) { return one.name == name; });
    if (found == kSamples.end()) {
        throw std::out_of_range(name);
    }
    return *found;
}

QFont sampleFont() {
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(13);
    return font;
}

QSize sizeOf(const Sample& sample, const Theme& theme) {
    if (sample.size.height() > 0) {
        return sample.size;
    }
    const double height = makeChart(sample.spec, theme)->heightWanted(sample.size.width());
    return {sample.size.width(), static_cast<int>(height) + 1};
}

void startApplication() {
    static int count = 1;
    static char name[] = "charts_tests";
    static char* arguments[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Outlives all tests: fonts must not be taken down before the objects that use them.
        new QApplication(count, arguments);
    }
}

}  // namespace matang::charts
