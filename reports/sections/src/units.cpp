// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

namespace matang::sections {

using base::Rational;
using rubric::NodeIndex;

std::vector<const scoring::UnitScore*> unitsOf(const ReportContext& context, NodeIndex repeated) {
    std::vector<const scoring::UnitScore*> units;
    for (const scoring::UnitScore& unit : context.card().units) {
        if (unit.node == repeated && unit.nodes.front().value) {
            units.push_back(&unit);
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
