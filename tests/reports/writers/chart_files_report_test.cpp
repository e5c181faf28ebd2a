// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_folder.h"

#include "every_block.h"
#include "outside_program.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QXmlStreamReader>

namespace matang::testing {
namespace {

content::Chart chart(const std::string& title) {
    content::BarsSpec bars;
    bars.rows = {{"Kebijakan", content::ChartValue{3, "3,00", "3.00"}, {}}};
    content::ChartSpec spec;
    spec.title = title;
    spec.alternative = "Kebijakan 3,00.";
    spec.drawing = bars;
    return {spec, 60};
}

content::ReportDocument reportOf(const std::vector<std::string>& titles) {
    content::ReportDocument document;
    document.title = "Laporan Kota Bogor";
    for (const std::string& title : titles) {
        document.blocks.emplace_back(chart(title));
    }
    return document;
}

QString freshFolder(const QString& name) {
    startApplication();
    const QString folder = outputFolder() + u'/' + name;
    QDir(folder).removeRecursively();
    return folder;
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

TEST(ChartFolder, NamesFilesByNumberAndSubject) {
    const auto document = reportOf({"Indeks SPBE, skala 1-5", "Indeks SPBE, skala 1-5", "Évaluasi „Tata Kelola“ / 2024: hasil", "../../etc",
                                    "…", "Nilai per domain, aspek, dan indikator, skala 1-5",
                                    "Layanan Administrasi Pemerintahan Berbasis Elektronik dan Layanan Publik Berbasis Elektronik"});
    EXPECT_EQ(writers::chartFileNames(document, writers::Format::Svg),
              (std::vector<QString>{"01-indeks-spbe.svg", "02-indeks-spbe.svg", "03-evaluasi-tata-kelola-2024-hasil.svg", "04-etc.svg",
                                    "05.svg", "06-nilai-per-domain-aspek-dan-indikator.svg",
                                    "07-layanan-administrasi-pemerintahan-berbasis-elektronik-dan.svg"}));
    EXPECT_EQ(writers::chartFileNames(reportOf(std::vector<std::string>(100, "A")), writers::Format::Png).front(),
              QStringLiteral("001-a.png"));
}

TEST(ChartFolder, HoldsEveryChartAsVectorsOrAsAPicture) {
    const content::ReportDocument document = everyBlock(text::Language::Indonesian);
    for (const auto format : {writers::Format::Svg, writers::Format::Png}) {
        const QString folder = freshFolder(QStringLiteral("charts/")) + QString::fromStdString(std::string(writers::formatCode(format)));
        ASSERT_TRUE(writers::write(document, format, folder.toStdString()).has_value());
        const auto names = writers::chartFileNames(document, format);
        EXPECT_EQ(names.size(), 14U);
        EXPECT_EQ(filesIn(folder), QStringList(names.begin(), names.end()));
        for (const QString& name : names) {
            QFile file(folder + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (format == writers::Format::Png) {
                EXPECT_GE(QImage::fromData(bytes, "PNG").width(), 700) << name.toStdString();
                continue;
            }
            QXmlStreamReader reader(bytes);
            int texts = 0;
            while (!reader.atEnd()) {
                texts += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text" ? 1 : 0;
            }
            EXPECT_FALSE(reader.hasError()) << name.toStdString();
            EXPECT_GT(texts, 2) << name.toStdString();
        }
    }
}

TEST(ChartFolder, ReplacesItsOwnFilesAndLeavesOthers) {
    const QString folder = freshFolder(QStringLiteral("replaced"));
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const char* name : {"01-indeks.svg", "catatan.txt"}) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("lama");
    }
    ASSERT_TRUE(writers::write(reportOf({"Indeks"}), writers::Format::Svg, folder.toStdString()).has_value());
    EXPECT_EQ(filesIn(folder), QStringList({"01-indeks.svg", "catatan.txt"}));
    QFile chart(folder + QStringLiteral("/01-indeks.svg"));
    ASSERT_TRUE(chart.open(QIODevice::ReadOnly));
    EXPECT_TRUE(chart.readAll().contains("<svg"));
}

TEST(ChartFolder, SaysThatThereAreNoCharts) {
    const QString folder = freshFolder(QStringLiteral("none"));
    const auto result = writers::write(reportOf({}), writers::Format::Png, folder.toStdString());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error(), (base::Error{base::ErrorCode::NotFound, "report-without-charts", {{"title", "Laporan Kota Bogor"}}, {}, {}}));
    EXPECT_FALSE(QDir(folder).exists());
}

TEST(ChartFolder, NamesTheFileThatCannotBeWritten) {
    const QString folder = freshFolder(QStringLiteral("blocked"));
    ASSERT_TRUE(QDir().mkpath(folder + QStringLiteral("/02-dua.svg")));  // a folder stands where the file should be
    const auto result = writers::write(reportOf({"Satu", "Dua", "Tiga"}), writers::Format::Svg, folder.toStdString());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, base::ErrorCode::InputOutput);
    EXPECT_EQ(result.error().reason, "report-not-written");
    EXPECT_EQ(base::argument(result.error().arguments, "file"), (folder + QStringLiteral("/02-dua.svg")).toStdString());
    EXPECT_EQ(filesIn(folder), QStringList({"01-satu.svg"}));
}

}  // namespace
}  // namespace matang::testing
