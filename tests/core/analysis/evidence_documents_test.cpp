// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_sample.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Check = EvidenceRule::Check;

/// Asks for everything that a document can be asked for.
EvidenceRule everyDemand() {
    EvidenceRule rule = ruleFor(Check::Document, "doc");
    rule.purpose = EvidencePurpose::Review;
    rule.kinds = {DocumentKind::Minutes, DocumentKind::Report};
    rule.isSigned = true;
    rule.withinMonths = 24;
    rule.contains = {DocumentContent::Issues, DocumentContent::Recommendations};
    return rule;
}

std::vector<std::string> gapsWith(const EvidenceRule& rule, const std::vector<EvidenceItem>& evidence, const std::string& day = kToday) {
    return gapsOf(scoredWith({rule}, RecordBuilder().mark("I1", 4)), evidence, day);
}

/// The gaps of the rule for one piece that is as `change` makes it.
std::vector<std::string> gapsAfter(const EvidenceRule& rule, const std::function<void(EvidenceItem&)>& change) {
    EvidenceItem item = piece("I1", "a", 1);
    change(item);
    return gapsWith(rule, {item});
}

TEST(EvidenceDocuments, APieceThatMeetsEveryDemandLeavesNoGap) {
    EXPECT_THAT(gapsWith(everyDemand(), {piece("I1", "a", 1)}), IsEmpty());
    EXPECT_THAT(gapsWith(everyDemand(), {}), ElementsAre("I1 doc level 4"));
    EXPECT_THAT(gapsWith(everyDemand(), {piece("I2", "a", 1)}), ElementsAre("I1 doc level 4"));
}

TEST(EvidenceDocuments, EachLackIsNamed) {
    const EvidenceRule rule = everyDemand();
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.link.purpose = EvidencePurpose::Unsaid; }),
                ElementsAre("I1 doc level 4 #1: purpose"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.kind = DocumentKind::Screenshot; }),
                ElementsAre("I1 doc level 4 #1: kind"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.kind = DocumentKind::Unsaid; }),
                ElementsAre("I1 doc level 4 #1: kind"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.signer.clear(); }), ElementsAre("I1 doc level 4 #1: signature"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.date.clear(); }), ElementsAre("I1 doc level 4 #1: date"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.date = "2022-11-25"; }),
                ElementsAre("I1 doc level 4 #1: recent (2024-11-26)"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.hasIssues = false; }), ElementsAre("I1 doc level 4 #1: issues"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.hasRecommendations = false; }),
                ElementsAre("I1 doc level 4 #1: recommendations"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document = {}; }),
                ElementsAre("I1 doc level 4 #1: kind, signature, date, issues, recommendations"));
}

TEST(EvidenceDocuments, WhatIsNotDemandedIsNotLacking) {
    EvidenceRule rule = ruleFor(Check::Document, "doc");
    const auto bare = [](EvidenceItem& item) {
        item.document = {};
        item.link.purpose = EvidencePurpose::Unsaid;
    };
    EXPECT_THAT(gapsAfter(rule, bare), IsEmpty());
    rule.kinds = {DocumentKind::Report};
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.signer.clear(); }), IsEmpty());
}

TEST(EvidenceDocuments, APieceForAnotherPurposeIsNoCandidate) {
    EXPECT_THAT(gapsAfter(everyDemand(), [](EvidenceItem& item) { item.link.purpose = EvidencePurpose::Audit; }),
                ElementsAre("I1 doc level 4"));
    // Whose purpose is not said is one where it has all the rest.
    EXPECT_THAT(gapsAfter(everyDemand(),
                          [](EvidenceItem& item) {
                              item.link.purpose = EvidencePurpose::Unsaid;
                              item.document.signer.clear();
                          }),
                ElementsAre("I1 doc level 4"));
}

TEST(EvidenceDocuments, WithoutAPurposeTheKindMakesACandidate) {
    EvidenceRule rule = everyDemand();
    rule.purpose = EvidencePurpose::Unsaid;
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.signer.clear(); }), ElementsAre("I1 doc level 4 #1: signature"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.kind = DocumentKind::Draft; }), ElementsAre("I1 doc level 4"));
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.kind = DocumentKind::Unsaid; }),
                ElementsAre("I1 doc level 4 #1: kind"));
    rule.kinds.clear();
    EXPECT_THAT(gapsAfter(rule, [](EvidenceItem& item) { item.document.signer.clear(); }), ElementsAre("I1 doc level 4 #1: signature"));
}

