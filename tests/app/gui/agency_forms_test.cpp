// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment_table_model.h"
#include "pages/agencies_page.h"
#include "text_conversion.h"
#include "widgets/banner.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace matang::gui {

namespace {

const workspace::Author kBudi{"Budi", "add-agency"};

/// The page of all assessments and the forms about one of them.
class AgencyFormsTest : public WindowTest {
protected:
    QTableView& table() { return part<QTableView>(QStringLiteral("assessmentTable")); }
    QLineEdit& line(const char* name) { return part<QLineEdit>(QString::fromLatin1(name)); }
    QString problem(const char* form) { return part<QLabel>(QString::fromLatin1(form) + QStringLiteral("Problem")).text(); }
    bool isOpen(const char* form) { return part<QWidget>(QString::fromLatin1(form)).isVisible(); }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(QString::fromLatin1(name)), Qt::LeftButton); }
    void type(const char* name, const QString& text) {
        line(name).selectAll();
        QTest::keyClicks(&line(name), text);
    }
    void selectYear(int year) {
        auto& model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, AssessmentTableModel::Year).data().toInt() == year) {
                table().setCurrentIndex(model.index(row, 0));
                return;
            }
        }
        FAIL() << "no row of the year " << year;
    }
    QString cell(int column) { return table().model()->index(table().currentIndex().row(), column).data().toString(); }
    void undo() {
        m_window->view()->undo();
        ASSERT_TRUE(waitSaved());
    }
    void redo() {
        m_window->view()->redo();
        ASSERT_TRUE(waitSaved());
    }
    QUndoStack& stack() { return m_window->host().session()->undoStack(); }
    workspace::Workspace stored(const QString& file) {
        return std::move(*workspace::Workspace::open(toPath(file), workspace::Access::ReadOnly, m_clock));
    }
    assessment::Agency storedAgency(const QString& file) { return stored(file).agencies()->front(); }
    std::string lastAction(const QString& file) { return stored(file).trail(0, 100'000)->back().action; }
};

}  // namespace

TEST_F(AgencyFormsTest, AnAgencyIsChangedInPlaceUndoneAndDoneAgain) {
    const auto file = makeWorkspace();
    openList(file);
    watchModels();
    selectYear(2024);
    click("editAgency");
    ASSERT_TRUE(isOpen("agencyForm"));
    EXPECT_EQ(m_window->focusWidget(), &line("agencyName"));
    EXPECT_EQ(line("agencyName").text(), QStringLiteral("Kota Contoh"));
    const auto before = storedAgency(file);
    type("agencyName", QStringLiteral("  Kabupaten  Contoh "));
    type("agencyCode", QStringLiteral("32.71"));
    auto& kind = part<QComboBox>(QStringLiteral("agencyKind"));
    kind.setCurrentIndex(kind.findText(QStringLiteral("Kabupaten")));
    part<QPlainTextEdit>(QStringLiteral("agencyAliases")).setPlainText(QStringLiteral("Pemkab Contoh\n\n Contoh Regency \nPemkab Contoh"));
    click("agencyFormAccept");
    ASSERT_TRUE(waitUntil([this] { return !isOpen("agencyForm"); }));
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Agency) == QStringLiteral("Kabupaten Contoh"); }));
    EXPECT_EQ(cell(AssessmentTableModel::Kind), QStringLiteral("Kabupaten"));
    EXPECT_EQ(cell(AssessmentTableModel::Year), QStringLiteral("2024")) << "the same row stays chosen";
    EXPECT_EQ(m_window->focusWidget(), &table());
    const auto after = storedAgency(file);
    EXPECT_EQ(after.name, "Kabupaten Contoh");
    EXPECT_EQ(after.code, "32.71");
    EXPECT_EQ(after.kind, assessment::AgencyKind::Regency);
    EXPECT_EQ(after.aliases, (std::vector<std::string>{"Pemkab Contoh", "Contoh Regency"}));
    EXPECT_EQ(lastAction(file), "change-agency");

    m_window->view()->showPage(SessionView::Report);
    undo();
    EXPECT_EQ(m_window->view()->page(), SessionView::Agencies) << "undo shows where it took effect";
    EXPECT_EQ(storedAgency(file), before);
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Agency) == QStringLiteral("Kota Contoh"); }));
    redo();
    EXPECT_EQ(storedAgency(file), after);
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Agency) == QStringLiteral("Kabupaten Contoh"); }));
}

