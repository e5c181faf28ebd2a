// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/text/catalogue.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace matang::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Catalogue sample() {
    return Catalogue::parse("greeting: \"Halo {name}, {count} dari {name}\"\nplain: Teks\n", "c.yaml", Language::Indonesian).value();
}

TEST(Catalogue, FillsGaps) {
    EXPECT_EQ(sample().sentence("greeting", {{"name", "Ani"}, {"count", "3"}}), "Halo Ani, 3 dari Ani");
    EXPECT_EQ(sample().sentence("plain"), "Teks");
    EXPECT_EQ(sample().language(), Language::Indonesian);
}

TEST(Catalogue, ArgumentsAreNeverReadAsGaps) {
    EXPECT_EQ(sample().sentence("greeting", {{"name", "{count}"}, {"count", "3"}}), "Halo {count}, 3 dari {count}");
}

TEST(Catalogue, LosesNothing) {
    EXPECT_EQ(sample().sentence("greeting", {{"count", "3"}}), "Halo {name}, 3 dari {name}");
    EXPECT_EQ(sample().sentence("missing", {{"node", "D1"}, {"sum", "120"}}), "missing (node=D1, sum=120)");
    EXPECT_EQ(sample().sentence("missing"), "missing");
}

TEST(Catalogue, NamesKeysAndGaps) {
    EXPECT_TRUE(sample().has("plain"));
    EXPECT_FALSE(sample().has("missing"));
    EXPECT_THAT(sample().keys(), ElementsAre("greeting", "plain"));
    EXPECT_THAT(sample().gaps("greeting"), ElementsAre("count", "name"));
    EXPECT_THAT(sample().gaps("plain"), IsEmpty());
    EXPECT_THAT(sample().gaps("missing"), IsEmpty());
}

TEST(Catalogue, ReportsEveryMistake) {
    const auto failed = Catalogue::parse("a: \"{open\"\nb: [1]\nc: \"{}\"\nd: \"close}\"\na: x\n", "c.yaml", Language::English);
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().reason, "catalogue-invalid");
    std::vector<std::string> findings;
    for (const auto& finding : failed.error().diagnostics) {
        findings.push_back(base::toString(finding));
    }
    EXPECT_THAT(findings, ElementsAre("c.yaml:5:1: error: yaml-duplicate-key: key=a firstLine=1",
                                      "c.yaml:1:4: error: catalogue-braces: key=a", "c.yaml:2:4: error: catalogue-not-text: key=b",
                                      "c.yaml:3:4: error: catalogue-braces: key=c", "c.yaml:4:4: error: catalogue-braces: key=d"));
    EXPECT_EQ(Catalogue::parse("- a", "c.yaml", Language::English).error().diagnostics.front().code, "catalogue-not-map");
    EXPECT_EQ(Catalogue::parse("a: [", "c.yaml", Language::English).error().diagnostics.front().code, "yaml-bracket-open");
}

}  // namespace
}  // namespace matang::text
