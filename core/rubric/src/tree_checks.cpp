// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>

#include <algorithm>

namespace matang::rubric {

namespace {

void checkEnough(Reading& reading, const Node& node, const NodeNote& note) {
    const auto counted =
        std::count_if(node.children.begin(), node.children.end(), [&](NodeIndex child) { return reading.rubric.node(child).counts; });
    if (node.enough > counted && !note.childrenBroken && counted > 0) {
        reportNotAllowed(reading.findings, *note.enough, "enough", "1–" + std::to_string(counted));
    }
}

void checkNesting(Reading& reading, const Node& node, const NodeNote& note) {
    if (!node.repetition || node.parent < 0) {
        return;
    }
    if (const NodeIndex outer = reading.rubric.repeatedAbove(node.parent); outer >= 0) {
        reading.findings.error(note.repeatKey, "repeat-nested", {{"node", node.id.text}, {"outer", reading.rubric.node(outer).id.text}});
    }
}

// A year before has values of whole nodes only, not of their units.
void checkOverYears(Reading& reading, const Node& node, const NodeNote& note) {
    if (!node.overYears || node.parent < 0) {
        return;
    }
    if (const NodeIndex repeat = reading.rubric.repeatedAbove(node.parent); repeat >= 0) {
        reading.findings.error(note.overYearsKey, "over-years-in-repeat",
                               {{"node", node.id.text}, {"repeat", reading.rubric.node(repeat).id.text}});
    }
}

// Products and quotients of values below zero mean nothing.
void checkSigns(Reading& reading, const Node& node, const NodeNote& note) {
    if (node.aggregation != Aggregation::GeometricMean && node.aggregation != Aggregation::HarmonicMean) {
        return;
    }
    for (const NodeIndex child : node.children) {
        const Node& below = reading.rubric.node(child);
        if (below.counts && below.rangeFrom && below.rangeFrom->sign() < 0) {
            reading.findings.error(note.childrenKey, "child-below-zero",
                                   {{"node", node.id.text}, {"child", below.id.text}, {"from", base::formatExact(*below.rangeFrom)}});
        }
    }
}

}  // namespace

void checkTree(Reading& reading) {
    for (std::size_t at = 0; at < reading.nodeNotes.size(); ++at) {
        const Node& node = reading.rubric.nodes[at];
        const NodeNote& note = reading.nodeNotes[at];
        checkEnough(reading, node, note);
        checkNesting(reading, node, note);
        checkOverYears(reading, node, note);
        checkSigns(reading, node, note);
    }
}

}  // namespace matang::rubric
