// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_fixture.h"

#include "text_conversion.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace matang::gui {

PreviewTest::PreviewTest() {
    QDir().mkpath(path(QStringLiteral("temporary")));
    qputenv("TMPDIR", path(QStringLiteral("temporary")).toUtf8());
}

PreviewTest::~PreviewTest() {
    m_window.reset();
    qputenv("TMPDIR", m_before);
}

QString PreviewTest::makeFile(const QString& name, const QByteArray& content) {
    QFile out(path(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(content);
    return out.fileName();
}

QByteArray PreviewTest::pdf() {
    const auto file = path(QStringLiteral("made.pdf"));
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        const QStringList pages{QStringLiteral("lain"),
                                QStringLiteral("Pasal 50"),
                                QStringLiteral("Pasal 5"),
                                QStringLiteral("lain"),
                                QStringLiteral("lain"),
                                QStringLiteral("lain"),
                                QStringLiteral("Peta jalan ditetapkan"),
                                QStringLiteral("lain")};
        for (int page = 0; page < pages.size(); ++page) {
            painter.drawText(500, 1'000, pages[page]);
            if (page + 1 < pages.size()) {
                writer.newPage();
            }
        }
    }
    QFile made(file);
    EXPECT_TRUE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}

QByteArray PreviewTest::scan() {
    const auto file = path(QStringLiteral("scanned.pdf"));
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        painter.drawImage(QRect(0, 0, 2'000, 2'000), image);
    }
    QFile made(file);
    EXPECT_TRUE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}

QByteArray PreviewTest::lockedPdf() {
    QFile file(QStringLiteral(MATANG_SOURCE_DIR "/tests/data/locked.pdf"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString PreviewTest::attached(const QString& file, const std::string& page) {
    const auto workspace = makeWorkspace();
    prepare(workspace, [&](workspace::Workspace& open, assessment::AssessmentId id) {
        workspace::Workspace::EvidenceRequest request;
        request.assessment = id;
        request.node = rubric::NodeId("I1");
        request.page = page;
        ASSERT_TRUE(open.attachEvidence(request, toPath(file), {"Rina", "attach-evidence"}));
    });
    return workspace;
}

void PreviewTest::lookAt(const QString& workspace) {
    openWindow(workspace);
    openNewest();
    selectIndicator(QStringLiteral("I1"));
    QApplication::setActiveWindow(m_window.get());
    ASSERT_TRUE(waitUntil([this] { return list().model()->rowCount() >= 1; }));
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_TRUE(pane().isVisible());
    ASSERT_TRUE(waitUntil([this] { return state() != QStringLiteral("Berkas sedang dibuka\u2026"); }));
}

void PreviewTest::look(const QString& file, const std::string& page) {
    lookAt(attached(file, page));
}

QStringList PreviewTest::left(const QString& kind) const {
    return QDir(path(QStringLiteral("temporary")))
        .entryList({QStringLiteral("matang-%1-*").arg(kind)}, QDir::AllEntries | QDir::NoDotAndDotDot);
}

}  // namespace matang::gui