TEST_F(AgencyFormsTest, WhatTheWorkspaceRefusesIsSaidInPlaceAndNothingIsLost) {
    const auto file = makeWorkspace();
    prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        assessment::Agency other;
        other.name = "Kota Lain";
        other.code = "32.71";
        auto record = *workspace.record(id);
        record.assessment.agency = *workspace.addAgency(other, kBudi);
        record.assessment.year = 2022;
        ASSERT_TRUE(workspace.addAssessment(record.assessment, kBudi).has_value());
    });
    openList(file);
    openNewest();
    selectIndicator(QStringLiteral("I14"));
    QTest::keyClick(&part<QWidget>(QStringLiteral("indicatorTree")), Qt::Key_5);
    ASSERT_TRUE(waitSaved());
    m_window->view()->showPage(SessionView::Agencies);
    selectYear(2024);
    const int edits = stack().count();
    click("editAgency");
    type("agencyCode", QStringLiteral("32.71"));
    QTest::keyClick(&line("agencyCode"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return !problem("agencyForm").isEmpty(); }));
    EXPECT_EQ(problem("agencyForm"),
              QStringLiteral("Instansi \"32.71\" sudah ada di berkas kerja ini. Pakai yang itu, atau beri instansi baru "
                             "kode resminya sendiri."));
    EXPECT_EQ(line("agencyCode").text(), QStringLiteral("32.71"));
    EXPECT_TRUE(isOpen("agencyForm"));
    type("agencyCode", QString());
    line("agencyCode").clear();
    type("agencyName", QStringLiteral("Pemerintah Kota Lain"));
    click("agencyFormAccept");
    ASSERT_TRUE(waitUntil([this] { return problem("agencyForm").contains(QStringLiteral("Kota Lain")); }));
    line("agencyName").clear();
    click("agencyFormAccept");
    ASSERT_TRUE(waitUntil([this] { return problem("agencyForm").startsWith(QStringLiteral("Instansi belum bernama.")); }));
    EXPECT_FALSE(part<QWidget>(QStringLiteral("failureBanner")).isVisible());
    EXPECT_EQ(stack().count(), edits) << "what could be undone still can";
    EXPECT_EQ(m_window->host().session()->saveState(), WorkspaceSession::SaveState::Saved);
    QTest::keyClick(&line("agencyName"), Qt::Key_Escape);
    EXPECT_FALSE(isOpen("agencyForm"));
    EXPECT_EQ(storedAgency(file).name, "Kota Contoh");
}

TEST_F(AgencyFormsTest, NothingChangedIsNoEdit) {
    const auto file = makeWorkspace();
    openList(file);
    selectYear(2024);
    click("editAgency");
    click("agencyFormAccept");
    EXPECT_FALSE(isOpen("agencyForm"));
    click("editAssessment");
    click("assessmentFormAccept");
    EXPECT_FALSE(isOpen("assessmentForm"));
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(AgencyFormsTest, TakingNoPartIsAStateInWordsAndNeverAScore) {
    const auto file = makeWorkspace();
    openList(file);
    watchModels();
    selectYear(2024);
    const auto index = cell(AssessmentTableModel::Index);
    click("editAssessment");
    ASSERT_TRUE(isOpen("assessmentForm"));
    EXPECT_EQ(m_window->focusWidget(), &line("assessmentCohort"));
    type("assessmentCohort", QStringLiteral("kota besar"));
    auto& edition = part<QComboBox>(QStringLiteral("assessmentEdition"));
    edition.setCurrentIndex(edition.findData(QStringLiteral("2023")));
    part<QCheckBox>(QStringLiteral("assessmentAbsent")).setChecked(true);
    click("assessmentFormAccept");
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Predicate) == QStringLiteral("tidak ikut serta"); }));
    for (const int column : {AssessmentTableModel::Index, AssessmentTableModel::Progress, AssessmentTableModel::Stage}) {
        EXPECT_EQ(cell(column), QString()) << column;
    }
    EXPECT_LT(table().currentIndex().siblingAtColumn(AssessmentTableModel::Progress).data(AssessmentTableModel::ShareRole).toDouble(), 0);
    auto record = storedRecord(file, 2024);
    EXPECT_EQ(record.assessment.cohort, "kota besar");
    EXPECT_EQ(record.assessment.edition, "2023");
    EXPECT_EQ(record.assessment.participation, assessment::Participation::DidNotTakePart);
    EXPECT_EQ(record.marks.size(), 47U) << "what was filled in is kept";
    EXPECT_EQ(lastAction(file), "change-assessment");
    EXPECT_EQ(stack().count(), 1);
    undo();
    ASSERT_TRUE(waitUntil([&] { return cell(AssessmentTableModel::Index) == index; }));
    record = storedRecord(file, 2024);
    EXPECT_EQ(record.assessment.participation, assessment::Participation::TakesPart);
    EXPECT_EQ(record.assessment.cohort, "");
    redo();
    EXPECT_EQ(storedRecord(file, 2024).assessment.participation, assessment::Participation::DidNotTakePart);
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Predicate) == QStringLiteral("tidak ikut serta"); }));
}

