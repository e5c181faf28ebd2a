// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indicator_tree_model.h"
#include "pages/score_page.h"
#include "text_conversion.h"
#include "widgets/banner.h"
#include "widgets/chart_pane.h"
#include "widgets/indicator_tree_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>

namespace matang::gui {

TEST_F(WindowTest, ASecondOpenerReadsAndIsToldWhoWrites) {
    const auto file = makeWorkspace();
    auto writer = workspace::Workspace::open(toPath(file), workspace::Access::ReadWrite, m_clock);
    ASSERT_TRUE(writer.has_value());
    ASSERT_EQ(writer->access(), workspace::Access::ReadWrite);
    openWindow(file);
    openNewest();
    selectIndicator(QStringLiteral("I1"));
    EXPECT_TRUE(part<Banner>(QStringLiteral("readOnlyBanner")).isVisible());
    EXPECT_TRUE(part<Banner>(QStringLiteral("readOnlyBanner")).words().startsWith(QStringLiteral("Berkas kerja ini sedang dibuka")));
    EXPECT_FALSE(part<Banner>(QStringLiteral("readOnlyBanner")).words().contains(QStringLiteral("oleh  di")));
    EXPECT_EQ(part<QLabel>(QStringLiteral("savedState")).text(), QStringLiteral("hanya baca"));
    QTest::keyClick(&part<IndicatorTreeView>(QStringLiteral("indicatorTree")), Qt::Key_5);
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusIndex")).text(), QStringLiteral("3,00"));
    EXPECT_EQ(m_window->host().session()->undoStack().count(), 0);
}

TEST_F(WindowTest, TheLanguageChangesAtOnce) {
    openWindow(makeWorkspace());
    openNewest();
    auto& navigation = part<QListWidget>(QStringLiteral("navigation"));
    EXPECT_EQ(navigation.item(SessionView::Score)->text(), QStringLiteral("Penilaian"));
    m_window->chooseLanguage(text::Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(navigation.item(SessionView::Score)->text(), QStringLiteral("Score sheet"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusIndex")).text(), QStringLiteral("3.00"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusPredicate")).text(), QStringLiteral("Good"));
    EXPECT_EQ(m_settings.language(), text::Language::English);
    m_window->chooseLanguage(text::Language::Indonesian);
    QCoreApplication::processEvents();
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusIndex")).text(), QStringLiteral("3,00"));
}

TEST_F(WindowTest, TheDarkReachesBannersAndChartsAtOnce) {
    openWindow(makeWorkspace());
    openNewest();
    m_window->view()->showPage(SessionView::Progress);
    const auto dark = [](const QColor& colour) { return colour.lightness() < 128; };
    const auto chart = [this] { return part<QWidget>(QStringLiteral("progressPage")).findChild<ChartPane*>()->backgroundBrush().color(); };
    const auto banner = [this] { return part<Banner>(QStringLiteral("failureBanner")).palette().color(QPalette::Window); };
    part<Banner>(QStringLiteral("failureBanner")).show(Banner::Tone::Notice, QStringLiteral("x"));
    EXPECT_FALSE(dark(chart()));
    EXPECT_FALSE(dark(banner()));
    m_window->chooseAppearance(Appearance::Dark);
    QCoreApplication::processEvents();
    EXPECT_TRUE(dark(chart()));
    EXPECT_TRUE(dark(banner()));
    m_window->chooseAppearance(Appearance::Light);
    QCoreApplication::processEvents();
    EXPECT_FALSE(dark(chart()));
    EXPECT_FALSE(dark(banner()));
}

TEST_F(WindowTest, TheScoreSheetFitsASmallWindow) {
    openWindow(makeWorkspace());
    openNewest();
    m_window->resize(1024, 700);
    selectIndicator(QStringLiteral("I14"));
    QTest::qWait(50);
    const auto* scroll = part<QWidget>(QStringLiteral("scorePage")).findChild<QScrollArea*>();
    EXPECT_EQ(m_window->width(), 1024);
    EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0);
}

TEST_F(WindowTest, AFileThatIsNoWorkspaceIsRefusedWithASentence) {
    const auto file = path(QStringLiteral("catatan.matang"));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("bukan berkas kerja");
    out.close();
    m_window = std::make_unique<MainWindow>(m_surroundings);
    m_window->show();
    m_window->openFile(file);
    auto& problem = part<QLabel>(QStringLiteral("openProblem"));
    ASSERT_TRUE(waitUntil([&problem] { return problem.isVisible(); }));
    EXPECT_FALSE(problem.text().isEmpty());
    EXPECT_EQ(m_window->view(), nullptr);
}

