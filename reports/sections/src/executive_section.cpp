// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "desk_words.h"
#include "executive_words.h"
#include "page_room.h"
#include "result_charts.h"
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <array>

namespace matang::sections {

namespace {

using base::Rational;
using content::Paragraph;
using rubric::NodeIndex;

/// How much is said. Where the page would not hold it, less is: sentences are left out as a whole, never cut.
struct Fullness {
    double chart;              ///< millimetres
    std::size_t words;         ///< characters beside the chart, all paragraphs together
    std::size_t decisionText;  ///< characters below the title of one decision
};
constexpr std::array<Fullness, 11> kFullness{{{112, 1000, 460},
                                              {100, 1000, 400},
                                              {92, 900, 320},
                                              {86, 900, 260},
                                              {78, 760, 220},
                                              {70, 620, 170},
                                              {62, 620, 170},
                                              {56, 520, 130},
                                              {50, 430, 84},
                                              {44, 340, 84},
                                              {40, 250, 0}}};

constexpr std::size_t kDecisionTitle = 190;
constexpr std::size_t kDecisions = 3;
constexpr std::size_t kFewestAxes = 3;

/// The parts of the index on a radar; the index over the years where it has too few, or they are not known.
std::optional<content::Chart> chartOf(const ReportContext& context, double height) {
    const std::vector<NodeIndex> axes = axesOf(context);
    if (axes.size() >= kFewestAxes && context.tops().size() >= kFewestAxes && commonScale(context, axes)) {
        return content::Chart{radarChart(context.input().current, context.previous(), context.language()), height};
    }
    const auto& years = context.comparison().years;
    const auto known =
        std::count_if(years.begin(), years.end(), [](const analysis::YearResult& year) { return year.published.has_value(); });
    if (known > 1) {
        return content::Chart{yearsChart(context.comparison(), context.input().series, context.language()), height};
    }
    const std::vector<content::Chart> charts = resultCharts(context);
    if (charts.empty()) {
        return std::nullopt;
    }
    content::Chart chart = charts.front();
    chart.heightMillimetres = std::min(chart.heightMillimetres, height);
    return chart;
}

/// The recommendations of assessors up to the stage of the report, in reading order.
std::vector<const assessment::Finding*> recommendationsOf(const ReportContext& context) {
    std::vector<const assessment::Finding*> found;
    for (const assessment::Finding& finding : context.input().desk.findings) {
        if (finding.kind == assessment::FindingKind::Recommendation && isUpToStage(context, finding.stage)) {
            found.push_back(&finding);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto* left, const auto* right) {
        return wordsOf(context, left->node).order < wordsOf(context, right->node).order;
    });
    return found;
}

/// "Asesor Satu: ..." as far as it fits, else only who recommends something there.
std::string recommendationText(const ReportContext& context, const assessment::Finding& finding, std::size_t most) {
    const base::Arguments assessor{{"assessor", finding.assessor}};
    const std::string words = firstSentences(finding.text, most - std::min(most, lengthOf(finding.assessor)));
    return words.empty() ? context.say("executive-recommended", assessor)
                         : context.say("desk-recommendation-by", {{"assessor", finding.assessor}, {"text", words}});
}

std::string stepText(const ReportContext& context, const analysis::NextStep& step,
                     const std::vector<const assessment::Finding*>& recommendations, std::size_t most) {
    const rubric::NodeId& node = context.rubric().node(step.indicator).id;
    const auto recommended =
        std::find_if(recommendations.begin(), recommendations.end(), [&](const auto* finding) { return finding->node == node; });
    if (recommended != recommendations.end()) {
        return recommendationText(context, **recommended, most);
    }
    const std::string criterion = firstSentences(context.criterion(step.indicator, step.to), most);
    return criterion.empty() ? criterion : context.say("decision-text", {{"to", context.exact(step.to)}, {"criterion", criterion}});
}

/// A title that is too long for the page gives way to the number of the indicator.
std::string stepTitle(const ReportContext& context, const analysis::NextStep& step) {
    std::string title = decisionTitle(context, step);
    const std::string number = context.number(step.indicator);
    return lengthOf(title) <= kDecisionTitle || number.empty()
               ? title
               : context.say("executive-step-number", {{"leaf", context.leafKind()}, {"number", number}, {"to", context.exact(step.to)}});
}

/// What the page is written from, worked out once, however often it is tried how much of it fits.
struct Material {
    explicit Material(const ReportContext& context)
        : place(placeOf(context)),
          decisions(decisionSteps(context)),
          sum(decisionsSum(context, decisions.steps)),
          recommendations(recommendationsOf(context)) {
        std::vector<Rational> changes;
        for (const analysis::NextStep& step : decisions.steps) {
            changes.push_back(step.indexChange);
        }
        gains = context.gains(changes);
    }
    std::optional<Place> place;
    DecisionSteps decisions;
    std::string sum;
    std::vector<const assessment::Finding*> recommendations;
    std::vector<std::string> gains;
};

void addSteps(const ReportContext& context, const Material& material, std::size_t most, Blocks& blocks) {
    content::Steps block;
    for (std::size_t place = 0; place < material.decisions.steps.size(); ++place) {
        const analysis::NextStep& step = material.decisions.steps[place];
        block.items.push_back({stepTitle(context, step), stepText(context, step, material.recommendations, most), material.gains[place]});
    }
    blocks.emplace_back(std::move(block));
    if (!material.sum.empty()) {
        blocks.emplace_back(Paragraph{material.sum, Paragraph::Style::Callout});
    }
}

/// Where the index cannot be reckoned on, what assessors recommend is what there is to decide.
void addRecommendations(const ReportContext& context, const Material& material, std::size_t most, Blocks& blocks) {
    content::Steps block;
    for (const assessment::Finding* finding : material.recommendations) {
        if (block.items.size() < kDecisions) {
            block.items.push_back({nodeText(context, finding->node), recommendationText(context, *finding, most), {}});
        }
    }
    if (!block.items.empty()) {
        blocks.emplace_back(std::move(block));
    }
}

/// Why nothing is asked for.
std::string reasonForNone(const ReportContext& context) {
    if (!context.isResult()) {
        return context.say("decisions-partial");
    }
    if (context.indicators().empty()) {
        return context.say("executive-no-steps", {{"leaf", context.leafKind()}});
    }
    const std::string reason = reasonForNoSteps(context);
    return reason.empty() ? context.say("executive-nothing-to-lift") : reason;
}

void addDecisions(const ReportContext& context, const Material& material, std::size_t most, Blocks& blocks) {
    blocks.emplace_back(content::Heading{2, context.say("decisions")});
    if (!material.decisions.steps.empty()) {
        addSteps(context, material, most, blocks);
        return;
    }
    blocks.emplace_back(Paragraph{reasonForNone(context)});
    addRecommendations(context, material, most, blocks);
}

Blocks pageOf(const ReportContext& context, const Material& material, const Fullness& fullness) {
    Blocks blocks{content::Heading{1, context.input().agency.name}, Paragraph{executiveAbout(context)},
                  executiveFigures(context, material.place)};
    const std::vector<std::string> words = executiveWords(context, material.place, fullness.words);
    if (auto chart = chartOf(context, fullness.chart)) {
        blocks.emplace_back(content::ChartBeside{*std::move(chart), {}, words});
    } else {
        for (const std::string& paragraph : words) {
            blocks.emplace_back(Paragraph{paragraph});
        }
    }
    addDecisions(context, material, fullness.decisionText, blocks);
    std::string end = executiveOrigin(context);
    end +=
        (end.empty() ? "" : " ") + context.say("executive-more", {{"date", text::longDate(context.input().createdAt, context.language())}});
    blocks.emplace_back(Paragraph{end, Paragraph::Style::Small});
    return blocks;
}

}  // namespace

Blocks executiveSection(const ReportContext& context) {
    const Material material(context);
    Blocks page;
    for (const Fullness& fullness : kFullness) {
        page = pageOf(context, material, fullness);
        if (roomOf(page) <= kPageRoom) {
            break;
        }
    }
    return page;
}

}  // namespace matang::sections
