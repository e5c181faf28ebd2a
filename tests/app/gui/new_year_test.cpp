// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/new_year.h"
#include "models/assessment_table_model.h"
#include "text_conversion.h"
#include "window_fixture.h"

#include <matang/rubric/loader.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace matang::gui {

namespace {

const workspace::Author kRina{"Rina", "set-mark"};

assessment::Mark mark(const char* node, const char* stage, const char* assessor, const char* fact, const char* analysis) {
    assessment::Mark made;
    made.node = rubric::NodeId(node);
    made.stage = rubric::StageId(stage);
    made.assessor = assessor;
    made.value = base::Rational(4);
    made.fact = fact;
    made.analysis = analysis;
    made.justification = "Karena begitu";
    return made;
}

/// A city whose year 2024 has notes, evidence, an agreement, a finding and a target.
class NewYearTest : public WindowTest {
protected:
    QString makeLastYear() {
        const auto file = makeWorkspace();
        const auto sk = path(QStringLiteral("SK.pdf"));
        QFile out(sk);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("keputusan");
        out.close();
        prepare(file, [&](workspace::Workspace& workspace, assessment::AssessmentId id) {
            auto record = *workspace.record(id);
            record.assessment.cohort = "kota besar";
            EXPECT_TRUE(workspace.changeAssessment(record.assessment, kRina).has_value());
            for (const auto& one : {mark("I1", "self", "Rina", "SK 12/2024", "Sudah ditetapkan"), mark("I2", "self", "Rina", "Notula", ""),
                                    mark("I2", "self", "Budi", "", "Dibahas tiap bulan"),
                                    mark("I3", "final", "Asesor", "Dokumen asesor", "Penilaian asesor")}) {
                EXPECT_TRUE(workspace.setMark(id, one, kRina).has_value());
            }
            workspace::Workspace::EvidenceRequest request{
                id, rubric::NodeId("I1"), 3, "hal. 2", "SK tim", rubric::EvidencePurpose::LegalBasis};
            EXPECT_TRUE(workspace.attachEvidence(request, toPath(sk), kRina).has_value());
            request = {id, rubric::NodeId("I2"), {}, {}, {}};
            EXPECT_TRUE(workspace.attachEvidence(request, toPath(sk), kRina).has_value());
            EXPECT_TRUE(workspace.setAgreement(id, {rubric::NodeId("I3"), rubric::StageId("final"), base::Rational(4), "Sepakat"}, kRina)
                            .has_value());
            assessment::ReportedValue reported;
            reported.node = rubric::NodeId("D1");
            reported.stage = rubric::StageId("final");
            reported.value = {base::Rational(3), 0};
            reported.source = "Kepmen";
            EXPECT_TRUE(workspace.setReportedValue(id, reported, kRina).has_value());
            workspace::Desk desk(workspace);
            EXPECT_TRUE(desk.setTarget(id, {rubric::NodeId("I1"), base::Rational(5), {}}, kRina).has_value());
            assessment::Finding finding;
            finding.node = rubric::NodeId("I1");
            finding.stage = rubric::StageId("final");
            finding.assessor = "Asesor";
            finding.text = "Baik";
            EXPECT_TRUE(desk.addFinding(id, finding, kRina).has_value());
        });
        return file;
    }
    void selectYear(int year) {
        auto& table = part<QTableView>(QStringLiteral("assessmentTable"));
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, AssessmentTableModel::Year).data().toInt() == year) {
                table.setCurrentIndex(table.model()->index(row, 0));
            }
        }
    }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(QString::fromLatin1(name)), Qt::LeftButton); }
    QCheckBox& box(const char* name) { return part<QCheckBox>(QString::fromLatin1(name)); }
    QString words(const char* name) { return part<QLabel>(QString::fromLatin1(name)).text(); }
    bool isDone() {
        return waitUntil(
            [this] { return part<QPushButton>(QStringLiteral("newYearFormAccept")).text() == QStringLiteral("Buka penilaian"); });
    }
    void beginForm() {
        click("startYear");
        ASSERT_TRUE(waitUntil([this] { return part<QWidget>(QStringLiteral("newYearForm")).isVisible(); }));
    }
};

}  // namespace

