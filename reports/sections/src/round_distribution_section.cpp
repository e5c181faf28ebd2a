// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "round_sections.h"
#include "round_spread.h"

#include <algorithm>
#include <map>

namespace matang::sections {

namespace {

using analysis::PeerResult;

constexpr double kRowHeight = 9;
constexpr double kFrameHeight = 26;
constexpr double kMostHeight = 210;
constexpr double kHistogramHeight = 74;
constexpr std::size_t kFew = 3;  ///< quartiles of so few need no word

double heightFor(std::size_t rows) {
    return std::min(kMostHeight, kFrameHeight + kRowHeight * static_cast<double>(rows));
}

NamedGroups byKind(const RoundContext& context) {
    NamedGroups groups;
    for (const assessment::AgencyKind kind : context.kinds()) {
        groups.emplace_back(capitalised(context.kindName(kind)), context.countedOf(kind));
    }
    return groups;
}

/// The cohorts by name, and at the end those in none.
NamedGroups byCohort(const RoundContext& context) {
    std::map<std::string, std::vector<const PeerResult*>> cohorts;
    std::vector<const PeerResult*> none;
    for (const PeerResult* peer : context.counted()) {
        (peer->cohort.empty() ? none : cohorts[peer->cohort]).push_back(peer);
    }
    NamedGroups groups(cohorts.begin(), cohorts.end());
    if (groups.size() > 1 && !none.empty()) {
        groups.emplace_back(context.say("round-no-cohort"), none);
    }
    return groups;
}

/// Those who had a result in the year that ranks are compared with, where it has the same instrument and is shown.
std::vector<const PeerResult*> before(const RoundContext& context) {
    const analysis::PeerRanking& ranking = context.ranking();
    const RoundReportInput& input = context.input();
    if (ranking.previousYear == 0 || !ranking.previousComparable || ranking.previousYear < input.fromYear) {
        return {};
    }
    return counting(analysis::peersOf(*input.results, input.group, input.rubric->id, ranking.previousYear));
}

void addHistogram(const RoundContext& context, int year, const std::vector<const PeerResult*>& peers, Blocks& blocks) {
    if (peers.size() > 1) {
        PeerQuestion question = context.question();
        question.year = year;
        blocks.emplace_back(content::Chart{distributionChart(question, peers), kHistogramHeight});
    }
}

void addSpreadChart(const RoundContext& context, const char* title, const NamedGroups& groups, Blocks& blocks) {
    content::ChartSpec chart =
        groupSpreadChart(context, context.say(title, {{"instrument", context.instrument()}, {"year", context.year()}}), groups);
    const double height = heightFor(std::get<content::SpreadSpec>(chart.drawing).rows.size());
    blocks.emplace_back(content::Chart{std::move(chart), height});
}

}  // namespace

Blocks distributionSection(const RoundContext& context) {
    if (context.counted().empty()) {
        return {};
    }
    const std::vector<const PeerResult*> earlier = before(context);
    const int previousYear = context.ranking().previousYear;
    Blocks blocks;
    addHistogram(context, context.input().year, context.counted(), blocks);
    addHistogram(context, previousYear, earlier, blocks);
    NamedGroups groups = byKind(context);
    if (groups.size() > 1) {
        addSpreadChart(context, "round-spread-kinds", groups, blocks);
        groups.emplace_back(context.say("round-all"), context.counted());
    }
    content::Table table = groupSpreadTable(context, context.say("round-column-kind"), groups);
    if (groups.size() > 1) {
        table.rows.back().emphasis = true;
    }
    if (!earlier.empty()) {
        const std::string year = std::to_string(previousYear);
        const content::Table more = groupSpreadTable(context, {}, {{context.say("round-all-in-year", {{"year", year}}), earlier}});
        table.rows.insert(table.rows.end(), more.rows.begin(), more.rows.end());
    }
    table.note = context.counted().size() > kFew ? context.say("round-quartiles") : std::string();
    blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks cohortsSection(const RoundContext& context) {
    constexpr std::size_t kMostRows = 14;
    const NamedGroups groups = byCohort(context);
    if (groups.size() < 2) {
        return {};
    }
    Blocks blocks;
    if (groups.size() <= kMostRows) {
        addSpreadChart(context, "round-spread-cohorts", groups, blocks);
    }
    content::Table table = groupSpreadTable(context, context.say("round-column-cohort"), groups);
    table.note = context.say("round-quartiles");
    blocks.emplace_back(std::move(table));
    return blocks;
}

}  // namespace matang::sections
