// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_values.h"

#include "remarks.h"

#include <matang/base/decimal.h>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// How many decimals a printed figure has; both decimal marks are one byte.
int decimalsOf(const std::string& label) {
    const std::size_t mark = label.find_first_of(",.");
    return mark == std::string::npos ? 0 : static_cast<int>(label.size() - mark - 1);
}

}  // namespace

content::ChartValue chartFigure(const Speech& speech, const Rational& value) {
    return {value.toDouble(), speech.figure(value), base::formatDecimal(value, speech.decimals(), speech.rubric().rounding.mode)};
}

content::ChartValue chartDifference(const Speech& speech, const Rational& difference) {
    return {difference.toDouble(), speech.signedFigure(difference), base::formatDecimal(difference, speech.decimals())};
}

content::ChartValue chartNodeValue(const Speech& speech, NodeIndex node, const Rational& value) {
    const rubric::Node& what = speech.rubric().node(node);
    if (what.isIndicator() && what.scale >= 0 && value.isWhole()) {
        return {value.toDouble(), speech.exact(value), base::formatExact(value)};
    }
    return chartFigure(speech, value);
}

std::vector<content::ChartValue> chartGains(const Speech& speech, const std::vector<Rational>& changes) {
    std::vector<content::ChartValue> values;
    values.reserve(changes.size());
    const std::vector<std::string> labels = speech.gains(changes);
    for (std::size_t index = 0; index < changes.size(); ++index) {
        values.push_back({changes[index].toDouble(), labels[index], base::formatDecimal(changes[index], decimalsOf(labels[index]))});
    }
    return values;
}

std::string chartName(const Speech& speech, NodeIndex node) {
    const std::string number = speech.number(node);
    return number.empty() || !isDigit(number.back()) ? speech.name(node) : number + " " + speech.name(node);
}

std::string chartFullName(const Speech& speech, NodeIndex node) {
    const std::string& code = speech.rubric().node(node).code;
    const std::string number = code.empty() || !isDigit(code.back()) ? std::string() : " " + code;
    return capitalised(speech.kind(node)) + number + " " + speech.name(node);
}

std::string joined(const Speech& speech, const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t index = 0; index + 1 < words.size(); ++index) {
        text += (text.empty() ? "" : ", ") + words[index];
    }
    if (words.size() < 2) {
        return words.empty() ? std::string() : words.front();
    }
    return speech.say("chart-list", {{"first", text}, {"last", words.back()}});
}

std::string listed(const std::vector<std::pair<std::string, std::string>>& values) {
    std::string text;
    for (const auto& [name, value] : values) {
        text += (text.empty() ? "" : "; ") + name + " " + value;
    }
    return text;
}

std::string assessmentLink(assessment::AssessmentId id) {
    return id.valid() ? "assessment:" + std::to_string(id.number) : std::string();
}

}  // namespace matang::sections
