// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_room.h"

#include "desk_words.h"

#include <algorithm>
#include <numeric>

namespace matang::sections {

namespace {

/// How many lines a text takes where so many characters stand on one.
double linesOf(const std::string& text, std::size_t perLine) {
    const std::size_t length = lengthOf(text);
    return static_cast<double>((length + perLine - 1) / perLine);
}

/// Heights in millimetres of the compact print, in which the words stand beside the chart.
struct Room {
    static constexpr double kLine = 4.8;  // of plain words

    double operator()(const content::Heading& heading) const {
        constexpr std::size_t kPerLine = 56;
        constexpr double kHeadingLine = 7.1;
        constexpr double kSmallHeading = 12;
        return heading.level == 1 ? 4 + kHeadingLine * linesOf(heading.text, kPerLine) : kSmallHeading;
    }
    double operator()(const content::Paragraph& paragraph) const {
        constexpr std::size_t kPerLine = 96;
        const double frame = paragraph.style == content::Paragraph::Style::Callout ? 8 : 2;
        return frame + kLine * linesOf(paragraph.text, kPerLine);
    }
    double operator()(const content::KeyFigures& block) const {
        constexpr double kSmallLine = 4;
        constexpr std::size_t kPerRow = 84;
        const std::size_t perLine = kPerRow / std::max<std::size_t>(1, block.figures.size());
        double most = 0;
        for (const content::Figure& figure : block.figures) {
            most = std::max(most, linesOf(figure.label, perLine) + linesOf(figure.note, perLine));
        }
        return 20 + kSmallLine * most;
    }
    double operator()(const content::ChartBeside& block) const {
        constexpr std::size_t kPerLine = 38;
        double words = 0;
        for (const std::string& paragraph : block.paragraphs) {
            words += 2 + kLine * linesOf(paragraph, kPerLine);
        }
        return 4 + std::max(block.chart.heightMillimetres, words);
    }
    double operator()(const content::Steps& steps) const {
        constexpr std::size_t kTitlePerLine = 76;
        constexpr std::size_t kTextPerLine = 92;
        double height = 0;
        for (const content::Steps::Item& item : steps.items) {
            const double text = 4.7 * linesOf(item.title, kTitlePerLine) + 4.3 * linesOf(item.text, kTextPerLine);
            height += 3 + std::max(7.0, text);
        }
        return height;
    }
    template <typename Other>
    double operator()(const Other& /*unused*/) const {
        return 0;
    }
};

}  // namespace

double roomOf(const Blocks& blocks) {
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const content::Block& block) { return sum + std::visit(Room{}, block); });
}

}  // namespace matang::sections