TEST(EvidenceDocuments, TheBorderOfTheAgeIsTheSameDayOfTheMonth) {
    EvidenceRule rule = ruleFor(Check::Document, "doc");
    rule.withinMonths = 24;
    const auto gapsOn = [&](const std::string& date, const std::string& day, int months) {
        rule.withinMonths = months;
        EvidenceItem item = piece("I1", "a", 1);
        item.document.date = date;
        return gapsWith(rule, {item}, day);
    };
    EXPECT_THAT(gapsOn("2022-11-26", "2024-11-26", 24), IsEmpty());
    EXPECT_THAT(gapsOn("2022-11-25", "2024-11-26", 24), ElementsAre("I1 doc level 4 #1: recent (2024-11-26)"));
    // The day after the reference day is no less recent.
    EXPECT_THAT(gapsOn("2024-12-31", "2024-11-26", 24), IsEmpty());
    // What is dated after the year of that day proves another state.
    EXPECT_THAT(gapsOn("2025-01-01", "2024-11-26", 24), ElementsAre("I1 doc level 4 #1: in-time (2024-12-31)"));
    // Leap years and months that are too short.
    EXPECT_THAT(gapsOn("2022-02-28", "2024-02-29", 24), IsEmpty());
    EXPECT_THAT(gapsOn("2022-02-27", "2024-02-29", 24), ElementsAre("I1 doc level 4 #1: recent (2024-02-29)"));
    EXPECT_THAT(gapsOn("2020-02-29", "2024-02-29", 48), IsEmpty());
    EXPECT_THAT(gapsOn("2024-02-29", "2024-03-31", 1), IsEmpty());
    EXPECT_THAT(gapsOn("2024-02-28", "2024-03-31", 1), ElementsAre("I1 doc level 4 #1: recent (2024-03-31)"));
    EXPECT_THAT(gapsOn("2023-11-30", "2024-01-31", 2), IsEmpty());
    EXPECT_THAT(gapsOn("2023-12-01", "2024-01-01", 1), IsEmpty());
    EXPECT_THAT(gapsOn("2023-11-30", "2024-01-01", 1), ElementsAre("I1 doc level 4 #1: recent (2024-01-01)"));
    // No day at all is no recent day.
    EXPECT_THAT(gapsOn("2024-02-30", "2024-11-26", 24), ElementsAre("I1 doc level 4 #1: date"));
}

TEST(EvidenceDocuments, TheNearestPieceIsNamed) {
    EvidenceItem twoLacks = piece("I1", "a", 1);
    twoLacks.document.signer.clear();
    twoLacks.document.hasIssues = false;
    EvidenceItem older = piece("I1", "c", 2);
    older.document.signer.clear();
    older.document.date = "2024-01-01";
    EvidenceItem later = older;
    later.link.id = assessment::EvidenceLinkId(3);
    later.link.letter = "d";
    later.document.date = "2024-01-02";
    EvidenceItem sameDay = later;
    sameDay.link.id = assessment::EvidenceLinkId(4);
    sameDay.link.letter = "b";
    EvidenceItem undated = twoLacks;
    undated.link.id = assessment::EvidenceLinkId(5);
    undated.document.hasIssues = true;
    undated.document.date.clear();
    const EvidenceRule rule = everyDemand();
    EXPECT_THAT(gapsWith(rule, {twoLacks, older}), ElementsAre("I1 doc level 4 #2: signature"));
    EXPECT_THAT(gapsWith(rule, {older, later, twoLacks}), ElementsAre("I1 doc level 4 #3: signature"));
    EXPECT_THAT(gapsWith(rule, {later, sameDay, older}), ElementsAre("I1 doc level 4 #4: signature"));
    EXPECT_THAT(gapsWith(rule, {undated, twoLacks}), ElementsAre("I1 doc level 4 #1: signature, issues"));
    // "z" stands before "aa".
    sameDay.link.letter = "aa";
    later.link.letter = "z";
    EXPECT_THAT(gapsWith(rule, {sameDay, later}), ElementsAre("I1 doc level 4 #3: signature"));
}

