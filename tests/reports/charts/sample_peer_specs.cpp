// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_peer_specs.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace matang::charts {

namespace {

std::string indonesian(double position) {
    return QLocale(QLocale::Indonesian).toString(std::abs(position), 'f', 2).toStdString();
}

std::string plain(double position) {
    return QString::number(position, 'f', 2).toStdString();
}

/// Looks random and is always the same.
double noise(int index) {
    const double wave = std::sin(index * 12.9898) * 43758.5453;
    return wave - std::floor(wave);
}

/// About as national indices are spread.
double index(int agency) {
    return std::clamp(1.0 + (noise(agency) + noise(agency + 1000) + noise(agency + 2000)) * 1.25, 1.0, 5.0);
}

}  // namespace

content::ChartValue value(double position) {
    return {position, indonesian(position), plain(position)};
}

content::ChartValue change(double position) {
    const std::string sign = position > 0 ? "+" : (position < 0 ? "−" : "");
    return {position, sign + indonesian(position), plain(position)};
}

content::ChartSpec histogramSpec(const std::string& ownName, double own, double mean, double median, int bins) {
    content::HistogramSpec drawing;
    const double width = 4.0 / bins;
    for (int bin = 0; bin < bins; ++bin) {
        const double from = 1 + bin * width;
        drawing.bins.push_back({from, from + width, 0, own >= from && own < from + width});
    }
    for (int agency = 0; agency < 621; ++agency) {
        drawing.bins[static_cast<std::size_t>(std::min(bins - 1, static_cast<int>((index(agency) - 1) / width)))].count++;
    }
    drawing.marks = {{value(own), ownName, true}, {value(mean), "rata-rata", false}, {value(median), "median", false}};
    drawing.countWord = "banyaknya instansi";
    content::ChartSpec spec;
    spec.title = "Sebaran indeks SPBE 2023, semua instansi";
    spec.axisTitle = "indeks, skala 1–5";
    spec.drawing = drawing;
    return spec;
}

content::ChartSpec spreadSpec(int rows, int points) {
    content::SpreadSpec drawing;
    for (int row = 0; row < rows; ++row) {
        std::vector<double> figures;
        for (int point = 0; point < points; ++point) {
            figures.push_back(std::round(index(row * 700 + point) * 20) / 20);
        }
        std::sort(figures.begin(), figures.end());
        const auto at = [&](double share) { return value(figures[static_cast<std::size_t>(share * (points - 1))]); };
        content::SpreadSpec::Row shown;
        shown.name =
            row % 3 == 0 ? kLongDomain : (row % 3 == 1 ? "Tata Kelola SPBE" : "Layanan Administrasi Pemerintahan Berbasis Elektronik");
        shown.count = points;
        shown.least = at(0);
        shown.lowerQuartile = at(0.25);
        shown.median = at(0.5);
        shown.upperQuartile = at(0.75);
        shown.greatest = at(1);
        shown.mean = value(std::accumulate(figures.begin(), figures.end(), 0.0) / points);
        shown.own = value(row == 1 ? 5 : (row == 2 ? 1 : 2.2 + row % 4 * 0.6));
        shown.points = figures;
        drawing.rows.push_back(shown);
    }
    drawing.boxWord = "separuh di tengah, garis: median";
    drawing.meanWord = "rata-rata kelompok";
    drawing.ownWord = "Kota Bogor";
    content::ChartSpec spec;
    spec.title = "Sebaran nilai domain SPBE 2023, semua instansi";
    spec.axisTitle = "nilai, skala 1–5";
    spec.drawing = drawing;
    return spec;
}

content::ChartSpec scatterSpec(int points, const std::string& ownName, double ownX, double ownY) {
    content::ScatterSpec drawing;
    for (int agency = 1; agency < points; ++agency) {
        const double now = index(agency);
        drawing.points.push_back({value(now),
                                  change((now - 2.6) * 0.3 + noise(agency + 77) - 0.5),
                                  "Instansi " + std::to_string(agency),
                                  false,
                                  {"", "agency:" + std::to_string(agency)}});
    }
    drawing.points.push_back({value(ownX), change(ownY), ownName, true, {"", "agency:0"}});
    drawing.xWord = "indeks SPBE 2023, skala 1–5";
    drawing.xFrom = 1;
    drawing.xTo = 5;
    drawing.yFrom = -1.5;
    drawing.yTo = 1.5;
    content::ChartSpec spec;
    spec.title = "Indeks dan kenaikan sejak 2022, semua instansi";
    spec.axisTitle = "kenaikan sejak 2022";
    spec.drawing = drawing;
    return spec;
}

content::ChartSpec stackedSpec(int columns, int categories) {
    const std::vector<std::string> names = {"Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan", "Memuaskan dengan Catatan", "Utama"};
    content::StackedSpec drawing;
    for (int category = 0; category < categories; ++category) {
        drawing.categories.push_back(names[static_cast<std::size_t>(category)]);
    }
    for (int column = 0; column < columns; ++column) {
        content::StackedSpec::Column shown;
        shown.name = std::to_string(2024 - columns + 1 + column);
        for (int category = 0; category < categories; ++category) {
            const double middle = 0.6 + column * 0.25;
            shown.counts.push_back(static_cast<int>(260 * std::exp(-std::pow(category - middle, 2))));
        }
        drawing.columns.push_back(shown);
    }
    if (columns > 4) {
        drawing.breaks = {columns - 4};
    }
    drawing.breakWord = "instrumen berganti";
    drawing.countWord = "banyaknya instansi";
    content::ChartSpec spec;
    spec.title = "Instansi menurut predikat SPBE";
    spec.drawing = drawing;
    return spec;
}

