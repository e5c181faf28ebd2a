// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rubric_page.h"
#include "models/rubric_tree_model.h"
#include "rubric_fixture.h"
#include "text_conversion.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>

namespace matang::gui {

namespace {

class RubricPageTest : public WindowTest {
protected:
    /// The window without a workspace, on the page of instruments of a folder of our own.
    void openAlone(const QStringList& names) {
        useFolder();
        for (const auto& name : names) {
            write(name, QByteArray::fromStdString(rubricYaml(toStd(name), "1")));
        }
        m_window = std::make_unique<MainWindow>(m_surroundings);
        m_window->resize(1280, 800);
        m_window->show();
        QTest::mouseClick(&part<QPushButton>(QStringLiteral("welcomeRubrics")), Qt::LeftButton);
        ASSERT_TRUE(waitUntil([this] { return page().isReady(); }));
    }
    void useFolder() {
        QDir().mkpath(path(QStringLiteral("instrumen")));
        m_surroundings.rubricFolders.bundled = toPath(path(QStringLiteral("instrumen")));
    }
    void write(const QString& name, const QByteArray& text) {
        QFile file(path(QStringLiteral("instrumen/%1.yaml").arg(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// A workspace is open and its page of instruments is shown.
    void openInWorkspace() {
        openWindow(makeWorkspace());
        showPage();
    }
    void showPage() {
        m_window->view()->showPage(SessionView::Rubrics);
        ASSERT_TRUE(waitUntil([this] { return page().isReady(); }));
    }
    void choose(const char* name, const QString& words) {
        auto& choice = part<QComboBox>(QString::fromLatin1(name));
        ASSERT_GE(choice.findText(words), 0) << toStd(words);
        choice.setCurrentIndex(choice.findText(words));
    }
    RubricPage& page() { return part<RubricPage>(QStringLiteral("rubricPage")); }
    QTreeView& tree() { return part<QTreeView>(QStringLiteral("rubricTree")); }
    QLineEdit& searchField() { return part<QLineEdit>(QStringLiteral("rubricSearch")); }
    QString text() { return part<QTextBrowser>(QStringLiteral("rubricText")).toPlainText(); }
    QString current(int column = 0) { return tree().currentIndex().siblingAtColumn(column).data().toString(); }
};

}  // namespace

TEST_F(RubricPageTest, InstrumentsCanBeReadWithoutAWorkspace) {
    openAlone({QStringLiteral("coba-a"), QStringLiteral("coba-b")});
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rubricChoice")).count(), 2);
    EXPECT_EQ(current(), QStringLiteral("Coba"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("Instrumen Coba\nKementerian Coba\n")));
    EXPECT_FALSE(part<QComboBox>(QStringLiteral("rubricProfile")).isVisible());
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("rubricBack")), Qt::LeftButton);
    EXPECT_FALSE(page().isVisible());
    EXPECT_TRUE(part<QWidget>(QStringLiteral("welcomePage")).isVisible());
}

TEST_F(RubricPageTest, ABrokenFileListsItsMistakesAndTheOthersStayUsable) {
    useFolder();
    auto broken = QByteArray::fromStdString(rubricYaml("coba-x", "1"));
    broken.replace("by: agency", "by: siapa");
    broken.replace("status: draft\n", "status: entah\n");
    write(QStringLiteral("coba-x"), broken);
    openAlone({QStringLiteral("coba-a")});
    choose("rubricChoice", QStringLiteral("coba-x (berkas bermasalah)"));
    EXPECT_EQ(
        toStd(text()),
        "coba-x tidak dapat digunakan\n" + toStd(path(QStringLiteral("instrumen/coba-x.yaml"))) +
            "\nBerkasnya memuat kesalahan. Instrumen lain tidak terganggu. Perbaiki yang tercantum di bawah, lalu baca ulang.\n"
            "Baris 5, kolom 9\nNilai \"entah\" tidak boleh dipakai untuk \"status\". Yang boleh: official, reported, derived, draft.\n"
            "status: entah\n"
            "Baris 26, kolom 53\nNilai \"siapa\" tidak boleh dipakai untuk \"by\". Yang boleh: agency, assessor.\n"
            "- {id: self, name: {id: Mandiri, en: Self}, by: siapa}");
    EXPECT_FALSE(searchField().isEnabled());
    EXPECT_EQ(tree().model()->rowCount(), 0);
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("rubricReadAgain")).isVisible());
    choose("rubricChoice", QStringLiteral("Coba"));
    EXPECT_EQ(current(), QStringLiteral("Coba"));
    EXPECT_TRUE(searchField().isEnabled());
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("rubricReadAgain")).isVisible());
}

