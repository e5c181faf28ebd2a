// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_fixture.h"

#include "pages/indicator_detail.h"
#include "widgets/banner.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>

namespace matang::gui {

void EvidenceFixture::begin() {
    m_file = makeWorkspace();
    openWindow(m_file);
    openNewest();
    watchModels();
    selectIndicator(QStringLiteral("I1"));
}

QString EvidenceFixture::makeFile(const QString& name, const QByteArray& content) {
    const auto file = path(name);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(content);
    return file;
}

void EvidenceFixture::drop(QWidget& on, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> addresses;
    for (const auto& one : paths) {
        addresses << QUrl::fromLocalFile(one);
    }
    data.setUrls(addresses);
    const auto at = on.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &event);
}

bool EvidenceFixture::waitAttached() {
    const bool ended = waitUntil([this] { return !session().evidence().attaching().isRunning(); });
    // What was attached is read a moment later.
    QTest::qWait(50);
    return ended && waitSaved();
}

void EvidenceFixture::attach(const QStringList& paths) {
    const int before = listed();
    drop(part<IndicatorDetail>(QStringLiteral("indicatorDetail")), paths);
    ASSERT_TRUE(waitUntil([&] { return listed() > before; }));
    ASSERT_TRUE(waitAttached());
}

void EvidenceFixture::attachOne(const QString& name, const QByteArray& content) {
    attach({makeFile(name, content)});
    auto& list = part<QListView>(QStringLiteral("evidenceList"));
    list.setCurrentIndex(list.model()->index(listed() - 1, 0));
}

int EvidenceFixture::listed() {
    return part<QListView>(QStringLiteral("evidenceList")).model()->rowCount();
}

std::vector<workspace::EvidencePiece> EvidenceFixture::storedPieces() {
    const base::SystemClock clock;
    auto workspace = workspace::Workspace::open(m_file.toStdString(), workspace::Access::ReadOnly, clock);
    EXPECT_TRUE(workspace.has_value());
    for (const auto& one : *workspace->assessments()) {
        if (one.year == 2024) {
            return *workspace::Archive(*workspace).pieces(one.id);
        }
    }
    return {};
}

QString EvidenceFixture::bannerWords() {
    auto& banner = part<Banner>(QStringLiteral("failureBanner"));
    return banner.isHidden() ? QString() : banner.words();
}

}  // namespace matang::gui
