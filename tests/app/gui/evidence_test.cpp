// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score_page.h"
#include "widgets/evidence_pane.h"
#include "window_fixture.h"

#include <matang/base/sha256.h>

#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

namespace matang::gui {

namespace {

class EvidenceTest : public WindowTest {
protected:
    void begin() {
        m_file = makeWorkspace();
        openWindow(m_file);
        openNewest();
        watchModels();
        selectIndicator(QStringLiteral("I1"));
    }
    QString makeEvidence(const QString& name, const QByteArray& content) {
        const auto file = path(name);
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return file;
    }
    void drop(const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        auto& pane = part<EvidencePane>(QStringLiteral("evidencePane"));
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &event);
    }
    int listed() { return part<QListView>(QStringLiteral("evidenceList")).model()->rowCount(); }

    QString m_file;
};

}  // namespace

TEST_F(EvidenceTest, ADroppedFileIsStoredCountedAndRemovalCanBeUndone) {
    begin();
    drop(makeEvidence(QStringLiteral("sk.pdf"), "isi surat keputusan"));
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("statusWithoutEvidence")).text(), QStringLiteral("46 tanpa bukti"));
    const auto stored = storedEvidence(m_file, 2024);
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].fileName, "sk.pdf");
    EXPECT_EQ(stored[0].node.text, "I1");
    EXPECT_EQ(stored[0].attachedBy, "Rina");
    EXPECT_EQ(stored[0].sha256, base::sha256Hex("isi surat keputusan"));

    auto& list = part<QListView>(QStringLiteral("evidenceList"));
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("evidenceRemove")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return listed() == 0; }));
    EXPECT_TRUE(storedEvidence(m_file, 2024).empty());
    m_window->view()->undo();
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    m_window->view()->undo();
    ASSERT_TRUE(waitUntil([this] { return listed() == 0; }));
    m_window->view()->redo();
    ASSERT_TRUE(waitUntil([this] { return listed() == 1; }));
    EXPECT_EQ(storedEvidence(m_file, 2024)[0].letter, "a");
}

TEST_F(EvidenceTest, AFileThatIsGoneIsSaidAndNothingIsStored) {
    begin();
    m_window->host().session()->attachEvidence(m_window->host().session()->document().rubric().find(rubric::NodeId("I1")),
                                               {path(QStringLiteral("hilang.pdf"))});
    auto& banner = part<QWidget>(QStringLiteral("failureBanner"));
    ASSERT_TRUE(waitUntil([&banner] { return banner.isVisible(); }));
    EXPECT_TRUE(storedEvidence(m_file, 2024).empty());
}

}  // namespace matang::gui
