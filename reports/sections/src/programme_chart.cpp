// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/programme_chart.h>

#include <matang/text/figures.h>

#include "phrases.h"

#include <algorithm>
#include <string>
#include <utility>

namespace matang::sections {

namespace {

using content::CountsSpec;

/// A target far away would press all counts together.
constexpr int kYearsAhead = 10;
constexpr double kHeadroom = 1.15;

std::string say(text::Language language, const std::string& key, const base::Arguments& arguments = {}) {
    return phrases(language).sentence(key, arguments);
}

CountsSpec::Point pointOf(int year, const base::Rational& value, text::Language language) {
    return {year, {value.toDouble(), text::exactFigure(value, language)}};
}

/// Up to the year of the target; without one, a year past the last count.
int lastExpected(const assessment::Programme& programme) {
    const int counted = programme.counts.back().year;
    return programme.targetYear == 0 ? counted + 1 : std::clamp(programme.targetYear, counted, counted + kYearsAhead);
}

void fitScale(CountsSpec& spec) {
    double most = 0;
    const auto include = [&](const CountsSpec::Point& point) {
        spec.from = std::min(spec.from, point.value.position);
        most = std::max(most, point.value.position);
    };
    std::for_each(spec.counts.begin(), spec.counts.end(), include);
    std::for_each(spec.expected.begin(), spec.expected.end(), include);
    if (spec.target) {
        include(*spec.target);
    }
    spec.to = most > spec.from ? spec.from + (most - spec.from) * kHeadroom : spec.from + 1;
}

std::string alternativeOf(const assessment::Programme& programme, const CountsSpec& spec, text::Language language) {
    std::string counts;
    for (const auto& count : programme.counts) {
        counts += (counts.empty() ? "" : "; ") + std::to_string(count.year) + " " + text::exactFigure(count.done.value, language);
    }
    std::string expected;
    for (const auto& point : spec.expected) {
        expected += (expected.empty() ? "" : "; ") + std::to_string(point.year) + " " + point.value.label;
    }
    auto words = counts.empty() ? say(language, "programme-no-counts") : say(language, "programme-counts", {{"values", counts}});
    if (!expected.empty()) {
        words += " " + say(language, "programme-expected", {{"values", expected}});
    }
    if (spec.target) {
        words += " " + say(language, "programme-target", {{"target", spec.target->value.label}});
    }
    return words;
}

}  // namespace

content::ChartSpec programmeChart(const assessment::Programme& programme, text::Language language) {
    CountsSpec counts;
    for (const auto& count : programme.counts) {
        counts.counts.push_back(pointOf(count.year, count.done.value, language));
    }
    if (!programme.counts.empty()) {
        for (int year = programme.counts.front().year + 1; year <= lastExpected(programme); ++year) {
            if (const auto expected = assessment::expectedCount(programme, year)) {
                counts.expected.push_back(pointOf(year, *expected, language));
            }
        }
    }
    if (programme.target) {
        const bool near = programme.counts.empty() ||
                          (programme.targetYear <= lastExpected(programme) && programme.targetYear >= programme.counts.front().year);
        counts.target = pointOf(near ? programme.targetYear : 0, programme.target->value, language);
    }
    counts.countWord = say(language, "programme-count-word");
    counts.expectedWord = say(language, "programme-expected-word");
    counts.targetWord = say(language, "programme-target-word");
    counts.yearWord = say(language, "programme-year-word");
    fitScale(counts);
    content::ChartSpec spec;
    spec.language = language;
    spec.title = say(language, "programme-chart", {{"name", programme.name}});
    spec.axisTitle = programme.unit.empty() ? say(language, "programme-amount-word") : programme.unit;
    spec.alternative = alternativeOf(programme, counts, language);
    spec.drawing = std::move(counts);
    return spec;
}

}  // namespace matang::sections
