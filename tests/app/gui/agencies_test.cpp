// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment_table_model.h"
#include "models/indicator_tree_model.h"
#include "pages/agencies_page.h"
#include "text_conversion.h"
#include "widgets/banner.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QThreadPool>

namespace matang::gui {

namespace {

class AgenciesTest : public WindowTest {
protected:
    QString makeEmpty() {
        const auto file = path(QStringLiteral("baru.matang"));
        m_window = std::make_unique<MainWindow>(m_surroundings);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->createFile(file);
        EXPECT_TRUE(waitUntil([this] { return m_window->view() != nullptr; }));
        EXPECT_TRUE(waitUntil([this] { return m_window->host().session()->overview().state() == Overview::State::Ready; }));
        m_window->view()->showPage(SessionView::Agencies);
        return file;
    }
    /// Puts the example of an own instrument into a folder of own ones.
    void writeOwnRubric() {
        const auto folder = path(QStringLiteral("own"));
        QDir().mkpath(folder);
        m_surroundings.rubricFolders.own = toPath(folder);
        ASSERT_TRUE(QFile::copy(QStringLiteral(MATANG_SOURCE_DIR "/examples/rubrics/perpustakaan-kota.yaml"),
                                folder + QStringLiteral("/perpustakaan-kota.yaml")));
    }
    void importFile(const QString& file) {
        m_window->view()->agencies().previewImport(file);
        EXPECT_TRUE(waitUntil([this] { return part<QPushButton>(QStringLiteral("importAccept")).isEnabled(); }));
        QTest::mouseClick(&part<QPushButton>(QStringLiteral("importAccept")), Qt::LeftButton);
    }
    int rows() { return part<QTableView>(QStringLiteral("assessmentTable")).model()->rowCount(); }
};

}  // namespace

TEST_F(AgenciesTest, OwnInstrumentsAreOfferedBesideTheBundledOnes) {
    writeOwnRubric();
    const auto file = makeEmpty();
    m_window->view()->agencies().beginNew();
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("newAgency")), QStringLiteral("Kota Contoh"));
    part<QSpinBox>(QStringLiteral("newYear")).setValue(2024);
    ASSERT_TRUE(waitUntil([this] { return part<QPushButton>(QStringLiteral("newCreate")).isEnabled(); }));
    auto& choice = part<QComboBox>(QStringLiteral("newRubric"));
    EXPECT_GE(choice.findData(QStringLiteral("spbe-2020")), 0);
    choice.setCurrentIndex(choice.findData(QStringLiteral("perpustakaan-kota")));
    EXPECT_EQ(choice.currentText(), QStringLiteral("Kematangan layanan perpustakaan kota"));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("newCreate")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().isReady(); }));
    EXPECT_EQ(storedRecord(file, 2024).assessment.rubric.text, "perpustakaan-kota");
}

TEST_F(AgenciesTest, AYearOutsideTheInstrumentsYearsIsSaidAndAllowed) {
    makeEmpty();
    m_window->view()->agencies().beginNew();
    auto& choice = part<QComboBox>(QStringLiteral("newRubric"));
    ASSERT_TRUE(waitUntil([&choice] { return choice.findData(QStringLiteral("spbe-2020")) >= 0; }));
    choice.setCurrentIndex(choice.findData(QStringLiteral("spbe-2020")));
    auto& year = part<QSpinBox>(QStringLiteral("newYear"));
    const auto words = [this] { return part<QLabel>(QStringLiteral("newValidity")).text(); };
    year.setValue(2026);
    EXPECT_EQ(words(), QStringLiteral("SPBE 2020 berlaku sampai 2025. Untuk 2026 mungkin yang dimaksud penerusnya."));
    year.setValue(2019);
    EXPECT_EQ(words(), QStringLiteral("SPBE 2020 berlaku sejak 2021. Untuk 2019 mungkin yang dimaksud pendahulunya."));
    year.setValue(2024);
    EXPECT_FALSE(part<QLabel>(QStringLiteral("newValidity")).isVisible());
}