TEST_F(RubricPageTest, OpensOnAFileThatCanBeUsed) {
    useFolder();
    write(QStringLiteral("aaa"), "format: matang-rubric/1\n");
    openAlone({QStringLiteral("coba-a")});
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rubricChoice")).itemText(0), QStringLiteral("aaa (berkas bermasalah)"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("Instrumen Coba\n")));
}

TEST_F(RubricPageTest, ACorrectedFileIsReadAgain) {
    useFolder();
    write(QStringLiteral("coba-x"), "format: matang-rubric/1\n");
    openAlone({});
    EXPECT_TRUE(text().startsWith(QStringLiteral("coba-x tidak dapat digunakan\n")));
    write(QStringLiteral("coba-x"), QByteArray::fromStdString(rubricYaml("coba-x", "1")));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("rubricReadAgain")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return current() == QStringLiteral("Coba"); }));
    EXPECT_TRUE(text().startsWith(QStringLiteral("Instrumen Coba\n")));
}

TEST_F(RubricPageTest, OwnInstrumentsStandBesideTheBundledOnes) {
    QDir().mkpath(path(QStringLiteral("milik")));
    m_surroundings.rubricFolders.own = toPath(path(QStringLiteral("milik")));
    for (const auto* name : {"coba-a", "coba-b"}) {
        QFile file(path(QStringLiteral("milik/%1.yaml").arg(QString::fromLatin1(name))));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(rubricYaml(name, "1")));
    }
    openAlone({QStringLiteral("coba-a")});
    auto& choice = part<QComboBox>(QStringLiteral("rubricChoice"));
    ASSERT_EQ(choice.count(), 3);
    EXPECT_EQ(toStd(choice.itemText(0)), "Coba");
    choice.setCurrentIndex(1);
    EXPECT_EQ(toStd(choice.currentText()), "coba-a (berkas bermasalah)");
    EXPECT_TRUE(text().startsWith(QStringLiteral("coba-a tidak dapat digunakan\n")));
    choice.setCurrentIndex(2);
    EXPECT_EQ(toStd(choice.currentText()), "Coba (berkas sendiri)");
    EXPECT_TRUE(text().contains(QStringLiteral("Instrumen ini berkas milik Anda sendiri, bukan bawaan Matang.")));
    EXPECT_TRUE(text().contains(path(QStringLiteral("milik/coba-b.yaml"))));
}

TEST_F(RubricPageTest, AnEmptyFolderIsSaid) {
    openAlone({});
    EXPECT_FALSE(tree().isVisible());
    const auto labels = page().findChild<QWidget*>(QStringLiteral("statePanel"))->findChildren<QLabel*>();
    QStringList words;
    for (const auto* label : labels) {
        words << label->text();
    }
    EXPECT_TRUE(words.contains(QStringLiteral("Belum ada instrumen"))) << toStd(words.join(QLatin1Char('|')));
}

TEST_F(RubricPageTest, ThePageOpensWithTheInstrumentOfTheAssessmentAtHand) {
    openWindow(makeWorkspace());
    openNewest();
    showPage();
    watchModels();
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rubricChoice")).currentText(), QStringLiteral("SPBE 2020"));
    EXPECT_EQ(current(), QStringLiteral("SPBE 2020"));
    EXPECT_TRUE(text().contains(QStringLiteral("Berkas kerja yang terbuka memakai naskah ini juga.")));
    page().selectNode(rubric::NodeId("I14"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("14 "))) << toStd(text());
    EXPECT_EQ(current(RubricTreeModel::Weight), QStringLiteral("2,50\u00a0%"));
    choose("rubricChoice", QStringLiteral("Smart City"));
    EXPECT_EQ(current(), QStringLiteral("Smart City"));
}

