// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidence_page.h"
#include "evidence_fixture.h"
#include "pages/score_page.h"
#include "widgets/coverage_table.h"
#include "widgets/export_bar.h"
#include "widgets/sorting_panel.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QTreeView>

namespace matang::gui {

namespace {

class EvidencePageTest : public EvidenceFixture {
protected:
    void beginPage() {
        begin();
        m_window->view()->showPage(SessionView::Evidence);
        ASSERT_TRUE(waitUntil([this] { return part<EvidencePage>(QStringLiteral("evidencePage")).isVisible(); }));
    }
    QAbstractItemModel& gaps() { return *part<QTreeView>(QStringLiteral("gapList")).model(); }
    QString cell(int row, int column) { return gaps().index(row, column).data().toString(); }
    QStringList coverage() {
        QStringList rows;
        auto& table = part<CoverageTable>(QStringLiteral("coverageTable"));
        for (int row = 0; row < table.topLevelItemCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < table.columnCount(); ++column) {
                texts << table.topLevelItem(row)->text(column);
            }
            rows << texts.join(QStringLiteral(" | "));
        }
        return rows;
    }
    void makeFolder() {
        makeFile(QStringLiteral("bukti/20. Rencana/SK.pdf"), "dua puluh");
        makeFile(QStringLiteral("bukti/I3 data.pdf"), "tiga");
        makeFile(QStringLiteral("bukti/surat.pdf"), "lain");
        makeFile(QStringLiteral("bukti/Thumbs.db"), "sampah");
    }
};

}  // namespace

TEST_F(EvidencePageTest, NamesWhatIsMissingAndFollowsEveryChange) {
    beginPage();
    const int before = gaps().rowCount();
    ASSERT_GE(before, 47);
    EXPECT_TRUE(cell(0, 0).startsWith(QStringLiteral("1 "))) << cell(0, 0).toStdString();
    EXPECT_EQ(cell(0, 1), QStringLiteral("3"));
    EXPECT_FALSE(cell(0, 2).isEmpty());
    EXPECT_FALSE(cell(0, 3).isEmpty());
    EXPECT_EQ(coverage().front(), QStringLiteral("Seluruh instrumen | 0 dari 47 yang bernilai | 0 dari 47 | –"));

    m_window->view()->showPage(SessionView::Score);
    attachOne();
    m_window->view()->showPage(SessionView::Evidence);
    ASSERT_TRUE(waitUntil([this] {
        return coverage().front() == QStringLiteral("Seluruh instrumen | 1 dari 47 yang bernilai | 0 dari 47 | 1 belum dinilai");
    })) << coverage().front().toStdString();
}

TEST_F(EvidencePageTest, IsKeptUpToDateWhileItIsSeen) {
    beginPage();
    session().evidence().attach(session().document().rubric().find(rubric::NodeId("I1")), {makeFile(QStringLiteral("sk.txt"), "isi")});
    EXPECT_TRUE(waitUntil([this] { return coverage().front().contains(QStringLiteral("1 dari 47 yang bernilai")); }))
        << coverage().front().toStdString();
}

