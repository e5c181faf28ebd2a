// SPDX-License-Identifier: GPL-3.0-or-later
#include "years_chart.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kFigureHeight = 1.4;  // in em
constexpr double kFigureGap = 0.55;
constexpr double kTargetReach = 1.25;  // of the flag

}  // namespace

void YearsChart::paintLabels(QPainter& painter) const {
    if (m_first == 0 || m_spec.to <= m_spec.from) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    drawChanges(painter);
    drawTargets(painter);
    drawFigures(painter);
    drawYears(painter);
    if (m_detail == Detail::Full) {
        drawRunNames(painter);
    }
    if (m_detail != Detail::Bare) {
        header().draw(painter, areaBelowTitle(), theme());
    }
}

const YearsChart::Target* YearsChart::targetOf(int year) const {
    const auto found = std::find_if(m_spec.targets.begin(), m_spec.targets.end(), [year](const Target& one) { return one.year == year; });
    return found == m_spec.targets.end() ? nullptr : &*found;
}

const YearsChart::Point* YearsChart::pointOf(int year) const {
    for (const Run& run : m_spec.runs) {
        for (const Point& point : run.points) {
            if (point.year == year) {
                return &point;
            }
        }
    }
    return nullptr;
}

/// A figure stands on the side of its point that the line and the year's target leave free.
YearsChart::Side YearsChart::sideOf(const Run& run, std::size_t index) const {
    const double em = this->em();
    const Point& point = run.points[index];
    const double y = at(point.year, point.value.position).y();
    const bool roomAbove = y - em * (kFigureGap + kFigureHeight) >= m_plot.top() - m_headroom;
    const bool roomBelow = y + em * (kFigureGap + kFigureHeight) <= m_plot.bottom();
    const Target* target = targetOf(point.year);
    if (target != nullptr) {
        return target->value.position >= point.value.position && roomBelow ? Side::Below : Side::Above;
    }
    const double before = index > 0 ? run.points[index - 1].value.position : point.value.position;
    const double after = index + 1 < run.points.size() ? run.points[index + 1].value.position : point.value.position;
    const bool below = before + after > 2 * point.value.position;
    return (below && roomBelow) || !roomAbove ? Side::Below : Side::Above;
}

QRectF YearsChart::figureBox(const Run& run, std::size_t index) const {
    const double em = this->em();
    const Point& point = run.points[index];
    const QPointF place = at(point.year, point.value.position);
    const double width = lettering().width(toQt(point.value.label), lettering().strong());
    const double top = sideOf(run, index) == Side::Below ? place.y() + em * kFigureGap : place.y() - em * (kFigureGap + kFigureHeight);
    const double shift = shiftOf(run, index);
    // Not across the line where the instrument changed.
    const auto number = static_cast<std::size_t>(&run - m_spec.runs.data());
    const bool toBreak = (shift < 0 && index == 0 && breakBefore(number)) ||
                         (shift > 0 && index + 1 == run.points.size() && number + 1 < m_spec.runs.size() && breakBefore(number + 1));
    const double most = toBreak ? std::max(0.0, (room() - width) / 2 - em * 0.2) : width * 0.7;
    return {place.x() - width / 2 + shift * std::min(width * 0.7, most), top, width, em * kFigureHeight};
}

/// At the ends of the scale there is no free side above or below: the figure moves away from the line, -1 left and 1 right.
double YearsChart::shiftOf(const Run& run, std::size_t index) const {
    const Point& point = run.points[index];
    const double way = sideOf(run, index) == Side::Above ? 1 : -1;
    const bool leftInWay = index > 0 && run.points[index - 1].year == point.year - 1 &&
                           way * (run.points[index - 1].value.position - point.value.position) > 0;
    const bool rightInWay = index + 1 < run.points.size() && run.points[index + 1].year == point.year + 1 &&
                            way * (run.points[index + 1].value.position - point.value.position) > 0;
    if (targetOf(point.year) != nullptr || leftInWay == rightInWay) {
        return 0;
    }
    return leftInWay ? 1 : -1;
}

/// In a low chart a figure may have to be left out: it is told where its point is pointed at.
bool YearsChart::fits(const QRectF& figure, const std::vector<QRectF>& taken) const {
    const QRectF letters = figure.adjusted(0, em() * 0.2, 0, -em() * 0.2);
    const bool inside = letters.top() >= m_plot.top() - m_headroom && letters.bottom() <= m_plot.bottom();
    return inside && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(letters); });
}

