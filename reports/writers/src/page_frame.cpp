// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_frame.h"

#include "report_font.h"
#include "text_block.h"

#include <QFontMetricsF>
#include <QPainter>

namespace matang::writers {

namespace {

constexpr double kType = 8;
constexpr double kLeading = 1.4;
constexpr double kTop = 13;         // millimetres from the paper's edge to the running head
constexpr double kRuleBelow = 1.6;  // of the running head
constexpr double kBottom = 17;
constexpr double kRuleAbove = 2.2;  // of the foot
constexpr double kGap = 8;
constexpr double kCrestTop = 12.2;
constexpr double kCrestHeight = 5.6;
constexpr double kCrestWidth = 16;
constexpr double kOrganisationShare = 0.46;  // of the head's width, at the most

/// One line, with an ellipsis where the text is too long for it.
QString shortened(const std::string& text, const QFont& font, double width) {
    return QFontMetricsF(font).elidedText(printable(text).replace(QLatin1Char('\n'), QLatin1Char(' ')), Qt::ElideRight, width * 0.995);
}

QString pageText(const content::ReportDocument& document, std::size_t page, std::size_t pages) {
    return printable(document.pageWord)
        .replace(QStringLiteral("{pages}"), QString::number(pages))
        .replace(QStringLiteral("{page}"), QString::number(page));
}

}  // namespace

PageFrame::PageFrame(const content::ReportDocument& document, const PrintStyle& style, const Crest& crest)
    : m_document(document), m_style(style), m_crest(crest) {}

QRectF PageFrame::crestBox() const {
    if (m_crest.isEmpty()) {
        return {};
    }
    return {QPointF(m_style.body().left(), m_style.mm(kCrestTop)), m_crest.sizeWithin(m_style.mm(kCrestWidth), m_style.mm(kCrestHeight))};
}

void PageFrame::paint(QPainter& painter, std::size_t page, std::size_t pages) const {
    paintHead(painter);
    paintFoot(painter, page, pages);
}

void PageFrame::paintHead(QPainter& painter) const {
    const QRectF body = m_style.body();
    const QFont font = m_style.font(kType);
    const QFont strong = m_style.font(kType, QFont::DemiBold);
    const double top = m_style.mm(kTop);
    const double left = body.left() + (m_crest.isEmpty() ? 0 : crestBox().width() + m_style.mm(2.2));
    const double width = body.right() - left;
    const auto line = [&](const QString& text, const QFont& type, const QColor& colour) {
        return TextBlock(text, type, colour, 1.0e7, kLeading);
    };
    double taken = 0;
    if (!m_document.look.organisation.empty()) {
        const TextBlock name =
            line(shortened(m_document.look.organisation, strong, width * kOrganisationShare), strong, m_style.theme().text);
        name.paint(painter, left, top);
        taken = name.width() + m_style.mm(kGap);
    }
    const TextBlock header = line(shortened(m_document.header, font, width - taken), font, m_style.theme().quietText);
    header.paint(painter, taken > 0 ? body.right() - header.width() : left, top);
    const double rule = top + header.lineHeight() + m_style.mm(kRuleBelow);
    painter.fillRect(QRectF(body.left(), rule, body.width(), m_style.mm(0.2)), m_style.theme().grid);
}

void PageFrame::paintFoot(QPainter& painter, std::size_t page, std::size_t pages) const {
    const QRectF body = m_style.body();
    const QFont font = m_style.font(kType);
    const QColor quiet = m_style.theme().quietText;
    const double bottom = m_style.paper().height() - m_style.mm(kBottom);
    const TextBlock number(pageText(m_document, page, pages), font, quiet, 1.0e7, kLeading);
    const TextBlock footer(shortened(m_document.footer, font, body.width() - number.width() - m_style.mm(kGap)), font, quiet, 1.0e7,
                           kLeading);
    painter.fillRect(QRectF(body.left(), bottom - m_style.mm(kRuleAbove), body.width(), m_style.mm(0.2)), m_style.theme().grid);
    footer.paint(painter, body.left(), bottom);
    number.paint(painter, body.right() - number.width(), bottom);
}

}  // namespace matang::writers
