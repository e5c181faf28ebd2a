// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "report_font.h"
#include "text_block.h"

#include <matang/charts/ticks.h>

#include <QPainter>
#include <QPainterPath>
#include <QPicture>
#include <QPolygonF>
#include <algorithm>
#include <utility>
#include <vector>

namespace matang::writers {

namespace {

class CoverPainter {
public:
    CoverPainter(content::Cover cover, std::string organisation, const Crest& crest, const PrintStyle& style)
        : m_cover(std::move(cover)), m_organisation(std::move(organisation)), m_crest(crest), m_style(style), m_theme(style.theme()) {
        measure();
    }

    void paint(QPainter& painter, double left, double bodyTop) const {
        paintStory(painter, left, bodyTop);
        paintFacts(painter, left, bodyTop + m_style.body().height() + m_style.mm(6), m_style.body().width());
    }

private:
    /// Closes up where names and sentences are so long that they would meet the lines at the foot.
    void measure() {
        QPicture nowhere;
        QPainter painter(&nowhere);
        const double room = m_style.body().height() + m_style.mm(6) - factsHeight() - m_style.mm(10);
        m_closeUp = paintStory(painter, 0, 0) > room;
    }

    /// White space between two things.
    [[nodiscard]] double gap(double millimetres) const { return m_style.mm(m_closeUp ? millimetres * 0.45 : millimetres); }

    /// Everything but the lines at the foot; where it ends.
    double paintStory(QPainter& painter, double left, double bodyTop) const {
        const double width = m_style.body().width();
        double top = paintHead(painter, left, bodyTop - m_style.mm(4), width) + gap(16);
        top = paintFigures(painter, left, m_closeUp ? top : qMax(top, bodyTop + m_style.mm(96)), width);
        if (m_cover.ruler) {
            top = paintRuler(painter, *m_cover.ruler, left, top + gap(13), width);
        }
        return m_cover.state.empty() ? top : paintState(painter, left, top + gap(9), width);
    }

    [[nodiscard]] TextBlock text(const std::string& words, double points, QFont::Weight weight, const QColor& colour, double width,
                                 double leading = 1.35) const {
        return {printable(words), m_style.font(points, weight), colour, width, leading};
    }

    double paintHead(QPainter& painter, double left, double top, double width) const {
        painter.fillRect(QRectF(left, top, width, m_style.mm(2.2)), m_theme.accent);
        top = paintOrganisation(painter, left, top + gap(11), width);
        const TextBlock title = text(m_cover.title, 13, QFont::DemiBold, m_theme.accent, width);
        title.paint(painter, left, top);
        top += title.height() + gap(7);
        const double size = m_cover.subject.size() > 70 ? 22 : (m_cover.subject.size() > 36 ? 27 : 34);
        const TextBlock subject = text(m_cover.subject, size, QFont::DemiBold, m_theme.text, width, 1.22);
        subject.paint(painter, left, top);
        top += subject.height() + gap(5);
        const TextBlock instrument = text(m_cover.instrument, 12.5, QFont::Normal, m_theme.quietText, width, 1.45);
        instrument.paint(painter, left, top);
        top += instrument.height() + m_style.mm(1.5);
        const TextBlock year = text(m_cover.year, 12.5, QFont::DemiBold, m_theme.text, width, 1.45);
        year.paint(painter, left, top);
        return top + year.height();
    }

    /// The crest, and the organisation at its side.
    double paintOrganisation(QPainter& painter, double left, double top, double width) const {
        if (m_crest.isEmpty() && m_organisation.empty()) {
            return top;
        }
        const QSizeF crest = m_crest.isEmpty() ? QSizeF(0, 0) : m_crest.sizeWithin(m_style.mm(34), m_style.mm(22));
        const double indent = m_crest.isEmpty() ? 0 : crest.width() + m_style.mm(5);
        const TextBlock name = text(m_organisation, 13, QFont::DemiBold, m_theme.text, width - indent);
        const double height = qMax(crest.height(), name.height());
        m_crest.paint(painter, QRectF(QPointF(left, top + (height - crest.height()) / 2), crest));
        name.paint(painter, left + indent, top + (height - name.height()) / 2);
        return top + height + gap(11);
    }

