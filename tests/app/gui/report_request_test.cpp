// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_request.h"
#include "report/report_file.h"
#include "report/report_lines.h"
#include "report/report_words.h"
#include "report/section_keys.h"

#include <gtest/gtest.h>

#include <QDir>

namespace matang::gui {

namespace {

using templates::SectionKind;

ReportRequest everything() {
    ReportRequest request;
    request.workspace = QStringLiteral("/home/rina/Berkas \"kerja\"\n.matang");
    request.subject = ReportSubject::EveryAgency;
    request.assessment = assessment::AssessmentId(7);
    request.rubric = QStringLiteral("spbe-2020");
    request.year = 2024;
    request.stage = QStringLiteral("interview");
    request.reportTemplate = QStringLiteral("/home/rina/templat saya.yaml");
    request.leftOut = QStringList{QStringLiteral("cover"), QStringLiteral("text-2")};
    request.language = text::Language::English;
    request.fromYear = 2021;
    request.format = writers::Format::Xlsx;
    request.target = QStringLiteral("/home/rina/laporan \u00e9.xlsx");
    request.bundledRubrics = QStringLiteral("/usr/share/matang/rubrics");
    request.ownRubrics = QStringLiteral("/home/rina/rubrics");
    request.speaks = text::Language::Indonesian;
    return request;
}

templates::ReportTemplate made(const std::vector<SectionKind>& kinds) {
    templates::ReportTemplate reportTemplate;
    for (const auto kind : kinds) {
        reportTemplate.sections.push_back({kind, {}, {}});
    }
    return reportTemplate;
}

std::vector<SectionKind> kinds(const templates::ReportTemplate& reportTemplate) {
    std::vector<SectionKind> found;
    for (const auto& section : reportTemplate.sections) {
        found.push_back(section.kind);
    }
    return found;
}

}  // namespace

TEST(ReportRequestTest, EverythingPassesThroughOneLine) {
    const auto line = toJson(everything());
    EXPECT_EQ(line.count('\n'), 1);
    EXPECT_TRUE(line.endsWith('\n'));
    EXPECT_EQ(requestFromJson(line), everything());
}

TEST(ReportRequestTest, AStageThatIsNotSaidIsNotMadeUp) {
    auto request = everything();
    request.stage.reset();
    request.subject = ReportSubject::Round;
    EXPECT_EQ(requestFromJson(toJson(request)), request);
}

TEST(ReportRequestTest, WhatIsNoRequestIsRefused) {
    EXPECT_EQ(requestFromJson(""), std::nullopt);
    EXPECT_EQ(requestFromJson("Kota Bogor"), std::nullopt);
    EXPECT_EQ(requestFromJson("{}"), std::nullopt);
    EXPECT_EQ(requestFromJson(toJson(everything()).replace("xlsx\"", "doc\"")), std::nullopt) << "an unknown format";
    EXPECT_EQ(requestFromJson(toJson(everything()).replace("every-agency", "nobody")), std::nullopt);
    auto request = everything();
    request.target.clear();
    EXPECT_EQ(requestFromJson(toJson(request)), std::nullopt) << "nowhere to write";
}

TEST(ReportRequestTest, ProgressAndOutcomePassThroughLines) {
    const ReportProgressLine progress{12, 621, QStringLiteral("Kota \"Bogor\"")};
    EXPECT_EQ(std::get<ReportProgressLine>(reportLine(toJson(progress))), progress);
    const ReportOutcomeLine outcome{620, {{QStringLiteral("Kota Kediri"), QStringLiteral("Tidak ada ruang.\nHapus berkas.")}}};
    EXPECT_EQ(toJson(outcome).count('\n'), 1);
    EXPECT_EQ(std::get<ReportOutcomeLine>(reportLine(toJson(outcome))), outcome);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(reportLine("QStandardPaths: wrong permissions\n")));
}

TEST(SectionKeysTest, SectionsOfOneKindAreToldApart) {
    const auto reportTemplate = made({SectionKind::Cover, SectionKind::Text, SectionKind::Summary, SectionKind::Text});
    EXPECT_EQ(sectionKeys(reportTemplate),
              (QStringList{QStringLiteral("cover"), QStringLiteral("text"), QStringLiteral("summary"), QStringLiteral("text-2")}));
    EXPECT_EQ(kinds(withoutSections(reportTemplate, {QStringLiteral("text-2"), QStringLiteral("ranking")})),
              (std::vector{SectionKind::Cover, SectionKind::Text, SectionKind::Summary}));
}

