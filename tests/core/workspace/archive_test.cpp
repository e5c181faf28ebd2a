// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

#include <matang/workspace/desk.h>

// What is known about evidence: web pages, purposes, facts of documents, judgements.
namespace matang::workspace {
namespace {

using assessment::Document;
using assessment::EvidenceLink;
using assessment::Judgement;
using assessment::Verdict;
using testing::ElementsAre;
using testing::IsEmpty;

const rubric::StageId kInterview("interview");

Judgement judged(const EvidenceLink& link, const std::string& assessor, Verdict verdict, const std::string& reason = "") {
    return {link.id, kInterview, assessor, verdict, reason, {}};
}

TEST_F(ArchiveTest, aWebPageIsItsAddressAndTheDayItWasSeen) {
    const std::string address = "https://jdih.kotabogor.go.id/perwali/12?tahun=2023#pasal-4";
    Workspace::EvidenceRequest wanted = request("I14");
    wanted.level = 3;
    wanted.purpose = rubric::EvidencePurpose::LegalBasis;
    const EvidenceLink link = must(archive().attachWebPage(wanted, address, "2026-11-26", rina("attach-web-page")));
    const std::string content = "# seen 2026-11-26\r\n" + address + "\r\n";
    EvidenceLink expected;
    expected.id = assessment::EvidenceLinkId(1);
    expected.assessment = m_assessment;
    expected.node = rubric::NodeId("I14");
    expected.sha256 = base::sha256Hex(content);
    expected.fileName = address;
    expected.mediaType = "text/uri-list";
    expected.size = static_cast<std::int64_t>(content.size());
    expected.letter = "a";
    expected.level = 3;
    expected.purpose = rubric::EvidencePurpose::LegalBasis;
    expected.attachedAt = link.attachedAt;
    expected.attachedBy = "Rina Wulandari";
    EXPECT_EQ(link, expected);
    EXPECT_TRUE(link.isWebPage());
    Document facts;
    facts.sha256 = link.sha256;
    facts.kind = rubric::DocumentKind::WebPage;
    facts.date = "2026-11-26";
    reopen();
    EXPECT_THAT(pieces(), ElementsAre(EvidencePiece{link, facts, {}}));
    EXPECT_EQ(contentOf(link.sha256), content);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    EXPECT_EQ(outcome(archive().attachWebPage(wanted, address, "2026-11-26", rina())), "evidence-linked-already node=I14 file=" + address);
    EXPECT_THAT(must(archive().documents()), ElementsAre(facts));
    // Seen on another day it is another content.
    EXPECT_NE(must(archive().attachWebPage(wanted, address, "2026-11-27", rina())).sha256, link.sha256);
    // The facts of a page that is known already are kept.
    facts.title = "Peraturan Wali Kota";
    facts.kind = rubric::DocumentKind::Regulation;
    facts.date = "2023-04-01";
    must(archive().setDocument(facts, rina()));
    wanted.node = rubric::NodeId("I15");
    must(archive().attachWebPage(wanted, address, "2026-11-26", rina()));
    EXPECT_EQ(pieces().back().document, facts);
}

TEST_F(ArchiveTest, whatIsNoWebPageIsRefused) {
    for (const std::string& address :
         {std::string(), std::string("kotabogor.go.id"), std::string("ftp://kotabogor.go.id/x"), std::string("https://"),
          std::string("https:///sk.pdf"), std::string("http://:80/"), std::string("http://a b.id/"), std::string("https://a.id/\r\nx"),
          std::string("javascript:alert(1)"), std::string("file:///etc/passwd"), std::string("http://?q"), std::string("http://user@/"),
          "https://a.id/" + std::string(8000, 'x')}) {
        EXPECT_EQ(outcome(archive().attachWebPage(request("I1"), address, "2026-11-26", rina())),
                  "web-address-malformed address=" + address);
    }
    EXPECT_EQ(outcome(archive().attachWebPage(request("I1"), "https://a.id/\xff", "2026-11-26", rina())),
              "web-address-malformed address=https://a.id/\xEF\xBF\xBD");
    for (const std::string day : {"", "2026-02-30", "26-11-2026", "kemarin"}) {
        EXPECT_EQ(outcome(archive().attachWebPage(request("I1"), "https://a.id", day, rina())), "day-malformed day=" + day + " field=date");
    }
    EXPECT_EQ(outcome(archive().attachWebPage(request(""), "https://a.id", "2026-11-26", rina())), "node-missing");
    EXPECT_THAT(pieces(), IsEmpty());
    for (const std::string address : {"http://a", "HTTPS://A.ID", "https://[2001:db8::1]:8443/x", "https://n\xC3\xA1ma.id/\xE2\x82\xAC",
                                      "http://user:secret@10.0.0.1:80?x=1"}) {
        EXPECT_EQ(outcome(archive().attachWebPage(request("I1"), address, "2026-11-26", rina())), "done") << address;
    }
}

TEST_F(ArchiveTest, aRefusedWebPageLeavesNothingInAGroup) {
    must(archive().attachWebPage(request("I1"), "https://a.id", "2026-11-26", rina()));
    const std::int64_t entries = must(workspace().info()).trailEntries;
    must(workspace().together([&]() -> base::Result<void> {
        must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
        EXPECT_EQ(outcome(archive().attachWebPage(request("I1"), "https://a.id", "2026-11-26", rina())),
                  "evidence-linked-already node=I1 file=https://a.id");
        return {};
    }));
    EXPECT_EQ(must(workspace().info()).trailEntries, entries + 1);
    // A fact in the way is met when the link is stored already.
    Document expired = pieces().front().document;
    expired.date = "";
    expired.expires = "2025-01-01";
    must(archive().setDocument(expired, rina()));
    must(workspace().together([&]() -> base::Result<void> {
        must(workspace().setMark(m_assessment, markOf("I2", "Budi", 3), rina()));
        EXPECT_EQ(outcome(archive().attachWebPage(request("I2"), "https://a.id", "2026-11-26", rina())),
                  "days-reversed date=2026-11-26 expires=2025-01-01");
        return {};
    }));
    EXPECT_EQ(must(workspace().info()).trailEntries, entries + 3);
    EXPECT_EQ(pieces().size(), 1U);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ArchiveTest, aLinkIsChangedWithoutTheRestOfIt) {
    const EvidenceLink link = attach("I14", "sk.pdf", "isi");
    EvidenceLink wanted = link;
    wanted.level = 4;
    wanted.page = "Pasal 7";
    wanted.purpose = rubric::EvidencePurpose::Review;
    wanted.note = "evaluasi 2025";
    EvidenceLink given = wanted;
    given.fileName = "lain.pdf";
    given.letter = "z";
    given.sha256 = "00";
    must(archive().changeLink(given, rina("change-evidence")));
    EXPECT_THAT(must(workspace().evidence(m_assessment)), ElementsAre(wanted));
    const TrailEntry entry = must(workspace().trail()).back();
    EXPECT_EQ(entry.action + " " + entry.entity + " " + entry.key, "change-evidence evidence-link 1");
    EXPECT_THAT(entry.after, testing::HasSubstr(R"("note":"evaluasi 2025","page":"Pasal 7","purpose":"review","sha256")"));
    EXPECT_THAT(entry.before, testing::HasSubstr(R"("note":"","page":"","sha256")"));
    const std::int64_t entries = must(workspace().info()).trailEntries;
    must(archive().changeLink(wanted, rina()));
    EXPECT_EQ(must(workspace().info()).trailEntries, entries);

    EvidenceLink other = must(workspace().linkEvidence(request("I14"), link.id, rina()));
    other.level = 4;
    other.page = "Pasal 7";
    EXPECT_EQ(outcome(archive().changeLink(other, rina())), "evidence-linked-already node=I14 file=sk.pdf");
    other.page = "a\xff";
    EXPECT_EQ(outcome(archive().changeLink(other, rina())), "text-malformed field=page");
    must(workspace().removeEvidence(other.id, rina()));
    EXPECT_EQ(outcome(archive().changeLink(other, rina())), "evidence-unknown link=2");
    must(archive().changeLink(link, rina()));
    EvidenceLink noted = link;
    noted.note = "hanya catatan";
    must(archive().changeLink(noted, rina()));
    EXPECT_THAT(must(workspace().evidence(m_assessment)), ElementsAre(noted));
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ArchiveTest, factsBelongToTheContent) {
    const EvidenceLink link = attach("I14", "sk.pdf", "isi");
    const EvidenceLink other = must(workspace().linkEvidence(request("I15"), link.id, rina()));
    const Document facts{link.sha256,  rubric::DocumentKind::Decree,
                         "SK \"Tim\"", "12 Tahun 2023",
                         "2023-03-01", "Wali Kota",
                         "2028-03-01", assessment::Confidentiality::Internal,
                         true,         true};
    must(archive().setDocument(facts, rina("set-document")));
    reopen();
    EXPECT_THAT(pieces(), ElementsAre(EvidencePiece{link, facts, {}}, EvidencePiece{other, facts, {}}));
    EXPECT_EQ(must(workspace().trail()).back().after,
              R"({"confidentiality":"internal","date":"2023-03-01","expires":"2028-03-01","has_issues":1,"has_recommendations":1,)"
              R"("kind":"decree","number":"12 Tahun 2023","signer":"Wali Kota","title":"SK \"Tim\""})");
    const std::int64_t entries = must(workspace().info()).trailEntries;
    must(archive().setDocument(facts, rina()));
    EXPECT_EQ(must(workspace().info()).trailEntries, entries);

