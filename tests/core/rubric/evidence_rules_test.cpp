// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Check = EvidenceRule::Check;

const std::string kNamed = "id: r, name: Bukti, advice: Unggah";

/// What the loader says of one rule with these keys beside its texts, on line 50.
std::vector<std::string> findingsOf(const std::string& keys, const std::string& nodes = {}) {
    return findingsWithNodes(nodes, "evidence-rules:\n  - {" + kNamed + (keys.empty() ? "" : ", " + keys) + "}");
}

EvidenceRule ruleOf(const std::string& keys, const std::string& nodes = {}) {
    const auto rubric = rubricWithNodes(nodes, "evidence-rules:\n  - {" + kNamed + (keys.empty() ? "" : ", " + keys) + "}");
    return rubric == nullptr || rubric->evidenceRules.size() != 1 ? EvidenceRule{} : rubric->evidenceRules.front();
}

std::string nodesOf(const EvidenceRule& rule) {
    std::string list;
    for (const NodeIndex node : rule.indicators) {
        list += (list.empty() ? "" : " ") + std::to_string(node);
    }
    return list;
}

TEST(EvidenceRules, ReadEveryKey) {
    const auto rubric = rubricWithNodes({}, R"(evidence-rules:
  - id: reviewed
    name: {id: Tinjauan, en: Review}
    advice: {id: Unggah laporan, en: Attach the report}
    check: document
    severity: warning
    nodes: [I1, I3]
    from-level: 2
    to-level: 3
    purpose: review
    kinds: [report, minutes]
    signed: true
    within-months: 24
    contains: [recommendations, issues]
    count: 2
    source: decree
  - {id: followed, name: Lanjut, advice: Perbaiki, check: follow-up, purpose: follow-up, within-months: 12})");
    ASSERT_EQ(rubric->evidenceRules.size(), 2U);
    const EvidenceRule& rule = rubric->evidenceRules.front();
    EXPECT_EQ(rule.id, "reviewed");
    EXPECT_EQ(rule.name, (LocalisedText{{{"id", "Tinjauan"}, {"en", "Review"}}}));
    EXPECT_EQ(rule.advice, (LocalisedText{{{"id", "Unggah laporan"}, {"en", "Attach the report"}}}));
    EXPECT_EQ(rule.check, Check::Document);
    EXPECT_EQ(rule.severity, EvidenceRule::Severity::Warning);
    EXPECT_EQ(rule.indicators, (std::vector<NodeIndex>{rubric->find(NodeId{"I1"}), rubric->find(NodeId{"I3"})}));
    EXPECT_EQ(rule.fromLevel, 2);
    EXPECT_EQ(rule.toLevel, 3);
    EXPECT_EQ(rule.source, "decree");
    EXPECT_EQ(rule.purpose, EvidencePurpose::Review);
    EXPECT_EQ(rule.kinds, (std::vector<DocumentKind>{DocumentKind::Minutes, DocumentKind::Report}));
    EXPECT_TRUE(rule.isSigned);
    EXPECT_EQ(rule.withinMonths, 24);
    EXPECT_EQ(rule.contains, (std::vector<DocumentContent>{DocumentContent::Issues, DocumentContent::Recommendations}));
    EXPECT_EQ(rule.count, 2);
    EXPECT_EQ(rubric->evidenceRules.back().check, Check::FollowUp);
    EXPECT_EQ(rubric->evidenceRules.back().purpose, EvidencePurpose::FollowUp);
    EXPECT_EQ(rubric->evidenceRules.back().withinMonths, 12);
}

TEST(EvidenceRules, AskForNothingThatIsLeftOut) {
    const EvidenceRule rule = ruleOf("");
    EXPECT_EQ(rule.check, Check::Document);
    EXPECT_EQ(rule.severity, EvidenceRule::Severity::Error);
    EXPECT_THAT(rule.indicators, IsEmpty());
    EXPECT_EQ(rule.fromLevel, std::nullopt);
    EXPECT_EQ(rule.toLevel, std::nullopt);
    EXPECT_EQ(rule.purpose, EvidencePurpose::Unsaid);
    EXPECT_THAT(rule.kinds, IsEmpty());
    EXPECT_FALSE(rule.isSigned);
    EXPECT_FALSE(ruleOf("signed: false").isSigned);
    EXPECT_EQ(rule.withinMonths, std::nullopt);
    EXPECT_THAT(rule.contains, IsEmpty());
    EXPECT_EQ(rule.count, 1);
    EXPECT_EQ(rule.source, "");
    EXPECT_THAT(findingsWithNodes({}, "evidence-rules: []"), IsEmpty());
}

