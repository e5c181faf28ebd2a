// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_flags.h"

#include "text_lines.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kBeside = 0.45;  // between line and name, in em
constexpr double kBetween = 0.3;
constexpr int kMostLines = 3;

}  // namespace

MarkFlags::MarkFlags(const Lettering& type, std::vector<Flag> flags, double left, double right) : m_type(type), m_flags(std::move(flags)) {
    constexpr int kCrossing = 100;  // worse than any number of lines
    Side best = Side::Roomier;
    int least = std::numeric_limits<int>::max();
    for (const Side side : {Side::Roomier, Side::Right, Side::Left}) {
        unfurl(side, left, right);
        const int cost = crossings() * kCrossing + lines();
        if (cost < least) {
            least = cost;
            best = side;
        }
    }
    unfurl(best, left, right);
    stack();
}

void MarkFlags::unfurl(Side side, double left, double right) {
    m_places.clear();
    m_places.reserve(m_flags.size());
    for (const Flag& flag : m_flags) {
        m_places.push_back(unfurled(flag, side, left, right));
    }
}

int MarkFlags::crossings() const {
    int crossings = 0;
    for (std::size_t first = 0; first < m_flags.size(); ++first) {
        for (std::size_t second = first + 1; second < m_flags.size(); ++second) {
            crossings += covers(first, second) && covers(second, first) ? 1 : 0;
        }
    }
    return crossings;
}

int MarkFlags::lines() const {
    int lines = 0;
    for (const Place& place : m_places) {
        // A name that is cut off counts as if it went on.
        lines += static_cast<int>(place.lines.size()) + (place.lines.back().endsWith(QChar(0x2026)) ? kMostLines : 0);
    }
    return lines;
}

MarkFlags::Place MarkFlags::unfurled(const Flag& flag, Side side, double left, double right) const {
    const double gap = m_type.em() * kBeside;
    const double wanted = m_type.width(flag.text, fontOf(flag)) + 1;
    Place place;
    // Left only where there is not enough room to the right, and more of it.
    const bool roomierLeft = right - flag.x - gap < wanted && flag.x - left > right - flag.x;
    place.left = side == Side::Left || (side == Side::Roomier && roomierLeft);
    const double room = std::max(m_type.em() * 3, (place.left ? flag.x - left : right - flag.x) - gap);
    place.lines = brokenInto(flag.text, fontOf(flag), room, kMostLines);
    double width = 0;
    for (const QString& line : place.lines) {
        width = std::max(width, m_type.width(line, fontOf(flag)) + 1);
    }
    const double height = static_cast<double>(place.lines.size()) * m_type.lineHeight(fontOf(flag));
    place.box = QRectF(place.left ? flag.x - gap - width : flag.x + gap, 0, width, height);
    return place;
}

bool MarkFlags::covers(std::size_t flag, std::size_t other) const {
    const double x = m_flags[other].x;
    const QRectF& box = m_places[flag].box;
    const double gap = m_type.em() * kBeside;
    return x > box.left() - gap / 2 && x < box.right() + gap / 2;
}

/// From the top: what lies over the line of another must be above it, since that line ends at its own name.
void MarkFlags::stack() {
    std::vector<std::size_t> left(m_flags.size());
    for (std::size_t flag = 0; flag < left.size(); ++flag) {
        left[flag] = flag;
    }
    const double step = m_type.em() * kBetween;
    while (!left.empty()) {
        auto next = std::find_if(left.begin(), left.end(), [&](std::size_t flag) {
            return std::none_of(left.begin(), left.end(), [&](std::size_t other) { return other != flag && covers(other, flag); });
        });
        next = next == left.end() ? left.begin() : next;
        m_places[*next].box.moveTop(m_height);
        m_height += m_places[*next].box.height() + step;
        left.erase(next);
    }
}

}  // namespace matang::charts
