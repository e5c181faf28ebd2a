// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/document.h>
#include <matang/assessment/judgement.h>

#include <gtest/gtest.h>

namespace matang::assessment {
namespace {

std::string outcome(const base::Result<void>& result) {
    if (result) {
        return "done";
    }
    std::string text = result.error().reason;
    for (const auto& [name, value] : result.error().arguments) {
        text += " " + name + "=" + value;
    }
    return text;
}

TEST(EvidenceCodes, AreReadAsTheyAreWritten) {
    constexpr std::array<std::string_view, 4> kConfidentialities{"", "open", "internal", "confidential"};
    for (std::size_t at = 0; at < kConfidentialities.size(); ++at) {
        EXPECT_EQ(confidentialityCode(static_cast<Confidentiality>(at)), kConfidentialities.at(at));
        EXPECT_EQ(confidentialityFromCode(kConfidentialities.at(at)), static_cast<Confidentiality>(at));
    }
    EXPECT_EQ(confidentialityFromCode("secret"), std::nullopt);
    constexpr std::array<std::string_view, 3> kVerdicts{"accepted", "insufficient", "irrelevant"};
    for (std::size_t at = 0; at < kVerdicts.size(); ++at) {
        EXPECT_EQ(verdictCode(static_cast<Verdict>(at)), kVerdicts.at(at));
        EXPECT_EQ(verdictFromCode(kVerdicts.at(at)), static_cast<Verdict>(at));
    }
    EXPECT_EQ(verdictFromCode(""), std::nullopt);
}

TEST(Document, SaysNothingUntilAFactIsKnown) {
    Document document;
    document.sha256 = "ab";
    EXPECT_TRUE(document.saysNothing());
    document.hasIssues = true;
    EXPECT_FALSE(document.saysNothing());
    document = {};
    document.kind = rubric::DocumentKind::Decree;
    EXPECT_FALSE(document.saysNothing());
}

TEST(Document, HasDaysThatExistAndFollowEachOther) {
    const auto checked = [](const std::string& date, const std::string& expires) {
        Document document;
        document.date = date;
        document.expires = expires;
        return outcome(checkDocument(document));
    };
    EXPECT_EQ(checked("", ""), "done");
    EXPECT_EQ(checked("2024-02-29", ""), "done");
    EXPECT_EQ(checked("", "2024-02-29"), "done");
    EXPECT_EQ(checked("2024-02-29", "2024-02-29"), "done");
    EXPECT_EQ(checked("2023-02-29", ""), "day-malformed day=2023-02-29 field=date");
    EXPECT_EQ(checked("", "29-02-2024"), "day-malformed day=29-02-2024 field=expires");
    EXPECT_EQ(checked("2024-03-01", "2024-02-29"), "days-reversed date=2024-03-01 expires=2024-02-29");
}

Judgement judgement(Verdict verdict, const std::string& reason = {}) {
    Judgement made;
    made.stage = rubric::StageId("document");
    made.assessor = "Ani";
    made.verdict = verdict;
    made.reason = reason;
    return made;
}

TEST(Judgement, NeedsAnAssessorAStageAndMostlyAReason) {
    EXPECT_EQ(outcome(checkJudgement(judgement(Verdict::Accepted))), "done");
    EXPECT_EQ(outcome(checkJudgement(judgement(Verdict::Irrelevant, "dokumen lain"))), "done");
    EXPECT_EQ(outcome(checkJudgement(judgement(Verdict::Insufficient))), "judgement-unexplained verdict=insufficient");
    EXPECT_EQ(outcome(checkJudgement(judgement(Verdict::Irrelevant))), "judgement-unexplained verdict=irrelevant");
    Judgement unsigned_ = judgement(Verdict::Accepted);
    unsigned_.assessor.clear();
    EXPECT_EQ(outcome(checkJudgement(unsigned_)), "assessor-missing");
    Judgement nowhere = judgement(Verdict::Accepted);
    nowhere.stage = {};
    EXPECT_EQ(outcome(checkJudgement(nowhere)), "stage-missing");
}

TEST(Judgement, IsCommonWhereAllAreOfOneMind) {
    using Judgements = std::vector<Judgement>;
    EXPECT_EQ(commonVerdict({}), std::nullopt);
    EXPECT_EQ(commonVerdict(Judgements{judgement(Verdict::Insufficient)}), Verdict::Insufficient);
    EXPECT_EQ(commonVerdict(Judgements{judgement(Verdict::Irrelevant), judgement(Verdict::Irrelevant)}), Verdict::Irrelevant);
    EXPECT_EQ(commonVerdict(Judgements{judgement(Verdict::Accepted), judgement(Verdict::Irrelevant)}), std::nullopt);
}

}  // namespace
}  // namespace matang::assessment
