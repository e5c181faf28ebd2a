// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of the SPBE instrument fires where its demand is not met, and only there.
#include "../scoring/bundled.h"
#include "evidence_sample.h"

#include <gmock/gmock.h>

#include <functional>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Items = std::vector<EvidenceItem>;

/// All that one indicator may need at level 5, each piece in its own place: a policy, a review, what followed, an audit.
Items everything(const std::string& node) {
    Items items;
    for (const char* letter : {"a", "b", "c", "d"}) {
        items.push_back(piece(node, letter, static_cast<std::int64_t>(items.size()) + 1));
        items.back().searchable = true;
    }
    items[0].link.purpose = EvidencePurpose::LegalBasis;
    items[0].document.kind = DocumentKind::Regulation;
    items[0].document.date = "2019-03-01";
    items[1].document.date = "2023-10-01";
    items[2].link.purpose = EvidencePurpose::FollowUp;
    items[2].document.kind = DocumentKind::Decree;
    items[2].document.date = "2024-02-01";
    items[3].link.purpose = EvidencePurpose::Audit;
    return items;
}

/// The gaps of one indicator on a level, after `change` of its evidence.
std::vector<std::string> gapsAt(const std::string& node, int level, const std::function<void(Items&)>& change) {
    RecordBuilder builder;
    builder.mark(node, level);
    builder.record.marks.back().fact = "Lihat " + node + ".a, " + node + ".b, " + node + ".c, " + node + ".d";
    Items items = everything(node);
    change(items);
    return gapsOf(scored(bundledRubric("spbe-2020"), builder.record, 2024), items);
}

void keep(Items& items, std::initializer_list<std::size_t> kept) {
    Items few;
    for (const std::size_t at : kept) {
        few.push_back(items[at]);
    }
    items = few;
}

TEST(EvidenceOfSpbe2020, ThatHasEverythingLeavesNoGap) {
    for (const char* node : {"I1", "I3", "I11", "I28", "I29", "I32", "I47"}) {
        for (int level = 1; level <= 5; ++level) {
            EXPECT_THAT(gapsAt(node, level, [](Items&) {}), IsEmpty()) << node << " " << level;
        }
    }
}

TEST(EvidenceOfSpbe2020, NothingIsAskedOnLevelOneAndEverythingOnLevelFive) {
    const auto withNothing = [](const std::string& node, int level) { return gapsAt(node, level, [](Items& items) { items.clear(); }); };
    EXPECT_THAT(withNothing("I1", 1), IsEmpty());
    EXPECT_THAT(withNothing("I1", 2), ElementsAre("I1 linked level 2", "I1 policy level 2"));
    EXPECT_THAT(withNothing("I1", 4), ElementsAre("I1 linked level 4", "I1 policy level 4", "I1 review level 4"));
    EXPECT_THAT(withNothing("I1", 5), ElementsAre("I1 linked level 5", "I1 policy level 5", "I1 review level 5", "I1 follow-up level 5"));
    EXPECT_THAT(withNothing("I3", 4), ElementsAre("I3 linked level 4", "I3 policy level 4"));
    EXPECT_THAT(withNothing("I3", 5),
                ElementsAre("I3 linked level 5", "I3 policy level 5", "I3 review-data-policy level 5", "I3 follow-up level 5"));
    EXPECT_THAT(withNothing("I11", 3), ElementsAre("I11 linked level 3"));
    EXPECT_THAT(withNothing("I11", 4), ElementsAre("I11 linked level 4", "I11 review level 4"));
    EXPECT_THAT(withNothing("I29", 1), IsEmpty());
    EXPECT_THAT(withNothing("I29", 2), ElementsAre("I29 linked level 2", "I29 audit level 2"));
    EXPECT_THAT(withNothing("I29", 5), ElementsAre("I29 linked level 5", "I29 audit level 5", "I29 audit-follow-up level 5"));
    EXPECT_THAT(withNothing("I32", 4), ElementsAre("I32 linked level 4"));
    EXPECT_THAT(withNothing("I32", 5), ElementsAre("I32 linked level 5", "I32 service-review level 5", "I32 service-follow-up level 5"));
}

