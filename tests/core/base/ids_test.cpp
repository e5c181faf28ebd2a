// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/ids.h>

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace matang::base {
namespace {

using NodeId = TextId<struct NodeTag>;
using RubricId = TextId<struct RubricTag>;
using AgencyRow = RowId<struct AgencyTag>;

static_assert(!std::is_convertible_v<RubricId, NodeId>);
static_assert(!std::is_convertible_v<std::string, NodeId>);
static_assert(!std::is_convertible_v<std::int64_t, AgencyRow>);

TEST(Ids, CompareOrderAndHashByContent) {
    EXPECT_EQ(NodeId("I1"), NodeId("I1"));
    EXPECT_LT(NodeId("A1"), NodeId("I1"));
    EXPECT_TRUE(NodeId().empty());
    const std::unordered_set<NodeId> set = {NodeId("I1"), NodeId("I2"), NodeId("I1")};
    EXPECT_EQ(set.size(), 2U);
    EXPECT_FALSE(AgencyRow().valid());
    EXPECT_TRUE(AgencyRow(1).valid());
    EXPECT_LT(AgencyRow(1), AgencyRow(2));
    const std::unordered_set<AgencyRow> rows = {AgencyRow(1), AgencyRow(1)};
    EXPECT_EQ(rows.size(), 1U);
}

}  // namespace
}  // namespace matang::base