TEST_F(NewYearTest, NotesAndEvidenceAreCarriedAndNeverAValue) {
    const auto file = makeLastYear();
    const auto last = storedRecord(file, 2024);
    openList(file);
    watchModels();
    selectYear(2023);  // the last year counts, whichever is chosen
    beginForm();
    EXPECT_EQ(part<QSpinBox>(QStringLiteral("newYearYear")).value(), 2025);
    EXPECT_EQ(m_window->focusWidget(), &part<QSpinBox>(QStringLiteral("newYearYear")));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("startYear")).text(), QStringLiteral("Lanjutkan ke tahun berikutnya"));
    EXPECT_EQ(words("newYearFormTitle"), QStringLiteral("Lanjutkan ke tahun berikutnya"));
    EXPECT_EQ(words("newYearSummary"), QStringLiteral("Kota Contoh, terakhir dinilai dengan SPBE 2020 pada tahun 2024."));
    EXPECT_TRUE(box("newYearNotes").isVisible());
    EXPECT_TRUE(box("newYearEvidence").isVisible());
    EXPECT_EQ(box("newYearNotes").text(), QStringLiteral("Fakta dan analisis dari 2 indikator"));
    EXPECT_EQ(box("newYearEvidence").text(), QStringLiteral("Bukti dukung: 2 tautan"));
    EXPECT_FALSE(part<QComboBox>(QStringLiteral("newYearText")).isVisible());
    click("newYearFormAccept");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(words("newYearSummary"),
              QStringLiteral(
                  "Kota Contoh kini mempunyai penilaian tahun 2025. Dibawa dari tahun 2024: 2 catatan dan 2 tautan bukti dukung. Tidak "
                  "ada tingkat yang dibawa."));
    const auto record = storedRecord(file, 2025);
    EXPECT_EQ(record.assessment.rubricSha256, last.assessment.rubricSha256);
    EXPECT_EQ(record.assessment.cohort, "kota besar");
    EXPECT_EQ(record.assessment.edition, "2024") << "that of its own year";
    EXPECT_EQ(record.assessment.participation, assessment::Participation::TakesPart);
    ASSERT_EQ(record.marks.size(), 2U);
    for (const auto& one : record.marks) {
        EXPECT_FALSE(one.value.has_value()) << one.node.text;
        EXPECT_EQ(one.state, assessment::MarkState::Given);
        EXPECT_EQ(one.stage.text, "self");
        EXPECT_EQ(one.assessor, "Rina");
        EXPECT_EQ(one.justification, "");
    }
    const auto noteOf = [&record](const char* node) {
        return *std::find_if(record.marks.begin(), record.marks.end(), [node](const auto& one) { return one.node.text == node; });
    };
    EXPECT_EQ(noteOf("I1").fact, "SK 12/2024");
    EXPECT_EQ(noteOf("I1").analysis, "Sudah ditetapkan");
    EXPECT_EQ(noteOf("I2").fact, "Notula");
    EXPECT_EQ(noteOf("I2").analysis, "Dibahas tiap bulan");
    EXPECT_TRUE(record.reportedValues.empty());
    EXPECT_TRUE(record.agreements.empty());
    EXPECT_EQ(storedRecord(file, 2024), last) << "last year stays as it was";
}

