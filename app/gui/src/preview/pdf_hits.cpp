// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_hits.h"

#include <QPdfDocument>
#include <QPdfSelection>

namespace matang::gui {

namespace {

/// Nobody steps through more; a single letter in a thousand pages has more.
constexpr std::size_t kMostHits = 5'000;

}  // namespace

PdfHits::PdfHits(std::shared_ptr<QPdfDocument> document, QObject* parent) : QObject(parent), m_document(std::move(document)) {
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PdfHits::searchPage);
}

void PdfHits::start(const search::TextQuery& query) {
    m_query = query;
    m_hits.clear();
    m_next = 0;
    m_slice.stop();
    if (!query.isEmpty()) {
        m_slice.start();
    }
    emit changed();
}

void PdfHits::searchPage() {
    if (m_next >= m_document->pageCount() || m_hits.size() >= kMostHits) {
        m_slice.stop();
        emit changed();
        return;
    }
    const auto text = m_document->getAllText(m_next).text();
    const auto found = hitsIn(text, m_query);
    for (const auto& hit : found) {
        const auto selection = m_document->getSelectionAtIndex(m_next, static_cast<int>(hit.start), static_cast<int>(hit.length));
        m_hits.push_back({m_next, selection.bounds()});
    }
    ++m_next;
    if (!found.empty()) {
        emit changed();
    }
}

}  // namespace matang::gui
