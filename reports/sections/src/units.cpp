// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <algorithm>

namespace matang::sections {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The number that begins at a place, without zeros in front, and the place behind it.
std::string numberAt(const std::string& text, std::size_t& place) {
    const std::size_t start = std::min(text.find_first_not_of('0', place), text.size());
    while (place < text.size() && isDigit(text[place])) {
        ++place;
    }
    return start < place ? text.substr(start, place - start) : std::string();
}

}  // namespace

using base::Rational;
using rubric::NodeIndex;

bool standsBefore(const std::string& left, const std::string& right) {
    std::size_t here = 0;
    std::size_t there = 0;
    while (here < left.size() && there < right.size()) {
        if (isDigit(left[here]) && isDigit(right[there])) {
            const std::string one = numberAt(left, here);
            const std::string other = numberAt(right, there);
            if (one != other) {
                return one.size() != other.size() ? one.size() < other.size() : one < other;
            }
        } else if (left[here] != right[there]) {
            return left[here] < right[there];
        } else {
            ++here;
            ++there;
        }
    }
    return left.size() - here < right.size() - there;
}

std::vector<const scoring::UnitScore*> unitsOf(const ReportContext& context, NodeIndex repeated) {
    std::vector<const scoring::UnitScore*> units;
    for (const scoring::UnitScore& unit : context.card().units) {
        if (unit.node == repeated && unit.nodes.front().value) {
            units.push_back(&unit);
        }
    }
    if (context.rubric().node(repeated).repetition->fixed.empty()) {
        std::stable_sort(units.begin(), units.end(), [](const scoring::UnitScore* left, const scoring::UnitScore* right) {
            return standsBefore(left->unit, right->unit);
        });
    }
    return units;
}

std::vector<const scoring::Explanation*> unitsOf(const ReportContext& context, const scoring::Explanation& repeated) {
    std::vector<const scoring::Explanation*> units;
    for (const scoring::UnitScore* unit : unitsOf(context, repeated.node)) {
        for (const scoring::Explanation& part : repeated.parts) {
            if (part.unit == unit->unit) {
                units.push_back(&part);
            }
        }
    }
    return units;
}

UnitMean meanOverUnits(const ReportContext& context, NodeIndex indicator) {
    const NodeIndex repeated = context.rubric().repeatedAbove(indicator);
    Rational sum;
    UnitMean result;
    for (const scoring::UnitScore* unit : unitsOf(context, repeated)) {
        if (const auto& value = unit->nodes[static_cast<std::size_t>(indicator - repeated)].value) {
            sum += *value;
            ++result.units;
        }
    }
    result.mean = result.units > 0 ? std::optional{sum / static_cast<std::int64_t>(result.units)} : std::nullopt;
    return result;
}

std::string unitsBeyond(const ReportContext& context, NodeIndex repeated, std::size_t units) {
    return units <= kMostUnits
               ? std::string()
               : context.say("units-beyond", {{"count", std::to_string(units - kMostUnits)}, {"kind", context.unitKind(repeated)}});
}

}  // namespace matang::sections
