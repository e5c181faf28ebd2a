// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pages.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace matang::gui {

namespace {

constexpr double kPointsPerInch = 72.0;
// On paper, which is white in dark windows too.
const QColor kHit(255, 236, 120);
const QColor kHitAtHand(255, 170, 60);
constexpr double kSmallestFactor = 0.1;
/// The view keeps twenty drawn pages: none may have more than this many pixels.
constexpr double kPagePixels = 8'000'000;
/// A page so many times as high as wide would be drawn beyond all measure where it fits the width; it is shown whole instead.
constexpr double kStripShape = 6.0;

/// As QPdfView reckons it.
double pixelsOfPoint() {
    return QGuiApplication::primaryScreen()->logicalDotsPerInch() / kPointsPerInch;
}

}  // namespace

PdfPages::PdfPages(std::shared_ptr<QPdfDocument> document, QWidget* parent)
    : QPdfView(parent), m_document(std::move(document)), m_hits(m_document) {
    setObjectName(QStringLiteral("previewPdf"));
    setFocusPolicy(Qt::StrongFocus);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const auto size = m_document->pagePointSize(page);
        m_sizes.push_back(size);
        m_largest = m_largest.expandedTo(size);
        m_hasStrip = m_hasStrip || size.height() > size.width() * kStripShape;
    }
    setPageMode(PageMode::MultiPage);
    setDocument(m_document.get());
    fitWidth();
    connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPages::tell);
    connect(&m_hits, &PdfHits::changed, this, [this] {
        if (m_goesToHit && !m_hits.hits().empty()) {
            m_goesToHit = false;
            goToHit(1);
        }
        viewport()->update();
        tell();
    });
}

PdfPages::~PdfPages() {
    setDocument(nullptr);
}

void PdfPages::tell() const {
    if (changed) {
        changed();
    }
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
    return static_cast<int>(m_sizes.size());
}

template <typename Change>
void PdfPages::keepingPlace(Change change) {
    auto* bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? static_cast<double>(bar->value()) / (bar->maximum() + bar->pageStep()) : 0.0;
    change();
    bar->setValue(static_cast<int>(std::lround(place * (bar->maximum() + bar->pageStep()))));
}

double PdfPages::largestFactor() const {
    const double pixels = std::max(1.0, m_largest.width() * pixelsOfPoint() * m_largest.height() * pixelsOfPoint());
    return std::max(kSmallestFactor, std::sqrt(kPagePixels / pixels));
}

QSizeF PdfPages::shownSize(int page) const {
    const auto natural = m_sizes[static_cast<std::size_t>(page)] * pixelsOfPoint();
    const auto margins = documentMargins();
    if (zoomMode() == ZoomMode::Custom) {
        return QSizeF((natural * zoomFactor()).toSize());
    }
    const QSizeF room(viewport()->width() - margins.left() - margins.right(), viewport()->height() - pageSpacing());
    if (zoomMode() == ZoomMode::FitInView) {
        return QSizeF(natural.toSize().scaled(room.toSize(), Qt::KeepAspectRatio));
    }
    const auto whole = QSizeF(natural.toSize());
    return QSizeF((whole * (room.width() / std::max(1.0, whole.width()))).toSize());
}

std::vector<QRectF> PdfPages::places() const {
    std::vector<QRectF> places;
    double top = documentMargins().top();
    double widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const auto size = shownSize(page);
        places.emplace_back(QPointF(0, top), size);
        widest = std::max(widest, size.width());
        top += size.height() + pageSpacing();
    }
    const double width = std::max(widest + documentMargins().left() + documentMargins().right(), static_cast<double>(viewport()->width()));
    for (auto& place : places) {
        place.moveLeft((width - place.width()) / 2);
    }
    return places;
}

double PdfPages::shownFactor(int page) const {
    return shownSize(page).width() / std::max(1.0, m_sizes[static_cast<std::size_t>(page)].width() * pixelsOfPoint());
}

int PdfPages::percent() const {
    return static_cast<int>(std::lround(shownFactor(std::max(0, page() - 1)) * 100));
}

void PdfPages::magnify(int steps) {
    const double now = shownFactor(std::max(0, page() - 1));
    const double factor = std::clamp(now * std::pow(kMagnifyStep, steps), kSmallestFactor, largestFactor());
    keepingPlace([this, factor] {
        setZoomMode(ZoomMode::Custom);
        setZoomFactor(factor);
    });
    tell();
}

void PdfPages::fitWidth() {
    keepingPlace([this] { setZoomMode(m_hasStrip ? ZoomMode::FitInView : ZoomMode::FitToWidth); });
    tell();
}

void PdfPages::fitPage() {
    keepingPlace([this] { setZoomMode(ZoomMode::FitInView); });
    tell();
}

void PdfPages::find(const search::TextQuery& query, bool go) {
    m_hit = 0;
    m_goesToHit = go;
    m_hits.start(query);
}

ContentView::Found PdfPages::found() const {
    return {m_hit, static_cast<int>(m_hits.hits().size()), m_hits.isSearching()};
}

void PdfPages::step(int hits) {
    int from = m_hit;
    if (from == 0 && hits > 0) {
        // Nothing was gone to yet: on from the page at hand.
        const auto& all = m_hits.hits();
        from = static_cast<int>(std::count_if(all.begin(), all.end(), [this](const auto& hit) { return hit.page < page() - 1; }));
        from = from == static_cast<int>(all.size()) ? 0 : from;
    }
    goToHit(steppedHit(from, hits, static_cast<int>(m_hits.hits().size())));
}

void PdfPages::goToHit(int number) {
    m_hit = number;
    if (number > 0) {
        // Once the pages have their place.
        QTimer::singleShot(0, this, [this, number] {
            if (number > static_cast<int>(m_hits.hits().size())) {
                return;
            }
            const auto& hit = m_hits.hits()[static_cast<std::size_t>(number - 1)];
            const auto page = static_cast<std::size_t>(hit.page);
            const auto place = places()[page];
            const double scale = place.width() / std::max(1.0, m_sizes[page].width());
            const double top = hit.places.isEmpty() ? 0.0 : hit.places.first().boundingRect().top() * scale;
            verticalScrollBar()->setValue(static_cast<int>(place.top() + top - viewport()->height() / 3.0));
        });
    }
    viewport()->update();
    tell();
}

void PdfPages::paintEvent(QPaintEvent* event) {
    QPdfView::paintEvent(event);
    if (m_hits.hits().empty()) {
        return;
    }
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QRectF seen(horizontalScrollBar()->value(), verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    const auto pages = places();
    for (std::size_t number = 0; number < m_hits.hits().size(); ++number) {
        const auto& hit = m_hits.hits()[number];
        const auto page = static_cast<std::size_t>(hit.page);
        const auto& place = pages[page];
        if (!place.intersects(seen)) {
            continue;
        }
        const double scale = place.width() / std::max(1.0, m_sizes[page].width());
        painter.setBrush(static_cast<int>(number) + 1 == m_hit ? kHitAtHand : kHit);
        painter.setPen(Qt::NoPen);
        for (const auto& polygon : hit.places) {
            const auto bounds = polygon.boundingRect();
            painter.drawRect(QRectF(place.topLeft() + bounds.topLeft() * scale, bounds.size() * scale).adjusted(-1, -1, 1, 1));
        }
    }
}

void PdfPages::resizeEvent(QResizeEvent* event) {
    keepingPlace([this, event] { QPdfView::resizeEvent(event); });
    tell();
}

void PdfPages::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        magnify(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QPdfView::wheelEvent(event);
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