TEST(SectionKeysTest, NoPageIsBrokenForNothing) {
    const auto reportTemplate = made({SectionKind::Cover, SectionKind::PageBreak, SectionKind::Summary, SectionKind::PageBreak,
                                      SectionKind::Years, SectionKind::PageBreak, SectionKind::Method});
    EXPECT_EQ(kinds(withoutSections(reportTemplate, {QStringLiteral("cover")})),
              (std::vector{SectionKind::Summary, SectionKind::PageBreak, SectionKind::Years, SectionKind::PageBreak, SectionKind::Method}));
    EXPECT_EQ(kinds(withoutSections(reportTemplate, {QStringLiteral("years"), QStringLiteral("method")})),
              (std::vector{SectionKind::Cover, SectionKind::PageBreak, SectionKind::Summary}));
    EXPECT_EQ(kinds(withoutSections(reportTemplate, {})), kinds(reportTemplate));
}

TEST(ReportFileTest, TheSuggestedNameSaysWhatItIs) {
    ReportName name{"laporan-lengkap", QStringLiteral("Pemerintah Kab. Bogor (Jawa Barat)"), "spbe-2020", 2024};
    EXPECT_EQ(suggestedName(name), QStringLiteral("laporan-lengkap-pemerintah-kab-bogor-jawa-barat-spbe-2020-2024.pdf"));
    name.language = text::Language::English;
    name.format = writers::Format::Xlsx;
    EXPECT_EQ(suggestedName(name), QStringLiteral("laporan-lengkap-pemerintah-kab-bogor-jawa-barat-spbe-2020-2024-en.xlsx"));
    name.format = writers::Format::Svg;
    EXPECT_EQ(suggestedName(name), QStringLiteral("laporan-lengkap-pemerintah-kab-bogor-jawa-barat-spbe-2020-2024-charts-en"));
    name.language = text::Language::Indonesian;
    name.format = writers::Format::Pdf;
    name.subject = ReportSubject::EveryAgency;
    EXPECT_EQ(suggestedName(name), QStringLiteral("laporan-lengkap-spbe-2020-2024-all-agencies"));
    name.reportTemplate = "laporan-nasional";
    name.subject = ReportSubject::Round;
    EXPECT_EQ(suggestedName(name), QStringLiteral("laporan-nasional-spbe-2020-2024.pdf"));
}

TEST(ReportFileTest, TheEndingFollowsTheFormat) {
    EXPECT_EQ(withEnding(QStringLiteral("/a.b/laporan.pdf"), writers::Format::Odt), QStringLiteral("/a.b/laporan.odt"));
    EXPECT_EQ(withEnding(QStringLiteral("/a.b/laporan.PDF"), writers::Format::Json), QStringLiteral("/a.b/laporan.json"));
    EXPECT_EQ(withEnding(QStringLiteral("/a.b/laporan.2024"), writers::Format::Pdf), QStringLiteral("/a.b/laporan.2024.pdf"));
    EXPECT_EQ(withEnding(QStringLiteral("/a.b/laporan.pdf"), writers::Format::Png), QStringLiteral("/a.b/laporan"));
}

TEST(ReportWordsTest, EverySectionHasAName) {
    for (const auto scope : {templates::Scope::Agency, templates::Scope::Round}) {
        for (const auto kind : templates::sectionsOf(scope)) {
            const auto name = sectionName({kind, {}, {}}, text::Language::English);
            EXPECT_NE(name.toStdString(), std::string(templates::sectionCode(kind))) << name.toStdString();
            EXPECT_TRUE(name.at(0).isUpper()) << name.toStdString();
        }
    }
}

TEST(ReportWordsTest, TheTitleOfTheTemplateNamesItsSection) {
    templates::SectionChoice section{SectionKind::Text, rubric::LocalisedText{}, {}};
    section.title->byLanguage = {{"id", "Arahan wali kota"}, {"en", "The mayor's word"}};
    EXPECT_EQ(sectionName(section, text::Language::Indonesian), QStringLiteral("Arahan wali kota"));
    EXPECT_EQ(sectionName(section, text::Language::English), QStringLiteral("The mayor's word"));
}

TEST(ReportWordsTest, ACaretStandsUnderThePlace) {
    base::Diagnostic finding{base::Severity::Error, {"templat.yaml", 3, 8}, "unknown-key-for-this-test", {}, "\tscope: kota"};
    const auto lines = findingsText({finding}, text::Language::Indonesian).split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Line 3, column 8: "))) << lines[0].toStdString();
    EXPECT_EQ(lines[1], QStringLiteral("     scope: kota"));
    EXPECT_EQ(lines[2], QStringLiteral("           ^"));
}

}  // namespace matang::gui