content::ChartSpec movesSpec(int rows) {
    content::MovesSpec drawing;
    for (int row = 0; row < rows; ++row) {
        const double moved = rows == 1 ? 0.97 : 1.4 - 2.4 * row / (rows - 1);
        const std::string name = row % 4 == 1 ? kLongAgency : "Pemerintah Kabupaten " + std::to_string(row + 1);
        drawing.rows.push_back({name, change(moved), "2,75 → " + indonesian(2.75 + moved), row == 2});
    }
    drawing.reach = 1.5;
    content::ChartSpec spec;
    spec.title = "Kenaikan dan penurunan terbesar, 2022–2023";
    spec.axisTitle = "perubahan indeks";
    spec.drawing = drawing;
    return spec;
}

content::ChartSpec dotsSpec(int rows, int series, Figures figures) {
    const std::vector<std::string> names = {"Penilaian mandiri", "Penilaian dokumen", "Interviu", "Visitasi", "Akhir"};
    content::DotsSpec drawing;
    drawing.series.assign(names.begin(), names.begin() + series);
    drawing.detailWord = "akibat pada indeks";
    for (int row = 0; row < rows; ++row) {
        content::DotsSpec::Row shown;
        if (rows > 6 && row % 6 == 0) {
            shown.name = row % 12 == 0 ? kLongDomain : "Layanan SPBE";
            shown.heading = true;
            drawing.rows.push_back(shown);
            continue;
        }
        shown.name = row % 3 == 1 ? "Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi Pusat" : "Peta Rencana SPBE";
        for (int step = 0; step < series; ++step) {
            const double level = figures == Figures::Equal ? 1 + row % 5 : 1 + std::floor(noise(row * 5 + step) * 4.99);
            shown.values.push_back(row == 3 && step == 1 ? std::nullopt : std::optional(value(level)));
        }
        shown.detail = row % 2 == 0 ? "−0,025" : "";
        drawing.rows.push_back(shown);
    }
    content::ChartSpec spec;
    spec.title = "Nilai indikator menurut tahap, skala 1–5";
    spec.axisTitle = "tingkat kematangan";
    spec.drawing = drawing;
    return spec;
}

namespace {

content::ChartSpec cutScatter() {
    content::ChartSpec spec = scatterSpec(80, "Kota Bogor", 3.72, 3.4);
    auto& drawing = std::get<content::ScatterSpec>(spec.drawing);
    for (auto& point : drawing.points) {
        point.y = value(std::clamp(point.x.position + point.y.position, 2.0, 5.0));
    }
    drawing.yFrom = 2;
    drawing.yTo = 5;
    drawing.yScaleFrom = 1;
    drawing.xScaleFrom = 1;
    drawing.cutWord = "sumbu dipotong di bawah 2,0";
    spec.title = "Indeks SPBE dan indeks Smart City, kota";
    spec.axisTitle = "indeks Smart City, skala 1–5";
    return spec;
}

content::ChartSpec longOwn() {
    content::ChartSpec spec = spreadSpec(1, 621);
    std::get<content::SpreadSpec>(spec.drawing).ownWord = kLongAgency;
    return spec;
}

/// As an agency is shown beside its group, the index first.
content::ChartSpec againstMean() {
    content::DotsSpec drawing;
    drawing.series = {kLongAgency, "rata-rata kelompok"};
    drawing.detailWord = "selisih";
    drawing.rows = {{"Indeks", {value(3.72), value(2.79)}, "+0,93", true},
                    {kLongDomain, {value(2.9), value(2.85)}, "+0,05"},
                    {"Tata Kelola SPBE", {value(2.7), value(2.7)}, "0,00"},
                    {"Manajemen SPBE", {value(1), value(5)}, "−4,00"}};
    content::ChartSpec spec;
    spec.title = "Nilai domain di samping rata-rata kelompok";
    spec.axisTitle = "nilai, skala 1–5";
    spec.drawing = drawing;
    return spec;
}

}  // namespace

std::vector<Sample> peerSamples() {
    constexpr QSize kSize(700, 0);
    return {{"histogram", histogramSpec("Kota Bogor", 3.72, 2.79, 2.75), kSize},
            {"histogram-equal", histogramSpec("Kota Bogor", 2.79, 2.79, 2.79, 8), kSize},
            {"histogram-right", histogramSpec(kLongAgency, 4.98, 4.95, 1.02, 40), kSize},
            {"histogram-long", histogramSpec(kLongAgency, 3.0, 2.9, 2.8, 16), kSize},
            {"spread-boxes", spreadSpec(4, 621), kSize},
            {"spread-strips", spreadSpec(3, 9), kSize},
            {"spread-nine", spreadSpec(9, 100), kSize},
            {"spread-long-own", longOwn(), kSize},
            {"dots-against-mean", againstMean(), kSize},
            {"scatter", scatterSpec(621, "Kota Bogor"), kSize},
            {"scatter-long", scatterSpec(621, kLongAgency, 3.0, 0.05), kSize},
            {"scatter-corner", scatterSpec(30, kLongAgency, 5, 1.5), kSize},
            {"scatter-cut", cutScatter(), kSize},
            {"scatter-one", scatterSpec(1, "Kota Bogor"), kSize},
            {"stacked-one", stackedSpec(1, 5), kSize},
            {"stacked", stackedSpec(4, 5), kSize},
            {"stacked-ten", stackedSpec(10, 7), kSize},
            {"moves-one", movesSpec(1), kSize},
            {"moves", movesSpec(12), kSize},
            {"moves-fifty", movesSpec(50), kSize},
            {"dots-one", dotsSpec(1, 2), kSize},
            {"dots", dotsSpec(6, 2), kSize},
            {"dots-equal", dotsSpec(6, 5, Figures::Equal), kSize},
            {"dots-fifty", dotsSpec(50, 4), kSize}};
}

}  // namespace matang::charts
