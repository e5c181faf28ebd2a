// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens_preview.h"

#include "main_window.h"
#include "pages/score_page.h"
#include "photographer.h"
#include "search/evidence_texts.h"
#include "session_view.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QTreeWidget>

namespace matang::gui {

namespace {

/// The first indicator of an assessment that has a PDF attached to it.
const assessment::EvidenceLink* firstPdf(const std::vector<workspace::EvidencePiece>& pieces) {
    const auto found =
        std::find_if(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.link.mediaType == "application/pdf"; });
    return found == pieces.end() ? nullptr : &found->link;
}

}  // namespace

bool photographPreview(MainWindow& window, Photographer& photographer) {
    auto& view = *window.view();
    auto& document = window.host().session()->document();
    for (const auto& row : std::vector(window.host().session()->overview().rows())) {
        document.open(row.id);
        if (!waitFor([&] { return document.isReady() && document.id() == row.id; })) {
            return false;
        }
        const auto links = document.evidence().pieces();
        if (const auto* pdf = firstPdf(links)) {
            view.showPage(SessionView::Score);
            view.score().selectNode(document.rubric().find(pdf->node));
            view.score().openEvidence(*pdf, {1, QStringLiteral("SPBE"), search::TextQuery("SPBE")});
            const auto shown = [&] { return view.score().findChild<QWidget*>(QStringLiteral("previewPdf")) != nullptr; };
            if (!waitFor(shown) || !waitFor([&] { return !view.texts().isBusy(); })) {
                return false;
            }
            QThread::msleep(200);
            photographer.take(QStringLiteral("preview"));
            view.score().findChild<QPushButton*>(QStringLiteral("previewStripShown"))->click();
            QElapsedTimer drawing;
            drawing.start();
            (void)waitFor([&drawing] { return drawing.elapsed() > 500; });
            photographer.take(QStringLiteral("preview-pages"));
            view.score().findChild<QPushButton*>(QStringLiteral("previewClose"))->click();
            view.showSearch();
            view.findChild<QLineEdit*>(QStringLiteral("searchField"))->setText(QStringLiteral("arsitektur SPBE"));
            auto* results = view.findChild<QTreeWidget*>(QStringLiteral("searchResults"));
            if (!waitFor([&] { return results->topLevelItemCount() > 0; })) {
                return false;
            }
            photographer.take(QStringLiteral("search"));
            view.findChild<QLineEdit*>(QStringLiteral("searchField"))->clear();
            return true;
        }
    }
    return true;
}

}  // namespace matang::gui