    double paintFigures(QPainter& painter, double left, double top, double width) const {
        if (m_cover.figures.empty()) {
            return top;
        }
        const content::Figure& index = m_cover.figures.front();
        const double half = width * 0.46;
        const TextBlock label = text(index.label, 10.5, QFont::Normal, m_theme.quietText, half);
        const TextBlock value = text(index.value, m_closeUp ? 54 : 76, QFont::DemiBold, m_theme.accent, 1.0e7, 1.12);
        const TextBlock note = text(index.note, 10.5, QFont::Normal, m_theme.quietText, half);
        label.paint(painter, left, top);
        // The large digits have more room at their left than small type: set back a little so that all seem to stand on one line.
        value.paint(painter, left - m_style.mm(0.6), top + label.height());
        note.paint(painter, left, top + label.height() + value.height());
        double right = top;
        for (std::size_t position = 1; position < m_cover.figures.size(); ++position) {
            right = paintFigure(painter, m_cover.figures[position], left + width * 0.52, right, width * 0.48);
        }
        return qMax(top + label.height() + value.height() + note.height(), right);
    }

    double paintFigure(QPainter& painter, const content::Figure& figure, double left, double top, double width) const {
        const TextBlock label = text(figure.label, 10.5, QFont::Normal, m_theme.quietText, width);
        const TextBlock value = text(figure.value, 21, QFont::DemiBold, m_theme.text, width, 1.3);
        const TextBlock note = text(figure.note, 10.5, QFont::Normal, m_theme.quietText, width);
        label.paint(painter, left, top);
        value.paint(painter, left, top + label.height());
        note.paint(painter, left, top + label.height() + value.height());
        return top + label.height() + value.height() + note.height() + gap(4.5);
    }

    double paintRuler(QPainter& painter, const content::Cover::Ruler& ruler, double left, double top, double width) const {
        const double track = m_style.mm(3.6);
        const auto x = [&](double value) { return left + width * qBound(0.0, (value - ruler.from) / (ruler.to - ruler.from), 1.0); };
        painter.fillRect(QRectF(left, top, width, track), m_theme.accentSoft);
        painter.fillRect(QRectF(left, top, x(ruler.position) - left, track), m_theme.accent);
        for (const auto& band : ruler.bands) {
            if (band.from > ruler.from) {
                painter.fillRect(QRectF(x(band.from) - m_style.mm(0.3), top, m_style.mm(0.6), track), m_theme.background);
            }
        }
        paintBandNames(painter, ruler, QRectF(left, top + track + m_style.mm(1.4), width, 0));
        paintTicks(painter, ruler, left, top + track, width);
        QPolygonF pointer;
        const double at = x(ruler.position);
        pointer << QPointF(at, top - m_style.mm(0.6)) << QPointF(at - m_style.mm(1.7), top - m_style.mm(3.6))
                << QPointF(at + m_style.mm(1.7), top - m_style.mm(3.6));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawPolygon(pointer);
        return top + track + m_style.mm(6);
    }

    [[nodiscard]] static bool holds(const content::Cover::Ruler& ruler, const content::YearsSpec::Band& band) {
        return ruler.position >= band.from && (ruler.position < band.to || band.to >= ruler.to);
    }

