// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "outside_program.h"
#include "written_report.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace matang::testing {
namespace {

TEST(HtmlReport, SaysTheSameInOneFileWithoutOutsideReferences) {
    const QByteArray html =
        written(sections::agencyReport(kotaBogor2024(text::Language::Indonesian)), writers::Format::Html, QStringLiteral("bogor.html"));
    const QString text = QString::fromUtf8(html);
    EXPECT_TRUE(text.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"id\">")));
    EXPECT_TRUE(text.contains(QStringLiteral("<h1>Pemerintah Kota Bogor</h1>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<svg")));
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!#)"))));
}

TEST(HtmlReport, EscapesWhatPeopleTyped) {
    auto input = kotaKediri2022(text::Language::Indonesian);
    input.agency.name = "Kota <script>alert(1)</script> & \"Kediri\"";
    const QByteArray html = written(sections::agencyReport(input), writers::Format::Html, QStringLiteral("escaped.html"));
    EXPECT_FALSE(html.contains("<script>"));
    EXPECT_TRUE(html.contains("Kota &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Kediri&quot;"));
}

TEST(OdtReport, HoldsTheTextAndThePictures) {
    (void)written(sections::agencyReport(coordinatingMinistry2021(text::Language::English)), writers::Format::Odt,
                  QStringLiteral("ministry.odt"));
    const Ran listed = run(QStringLiteral("unzip"), {"-l", outputFolder() + QStringLiteral("/ministry.odt")});
    EXPECT_EQ(listed.exitCode, 0) << listed.output.toStdString();
    EXPECT_TRUE(listed.output.contains(QStringLiteral("content.xml")));
    EXPECT_EQ(listed.output.count(QStringLiteral("Pictures/")), 4) << listed.output.toStdString();
    const Ran content = run(QStringLiteral("unzip"), {"-p", outputFolder() + QStringLiteral("/ministry.odt"), "content.xml"});
    EXPECT_TRUE(content.output.contains(QStringLiteral("Kementerian Koordinator Bidang Perekonomian")));
    QXmlStreamReader reader(content.output);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

TEST(JsonReport, HasTheBlocksInReadingOrder) {
    const QByteArray json =
        written(sections::agencyReport(kotaBogor2024(text::Language::English)), writers::Format::Json, QStringLiteral("bogor.json"));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(object.value(QStringLiteral("language")).toString(), QStringLiteral("en"));
    EXPECT_EQ(object.value(QStringLiteral("created_at")).toString(), QStringLiteral("2024-11-12T08:30:00Z"));
    EXPECT_EQ(object.value(QStringLiteral("identifier")).toString(),
              QStringLiteral("Pemerintah Kota Bogor/spbe-2020/2024/final/laporan-lengkap/en"));
}

}  // namespace
}  // namespace matang::testing