TEST_F(AgenciesTest, ValuesOfOwnInstrumentsAreImported) {
    writeOwnRubric();
    const auto file = makeEmpty();
    importFile(QStringLiteral(MATANG_SOURCE_DIR "/examples/rubrics/perpustakaan-kota.csv"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    EXPECT_EQ(storedRecord(file, 2025).marks.size(), 4U);
}

TEST_F(AgenciesTest, ACityCanBeginInAnEmptyWorkspace) {
    const auto file = makeEmpty();
    watchModels();
    m_window->view()->agencies().beginNew();
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("newAgency")), QStringLiteral("Kabupaten Semarang"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("newKind")).currentText(), QStringLiteral("Kabupaten"));
    part<QSpinBox>(QStringLiteral("newYear")).setValue(2024);
    ASSERT_TRUE(waitUntil([this] { return part<QPushButton>(QStringLiteral("newCreate")).isEnabled(); }));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("newCreate")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().isReady(); }));
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusPredicate")).text(), QStringLiteral("belum ada indeks"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusFilled")).text(), QStringLiteral("0 dari 47 terisi"));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("statusWithoutEvidence")).isVisible());
    EXPECT_TRUE(part<IndicatorTreeView>(QStringLiteral("indicatorTree")).currentIndex().data(IndicatorTreeModel::IndicatorRole).toBool());
    const auto record = storedRecord(file, 2024);
    EXPECT_EQ(record.assessment.rubric.text, "spbe-2020");
    EXPECT_EQ(record.assessment.edition, "2024");
}

TEST_F(AgenciesTest, TheWindowMayGoWhileInstrumentsAreRead) {
    openList(makeWorkspace());
    m_window->view()->agencies().beginNew();
    closeWindow();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window, nullptr);
}

TEST_F(AgenciesTest, AnAssessmentThatIsThereIsRefusedByTheNamesPeopleKnow) {
    openList(makeWorkspace());
    m_window->view()->agencies().beginNew();
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("newAgency")), QStringLiteral("Kota Contoh"));
    part<QSpinBox>(QStringLiteral("newYear")).setValue(2024);
    ASSERT_TRUE(waitUntil([this] { return part<QPushButton>(QStringLiteral("newCreate")).isEnabled(); }));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("newCreate")), Qt::LeftButton);
    auto& problem = part<QLabel>(QStringLiteral("newAssessmentProblem"));
    ASSERT_TRUE(waitUntil([&problem] { return problem.isVisible(); }));
    EXPECT_EQ(problem.text(),
              QStringLiteral("Kota Contoh sudah memiliki penilaian dengan SPBE 2020 untuk tahun 2024. Buka penilaian itu."));
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("newAgency")), Qt::Key_Escape);
    EXPECT_FALSE(part<QWidget>(QStringLiteral("newAssessment")).isVisible());
}

TEST_F(AgenciesTest, TheNationalTableIsImportedSearchedAndSorted) {
    makeEmpty();
    watchModels();
    importFile(QStringLiteral(MATANG_SOURCE_DIR "/examples/spbe-2023-national.csv"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 621; }));
    auto& table = part<QTableView>(QStringLiteral("assessmentTable"));
    table.sortByColumn(AssessmentTableModel::Index, Qt::DescendingOrder);
    EXPECT_EQ(table.model()->index(0, AssessmentTableModel::Index).data().toString(), QStringLiteral("4,67"));
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("agencySearch")), QStringLiteral("kota bogor"));
    EXPECT_EQ(rows(), 1);
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("agencySearch")), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().isReady(); }));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("contextAgency")).text(), QStringLiteral("Pemerintah Kota Bogor"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusIndex")).text(), QStringLiteral("3,72"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusPredicate")).text(), QStringLiteral("Sangat Baik, dilaporkan"));
}