TEST(EvidenceDocuments, AsManyAsDemandedMustMeetEverything) {
    EvidenceRule rule = everyDemand();
    rule.count = 2;
    EvidenceItem unsigned_ = piece("I1", "b", 2);
    unsigned_.document.signer.clear();
    EXPECT_THAT(gapsWith(rule, {piece("I1", "a", 1), piece("I1", "b", 2)}), IsEmpty());
    EXPECT_THAT(gapsWith(rule, {piece("I1", "a", 1), unsigned_}), ElementsAre("I1 doc level 4 #2: signature"));
    EXPECT_THAT(gapsWith(rule, {piece("I1", "a", 1)}), ElementsAre("I1 doc level 4"));
}

EvidenceRule followUp() {
    EvidenceRule rule = ruleFor(Check::FollowUp, "follow");
    rule.purpose = EvidencePurpose::FollowUp;
    rule.withinMonths = 12;
    return rule;
}

EvidenceItem dated(const std::string& letter, std::int64_t id, EvidencePurpose purpose, const std::string& date) {
    EvidenceItem item = piece("I1", letter, id);
    item.link.purpose = purpose;
    item.document.date = date;
    return item;
}

TEST(EvidenceFollowUps, ComeWithinTheMonthsAfterTheLatestReview) {
    const auto gapsOn = [](const std::string& review, const std::string& follow) {
        return gapsWith(followUp(), {dated("a", 1, EvidencePurpose::Review, review), dated("b", 2, EvidencePurpose::FollowUp, follow)});
    };
    EXPECT_THAT(gapsOn("2023-05-10", "2023-09-01"), IsEmpty());
    EXPECT_THAT(gapsOn("2023-05-10", "2023-05-10"), IsEmpty());
    EXPECT_THAT(gapsOn("2023-05-10", "2023-05-09"), ElementsAre("I1 follow level 4 #2: after-review (2023-05-10)"));
    EXPECT_THAT(gapsOn("2023-05-10", "2024-05-10"), IsEmpty());
    EXPECT_THAT(gapsOn("2023-05-10", "2024-05-11"), ElementsAre("I1 follow level 4 #2: after-review (2023-05-10)"));
    EXPECT_THAT(gapsOn("2024-02-29", "2025-02-28"), IsEmpty());
    EXPECT_THAT(gapsOn("2024-02-29", "2025-03-01"), ElementsAre("I1 follow level 4 #2: after-review (2024-02-29)"));
    EXPECT_THAT(gapsOn("2023-05-10", ""), ElementsAre("I1 follow level 4 #2: date"));
}

TEST(EvidenceFollowUps, LookAtTheLatestReview) {
    EXPECT_THAT(
        gapsWith(followUp(), {dated("a", 1, EvidencePurpose::Review, "2022-03-01"), dated("b", 2, EvidencePurpose::FollowUp, "2022-06-01"),
                              dated("c", 3, EvidencePurpose::Review, "2024-03-01")}),
        ElementsAre("I1 follow level 4 #2: after-review (2024-03-01)"));
}

TEST(EvidenceFollowUps, LookAtTheLatestReviewWhateverItsLetter) {
    EXPECT_THAT(
        gapsWith(followUp(), {dated("a", 1, EvidencePurpose::Review, "2024-03-01"), dated("b", 2, EvidencePurpose::Review, "2022-03-01"),
                              dated("c", 3, EvidencePurpose::FollowUp, "2022-06-01")}),
        ElementsAre("I1 follow level 4 #3: after-review (2024-03-01)"));
}

TEST(EvidenceFollowUps, WithoutADatedReviewThereIsNothingToFollow) {
    EXPECT_THAT(gapsWith(followUp(), {}), ElementsAre("I1 follow level 4"));
    EXPECT_THAT(gapsWith(followUp(), {dated("b", 2, EvidencePurpose::FollowUp, "2024-06-01")}), ElementsAre("I1 follow level 4"));
    EXPECT_THAT(gapsWith(followUp(), {dated("a", 1, EvidencePurpose::Review, ""), dated("b", 2, EvidencePurpose::FollowUp, "2024-06-01")}),
                ElementsAre("I1 follow level 4"));
}

