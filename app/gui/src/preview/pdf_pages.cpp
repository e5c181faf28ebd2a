// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pages.h"

#include <QKeyEvent>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace matang::gui {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kSmallestFactor = 0.1;
/// The view keeps twenty drawn pages: none may have more than this many pixels.
constexpr double kPagePixels = 8'000'000;
/// A page so many times as high as wide would be drawn beyond all measure where it fits the width; it is shown whole instead.
constexpr double kStripShape = 6.0;

}  // namespace

PdfPages::PdfPages(std::shared_ptr<QPdfDocument> document, QWidget* parent) : QPdfView(parent), m_document(std::move(document)) {
    setObjectName(QStringLiteral("previewPdf"));
    setFocusPolicy(Qt::StrongFocus);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const auto size = m_document->pagePointSize(page);
        m_largest = m_largest.expandedTo(size);
        m_hasStrip = m_hasStrip || size.height() > size.width() * kStripShape;
    }
    setPageMode(PageMode::MultiPage);
    setDocument(m_document.get());
    fitWidth();
    connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPages::pageChanged);
}

PdfPages::~PdfPages() {
    setDocument(nullptr);
}

void PdfPages::goToPage(int page) {
    if (page >= 1 && page <= pageCount()) {
        // Once the pages have their place.
        QTimer::singleShot(0, this, [this, page] { pageNavigator()->jump(page - 1, {}); });
    }
}

int PdfPages::page() const {
    return pageNavigator()->currentPage() + 1;
}

int PdfPages::pageCount() const {
    return m_document->pageCount();
}

template <typename Change>
void PdfPages::keepingPlace(Change change) {
    auto* bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? static_cast<double>(bar->value()) / (bar->maximum() + bar->pageStep()) : 0.0;
    change();
    bar->setValue(static_cast<int>(std::lround(place * (bar->maximum() + bar->pageStep()))));
}

double PdfPages::largestFactor() const {
    const double inch = logicalDpiX() / kPointsPerInch;
    const double pixels = std::max(1.0, m_largest.width() * inch * m_largest.height() * inch);
    return std::max(kSmallestFactor, std::sqrt(kPagePixels / pixels));
}

double PdfPages::shownFactor() const {
    if (zoomMode() == ZoomMode::Custom) {
        return zoomFactor();
    }
    const auto margins = documentMargins();
    const double room = viewport()->width() - margins.left() - margins.right();
    return std::max(kSmallestFactor, room / std::max(1.0, m_largest.width() * logicalDpiX() / kPointsPerInch));
}

void PdfPages::magnify(int steps) {
    const double factor = std::clamp(shownFactor() * std::pow(kMagnifyStep, steps), kSmallestFactor, largestFactor());
    keepingPlace([this, factor] {
        setZoomMode(ZoomMode::Custom);
        setZoomFactor(factor);
    });
}

void PdfPages::fitWidth() {
    keepingPlace([this] { setZoomMode(m_hasStrip ? ZoomMode::FitInView : ZoomMode::FitToWidth); });
}

void PdfPages::resizeEvent(QResizeEvent* event) {
    keepingPlace([this, event] { QPdfView::resizeEvent(event); });
}

void PdfPages::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QPdfView::keyPressEvent(event);
    }
}

}  // namespace matang::gui
