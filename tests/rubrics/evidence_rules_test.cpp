// SPDX-License-Identifier: GPL-3.0-or-later
// What the bundled instruments ask of the evidence: the whole of it, so that no rule slips in or changes unseen.
#include "loaded.h"

#include <matang/rubric/words.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string nodesOf(const Rubric& rubric, const EvidenceRule& rule) {
    std::string list;
    for (const NodeIndex node : rule.indicators) {
        list += (list.empty() ? "" : " ") + rubric.node(node).id.text;
    }
    return list.empty() ? "all" : list;
}

template <typename Value>
std::string wordsOf(const std::vector<Value>& values) {
    std::string list;
    for (const Value value : values) {
        list += (list.empty() ? "" : "+") + std::string(wordOf(value));
    }
    return list;
}

std::string lineOf(const Rubric& rubric, const EvidenceRule& rule) {
    std::string line =
        rule.id + ": " + std::string(wordOf(rule.check)) + ", " + std::string(wordOf(rule.severity)) + ", " + nodesOf(rubric, rule);
    line += rule.fromLevel ? ", from " + std::to_string(*rule.fromLevel) : "";
    line += rule.toLevel ? ", to " + std::to_string(*rule.toLevel) : "";
    line += rule.purpose == EvidencePurpose::Unsaid ? "" : ", " + std::string(wordOf(rule.purpose));
    line += rule.kinds.empty() ? "" : ", " + wordsOf(rule.kinds);
    line += rule.isSigned ? ", signed" : "";
    line += rule.withinMonths ? ", " + std::to_string(*rule.withinMonths) + " months" : "";
    line += rule.contains.empty() ? "" : ", " + wordsOf(rule.contains);
    line += rule.count == 1 ? "" : ", " + std::to_string(rule.count);
    return line + (rule.source.empty() ? "" : ", " + rule.source);
}

std::vector<std::string> rulesOf(const std::string& id) {
    const auto rubric = bundled(id);
    std::vector<std::string> lines;
    for (const EvidenceRule& rule : rubric->evidenceRules) {
        lines.push_back(lineOf(*rubric, rule));
    }
    return lines;
}

std::string idsFrom(int first, int last) {
    std::string list;
    for (int number = first; number <= last; ++number) {
        list += (list.empty() ? "I" : " I") + std::to_string(number);
    }
    return list;
}

TEST(BundledEvidenceRules, OfSpbe2020AreThoseOfTheGuideline) {
    const std::string guideline = ", pedoman-menpanrb-3-2024";
    const std::string review = ", review, minutes+report, 24 months, issues+recommendations" + guideline;
    EXPECT_THAT(
        rulesOf("spbe-2020"),
        ElementsAre("linked: linked, error, all, from 2" + guideline,
                    "policy: document, error, " + idsFrom(1, 10) + ", from 2, legal-basis, regulation+decree, signed" + guideline,
                    "review: document, error, I1 I2 " + idsFrom(4, 28) + ", from 4" + review,
                    "review-data-policy: document, error, I3, from 5" + review,
                    "follow-up: follow-up, error, " + idsFrom(1, 28) + ", from 5, follow-up, 12 months" + guideline,
                    "service-review: document, warning, " + idsFrom(32, 47) + ", from 5" + review,
                    "service-follow-up: follow-up, warning, " + idsFrom(32, 47) + ", from 5, follow-up, 12 months" + guideline,
                    "audit: document, error, " + idsFrom(29, 31) + ", from 2, audit, report, 24 months" + guideline,
                    "audit-follow-up: document, error, " + idsFrom(29, 31) + ", from 5, follow-up", "named: named, error, all" + guideline,
                    "current: current, error, all", "searchable: searchable, warning, all" + guideline));
}

TEST(BundledEvidenceRules, OfTheOthersAskForWhatIsKnown) {
    EXPECT_THAT(rulesOf("spbe-2018"),
                ElementsAre("linked: linked, error, all, from 1",
                            "policy: document, error, " + idsFrom(1, 17) + ", from 2, legal-basis, regulation+decree, signed",
                            "named: named, warning, all", "current: current, error, all"));
    for (const char* id : {"smart-city", "iid-2023", "kepemimpinan-smart-city"}) {
        EXPECT_THAT(rulesOf(id), ElementsAre("linked: linked, error, all, from 1", "current: current, error, all")) << id;
    }
    for (const char* id : {"pemdi-2026", "smart-city-readiness"}) {
        EXPECT_THAT(rulesOf(id), ElementsAre("linked: linked, error, all, from 2", "current: current, error, all")) << id;
    }
}

TEST(BundledEvidenceRules, AreSaidInBothLanguagesAndEveryInstrumentHasSome) {
    for (const std::string& id : rubricsIn("rubrics")) {
        const auto rubric = bundled(id);
        EXPECT_FALSE(rubric->evidenceRules.empty()) << id;
        for (const EvidenceRule& rule : rubric->evidenceRules) {
            for (const LocalisedText* text : {&rule.name, &rule.advice}) {
                EXPECT_THAT(text->byLanguage,
                            ElementsAre(testing::Pair("id", testing::Not(IsEmpty())), testing::Pair("en", testing::Not(IsEmpty()))))
                    << id << " " << rule.id;
            }
        }
    }
}

/// A policy is written down where levels 2 and up say so, and a review where the level itself speaks of one.
TEST(BundledEvidenceRules, OfReviewsFitTheCriteriaOfSpbe2020) {
    const auto rubric = bundled("spbe-2020");
    for (const EvidenceRule& rule : rubric->evidenceRules) {
        if (rule.purpose != EvidencePurpose::Review) {
            continue;
        }
        for (const NodeIndex node : rule.indicators) {
            const auto speaksOfReview = [&](int level) {
                return rubric->node(node).criteria.at(static_cast<std::size_t>(level - 1)).text.in("id").find("tinja") != std::string::npos;
            };
            EXPECT_TRUE(speaksOfReview(*rule.fromLevel)) << rubric->node(node).id.text;
            EXPECT_FALSE(speaksOfReview(*rule.fromLevel - 1)) << rubric->node(node).id.text;
        }
    }
}

}  // namespace
}  // namespace matang::rubric::test