TEST_F(RubricPageTest, AProfileChangesWeightsAndKeepsThePlace) {
    openInWorkspace();
    watchModels();
    choose("rubricChoice", QStringLiteral("Smart City"));
    choose("rubricProfile", QStringLiteral("2022, kelompok 2017 sampai 2019"));
    page().selectNode(rubric::NodeId("quickwin"));
    EXPECT_EQ(current(RubricTreeModel::Weight), QStringLiteral("20,00\u00a0%"));
    choose("rubricProfile", QStringLiteral("2022, kelompok KPPN dan IKN 2021 (fase awal)"));
    EXPECT_EQ(current(RubricTreeModel::Weight), QStringLiteral("30,00\u00a0%"));
    EXPECT_TRUE(text().contains(QStringLiteral("30,00 % dari indeks")));
}

TEST_F(RubricPageTest, ASearchWithoutAHitOffersToClear) {
    openInWorkspace();
    watchModels();
    choose("rubricChoice", QStringLiteral("SPBE 2020"));
    searchField().setText(QStringLiteral("inovasi proses"));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("rubricHits")).isVisible());
    EXPECT_TRUE(current().startsWith(QStringLiteral("14 "))) << toStd(current());
    EXPECT_FALSE(part<QTextBrowser>(QStringLiteral("rubricText")).extraSelections().isEmpty());
    searchField().setText(QStringLiteral("zzz"));
    EXPECT_FALSE(tree().isVisible());
    EXPECT_EQ(part<QLabel>(QStringLiteral("rubricNothing")).text(), QStringLiteral("Tidak ada yang memuat \u201czzz\u201d."));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("rubricClearSearch")), Qt::LeftButton);
    EXPECT_TRUE(tree().isVisible());
    EXPECT_EQ(searchField().text(), QString());
    EXPECT_TRUE(current().startsWith(QStringLiteral("14 "))) << toStd(current());
}

TEST_F(RubricPageTest, TheKeyboardIsEnough) {
    openInWorkspace();
    m_window->view()->showPage(SessionView::Agencies);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    ASSERT_EQ(m_window->view()->page(), SessionView::Rubrics);
    choose("rubricChoice", QStringLiteral("SPBE 2020"));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(searchField().hasFocus());
    QTest::keyClicks(&searchField(), QStringLiteral("arsitektur"));
    QTest::keyClick(&searchField(), Qt::Key_Down);
    EXPECT_TRUE(tree().hasFocus());
    const auto first = current();
    QTest::keyClick(&tree(), Qt::Key_Down);
    EXPECT_NE(current(), first);
    QTest::keyClick(&tree(), Qt::Key_Tab);
    EXPECT_TRUE(part<QTextBrowser>(QStringLiteral("rubricText")).hasFocus());
    QTest::keyClick(&searchField(), Qt::Key_Escape);
    EXPECT_EQ(searchField().text(), QString());
}

TEST_F(RubricPageTest, EveryPartHasAName) {
    openInWorkspace();
    const std::pair<const char*, const char*> names[] = {{"rubricChoice", "Instrumen"},
                                                         {"rubricProfile", "Profil bobot"},
                                                         {"rubricSearch", "Cari nama, kriteria, dan petunjuk bukti"},
                                                         {"rubricTree", "Bagian-bagian instrumen"},
                                                         {"rubricText", "Isi instrumen"}};
    for (const auto& [name, words] : names) {
        EXPECT_EQ(toStd(part<QWidget>(QString::fromLatin1(name)).accessibleName()), words) << name;
    }
}