TEST_F(AgencyFormsTest, WhoTookNoPartHasNoPublishedIndexAndTheSheetSaysSo) {
    const auto file = makeWorkspace();
    openList(file);
    selectYear(2024);
    click("editAssessment");
    part<QCheckBox>(QStringLiteral("assessmentAbsent")).setChecked(true);
    type("assessmentReported", QStringLiteral("3,50"));
    type("assessmentSource", QStringLiteral("Kepmen 13/2024"));
    click("assessmentFormAccept");
    EXPECT_EQ(problem("assessmentForm"),
              QStringLiteral(
                  "Instansi yang tidak ikut serta tidak punya indeks yang dipublikasikan. Hapus centangnya, atau kosongkan indeksnya."));
    EXPECT_EQ(storedRecord(file, 2024).assessment.participation, assessment::Participation::TakesPart);
    line("assessmentReported").clear();
    line("assessmentReported").setModified(true);
    click("assessmentFormAccept");
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Predicate) == QStringLiteral("tidak ikut serta"); }));
    openNewest();
    EXPECT_EQ(part<Banner>(QStringLiteral("lockBanner")).words(),
              QStringLiteral("Instansi ini tidak ikut serta pada tahun ini: yang terisi tidak dihitung."));
}

TEST_F(AgencyFormsTest, APublishedIndexIsTypedInWithItsSourceAndDecimals) {
    const auto file = makeWorkspace();
    openList(file);
    selectYear(2023);
    click("editAssessment");
    EXPECT_EQ(part<QComboBox>(QStringLiteral("assessmentStage")).currentData().toString(), QStringLiteral("final"));
    type("assessmentReported", QStringLiteral("7"));
    click("assessmentFormAccept");
    EXPECT_TRUE(problem("assessmentForm").startsWith(QStringLiteral("Indeks yang dipublikasikan tidak dapat disimpan")));
    EXPECT_EQ(line("assessmentReported").text(), QStringLiteral("7"));
    type("assessmentReported", QStringLiteral("3,50"));
    click("assessmentFormAccept");
    EXPECT_TRUE(problem("assessmentForm").startsWith(QStringLiteral("Indeks yang dipublikasikan memerlukan sumber")));
    EXPECT_EQ(m_window->focusWidget(), &line("assessmentSource"));
    QTest::keyClicks(&line("assessmentSource"), QStringLiteral("Kepmen 13/2024"));
    QTest::keyClick(&line("assessmentSource"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return !isOpen("assessmentForm"); }));
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Index) == QStringLiteral("3,50"); }));
    EXPECT_EQ(cell(AssessmentTableModel::Progress), QStringLiteral("angka dilaporkan"));
    EXPECT_EQ(stack().undoText(), QStringLiteral("indeks tahun 2023 yang dipublikasikan"));
    auto record = storedRecord(file, 2023);
    ASSERT_EQ(record.reportedValues.size(), 1U);
    EXPECT_EQ(record.reportedValues.front().value, (base::Decimal{base::Rational(7, 2), 2}));
    EXPECT_EQ(record.reportedValues.front().source, "Kepmen 13/2024");
    EXPECT_EQ(record.reportedValues.front().stage.text, "final");
    EXPECT_EQ(stack().count(), 1);
    undo();
    EXPECT_TRUE(storedRecord(file, 2023).reportedValues.empty());
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Index) == QStringLiteral("3,00"); }));
    redo();
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Index) == QStringLiteral("3,50"); }));
    click("editAssessment");
    EXPECT_EQ(line("assessmentReported").text(), QStringLiteral("3,50")) << "as it was printed";
    line("assessmentReported").clear();
    line("assessmentReported").setModified(true);
    click("assessmentFormAccept");
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Index) == QStringLiteral("3,00"); }));
    EXPECT_TRUE(storedRecord(file, 2023).reportedValues.empty());
}

