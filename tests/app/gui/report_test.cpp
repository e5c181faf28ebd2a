// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

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

}  // namespace matang::gui
