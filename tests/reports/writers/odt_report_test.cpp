// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "every_block.h"
#include "outside_program.h"
#include "written_report.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <algorithm>

namespace matang::testing {
namespace {

constexpr auto kId = text::Language::Indonesian;

QString pathOf(const QString& name) {
    return outputFolder() + u'/' + name;
}

QString partOf(const QString& name, const QString& part) {
    const Ran read = run(QStringLiteral("unzip"), {"-p", pathOf(name), part});
    EXPECT_EQ(read.exitCode, 0) << read.output.toStdString();
    return read.output;
}

/// The text of an XML file's paragraphs, one after the other, as a reader sees it.
QStringList paragraphsOf(const QString& xml) {
    QXmlStreamReader reader(xml);
    QStringList paragraphs;
    int hidden = 0;  // depth within a picture or a template
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView name = reader.name();
        const bool hides = name == u"frame" || name == u"table-of-content-source";
        if (token == QXmlStreamReader::StartElement) {
            hidden += hides ? 1 : 0;
            if (name == u"p" || name == u"h") {
                paragraphs.append(QString());
            } else if (name == u"line-break" || name == u"tab") {
                paragraphs.last() += name == u"tab" ? u'\t' : u'\n';
            } else if (name == u"s") {
                paragraphs.last() += QString(reader.attributes().value(QStringLiteral("text:c")).toInt(), u' ');
            }
        } else if (token == QXmlStreamReader::EndElement) {
            hidden -= hides ? 1 : 0;
        } else if (token == QXmlStreamReader::Characters && hidden == 0 && !paragraphs.isEmpty()) {
            paragraphs.last() += reader.text();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return paragraphs;
}

/// Both as one list: a tab parts what stands at the left from what stands at the right; empty cells count for nothing.
QStringList units(const QStringList& texts) {
    QStringList all;
    for (const QString& text : texts) {
        all += QString(text).replace(QChar(1), QChar(0xFFFD)).split(u'\t', Qt::SkipEmptyParts);
    }
    all.removeAll(QString());
    return all;
}

struct Report {
    const char* name;
    content::ReportDocument document;
};

/// Signatures without names, which are only lines.
bool isUnsigned(const content::Block& block) {
    const auto* signatures = std::get_if<content::Signatures>(&block);
    return signatures != nullptr &&
           std::all_of(signatures->places.begin(), signatures->places.end(), [](const auto& place) { return place.name.empty(); });
}

std::vector<Report> reports() {
    std::vector<Report> all{{"bogor", sections::agencyReport(kotaBogor2024(kId))},
                            {"kementerian", sections::agencyReport(coordinatingMinistry2021(text::Language::English))},
                            {"kediri", sections::agencyReport(kotaKediri2022(kId))},
                            {"terburuk", sections::agencyReport(worstCase(kId))},
                            {"semua", everyBlock(kId)}};
    for (Report& one : all) {
        if (one.name != std::string("semua")) {
            std::erase_if(one.document.blocks, isUnsigned);  // lines to write on are drawn with dots
        }
    }
    all.back().document.look.organisation.clear();
    all.back().document.blocks.pop_back();  // a line to write on is drawn with dots
    return all;
}

TEST(OdtReport, SaysWhatTheReportSaysBlockByBlock) {
    for (const Report& one : reports()) {
        const QString name = QString::fromLatin1(one.name) + QStringLiteral(".odt");
        (void)written(one.document, writers::Format::Odt, name);
        EXPECT_EQ(units(paragraphsOf(partOf(name, QStringLiteral("content.xml")))), units(textsOf(one.document))) << one.name;
    }
}

TEST(OdtReport, IsAPackageThatProgramsKnowByItsFirstBytes) {
    const QByteArray bytes = written(everyBlock(kId), writers::Format::Odt, QStringLiteral("paket.odt"));
    EXPECT_EQ(bytes.left(4), QByteArray("PK\x03\x04"));
    EXPECT_EQ(bytes.mid(8, 2), QByteArray(2, '\0')) << "stored as it is";
    EXPECT_EQ(bytes.mid(28, 2), QByteArray(2, '\0')) << "no extra field";
    EXPECT_EQ(bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    const Ran tested = run(QStringLiteral("unzip"), {"-tq", pathOf(QStringLiteral("paket.odt"))});
    EXPECT_EQ(tested.exitCode, 0) << tested.output.toStdString();
    const Ran listed = run(QStringLiteral("unzip"), {"-Z1", pathOf(QStringLiteral("paket.odt"))});
    const QString manifest = partOf(QStringLiteral("paket.odt"), QStringLiteral("META-INF/manifest.xml"));
    for (const QString& file : listed.output.split(u'\n', Qt::SkipEmptyParts)) {
        const bool named = manifest.contains(QStringLiteral("manifest:full-path=\"%1\"").arg(file));
        EXPECT_EQ(named, file != u"mimetype" && !file.startsWith(u"META-INF")) << file.toStdString();
    }
}

TEST(OdtReport, IsTheSameForTheSameMoment) {
    auto document = everyBlock(kId);
    const QByteArray first = written(document, writers::Format::Odt, QStringLiteral("sama.odt"));
    EXPECT_EQ(written(document, writers::Format::Odt, QStringLiteral("sama.odt")), first);
    document.createdAt = "2025-11-12T08:30:00Z";
    EXPECT_NE(written(document, writers::Format::Odt, QStringLiteral("sama.odt")), first);
}

TEST(OdtReport, HasRealHeadingsHeadRowsAndPictures) {
    (void)written(everyBlock(kId), writers::Format::Odt, QStringLiteral("bentuk.odt"));
    const QString content = partOf(QStringLiteral("bentuk.odt"), QStringLiteral("content.xml"));
    EXPECT_TRUE(content.contains(QStringLiteral("<text:h text:style-name=\"Heading_20_3\" text:outline-level=\"3\">")));
    EXPECT_EQ(content.count(QStringLiteral("<text:h ")), 5);
    EXPECT_EQ(content.count(QStringLiteral("<table:table-header-rows>")), 1);
    EXPECT_TRUE(content.contains(QStringLiteral("fo:keep-together=\"always\"")));
    EXPECT_EQ(content.count(QStringLiteral("<svg:desc>")), 14);
    EXPECT_EQ(content.count(QStringLiteral("xlink:href=\"Pictures/chart-14.svg\"")), 1);
    EXPECT_EQ(content.count(QStringLiteral("xlink:href=\"Pictures/chart-14.png\"")), 1);
    EXPECT_TRUE(content.contains(QStringLiteral("<text:table-of-content-source text:outline-level=\"2\">")));
    EXPECT_EQ(content.count(QStringLiteral("<text:bookmark-ref text:reference-format=\"page\"")), 4);
    EXPECT_TRUE(content.contains(QStringLiteral("<draw:frame draw:style-name=\"Frame\" draw:name=\"Crest\"")));
}

TEST(OdtReport, NamesItsLanguageItsColourAndItsPages) {
    for (const auto language : {kId, text::Language::English}) {
        const bool english = language == text::Language::English;
        (void)written(everyBlock(language), writers::Format::Odt, QStringLiteral("gaya.odt"));
        const QString styles = partOf(QStringLiteral("gaya.odt"), QStringLiteral("styles.xml"));
        EXPECT_TRUE(styles.contains(english ? QStringLiteral("fo:language=\"en\" fo:country=\"GB\"")
                                            : QStringLiteral("fo:language=\"id\" fo:country=\"ID\"")));
        EXPECT_TRUE(styles.contains(QStringLiteral("#7a1f5c")));
        EXPECT_TRUE(styles.contains(english ? QStringLiteral("style:display-name=\"Report: callout\"")
                                            : QStringLiteral("style:display-name=\"Laporan: kotak perhatian\"")));
        EXPECT_TRUE(styles.contains(
            QStringLiteral("Halaman <text:page-number text:select-page=\"current\">1</text:page-number><text:s text:c=\"1\"/>dari "
                           "<text:page-count>1</text:page-count>")))
            << styles.toStdString();
        EXPECT_EQ(units(paragraphsOf(styles)),
                  (QStringList{QStringLiteral("\u00A0 Dinas Komunikasi & Informatika"), QStringLiteral("Kota Bogor – SPBE 2024"),
                               QStringLiteral("Matang, 12 November 2024"), QStringLiteral("Halaman 1 dari 1")}));
        const QString meta = partOf(QStringLiteral("gaya.odt"), QStringLiteral("meta.xml"));
        EXPECT_TRUE(meta.contains(QStringLiteral("<dc:title>Laporan &amp; &lt;judul&gt;</dc:title>")));
        EXPECT_TRUE(meta.contains(QStringLiteral("<meta:creation-date>2024-11-12T08:30:00</meta:creation-date>")));
        EXPECT_TRUE(meta.contains(english ? QStringLiteral("<dc:language>en-GB<") : QStringLiteral("<dc:language>id-ID<")));
    }
}

/// A text without blanks and line ends, which programs set as they like, and without joined letters.
QString squeezed(QString text) {
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar one) { return one.isSpace(); });
    return text;
}

QStringList wordsOf(const QString& text) {
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

QString textOfPdf(const QString& pdf) {
    const Ran read = run(QStringLiteral("pdftotext"), {"-raw", pdf, "-"});
    EXPECT_EQ(read.exitCode, 0) << read.output.toStdString();
    return read.output;
}

/// True where a text stands in one piece, or, cut by a page's end, in words.
bool holds(const QString& text, const QString& unit) {
    const QStringList words = wordsOf(unit);
    return text.contains(squeezed(unit)) ||
           std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(squeezed(word)); });
}

TEST(OdtReport, OpensInAnotherProgramWithTheWordsOfThePdf) {
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
        GTEST_SKIP() << "LibreOffice is not installed";
    }
    auto document = sections::agencyReport(coordinatingMinistry2021(kId));
    // Its page numbers are each program's own.
    std::erase_if(document.blocks, [](const content::Block& block) { return std::holds_alternative<content::Contents>(block); });
    const QString folder = pathOf(QStringLiteral("soffice"));
    QDir(folder).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(folder));
    (void)written(document, writers::Format::Pdf, QStringLiteral("soffice/matang.pdf"));
    (void)written(document, writers::Format::Odt, QStringLiteral("soffice/laporan.odt"));
    const Ran converted = run(QStringLiteral("soffice"), {"-env:UserInstallation=file://" + folder + "/profile", "--headless",
                                                          "--convert-to", "pdf", "--outdir", folder, folder + "/laporan.odt"});
    ASSERT_EQ(converted.exitCode, 0) << converted.output.toStdString();
    const QString printed = squeezed(textOfPdf(folder + QStringLiteral("/matang.pdf")));
    const QString text = textOfPdf(folder + QStringLiteral("/laporan.pdf"));
    const QString edited = squeezed(text);
    for (const QString& unit : textsOf(document)) {
        EXPECT_TRUE(holds(printed, unit)) << "PDF without " << unit.toStdString();
        EXPECT_TRUE(holds(edited, unit)) << "ODT without " << unit.toStdString();
    }
    static const QRegularExpression kNumber(QStringLiteral("^[0-9.…]+$"));  // of pages, lists and axes
    QStringList onlyEdited;
    for (const QString& word : wordsOf(text)) {
        if (!printed.contains(squeezed(word)) && !word.contains(kNumber) && word != u"•") {
            onlyEdited.append(word);
        }
    }
    EXPECT_EQ(onlyEdited, QStringList());
}

}  // namespace
}  // namespace matang::testing