TEST_F(RubricPageTest, TheLanguageChangesAtOnceAndThePlaceStays) {
    openInWorkspace();
    watchModels();
    choose("rubricChoice", QStringLiteral("SPBE 2020"));
    page().selectNode(rubric::NodeId("D1"));
    EXPECT_TRUE(text().contains(QStringLiteral("Cara nilai dihitung")));
    m_window->chooseLanguage(text::Language::English);
    QCoreApplication::processEvents();
    EXPECT_TRUE(text().contains(QStringLiteral("How the value is computed"))) << toStd(text());
    EXPECT_EQ(current(RubricTreeModel::Weight), QStringLiteral("13.00\u00a0%"));
    EXPECT_EQ(part<QListWidget>(QStringLiteral("navigation")).item(SessionView::Rubrics)->text(), QStringLiteral("Instruments"));
}

TEST_F(RubricPageTest, AnotherTextInTheWorkspaceStandsBesideTheFolders) {
    const auto file = makeWorkspace();
    QFile bundled(fromPath(m_surroundings.rubricFolders.bundled / "spbe-2020.yaml"));
    ASSERT_TRUE(bundled.open(QIODevice::ReadOnly));
    useFolder();
    write(QStringLiteral("spbe-2020"), bundled.readAll().replace("\nversion: \"2\"", "\nversion: \"3\""));
    openWindow(file);
    openNewest();
    showPage();
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rubricChoice")).count(), 2);
    EXPECT_EQ(part<QComboBox>(QStringLiteral("rubricChoice")).currentText(), QStringLiteral("SPBE 2020 (versi 2, di berkas kerja)"));
    EXPECT_TRUE(text().contains(QStringLiteral("Penilaian baru memakai naskah lain: versi 3, SHA-256 "))) << toStd(text());
    choose("rubricChoice", QStringLiteral("SPBE 2020"));
    EXPECT_TRUE(text().contains(QStringLiteral("Berkas kerja yang terbuka memakai naskah lain dari instrumen ini: versi 2, SHA-256 ")));
}

TEST_F(RubricPageTest, TheScoreSheetSaysWhatIsNotOfficial) {
    openWindow(makeWorkspace());
    openNewest();
    selectIndicator(QStringLiteral("I14"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("indicatorCertainty")).text(), QStringLiteral("Kriteria: rumusan sendiri"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("indicatorCertainty")).toolTip(),
              QStringLiteral("Kriteria tingkat bukan naskah resmi; yang menentukan adalah pedomannya."));
    selectIndicator(QStringLiteral("D1"));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("nodeCertainty")).isVisible());
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("contextCertainty")).isVisible());
}

TEST_F(RubricPageTest, TheContextBarSaysWhereTheInstrumentIsNotOfficial) {
    useFolder();
    write(QStringLiteral("coba-a"), QByteArray::fromStdString(rubricYaml("coba-a", "1")));
    const auto file = path(QStringLiteral("baru.matang"));
    {
        auto workspace = workspace::Workspace::create(toPath(file), m_clock);
        NewAssessment wanted;
        wanted.agency = "Kota Contoh";
        wanted.rubric = rubric::RubricId("coba-a");
        wanted.year = 2024;
        ASSERT_TRUE(createAssessment(workspace.value(), m_surroundings.rubricFolders, wanted, "Rina").has_value());
    }
    openWindow(file);
    openNewest();
    auto& sign = part<QPushButton>(QStringLiteral("contextCertainty"));
    EXPECT_TRUE(sign.isVisible());
    EXPECT_EQ(sign.text(), QStringLiteral("instrumen tidak resmi"));
    EXPECT_EQ(sign.toolTip(),
              QStringLiteral("Instrumen: rancangan, belum berlaku\nInstrumen ini bukan instrumen resmi yang berlaku; angkanya tidak dapat "
                             "dibandingkan dengan hasil yang dipublikasikan."));
    QTest::mouseClick(&sign, Qt::LeftButton);
    EXPECT_EQ(m_window->view()->page(), SessionView::Rubrics);
}

}  // namespace matang::gui