TEST_F(AgenciesTest, AnImportIsStoredByEnterAndEndsWhatCanBeUndone) {
    openList(makeWorkspace());
    openNewest();
    selectIndicator(QStringLiteral("I14"));
    QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), Qt::Key_5);
    ASSERT_TRUE(waitSaved());
    auto& stack = m_window->host().session()->undoStack();
    EXPECT_TRUE(stack.canUndo());
    m_window->view()->showPage(SessionView::Agencies);
    m_window->view()->agencies().previewImport(QStringLiteral(MATANG_SOURCE_DIR "/examples/spbe-2021-ministry-indicators.csv"));
    auto& accept = part<QPushButton>(QStringLiteral("importAccept"));
    ASSERT_TRUE(waitUntil([&accept] { return accept.isEnabled(); }));
    EXPECT_EQ(m_window->focusWidget(), &accept);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return rows() == 3; }));
    EXPECT_EQ(part<QLabel>(QStringLiteral("importSummary")).text(),
              QStringLiteral("Tersimpan: 1 baris, 1 instansi baru, 1 penilaian baru, 47 nilai terisi. Impor tidak dapat diurungkan; jejak "
                             "perubahan mencatatnya."));
    EXPECT_FALSE(stack.canUndo());
    EXPECT_EQ(m_window->view()->page(), SessionView::Agencies);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(part<QWidget>(QStringLiteral("importPanel")).isVisible());
}

TEST_F(AgenciesTest, TheKeyboardIsOnTheListAtTheStartAndCtrlFSearches) {
    openList(makeWorkspace());
    EXPECT_EQ(m_window->focusWidget(), &part<QTableView>(QStringLiteral("assessmentTable")));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(m_window->focusWidget(), &part<QLineEdit>(QStringLiteral("agencySearch")));
}

TEST_F(AgenciesTest, ABadFileIsRefusedLineByLine) {
    makeEmpty();
    const auto bad = path(QStringLiteral("salah.csv"));
    QFile out(bad);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("agency,year,rubric,stage,I1\nKota A,2024,spbe-2020,final,6\nKota B,,spbe-2020,final,3\n");
    out.close();
    m_window->view()->agencies().previewImport(bad);
    auto& findings = part<QPlainTextEdit>(QStringLiteral("importFindings"));
    ASSERT_TRUE(waitUntil([&findings] { return !findings.toPlainText().isEmpty(); }));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("importAccept")).isEnabled());
    EXPECT_TRUE(findings.toPlainText().contains(
        QStringLiteral("Baris 2, kolom 29: Tingkat 6 untuk I1 berada di luar skala 1-5. Perbaiki nilainya.")))
        << findings.toPlainText().toStdString();
    EXPECT_TRUE(findings.toPlainText().contains(QStringLiteral("Baris 3, kolom 8: Tahun kosong.")));
    EXPECT_EQ(rows(), 0);
}

TEST_F(AgenciesTest, TheMinistrysReportedLevelsGiveThePublishedIndexAndCanBeRemovedAndPutBack) {
    makeEmpty();
    importFile(QStringLiteral(MATANG_SOURCE_DIR "/examples/spbe-2021-ministry-indicators.csv"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    openNewest();
    selectIndicator(QStringLiteral("I1"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusIndex")).text(), QStringLiteral("2,95"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusPredicate")).text(), QStringLiteral("Baik"));
    auto& banner = part<Banner>(QStringLiteral("reportedBanner"));
    EXPECT_TRUE(banner.words().startsWith(QStringLiteral("Nilai 3 dilaporkan pada tahap ini")));
    emit banner.triggered();
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusFilled")).text(), QStringLiteral("46 dari 47 terisi"));
    EXPECT_FALSE(banner.isVisible());
    EXPECT_EQ(m_window->focusWidget(), &part<LevelButton>(QStringLiteral("level1")));
    ASSERT_TRUE(waitSaved());
    m_window->view()->undo();
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusFilled")).text(), QStringLiteral("47 dari 47 terisi"));
    EXPECT_TRUE(banner.isVisible());
    ASSERT_TRUE(waitSaved());
}

}  // namespace matang::gui