TEST_F(EvidencePageTest, AScanWithoutWordsIsToBeLookedAt) {
    begin();
    QTemporaryDir folder;
    const auto scan = folder.filePath(QStringLiteral("pindai.pdf"));
    {
        QPdfWriter writer(scan);
        QPainter painter(&writer);
        painter.fillRect(100, 100, 2'000, 2'000, Qt::darkGray);
    }
    attach({scan});
    m_window->view()->showPage(SessionView::Evidence);
    const auto isListed = [this] {
        for (int row = 0; row < gaps().rowCount(); ++row) {
            if (cell(row, 2).contains(QStringLiteral("pindai.pdf")) && cell(row, 2).endsWith(QStringLiteral("(perlu diperiksa)"))) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(waitUntil(isListed));
}

TEST_F(EvidencePageTest, ARowLeadsToTheIndicatorAndItsEvidence) {
    beginPage();
    auto& list = part<QTreeView>(QStringLiteral("gapList"));
    int row = 0;
    while (row < gaps().rowCount() && !cell(row, 0).startsWith(QStringLiteral("16 "))) {
        ++row;
    }
    ASSERT_LT(row, gaps().rowCount());
    list.setCurrentIndex(gaps().index(row, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_EQ(m_window->view()->score().shownNode().text, "I16");
    EXPECT_TRUE(part<QWidget>(QStringLiteral("evidenceTab")).isVisible());
}

TEST_F(EvidencePageTest, IsNarrowedByPartSeverityAndWords) {
    beginPage();
    const int all = gaps().rowCount();
    auto& domain = part<QComboBox>(QStringLiteral("gapDomain"));
    ASSERT_EQ(domain.count(), 5);
    domain.setCurrentIndex(1);
    const int first = gaps().rowCount();
    EXPECT_GT(first, 0);
    EXPECT_LT(first, all);
    part<QLineEdit>(QStringLiteral("gapSearch")).setText(QStringLiteral("tidak ada yang begini"));
    EXPECT_EQ(gaps().rowCount(), 0);
    EXPECT_TRUE(part<QLabel>(QStringLiteral("gapNone")).isVisible());
    part<QLineEdit>(QStringLiteral("gapSearch")).clear();
    domain.setCurrentIndex(0);
    EXPECT_EQ(gaps().rowCount(), all);
}

TEST_F(EvidencePageTest, AFolderIsSortedByNamesMendedByAPersonAndAttached) {
    beginPage();
    makeFolder();
    drop(part<QWidget>(QStringLiteral("evidencePage")), {path(QStringLiteral("bukti"))});
    auto& list = part<QTreeView>(QStringLiteral("sortingList"));
    ASSERT_TRUE(waitUntil([&] { return list.isVisible() && list.model()->rowCount() == 3; }));
    EXPECT_EQ(
        part<QLabel>(QStringLiteral("sortingWords")).text(),
        QStringLiteral("2 dari 3 berkas mendapat indikator dari nama atau foldernya. Untuk yang lain, pilih berkas lalu indikatornya; "
                       "yang tetap tanpa indikator dilewati. Tidak ditampilkan karena berkas sistem atau program yang terbuka: 1."));
    EXPECT_EQ(list.model()->index(2, 2).data().toString(), QStringLiteral("dilewati"));
    list.setCurrentIndex(list.model()->index(2, 0));
    auto& indicator = part<QComboBox>(QStringLiteral("sortingIndicator"));
    indicator.setCurrentIndex(indicator.findData(session().document().rubric().find(rubric::NodeId("I47"))));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("sortingAssign")), Qt::LeftButton);
    auto& accept = part<QPushButton>(QStringLiteral("sortingAccept"));
    EXPECT_EQ(accept.text(), QStringLiteral("Lampirkan 3 berkas"));
    QTest::mouseClick(&accept, Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return session().document().evidence().pieces().size() == 3; }));
    QStringList stored;
    for (const auto& link : storedEvidence(m_file, 2024)) {
        stored << QString::fromStdString(link.node.text + "." + link.letter + " " + link.fileName);
    }
    stored.sort();
    EXPECT_EQ(stored, QStringList({QStringLiteral("I20.a SK.pdf"), QStringLiteral("I3.a I3 data.pdf"), QStringLiteral("I47.a surat.pdf")}));
    EXPECT_FALSE(list.isVisible());
}

TEST_F(EvidencePageTest, ExportsAFolderWhoseChecksumsHold) {
    begin();
    attachOne();
    m_window->view()->showPage(SessionView::Evidence);
    QDir().mkpath(path(QStringLiteral("keluar")));
    part<ExportBar>(QStringLiteral("exportBar")).exportInto(path(QStringLiteral("keluar")));
    auto& words = part<QLabel>(QStringLiteral("exportWords"));
    ASSERT_TRUE(waitUntil([&] { return words.text().startsWith(QStringLiteral("1 bukti ditulis ke")); })) << words.text().toStdString();
    const auto folders = QDir(path(QStringLiteral("keluar"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_EQ(folders.size(), 1);
    QProcess sums;
    sums.setWorkingDirectory(path(QStringLiteral("keluar/")) + folders.front());
    sums.start(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("SHA256SUMS")});
    ASSERT_TRUE(sums.waitForFinished());
    EXPECT_EQ(sums.exitCode(), 0);
}

TEST_F(EvidencePageTest, FreesTheRoomOfRemovedEvidenceOnlyAfterAskingTwice) {
    begin();
    attachOne(QStringLiteral("besar.bin"), QByteArray(3'000'000, 'x'));
    const auto size = [this] { return QFileInfo(m_file).size(); };
    session().evidence().remove(storedPieces().front().link);
    ASSERT_TRUE(waitSaved());
    m_window->view()->showPage(SessionView::Evidence);
    auto& button = part<QPushButton>(QStringLiteral("storageReclaim"));
    ASSERT_TRUE(waitUntil([&] { return button.isVisible(); }));
    const auto before = size();
    EXPECT_EQ(button.text(), QStringLiteral("Bebaskan ruang…"));
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(button.text(), QStringLiteral("Hapus selamanya"));
    EXPECT_EQ(size(), before);
    QTest::mouseClick(&button, Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !button.isVisible(); }));
    EXPECT_LT(size(), before - 2'900'000);
    EXPECT_FALSE(session().undoStack().canUndo());
}

}  // namespace matang::gui
