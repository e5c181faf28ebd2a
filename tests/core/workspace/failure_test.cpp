// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_limit.h"
#include "workspace_fixture.h"

namespace matang::workspace {
namespace {

TEST_F(WorkspaceTest, aFullDiskLeavesTheFileAsItWas) {
    writeWhole(m_folder / "video.mp4", std::string(3000000, 'v'));
    close();
    const std::string before = readWhole(file());
    const auto attach = [&] {
        Workspace limited = must(Workspace::open(file(), Access::ReadWrite, m_clock));
        Workspace::EvidenceRequest request;
        request.assessment = m_assessment;
        request.node = rubric::NodeId("I1");
        std::string answer = outcome(limited.attachEvidence(request, m_folder / "video.mp4", rina()));
        // Smaller edits still work afterwards: the failure was rolled back.
        answer += "; " + outcome(limited.setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
        return answer + "; " + std::to_string(must(limited.evidence(m_assessment)).size());
    };
    const std::string answer = withFileLimit(before.size() + 400000, attach);
    EXPECT_THAT(answer, testing::AnyOf("disk-full; done; 0", testing::MatchesRegex("workspace-storage detail=.*; done; 0")));
    reopen();
    EXPECT_EQ(must(workspace().record(m_assessment)).marks.size(), 1U);
    EXPECT_THAT(findingsOf(workspace().check()), testing::ElementsAre());
    EXPECT_LT(std::filesystem::file_size(file()), before.size() + 100000);
}

TEST_F(WorkspaceTest, aGroupThatFillsTheDiskIsLostWholly) {
    close();
    const std::string before = readWhole(file());
    const auto fill = [&] {
        Workspace limited = must(Workspace::open(file(), Access::ReadWrite, m_clock));
        int refused = 0;
        const base::Result<void> all = limited.together([&]() -> base::Result<void> {
            for (int number = 0; number < 30; ++number) {
                // A caller that does not care about the failures must not get half of them stored either.
                refused += limited.setMark(m_assessment, markOf("I" + std::to_string(number), "Budi", 3, std::string(2000000, 'x')), rina())
                               ? 0
                               : 1;
            }
            return {};
        });
        return outcome(all).substr(0, 9) + (refused > 0 ? " refused " : " accepted ") +
               std::to_string(must(limited.record(m_assessment)).marks.size());
    };
    EXPECT_THAT(withFileLimit(before.size() + 1000000, fill), testing::AnyOf("disk-full refused 0", "workspace refused 0"));
    EXPECT_EQ(readWhole(file()), before);
}

TEST_F(WorkspaceTest, aFileThatIsMovedAwayTakesNoEditsUntilItIsBack) {
    const auto elsewhere = m_folder / "lain.matang";
    std::filesystem::rename(file(), elsewhere);
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina())), "workspace-gone");
    // What was read can still be read, and saved elsewhere.
    EXPECT_EQ(must(workspace().record(m_assessment)).marks.size(), 0U);
    EXPECT_EQ(outcome(workspace().saveCopy(m_folder / "salinan.matang")), "done");
    std::filesystem::rename(elsewhere, file());
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina())), "done");
    EXPECT_EQ(must(must(Workspace::open(m_folder / "salinan.matang", Access::ReadOnly, m_clock)).record(m_assessment)).marks.size(), 0U);
    std::filesystem::remove(file());
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I1", "Budi", 4), rina())), "workspace-gone");
    EXPECT_EQ(must(workspace().record(m_assessment)).marks.size(), 1U);
}

TEST_F(WorkspaceTest, aFileThatIsReplacedTakesNoEdits) {
    std::filesystem::copy_file(file(), m_folder / "lain.matang");
    std::filesystem::rename(m_folder / "lain.matang", file());
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina())), "workspace-gone");
}

TEST_F(WorkspaceTest, aCopyThatDoesNotFitLeavesNothing) {
    close();
    const auto copy = [&] {
        return outcome(must(Workspace::open(file(), Access::ReadOnly, m_clock)).saveCopy(m_folder / "salinan.matang"));
    };
    EXPECT_THAT(withFileLimit(20000, copy), testing::AnyOf("disk-full", testing::StartsWith("workspace-storage")));
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang"));
}

}  // namespace
}  // namespace matang::workspace
