// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <sqlite3.h>

namespace matang::workspace {
namespace {

/// Each test damages a good, closed file and tries to open it.
class IntakeTest : public WorkspaceTest {
protected:
    IntakeTest() {
        must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3, std::string(6000, 'x')), rina()));
        close();
    }
    std::string opening() { return outcome(Workspace::open(file(), Access::ReadWrite, m_clock)); }
    [[nodiscard]] std::string named(const std::string& reason) const { return reason + " file=" + file().string(); }
};

TEST_F(IntakeTest, aGoodFileOpens) {
    EXPECT_EQ(opening(), "done");
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang"));
}

TEST_F(IntakeTest, whatIsNotThereIsNotFound) {
    EXPECT_EQ(outcome(Workspace::open(m_folder / "none.matang", Access::ReadWrite, m_clock)),
              "file-not-found file=" + (m_folder / "none.matang").string());
    EXPECT_EQ(outcome(checkFile(m_folder / "none.matang", m_clock)), "file-not-found file=" + (m_folder / "none.matang").string());
    EXPECT_EQ(outcome(Workspace::open(m_folder.path(), Access::ReadOnly, m_clock)),
              "file-unreadable file=" + m_folder.path().string() + " detail=Is a directory");
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang"));
}

TEST_F(IntakeTest, otherKindsOfFilesAreRefused) {
    for (const std::string& content : {std::string(), std::string("agency,year\n"), std::string(5000, '\0'),
                                       std::string("SQLite format 2 x") + std::string(3000, 'x')}) {
        writeWhole(file(), content);
        EXPECT_EQ(opening(), named("workspace-not-sqlite"));
        EXPECT_EQ(outcome(checkFile(file(), m_clock)), named("workspace-not-sqlite"));
        EXPECT_EQ(readWhole(file()), content);
    }
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang"));
}

TEST_F(IntakeTest, databasesOfOtherProgramsAreRefused) {
    std::filesystem::remove(file());
    writeWhole(file(), "");
    tamper(file(), "CREATE TABLE mark (x)");
    EXPECT_EQ(opening(), named("workspace-not-matang"));
}

TEST_F(IntakeTest, everyTruncationIsRefused) {
    const std::string whole = readWhole(file());
    for (std::size_t size = 0; size < whole.size(); size += size < 200 ? 7 : 1021) {
        writeWhole(file(), whole.substr(0, size));
        EXPECT_EQ(opening(), named(size == 0 ? "workspace-not-sqlite" : "workspace-truncated")) << size;
        EXPECT_EQ(readWhole(file()).size(), size);
    }
    writeWhole(file(), whole.substr(0, whole.size() - 1));
    EXPECT_EQ(opening(), named("workspace-truncated"));
}

TEST_F(IntakeTest, newerFilesAreRefusedUntouched) {
    tamper(file(), "PRAGMA user_version = 99; CREATE TABLE novelty (x)");
    const std::string before = readWhole(file());
    EXPECT_EQ(opening(), "workspace-newer version=99 supported=4");
    EXPECT_EQ(readWhole(file()), before);
    tamper(file(), "PRAGMA user_version = 0");
    EXPECT_EQ(opening(), "workspace-damaged detail=user_version 0");
}

TEST_F(IntakeTest, everythingForeignInTheSchemaIsRefused) {
    const std::string good = readWhole(file());
    const std::vector<std::pair<std::string, std::string>> cases{
        {"CREATE TRIGGER sneaky AFTER INSERT ON mark BEGIN DELETE FROM trail; END", "trigger sneaky"},
        {"CREATE VIEW look AS SELECT * FROM mark", "view look"},
        {"CREATE TABLE extra (x)", "table extra"},
        {"CREATE INDEX slow ON mark (value)", "index slow"},
        {"CREATE VIRTUAL TABLE hunt USING fts5(x)", "table hunt"},
        {"ALTER TABLE mark ADD COLUMN more TEXT", "table mark"},
        {"PRAGMA user_version = 1", "index clarification_by_assessment"},
        {"DROP INDEX agency_by_code", "index agency_by_code"},
        {"PRAGMA foreign_keys = OFF; DROP TABLE place", "index sqlite_autoindex_place_1"},
        {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'year INTEGER NOT NULL', 'year ANY') WHERE name = "
         "'assessment'",
         "table assessment"}};
    for (const auto& [sql, object] : cases) {
        writeWhole(file(), good);
        tamper(file(), sql);
        EXPECT_EQ(opening(), "workspace-foreign-schema object=" + object) << sql;
        EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), testing::Contains("schema-foreign object=" + object)) << sql;
    }
    writeWhole(file(), good);
    tamper(file(), "PRAGMA journal_mode = WAL");
    EXPECT_EQ(opening(), "workspace-foreign-schema object=journal_mode=wal");
}

TEST_F(IntakeTest, brokenPagesAreRefusedWithADetail) {
    const std::string good = readWhole(file());
    const auto page = static_cast<std::size_t>(std::stoi(ask(file(), "SELECT rootpage FROM sqlite_schema WHERE name = 'mark'")));
    std::string bad = good;
    bad.replace((page - 1) * 4096, 8, "\xff\xff\xff\xff\xff\xff\xff\xff");
    writeWhole(file(), bad);
    EXPECT_THAT(opening(), testing::StartsWith("workspace-damaged detail="));
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), testing::Contains(testing::StartsWith("database-damaged detail=")));
    EXPECT_EQ(readWhole(file()), bad);
}

TEST_F(IntakeTest, wrongTypesBehindTheSchemaAreRefused) {
    tamper(file(), "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'assessment'");
    tamper(file(), "UPDATE assessment SET year = 'zweitausend'");
    tamper(file(), "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'assessment'");
    EXPECT_EQ(opening(), "workspace-damaged detail=non-INTEGER value in assessment.year");
}

TEST_F(IntakeTest, wrongTypesInTheTablesOfEvidenceAreRefused) {
    const std::string good = readWhole(file());
    const std::vector<std::array<std::string, 3>> cases{
        {"document", "INSERT INTO document VALUES (1, 5, '', '', '', '', '', '', 0, 0)", "non-TEXT value in document.kind"},
        {"judgement", "INSERT INTO judgement VALUES (1, 'self', 'Budi', 'accepted', '', 'now')", "non-INTEGER value in judgement.at"},
        {"evidence_link", "INSERT INTO evidence_link VALUES (1, 1, 'I1', 'a', 1, '', '', NULL, '', x'00', '', 0, '', 0)",
         "non-TEXT value in evidence_link.purpose"}};
    for (const auto& [table, sql, detail] : cases) {
        writeWhole(file(), good);
        const std::string change = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ";
        tamper(file(), change + "replace(replace(sql, ') STRICT', ')'), ' TEXT', ' BLOB') WHERE name = '" + table + "'");
        tamper(file(), "PRAGMA foreign_keys = OFF; " + sql);
        tamper(file(), change + "replace(sql, ' BLOB', ' TEXT') || ' STRICT' WHERE name = '" + table + "'");
        if (table == "judgement") {
            tamper(file(), change + "replace(sql, '), WITHOUT ROWID STRICT', ') STRICT, WITHOUT ROWID') WHERE name = 'judgement'");
        }
        EXPECT_EQ(opening(), "workspace-damaged detail=" + detail);
    }
}

}  // namespace
}  // namespace matang::workspace