    /// The name of the band that the index stands in, then those of the widest others that have room. None leaves the page's body.
    void paintBandNames(QPainter& painter, const content::Cover::Ruler& ruler, const QRectF& row) const {
        std::vector<std::pair<double, double>> taken;
        const auto paintName = [&](const content::YearsSpec::Band& band, bool here) {
            const TextBlock name =
                text(band.name, 9, here ? QFont::DemiBold : QFont::Normal, here ? m_theme.accent : m_theme.quietText, 1.0e7);
            const auto x = [&](double value) {
                return row.left() + row.width() * qBound(0.0, (value - ruler.from) / (ruler.to - ruler.from), 1.0);
            };
            const double middle = (x(band.from) + x(band.to)) / 2;
            const double left = qBound(row.left(), middle - name.width() / 2, qMax(row.left(), row.right() - name.width()));
            const double apart = m_style.mm(1.5);
            const auto meets = [&](const auto& other) { return left < other.second + apart && other.first < left + name.width() + apart; };
            if (std::none_of(taken.begin(), taken.end(), meets)) {
                taken.emplace_back(left, left + name.width());
                name.paint(painter, left, row.top());
            }
        };
        std::vector<content::YearsSpec::Band> bands = ruler.bands;
        std::stable_sort(bands.begin(), bands.end(), [&](const auto& left, const auto& right) {
            return holds(ruler, left) != holds(ruler, right) ? holds(ruler, left) : left.to - left.from > right.to - right.from;
        });
        for (const content::YearsSpec::Band& band : bands) {
            paintName(band, holds(ruler, band));
        }
    }

    /// Round figures of the scale, where no predicate names its parts.
    void paintTicks(QPainter& painter, const content::Cover::Ruler& ruler, double left, double top, double width) const {
        if (!ruler.bands.empty()) {
            return;
        }
        for (const charts::Tick& tick : charts::ticksBetween(ruler.from, ruler.to, ruler.language)) {
            const TextBlock digit = text(tick.label.toStdString(), 9, QFont::Normal, m_theme.quietText, 1.0e7);
            const double share = (tick.position - ruler.from) / (ruler.to - ruler.from);
            digit.paint(painter, left + (width - digit.width()) * share, top + m_style.mm(1.4));
        }
    }

    double paintState(QPainter& painter, double left, double top, double width) const {
        const double pad = m_style.mm(3.4);
        const double bar = m_style.mm(1);
        const TextBlock state = text(m_cover.state, 10, QFont::Normal, m_theme.text, width - pad * 2 - bar, 1.5);
        painter.fillRect(QRectF(left, top, width, state.height() + pad * 1.6), m_theme.bandDark);
        painter.fillRect(QRectF(left, top, bar, state.height() + pad * 1.6), m_theme.accent);
        state.paint(painter, left + bar + pad, top + pad * 0.8);
        return top + state.height() + pad * 1.6;
    }

    [[nodiscard]] std::vector<TextBlock> factLines() const {
        std::vector<TextBlock> lines;
        for (const std::string& fact : m_cover.facts) {
            lines.push_back(text(fact, 9, QFont::Normal, m_theme.quietText, m_style.body().width(), 1.55));
        }
        return lines;
    }

    [[nodiscard]] double factsHeight() const {
        double height = 0;
        for (const TextBlock& line : factLines()) {
            height += line.height();
        }
        return height;
    }

    void paintFacts(QPainter& painter, double left, double bottom, double width) const {
        double top = bottom - factsHeight();
        painter.fillRect(QRectF(left, top - m_style.mm(4), width, m_style.mm(0.25)), m_theme.grid);
        for (const TextBlock& line : factLines()) {
            line.paint(painter, left, top);
            top += line.height();
        }
    }

    content::Cover m_cover;
    std::string m_organisation;
    const Crest& m_crest;
    const PrintStyle& m_style;
    charts::Theme m_theme;
    bool m_closeUp = false;
};

}  // namespace

Piece composeCover(const content::Cover& cover, const std::string& organisation, const Crest& crest, const PrintStyle& style) {
    Piece piece;
    piece.height = style.body().height();
    piece.fillsPage = true;
    const auto painter = std::make_shared<const CoverPainter>(cover, organisation, crest, style);
    piece.paint = [painter](QPainter& device, double left, double top) { painter->paint(device, left, top); };
    return piece;
}

}  // namespace matang::writers
