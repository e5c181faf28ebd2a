// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "workspace_fixture.h"

namespace matang::workspace {
namespace {

std::vector<Migration> withNext(std::string_view sql) {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({newestVersion() + 1, sql});
    return steps;
}

TEST(Schema, stepsAreNumberedWithoutGaps) {
    int expected = 1;
    for (const Migration& step : migrations()) {
        EXPECT_EQ(step.version, expected++);
        EXPECT_FALSE(step.sql.empty());
    }
    EXPECT_EQ(newestVersion(), 4);
}

TEST_F(WorkspaceTest, anOlderFileIsCopiedBeforeItIsChanged) {
    close();
    const std::filesystem::path backup = file().string() + ".v4.backup";
    {
        Connection connection(file(), Connection::Mode::ReadWrite);
        const std::vector<Migration> steps = withNext("CREATE TABLE novelty (x INTEGER) STRICT; INSERT INTO novelty VALUES (1);");
        must(upgrade(connection, file(), steps));
        EXPECT_EQ(connection.number("PRAGMA user_version"), 5);
        EXPECT_EQ(connection.number("SELECT count(*) FROM novelty"), 1);
        must(upgrade(connection, file(), steps));
    }
    EXPECT_EQ(outcome(Workspace::open(file(), Access::ReadWrite, m_clock)), "workspace-newer version=5 supported=4");
    Workspace old = must(Workspace::open(backup, Access::ReadWrite, m_clock));
    EXPECT_THAT(findingsOf(old.check()), testing::ElementsAre());
    EXPECT_EQ(must(old.info()).agencies, 1);
}

TEST_F(WorkspaceTest, aStepThatFailsChangesNothing) {
    close();
    const std::string before = readWhole(file());
    {
        Connection connection(file(), Connection::Mode::ReadWrite);
        EXPECT_THROW(static_cast<void>(upgrade(connection, file(), withNext("CREATE TABLE novelty (x); INSERT INTO nowhere VALUES (1);"))),
                     SQLite::Exception);
        EXPECT_THROW(static_cast<void>(upgrade(connection, file(), withNext("CREATE TABLE novelty (x); INSERT INTO nowhere VALUES (1);"))),
                     SQLite::Exception);
    }
    EXPECT_EQ(readWhole(file()), before);
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang", "kota.matang.v4.2.backup", "kota.matang.v4.backup"));
    reopen();
    EXPECT_EQ(workspace().access(), Access::ReadWrite);
}

}  // namespace
}  // namespace matang::workspace