TEST_F(AgencyFormsTest, CohortAndPublishedIndexAreOneEdit) {
    const auto file = makeWorkspace();
    openList(file);
    selectYear(2023);
    click("editAssessment");
    type("assessmentCohort", QStringLiteral("kota besar"));
    type("assessmentReported", QStringLiteral("3,50"));
    type("assessmentSource", QStringLiteral("Kepmen 13/2024"));
    click("assessmentFormAccept");
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Index) == QStringLiteral("3,50"); }));
    EXPECT_EQ(stack().count(), 1);
    EXPECT_EQ(stack().undoText(), QStringLiteral("keterangan dan indeks tahun 2023 yang dipublikasikan"));
    EXPECT_EQ(storedRecord(file, 2023).assessment.cohort, "kota besar");
    EXPECT_EQ(storedRecord(file, 2023).reportedValues.size(), 1U);
    undo();
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Index) == QStringLiteral("3,00"); }));
    EXPECT_EQ(storedRecord(file, 2023).assessment.cohort, "");
    EXPECT_TRUE(storedRecord(file, 2023).reportedValues.empty());
    redo();
    ASSERT_TRUE(waitUntil([this] { return cell(AssessmentTableModel::Index) == QStringLiteral("3,50"); }));
    EXPECT_EQ(storedRecord(file, 2023).assessment.cohort, "kota besar");
    EXPECT_EQ(storedRecord(file, 2023).reportedValues.size(), 1U);
}

TEST_F(AgencyFormsTest, AFigureOfADomainIsTypedInOnTheSheet) {
    const auto file = makeWorkspace();
    openList(file);
    openNewest();
    selectIndicator(QStringLiteral("D1"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("nodeValue")).text(), QStringLiteral("3,00"));
    click("nodeReportedOpen");
    EXPECT_EQ(m_window->focusWidget(), &line("nodeReportedFigure"));
    click("nodeReportedSave");
    EXPECT_EQ(problem("nodeReported"), QStringLiteral("Ketik angka seperti yang dipublikasikan."));
    type("nodeReportedFigure", QStringLiteral("9"));
    click("nodeReportedSave");
    EXPECT_TRUE(problem("nodeReported").startsWith(QStringLiteral("Angka ini tidak dapat disimpan")));
    EXPECT_EQ(line("nodeReportedFigure").text(), QStringLiteral("9"));
    type("nodeReportedFigure", QStringLiteral("2,60"));
    click("nodeReportedSave");
    EXPECT_TRUE(problem("nodeReported").startsWith(QStringLiteral("Angka dilaporkan memerlukan sumber")));
    QTest::keyClicks(&line("nodeReportedSource"), QStringLiteral("Lampiran Kepmen 13/2024"));
    QTest::keyClick(&line("nodeReportedSource"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return part<QLabel>(QStringLiteral("nodeValue")).text() == QStringLiteral("2,60"); }));
    ASSERT_TRUE(waitSaved());
    ASSERT_EQ(storedRecord(file, 2024).reportedValues.size(), 1U);
    const auto reported = storedRecord(file, 2024).reportedValues.front();
    EXPECT_EQ(stack().undoText(), QStringLiteral("angka dilaporkan 1  Kebijakan Internal SPBE"));
    EXPECT_EQ(reported.node.text, "D1");
    EXPECT_EQ(reported.stage.text, "self");
    EXPECT_EQ(reported.value, (base::Decimal{base::Rational(13, 5), 2}));
    EXPECT_EQ(reported.source, "Lampiran Kepmen 13/2024");
    EXPECT_EQ(lastAction(file), "set-reported-value");
    ASSERT_TRUE(waitUntil([this] { return !part<QWidget>(QStringLiteral("nodeReportedFigure")).isVisible(); }));

    click("nodeReportedOpen");
    EXPECT_EQ(line("nodeReportedFigure").text(), QStringLiteral("2,60"));
    type("nodeReportedFigure", QStringLiteral("2,7"));
    click("nodeReportedSave");
    ASSERT_TRUE(waitUntil([this] { return part<QLabel>(QStringLiteral("nodeValue")).text() == QStringLiteral("2,70"); }));
    ASSERT_TRUE(waitUntil([this] { return !part<QWidget>(QStringLiteral("nodeReportedFigure")).isVisible(); }));
    EXPECT_EQ(storedRecord(file, 2024).reportedValues.front().value.decimals, 1);
    m_window->view()->showPage(SessionView::Report);
    undo();
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_EQ(storedRecord(file, 2024).reportedValues.front(), reported);
    undo();
    EXPECT_TRUE(storedRecord(file, 2024).reportedValues.empty());
    EXPECT_EQ(part<QLabel>(QStringLiteral("nodeValue")).text(), QStringLiteral("3,00"));
    redo();
    EXPECT_EQ(storedRecord(file, 2024).reportedValues.front(), reported);
}

