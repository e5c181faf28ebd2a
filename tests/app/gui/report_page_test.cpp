// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_page.h"
#include "report/report_form.h"
#include "report/report_preview.h"
#include "report/template_choice.h"
#include "text_conversion.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace matang::gui {

namespace {

class ReportFormTest : public WindowTest {
protected:
    void begin() {
        openWindow(makeWorkspace());
        openNewest();
        m_window->view()->showPage(SessionView::Report);
    }
    ReportPage& page() { return part<ReportPage>(QStringLiteral("reportPage")); }
    QComboBox& box(const char* name) { return part<QComboBox>(QString::fromLatin1(name)); }
    QListWidget& sections() { return part<QListWidget>(QStringLiteral("reportSections")); }
    QLineEdit& file() { return part<QLineEdit>(QStringLiteral("reportFile")); }
    QString outcome() { return part<QLabel>(QStringLiteral("reportOutcome")).text(); }
    QPushButton& exports() { return part<QPushButton>(QStringLiteral("reportExport")); }

    /// As a person does it.
    void choose(const char* name, const QVariant& value) {
        auto& choice = box(name);
        const int row = choice.findData(value);
        ASSERT_GE(row, 0) << name;
        choice.setCurrentIndex(row);
        emit choice.activated(row);
    }
    void choose(writers::Format format) { choose("reportFormat", static_cast<int>(format)); }
    void choose(ReportSubject subject) { choose("reportSubject", static_cast<int>(subject)); }
    void exportTo(const QString& target) {
        file().setText(target);
        emit file().textEdited(target);
        QTest::mouseClick(&exports(), Qt::LeftButton);
    }
    bool waitWritten() {
        return QTest::qWaitFor([&] { return part<QPushButton>(QStringLiteral("reportOpen")).isVisible(); }, 60'000);
    }
    bool waitPreview() {
        return QTest::qWaitFor([&] { return !page().preview().isBusy(); }, 60'000);
    }
    QByteArray content(const QString& name) {
        QFile read(name);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    /// The words of the first pages that are shown.
    QString shownWords() {
        QString words;
        auto* document = part<QPdfView>(QStringLiteral("reportPdf")).document();
        for (int number = 0; number < document->pageCount(); ++number) {
            words += document->getAllText(number).text();
        }
        return words;
    }
    /// A program that answers as it is told instead of writing reports.
    void pretend(const QByteArray& script) {
        QFile program(path(QStringLiteral("pretended")));
        ASSERT_TRUE(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nread -r order\nprintf '%s\\n' \"$order\" >> '" + path(QStringLiteral("orders")).toUtf8() + "'\n" +
                      script);
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_surroundings.program = program.fileName();
    }
    ReportRequest lastOrder() {
        const auto lines = content(path(QStringLiteral("orders"))).trimmed().split('\n');
        return requestFromJson(lines.last()).value_or(ReportRequest());
    }
    QString templateFile(const QByteArray& text) {
        QFile made(path(QStringLiteral("templat.yaml")));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(text);
        return made.fileName();
    }
    TemplateChoice& templates() { return *m_window->findChild<TemplateChoice*>(); }
};

const QByteArray kTwoSections =
    "template: dinas\nformat: 1\nscope: agency\nname: {id: \"Laporan dinas\", en: \"Office report\"}\n"
    "description: {id: \"Pendek.\", en: \"Short.\"}\nsections: [summary, method]\n";

}  // namespace

TEST_F(ReportFormTest, EveryFormatIsWritten) {
    begin();
    const std::pair<writers::Format, QByteArray> formats[] = {{writers::Format::Pdf, "%PDF-"},
                                                              {writers::Format::Odt, "PK"},
                                                              {writers::Format::Html, "<!DOCTYPE html>"},
                                                              {writers::Format::Xlsx, "PK"},
                                                              {writers::Format::Json, "{"}};
    for (const auto& [format, start] : formats) {
        choose(format);
        const auto target = path(QStringLiteral("laporan.") + fromStd(writers::formatCode(format)));
        exportTo(target);
        ASSERT_TRUE(waitWritten()) << outcome().toStdString();
        EXPECT_EQ(outcome(), QStringLiteral("Laporan ada di ") + target);
        EXPECT_TRUE(content(target).left(start.size()).toLower() == start.toLower()) << content(target).left(20).toStdString();
    }
    EXPECT_TRUE(QDir(path({})).entryList({QStringLiteral(".matang-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_F(ReportFormTest, ChartsGoIntoAFolder) {
    begin();
    choose(writers::Format::Svg);
    const auto folder = path(QStringLiteral("grafik"));
    exportTo(folder);
    ASSERT_TRUE(waitWritten()) << outcome().toStdString();
    EXPECT_EQ(outcome(), QStringLiteral("Grafik ada di ") + folder);
    EXPECT_FALSE(QDir(folder).entryList({QStringLiteral("*.svg")}, QDir::Files).isEmpty());
}

TEST_F(ReportFormTest, TheEndingOfTheFileFollowsTheFormat) {
    begin();
    EXPECT_TRUE(file().text().endsWith(QStringLiteral("laporan-lengkap-kota-contoh-spbe-2020-2024.pdf"))) << file().text().toStdString();
    choose(writers::Format::Xlsx);
    EXPECT_TRUE(file().text().endsWith(QStringLiteral("laporan-lengkap-kota-contoh-spbe-2020-2024.xlsx")));
    file().setText(path(QStringLiteral("milik saya.xlsx")));
    emit file().textEdited(file().text());
    choose(writers::Format::Odt);
    EXPECT_EQ(file().text(), path(QStringLiteral("milik saya.odt")));
}

TEST_F(ReportFormTest, AFileThatIsThereIsSaidToBeReplaced) {
    begin();
    EXPECT_FALSE(part<QLabel>(QStringLiteral("reportReplaces")).isVisible());
    const auto target = templateFile("x");
    file().setText(target);
    EXPECT_TRUE(part<QLabel>(QStringLiteral("reportReplaces")).isVisible());
    EXPECT_EQ(part<QLabel>(QStringLiteral("reportReplaces")).text(), QStringLiteral("Berkas ini sudah ada dan akan diganti."));
}

TEST_F(ReportFormTest, TheOutcomeIsToldAgainInAnotherLanguage) {
    begin();
    const auto target = path(QStringLiteral("laporan.json"));
    choose(writers::Format::Json);
    exportTo(target);
    ASSERT_TRUE(waitWritten());
    EXPECT_EQ(outcome(), QStringLiteral("Laporan ada di ") + target);
    m_language.choose(text::Language::English);
    EXPECT_TRUE(waitUntil([&] { return outcome() == QStringLiteral("The report is in ") + target; })) << outcome().toStdString();
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("reportOpen")).isVisible());
}

TEST_F(ReportFormTest, AWorkspaceIsNeverReplacedByAReport) {
    begin();
    const auto workspace = path(QStringLiteral("kota.matang"));
    const auto before = content(workspace);
    exportTo(workspace);
    EXPECT_TRUE(outcome().contains(QStringLiteral("Nama ini milik berkas kerja."))) << outcome().toStdString();
    EXPECT_EQ(content(workspace), before);
}

TEST_F(ReportFormTest, CancelLeavesWhatWasThere) {
    pretend(
        "printf '%s' \"$order\" | sed 's/.*\"target\":\"\\([^\"]*\\)\".*/\\1/' | xargs -I{} sh -c 'echo half > \"{}\"'\nexec sleep 60\n");
    begin();
    const auto target = path(QStringLiteral("laporan.pdf"));
    {
        QFile former(target);
        ASSERT_TRUE(former.open(QIODevice::WriteOnly));
        former.write("former");
    }
    exportTo(target);
    EXPECT_FALSE(exports().isEnabled());
    QTest::qWait(200);
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("reportCancel")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return outcome() == QStringLiteral("Dibatalkan. Tidak ada yang ditulis."); })) << outcome().toStdString();
    EXPECT_EQ(content(target), "former");
    EXPECT_TRUE(QDir(path({})).entryList({QStringLiteral(".matang-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
    EXPECT_TRUE(exports().isEnabled());
}

TEST_F(ReportFormTest, ThePreviewShowsPagesInTheLanguageOfTheReport) {
    begin();
    ASSERT_TRUE(waitPreview());
    EXPECT_GT(page().preview().pageCount(), 0);
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Ringkasan"), Qt::CaseInsensitive));
    choose("reportLanguage", QStringLiteral("en"));
    EXPECT_TRUE(page().preview().isBusy()) << "the pages are made anew";
    EXPECT_GT(page().preview().pageCount(), 0) << "the former pages stay meanwhile";
    ASSERT_TRUE(waitPreview());
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Summary"), Qt::CaseInsensitive));
}

TEST_F(ReportFormTest, ThePreviewFollowsAnEdit) {
    pretend("echo alasan >&2; exit 3\n");
    begin();
    ASSERT_TRUE(waitPreview());
    const auto before = content(path(QStringLiteral("orders"))).count('\n');
    auto& session = *m_window->host().session();
    auto mark = session.document().markOf(session.document().rubric().find(rubric::NodeId("I1")), "Rina");
    mark.value = base::Rational(4);
    session.editMark(session.document().rubric().find(rubric::NodeId("I1")), mark, MarkField::Value);
    EXPECT_TRUE(waitUntil([&] { return content(path(QStringLiteral("orders"))).count('\n') > before; }));
}

TEST_F(ReportFormTest, APreviewThatFailsSaysWhyAndCanBeTriedAgain) {
    pretend("echo Cakram penuh. >&2; exit 3\n");
    begin();
    ASSERT_TRUE(waitPreview());
    auto& state = part<QWidget>(QStringLiteral("reportPreviewState"));
    QStringList words;
    for (auto* label : state.findChildren<QLabel*>()) {
        words << label->text();
    }
    EXPECT_TRUE(words.contains(QStringLiteral("Pratinjau tidak dapat dibuat")));
    EXPECT_TRUE(words.contains(QStringLiteral("Cakram penuh.")));
    const auto before = content(path(QStringLiteral("orders"))).count('\n');
    auto* again = state.findChild<QPushButton*>();
    EXPECT_EQ(again->text(), QStringLiteral("Coba lagi"));
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_TRUE(waitPreview());
    EXPECT_EQ(content(path(QStringLiteral("orders"))).count('\n'), before + 1);
}

TEST_F(ReportFormTest, SectionsThatAreLeftOutAreNotAskedForAndRemembered) {
    pretend("exit 3\n");
    begin();
    auto* reset = &part<QPushButton>(QStringLiteral("reportSectionsReset"));
    EXPECT_FALSE(reset->isEnabled());
    EXPECT_EQ(sections().item(0)->text(), QStringLiteral("Sampul"));
    for (int row = 0; row < sections().count(); ++row) {
        EXPECT_NE(sections().item(row)->text(), QStringLiteral("Ganti halaman"));
    }
    sections().item(0)->setCheckState(Qt::Unchecked);
    ASSERT_TRUE(waitPreview());
    EXPECT_EQ(lastOrder().leftOut, QStringList{QStringLiteral("cover")});
    choose("reportLanguage", QStringLiteral("en"));
    choose(writers::Format::Html);
    EXPECT_EQ(m_settings.reportChoice(QStringLiteral("laporan-lengkap")),
              (Settings::ReportChoice{QStringLiteral("en"), QStringLiteral("html"), {QStringLiteral("cover")}}));
    choose("reportTemplate", QStringLiteral("berita-acara"));
    EXPECT_EQ(box("reportLanguage").currentData().toString(), QStringLiteral("id")) << "nothing was chosen for this one";
    EXPECT_FALSE(reset->isEnabled());
    choose("reportTemplate", QStringLiteral("laporan-lengkap"));
    EXPECT_EQ(box("reportLanguage").currentData().toString(), QStringLiteral("en"));
    EXPECT_EQ(sections().item(0)->checkState(), Qt::Unchecked);
    EXPECT_TRUE(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(sections().item(0)->checkState(), Qt::Checked);
    EXPECT_EQ(m_settings.reportChoice(QStringLiteral("laporan-lengkap")).leftOut, QStringList());
}

TEST_F(ReportFormTest, WithoutSectionsThereIsNothingToExport) {
    pretend("exit 3\n");
    begin();
    for (int row = 0; row < sections().count(); ++row) {
        sections().item(row)->setCheckState(Qt::Unchecked);
    }
    EXPECT_FALSE(exports().isEnabled());
    EXPECT_EQ(exports().toolTip(), QStringLiteral("Pilih setidaknya satu bagian laporan."));
    EXPECT_FALSE(page().preview().isBusy());
}

TEST_F(ReportFormTest, ATemplateOfOnesOwnIsUsed) {
    pretend("exit 3\n");
    const auto file = templateFile(kTwoSections);
    begin();
    templates().openFile(file);
    ASSERT_TRUE(waitUntil([&] { return !templates().isBroken(); }));
    EXPECT_EQ(box("reportTemplate").currentText(), QStringLiteral("Laporan dinas (templat.yaml)"));
    EXPECT_EQ(sections().count(), 2);
    ASSERT_TRUE(waitPreview());
    EXPECT_EQ(lastOrder().reportTemplate, file);
    EXPECT_EQ(m_settings.reportTemplate(), file);
}

TEST_F(ReportFormTest, TheMistakesOfATemplateAreListedAndNothingElseBreaks) {
    pretend("exit 3\n");
    const auto file = templateFile(QByteArray(kTwoSections) + "sections: [cover]\n");
    begin();
    const int before = sections().count();
    templates().openFile(file);
    auto& findings = part<QPlainTextEdit>(QStringLiteral("reportTemplateFindings"));
    ASSERT_TRUE(waitUntil([&] { return findings.isVisible(); }));
    EXPECT_TRUE(findings.toPlainText().startsWith(QStringLiteral("Baris 7, kolom 1: "))) << findings.toPlainText().toStdString();
    EXPECT_TRUE(findings.toPlainText().contains(QStringLiteral("\n    sections: [cover]\n    ^"))) << findings.toPlainText().toStdString();
    EXPECT_TRUE(templates().isBroken());
    EXPECT_EQ(
        part<QLabel>(QStringLiteral("reportTemplateTrouble")).text(),
        QStringLiteral("Kesalahan dalam templat.yaml: 1. Selama belum diperbaiki, pratinjau menunjukkan \u201cLaporan lengkap\u201d."));
    EXPECT_EQ(part<QLabel>(QStringLiteral("reportRemark")).text(), QStringLiteral("Ini masih halaman \u201cLaporan lengkap\u201d."));
    EXPECT_EQ(sections().count(), before);
    EXPECT_FALSE(exports().isEnabled());
    templateFile(kTwoSections);
    EXPECT_TRUE(waitUntil([&] { return !templates().isBroken(); })) << "read again once it is stored";
    EXPECT_FALSE(findings.isVisible());
    EXPECT_TRUE(exports().isEnabled());
}

TEST_F(ReportFormTest, EveryAgencyOfARoundIsWrittenIntoAFolder) {
    pretend(
        "case \"$order\" in\n*every-agency*)\n"
        "  echo '{\"done\":0,\"all\":2,\"agency\":\"Kota Bogor\"}'\n  echo '{\"done\":1,\"all\":2,\"agency\":\"Kota Kediri\"}'\n"
        "  echo '{\"written\":1,\"failed\":[{\"agency\":\"Kota Kediri\",\"reason\":\"Tidak ada nilai.\"}]}';;\n*) exit 3;;\nesac\n");
    begin();
    EXPECT_EQ(box("reportSubject").itemText(1), QStringLiteral("Semua instansi putaran ini, satu laporan per instansi (1)"));
    choose(ReportSubject::EveryAgency);
    EXPECT_TRUE(file().text().endsWith(QStringLiteral("laporan-lengkap-spbe-2020-2024-semua-instansi"))) << file().text().toStdString();
    EXPECT_EQ(part<QLabel>(QStringLiteral("reportRemark")).text(), QStringLiteral("Contoh: laporan Kota Contoh."));
    const auto folder = path(QStringLiteral("putaran"));
    exportTo(folder);
    ASSERT_TRUE(waitWritten()) << outcome().toStdString();
    EXPECT_EQ(outcome(), QStringLiteral("Laporan yang ditulis: 1, yang gagal: 1. Folder: ") + folder);
    EXPECT_EQ(part<QPlainTextEdit>(QStringLiteral("reportFailures")).toPlainText(), QStringLiteral("Kota Kediri: Tidak ada nilai."));
    EXPECT_TRUE(part<QPlainTextEdit>(QStringLiteral("reportFailures")).isVisible());
}

TEST_F(ReportFormTest, ABatchIsCancelledAfterTheReportAtHand) {
    pretend(
        "case \"$order\" in\n*every-agency*)\n  echo '{\"done\":12,\"all\":621,\"agency\":\"Kota Bogor\"}'\n"
        "  cat > /dev/null\n  echo finished > '" +
        path(QStringLiteral("finished")).toUtf8() + "'\n  exit 3;;\n*) exit 3;;\nesac\n");
    begin();
    choose(ReportSubject::EveryAgency);
    exportTo(path(QStringLiteral("putaran")));
    ASSERT_TRUE(waitUntil([&] { return outcome() == QStringLiteral("12 dari 621: Kota Bogor"); })) << outcome().toStdString();
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("reportCancel")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return outcome().startsWith(QStringLiteral("Dibatalkan. Laporan yang sudah ditulis utuh")); }));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("finished")))) << "it was let end by itself";
}

TEST_F(ReportFormTest, ARoundIsOneReport) {
    pretend("exit 3\n");
    begin();
    choose("reportTemplate", QStringLiteral("laporan-nasional"));
    EXPECT_EQ(box("reportSubject").currentText(), QStringLiteral("Seluruh putaran 2024 (instansi: 1)"));
    EXPECT_FALSE(box("reportSubject").isEnabled());
    ASSERT_TRUE(waitPreview());
    EXPECT_EQ(lastOrder().subject, ReportSubject::Round);
    EXPECT_EQ(lastOrder().rubric, QStringLiteral("spbe-2020"));
    EXPECT_EQ(lastOrder().year, 2024);
    EXPECT_EQ(lastOrder().stage, std::nullopt);
}

TEST_F(ReportFormTest, YearsAndStageAreThoseThatAreThere) {
    pretend("exit 3\n");
    begin();
    auto& years = box("reportYears");
    ASSERT_EQ(years.count(), 2);
    EXPECT_EQ(years.itemText(0), QStringLiteral("Semua tahun"));
    EXPECT_EQ(years.itemText(1), QStringLiteral("Sejak 2024"));
    EXPECT_EQ(box("reportStage").count(), 1) << "values at the first stage only";
    EXPECT_FALSE(box("reportStage").isVisible()) << "no choice";
    choose("reportYears", 2024);
    ASSERT_TRUE(waitPreview());
    EXPECT_EQ(lastOrder().fromYear, 2024);
    EXPECT_EQ(lastOrder().stage, QStringLiteral("self"));
}

TEST_F(ReportFormTest, AProgramThatCannotBeStartedIsSaid) {
    m_surroundings.program = path(QStringLiteral("nothing"));
    begin();
    exportTo(path(QStringLiteral("laporan.pdf")));
    ASSERT_TRUE(waitUntil([&] { return outcome().startsWith(QStringLiteral("Laporan tidak ditulis.")); }));
    EXPECT_TRUE(outcome().contains(QStringLiteral("tidak dapat dijalankan"))) << outcome().toStdString();
}

TEST_F(ReportFormTest, AWindowThatIsClosedLetsTheReportAtHandBeFinished) {
    const auto finished = path(QStringLiteral("finished"));
    pretend(
        "case \"$order\" in\n*every-agency*)\n  echo '{\"done\":12,\"all\":621,\"agency\":\"Kota Bogor\"}'\n"
        "  cat > /dev/null\n  echo closed > '" +
        path(QStringLiteral("closed")).toUtf8() + "'\n  while [ ! -e '" + path(QStringLiteral("go")).toUtf8() +
        "' ]; do sleep 0.05; done\n  echo finished > '" + finished.toUtf8() + "'\n  exit 3;;\n*) exit 3;;\nesac\n");
    begin();
    choose(ReportSubject::EveryAgency);
    exportTo(path(QStringLiteral("putaran")));
    ASSERT_TRUE(waitUntil([&] { return outcome() == QStringLiteral("12 dari 621: Kota Bogor"); })) << outcome().toStdString();
    closeWindow();
    EXPECT_TRUE(waitUntil([&] { return QFile::exists(path(QStringLiteral("closed"))); })) << "it is told to end";
    EXPECT_FALSE(QFile::exists(finished)) << "nobody waited for it";
    QFile go(path(QStringLiteral("go")));
    ASSERT_TRUE(go.open(QIODevice::WriteOnly));
    EXPECT_TRUE(waitUntil([&] { return QFile::exists(finished); }));
}

TEST_F(ReportFormTest, TheWindowMayBeClosedWhileAReportIsWritten) {
    pretend("exec sleep 60\n");
    begin();
    exportTo(path(QStringLiteral("laporan.pdf")));
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(path(QStringLiteral("orders"))); }));
    closeWindow();
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("laporan.pdf"))));
    EXPECT_TRUE(QDir(path({})).entryList({QStringLiteral(".matang-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

}  // namespace matang::gui
