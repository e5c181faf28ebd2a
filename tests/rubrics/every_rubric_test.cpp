// SPDX-License-Identifier: GPL-3.0-or-later
// Every instrument that is written as data, bundled or proof: it loads without a finding, and its weights add up.
#include "loaded.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace matang::rubric::test {
namespace {

std::vector<std::string> everyRubric() {
    std::vector<std::string> paths;
    for (const std::string folder : {"rubrics", "tests/data/rubrics/proof"}) {
        for (const std::string& id : rubricsIn(folder)) {
            paths.push_back(folder + "/" + id + ".yaml");
        }
    }
    return paths;
}

bool leftOut(const Rubric& rubric, const Profile* profile, NodeIndex node) {
    for (; profile != nullptr && node > kRoot; node = rubric.node(node).parent) {
        const auto& without = profile->without;
        if (std::find(without.begin(), without.end(), rubric.node(node).id) != without.end()) {
            return true;
        }
    }
    return false;
}

/// What the children of a node must add up to where they carry weights.
base::Rational wantedSum(const Rubric& rubric, const Profile* profile, NodeIndex node) {
    const bool ofParent = rubric.weightBasis == WeightBasis::OfParent || node == kRoot;
    return ofParent ? base::Rational{100} : writtenWeight(rubric, profile, node).value_or(0);
}

void expectSums(const Rubric& rubric, const Profile* profile) {
    for (NodeIndex node = kRoot; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        base::Rational sum;
        bool weighted = false;
        for (const NodeIndex child : rubric.node(node).children) {
            const auto weight = writtenWeight(rubric, profile, child);
            if (weight && rubric.node(child).counts && !leftOut(rubric, profile, child)) {
                weighted = true;
                sum += *weight;
            }
        }
        if (weighted) {
            EXPECT_EQ(sum, wantedSum(rubric, profile, node)) << rubric.node(node).id.text;
        }
    }
}

class EveryRubric : public testing::TestWithParam<std::string> {};

TEST_P(EveryRubric, LoadsWithoutFindings) {
    EXPECT_NE(loaded(GetParam()), nullptr);
}

TEST_P(EveryRubric, HasWeightsThatAddUpInEveryProfile) {
    const auto rubric = loaded(GetParam());
    ASSERT_NE(rubric, nullptr);
    if (rubric->profiles.empty()) {
        expectSums(*rubric, nullptr);
    }
    for (const Profile& profile : rubric->profiles) {
        SCOPED_TRACE(profile.id.text);
        expectSums(*rubric, &profile);
    }
}

TEST_P(EveryRubric, NamesItsNodesInBothLanguages) {
    const auto rubric = loaded(GetParam());
    ASSERT_NE(rubric, nullptr);
    for (const Node& node : rubric->nodes) {
        if (node.name.byLanguage.size() != 1 || node.name.byLanguage.front().first != rubric->language) {
            ASSERT_EQ(node.name.byLanguage.size(), 2U) << node.id.text;
            EXPECT_EQ(node.name.byLanguage[0].first, "id") << node.id.text;
            EXPECT_EQ(node.name.byLanguage[1].first, "en") << node.id.text;
        }
    }
}

std::string nameOf(const testing::TestParamInfo<std::string>& info) {
    std::string name = std::filesystem::path(info.param).stem().string();
    std::replace_if(
        name.begin(), name.end(), [](char letter) { return letter == '-'; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Files, EveryRubric, testing::ValuesIn(everyRubric()), nameOf);

/// The first cell of every line of a comma separated file.
std::set<std::string> firstCells(const std::string& path) {
    std::ifstream file(path);
    std::set<std::string> cells;
    for (std::string line; std::getline(file, line);) {
        cells.insert(line.substr(0, line.find(',')));
    }
    return cells;
}

// A rubric without answers, or a case in the tables without them, would prove nothing.
TEST(ProofRubrics, HaveAnswersForEveryCaseOfTheTables) {
    const std::string root = std::string(MATANG_SOURCE_DIR) + "/tests/data/";
    std::ifstream tables(root + "rubrics/proof/README.md");
    std::string rubric;
    std::set<std::string> seen;
    for (std::string line; std::getline(tables, line);) {
        if (line.starts_with("## ")) {
            rubric = line.substr(3);
        } else if (line.starts_with("| Kota ")) {
            const std::string agency = line.substr(2, line.find(" |", 2) - 2);
            EXPECT_THAT(firstCells(root + "values/proof/" + rubric + ".csv"), testing::Contains(agency)) << rubric;
            seen.insert(rubric);
        }
    }
    for (const std::string& id : rubricsIn("tests/data/rubrics/proof")) {
        EXPECT_THAT(seen, testing::Contains(id));
    }
}

}  // namespace
}  // namespace matang::rubric::test
