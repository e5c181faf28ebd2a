// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_block.h"

#include "../charts/sample_peer_specs.h"

#include <QBuffer>
#include <QImage>

#include <set>

namespace matang::testing {

namespace {

/// One chart of every kind.
std::vector<content::ChartSpec> oneOfEach() {
    std::vector<content::ChartSpec> specs;
    std::set<std::size_t> kinds;
    for (const auto& all : {charts::samples(), charts::peerSamples()}) {
        for (const charts::Sample& sample : all) {
            if (kinds.insert(sample.spec.drawing.index()).second) {
                specs.push_back(sample.spec);
                specs.back().tableTitles = {"Bagian", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan"};
                specs.back().alternative = "Bagan " + sample.name + " dalam kata.";
            }
        }
    }
    return specs;
}

content::Cover cover(text::Language language) {
    content::Cover cover;
    cover.title = "Laporan Hasil Penilaian";
    cover.subject = "Pemerintah Kota <Bogor> & \"Sekitarnya\"";
    cover.instrument = "Evaluasi SPBE, PermenPANRB 59/2020";
    cover.year = "Tahun 2024";
    cover.figures = {{"Indeks", "3,72", "skala 1–5"}, {"Kenaikan", "+0,97", ""}};
    cover.ruler = content::Cover::Ruler{
        1,
        5,
        3.72,
        {{"Kurang", 1, 1.8}, {"Cukup", 1.8, 2.6}, {"Baik", 2.6, 3.5}, {"Sangat Baik", 3.5, 4.2}, {"Memuaskan", 4.2, 5}},
        language};
    cover.state = "Hasil belum lengkap.";
    cover.facts = {"Tahap: penilaian akhir", "Dibuat 12 November 2024"};
    return cover;
}

content::Table table() {
    using Alignment = content::Table::Alignment;
    content::Table table{"Nilai per domain",
                         {{"Domain"}, {"Bobot", Alignment::Figure, 14}, {"Nilai", Alignment::Figure, 14}, {"Catatan"}},
                         {},
                         "Bobot menurut lampiran."};
    table.rows = {{{"Indeks", "100,00\u00A0%", "3,72", "dihitung"}, 0, true},
                  {{"Kebijakan", "13,00\u00A0%", content::Cell("4", "dilaporkan"), "a  b\tc"}, 1, true},
                  {{"Tingkat kematangan kebijakan", "1,3\u00A0%", "–", ""}, 2, false},
                  {{"Tanpa nilai", "", "3 dari 5"}, 3, false}};
    return table;
}

struct Texts {
    const content::ReportDocument& document;
    std::size_t block = 0;
    QStringList all{};

    void add(const std::string& text) { all.append(QString::fromStdString(text)); }
    void addIf(const std::string& text) {
        if (!text.empty()) {
            add(text);
        }
    }
    void figures(const std::vector<content::Figure>& figures) {
        for (const content::Figure& figure : figures) {
            add(figure.label);
            add(figure.value);
            addIf(figure.note);
        }
    }
    void operator()(const content::Cover& cover) {
        add(cover.title);
        add(cover.subject);
        addIf(cover.instrument);
        addIf(cover.year);
        figures(cover.figures);
        if (cover.ruler) {
            for (const auto& band : cover.ruler->bands) {
                add(band.name);
            }
        }
        addIf(cover.state);
        for (const std::string& fact : cover.facts) {
            add(fact);
        }
    }
    void operator()(const content::Heading& heading) { add(heading.text); }
    void operator()(const content::Paragraph& paragraph) { addIf(paragraph.text); }
    void operator()(const content::Bullets& bullets) {
        for (const std::string& item : bullets.items) {
            add(item);
        }
    }
    void operator()(const content::KeyFigures& keyFigures) { figures(keyFigures.figures); }
    void operator()(const content::Steps& steps) {
        for (const auto& item : steps.items) {
            add(item.title);
            addIf(item.figure);
            addIf(item.text);
        }
    }
    void operator()(const content::Table& table) {
        addIf(table.title);
        for (const auto& column : table.columns) {
            add(column.title);
        }
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                add(column < row.cells.size() ? row.cells[column].text : std::string());
                addIf(column < row.cells.size() ? row.cells[column].note : std::string());
            }
        }
        addIf(table.note);
    }
    void operator()(const content::Chart& /*chart*/) {}
    void operator()(const content::ChartBeside& beside) {
        addIf(beside.title);
        for (const std::string& words : beside.paragraphs) {
            add(words);
        }
    }
    void operator()(const content::Facts& facts) {
        for (const auto& item : facts.items) {
            add(item.name);
            add(item.text);
        }
    }
    void operator()(const content::Signatures& signatures) {
        addIf(signatures.placeAndDate);
        for (const auto& place : signatures.places) {
            add(place.role);
            addIf(place.name);
            addIf(place.number);
        }
    }
    void operator()(const content::Contents& contents) {
        add(contents.title);
        for (std::size_t later = block + 1; later < document.blocks.size(); ++later) {
            const auto* heading = std::get_if<content::Heading>(&document.blocks[later]);
            if (heading != nullptr && heading->level <= contents.depth) {
                add(heading->text);
            }
        }
    }
    void operator()(const content::PageBreak& /*unused*/) {}
};

}  // namespace

