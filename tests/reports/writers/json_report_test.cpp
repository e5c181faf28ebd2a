// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_block.h"
#include "written_report.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace matang::testing {
namespace {

QJsonObject read(const content::ReportDocument& document) {
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(written(document, writers::Format::Json, QStringLiteral("laporan.json")), &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << problem.errorString().toStdString();
    return json.object();
}

QJsonObject blockOf(content::Block block) {
    content::ReportDocument document;
    document.blocks.push_back(std::move(block));
    return read(document).value(QStringLiteral("blocks")).toArray().first().toObject();
}

std::string printed(const QJsonObject& object) {
    return QJsonDocument(object).toJson().toStdString();
}

std::string expected(const char* text) {
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(text, &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << problem.errorString().toStdString();
    return printed(json.object());
}

TEST(JsonReport, SaysWhatItIs) {
    content::ReportDocument document = everyBlock(text::Language::English);
    document.blocks.clear();
    EXPECT_EQ(printed(read(document)), expected(R"({"format": 1, "title": "Laporan & <judul>", "subject": "Kota Bogor",
        "header": "Kota Bogor – SPBE 2024", "footer": "Matang, 12 November 2024", "page_word": "Halaman {page} dari {pages}",
        "identifier": "bogor/spbe-2020/2024", "created_at": "2024-11-12T08:30:00Z", "language": "en",
        "look": {"accent": "#7a1f5c", "crest": "svg", "organisation": "Dinas Komunikasi & Informatika", "density": "comfortable"},
        "blocks": [],
        "calculations": [{"title": "Indeks SPBE 2024", "decimals": 2, "published": "93/25", "note": "", "rows": [
            {"id": "index", "name": "Indeks", "depth": 0, "weight": null, "value": "93/25", "formula": "{D1.value}*{D1.weight}",
             "origin": "dihitung", "rule": "jumlah"},
            {"id": "D1", "name": "Kebijakan", "depth": 1, "weight": "10/3", "value": "4", "formula": "", "origin": "dilaporkan",
             "rule": ""}]}]})"));
}

TEST(JsonReport, HasRowsWithDepthAndEmphasisAndFiguresAsNumbers) {
    using Alignment = content::Table::Alignment;
    content::Table table{"Nilai", {{"Domain"}, {"Bobot", Alignment::Figure, 14}, {"Nilai", Alignment::Figure}}, {}, "Catatan."};
    table.rows = {{{"Indeks", "1.013,25\u00A0%", "\u22120,36"}, 0, true}, {{content::Cell("2024", "sumber"), "–", ""}, 2, false}};
    EXPECT_EQ(printed(blockOf(table)), expected(R"({"block": "table", "title": "Nilai", "note": "Catatan.",
        "columns": [{"title": "Domain", "alignment": "text", "width": 0}, {"title": "Bobot", "alignment": "figure", "width": 14},
                    {"title": "Nilai", "alignment": "figure", "width": 0}],
        "rows": [{"depth": 0, "emphasis": true, "cells": [{"text": "Indeks", "note": ""},
                    {"text": "1.013,25 %", "note": "", "value": "1013.25", "percent": true},
                    {"text": "−0,36", "note": "", "value": "-0.36", "percent": false}]},
                 {"depth": 2, "emphasis": false, "cells": [{"text": "2024", "note": "sumber"},
                    {"text": "–", "note": "", "value": null, "percent": false},
                    {"text": "", "note": "", "value": null, "percent": false}]}]})"));
}

TEST(JsonReport, HasTheDrawingOfAChartWithItsNumbers) {
    content::WaterfallSpec fall;
    fall.fromName = "2023";
    fall.from = {2.75, "2,75", "2.75"};
    fall.rows = {{"Kebijakan", {0.97, "+0,97", "0.97"}}};
    fall.toName = "2024";
    fall.to = {3.72, "3,72", ""};
    fall.axisFrom = 2.4;
    fall.scaleFrom = 1;
    fall.cutWord = "terpotong";
    content::ChartSpec spec;
    spec.title = "Kenaikan, skala 1-5";
    spec.axisTitle = "Indeks";
    spec.alternative = "Naik 0,97.";
    spec.tableTitles = {"Bagian", "Perubahan", "Menjadi"};
    spec.drawing = fall;
    const QJsonObject chart = blockOf(content::Chart{spec, 70});
    EXPECT_EQ(printed(chart.value(QStringLiteral("drawing")).toObject()), expected(R"({"kind": "waterfall", "cut_word": "terpotong",
        "start": {"name": "2023", "value": {"text": "2,75", "value": "2.75", "position": 2.75}},
        "rows": [{"name": "Kebijakan", "change": {"text": "+0,97", "value": "0.97", "position": 0.97}, "reached": null,
                  "remainder": false, "quiet": false}],
        "end": {"name": "2024", "value": {"text": "3,72", "value": "3.72", "position": 3.72}},
        "from": 2.4, "to": 5, "scale_from": 1})"));
    EXPECT_EQ(chart.value(QStringLiteral("block")).toString(), QStringLiteral("chart"));
    EXPECT_EQ(chart.value(QStringLiteral("alternative")).toString(), QStringLiteral("Naik 0,97."));
    EXPECT_EQ(chart.value(QStringLiteral("height_mm")).toInt(), 70);
    const QJsonObject table = chart.value(QStringLiteral("table")).toObject();
    EXPECT_EQ(table.value(QStringLiteral("columns")).toArray().size(), 3);
    EXPECT_EQ(printed(table.value(QStringLiteral("rows")).toArray().first().toArray().first().toObject()),
              expected(R"({"text": "2023", "value": "2023"})"));
}

/// Every key of an object and of what is in it; the kinds of blocks and drawings too.
void collect(const QJsonValue& value, QSet<QString>& keys) {
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        keys.insert(one.key());
        if (one.key() == u"block" || one.key() == u"kind") {
            keys.insert(one.value().toString());
        }
        collect(one.value(), keys);
    }
    for (const QJsonValue& one : value.toArray()) {
        collect(one, keys);
    }
}

TEST(JsonReport, HasEveryBlockAndEveryDrawing) {
    QSet<QString> keys;
    const QJsonObject report = read(everyBlock(text::Language::Indonesian));
    EXPECT_EQ(report.value(QStringLiteral("blocks")).toArray().size(),
              static_cast<qsizetype>(everyBlock(text::Language::Indonesian).blocks.size()));
    collect(report, keys);
    for (const char* kind : {"cover", "heading",    "paragraph", "bullets",    "key-figures", "steps",   "table", "chart",  "chart-beside",
                             "facts", "signatures", "contents",  "page-break", "radar",       "years",   "bars",  "counts", "waterfall",
                             "heat",  "multiples",  "histogram", "spread",     "scatter",     "stacked", "moves", "dots"}) {
        EXPECT_TRUE(keys.contains(QString::fromLatin1(kind))) << kind;
    }
}

TEST(JsonReport, HasNoKeyThatIsNotDocumented) {
    QFile file(QStringLiteral(MATANG_SOURCE_DIR "/docs/report-formats.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString documented = QString::fromUtf8(file.readAll());
    QSet<QString> keys;
    collect(read(everyBlock(text::Language::Indonesian)), keys);
    EXPECT_GT(keys.size(), 80);
    for (const QString& key : keys) {
        EXPECT_TRUE(documented.contains(u'`' + key + u'`')) << key.toStdString();
    }
}

}  // namespace
}  // namespace matang::testing
