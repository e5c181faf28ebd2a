// SPDX-License-Identifier: GPL-3.0-or-later
#include "extremes.h"

#include "result_charts.h"

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

/// The scale that the parts of the index can be compared on; nothing where they are measured by different ones.
std::optional<CommonScale> scaleOfTops(const ReportContext& context) {
    return context.tops().size() < 2 || !context.knowsAllTops() ? std::nullopt : commonScale(context, context.tops());
}

/// What a part is compared by: its value, or how far it has come to its highest where the parts reach to different figures.
Rational rankOf(const ReportContext& context, const CommonScale& scale, NodeIndex node) {
    const Rational& value = *context.card().node(node).value;
    return scale.ofHighest ? reached(context, node, value) : value;
}

ExtremeParts extremesOf(const ReportContext& context, const CommonScale& scale) {
    ExtremeParts found;
    for (const NodeIndex node : context.tops()) {
        if (found.high < 0 || rankOf(context, scale, node) > rankOf(context, scale, found.high)) {
            found.high = node;
        }
        if (found.low < 0 || rankOf(context, scale, node) < rankOf(context, scale, found.low)) {
            found.low = node;
        }
    }
    return found;
}

/// True where the parts of the index can be told apart as strongest and weakest.
bool hasExtremes(const ReportContext& context) {
    const auto scale = scaleOfTops(context);
    if (!scale) {
        return false;
    }
    const ExtremeParts found = extremesOf(context, *scale);
    return scale->ofHighest ? rankOf(context, *scale, found.high) != rankOf(context, *scale, found.low)
                            : context.figure(context.card().node(found.high).value) != context.figure(context.card().node(found.low).value);
}

}  // namespace

std::optional<ExtremeParts> extremeParts(const ReportContext& context) {
    return hasExtremes(context) ? std::optional(extremesOf(context, *scaleOfTops(context))) : std::nullopt;
}

std::string extremesSentence(const ReportContext& context) {
    const auto scale = scaleOfTops(context);
    if (!scale || (scale->ofHighest && !hasExtremes(context))) {
        return {};
    }
    const ExtremeParts found = extremesOf(context, *scale);
    base::Arguments arguments{{"kind", context.topKind()},
                              {"strongest", context.name(found.high)},
                              {"high", context.figure(context.card().node(found.high).value)},
                              {"weakest", context.name(found.low)},
                              {"low", context.figure(context.card().node(found.low).value)}};
    if (!hasExtremes(context)) {
        return context.say("summary-even", arguments);
    }
    if (!scale->ofHighest) {
        return context.say("summary-extremes", arguments);
    }
    arguments.emplace_back("highest", context.figure(context.rubric().node(found.high).rangeTo));
    arguments.emplace_back("lowest", context.figure(context.rubric().node(found.low).rangeTo));
    return context.say("summary-extremes-of-highest", arguments);
}

std::vector<content::Figure> extremeFigures(const ReportContext& context) {
    const auto scale = scaleOfTops(context);
    if (!scale || scale->ofHighest || !hasExtremes(context)) {
        return {};
    }
    const ExtremeParts found = extremesOf(context, *scale);
    return {{context.say("key-strongest"), context.figure(context.card().node(found.high).value), context.name(found.high)},
            {context.say("key-weakest"), context.figure(context.card().node(found.low).value), context.name(found.low)}};
}

}  // namespace matang::sections
