// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <matang/workspace/archive.h>

#include <gtest/gtest.h>

namespace matang::cli {
namespace {

/// A workspace with two files of one indicator, one of which was removed.
class Reclaiming : public testing::Test {
protected:
    Reclaiming() : m_file(m_line.workspaceWith("agency,kind,year,rubric,node,value\nKota Contoh,kota,2024,spbe-2020,I1,3\n")) {
        for (const char* const name : {"tinggal.pdf", "lepas.pdf"}) {
            m_line.done(
                {"evidence", "add", m_file, "--agency", "Kota Contoh", "--node", "I1", m_line.write(name, std::string(600'000, *name))});
        }
        const base::SystemClock clock;
        auto workspace = workspace::Workspace::open(m_file, workspace::Access::ReadWrite, clock);
        const auto links = workspace->evidence(workspace->assessments()->front().id);
        EXPECT_TRUE(workspace->removeEvidence(links->back().id, {"Rina", "remove-evidence"}).has_value());
    }

    [[nodiscard]] workspace::Room room() const {
        const base::SystemClock clock;
        auto workspace = workspace::Workspace::open(m_file, workspace::Access::ReadOnly, clock);
        return *workspace::Archive(*workspace).room();
    }

    CommandLine::Said reclaim(const std::vector<std::string>& options, const std::string& language = "en") {
        std::vector<std::string> arguments{"--lang", language, "workspace", "reclaim", m_file};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return m_line.run(arguments);
    }

    [[nodiscard]] std::string plan() const {
        return m_file + ": contents of removed evidence will be taken out for good (1, 600.0\u00a0kB). They can then not be put back.\n";
    }

    CommandLine m_line;
    std::string m_file;
};

TEST_F(Reclaiming, ChangesNothingUnasked) {
    const workspace::Room before = room();
    EXPECT_EQ(before.unreferenced, 600'000);
    EXPECT_EQ(reclaim({}), (CommandLine::Said{Exit::NotDone, "", plan() + "Nothing was changed. Add --yes to do it.\n"}));
    m_line.answer("n\n");
    EXPECT_EQ(reclaim({}), (CommandLine::Said{Exit::NotDone, "", plan() + "Go on? [y/N] Nothing was changed. Add --yes to do it.\n"}));
    EXPECT_EQ(room(), before);
}

TEST_F(Reclaiming, GivesTheRoomBack) {
    const workspace::Room before = room();
    const CommandLine::Said said = reclaim({"--yes"});
    EXPECT_EQ(said.exit, Exit::Done);
    EXPECT_EQ(said.err.rfind(plan() + m_file + ": ", 0), 0U) << said.err;
    const workspace::Room after = room();
    EXPECT_EQ(after.unreferenced, 0);
    EXPECT_EQ(after.evidence, 600'000);
    EXPECT_LT(after.file, before.file - 590'000);
    EXPECT_EQ(m_line.run({"workspace", "check", m_file}).exit, Exit::Done);
    EXPECT_EQ(reclaim({"--yes"}),
              (CommandLine::Said{Exit::Done, "", m_file + ": nothing to take out; every stored content belongs to evidence.\n"}));
}

TEST_F(Reclaiming, AsksAtATerminal) {
    m_line.answer("y\n");
    EXPECT_EQ(reclaim({}, "id").exit, Exit::Done);
    EXPECT_EQ(room().unreferenced, 0);
}

}  // namespace
}  // namespace matang::cli