TEST(EvidenceFollowUps, NameWhatMayBeMeant) {
    const EvidenceItem review = dated("a", 1, EvidencePurpose::Review, "2024-03-01");
    EXPECT_THAT(gapsWith(followUp(), {review}), ElementsAre("I1 follow level 4"));
    EXPECT_THAT(gapsWith(followUp(), {review, dated("b", 2, EvidencePurpose::Implementation, "2024-04-01")}),
                ElementsAre("I1 follow level 4"));
    EXPECT_THAT(gapsWith(followUp(), {review, dated("b", 2, EvidencePurpose::Unsaid, "2024-04-01")}),
                ElementsAre("I1 follow level 4 #2: purpose"));
    EXPECT_THAT(gapsWith(followUp(), {review, dated("b", 2, EvidencePurpose::Unsaid, "2024-02-01")}), ElementsAre("I1 follow level 4"));
    EXPECT_THAT(gapsWith(followUp(), {review, dated("b", 2, EvidencePurpose::FollowUp, "2024-01-01"),
                                      dated("c", 3, EvidencePurpose::FollowUp, "2024-02-01")}),
                ElementsAre("I1 follow level 4 #3: after-review (2024-03-01)"));
}

std::string anyDay() {
    const int year = *rc::gen::inRange(2018, 2027);
    const int month = *rc::gen::inRange(1, 13);
    const int day = *rc::gen::inRange(1, 29);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(year) + "-" + two(month) + "-" + two(day);
}

EvidenceItem anyPiece(std::int64_t id) {
    EvidenceItem item = piece("I1", std::string(1, static_cast<char>('a' + id)), id);
    item.link.purpose = static_cast<EvidencePurpose>(*rc::gen::inRange(0, 6));
    item.document.kind = static_cast<DocumentKind>(*rc::gen::inRange(0, 13));
    item.document.signer = *rc::gen::arbitrary<bool>() ? "Sekda" : "";
    item.document.date = *rc::gen::arbitrary<bool>() ? anyDay() : "";
    item.document.hasIssues = *rc::gen::arbitrary<bool>();
    item.document.hasRecommendations = *rc::gen::arbitrary<bool>();
    return item;
}

std::vector<EvidenceItem> anyPieces() {
    std::vector<EvidenceItem> items;
    for (int count = *rc::gen::inRange(0, 8); count > 0; --count) {
        items.push_back(anyPiece(count));
    }
    return items;
}

RC_GTEST_PROP(EvidenceDocumentsProperties, TheOrderOfTheEvidenceMeansNothing, ()) {
    const auto scored = scoredWith({everyDemand(), followUp()}, RecordBuilder().mark("I1", 4));
    std::vector<EvidenceItem> items = anyPieces();
    const std::vector<std::string> before = gapsOf(scored, items);
    std::reverse(items.begin(), items.end());
    RC_ASSERT(gapsOf(scored, items) == before);
}

RC_GTEST_PROP(EvidenceDocumentsProperties, APieceThatMeetsEverythingClosesTheGapWhateverElseIsThere, ()) {
    const auto scored = scoredWith({everyDemand()}, RecordBuilder().mark("I1", 4));
    std::vector<EvidenceItem> items = anyPieces();
    items.push_back(piece("I1", "z", 26));
    RC_ASSERT(gapsOf(scored, items).empty());
}

RC_GTEST_PROP(EvidenceDocumentsProperties, MendingWhatTheNearestPieceLacksClosesTheGap, ()) {
    const auto scored = scoredWith({everyDemand()}, RecordBuilder().mark("I1", 4));
    std::vector<EvidenceItem> items = anyPieces();
    items.push_back(piece("I1", "z", 26));
    items.back().document.signer.clear();
    const auto gaps = analysis::evidenceGaps(scored, items, kToday);
    if (gaps.empty()) {
        return;  // another piece meets everything
    }
    RC_ASSERT(gaps.front().link.has_value());
    RC_ASSERT(!gaps.front().lacks.empty());
    RC_ASSERT(std::is_sorted(gaps.front().lacks.begin(), gaps.front().lacks.end()));
    for (EvidenceItem& item : items) {
        if (item.link.id == gaps.front().link) {
            item.link.purpose = EvidencePurpose::Review;
            item.document = piece("I1", "a", 1).document;
        }
    }
    RC_ASSERT(gapsOf(scored, items).empty());
}

}  // namespace
}  // namespace matang::testing
