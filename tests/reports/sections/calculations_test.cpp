// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "../rule_cases.h"
#include "../worksheet.h"

#include <gtest/gtest.h>
#include <matang/base/decimal.h>
#include <matang/base/rounding.h>

#include <algorithm>
#include <functional>

namespace matang::testing {
namespace {

using base::Rational;
using content::Calculation;
using text::Language;

struct Case {
    const char* name;
    std::function<sections::AgencyReportInput(Language)> input;
};

const std::vector<Case>& cases() {
    static const std::vector<Case> all{{"kotaBogor2024", kotaBogor2024},
                                       {"coordinatingMinistry2021", coordinatingMinistry2021},
                                       {"kotaKediri2022", kotaKediri2022},
                                       {"worstCase", worstCase},
                                       {"kotaBandungSmartCity", kotaBandungSmartCity},
                                       {"twoYears", twoYears},
                                       {"smartCityPanel", smartCityPanel},
                                       {"contradictedIndex", contradictedIndex},
                                       {"indexAndOneMark", indexAndOneMark},
                                       {"mixedSources", mixedSources},
                                       {"innovations", innovations},
                                       {"manyInnovations", manyInnovations},
                                       {"digitalGovernment", digitalGovernment},
                                       {"leadership", leadership},
                                       {"domainsAsked", domainsAsked},
                                       {"domainMissing", domainMissing},
                                       {"surveyAnswered", surveyAnswered},
                                       {"surveyTooSmall", surveyTooSmall},
                                       {"portal", portal},
                                       {"development", development},
                                       {"everyRule", everyRule},
                                       {"limitedIndex", limitedIndex},
                                       {"rated", rated},
                                       {"lowest", lowest},
                                       {"benchmarks", benchmarks}};
    return all;
}

std::string shown(const std::optional<Rational>& value) {
    return value ? value->toFraction() : std::string("nothing");
}

/// Equal, or as near as figures that no fraction is exact for can be.
bool same(const std::optional<Rational>& one, const std::optional<Rational>& other) {
    if (!one || !other) {
        return one.has_value() == other.has_value();
    }
    const Rational apart = *one < *other ? *other - *one : *one - *other;
    return apart < Rational(1, 1'000'000'000'000);
}

const Calculation::Row& rowOf(const Calculation& calculation, const std::string& id) {
    const auto& rows = calculation.rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
    if (found == rows.end()) {
        throw std::runtime_error("no row " + id);
    }
    return *found;
}

Calculation first(const sections::AgencyReportInput& input) {
    return sections::agencyReport(input).calculations.at(0);
}

TEST(Calculations, EveryFormulaGivesTheFigureOfItsRow) {
    int formulas = 0;
    for (const Case& one : cases()) {
        for (const Calculation& calculation : sections::agencyReport(one.input(Language::Indonesian)).calculations) {
            Worksheet sheet(calculation);
            for (const Calculation::Row& row : calculation.rows) {
                const std::string where = std::string(one.name) + ", " + calculation.title + ", " + row.id + ": ";
                if (!row.formula.empty()) {
                    const auto value = sheet.value(row.id);
                    EXPECT_TRUE(same(value, row.value))
                        << where << row.formula << " gives " << shown(value) << ", not " << shown(row.value);
                    ++formulas;
                }
                EXPECT_EQ(row.contribution.has_value(), !row.contributionFormula.empty()) << where;
                if (row.contribution) {
                    const auto value = sheet.evaluate(row.contributionFormula);
                    EXPECT_TRUE(same(value, row.contribution)) << where << row.contributionFormula << " gives " << shown(value);
                }
            }
            if (calculation.published) {
                EXPECT_EQ(shown(sheet.evaluate(calculation.printed)), shown(calculation.published)) << one.name << calculation.title;
            }
        }
    }
    EXPECT_GT(formulas, 500);
}

/// The mark or the reported figure that an input cell holds, or nullptr where the cell is one of a repeated node.
Rational* givenFor(analysis::ScoredAssessment& scored, const Calculation::Row& row) {
    if (row.id.find('#') != std::string::npos) {
        return nullptr;
    }
    for (assessment::ReportedValue& reported : scored.record.reportedValues) {
        if (reported.node.text == row.id && reported.unit.empty() && reported.stage == scored.card.stage &&
            reported.answer == scored.card.answer) {
            return &reported.value.value;
        }
    }
    const std::size_t tilde = row.id.find('~');
    const std::string node = row.id.substr(0, tilde);
    std::size_t number = 1;
    if (tilde != std::string::npos && row.id[tilde + 1] >= '1' && row.id[tilde + 1] <= '9') {
        number = std::stoul(row.id.substr(tilde + 1));
    }
    for (assessment::Mark& mark : scored.record.marks) {
        if (mark.node.text == node && mark.unit.empty() && mark.stage == scored.card.stage && mark.answer == scored.card.answer &&
            mark.value && mark.state == assessment::MarkState::Given && --number == 0) {
            return &*mark.value;
        }
    }
    return nullptr;
}

TEST(Calculations, AnotherMarkGivesTheIndexThatMatangComputes) {
    int tried = 0;
    for (const Case& one : cases()) {
        const sections::AgencyReportInput input = one.input(Language::English);
        const auto calculations = sections::agencyReport(input).calculations;
        if (calculations.empty()) {
            continue;
        }
        for (const Calculation::Row& row : calculations.front().rows) {
            analysis::ScoredAssessment changed = input.current;
            Rational* given = row.input ? givenFor(changed, row) : nullptr;
            if (given == nullptr) {
                continue;
            }
            ASSERT_EQ(shown(*given), shown(row.value)) << one.name << ", " << row.id;
            for (const int step : {1, -1}) {
                *given = *row.value + step;
                const auto card = scoring::score(*changed.rubric, *changed.weights, changed.record, changed.card.stage,
                                                 changed.circumstances, changed.card.answer);
                Worksheet sheet(calculations.front());
                sheet.put(row.id, *given);
                const auto index = sheet.value("index");
                const std::string node = row.id.substr(0, row.id.find('~'));
                if (!index) {
                    // What is worth nothing that the instrument knows is an error on the sheet, as loud as it can be, and unset in Matang.
                    EXPECT_TRUE(!card.index().value || !card.node(changed.rubric->find(rubric::NodeId{node})).value)
                        << one.name << ", " << row.id << " with " << shown(*given);
                    continue;
                }
                EXPECT_TRUE(same(index, card.index().value)) << one.name << ", " << row.id << " with " << shown(*given) << " gives "
                                                             << shown(index) << ", Matang " << shown(card.index().value);
                ++tried;
            }
        }
    }
    EXPECT_GT(tried, 200);
}

TEST(Calculations, OfTheMinistryGoFromTheLevelsToTheIndex) {
    const sections::AgencyReportInput input = coordinatingMinistry2021(Language::Indonesian);
    const auto all = sections::agencyReport(input).calculations;
    ASSERT_EQ(all.size(), 1U);
    const Calculation& calculation = all.front();
    EXPECT_EQ(calculation.title, "Indeks SPBE 2021");
    EXPECT_EQ(calculation.words.sheet, "Perhitungan 2021");
    EXPECT_EQ(calculation.decimals, 2);
    EXPECT_EQ(shown(calculation.published), shown(scoring::published(*input.current.rubric, *input.current.card.index().value)));
    EXPECT_EQ(calculation.note, "");
    EXPECT_EQ(calculation.printed, "ROUND({index.value}+1E-9,2)");
    EXPECT_EQ(calculation.rows.size(), 1U + 4 + 8 + 47);
    const Calculation::Row& index = calculation.rows.front();
    EXPECT_EQ(index.id, "index");
    EXPECT_EQ(index.depth, 0);
    EXPECT_EQ(index.weight, std::nullopt);
    EXPECT_EQ(index.formula,
              "({D1.weight}*{D1.value}+{D2.weight}*{D2.value}+{D3.weight}*{D3.value}+{D4.weight}*{D4.value})/"
              "({D1.weight}+{D2.weight}+{D3.weight}+{D4.weight})");
    EXPECT_EQ(index.origin, "dihitung");
    EXPECT_EQ(index.rule, "rata-rata tertimbang bagian-bagiannya");
    const Calculation::Row& aspect = rowOf(calculation, "A6");
    EXPECT_EQ(aspect.depth, 2);
    EXPECT_EQ(shown(aspect.weight), "9/2");
    EXPECT_EQ(aspect.contributionFormula, "{A6.weight}*{A6.value}/100");
    const Calculation::Row& mark = rowOf(calculation, "I1");
    EXPECT_EQ(mark.depth, 3);
    EXPECT_EQ(shown(mark.weight), "13/10");
    EXPECT_EQ(mark.formula, "");
    EXPECT_TRUE(mark.input);
}

TEST(Calculations, SayTheSameInEnglish) {
    const Calculation calculation = first(coordinatingMinistry2021(Language::English));
    EXPECT_EQ(calculation.title, "SPBE index 2021");
    EXPECT_EQ(calculation.words.sheet, "Calculation 2021");
    EXPECT_EQ(calculation.rows.front().rule, "the weighted mean of its parts");
}

TEST(Calculations, AddRoundedContributionsWhereTheInstrumentDoes) {
    const Calculation calculation = first(kotaKediri2022(Language::Indonesian));
    EXPECT_EQ(calculation.rows.front().formula,
              "SUM({baseline.contribution},{output.contribution},{outcome.contribution},{impact.contribution},{quickwin.contribution})");
    EXPECT_EQ(rowOf(calculation, "output").contributionFormula, "ROUND({output.weight}*{output.value}/100+1E-9,2)");
    EXPECT_EQ(rowOf(calculation, "output").origin, "dilaporkan");
    EXPECT_EQ(rowOf(calculation, "output").formula, "");
}

TEST(Calculations, ShowWhatThePartsOfAReportedIndexGive) {
    const Calculation calculation = first(contradictedIndex(Language::Indonesian));
    EXPECT_EQ(calculation.rows.front().formula, "");
    EXPECT_EQ(calculation.rows.front().origin, "dilaporkan");
    const Calculation::Row& beside = rowOf(calculation, "index~parts");
    EXPECT_EQ(beside.name, "Menurut bagian-bagiannya (pembanding)");
    EXPECT_NE(shown(beside.value), shown(calculation.rows.front().value));
}

TEST(Calculations, AreNotMadeWhereOnlyTheIndexIsKnown) {
    EXPECT_TRUE(sections::agencyReport(kotaBogor2024(Language::Indonesian)).calculations.empty());
}

TEST(Calculations, ListTheMarksOfAPanel) {
    const Calculation calculation = first(smartCityPanel(Language::Indonesian));
    const auto& rows = calculation.rows;
    const auto mark = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.id.ends_with("~2"); });
    ASSERT_NE(mark, rows.end());
    const std::string node = mark->id.substr(0, mark->id.find('~'));
    EXPECT_TRUE(mark->input);
    EXPECT_EQ(mark->origin, "nilai asesor");
    EXPECT_NE(rowOf(calculation, node).formula.find("AVERAGE({" + node + "~1.value},{" + node + "~2.value})"), std::string::npos);
}

}  // namespace
}  // namespace matang::testing