TEST_F(AgencyFormsTest, AFigureOfAStageThatWasHandedInIsNotTypedIn) {
    const auto file = makeWorkspace();
    prepare(file, [](workspace::Workspace& workspace, assessment::AssessmentId id) {
        const assessment::StageStatus status{rubric::StageId("self"), assessment::HandIn{base::Moment{1}, "Rina", "Budi"}, {}};
        ASSERT_TRUE(workspace::Desk(workspace).setStageStatus(id, status, kBudi).has_value());
    });
    openList(file);
    openNewest();
    selectIndicator(QStringLiteral("D1"));
    EXPECT_FALSE(part<QWidget>(QStringLiteral("nodeReportedOpen")).isVisible());
    m_window->view()->showPage(SessionView::Agencies);
    selectYear(2024);
    EXPECT_EQ(cell(AssessmentTableModel::Stage), QStringLiteral("Penilaian mandiri, diserahkan"));
    click("editAssessment");
    auto& stage = part<QComboBox>(QStringLiteral("assessmentStage"));
    stage.setCurrentIndex(stage.findData(QStringLiteral("self")));
    type("assessmentCohort", QStringLiteral("kota besar"));
    type("assessmentReported", QStringLiteral("3,1"));
    type("assessmentSource", QStringLiteral("Surat"));
    click("assessmentFormAccept");
    ASSERT_TRUE(waitUntil([this] { return !problem("assessmentForm").isEmpty(); }));
    EXPECT_EQ(
        problem("assessmentForm"),
        QStringLiteral("Tahap Penilaian mandiri sudah diserahkan, jadi jawabannya terkunci. Buka kembali tahap itu dulu dengan alasan."));
    EXPECT_TRUE(isOpen("assessmentForm"));
    EXPECT_EQ(storedRecord(file, 2024).assessment.cohort, "") << "all of the form is stored or nothing";
    EXPECT_EQ(line("assessmentReported").text(), QStringLiteral("3,1"));
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(AgencyFormsTest, AReadOnlyWorkspaceOffersNoChange) {
    const auto file = makeWorkspace();
    const auto holder = workspace::Workspace::open(toPath(file), workspace::Access::ReadWrite, m_clock);
    openList(file);
    selectYear(2024);
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("openAssessment")).isEnabled());
    for (const char* name : {"startYear", "editAssessment", "editAgency"}) {
        EXPECT_FALSE(part<QPushButton>(QString::fromLatin1(name)).isEnabled()) << name;
    }
    openNewest();
    selectIndicator(QStringLiteral("D1"));
    EXPECT_FALSE(part<QWidget>(QStringLiteral("nodeReportedOpen")).isVisible());
}

