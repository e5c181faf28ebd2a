// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_material.h"
#include "order_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;

class RoundMaterial : public ::testing::Test {
protected:
    [[nodiscard]] base::Result<sections::RoundReportInput> material(int year, const analysis::PeerGroup& group = {}) {
        orders::SharedMaterial shared(m_work.workspace(), OrderWorkspace::rubrics());
        return orders::roundMaterial(shared, rubric::RubricId("spbe-2020"), year, group, OrderWorkspace::settings("laporan-nasional"));
    }

    OrderWorkspace m_work;
};

TEST_F(RoundMaterial, HoldsAllAgenciesOfTheFamilyAndTheSourcesOfTheYear) {
    const analysis::PeerGroup made = m_work.made();
    const auto input = need(material(2023, made));
    EXPECT_EQ(input.rubric->id.text, "spbe-2020");
    EXPECT_EQ(input.year, 2023);
    EXPECT_EQ(input.group, made);
    EXPECT_THAT(input.sources,
                ElementsAre(std::pair<std::string, int>("Keputusan Menteri", 2), std::pair<std::string, int>("Siaran pers", 1)));
    EXPECT_GE(input.results->size(), 9U);
}

TEST_F(RoundMaterial, IsRefusedWhereNobodyWasAssessed) {
    const auto nobody = material(2030);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error(), (base::Error{base::ErrorCode::NotFound, "round-empty", {{"rubric", "spbe-2020"}, {"year", "2030"}}, {}, {}}));
}

TEST_F(RoundMaterial, IsRefusedForATemplateAboutOneAgency) {
    orders::ReportDesk desk(m_work.workspace(), OrderWorkspace::rubrics());
    const auto made = desk.roundDocument(rubric::RubricId("spbe-2020"), 2023, {}, OrderWorkspace::settings("laporan-lengkap"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error(),
              (base::Error{base::ErrorCode::NotAllowed, "template-not-for-round", {{"template", "laporan-lengkap"}}, {}, {}}));
}

}  // namespace
}  // namespace matang::testing
