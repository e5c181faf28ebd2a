// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/messages/evidence_words.h>
#include <matang/messages/messages.h>

#include <gtest/gtest.h>

namespace matang::messages {
namespace {

using analysis::DocumentLack;
using analysis::EvidenceGap;
using analysis::EvidenceItem;
using rubric::DocumentKind;
using rubric::EvidencePurpose;
using rubric::EvidenceRule;
using text::Language;

class GapSentence : public testing::Test {
protected:
    GapSentence() {
        m_rubric.nodes.resize(2);
        m_rubric.nodes[1].id = rubric::NodeId{"I1"};
        m_rubric.nodes[1].code = "1";
        m_rubric.indexById = {{"index", 0}, {"I1", 1}};
        m_rubric.evidenceRules.resize(1);
        m_gap.indicator = 1;
        m_gap.rule = 0;
        m_gap.level = 4;
        m_item.link.node = rubric::NodeId{"I1"};
        m_item.link.letter = "b";
        m_item.link.fileName = "notula\n2020.pdf";
    }

    EvidenceRule& rule() { return m_rubric.evidenceRules.front(); }

    void expectAbout(const std::string& indonesian, const std::string& english) {
        EXPECT_EQ(gapSentence(m_rubric, m_gap, &m_item, Language::Indonesian), indonesian);
        EXPECT_EQ(gapSentence(m_rubric, m_gap, &m_item, Language::English), english);
    }

    void expectMissing(const std::string& indonesian, const std::string& english) {
        EXPECT_EQ(gapSentence(m_rubric, m_gap, nullptr, Language::Indonesian), indonesian);
        EXPECT_EQ(gapSentence(m_rubric, m_gap, nullptr, Language::English), english);
    }

