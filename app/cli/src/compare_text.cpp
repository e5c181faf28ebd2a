// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_answer.h"
#include "opening.h"
#include "printable.h"
#include "score_json.h"

#include <matang/messages/messages.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <ostream>
#include <utility>

namespace matang::cli {
namespace {

using analysis::ScoredAssessment;
using base::Rational;
using rubric::NodeIndex;

/// Shares of an index are small: with this many decimals more, those of the ministries' weights are exact.
constexpr int kMoreDecimals = 2;

std::string improvementText(const analysis::YearResult& year, const Console& console) {
    if (year.previousYear == 0 || !year.improvement) {
        return "-";
    }
    return year.comparable ? text::signedFigure(*year.improvement, year.decimals, console.language())
                           : console.say("compare-not-comparable");
}

std::string stateText(const analysis::YearResult& year, const Console& console) {
    if (!year.takesPart) {
        return console.say("state-did-not-take-part");
    }
    if (!year.complete) {
        return console.say("state-incomplete");
    }
    return sourceText(year.source, console);
}

void printYears(const analysis::Comparison& comparison, const Console& console) {
    const bool severalStages = std::any_of(comparison.years.begin(), comparison.years.end(),
                                           [&](const analysis::YearResult& year) { return year.stage != comparison.years.front().stage; });
    std::vector<std::string> titles{console.say("column-year"),        console.say("column-rubric"),    console.say("column-index"),
                                    console.say("column-improvement"), console.say("column-predicate"), console.say("column-state")};
    if (severalStages) {
        titles.insert(titles.begin() + 2, console.say("column-stage"));
    }
    TextTable table(titles, severalStages ? std::vector<std::size_t>{3, 4} : std::vector<std::size_t>{2, 3});
    for (const analysis::YearResult& year : comparison.years) {
        const std::string predicate = predicateLabel(year.predicate, console);
        std::vector<std::string> cells{std::to_string(year.year),
                                       year.rubric.text,
                                       console.figure(year.published, year.decimals),
                                       improvementText(year, console),
                                       predicate.empty() ? "-" : predicate,
                                       stateText(year, console)};
        if (severalStages) {
            cells.insert(cells.begin() + 2, year.stage.text);
        }
        table.add(std::move(cells));
    }
    table.print(console.out());
    for (const analysis::YearResult& year : comparison.years) {
        for (const base::Diagnostic& warning : year.warnings) {
            console.out() << "! " << year.year << ": " << printable(messages::sentence(warning, console.language())) << '\n';
        }
    }
}

void printChange(const ShownChange& change, const Console& console) {
    const rubric::Rubric& rubric = *change.later->rubric;
    const analysis::Waterfall& waterfall = change.waterfall;
    const auto signedText = [&](const Rational& figure, int decimals) { return text::signedFigure(figure, decimals, console.language()); };
    console.out() << '\n'
                  << console.say("compare-change", {{"first", std::to_string(change.earlier->record.assessment.year)},
                                                    {"second", std::to_string(change.later->record.assessment.year)},
                                                    {"before", console.figure(waterfall.from, waterfall.decimals)},
                                                    {"after", console.figure(waterfall.to, waterfall.decimals)},
                                                    {"change", signedText(waterfall.to - waterfall.from, waterfall.decimals)}})
                  << '\n';
    TextTable table({console.say("column-node"), console.say("column-name"), console.say("column-from"), console.say("column-to"),
                     console.say("column-change")},
                    {2, 3, 4});
    for (const analysis::WaterfallStep& step : waterfall.steps) {
        const rubric::Node& node = rubric.node(step.node);
        table.add({node.id.text, node.name.in(console.languageCode()), console.figure(step.before, waterfall.decimals),
                   console.figure(step.after, waterfall.decimals), signedText(step.change, waterfall.decimals + kMoreDecimals)});
    }
    if (!waterfall.remainder.isZero()) {
        const bool rounding = waterfall.cause == analysis::RemainderCause::Rounding;
        table.add({"-", console.say(rounding ? "compare-left-rounding" : "compare-left-unexplained"), "-", "-",
                   signedText(waterfall.remainder, waterfall.decimals + kMoreDecimals)});
    }
    table.print(console.out());
}

/// True for a node that stands below the index and no deeper than is wanted.
bool isWanted(const rubric::Rubric& rubric, NodeIndex node, analysis::ChangeDepth depth) {
    const bool isTop = rubric.node(node).parent == rubric::kRoot;
    const bool isInner = node != rubric::kRoot && !rubric.node(node).isIndicator();
    return isTop || (depth == analysis::ChangeDepth::Middle && isInner) ||
           (depth == analysis::ChangeDepth::Indicators && node != rubric::kRoot);
}

/// The values of the nodes over years with one instrument.
void printValues(const std::vector<const ScoredAssessment*>& years, analysis::ChangeDepth depth, const Console& console) {
    const rubric::Rubric& rubric = *years.back()->rubric;
    std::vector<std::string> titles{console.say("column-node"), console.say("column-name")};
    std::vector<std::size_t> figures;
    for (const ScoredAssessment* one : years) {
        figures.push_back(titles.size());
        titles.push_back(std::to_string(one->record.assessment.year));
    }
    TextTable table(titles, figures);
    bool any = false;
    for (NodeIndex node = 1; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        if (!isWanted(rubric, node, depth)) {
            continue;
        }
        std::vector<std::string> cells{rubric.node(node).id.text, rubric.node(node).name.in(console.languageCode())};
        bool known = false;
        for (const ScoredAssessment* one : years) {
            const NodeIndex own = one->rubric->find(rubric.node(node).id);
            const auto value = own < 0 ? std::nullopt : one->card.node(own).value;
            known = known || value.has_value();
            cells.push_back(console.figure(value, rubric.rounding.decimals));
        }
        if (known) {
            table.add(std::move(cells));
            any = true;
        }
    }
    if (any) {
        console.out() << '\n' << console.say("compare-values", {{"rubric", rubric.id.text}}) << '\n';
        table.print(console.out());
    }
}

/// True for two years whose values the change between them has shown.
bool isSaid(const CompareAnswer& answer, const std::vector<const ScoredAssessment*>& years) {
    return years.size() == 2 && std::any_of(answer.changes.begin(), answer.changes.end(), [&](const ShownChange& change) {
               return change.earlier == years.front() && change.later == years.back() && change.waterfall.asDeep;
           });
}

void printAllValues(const CompareAnswer& answer, const Console& console) {
    for (auto first = answer.shown.begin(); first != answer.shown.end();) {
        const auto end =
            std::find_if(first, answer.shown.end(), [&](const ScoredAssessment* one) { return one->rubric->id != (*first)->rubric->id; });
        const std::vector<const ScoredAssessment*> years(first, end);
        if (!isSaid(answer, years)) {
            printValues(years, answer.depth, console);
        }
        first = end;
    }
}

/// The indicators on which the stages differ, and what that cost.
void printCosts(const ShownStages& stages, const Console& console) {
    const rubric::Rubric& rubric = *stages.assessment->rubric;
    const int decimals = rubric.rounding.decimals;
    const auto costText = [&](const std::optional<Rational>& cost) {
        return cost ? text::signedFigure(*cost, decimals + kMoreDecimals, console.language()) : std::string("-");
    };
    std::vector<std::string> titles{console.say("column-node"), console.say("column-name")};
    for (const analysis::StageFigures& stage : stages.comparison.stages) {
        titles.push_back(stage.stage.text);
    }
    titles.push_back(console.say("column-change"));
    std::vector<std::size_t> figures;
    for (std::size_t column = 2; column < titles.size(); ++column) {
        figures.push_back(column);
    }
    TextTable table(titles, figures);
    for (const analysis::StageRow& row : stages.comparison.rows) {
        const bool differs =
            std::any_of(row.values.begin(), row.values.end(), [&](const auto& value) { return value != row.values.front(); });
        if (!differs) {
            continue;
        }
        std::vector<std::string> cells{rubric.node(row.indicator).id.text, rubric.node(row.indicator).name.in(console.languageCode())};
        for (const auto& value : row.values) {
            cells.push_back(value ? text::exactFigure(*value, console.language()) : "-");
        }
        cells.push_back(costText(row.cost));
        table.add(std::move(cells));
    }
    if (stages.comparison.remainder && !stages.comparison.remainder->isZero()) {
        std::vector<std::string> cells(titles.size(), "-");
        cells[1] = console.say("compare-left-rounding");
        cells.back() = costText(stages.comparison.remainder);
        table.add(std::move(cells));
    }
    table.print(console.out());
    if (stages.comparison.disagreements == 0) {
        console.out() << console.say("compare-costs-none") << '\n';
    }
}

void printStages(const ShownStages& stages, const Console& console) {
    const rubric::Rubric& rubric = *stages.assessment->rubric;
    const analysis::StageComparison& comparison = stages.comparison;
    base::Arguments arguments{{"year", std::to_string(stages.assessment->record.assessment.year)}, {"rubric", rubric.id.text}};
    if (comparison.difference) {
        arguments.emplace_back("difference", text::signedFigure(*comparison.difference, rubric.rounding.decimals, console.language()));
        arguments.emplace_back("first", comparison.stages.front().stage.text);
        arguments.emplace_back("second", comparison.stages.back().stage.text);
    }
    console.out() << '\n' << console.say(comparison.difference ? "compare-stages" : "compare-stages-unsettled", arguments) << '\n';
    TextTable table({console.say("column-stage"), console.say("column-index"), console.say("column-predicate")}, {1});
    for (const analysis::StageFigures& stage : comparison.stages) {
        const std::string predicate = predicateLabel(stage.predicate, console);
        const std::string none = stage.complete ? "-" : console.say("state-incomplete");
        table.add({stage.stage.text, console.figure(stage.published, rubric.rounding.decimals), predicate.empty() ? none : predicate});
    }
    table.print(console.out());
    printCosts(stages, console);
}

}  // namespace

void printCompare(const CompareAnswer& answer, const Console& console) {
    console.out() << printable(answer.agency.name) << " · " << answer.comparison.family << '\n';
    printYears(answer.comparison, console);
    for (const auto& [year, result] : answer.likeForLike) {
        console.out() << '\n';
        printLikeForLike(result, console);
    }
    for (const ShownChange& change : answer.changes) {
        printChange(change, console);
    }
    printAllValues(answer, console);
    for (const ShownStages& stages : answer.stages) {
        printStages(stages, console);
    }
}

}  // namespace matang::cli
