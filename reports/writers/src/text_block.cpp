// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_block.h"

#include <QPainter>
#include <QTextOption>

namespace matang::writers {

TextBlock::TextBlock(const QString& text, const QFont& font, const QColor& colour, double width, double leading, Side side)
    : m_layout(std::make_shared<QTextLayout>()), m_colour(colour), m_lineHeight(font.pixelSize() * leading) {
    QString oneParagraph = text;
    oneParagraph.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option;
    // Words are only broken where one alone is wider than the column: file names, addresses.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(side == Side::Right ? Qt::AlignRight : Qt::AlignLeft);
    // A paragraph is painted line by line: without this every line would shape all of it again.
    m_layout->setCacheEnabled(true);
    m_layout->setText(oneParagraph);
    m_layout->setFont(font);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    double top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, top));
        top += m_lineHeight;
    }
    m_layout->endLayout();
}

int TextBlock::lines() const {
    return m_layout->text().isEmpty() ? 0 : m_layout->lineCount();
}

double TextBlock::width() const {
    double widest = 0;
    for (int index = 0; index < m_layout->lineCount(); ++index) {
        widest = qMax(widest, m_layout->lineAt(index).naturalTextWidth());
    }
    return widest;
}

double TextBlock::lineWidth(int line) const {
    return m_layout->lineAt(line).naturalTextWidth();
}

void TextBlock::paint(QPainter& painter, double left, double top, int first, int count) const {
    painter.setPen(m_colour);
    for (int index = first; index < qMin(first + count, lines()); ++index) {
        const QTextLine line = m_layout->lineAt(index);
        const double centred = (m_lineHeight - line.height()) / 2;
        line.draw(&painter, QPointF(left, top + (index - first) * m_lineHeight + centred - line.y()));
    }
}

}  // namespace matang::writers
