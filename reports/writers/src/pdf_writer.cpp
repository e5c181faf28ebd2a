// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_writer.h"

#include "compose.h"
#include "pagination.h"
#include "pdf_metadata.h"
#include "report_font.h"
#include "text_block.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace matang::writers {

namespace {

constexpr int kDotsPerInch = 600;

QString pageText(const content::ReportDocument& document, std::size_t page, std::size_t pages) {
    return printable(document.pageWord)
        .replace(QStringLiteral("{pages}"), QString::number(pages))
        .replace(QStringLiteral("{page}"), QString::number(page));
}

/// One line, with an ellipsis where the text is too long for it.
QString shortened(const std::string& text, const QFont& font, double width) {
    return QFontMetricsF(font).elidedText(printable(text), Qt::ElideRight, width * 0.995);
}

void paintFrame(QPainter& painter, const content::ReportDocument& document, const PrintStyle& style, std::size_t page, std::size_t pages) {
    const QRectF body = style.body();
    const QFont font = style.font(8);
    const QColor quiet = style.theme().quietText;
    const double top = style.mm(13);
    const double bottom = style.paper().height() - style.mm(17);
    const TextBlock header(shortened(document.header, font, body.width()), font, quiet, body.width(), 1.4);
    const TextBlock number(pageText(document, page, pages), font, quiet, body.width(), 1.4);
    const double room = body.width() - number.width() - style.mm(8);
    const TextBlock footer(shortened(document.footer, font, room), font, quiet, room, 1.4);
    header.paint(painter, body.left(), top, 0, 1);
    painter.fillRect(QRectF(body.left(), top + header.lineHeight() + style.mm(1.6), body.width(), style.mm(0.2)), style.theme().grid);
    painter.fillRect(QRectF(body.left(), bottom - style.mm(2.2), body.width(), style.mm(0.2)), style.theme().grid);
    footer.paint(painter, body.left(), bottom, 0, 1);
    number.paint(painter, body.right() - number.width(), bottom);
}

}  // namespace

QByteArray pdf(const content::ReportDocument& document) {
    const PrintStyle style(kDotsPerInch);
    const Pieces pieces = compose(document, style);
    const std::vector<Page> pages = paginate(pieces, style.body().height());

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(QStringLiteral("Matang"));
    writer.setDocumentXmpMetadata(xmpMetadata(document));

    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (index > 0) {
            writer.newPage();
        }
        if (!pages[index].bare) {
            paintFrame(painter, document, style, index + 1, pages.size());
        }
        for (const PlacedPiece& placed : pages[index].pieces) {
            placed.piece->paint(painter, style.body().left(), style.body().top() + placed.top);
        }
    }
    painter.end();
    QByteArray bytes = buffer.data();
    stampMetadata(bytes, document);
    return bytes;
}

}  // namespace matang::writers