TEST(EvidenceOfSpbe2020, OfPoliciesIsSigned) {
    EXPECT_THAT(gapsAt("I1", 2, [](Items& items) { items[0].document.kind = DocumentKind::Draft; }),
                ElementsAre("I1 policy level 2 #1: kind"));
    EXPECT_THAT(gapsAt("I1", 2, [](Items& items) { items[0].document.kind = DocumentKind::Decree; }), IsEmpty());
    EXPECT_THAT(gapsAt("I1", 1, [](Items& items) { items[0].document.kind = DocumentKind::Draft; }), IsEmpty());
    EXPECT_THAT(gapsAt("I1", 2, [](Items& items) { items[0].document.signer.clear(); }), ElementsAre("I1 policy level 2 #1: signature"));
}

TEST(EvidenceOfSpbe2020, OfReviewsIsYoungAndNamesProblemsAndAdvice) {
    const auto spoilt = [](Items& items) {
        items[1].document.date = "2022-11-25";
        items[1].document.hasIssues = false;
        items[1].document.hasRecommendations = false;
        items[1].document.kind = DocumentKind::Screenshot;
    };
    EXPECT_THAT(gapsAt("I11", 4, spoilt), ElementsAre("I11 review level 4 #2: kind, recent, issues, recommendations (2024-11-26)"));
    EXPECT_THAT(gapsAt("I11", 3, spoilt), IsEmpty());
    EXPECT_THAT(gapsAt("I29", 4, spoilt), IsEmpty());
    EXPECT_THAT(gapsAt("I32", 4, spoilt), IsEmpty());
}

TEST(EvidenceOfSpbe2020, OfLevelFiveShowsWhatTheReviewLedToWithinAYear) {
    const auto late = [](Items& items) { items[2].document.date = "2024-10-02"; };
    EXPECT_THAT(gapsAt("I3", 5, late), ElementsAre("I3 follow-up level 5 #3: after-review (2023-10-01)"));
    EXPECT_THAT(gapsAt("I32", 5, late), ElementsAre("I32 service-follow-up level 5 #3: after-review (2023-10-01)"));
    EXPECT_THAT(gapsAt("I3", 4, late), IsEmpty());
    // Audits are followed up without a review.
    EXPECT_THAT(gapsAt("I30", 5, [](Items& items) { keep(items, {2, 3}); }), IsEmpty());
    EXPECT_THAT(gapsAt("I30", 5, [](Items& items) { keep(items, {3}); }), ElementsAre("I30 audit-follow-up level 5"));
}

TEST(EvidenceOfSpbe2020, OfAuditsIsOfTheLastTwoYears) {
    const auto old = [](Items& items) { items[3].document.date = "2022-11-25"; };
    EXPECT_THAT(gapsAt("I31", 2, old), ElementsAre("I31 audit level 2 #4: recent (2024-11-26)"));
    EXPECT_THAT(gapsAt("I31", 1, old), IsEmpty());
    EXPECT_THAT(gapsAt("I28", 5, old), IsEmpty());
}

TEST(EvidenceOfSpbe2020, IsNamedLinkedInForceAndSearchable) {
    EXPECT_THAT(gapsAt("I20", 3, [](Items& items) { items[1].link.letter = "e"; }), ElementsAre("I20 named level 3 #2"));
    EXPECT_THAT(gapsAt("I20", 3,
                       [](Items& items) {
                           for (EvidenceItem& item : items) {
                               item.link.level = 2;
                           }
                       }),
                ElementsAre("I20 linked level 3"));
    EXPECT_THAT(gapsAt("I20", 3, [](Items& items) { items[3].document.expires = "2024-11-25"; }),
                ElementsAre("I20 current level 3 #4 (2024-11-26)"));
    EXPECT_THAT(gapsAt("I20", 3, [](Items& items) { items[0].searchable = false; }), ElementsAre("I20 searchable level 3 #1"));
}

}  // namespace
}  // namespace matang::testing
