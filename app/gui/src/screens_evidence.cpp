// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens_evidence.h"

#include "desk/desk_tabs.h"
#include "main_window.h"
#include "pages/evidence_page.h"
#include "pages/score_page.h"
#include "session_view.h"
#include "widgets/sorting_panel.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

namespace matang::gui {

namespace {

/// A folder as cities keep them: numbered folders, numbered files, and some that say nothing.
bool makeFolder(const QDir& folder) {
    for (const auto* name :
         {"Bukti SPBE/1. Arsitektur/Peraturan Bupati 12 Tahun 2023.pdf", "Bukti SPBE/1. Arsitektur/1.b Notula tinjauan.pdf",
          "Bukti SPBE/2. Peta rencana/Keputusan Bupati tentang peta rencana SPBE.pdf",
          "Bukti SPBE/10. Tim koordinasi/SK Tim Koordinasi.pdf", "Bukti SPBE/I32 Perencanaan/tangkapan layar 1.png",
          "Bukti SPBE/I32 Perencanaan/tangkapan layar 2.png", "Bukti SPBE/surat pengantar.pdf", "Bukti SPBE/daftar hadir rapat.pdf",
          "Bukti SPBE/Thumbs.db"}) {
        const auto path = folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(40'000, 'x')) < 0) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool photographEvidence(MainWindow& window, Photographer& photographer) {
    auto& view = *window.view();
    auto& document = window.host().session()->document();
    view.showPage(SessionView::Evidence);
    auto* list = view.findChild<QTreeView*>(QStringLiteral("gapList"));
    if (!waitFor([&] { return list->isVisible(); })) {
        return false;
    }
    photographer.take(QStringLiteral("evidence"));
    const QTemporaryDir folder;
    auto& page = *view.findChild<EvidencePage*>();
    if (!makeFolder(QDir(folder.path()))) {
        return false;
    }
    page.sort({folder.filePath(QStringLiteral("Bukti SPBE"))});
    auto* files = page.findChild<QTreeView*>(QStringLiteral("sortingList"));
    if (!waitFor([&] { return files->isVisible() && files->model()->rowCount() > 0; })) {
        return false;
    }
    photographer.take(QStringLiteral("evidence-folder"));
    page.findChild<QPushButton*>(QStringLiteral("sortingCancel"))->click();
    view.showPage(SessionView::Score);
    for (const auto& gap : document.evidence().gaps()) {
        if (gap.link) {
            view.score().showEvidence(document.rubric().node(gap.indicator).id, *gap.link);
            break;
        }
    }
    photographer.take(QStringLiteral("evidence-facts"));
    view.score().findChild<DeskTabs*>()->setFolded(true);
    view.score().findChild<QAction*>(QStringLiteral("evidenceAddPage"))->trigger();
    photographer.take(QStringLiteral("evidence-web-page"));
    view.score().findChild<QPushButton*>(QStringLiteral("webPageCancel"))->click();
    return true;
}

}  // namespace matang::gui
