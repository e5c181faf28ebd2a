// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <matang/templates/template_loader.h>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace matang::gui {

TEST_F(WindowTest, TheReportIsExportedAsPdf) {
    openWindow(makeWorkspace());
    openNewest();
    m_window->view()->showPage(SessionView::Report);
    const auto target = path(QStringLiteral("laporan.pdf"));
    part<QLineEdit>(QStringLiteral("reportFile")).setText(target);
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("reportExport")), Qt::LeftButton);
    auto& outcome = part<QLabel>(QStringLiteral("reportOutcome"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QPushButton>(QStringLiteral("reportOpen")).isVisible(); }, 30'000))
        << outcome.text().toStdString();
    EXPECT_EQ(outcome.text(), QStringLiteral("Laporan ada di ") + target);
    QFile pdf(target);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_EQ(pdf.read(5), "%PDF-");
}

TEST_F(WindowTest, TheSuggestedReportLiesInAFolderThatIsThere) {
    openWindow(makeWorkspace());
    openNewest();
    const QFileInfo suggested(part<QLineEdit>(QStringLiteral("reportFile")).text());
    EXPECT_TRUE(suggested.dir().exists()) << suggested.filePath().toStdString();
}

TEST_F(WindowTest, AReportThatCannotBeWrittenSaysWhy) {
    openWindow(makeWorkspace());
    openNewest();
    m_window->view()->showPage(SessionView::Report);
    part<QLineEdit>(QStringLiteral("reportFile")).setText(path(QStringLiteral("tidak/ada/laporan.pdf")));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("reportExport")), Qt::LeftButton);
    auto& outcome = part<QLabel>(QStringLiteral("reportOutcome"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.text().startsWith(QStringLiteral("Laporan tidak ditulis.")); }, 30'000));
    EXPECT_FALSE(outcome.text().contains(QStringLiteral("QStandardPaths"))) << outcome.text().toStdString();
    EXPECT_TRUE(outcome.text().contains(QStringLiteral("laporan.pdf"))) << outcome.text().toStdString();
}

class ReportPageTest : public WindowTest {
protected:
    static void removeMarks(workspace::Workspace& workspace, assessment::AssessmentId id) {
        const auto record = *workspace.record(id);
        for (auto mark : record.marks) {
            mark.value.reset();
            ASSERT_TRUE(workspace.setMark(id, mark, {"Rina", "set-mark"}).has_value());
        }
    }
    /// What the page says is missing in the assessment of 2024, after it was changed so.
    QString missing(const std::function<void(workspace::Workspace&, assessment::AssessmentId)>& change) {
        const auto file = makeWorkspace();
        prepare(file, change);
        openWindow(file);
        openNewest();
        m_window->view()->showPage(SessionView::Report);
        auto& label = part<QLabel>(QStringLiteral("reportMissing"));
        EXPECT_EQ(label.isVisible(), !label.text().isEmpty());
        return label.text();
    }
};

TEST_F(ReportPageTest, ThePageSaysWhatTheTemplateSaysOfItself) {
    EXPECT_EQ(missing([](auto&, auto) {}), QString()) << "nothing is missing";
    const auto full = templates::templateNamed("laporan-lengkap");
    ASSERT_TRUE(full);
    EXPECT_EQ(part<QLabel>(QStringLiteral("reportContents")).text().toStdString(), (*full)->description.in("id"));
}

TEST_F(ReportPageTest, IndicatorsWithoutAValueAreCounted) {
    EXPECT_EQ(missing([](workspace::Workspace& workspace, assessment::AssessmentId id) {
                  auto mark = workspace.record(id)->marks.front();
                  mark.value.reset();
                  ASSERT_TRUE(workspace.setMark(id, mark, {"Rina", "set-mark"}).has_value());
              }),
              QStringLiteral("1 dari 47 indikator belum bernilai. Karena itu indeks belum lengkap; laporan menyebutkannya."));
}

TEST_F(ReportPageTest, DisputedIndicatorsAreCounted) {
    const auto words = missing([](workspace::Workspace& workspace, assessment::AssessmentId id) {
        for (const char* assessor : {"Ani", "Budi"}) {
            for (int indicator = 1; indicator <= 3; ++indicator) {
                assessment::Mark mark;
                mark.node = rubric::NodeId("I" + std::to_string(indicator));
                mark.stage = rubric::StageId("document");
                mark.assessor = assessor;
                mark.value = base::Rational(indicator == 3 && *assessor == 'A' ? 2 : 4);
                ASSERT_TRUE(workspace.setMark(id, mark, {"Rina", "set-mark"}).has_value());
            }
        }
    });
    EXPECT_EQ(words, QStringLiteral("1 dari 47 indikator belum bernilai. Pada 1 indikator asesor belum sepakat. Karena itu indeks belum "
                                    "lengkap; laporan menyebutkannya."));
    m_window->host().session()->document().setStage(rubric::StageId("self"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("reportMissing")).text(), QString()) << "they differ at the later stage only";
}

TEST_F(ReportPageTest, NoValueIsNoIndex) {
    EXPECT_EQ(missing(removeMarks), QStringLiteral("47 dari 47 indikator belum bernilai. Belum ada indeks pada tahap ini."));
}

TEST_F(ReportPageTest, PublishedFiguresAloneGiveNoStrengthsAndWeaknesses) {
    EXPECT_EQ(
        missing([](workspace::Workspace& workspace, assessment::AssessmentId id) {
            removeMarks(workspace, id);
            const assessment::ReportedValue index{
                rubric::NodeId("index"), rubric::StageId("self"), {base::Rational(3), 0}, "Kepmen 13/2024", {}};
            ASSERT_TRUE(workspace.setReportedValue(id, index, {"Rina", "set-reported-value"}).has_value());
        }),
        QStringLiteral("Hanya angka yang dipublikasikan yang diketahui: laporan tidak memuat indikator dan tidak menyebut kekuatan atau "
                       "kelemahan."));
}

TEST_F(ReportPageTest, TakingNoPartIsSaid) {
    EXPECT_EQ(missing([](workspace::Workspace& workspace, assessment::AssessmentId id) {
                  auto assessment = workspace.record(id)->assessment;
                  assessment.participation = assessment::Participation::DidNotTakePart;
                  ASSERT_TRUE(workspace.changeAssessment(assessment, {"Rina", "change-assessment"}).has_value());
              }),
              QStringLiteral("Instansi tidak ikut serta, jadi laporan tidak memuat indeks tahun ini."));
}

}  // namespace matang::gui
