// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score_page.h"
#include "preview_fixture.h"
#include "search/evidence_texts.h"
#include "search/index_place.h"
#include "search/text_reading.h"
#include "text_conversion.h"

#include <QDir>
#include <QFile>
#include <QTreeWidget>

namespace matang::gui {

namespace {

class SearchTest : public PreviewTest {
protected:
    /// Attaches files to indicators before the window is open.
    void attach(const QString& workspace, const std::vector<std::pair<QString, const char*>>& files) {
        prepare(workspace, [&](workspace::Workspace& open, assessment::AssessmentId id) {
            for (const auto& [file, node] : files) {
                workspace::Workspace::EvidenceRequest request;
                request.assessment = id;
                request.node = rubric::NodeId(node);
                ASSERT_TRUE(open.attachEvidence(request, toPath(file), {"Rina", "attach-evidence"}));
            }
        });
    }
    EvidenceTexts& texts() { return m_window->view()->texts(); }
    void openAndRead(const QString& workspace, int files) {
        openWindow(workspace);
        QApplication::setActiveWindow(m_window.get());
        ASSERT_TRUE(waitUntil([&] { return texts().all() == files && !texts().isBusy(); })) << texts().done() << "/" << texts().all();
    }
    QTreeWidget& results() { return part<QTreeWidget>(QStringLiteral("searchResults")); }
    QString summary() { return part<QLabel>(QStringLiteral("searchSummary")).text(); }
    void type(const QString& words) {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto& field = part<QLineEdit>(QStringLiteral("searchField"));
        ASSERT_EQ(QApplication::focusWidget(), &field);
        const auto before = summary();
        field.clear();
        QTest::keyClicks(&field, words);
        ASSERT_TRUE(waitUntil([&] { return summary() != before; })) << summary().toStdString();
    }
    QStringList rows() {
        QStringList words;
        for (QTreeWidgetItemIterator item(&results()); *item != nullptr; ++item) {
            words << ((*item)->parent() != nullptr ? QStringLiteral("- ") : QString()) + (*item)->text(0);
        }
        return words;
    }
};

}  // namespace

TEST_F(SearchTest, APhraseIsFoundOnItsPageAndOpensTheIndicatorWithTheFileThere) {
    const auto workspace = attached(makeFile(QStringLiteral("sk.pdf"), pdf()), "hlm. 1");
    ASSERT_NO_FATAL_FAILURE(openAndRead(workspace, 1));
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("\"jalan ditetapkan\"")));
    EXPECT_EQ(summary(), QStringLiteral("Ditemukan: halaman: 1 dalam berkas: 1; catatan: 0."));
    const auto all = rows();
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0], QStringLiteral("sk.pdf"));
    EXPECT_EQ(all[1], QStringLiteral("- halaman 7  Peta jalan ditetapkan"));
    EXPECT_TRUE(all[2].startsWith(QStringLiteral("- terlampir pada "))) << all[2].toStdString();
    EXPECT_TRUE(all[2].endsWith(QStringLiteral("Kota Contoh, 2024"))) << all[2].toStdString();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), &results());
    QTest::keyClick(&results(), Qt::Key_Down);
    QTest::keyClick(&results(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return pane().isVisible(); }));
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_TRUE(waitPlace(QStringLiteral("halaman 7 dari 8"))) << place().toStdString();
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("previewWords")).text(), QStringLiteral("\"jalan ditetapkan\""));
    EXPECT_TRUE(waitUntil([this] { return found() == QStringLiteral("ditemukan: 1"); })) << found().toStdString();
}

TEST_F(SearchTest, WhatCannotBeSearchedIsCounted) {
    const auto workspace = makeWorkspace();
    attach(workspace, {{makeFile(QStringLiteral("pindai.pdf"), scan()), "I1"},
                       {makeFile(QStringLiteral("terkunci.pdf"), lockedPdf()), "I2"},
                       {makeFile(QStringLiteral("rusak.pdf"), "%PDF-1.4 rusak"), "I3"},
                       {makeFile(QStringLiteral("catatan.txt"), "Notula rapat"), "I4"}});
    ASSERT_NO_FATAL_FAILURE(openAndRead(workspace, 4));
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("tidakada")));
    EXPECT_EQ(summary(),
              QStringLiteral("Tidak ditemukan. Yang dicari: berkas bukti: 4, dan catatan semua penilaian. Yang tidak dapat dicari: "
                             "hasil pindai tanpa teks: 1; rusak, terkunci, atau terlalu lama dibaca: 2."));
    EXPECT_EQ(rows(), QStringList());
    std::map<std::string, std::optional<bool>> searchable;
    for (const auto& link : storedEvidence(workspace, 2024)) {
        searchable[link.fileName] = texts().searchable(link.sha256);
    }
    EXPECT_EQ(searchable, (std::map<std::string, std::optional<bool>>{
                              {"pindai.pdf", false}, {"terkunci.pdf", false}, {"rusak.pdf", false}, {"catatan.txt", true}}));
    EXPECT_EQ(texts().searchable("unknown"), std::nullopt);
}