TEST_F(NewYearTest, CarriedEvidenceSaysWhereItComesFromAndIsStoredOnce) {
    const auto file = makeLastYear();
    openList(file);
    selectYear(2024);
    beginForm();
    click("newYearFormAccept");
    ASSERT_TRUE(isDone());
    const auto links = storedEvidence(file, 2025);
    ASSERT_EQ(links.size(), 2U);
    EXPECT_EQ(links[0].node.text, "I1");
    EXPECT_EQ(links[0].note, "dari tahun 2024: SK tim");
    EXPECT_EQ(links[0].level, 3);
    EXPECT_EQ(links[0].page, "hal. 2");
    EXPECT_EQ(links[0].purpose, rubric::EvidencePurpose::LegalBasis);
    EXPECT_EQ(links[1].note, "dari tahun 2024");
    auto workspace = *workspace::Workspace::open(toPath(file), workspace::Access::ReadOnly, m_clock);
    EXPECT_EQ(workspace.info()->evidenceFiles, 1);
    const auto desk = workspace::Desk(workspace).record(links[0].assessment);
    EXPECT_EQ(*desk, workspace::DeskRecord{}) << "no stage, target or finding is carried";
    std::vector<std::string> actions;
    for (const auto& entry : *workspace.trail(0, 100'000)) {
        if (actions.empty() || actions.back() != entry.action) {
            actions.push_back(entry.action);
        }
    }
    ASSERT_GE(actions.size(), 3U);
    EXPECT_EQ(std::vector(actions.end() - 3, actions.end()), (std::vector<std::string>{"start-year", "carry-note", "carry-evidence"}));
}

TEST_F(NewYearTest, EvidenceCarriedForYearsNamesTheLastYearOnly) {
    const auto file = makeLastYear();
    openList(file);
    for (const int year : {2024, 2025}) {
        selectYear(year);
        beginForm();
        click("newYearFormAccept");
        ASSERT_TRUE(isDone());
        click("newYearFormCancel");
    }
    const auto links = storedEvidence(file, 2026);
    ASSERT_EQ(links.size(), 2U);
    EXPECT_EQ(links[0].note, "dari tahun 2025: SK tim");
    EXPECT_EQ(links[1].note, "dari tahun 2025");
}

TEST_F(NewYearTest, WhatIsNotWantedIsNotCarriedAndTheNewYearIsOpened) {
    const auto file = makeLastYear();
    openList(file);
    selectYear(2024);
    beginForm();
    box("newYearNotes").setChecked(false);
    box("newYearEvidence").setChecked(false);
    part<QSpinBox>(QStringLiteral("newYearYear")).setValue(2026);
    click("newYearFormAccept");
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(storedRecord(file, 2026).marks.empty());
    EXPECT_TRUE(storedEvidence(file, 2026).empty());
    EXPECT_FALSE(m_window->host().session()->undoStack().canUndo());
    EXPECT_EQ(m_window->focusWidget(), &part<QPushButton>(QStringLiteral("newYearFormAccept")));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    auto& document = m_window->host().session()->document();
    ASSERT_TRUE(waitUntil([&] { return document.isReady() && document.current().record.assessment.year == 2026; }));
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusFilled")).text(), QStringLiteral("0 dari 47 terisi"));
}

TEST_F(NewYearTest, AYearThatIsThereIsRefusedInPlace) {
    const auto file = makeLastYear();
    openList(file);
    selectYear(2024);
    beginForm();
    part<QSpinBox>(QStringLiteral("newYearYear")).setValue(2023);
    click("newYearFormAccept");
    ASSERT_TRUE(waitUntil([this] { return !words("newYearFormProblem").isEmpty(); }));
    EXPECT_EQ(words("newYearFormProblem"),
              QStringLiteral("Kota Contoh sudah memiliki penilaian dengan SPBE 2020 untuk tahun 2023. Buka penilaian itu."));
    part<QSpinBox>(QStringLiteral("newYearYear")).setValue(2025);
    click("newYearFormAccept");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(storedRecord(file, 2025).marks.size(), 2U);
}

TEST_F(NewYearTest, CarriedNotesAreFoundInTheFieldsOfTheNewYear) {
    const auto file = makeLastYear();
    openList(file);
    selectYear(2024);
    beginForm();
    click("newYearFormAccept");
    ASSERT_TRUE(isDone());
    click("newYearFormAccept");
    auto& document = m_window->host().session()->document();
    ASSERT_TRUE(waitUntil([&] { return document.isReady() && document.current().record.assessment.year == 2025; }));
    EXPECT_EQ(document.markOf(document.rubric().find(rubric::NodeId("I1")), "Rina").fact, "SK 12/2024");
    EXPECT_FALSE(document.card().complete());
    EXPECT_FALSE(document.card().index().value.has_value());
}

TEST_F(NewYearTest, ATextThatChangedMeanwhileCanBeChosen) {
    const auto own = path(QStringLiteral("own"));
    QDir().mkpath(own);
    m_surroundings.rubricFolders.own = toPath(own);
    const auto source = QStringLiteral(MATANG_SOURCE_DIR "/examples/rubrics/perpustakaan-kota.yaml");
    const auto target = own + QStringLiteral("/perpustakaan-kota.yaml");
    ASSERT_TRUE(QFile::copy(source, target));
    const auto file = path(QStringLiteral("buku.matang"));
    {
        auto workspace = std::move(*workspace::Workspace::create(toPath(file), m_clock));
        rubric::RubricLibrary library(m_surroundings.rubricFolders);
        const auto rubric = *library.get(rubric::RubricId("perpustakaan-kota"));
        ASSERT_TRUE(workspace.storeRubric(*rubric, kRina).has_value());
        assessment::Agency agency;
        agency.name = "Kota Contoh";
        assessment::Assessment made;
        made.agency = *workspace.addAgency(agency, kRina);
        made.rubric = rubric->id;
        made.rubricSha256 = rubric->sha256;
        made.year = 2024;
        ASSERT_TRUE(workspace.addAssessment(made, kRina).has_value());
    }
    QFile changed(target);
    changed.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(changed.open(QIODevice::Append));
    changed.write("# diperbarui\n");
    changed.close();
    openList(file);
    selectYear(2024);
    beginForm();
    auto& text = part<QComboBox>(QStringLiteral("newYearText"));
    ASSERT_EQ(text.count(), 2);
    EXPECT_TRUE(text.isVisible());
    EXPECT_FALSE(box("newYearNotes").isVisible());
    EXPECT_FALSE(box("newYearEvidence").isVisible());
    EXPECT_EQ(words("newYearNever"),
              QStringLiteral("Tidak ada bahan dari tahun 2024 yang dapat dibawa; setiap indikator dinilai kembali."));
    text.setCurrentIndex(1);
    emit text.activated(1);
    click("newYearFormAccept");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(words("newYearSummary"),
              QStringLiteral("Kota Contoh kini mempunyai penilaian tahun 2025. Tidak ada yang dibawa dari tahun 2024."));
    EXPECT_NE(storedRecord(file, 2025).assessment.rubricSha256, storedRecord(file, 2024).assessment.rubricSha256);
    EXPECT_EQ(storedRecord(file, 2025).assessment.rubric, storedRecord(file, 2024).assessment.rubric);
}

TEST(ProfileForYear, GoesOnOnlyWhereItsYearsAllow) {
    rubric::Rubric rubric;
    const auto add = [&rubric](const char* id, std::vector<int> years) {
        rubric::Profile profile;
        profile.id = rubric::ProfileId(id);
        profile.years = std::move(years);
        rubric.profiles.push_back(std::move(profile));
    };
    add("a", {2023, 2024});
    add("b", {2025});
    add("c", {});
    const auto next = [&rubric](const char* last, int year) { return profileForYear(rubric, rubric::ProfileId(last), year).text; };
    EXPECT_EQ(next("a", 2024), "a");
    EXPECT_EQ(next("a", 2025), "b") << "the only one that names the year";
    EXPECT_EQ(next("a", 2026), "") << "not known";
    EXPECT_EQ(next("c", 2026), "c") << "names no years";
    EXPECT_EQ(next("", 2026), "");
    add("d", {2025});
    EXPECT_EQ(next("a", 2025), "") << "two to choose from";
    EXPECT_EQ(next("gone", 2024), "a");
}

}  // namespace matang::gui
