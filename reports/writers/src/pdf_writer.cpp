// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_writer.h"

#include "compose.h"
#include "page_frame.h"
#include "pagination.h"
#include "pdf_finish.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace matang::writers {

namespace {

/// Qt writes the fonts of a PDF in the order of a hash table, which differs from run to run unless its seed is fixed.
class FixedOrder {
public:
    FixedOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedOrder(const FixedOrder&) = delete;
    FixedOrder& operator=(const FixedOrder&) = delete;
};

constexpr int kDotsPerInch = 600;
constexpr double kStampHeight = 30;  // millimetres at which the crest of the running head is painted

class PdfComposer {
public:
    explicit PdfComposer(const content::ReportDocument& document)
        : m_document(document),
          m_style(kDotsPerInch, document.look, document.language),
          m_crest(document.look),
          m_frame(m_document, m_style, m_crest),
          m_places(std::make_shared<Places>()) {}

    [[nodiscard]] QByteArray pdf() {
        const Pieces pieces = compose(m_document, m_style, m_crest, m_places);
        m_pages = paginate(pieces, m_style.body().height());
        m_extras.metadata = metadataOf(m_document);
        collectHeadings();
        collectLinks();
        planStamp();
        return finishedPdf(painted(), m_extras);
    }

private:
    [[nodiscard]] QRectF inPoints(const QRectF& dots) const {
        return {m_style.points(dots.left()), m_style.points(dots.top()), m_style.points(dots.width()), m_style.points(dots.height())};
    }

    void collectHeadings() {
        for (const content::Block& block : m_document.blocks) {
            if (const auto* heading = std::get_if<content::Heading>(&block)) {
                m_extras.headings.push_back({QString::fromStdString(heading->text).simplified(), heading->level, 0, {}});
            }
        }
        m_places->resize(m_extras.headings.size());
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (const PlacedPiece& placed : m_pages[page].pieces) {
                if (placed.piece->heading.has_value()) {
                    PdfExtras::Heading& heading = m_extras.headings[*placed.piece->heading];
                    (*m_places)[*placed.piece->heading] = {page, placed.top};
                    heading.page = page;
                    heading.at = QPointF(m_style.points(m_style.body().left()), m_style.points(m_style.body().top() + placed.top));
                }
            }
        }
    }

    void collectLinks() {
        const QRectF body = m_style.body();
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (const PlacedPiece& placed : m_pages[page].pieces) {
                if (placed.piece->leadsTo.has_value()) {
                    const QRectF box(body.left(), body.top() + placed.top, body.width(), placed.piece->height);
                    m_extras.links.push_back({page, inPoints(box), *placed.piece->leadsTo});
                }
            }
        }
    }

    void planStamp() {
        if (m_crest.isEmpty()) {
            return;
        }
        const double height = m_style.mm(kStampHeight);
        PdfExtras::Stamp stamp;
        stamp.painted = inPoints(QRectF(QPointF(0, 0), m_crest.sizeWithin(m_style.paper().width(), height)));
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            if (!m_pages[page].bare) {
                stamp.copies.push_back({page, inPoints(m_frame.crestBox())});
            }
        }
        if (!stamp.copies.empty()) {
            m_extras.stamp = stamp;
        }
    }

    [[nodiscard]] QByteArray painted() const {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setDocumentXmpMetadata(xmp(m_extras.metadata));
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        for (std::size_t index = 0; index < m_pages.size(); ++index) {
            if (index > 0) {
                writer.newPage();
            }
            paintPage(painter, index);
        }
        if (m_extras.stamp.has_value()) {
            writer.newPage();
            m_crest.paint(painter, QRectF(QPointF(0, 0), m_crest.sizeWithin(m_style.paper().width(), m_style.mm(kStampHeight))));
        }
        painter.end();
        return buffer.data();
    }

    void paintPage(QPainter& painter, std::size_t index) const {
        if (!m_pages[index].bare) {
            m_frame.paint(painter, index + 1, m_pages.size());
        }
        for (const PlacedPiece& placed : m_pages[index].pieces) {
            placed.piece->paint(painter, m_style.body().left(), m_style.body().top() + placed.top);
        }
    }

    const content::ReportDocument& m_document;
    PrintStyle m_style;
    Crest m_crest;
    PageFrame m_frame;
    std::shared_ptr<Places> m_places;
    std::vector<Page> m_pages;
    PdfExtras m_extras;
};

}  // namespace

QByteArray pdf(const content::ReportDocument& document) {
    const FixedOrder order;
    return PdfComposer(document).pdf();
}

}  // namespace matang::writers
