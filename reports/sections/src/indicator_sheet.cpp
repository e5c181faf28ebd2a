// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_sheet.h"

#include "remarks.h"
#include "standing.h"
#include "units.h"
#include "weighing.h"
#include "year_before.h"

#include <algorithm>

namespace matang::sections {

namespace {

using assessment::Mark;
using rubric::NodeIndex;

/// Lines below one another.
void addLine(std::string& text, const std::string& line) {
    text += (text.empty() || line.empty() ? "" : "\n") + line;
}

std::string given(const ReportContext& context, NodeIndex node, const Mark& mark) {
    switch (mark.state) {
        case assessment::MarkState::NotApplicable:
            return context.say("not-applicable");
        case assessment::MarkState::NotSubmitted:
            return context.say("sheet-not-submitted");
        case assessment::MarkState::Given:
            break;
    }
    return mark.value ? givenText(context, node, *mark.value) : context.say("origin-none");
}

bool isExplained(const Mark& mark) {
    return !mark.fact.empty() || !mark.analysis.empty() || !mark.justification.empty();
}

/// The value with what it is called, and where the units of a repeated node differ, their mean.
std::string standingText(const ReportContext& context, NodeIndex node) {
    if (context.isRepeated(node)) {
        const UnitMean mean = meanOverUnits(context, node);
        const std::string units = context.say(
            "mean-of-units", {{"count", std::to_string(mean.units)}, {"kind", context.unitKind(context.rubric().repeatedAbove(node))}});
        return mean.mean ? context.say("sheet-named", {{"value", context.exact(*mean.mean)}, {"name", units}}) : "–";
    }
    const std::string remark = remarkOn(context, node);
    if (!context.card().node(node).value) {
        return remark;
    }
    // An amount that is taken as it is stands in the remark with its unit.
    const auto& measured = context.card().node(node).measured;
    if (measured && measured == context.card().node(node).value && !remark.empty()) {
        return remark;
    }
    const std::string value = figureText(context, node);
    return remark.empty() ? value : context.say("sheet-named", {{"value", value}, {"name", remark}});
}

std::string weightWords(const ReportContext& context, NodeIndex node) {
    const auto weight = weightPercent(context, node);
    const auto& contribution = context.card().node(node).contribution;
    const bool shown = contribution && !context.isPinned(node) && context.isResult() && !context.isRepeated(node);
    if (!weight) {
        return shown ? context.say("sheet-contribution", {{"contribution", context.contribution(node)}}) : std::string();
    }
    const std::string text = context.percent(*weight / 100);
    return shown ? context.say("sheet-weight-contribution", {{"weight", text}, {"contribution", context.contribution(node)}})
                 : context.say("sheet-weight", {{"weight", text}});
}

std::string beforeText(const ReportContext& context, NodeIndex node, const YearBefore& before) {
    const std::string name = context.levelName(node, *context.card().node(node).value - before.movement);
    const std::string value = name.empty() ? before.value : context.say("sheet-named", {{"value", before.value}, {"name", name}});
    const int sign = before.movement.sign();
    const base::Arguments arguments{{"value", value},
                                    {"change", before.change.substr(sign > 0   ? 1
                                                                    : sign < 0 ? std::string("\u2212").size()
                                                                               : 0)}};
    return sign > 0   ? context.say("sheet-risen", arguments)
           : sign < 0 ? context.say("sheet-fallen", arguments)
                      : context.say("sheet-same", arguments);
}

}  // namespace

std::string bySentence(const ReportContext& context, const Mark& mark) {
    const NodeIndex repeated = context.rubric().repeatedAbove(context.rubric().find(mark.node));
    const std::string unit = mark.unit.empty() || repeated < 0 ? std::string() : context.unitName(repeated, mark.unit) + ", ";
    return context.say("sheet-by", {{"stage", context.stage(mark.stage)}, {"assessor", unit + mark.assessor}});
}

IndicatorSheet::IndicatorSheet(const ReportContext& context, NodeIndex indicator) : m_context(context), m_indicator(indicator) {
    const rubric::Rubric& rubric = context.rubric();
    const int latest = rubric.stageOrder(context.card().stage);
    const rubric::NodeId& id = rubric.node(indicator).id;
    const auto isMeant = [&](const auto& one) {
        const int stage = rubric.stageOrder(one.stage);
        return one.node == id && one.answer == context.card().answer && stage >= 0 && stage <= latest;
    };
    const auto earlier = [&](const auto* left, const auto* right) {
        return rubric.stageOrder(left->stage) < rubric.stageOrder(right->stage);
    };
    for (const Mark& mark : context.input().current.record.marks) {
        if (isMeant(mark)) {
            m_marks.push_back(&mark);
        }
    }
    for (const assessment::ReportedValue& value : context.input().current.record.reportedValues) {
        if (isMeant(value)) {
            m_reported.push_back(&value);
        }
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), earlier);
    std::stable_sort(m_reported.begin(), m_reported.end(), earlier);
}

