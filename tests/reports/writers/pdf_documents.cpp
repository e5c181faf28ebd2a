// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_documents.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <string>

namespace matang::testing {

using namespace content;

ReportDocument emptyDocument() {
    ReportDocument document;
    document.title = "Laporan Kota Contoh";
    document.subject = "Penilaian SPBE 2024";
    document.header = "Pemerintah Kota Contoh · SPBE 2024";
    document.footer = "Dibuat dari contoh.matang";
    document.pageWord = "Halaman {page} dari {pages}";
    document.identifier = "contoh";
    document.createdAt = "2024-11-12T08:30:00Z";
    return document;
}

std::string words(int count) {
    static const char* const kWords[] = {"penilaian",  "mandiri", "telah", "dilaksanakan", "oleh", "tim",
                                         "koordinasi", "dengan",  "bukti", "yang",         "cukup"};
    std::string text;
    for (int index = 0; index < count; ++index) {
        text += (index > 0 ? " " : "") + std::string(kWords[index % 11]);
    }
    return text + ".";
}

Chart smallChart(double heightMillimetres) {
    BarsSpec bars;
    bars.rows = {{"Kebijakan", ChartValue{3.2, "3,20"}, {}, {}},
                 {"Tata kelola", ChartValue{2.1, "2,10"}, {}, {}},
                 {"Layanan", ChartValue{4.4, "4,40"}, {}, {}}};
    bars.valueWord = "2024";
    ChartSpec spec;
    spec.title = "Indeks domain, skala 1-5";
    spec.alternative = "Layanan tertinggi.";
    spec.drawing = bars;
    return {spec, heightMillimetres};
}

std::string crestSvg(bool transparent) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 100'><path d='M5 5 H75 V60 Q75 85 40 97 Q5 85 5 60 Z' "
           "fill='#123f7a' stroke='#f2c500' stroke-width='4'/><circle cx='40' cy='45' r='18' fill='#f2c500' fill-opacity='" +
           std::string(transparent ? "0.5" : "1") + "'/></svg>";
}

std::string crestPng() {
    QImage picture(400, 500, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor("#123f7a"));
    painter.drawEllipse(QRectF(20, 20, 360, 460));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data().toStdString();
}

namespace {

Table longTable() {
    Table table;
    table.title = "Tabel panjang";
    table.columns = {
        {"Indikator", Table::Alignment::Text, 50}, {"Nilai", Table::Alignment::Figure, 20}, {"Catatan", Table::Alignment::Text, 30}};
    for (int row = 1; row <= 70; ++row) {
        table.rows.push_back({{Cell("Indikator " + std::to_string(row) + " " + words(row % 9)), Cell("3," + std::to_string(10 + row % 80)),
                               Cell(words(row % 5), "sumber")},
                              2,
                              false});
    }
    table.note = words(60);
    return table;
}

void addChapters(ReportDocument& document) {
    for (int chapter = 1; chapter <= 26; ++chapter) {
        const std::string name = std::to_string(chapter);
        document.blocks.emplace_back(Heading{1, name + " Bab tentang hal ke-" + name});
        document.blocks.emplace_back(Paragraph{"Pengantar " + name + " " + words(70 + chapter * 7)});
        document.blocks.emplace_back(smallChart(60));
        for (int part = 1; part <= 2; ++part) {
            document.blocks.emplace_back(Heading{2, name + "." + std::to_string(part) + " Bagian " + (part == 2 ? words(18) : "pendek")});
            document.blocks.emplace_back(Facts{{{"Tingkat", "3, Terdefinisi"},
                                                {"Fakta dan bukti yang diperiksa asesor", words(20 + chapter * 3)},
                                                {"Tautan", "https://contoh.go.id/" + std::string(140, 'x') + ".pdf"}}});
        }
        document.blocks.emplace_back(Heading{3, "Rincian " + name});
        document.blocks.emplace_back(Bullets{{words(9), words(30)}});
    }
}

}  // namespace

ReportDocument everyBlock() {
    ReportDocument document = emptyDocument();
    document.look.accent = "#7a1f5c";
    document.look.crestFormat = Look::CrestFormat::Svg;
    document.look.crest = crestSvg();
    document.look.organisation = "Pemerintah Kota Contoh";
    Cover cover;
    cover.title = "Laporan Hasil Penilaian";
    cover.subject = "Pemerintah Kota Contoh";
    cover.instrument = "Evaluasi SPBE";
    cover.year = "2024";
    cover.figures = {{"Indeks", "3,72", "skala 1-5"}, {"Predikat", "Sangat Baik", ""}};
    cover.facts = {"Tahap: akhir"};
    document.blocks = {cover, PageBreak{}, Contents{"Daftar isi", 2}, PageBreak{}};
    addChapters(document);
    document.blocks.emplace_back(Heading{1, "Lampiran"});
    document.blocks.emplace_back(KeyFigures{{{"Indeks", "3,72", ""}, {"Kenaikan", "+0,36", "dari 2023"}}});
    document.blocks.emplace_back(Steps{{{"Menetapkan kebijakan", words(20), "+0,030"}}});
    document.blocks.emplace_back(ChartBeside{smallChart(62), "Domain terlemah", {words(30), words(14)}});
    document.blocks.emplace_back(longTable());
    document.blocks.emplace_back(Paragraph{"Penutup " + words(40)});
    document.blocks.emplace_back(
        Signatures{"Bogor, 12 November 2024",
                   {{"Koordinator Tim Penilaian Mandiri", "Dr. Ir. Nama Panjang Sekali, M.T.I.", "NIP 19800101 200501 1 001"},
                    {"Kepala Dinas Komunikasi dan Informatika", "", ""},
                    {"Wali Kota", "Nama Wali Kota", ""}}});
    return document;
}

}  // namespace matang::testing