TEST_F(SearchTest, ContentOfARemovedLinkIsNotFoundAndANewOneIs) {
    const auto workspace = attached(makeFile(QStringLiteral("notula.txt"), "Notula rapat koordinasi"));
    ASSERT_NO_FATAL_FAILURE(openAndRead(workspace, 1));
    openNewest();
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("koordinasi")));
    ASSERT_EQ(rows().size(), 3);
    auto& session = *m_window->host().session();
    session.evidence().remove(session.document().evidence().pieces()[0].link);
    EXPECT_TRUE(waitUntil([this] { return rows().isEmpty(); })) << rows().join('\n').toStdString();
    session.evidence().attach(session.document().rubric().find(rubric::NodeId("I2")),
                              {makeFile(QStringLiteral("lain.txt"), "rapat koordinasi kedua")});
    EXPECT_TRUE(waitUntil([this] { return rows().value(0) == QStringLiteral("lain.txt"); })) << rows().join('\n').toStdString();
}

TEST_F(SearchTest, NotesAreFoundAsTheyAreNow) {
    const auto workspace = makeWorkspace();
    prepare(workspace, [&](workspace::Workspace& open, assessment::AssessmentId id) {
        assessment::Mark mark;
        mark.node = rubric::NodeId("I1");
        mark.stage = rubric::StageId("self");
        mark.assessor = "Rina";
        mark.value = base::Rational(3);
        mark.fact = "Peraturan Bupati Nomor 12";
        ASSERT_TRUE(open.setMark(id, mark, {"Rina", "set-mark"}));
    });
    openWindow(workspace);
    QApplication::setActiveWindow(m_window.get());
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("bupati 12")));
    ASSERT_EQ(rows().size(), 2);
    EXPECT_EQ(rows()[1], QStringLiteral("- Fakta (Rina)  Peraturan Bupati Nomor 12"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().isReady(); }));
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
    EXPECT_TRUE(waitUntil([this] { return m_window->view()->score().shownNode().text == "I1"; }));
}

TEST_F(SearchTest, AnIndexThatIsDamagedIsMadeAnew) {
    const auto workspace = attached(makeFile(QStringLiteral("notula.txt"), "Notula rapat koordinasi"));
    ASSERT_NO_FATAL_FAILURE(openAndRead(workspace, 1));
    closeWindow();
    const auto index = indexPlace(path(QStringLiteral("cache")), workspace);
    ASSERT_TRUE(QFile::exists(index));
    EXPECT_EQ(QFile::permissions(index) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QFile file(index);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("rusak").repeated(1'000));
    file.close();
    ASSERT_NO_FATAL_FAILURE(openAndRead(workspace, 1));
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("koordinasi")));
    EXPECT_EQ(rows().value(0), QStringLiteral("notula.txt"));
}

TEST_F(SearchTest, WhatIsNotReadYetIsSaidAndNotesAreFoundMeanwhile) {
    m_surroundings.program = path(QStringLiteral("no-such-program"));
    const auto workspace = attached(makeFile(QStringLiteral("koordinasi.txt"), "Notula rapat koordinasi"));
    openWindow(workspace);
    QApplication::setActiveWindow(m_window.get());
    ASSERT_TRUE(waitUntil([this] { return texts().all() == 1; }));
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("koordinasi")));
    EXPECT_EQ(summary(), QStringLiteral("Ditemukan: halaman: 0 dalam berkas: 0; catatan: 1. Yang tidak dapat dicari: belum dibaca: 1."));
    ASSERT_EQ(rows().size(), 2);
    EXPECT_EQ(rows()[1], QStringLiteral("- Nama berkas  koordinasi.txt"));
}

TEST_F(SearchTest, AFileThatKeepsTheReaderBusyIsGivenUp) {
    std::optional<search::ContentText> silent;
    TextReader waiting(makeFile(QStringLiteral("diam.sh"), "#!/bin/sh\nexec sleep 60\n"));
    QFile::setPermissions(path(QStringLiteral("diam.sh")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    waiting.setPatience(std::chrono::milliseconds(200));
    QObject::connect(&waiting, &TextReader::finished, &waiting, [&](const search::ContentText& content) { silent = content; });
    waiting.read(makeFile(QStringLiteral("a.txt"), "a"), "text/plain");
    ASSERT_TRUE(waitUntil([&] { return silent.has_value(); }));
    EXPECT_EQ(silent->state, search::TextState::TooSlow);
}

TEST_F(SearchTest, LongTextsAreReadInPartsAndOnlyTheirBeginning) {
    const auto file = makeFile(QStringLiteral("besar.txt"), QByteArray("kata demi kata\n").repeated(1'000));
    const auto whole = readTexts(file, "text/plain");
    ASSERT_EQ(whole.pages.size(), 5u);
    EXPECT_EQ(whole.pages[0].words.size(), 3'000u);
    EXPECT_FALSE(whole.cut);
    EXPECT_TRUE(readTexts(file, "text/plain", {10, 1'000}).cut);
    const auto pages = readTexts(makeFile(QStringLiteral("sk.pdf"), pdf()), "", {3, 1'000'000});
    EXPECT_EQ(pages.pages.size(), 3u);
    EXPECT_TRUE(pages.cut);
    EXPECT_EQ(readTexts(makeFile(QStringLiteral("x.html"), "<p>Satu<br>dua</p>"), "text/html").pages[0].words, " Satu dua ");
    const auto content = readingFrom(readingAnswer(whole));
    ASSERT_TRUE(content);
    EXPECT_EQ(content->pages[4].words, whole.pages[4].words);
    EXPECT_FALSE(readingFrom("{\"state\":\"else\"}\n"));
}

}  // namespace matang::gui