TEST_F(WindowTest, TheWindowComesBackToTheAssessmentThatWasOpen) {
    const auto file = makeWorkspace();
    openWindow(file);
    openNewest();
    const auto id = m_window->host().session()->document().id();
    closeWindow();
    openWindow(file);
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().isReady(); }));
    EXPECT_EQ(m_window->host().session()->document().id(), id);
    EXPECT_EQ(m_window->view()->page(), SessionView::Summary);
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("summaryContinue")), Qt::LeftButton);
    EXPECT_EQ(m_window->view()->page(), SessionView::Score);
}

TEST_F(WindowTest, TheWindowComesBackToTheStageAndTheIndicatorThatWereShown) {
    const auto file = makeWorkspace();
    const auto standsAt = [this] {
        const auto& document = m_window->host().session()->document();
        const auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
        const auto node = tree.currentIndex().data(IndicatorTreeModel::NodeRole).toInt();
        return document.stage().text + " " + document.rubric().node(node).id.text;
    };
    openWindow(file);
    openNewest();
    selectIndicator(QStringLiteral("I14"));
    m_window->host().session()->document().setStage(rubric::StageId("document"));
    EXPECT_EQ(standsAt(), "document I14");
    closeWindow();
    openWindow(file);
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().isReady(); }));
    EXPECT_EQ(standsAt(), "document I14");
    // What the file does not have, or has no longer, is passed over.
    auto place = m_settings.lastPlace(file);
    closeWindow();
    place.stage = QStringLiteral("nowhere");
    place.node = QStringLiteral("I99");
    m_settings.setLastPlace(file, place);
    openWindow(file);
    ASSERT_TRUE(waitUntil([this] { return m_window->host().session()->document().isReady(); }));
    EXPECT_EQ(standsAt(), "self I1");
}

TEST_F(WindowTest, TheGuideOpensInTheLanguageOfTheWindowAndItsLinksLead) {
    openWindow(makeWorkspace());
    const auto trigger = [this](const char* name) {
        for (auto* action : m_window->findChildren<QAction*>()) {
            if (action->text() == QLatin1String(name)) {
                action->trigger();
            }
        }
    };
    trigger("&Panduan");
    auto& text = part<QTextBrowser>(QStringLiteral("guideText"));
    EXPECT_TRUE(text.toPlainText().contains(QStringLiteral("Tidak ada tombol simpan")));
    emit text.anchorClicked(QUrl(QStringLiteral("#mengimpor-nilai")));
    EXPECT_EQ(text.textCursor().block().text(), QStringLiteral("Mengimpor nilai"));
    emit text.anchorClicked(QUrl(QStringLiteral("../glossary.md")));
    EXPECT_EQ(text.source(), QUrl(QStringLiteral("qrc:/docs/glossary.md")));
    EXPECT_FALSE(text.toPlainText().isEmpty());
    emit text.anchorClicked(QUrl(QStringLiteral("user/guide.md")));
    EXPECT_TRUE(text.toPlainText().contains(QStringLiteral("There is no save button")));
}

/// The pages of the guide that a page links to.
QList<QUrl> pagesLinkedFrom(const QTextBrowser& text) {
    QList<QUrl> pages;
    for (auto block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QUrl link(at.fragment().charFormat().anchorHref());
            if (link.scheme().isEmpty() && link.path().endsWith(QStringLiteral(".md"))) {
                pages << text.source().resolved(link).adjusted(QUrl::RemoveFragment);
            }
        }
    }
    return pages;
}

TEST_F(WindowTest, EveryPageThatTheGuideLeadsToIsThere) {
    openWindow(makeWorkspace());
    for (auto* action : m_window->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("&Panduan")) {
            action->trigger();
        }
    }
    auto& text = part<QTextBrowser>(QStringLiteral("guideText"));
    QList<QUrl> pages{QUrl(QStringLiteral("qrc:/docs/user/guide.md")), QUrl(QStringLiteral("qrc:/docs/user/panduan.md"))};
    for (int at = 0; at < pages.size(); ++at) {
        ASSERT_TRUE(QFile::exists(QLatin1Char(':') + pages[at].path())) << pages[at].toString().toStdString();
        emit text.anchorClicked(pages[at]);
        for (const auto& page : pagesLinkedFrom(text)) {
            if (!pages.contains(page)) {
                pages << page;
            }
        }
    }
    EXPECT_TRUE(pages.contains(QUrl(QStringLiteral("qrc:/docs/report-formats.md"))));
}

TEST_F(WindowTest, TheYearsAreListedNewestFirst) {
    openWindow(makeWorkspace());
    openNewest();
    m_window->view()->showPage(SessionView::Progress);
    const auto* years = part<QTableView>(QStringLiteral("yearsTable")).model();
    ASSERT_EQ(years->rowCount(), 2);
    EXPECT_EQ(years->index(0, 0).data().toString(), QStringLiteral("2024"));
    EXPECT_EQ(years->index(0, 2).data().toString(), QStringLiteral("3,00"));
    EXPECT_EQ(years->index(0, 4).data().toString(), QStringLiteral("0,00"));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("copyYears")), Qt::LeftButton);
}

}  // namespace matang::gui
