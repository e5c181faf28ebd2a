// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <matang/search/note_search.h>
#include <matang/workspace/desk.h>

namespace matang::search {

namespace {

using workspace::markOf;
using workspace::must;
using workspace::rina;
using workspace::WorkspaceTest;
using workspace::writeWhole;

using assessment::Role;

assessment::Person person(const std::string& name, Role role = Role::Coordinator) {
    return {name, role, {}};
}

class NoteSearchTest : public WorkspaceTest {
protected:
    NoteHits find(const std::string& words, const assessment::Person& viewer = person("Rina"),
                  std::vector<assessment::Document> documents = {}) {
        const auto attached = must(attachedFiles(workspace()));
        return must(searchNotes(workspace(), attached, {TextQuery(words), viewer, std::move(documents)}));
    }
    /// "I1 2:Peta jalan": node, kind and words.
    std::vector<std::string> found(const std::string& words, const assessment::Person& viewer = person("Rina")) {
        std::vector<std::string> hits;
        for (const auto& hit : find(words, viewer).first) {
            hits.push_back(hit.node.text + " " + std::to_string(static_cast<int>(hit.kind)) + ":" + hit.snippet.text);
        }
        return hits;
    }
    assessment::EvidenceLink attach(const std::string& node, const std::string& note) {
        writeWhole(m_folder / "SK Wali Kota.pdf", "isi");
        workspace::Workspace::EvidenceRequest request;
        request.assessment = m_assessment;
        request.node = rubric::NodeId(node);
        request.note = note;
        return must(workspace().attachEvidence(request, m_folder / "SK Wali Kota.pdf", rina()));
    }
};

}  // namespace

TEST_F(NoteSearchTest, FindsWhatMarksSayWithItsPlace) {
    auto mark = markOf("I1", "Budi", base::Rational(3), "Peta jalan ditetapkan");
    mark.justification = "peta lengkap";
    must(workspace().setMark(m_assessment, mark, rina()));
    EXPECT_EQ(found("peta"), (std::vector<std::string>{"I1 0:Peta jalan ditetapkan", "I1 2:peta lengkap"}));
    NoteHit hit;
    hit.assessment = m_assessment;
    hit.node = rubric::NodeId("I1");
    hit.stage = mark.stage;
    hit.assessor = "Budi";
    hit.snippet = {"Peta jalan ditetapkan", {{5, 5}}};
    EXPECT_EQ(find("jalan").first, std::vector{hit});
    mark.fact = "diganti";
    must(workspace().setMark(m_assessment, mark, rina()));
    EXPECT_EQ(found("jalan"), std::vector<std::string>());
}

TEST_F(NoteSearchTest, FindsNotesNamesAndDocumentsOfAttachedFilesUntilTheyAreRemoved) {
    const auto link = attach("I2", "penetapan tim");
    EXPECT_EQ(found("penetapan"), (std::vector<std::string>{"I2 3:penetapan tim"}));
    EXPECT_EQ(found("wali kota"), (std::vector<std::string>{"I2 4:SK Wali Kota.pdf"}));
    assessment::Document document;
    document.sha256 = link.sha256;
    document.title = "Arsitektur";
    document.number = "12 Tahun 2023";
    const auto hits = find("arsitektur 12", person("Rina"), {document});
    ASSERT_EQ(hits.first.size(), 1u);
    EXPECT_EQ(hits.first[0].kind, NoteKind::Document);
    EXPECT_EQ(hits.first[0].link, std::optional(link.id));
    must(workspace().removeEvidence(link.id, rina()));
    EXPECT_EQ(found("wali"), std::vector<std::string>());
}

TEST_F(NoteSearchTest, MarksOfABlindPanelAreFoundByThoseWhoMaySeeThem) {
    auto mark = markOf("I1", "Budi", base::Rational(3), "rahasia");
    must(workspace().setMark(m_assessment, mark, rina()));
    assessment::StageStatus status;
    status.stage = mark.stage;
    status.panel = assessment::PanelView::Blind;
    must(workspace::Desk(workspace()).setStageStatus(m_assessment, status, rina()));
    EXPECT_EQ(found("rahasia", person("Rina", Role::Assessor)), std::vector<std::string>());
    EXPECT_EQ(found("rahasia", person("Budi", Role::Agency)), std::vector<std::string>());
    EXPECT_EQ(found("rahasia", person("Budi", Role::Assessor)), (std::vector<std::string>{"I1 0:rahasia"}));
    EXPECT_EQ(found("rahasia", person("Sari", Role::Coordinator)), (std::vector<std::string>{"I1 0:rahasia"}));
}

TEST_F(NoteSearchTest, ManyHitsAreCountedAndTheFirstHandedOut) {
    for (int number = 1; number <= 5; ++number) {
        must(workspace().setMark(m_assessment, markOf("I1", "Asesor " + std::to_string(number), base::Rational(3), "sama"), rina()));
    }
    const auto hits = must(searchNotes(workspace(), {}, {TextQuery("sama"), person("Rina"), {}, 2}));
    EXPECT_EQ(hits.first.size(), 2u);
    EXPECT_EQ(hits.all, 5);
}

}  // namespace matang::search
