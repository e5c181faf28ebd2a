// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/ranking.h>
#include <matang/base/decimal.h>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace matang::analysis {
namespace {

using assessment::AgencyKind;
using base::Rational;

RankInput agency(const std::string& name, std::optional<Rational> published, AgencyKind kind = AgencyKind::City,
                 const std::string& cohort = {}) {
    static std::int64_t next = 0;
    RankInput input;
    input.agency = assessment::AgencyId(++next);
    input.agencyName = name;
    input.kind = kind;
    input.cohort = cohort;
    input.complete = published.has_value();
    input.published = std::move(published);
    return input;
}

std::vector<std::string> textsOf(const std::vector<RankRow>& rows) {
    static const char* const kReasons[] = {"", " partial", " did not take part", " no index"};
    std::vector<std::string> texts;
    for (const RankRow& row : rows) {
        texts.push_back(std::to_string(row.rank) + ' ' + row.result.agencyName + kReasons[static_cast<int>(row.leftOut)]);
    }
    return texts;
}

using Texts = std::vector<std::string>;

TEST(Ranking, EqualFiguresShareARankAndTheNextSkips) {
    EXPECT_EQ(textsOf(rank({agency("Kota C", Rational(3)), agency("Kota D", Rational(2)), agency("Kota A", Rational(4)),
                            agency("Kota B", Rational(3))})),
              (Texts{"1 Kota A", "2 Kota B", "2 Kota C", "4 Kota D"}));
    EXPECT_EQ(textsOf(rank({agency("B", Rational(3)), agency("A", Rational(3)), agency("C", Rational(2))})), (Texts{"1 A", "1 B", "3 C"}));
    EXPECT_TRUE(rank({}).empty());
}

TEST(Ranking, AgenciesWithoutAResultStandAtTheEndWithTheirReason) {
    RankInput partial = agency("A", Rational(5));
    partial.complete = false;
    RankInput absent = agency("B", Rational(0));
    absent.takesPart = false;
    EXPECT_EQ(textsOf(rank({absent, agency("D", std::nullopt), partial, agency("C", std::nullopt), agency("E", Rational(1))})),
              (Texts{"1 E", "0 A partial", "0 B did not take part", "0 C no index", "0 D no index"}));
}

TEST(Ranking, FiltersByKindAndCohort) {
    const std::vector<RankInput> all = {agency("A", Rational(4), AgencyKind::Regency, "KPPN"),
                                        agency("B", Rational(3), AgencyKind::City, "KPPN"),
                                        agency("C", Rational(2), AgencyKind::City, "reguler")};
    EXPECT_EQ(textsOf(rank(all, {AgencyKind::City, std::nullopt})), (Texts{"1 B", "2 C"}));
    EXPECT_EQ(textsOf(rank(all, {std::nullopt, "KPPN"})), (Texts{"1 A", "2 B"}));
    EXPECT_EQ(textsOf(rank(all, {AgencyKind::City, "KPPN"})), Texts{"1 B"});
    EXPECT_EQ(textsOf(rank(all, {std::nullopt, ""})), Texts{});
}

RC_GTEST_PROP(RankingProperties, IsAPermutationWhereTiesShareRanks, ()) {
    std::vector<RankInput> inputs;
    for (int count = *rc::gen::inRange(0, 40); count > 0; --count) {
        const bool known = *rc::gen::inRange(0, 10) > 0;
        inputs.push_back(
            agency(*rc::gen::element<std::string>("A", "B", "C"), known ? std::optional<Rational>(*rc::gen::inRange(1, 6)) : std::nullopt));
    }
    const std::vector<RankRow> rows = rank(inputs);
    std::vector<assessment::AgencyId> before;
    std::vector<assessment::AgencyId> after;
    for (const RankInput& input : inputs) {
        before.push_back(input.agency);
    }
    for (const RankRow& row : rows) {
        after.push_back(row.result.agency);
        // The rank is one more than the number of agencies that are better.
        const auto better = std::count_if(rows.begin(), rows.end(), [&](const RankRow& other) {
            return other.leftOut == LeftOutReason::None && *other.result.published > row.result.published.value_or(Rational(100));
        });
        RC_ASSERT(row.rank == (row.leftOut == LeftOutReason::None ? static_cast<int>(better) + 1 : 0));
    }
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    RC_ASSERT(before == after);
}

}  // namespace
}  // namespace matang::analysis
