// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "report_font.h"
#include "text_block.h"
#include "text_pieces.h"

#include <QPainter>

namespace matang::writers {

namespace {

constexpr double kLeading = 1.4;
constexpr double kColumns = 2;
constexpr double kGap = 14;      // millimetres between the two in a row
constexpr double kPenRoom = 22;  // millimetres for the pen: the same in a compact report, since hands do not shrink
constexpr double kRule = 0.25;

struct SignatureText {
    TextBlock role;
    TextBlock name;
    TextBlock number;
    double nameHeight = 0;  ///< of the name, or of the line to write it on
};

class SignaturesComposer {
public:
    SignaturesComposer(const content::Signatures& signatures, const PrintStyle& style)
        : m_signatures(signatures),
          m_style(style),
          m_column((style.body().width() - style.mm(kGap) * (kColumns - 1)) / kColumns),
          m_right(m_column + style.mm(kGap)) {}

    [[nodiscard]] Pieces pieces() {
        Pieces pieces{datePiece()};
        for (std::size_t place = 0; place < m_signatures.places.size(); place += 2) {
            pieces.push_back(rowPiece(place));
        }
        keepTogether(pieces);
        return pieces;
    }

private:
    /// Above the column at the right, where letters have it.
    [[nodiscard]] Piece datePiece() const {
        const QFont font = m_style.font(PrintStyle::kBody);
        const TextBlock date(printable(m_signatures.placeAndDate), font, m_style.theme().text, m_column, kLeading);
        const bool open = m_signatures.placeAndDate.empty();
        const double line = font.pixelSize() * kLeading;
        const QRectF rule(m_right, line, m_column, m_style.mm(kRule));
        const QColor colour = m_style.theme().reference;
        const double left = m_right;
        Piece piece;
        piece.before = m_style.space(9);
        piece.height = open ? line + m_style.mm(1) : date.height();
        piece.paint = [=](QPainter& painter, double x, double top) {
            date.paint(painter, x + left, top);
            if (open) {
                painter.fillRect(rule.translated(x, top), colour);
            }
        };
        return piece;
    }

    [[nodiscard]] SignatureText textOf(const content::Signatures::Place& place) const {
        const QFont name = m_style.font(PrintStyle::kBody, QFont::DemiBold);
        SignatureText result{
            TextBlock(printable(place.role), m_style.font(PrintStyle::kBody), m_style.theme().text, m_column, kLeading),
            TextBlock(printable(place.name), name, m_style.theme().text, m_column, kLeading),
            TextBlock(printable(place.number), m_style.font(PrintStyle::kTable), m_style.theme().quietText, m_column, kLeading)};
        result.nameHeight = place.name.empty() ? m_style.mm(8) : result.name.height();
        return result;
    }

    [[nodiscard]] Piece rowPiece(std::size_t first) const {
        const std::size_t end = qMin(first + 2, m_signatures.places.size());
        std::vector<SignatureText> texts;
        double roles = 0;
        double below = 0;
        for (std::size_t place = first; place < end; ++place) {
            texts.push_back(textOf(m_signatures.places[place]));
            roles = qMax(roles, texts.back().role.height());
            below = qMax(below, texts.back().nameHeight + texts.back().number.height());
        }
        const double signedAt = roles + m_style.mm(kPenRoom);
        const double pad = m_style.mm(0.8);
        const bool single = m_signatures.places.size() == 1;
        const double column = m_column;
        const double right = m_right;
        const double rule = m_style.mm(kRule);
        const charts::Theme theme = m_style.theme();
        Piece piece;
        piece.before = m_style.space(first == 0 ? 2.5 : 8);
        piece.height = signedAt + pad + below;
        piece.paint = [=](QPainter& painter, double x, double top) {
            for (std::size_t index = 0; index < texts.size(); ++index) {
                const SignatureText& text = texts[index];
                const double left = x + (single || index == 1 ? right : 0);
                text.role.paint(painter, left, top);
                painter.fillRect(QRectF(left, top + signedAt, column, rule), theme.text);
                text.name.paint(painter, left, top + signedAt + pad);
                if (text.name.lines() == 0) {
                    painter.fillRect(QRectF(left, top + signedAt + text.nameHeight, column, rule), theme.reference);
                }
                text.number.paint(painter, left, top + signedAt + pad + text.nameHeight);
            }
        };
        return piece;
    }

    const content::Signatures& m_signatures;
    const PrintStyle& m_style;
    double m_column;
    double m_right;
};

}  // namespace

Pieces composeSignatures(const content::Signatures& signatures, const PrintStyle& style) {
    return signatures.places.empty() ? Pieces{} : SignaturesComposer(signatures, style).pieces();
}

}  // namespace matang::writers