TEST(EvidenceRules, EveryWordOfAnEnumerationIsRead) {
    EXPECT_EQ(ruleOf("check: named").check, Check::Named);
    EXPECT_EQ(ruleOf("check: linked").check, Check::Linked);
    EXPECT_EQ(ruleOf("check: current").check, Check::Current);
    EXPECT_EQ(ruleOf("check: searchable").check, Check::Searchable);
    EXPECT_EQ(ruleOf("severity: error").severity, EvidenceRule::Severity::Error);
    EXPECT_EQ(ruleOf("purpose: legal-basis").purpose, EvidencePurpose::LegalBasis);
    EXPECT_EQ(ruleOf("purpose: implementation").purpose, EvidencePurpose::Implementation);
    EXPECT_EQ(ruleOf("purpose: audit").purpose, EvidencePurpose::Audit);
    EXPECT_EQ(
        ruleOf("kinds: [other, web-page, video, manual, data-set, screenshot, report, minutes, draft, circular, decree, regulation]").kinds,
        (std::vector<DocumentKind>{DocumentKind::Regulation, DocumentKind::Decree, DocumentKind::Circular, DocumentKind::Draft,
                                   DocumentKind::Minutes, DocumentKind::Report, DocumentKind::Screenshot, DocumentKind::DataSet,
                                   DocumentKind::Manual, DocumentKind::Video, DocumentKind::WebPage, DocumentKind::Other}));
}

TEST(EvidenceRules, AnInnerNodeStandsForTheIndicatorsBelowIt) {
    EXPECT_EQ(nodesOf(ruleOf("nodes: [D2]")), "5 6");
    EXPECT_EQ(nodesOf(ruleOf("nodes: [I4, D1, I1]")), "2 3 6");
    EXPECT_EQ(nodesOf(ruleOf("nodes: [index]")), "2 3 5 6");
    EXPECT_EQ(nodesOf(ruleOf("nodes: [X]", branch("repeat: {name: Unit}"))), "8");
}

TEST(EvidenceRules, TextsAndIdMustBeThere) {
    EXPECT_THAT(findingsWithNodes({}, "evidence-rules:\n  - {check: linked}"),
                ElementsAre("f:50:5: error: key-missing: key=id of=evidence-rule", "f:50:5: error: key-missing: key=name of=evidence-rule",
                            "f:50:5: error: key-missing: key=advice of=evidence-rule"));
    EXPECT_THAT(findingsWithNodes({}, "evidence-rules:\n  - {id: r, name: '', advice: {id: ' '}}"),
                ElementsAre("f:50:19: error: text-empty: key=name", "f:50:36: error: text-empty: key=advice"));
    EXPECT_THAT(findingsWithNodes({}, "evidence-rules:\n  - {" + kNamed + "}\n  - {" + kNamed + "}"),
                ElementsAre("f:51:10: error: id-duplicate: id=r firstLine=50"));
    EXPECT_THAT(findingsWithNodes({}, "evidence-rules: {a: b}"),
                ElementsAre("f:49:17: error: wrong-type: key=evidence-rules wanted=sequence found=map"));
    EXPECT_THAT(findingsWithNodes({}, "evidence-rules: [linked]"),
                ElementsAre("f:49:18: error: wrong-type: key=evidence-rules wanted=map found=scalar"));
}