void YearsChart::drawFigures(QPainter& painter) const {
    std::vector<QRectF> taken;
    for (const Target& target : m_spec.targets) {
        const QLineF line = targetLine(target);
        taken.push_back(QRectF(line.p1(), line.p2()).adjusted(0, -em() * 0.1, 0, em() * 0.1));
    }
    // The latest figure is the one that is looked for.
    for (auto run = m_spec.runs.rbegin(); run != m_spec.runs.rend(); ++run) {
        for (std::size_t index = run->points.size(); index-- > 0;) {
            const Point& point = run->points[index];
            QRectF box = figureBox(*run, index);
            if (m_detail != Detail::Full && !fits(box, taken)) {
                // Perhaps on the other side of the point.
                box.moveCenter({box.center().x(), 2 * at(point.year, point.value.position).y() - box.center().y()});
                if (!fits(box, taken)) {
                    continue;
                }
            }
            taken.push_back(box);
            drawText(painter, box, Qt::AlignCenter | Qt::TextDontClip, toQt(point.value.label), lettering().strong(), theme().text);
        }
    }
}

FlagSide YearsChart::flagOf(const Target& target) const {
    const Point* point = pointOf(target.year);
    const double y = at(target.year, target.value.position).y();
    const double needed = em() * (kTargetReach + kFigureHeight);
    const bool roomBelow = y + needed <= m_plot.bottom();
    const bool roomAbove = y - needed >= m_plot.top() - m_headroom;
    const bool under = point != nullptr && point->value.position > target.value.position;
    return roomBelow && (under || !roomAbove) ? FlagSide::Down : FlagSide::Up;
}

QPointF YearsChart::targetPlace(const Target& target) const {
    const QPointF place = at(target.year, target.value.position);
    const double height = em() * (kTargetReach + kFigureHeight);
    int slot = 0;
    for (const Target& other : m_spec.targets) {
        if (&other == &target) {
            break;
        }
        slot += other.year == target.year && std::abs(at(other.year, other.value.position).y() - place.y()) < height ? 1 : 0;
    }
    const double width = std::max(lettering().width(toQt(target.value.label), lettering().small()), em() * 1.8) + em() * 0.3;
    const int side = slot % 2 == 1 ? -1 : 1;  // left of the first, then right of it, and so on
    return place + QPointF(side * ((slot + 1) / 2) * width, 0);
}

/// The mark with its figure.
QRectF YearsChart::targetBox(const Target& target) const {
    const double em = this->em();
    const QPointF place = targetPlace(target);
    const double width = std::max(lettering().width(toQt(target.value.label), lettering().small()), em * 1.8);
    const double height = em * (kTargetReach + kFigureHeight);
    return {place.x() - width / 2, flagOf(target) == FlagSide::Up ? place.y() - height : place.y(), width, height};
}

/// What is left of the mark where there is no height for its flag.
QLineF YearsChart::targetLine(const Target& target) const {
    const QPointF middle = targetPlace(target);
    const QPointF reach(em() * 0.8, 0);
    return {middle - reach, middle + reach};
}

void YearsChart::drawTargets(QPainter& painter) const {
    const double em = this->em();
    for (const Target& target : m_spec.targets) {
        const FlagSide side = flagOf(target);
        if (m_detail != Detail::Full) {
            painter.setPen(lettering().pen(theme().text, 0.2));
            painter.drawLine(targetLine(target));
            continue;
        }
        drawTargetMark(painter, targetPlace(target), side, lettering(), theme());
        QRectF figure = targetBox(target);
        if (side == FlagSide::Up) {
            figure.setHeight(em * kFigureHeight);
        } else {
            figure.setTop(figure.bottom() - em * kFigureHeight);
        }
        drawText(painter, figure, Qt::AlignCenter | Qt::TextDontClip, toQt(target.value.label), lettering().small(), theme().text);
    }
}

std::vector<YearsChart::Change> YearsChart::changes() const {
    std::vector<Change> changes;
    const auto rows = static_cast<std::size_t>(std::max(m_changeRows, 1));
    const Point* before = nullptr;
    for (const Run& run : m_spec.runs) {
        for (const Point& point : run.points) {
            if (point.change && before != nullptr && m_changes != Changes::None) {
                const QPointF from = at(before->year, before->value.position);
                const QPointF to = at(point.year, point.value.position);
                const auto row = static_cast<double>(m_changes == Changes::Below ? changes.size() % rows : 0);
                const double below = m_plot.bottom() + em() * (2.4 + 1.4 * row);
                const QPointF middle((from.x() + to.x()) / 2, m_changes == Changes::OnLine ? (from.y() + to.y()) / 2 : below);
                changes.push_back({*point.change, middle, changeWidth(*point.change, lettering(), lettering().small())});
            }
            before = &point;
        }
    }
    return changes;
}