content::ReportDocument everyBlock(text::Language language) {
    using Style = content::Paragraph::Style;
    content::ReportDocument document;
    document.title = "Laporan & <judul>";
    document.subject = "Kota Bogor";
    document.header = "Kota Bogor – SPBE 2024";
    document.footer = "Matang, 12 November 2024";
    document.pageWord = "Halaman {page} dari {pages}";
    document.identifier = "bogor/spbe-2020/2024";
    document.createdAt = "2024-11-12T08:30:00Z";
    document.language = language;
    document.look.accent = "#7a1f5c";
    document.look.organisation = "Dinas Komunikasi & Informatika";
    document.look.crestFormat = content::Look::CrestFormat::Svg;
    document.look.crest = hostileCrest();
    auto& blocks = document.blocks;
    blocks = {cover(language), content::Contents{"Daftar isi", 2}, content::PageBreak{}, content::Heading{1, "1  Ringkasan"}};
    for (const Style style : {Style::Lead, Style::Body, Style::Small, Style::Callout}) {
        blocks.emplace_back(content::Paragraph{"Indeks naik 0,97 <dari> tahun lalu.\nBaris kedua & \x01 akhir.", style});
    }
    blocks.emplace_back(content::Bullets{{"Kekuatan pertama", "Kekuatan kedua"}});
    blocks.emplace_back(content::KeyFigures{{{"Lengkap", "47", "dari 47"}, {"Tanpa bukti", "12", ""}}});
    blocks.emplace_back(content::Heading{3, "Rincian tanpa tingkat di antaranya"});
    blocks.emplace_back(content::Steps{{{"Naikkan I14", "Rintisan sudah ada.", "+0,030"}, {"Tetapkan tim", "", ""}}});
    blocks.emplace_back(content::Heading{2, "Tabel"});
    blocks.emplace_back(table());
    blocks.emplace_back(content::Heading{1, "2  Bagan"});
    const auto specs = oneOfEach();
    for (const content::ChartSpec& spec : specs) {
        blocks.emplace_back(content::Chart{spec, 80});
    }
    blocks.emplace_back(content::ChartBeside{{specs.front(), 70}, "Di samping bagan", {"Terkuat: kebijakan.", "Terlemah: audit."}});
    blocks.emplace_back(content::Heading{2, "Fakta"});
    blocks.emplace_back(content::Facts{{{"Tingkat", "3, Terdefinisi"}, {"Analisis", "Satu.\nDua."}}});
    blocks.emplace_back(content::Signatures{"Bogor, 12 November 2024",
                                            {{"Koordinator", "Nama <Lengkap>", "NIP 1980"}, {"Anggota", "", ""}, {"Saksi", "Tiga", ""}}});
    blocks.emplace_back(content::Signatures{"", {}});
    document.calculations = {{"Indeks SPBE 2024",
                              {{"index", "Indeks", 0, {}, base::Rational(93, 25), "{D1.value}*{D1.weight}", "dihitung", "jumlah"},
                               {"D1", "Kebijakan", 1, base::Rational(20, 6), base::Rational(4), "", "dilaporkan", ""}},
                              2,
                              base::Rational(93, 25),
                              ""}};
    return document;
}

QStringList textsOf(const content::ReportDocument& document) {
    Texts texts{document};
    for (const content::Block& block : document.blocks) {
        std::visit(texts, block);
        ++texts.block;
    }
    return texts.all;
}

std::string hostileCrest() {
    return R"svg(<?xml version="1.0"?><!DOCTYPE svg SYSTEM "http://evil.example/x.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 50" onload="alert(1)">
<script>alert(2)</script><style>@import url(http://evil.example/x.css);</style>
<defs><linearGradient id="g"><stop offset="0" stop-color="#135"/><stop offset="1" stop-color="#79b"/></linearGradient></defs>
<rect width="40" height="50" fill="url(#g)" style="stroke:url(http://evil.example/p)"/>
<image xlink:href="http://evil.example/x.png" width="1" height="1"/><a href="javascript:alert(3)"><text>x</text></a>
<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject><circle cx="20" cy="25" r="12" fill="#fff"/></svg>)svg";
}

std::string pngCrest() {
    QImage image(30, 40, QImage::Format_ARGB32);
    image.fill(QColor("#135"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

}  // namespace matang::testing