    rubric::Rubric m_rubric;
    EvidenceGap m_gap;
    EvidenceItem m_item;
};

TEST_F(GapSentence, SaysThatAReviewIsTooOld) {
    rule().withinMonths = 24;
    m_item.document.kind = DocumentKind::Minutes;
    m_item.document.date = "2020-03-03";
    m_item.link.purpose = EvidencePurpose::Review;
    m_gap.lacks = {DocumentLack::Recent};
    m_gap.day = "2022-12-31";
    expectAbout("Notula tinjauan (1.b) bertanggal 3 Maret 2020, lebih dari 24 bulan sebelum 31 Desember 2022.",
                "Review minutes (1.b): dated 3 March 2020, more than 24 months before 31 December 2022.");
}

TEST_F(GapSentence, SaysEverythingThatADocumentLacks) {
    rule().kinds = {DocumentKind::Regulation, DocumentKind::Decree};
    rule().purpose = EvidencePurpose::LegalBasis;
    m_item.document.kind = DocumentKind::Draft;
    m_gap.lacks = {DocumentLack::Purpose, DocumentLack::Kind,   DocumentLack::Signature,
                   DocumentLack::Date,    DocumentLack::Issues, DocumentLack::Recommendations};
    expectAbout(
        "Rancangan (1.b) belum ditandai untuk dasar hukum; bukan peraturan atau keputusan; penanda tangannya belum tercatat; tanggalnya "
        "belum tercatat; tidak memuat permasalahan; tidak memuat rekomendasi.",
        "Draft (1.b): not marked as evidence for legal basis; of another kind than regulation or decree; no signer recorded; no date "
        "recorded; names no issues; names no recommendations.");
}

TEST_F(GapSentence, NamesTheFileWhereItsKindIsNotKnown) {
    rule().kinds = {DocumentKind::Minutes, DocumentKind::Report, DocumentKind::Decree};
    m_gap.lacks = {DocumentLack::Kind};
    expectAbout("Berkas notula_2020.pdf (1.b) jenisnya belum disebut (diminta: notula, laporan atau keputusan).",
                "File notula_2020.pdf (1.b): kind not recorded (wanted: minutes, report or decree).");
}

TEST_F(GapSentence, SaysWhereAFollowUpStandsToItsReview) {
    rule().check = EvidenceRule::Check::FollowUp;
    rule().purpose = EvidencePurpose::FollowUp;
    rule().withinMonths = 12;
    expectMissing("Belum ada dokumen untuk tindak lanjut (paling lama 12 bulan sesudah tinjauan).",
                  "No document for follow-up (at most 12 months after the review) is attached.");
    m_item.document.kind = DocumentKind::Decree;
    m_item.link.purpose = EvidencePurpose::FollowUp;
    m_gap.lacks = {DocumentLack::AfterReview};
    m_gap.day = "2020-05-04";
    m_item.document.date = "2020-05-04";
    expectAbout("Keputusan tindak lanjut (1.b) bertanggal 4 Mei 2020, tidak sesudah tinjauan 4 Mei 2020.",
                "Follow-up decree (1.b): dated 4 May 2020, not after the review of 4 May 2020.");
    m_item.document.date = "2021-05-05";
    expectAbout("Keputusan tindak lanjut (1.b) bertanggal 5 Mei 2021, lebih dari 12 bulan sesudah tinjauan 4 Mei 2020.",
                "Follow-up decree (1.b): dated 5 May 2021, more than 12 months after the review of 4 May 2020.");
    m_gap.lacks = {DocumentLack::Recent};
    expectAbout("Keputusan tindak lanjut (1.b) bertanggal 5 Mei 2021, lebih dari 12 bulan sesudah tinjauan 4 Mei 2020.",
                "Follow-up decree (1.b): dated 5 May 2021, more than 12 months after the review of 4 May 2020.");
    m_gap.day.clear();
    m_gap.lacks = {DocumentLack::AfterReview};
    expectAbout("Keputusan tindak lanjut (1.b) belum didahului tinjauan.", "Follow-up decree (1.b): no review comes before it.");
}

TEST_F(GapSentence, SaysWhatKindOfDocumentIsMissing) {
    expectMissing("Belum ada dokumen.", "No document is attached.");
    rule().kinds = {DocumentKind::Regulation, DocumentKind::Decree};
    rule().purpose = EvidencePurpose::LegalBasis;
    rule().isSigned = true;
    expectMissing("Belum ada peraturan atau keputusan bertanda tangan untuk dasar hukum.",
                  "No signed regulation or decree for legal basis is attached.");
    rule() = {};
    rule().purpose = EvidencePurpose::Review;
    rule().withinMonths = 24;
    rule().contains = {rubric::DocumentContent::Issues, rubric::DocumentContent::Recommendations};
    expectMissing("Belum ada dokumen untuk tinjauan (berumur paling lama 24 bulan, memuat permasalahan dan rekomendasi).",
                  "No document for review (at most 24 months old, with issues and recommendations) is attached.");
    rule() = {};
    rule().kinds = {DocumentKind::Screenshot};
    rule().count = 2;
    expectMissing("Kurang dari 2 terlampir: tangkapan layar.", "Fewer than 2 are attached: screenshot.");
}

TEST_F(GapSentence, OfTheOtherChecks) {
    rule().check = EvidenceRule::Check::Linked;
    expectMissing("Belum ada bukti dukung untuk tingkat 4.", "No evidence is attached for level 4.");
    rule().check = EvidenceRule::Check::Named;
    expectMissing("Belum ada penjelasan yang menyebut berkas bukti dukungnya.", "There is no explanation that names the attached files.");
    expectAbout("Berkas notula_2020.pdf (1.b) belum disebut dalam penjelasan.",
                "The file notula_2020.pdf (1.b) is not named in the explanation.");
    rule().check = EvidenceRule::Check::Searchable;
    expectAbout("Berkas notula_2020.pdf (1.b) tidak berisi teks yang dapat dicari.",
                "The file notula_2020.pdf (1.b) has no text that can be searched.");
    rule().check = EvidenceRule::Check::Current;
    m_item.document.kind = DocumentKind::Decree;
    m_item.document.expires = "2021-06-30";
    m_gap.day = "2021-12-31";
    expectAbout("Keputusan (1.b) habis masa berlakunya pada 30 Juni 2021, sebelum 31 Desember 2021.",
                "Decree (1.b): expired on 30 June 2021, before 31 December 2021.");
}

TEST_F(GapSentence, NumbersByThePrintedCodeElseById) {
    EXPECT_EQ(evidenceNumber(m_rubric, m_item.link), "1.b");
    m_rubric.nodes[1].code.clear();
    EXPECT_EQ(evidenceNumber(m_rubric, m_item.link), "I1.b");
    m_item.link.node = rubric::NodeId{"gone"};
    EXPECT_EQ(evidenceNumber(m_rubric, m_item.link), "gone.b");
}

TEST(EvidenceWords, AreInBothCatalogues) {
    for (const Language language : {Language::Indonesian, Language::English}) {
        const text::Catalogue& words = catalogue(language);
        for (int kind = 0; kind <= static_cast<int>(DocumentKind::Other); ++kind) {
            const auto one = static_cast<DocumentKind>(kind);
            EXPECT_TRUE(kind == 0 || words.has("document-kind-" + std::string(rubric::documentKindCode(one)))) << kind;
        }
        for (int purpose = 0; purpose <= static_cast<int>(EvidencePurpose::Audit); ++purpose) {
            const auto one = static_cast<EvidencePurpose>(purpose);
            EXPECT_TRUE(purpose == 0 || words.has("evidence-purpose-" + std::string(rubric::evidencePurposeCode(one)))) << purpose;
        }
        for (int lack = 0; lack <= static_cast<int>(DocumentLack::Recommendations); ++lack) {
            EXPECT_TRUE(words.has("document-lack-" + std::string(documentLackCode(static_cast<DocumentLack>(lack))))) << lack;
        }
    }
    EXPECT_EQ(word(DocumentKind::Minutes, Language::Indonesian), "notula");
    EXPECT_EQ(word(DocumentKind::Unsaid, Language::English), "not said");
    EXPECT_EQ(word(EvidencePurpose::FollowUp, Language::Indonesian), "tindak lanjut");
    EXPECT_EQ(word(assessment::Confidentiality::Confidential, Language::Indonesian), "rahasia");
    EXPECT_EQ(word(assessment::Verdict::Insufficient, Language::English), "insufficient");
    EXPECT_EQ(word(DocumentLack::Signature, Language::English), "without signer");
}

}  // namespace
}  // namespace matang::messages