    Document wrong = facts;
    wrong.date = "1 Maret 2023";
    EXPECT_EQ(outcome(archive().setDocument(wrong, rina())), "day-malformed day=1 Maret 2023 field=date");
    wrong = facts;
    wrong.expires = "2020-01-01";
    EXPECT_EQ(outcome(archive().setDocument(wrong, rina())), "days-reversed date=2023-03-01 expires=2020-01-01");
    wrong = facts;
    wrong.sha256 = "00";
    EXPECT_EQ(outcome(archive().setDocument(wrong, rina())), "content-unknown sha256=00");
    wrong = facts;
    wrong.title = std::string("a\0b", 3);
    EXPECT_EQ(outcome(archive().setDocument(wrong, rina())), "text-malformed field=title");

    Document silent;
    silent.sha256 = link.sha256;
    must(archive().setDocument(silent, rina()));
    EXPECT_EQ(pieces().front().document, silent);
    EXPECT_EQ(must(workspace().trail(0, 1000)).back().after, "");
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM document"), "0");
    must(archive().setDocument(silent, rina()));
    EXPECT_EQ(must(workspace().info()).trailEntries, entries + 1);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ArchiveTest, everyAssessorJudgesForThemselves) {
    const EvidenceLink link = attach("I14", "sk.pdf", "isi");
    const Judgement sari = must(archive().setJudgement(judged(link, "Sari", Verdict::Insufficient, "belum ditandatangani"), rina()));
    const Judgement budi = must(archive().setJudgement(judged(link, "Budi / A", Verdict::Accepted), rina("judge")));
    EXPECT_GT(sari.at, kStart);
    EXPECT_GT(budi.at, sari.at);
    EXPECT_EQ(must(workspace().trail()).back().key, "1/interview/Budi %2F A");
    reopen();
    EXPECT_THAT(pieces().front().judgements, ElementsAre(budi, sari));
    const std::int64_t entries = must(workspace().info()).trailEntries;
    EXPECT_EQ(must(archive().setJudgement(judged(link, "Sari", Verdict::Insufficient, "belum ditandatangani"), rina())), sari);
    EXPECT_EQ(must(workspace().info()).trailEntries, entries);
    Judgement changed = judged(link, "Sari", Verdict::Irrelevant, "tentang hal lain");
    changed.at = base::Moment{1};
    EXPECT_EQ(must(archive().setJudgement(changed, rina())), changed);
    must(archive().removeJudgement(budi, rina()));
    must(archive().removeJudgement(budi, rina()));
    EXPECT_THAT(pieces().front().judgements, ElementsAre(changed));
    EXPECT_EQ(must(workspace().info()).trailEntries, entries + 2);

    EXPECT_EQ(outcome(archive().setJudgement(judged(link, "Sari", Verdict::Irrelevant), rina())),
              "judgement-unexplained verdict=irrelevant");
    EXPECT_EQ(outcome(archive().setJudgement(judged(link, "", Verdict::Accepted), rina())), "assessor-missing");
    Judgement unknown = changed;
    unknown.link = assessment::EvidenceLinkId(9);
    EXPECT_EQ(outcome(archive().setJudgement(unknown, rina())), "evidence-unknown link=9");
    EXPECT_EQ(outcome(archive().removeJudgement(unknown, rina())), "evidence-unknown link=9");
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ArchiveTest, aStageThatWasHandedInIsClosedForJudgements) {
    const EvidenceLink link = attach("I14", "sk.pdf", "isi");
    const Judgement given = must(archive().setJudgement(judged(link, "Sari", Verdict::Accepted), rina()));
    must(Desk(workspace())
             .setStageStatus(m_assessment, {kInterview, assessment::HandIn{kStart, "Rina", "Sekda"}, "", assessment::PanelView::Open},
                             rina()));
    EXPECT_EQ(outcome(archive().setJudgement(judged(link, "Sari", Verdict::Insufficient, "x"), rina())), "stage-handed-in stage=interview");
    EXPECT_EQ(outcome(archive().removeJudgement(given, rina())), "stage-handed-in stage=interview");
    EXPECT_EQ(outcome(archive().setJudgement(given, rina())), "done");
    EXPECT_THAT(pieces().front().judgements, ElementsAre(given));
}

TEST_F(ArchiveTest, aRestoredLinkComesBackAsItWas) {
    const EvidenceLink link = attach("I14", "sk.pdf", "isi");
    const Judgement given = must(archive().setJudgement(judged(link, "Sari", Verdict::Accepted), rina()));
    Document facts;
    facts.sha256 = link.sha256;
    facts.title = "SK";
    must(archive().setDocument(facts, rina()));
    const std::vector<EvidencePiece> before = pieces();
    must(workspace().removeEvidence(link.id, rina()));
    EXPECT_THAT(pieces(), IsEmpty());
    EXPECT_EQ(outcome(archive().setJudgement(given, rina())), "evidence-unknown link=1");
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    must(workspace().restoreEvidence(link, rina("undo")));
    EXPECT_EQ(pieces(), before);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ArchiveTest, linksOfAContentAreFoundInEveryAssessment) {
    const EvidenceLink first = attach("I14", "sk.pdf", "isi");
    const EvidenceLink text = attach("I2", "lain.txt", "lain");
    EXPECT_TRUE(must(archive().isLastLink(first.id)));
    Workspace::EvidenceRequest elsewhere = request("I3");
    elsewhere.assessment = otherAssessment();
    const EvidenceLink second = must(workspace().linkEvidence(elsewhere, first.id, rina()));
    EXPECT_FALSE(must(archive().isLastLink(first.id)));
    EXPECT_THAT(must(archive().linksTo(first.sha256)), ElementsAre(first, second));
    EXPECT_THAT(must(archive().linksTo("00")), IsEmpty());
    const StoredContent sk{first.sha256, 3, "sk.pdf", "application/pdf"};
    EXPECT_THAT(must(archive().contents()), ElementsAre(sk, StoredContent{text.sha256, 4, "lain.txt", "text/plain"}));
    must(workspace().removeEvidence(first.id, rina()));
    must(workspace().removeEvidence(text.id, rina()));
    EXPECT_TRUE(must(archive().isLastLink(second.id)));
    EXPECT_EQ(outcome(archive().isLastLink(first.id)), "evidence-unknown link=1");
    EXPECT_THAT(must(archive().contents()), ElementsAre(sk));
    EXPECT_EQ(outcome(archive().pieces(assessment::AssessmentId(9))), "assessment-unknown assessment=9");
}

TEST_F(ArchiveTest, contentIsHandedOnInOrderAndVerified) {
    const std::string content = anyBytes(3 * 262144 + 5);
    const EvidenceLink link = attach("I1", "a.bin", content);
    EXPECT_EQ(contentOf(link.sha256), content);
    int calls = 0;
    EXPECT_EQ(outcome(archive().readContent(link.sha256,
                                            [&](std::span<const std::byte>) {
                                                ++calls;
                                                return false;
                                            })),
              "done");
    EXPECT_EQ(calls, 1);
    must(archive().readContent(link.sha256, [&](std::span<const std::byte>) {
        EXPECT_EQ(outcome(archive().changeLink(link, rina())), "workspace-being-read");
        return true;
    }));
    EXPECT_EQ(outcome(archive().readContent("00", [](std::span<const std::byte>) { return true; })),
              "evidence-missing sha256=00 file= nodes= indicators=-");
    close();
    tamper(file(), "UPDATE evidence_chunk SET bytes = zeroblob(10) WHERE sequence = 2");
    reopen();
    EXPECT_EQ(outcome(archive().readContent(link.sha256, [](std::span<const std::byte>) { return true; })),
              "evidence-damaged sha256=" + link.sha256 + " file=a.bin nodes=I1 indicators=Kota Bogor 2023 (spbe-2020): I1");
}

TEST_F(ArchiveTest, theHistoryOfANodeTellsOfItsEvidence) {
    const EvidenceLink link = attach("I14", "sk.pdf", "isi");
    const EvidenceLink other = attach("I15", "lain.pdf", "lain");
    must(archive().setJudgement(judged(link, "Sari", Verdict::Accepted), rina("judge")));
    must(archive().setJudgement(judged(other, "Sari", Verdict::Accepted), rina("judge")));
    Document facts;
    facts.sha256 = link.sha256;
    facts.title = "SK";
    must(archive().setDocument(facts, rina("set-document")));
    facts.sha256 = other.sha256;
    must(archive().setDocument(facts, rina("set-document")));
    std::vector<std::string> told;
    for (const TrailEntry& entry : must(Desk(workspace()).history(m_assessment, rubric::NodeId("I14")))) {
        told.push_back(entry.action + " " + entry.entity + " " + entry.key);
    }
    EXPECT_THAT(told, ElementsAre("set-document document " + link.sha256, "judge judgement 1/interview/Sari", "attach evidence-link 1"));
}

TEST_F(ArchiveTest, whoOnlyReadsCannotEdit) {
    const EvidenceLink link = attach("I14", "sk.pdf", "isi");
    reopen(Access::ReadOnly);
    EXPECT_EQ(outcome(archive().changeLink(link, rina())), "workspace-read-only");
    EXPECT_EQ(outcome(archive().attachWebPage(request("I1"), "https://a.id", "2026-11-26", rina())), "workspace-read-only");
    EXPECT_EQ(outcome(archive().setDocument({}, rina())), "workspace-read-only");
    EXPECT_EQ(outcome(archive().setJudgement(judged(link, "Sari", Verdict::Accepted), rina())), "workspace-read-only");
    EXPECT_EQ(outcome(archive().removeJudgement(judged(link, "Sari", Verdict::Accepted), rina())), "workspace-read-only");
    EXPECT_EQ(outcome(archive().reclaim(rina())), "workspace-read-only");
    EXPECT_EQ(pieces().size(), 1U);
}

}  // namespace
}  // namespace matang::workspace
