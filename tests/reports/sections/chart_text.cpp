// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace matang::testing {

namespace {

std::string text(const content::ChartValue& value) {
    return fmt::format("{} [{}|{:.4f}]", value.label, value.plain, value.position);
}

std::string text(const std::optional<content::ChartValue>& value) {
    return value ? text(*value) : std::string("-");
}

std::string text(const content::Pointer& pointer) {
    std::string line = pointer.text;
    std::replace(line.begin(), line.end(), '\n', '/');
    return fmt::format(" {{{}}}{}", line, pointer.link.empty() ? "" : " -> " + pointer.link);
}

std::string text(const content::YearsSpec::Run& run) {
    std::string all = run.name + ":\n";
    for (const auto& point : run.points) {
        all += fmt::format("  {} {}{} change {} ({}) {}\n", point.year, text(point.value), point.reported ? " reported" : "",
                           text(point.change), point.note, point.link);
    }
    return all;
}

struct Drawing {
    std::string operator()(const content::RadarSpec& radar) const {
        std::string all = fmt::format("{} to {}\n", radar.from, radar.to);
        for (std::size_t axis = 0; axis < radar.axes.size(); ++axis) {
            all += radar.axes[axis];
            for (const auto& series : radar.series) {
                all += fmt::format(" | {}{} {}", series.name, series.reference ? " behind" : "", text(series.values[axis]));
            }
            all += text(radar.pointers[axis]) + '\n';
        }
        return all;
    }
    std::string operator()(const content::YearsSpec& years) const {
        std::string all = fmt::format("{} to {}{}; {}\n", years.from, years.to, years.bars ? ", bars" : "", years.breakWord);
        for (const auto& run : years.runs) {
            all += text(run);
        }
        for (const auto& target : years.targets) {
            all += fmt::format("{} {}: {} ({})\n", years.targetWord, target.year, text(target.value), target.note);
        }
        return all;
    }
    std::string operator()(const content::WaterfallSpec& fall) const {
        std::string all = fmt::format("{:.4f} to {:.4f}, scale from {}; {}\n{}: {}\n", fall.axisFrom, fall.axisTo, fall.scaleFrom,
                                      fall.cutWord, fall.fromName, text(fall.from));
        for (const auto& row : fall.rows) {
            all += fmt::format("{} {}{}{}{}\n", row.name, text(row.change), row.remainder ? " remainder" : "", row.quiet ? " quiet" : "",
                               text(row.pointer));
        }
        return all + fmt::format("{}: {}\n", fall.toName, text(fall.to));
    }
    std::string operator()(const content::HeatSpec& heat) const {
        std::string all = fmt::format("{} to {}; {};", heat.from, heat.to, heat.breakWord);
        for (std::size_t column = 0; column < heat.columns.size(); ++column) {
            const bool broken = std::find(heat.breaks.begin(), heat.breaks.end(), static_cast<int>(column)) != heat.breaks.end();
            all += (broken ? " || " : " ") + heat.columns[column];
        }
        all += '\n';
        for (const auto& row : heat.rows) {
            all += (row.heading ? "# " : "") + row.name;
            for (const auto& cell : row.cells) {
                all += " | " + text(cell);
            }
            all += text(row.pointer) + '\n';
        }
        return all;
    }
    std::string operator()(const content::MultiplesSpec& multiples) const {
        std::string all = fmt::format("{} to {}\n", multiples.from, multiples.to);
        for (const auto& panel : multiples.panels) {
            all += panel.name + text(panel.pointer) + '\n';
            for (const auto& run : panel.runs) {
                all += text(run);
            }
        }
        return all;
    }
    std::string operator()(const content::DotsSpec& dots) const {
        std::string all = fmt::format("{} to {}; {}; {}\n", dots.from, dots.to, fmt::join(dots.series, ", "), dots.detailWord);
        for (const auto& row : dots.rows) {
            all += (row.heading ? "# " : "") + row.name;
            for (const auto& value : row.values) {
                all += " | " + text(value);
            }
            all += " | " + row.detail + text(row.pointer) + '\n';
        }
        return all;
    }
    template <typename Other>
    std::string operator()(const Other& /*other*/) const {
        return "another kind of chart\n";
    }
};

}  // namespace

std::string chartText(const content::ChartSpec& spec) {
    return fmt::format("{}\n[{}] {}\n({})\n", spec.title, spec.axisTitle, spec.alternative, fmt::join(spec.tableTitles, ", ")) +
           std::visit(Drawing{}, spec.drawing);
}

}  // namespace matang::testing