TEST(EvidenceRules, UnknownWordsAreReported) {
    EXPECT_THAT(findingsOf("check: linkd"), ElementsAre("f:50:49: error: value-not-allowed: key=check text=linkd allowed=linked, document, "
                                                        "follow-up, named, current, searchable"));
    EXPECT_THAT(findingsOf("severity: note"),
                ElementsAre("f:50:52: error: value-not-allowed: key=severity text=note allowed=error, warning"));
    EXPECT_THAT(findingsOf("purpose: law"), ElementsAre("f:50:51: error: value-not-allowed: key=purpose text=law allowed=legal-basis, "
                                                        "implementation, review, follow-up, audit"));
    EXPECT_THAT(findingsOf("kinds: [photo]"),
                ElementsAre("f:50:50: error: value-not-allowed: key=kinds text=photo allowed=regulation, decree, circular, draft, minutes, "
                            "report, screenshot, data-set, manual, video, web-page, other"));
    EXPECT_THAT(findingsOf("signed: yes"), ElementsAre("f:50:50: error: value-not-allowed: key=signed text=yes allowed=false, true"));
    EXPECT_THAT(findingsOf("contains: [faults]"),
                ElementsAre("f:50:53: error: value-not-allowed: key=contains text=faults allowed=issues, recommendations"));
    EXPECT_THAT(findingsOf("level: 2"),
                ElementsAre("f:50:42: error: key-unknown: key=level known=id, name, advice, check, severity, nodes, from-level, to-level, "
                            "purpose, kinds, signed, within-months, contains, count, source nearest="));
}

TEST(EvidenceRules, FiguresHaveBounds) {
    EXPECT_THAT(findingsOf("within-months: 0"), ElementsAre("f:50:57: error: value-not-allowed: key=within-months text=0 allowed=1–1200"));
    EXPECT_THAT(findingsOf("within-months: 2.5"),
                ElementsAre("f:50:57: error: value-not-allowed: key=within-months text=2.5 allowed=1–1200"));
    EXPECT_THAT(findingsOf("count: 0"), ElementsAre("f:50:49: error: value-not-allowed: key=count text=0 allowed=1–1000"));
    EXPECT_THAT(findingsOf("count: two"), ElementsAre("f:50:49: error: not-a-number: key=count text=two"));
}

TEST(EvidenceRules, ListsHoldSomethingAndNothingTwice) {
    EXPECT_THAT(findingsOf("nodes: []"), ElementsAre("f:50:49: error: list-empty: key=nodes"));
    EXPECT_THAT(findingsOf("kinds: []"), ElementsAre("f:50:49: error: list-empty: key=kinds"));
    EXPECT_THAT(findingsOf("contains: []"), ElementsAre("f:50:52: error: list-empty: key=contains"));
    EXPECT_THAT(findingsOf("nodes: [I1, I1]"), ElementsAre("f:50:54: error: entry-duplicate: key=nodes text=I1"));
    EXPECT_THAT(findingsOf("kinds: [report, report]"), ElementsAre("f:50:58: error: entry-duplicate: key=kinds text=report"));
    EXPECT_THAT(findingsOf("contains: [issues, issues]"), ElementsAre("f:50:61: error: entry-duplicate: key=contains text=issues"));
    EXPECT_THAT(findingsOf("nodes: I1"), ElementsAre("f:50:49: error: wrong-type: key=nodes wanted=sequence found=scalar"));
}

TEST(EvidenceRules, NodesAndSourcesMustBeDefined) {
    EXPECT_THAT(findingsOf("nodes: [I9]"),
                ElementsAre("f:50:50: error: reference-unknown: kind=node id=I9 known=I1, D1, I2, D2, I3, I4 nearest=I1"));
    EXPECT_THAT(findingsOf("source: degree"),
                ElementsAre("f:50:50: error: reference-unknown: kind=source id=degree known=decree nearest=decree"));
}