TEST_F(AgencyFormsTest, NothingIsSqueezedAndFieldsOfOneLineAreAsHighAsButtons) {
    openList(makeWorkspace());
    selectYear(2024);
    const auto odd = [this](const char* form) {
        QStringList names;
        const int height = part<QPushButton>(QStringLiteral("agencyFormCancel")).sizeHint().height();
        for (auto* one : part<QWidget>(QString::fromLatin1(form)).findChildren<QWidget*>()) {
            const bool isLine = one->inherits("QLineEdit") || one->inherits("QComboBox") || one->inherits("QAbstractSpinBox") ||
                                one->inherits("QAbstractButton");
            const bool isInner = one->parentWidget()->inherits("QAbstractSpinBox") || one->parentWidget()->inherits("QComboBox");
            if (one->isVisible() && isLine && !isInner && one->height() != height) {
                names << QStringLiteral("%1 %2").arg(one->objectName()).arg(one->height());
            }
            if (one->isVisible() && one->inherits("QLabel") && one->height() < one->minimumSizeHint().height()) {
                names << one->objectName();
            }
        }
        return names.join(QLatin1Char(' ')).toStdString();
    };
    click("editAgency");
    EXPECT_EQ(odd("agencyForm"), "");
    click("editAssessment");
    EXPECT_EQ(odd("assessmentForm"), "");
    click("startYear");
    ASSERT_TRUE(waitUntil([this] { return isOpen("newYearForm"); }));
    EXPECT_EQ(odd("newYearForm"), "");
    click("newAssessmentButton");
    EXPECT_EQ(odd("newAssessment"), "");
}

TEST_F(AgencyFormsTest, LongTextsAreShownFromTheirBeginning) {
    const auto file = makeWorkspace();
    const auto longText = QStringLiteral("Laporan Pelaksanaan Evaluasi SPBE, lampiran hasil per instansi, ").repeated(3).trimmed();
    prepare(file, [&](workspace::Workspace& workspace, assessment::AssessmentId id) {
        auto record = *workspace.record(id);
        record.assessment.cohort = toStd(longText);
        ASSERT_TRUE(workspace.changeAssessment(record.assessment, kBudi).has_value());
        const assessment::ReportedValue index{
            rubric::NodeId("index"), rubric::StageId("final"), {base::Rational(3), 0}, toStd(longText), {}};
        ASSERT_TRUE(workspace.setReportedValue(id, index, kBudi).has_value());
    });
    openList(file);
    selectYear(2024);
    click("editAssessment");
    for (const char* name : {"assessmentCohort", "assessmentSource"}) {
        EXPECT_EQ(line(name).text(), longText) << name;
        EXPECT_EQ(line(name).toolTip(), longText) << name;
        EXPECT_EQ(line(name).cursorPosition(), 0) << name;
        EXPECT_GE(line(name).width(), line(name).fontMetrics().averageCharWidth() * 90) << name;
    }
    EXPECT_EQ(line("assessmentCohort").selectedText(), longText) << "typing writes over it";
}

TEST_F(AgencyFormsTest, EveryPartIsReachedByTabAndHasAName) {
    openList(makeWorkspace());
    selectYear(2024);
    const auto walk = [this](QWidget& from, const char* last) {
        QStringList met;
        from.setFocus();
        for (int step = 0; step < 20 && m_window->focusWidget()->objectName() != QString::fromLatin1(last); ++step) {
            met << m_window->focusWidget()->objectName();
            const auto* one = m_window->focusWidget();
            EXPECT_FALSE(one->accessibleName().isEmpty() && one->property("text").toString().isEmpty()) << met.back().toStdString();
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        }
        return met.join(QLatin1Char(' ')).toStdString();
    };
    click("editAgency");
    EXPECT_EQ(walk(line("agencyName"), "agencyFormCancel"), "agencyName agencyCode agencyKind agencyAliases agencyFormAccept");
    click("editAssessment");
    EXPECT_EQ(
        walk(line("assessmentCohort"), "assessmentFormCancel"),
        "assessmentCohort assessmentEdition assessmentAbsent assessmentReported assessmentSource assessmentStage assessmentFormAccept");
    QTest::keyClick(&line("assessmentCohort"), Qt::Key_Escape);
    EXPECT_EQ(walk(part<QComboBox>(QStringLiteral("filterInstrument")), "editAgency"),
              "filterInstrument filterYear filterState assessmentTable openAssessment startYear editAssessment");
}

}  // namespace matang::gui