bool IndicatorSheet::saysAnything() const {
    const auto& targets = m_context.input().desk.targets;
    const rubric::NodeId& id = m_context.rubric().node(m_indicator).id;
    return m_context.card().node(m_indicator).value || m_context.doesNotApply(m_indicator) || !m_marks.empty() || !m_reported.empty() ||
           !evidenceText(m_context, m_indicator).empty() ||
           std::any_of(targets.begin(), targets.end(), [&](const assessment::Target& target) { return target.node == id; });
}

content::Facts IndicatorSheet::facts() const {
    content::Facts facts;
    addStanding(facts.items);
    addMarks(facts.items);
    addTexts(facts.items);
    if (std::string evidence = evidenceText(m_context, m_indicator); !evidence.empty()) {
        facts.items.push_back({m_context.say("sheet-evidence"), std::move(evidence)});
    }
    for (content::Facts::Item& item : gapItems(m_context, m_indicator)) {
        facts.items.push_back(std::move(item));
    }
    return facts;
}

/// The value, what it weighs, what it was the year before, and the criterion that is met.
void IndicatorSheet::addStanding(Items& items) const {
    const auto& value = m_context.card().node(m_indicator).value;
    std::string text = standingText(m_context, m_indicator);
    if (m_context.rubric().node(m_indicator).counts && !m_context.doesNotApply(m_indicator)) {
        addLine(text, weightWords(m_context, m_indicator));
    }
    items.push_back({m_context.say(standsOnLevels(m_context, m_indicator) ? "column-level" : "column-value"), std::move(text)});
    if (!value || m_context.isRepeated(m_indicator)) {
        return;
    }
    if (const YearBefore before = yearBefore(m_context, m_indicator); !before.change.empty()) {
        items.push_back({m_context.say("cover-year", {{"year", std::to_string(m_context.result().previousYear)}}),
                         beforeText(m_context, m_indicator, before)});
    }
    if (std::string criterion = m_context.criterion(m_indicator, *value); !criterion.empty()) {
        items.push_back({m_context.say("sheet-criterion"), std::move(criterion)});
    }
}

/// Who gave what, where more than one did, and what a panel agreed on. The values of units stand in the annex.
void IndicatorSheet::addMarks(Items& items) const {
    if (m_context.isRepeated(m_indicator)) {
        return;
    }
    std::string lines;
    for (const assessment::ReportedValue* reported : m_reported) {
        const std::string by =
            m_context.say("sheet-by", {{"stage", m_context.stage(reported->stage)}, {"assessor", m_context.say("origin-reported")}});
        addLine(lines, m_context.say("value-of-assessor",
                                     {{"assessor", by}, {"value", givenText(m_context, m_indicator, reported->value.value)}}));
    }
    for (const Mark* mark : m_marks) {
        addLine(lines, m_context.say("value-of-assessor",
                                     {{"assessor", bySentence(m_context, *mark)}, {"value", given(m_context, m_indicator, *mark)}}));
    }
    if (m_marks.size() + m_reported.size() > 1) {
        items.push_back({m_context.say("sheet-marks"), std::move(lines)});
    }
    for (const assessment::Agreement& agreement : m_context.input().current.record.agreements) {
        const bool meant = agreement.node == m_context.rubric().node(m_indicator).id && agreement.stage == m_context.card().stage &&
                           agreement.answer == m_context.card().answer;
        if (meant) {
            items.push_back({m_context.say("sheet-agreed"),
                             m_context.say("value-of-assessor", {{"assessor", givenText(m_context, m_indicator, agreement.value)},
                                                                 {"value", agreement.reason}})});
        }
    }
}

/// What was written, each behind its author where there are several marks.
void IndicatorSheet::addTexts(Items& items) const {
    const auto explained = std::count_if(m_marks.begin(), m_marks.end(), [](const Mark* mark) { return isExplained(*mark); });
    const auto add = [&](const std::string& name, const std::string Mark::*text) {
        std::string all;
        for (const Mark* mark : m_marks) {
            const std::string& words = mark->*text;
            if (!words.empty()) {
                addLine(all, explained > 1
                                 ? m_context.say("value-of-assessor", {{"assessor", bySentence(m_context, *mark)}, {"value", words}})
                                 : words);
            }
        }
        if (!all.empty()) {
            items.push_back({name, std::move(all)});
        }
    };
    add(m_context.say("explanation-fact"), &Mark::fact);
    add(m_context.say("explanation-analysis"), &Mark::analysis);
    add(m_context.say("explanation-justification"), &Mark::justification);
}

}  // namespace matang::sections