TEST(EvidenceRules, LevelsLieOnAScaleOfTheIndicators) {
    EXPECT_THAT(findingsOf("from-level: 4"), ElementsAre("f:50:54: error: level-outside: level=4 from=1 to=3"));
    EXPECT_THAT(findingsOf("to-level: 0"), ElementsAre("f:50:52: error: level-outside: level=0 from=1 to=3"));
    EXPECT_THAT(findingsOf("from-level: 1.5"), ElementsAre("f:50:54: error: level-outside: level=1.5 from=1 to=3"));
    EXPECT_THAT(findingsOf("from-level: two"), ElementsAre("f:50:54: error: not-a-number: key=from-level text=two"));
    EXPECT_THAT(findingsOf("from-level: 3, to-level: 2"), ElementsAre("f:50:67: error: range-order: of=evidence-rule r from=3 to=2"));
    EXPECT_THAT(findingsOf("from-level: 3, to-level: 3"), IsEmpty());
    // I2 has no levels, I1 has: the level means something for the rule as a whole.
    EXPECT_THAT(findingsOf("nodes: [D1], from-level: 2"), IsEmpty());
    EXPECT_THAT(findingsOf("nodes: [I2], from-level: 2, to-level: 3"),
                ElementsAre("f:50:55: error: scale-without-levels: key=from-level scale=figure",
                            "f:50:70: error: scale-without-levels: key=to-level scale=figure"));
    // What follows from another mistake is not reported.
    EXPECT_EQ(findingsOf("nodes: [I9, I1], from-level: 9").size(), 1U);
    EXPECT_THAT(findingsOf("nodes: [I9], from-level: 9"),
                ElementsAre("f:50:50: error: reference-unknown: kind=node id=I9 known=I1, D1, I2, D2, I3, I4 nearest=I1"));
}

TEST(EvidenceRules, DemandsFitTheCheck) {
    for (const std::string check : {"named", "linked", "current", "searchable"}) {
        const std::string keys =
            "check: " + check + ", purpose: audit, kinds: [report], signed: true, within-months: 3, contains: [issues], count: 2";
        std::vector<std::string> codes;
        for (const std::string& finding : findingsOf(keys)) {
            codes.push_back(finding.substr(finding.find("error")));
        }
        EXPECT_THAT(codes, ElementsAre("error: key-misplaced: key=purpose needs=check: document / follow-up",
                                       "error: key-misplaced: key=kinds needs=check: document",
                                       "error: key-misplaced: key=signed needs=check: document",
                                       "error: key-misplaced: key=within-months needs=check: document / follow-up",
                                       "error: key-misplaced: key=contains needs=check: document",
                                       "error: key-misplaced: key=count needs=check: document"));
    }
    EXPECT_THAT(findingsOf("check: follow-up"),
                ElementsAre("f:50:5: error: key-missing: key=purpose of=evidence-rule r (check: follow-up)",
                            "f:50:5: error: key-missing: key=within-months of=evidence-rule r (check: follow-up)"));
    EXPECT_THAT(findingsOf("check: follow-up, purpose: follow-up, within-months: 12, kinds: [report]"),
                ElementsAre("f:50:99: error: key-misplaced: key=kinds needs=check: document"));
    EXPECT_THAT(
        findingsOf("check: follow-up, purpose: review, within-months: 12"),
        ElementsAre("f:50:69: error: value-not-allowed: key=purpose text=review allowed=legal-basis, implementation, follow-up, audit"));
    // A check that is not known may ask for anything.
    EXPECT_THAT(findingsOf("check: linkd, count: 2"),
                ElementsAre("f:50:49: error: value-not-allowed: key=check text=linkd allowed=linked, document, follow-up, named, current, "
                            "searchable"));
}

TEST(EvidenceRules, EveryMistakeIsReportedAtOnce) {
    EXPECT_THAT(findingsOf("check: linked, nodes: [I9], kinds: [], count: 0, source: x"),
                ElementsAre("f:50:65: error: reference-unknown: kind=node id=I9 known=I1, D1, I2, D2, I3, I4 nearest=I1",
                            "f:50:70: error: key-misplaced: key=kinds needs=check: document", "f:50:77: error: list-empty: key=kinds",
                            "f:50:81: error: key-misplaced: key=count needs=check: document",
                            "f:50:88: error: value-not-allowed: key=count text=0 allowed=1–1000",
                            "f:50:99: error: reference-unknown: kind=source id=x known=decree nearest="));
}

}  // namespace
}  // namespace matang::rubric::test