void YearsChart::drawChanges(QPainter& painter) const {
    const double em = this->em();
    for (const Change& change : changes()) {
        const QRectF box(change.middle.x() - change.width / 2, change.middle.y() - em * 0.7, change.width, em * 1.4);
        if (m_changes == Changes::OnLine) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().background);
            painter.drawRoundedRect(box.adjusted(-em * 0.4, 0, em * 0.4, 0), em * 0.5, em * 0.5);
        }
        drawChange(painter, box, change.value, lettering(), lettering().small(), changeColour(change.value, theme()));
    }
}

void YearsChart::drawYears(QPainter& painter) const {
    const double em = this->em();
    const int step =
        std::max(1, static_cast<int>(std::ceil((lettering().width(QStringLiteral("2020"), lettering().label()) + em * 0.4) / room())));
    for (int year = m_last; year >= m_first; year -= step) {
        const QPointF place = at(year, m_spec.from);
        drawText(painter, QRectF(place.x() - em * 3, place.y() + em * 0.3, em * 6, em * 1.4), Qt::AlignHCenter | Qt::AlignVCenter,
                 QString::number(year), lettering().label(), theme().text);
    }
}

/// From the first to the last year of the run, below the years.
QRectF YearsChart::runSpan(const Run& run) const {
    const double left = at(run.points.front().year - 0.42, m_spec.from).x();
    const double right = at(run.points.back().year + 0.42, m_spec.from).x();
    const double top = m_plot.bottom() + em() * (2.0 + 1.4 * m_changeRows);
    return {QPointF(left, top), QPointF(right, rect().bottom())};
}

void YearsChart::drawRunNames(QPainter& painter) const {
    for (const Run& run : m_spec.runs) {
        if (run.points.empty() || run.name.empty()) {
            continue;
        }
        const QRectF span = runSpan(run);
        painter.setPen(lettering().pen(theme().quietText, 0.07));
        painter.drawLine(span.topLeft(), span.topRight());
        drawFitted(painter, span.adjusted(0, em() * 0.15, 0, 0), Qt::AlignTop | Qt::AlignHCenter, toQt(run.name), lettering().small(),
                   theme().quietText);
    }
}

ChartKey YearsChart::key() const {
    ChartKey key(lettering());
    addOrigins(key, has(false) ? m_spec.computedWord : "", has(true) ? m_spec.reportedWord : "");
    if (!m_spec.targets.empty()) {
        key.add(m_spec.targetWord, 1.8, [this](QPainter& painter, const QPointF& middle) {
            drawTargetMark(painter, middle + QPointF(0, em() * 0.5), FlagSide::Up, lettering(), theme());
        });
    }
    return key;
}

ChartHeader YearsChart::header() const {
    return {lettering(), axisTitle(), key()};
}

QString YearsChart::told(const Point& point) const {
    const std::string& origin = point.reported ? m_spec.reportedWord : m_spec.computedWord;
    QStringList lines{figureOf(std::to_string(point.year), point.value.label)};
    if (!origin.empty()) {
        lines.back() += QStringLiteral(" (") + toQt(origin) + QLatin1Char(')');
    }
    if (point.change && point.note.find(point.change->label) == std::string::npos) {
        lines << toQt(point.change->label);
    }
    if (!point.note.empty()) {
        lines << toQt(point.note);
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<ChartMark> YearsChart::marksIn(const QRectF& /*area*/) const {
    std::vector<std::pair<int, ChartMark>> byYear;
    for (const Run& run : m_spec.runs) {
        for (std::size_t index = 0; index < run.points.size(); ++index) {
            const Point& point = run.points[index];
            const QPointF place = at(point.year, point.value.position);
            const double reach = em() * 0.6;
            const QRectF spot(place.x() - reach, place.y() - reach, reach * 2, reach * 2);
            byYear.emplace_back(point.year, ChartMark{spot.united(figureBox(run, index)), told(point), toQt(point.link)});
        }
    }
    for (const Target& target : m_spec.targets) {
        QString text = toQt(m_spec.targetWord) + QLatin1Char(' ') + figureOf(std::to_string(target.year), target.value.label);
        text += target.note.empty() ? QString() : QLatin1Char('\n') + toQt(target.note);
        byYear.emplace_back(target.year, ChartMark{targetBox(target), text.trimmed(), {}});
    }
    std::stable_sort(byYear.begin(), byYear.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<ChartMark> marks;
    marks.reserve(byYear.size());
    for (const auto& [year, mark] : byYear) {
        marks.push_back(mark);
    }
    return marks;
}

}  // namespace matang::charts
