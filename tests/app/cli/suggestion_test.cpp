// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <gtest/gtest.h>

namespace matang::cli {
namespace {

class Suggestion : public testing::Test {
protected:
    std::string messageFor(const std::string& agency) {
        const CommandLine::Said said = m_commands.run({"score", m_workspace, "--agency", agency, "--lang", "en"});
        EXPECT_EQ(said.exit, Exit::NotDone);
        EXPECT_EQ(said.out, "");
        return said.err;
    }

    CommandLine m_commands;
    std::string m_workspace = m_commands.workspaceWith(
        "agency,year,rubric,index\n"
        "Pemerintah Kab. Bogor,2023,spbe-2020,3.26\n"
        "Pemerintah Kota Bogor,2023,spbe-2020,3.72\n"
        "Pemerintah Kota Bandung,2023,spbe-2020,4.10\n"
        "Pemerintah Kab. Bandung Barat,2023,spbe-2020,3.00\n"
        "Pemerintah Kab. Bandung,2023,spbe-2020,3.10\n"
        "Kementerian Kesehatan,2023,spbe-2020,3.31\n");
};

TEST_F(Suggestion, NamesTheSameKindOfAgencyFirst) {
    EXPECT_EQ(messageFor("Kota Bogr"),
              "matang-cli: No agency \"Kota Bogr\" is in this workspace. Similar names: Pemerintah Kota Bogor, Pemerintah Kab. Bogor.\n");
    EXPECT_EQ(
        messageFor("Kabupaten Bogr"),
        "matang-cli: No agency \"Kabupaten Bogr\" is in this workspace. Similar names: Pemerintah Kab. Bogor, Pemerintah Kota Bogor.\n");
}

TEST_F(Suggestion, FindsANameWithoutItsKind) {
    EXPECT_EQ(messageFor("bandung"),
              "matang-cli: No agency \"bandung\" is in this workspace. Similar names: Pemerintah Kota Bandung, Pemerintah Kab. Bandung, "
              "Pemerintah Kab. Bandung Barat.\n");
}

TEST_F(Suggestion, SaysNothingWhereNothingIsNear) {
    EXPECT_EQ(messageFor("Atlantis"),
              "matang-cli: No agency \"Atlantis\" is in this workspace. List what there is with \"matang-cli score FILE\".\n");
    EXPECT_EQ(messageFor("Kota"),
              "matang-cli: No agency \"Kota\" is in this workspace. List what there is with \"matang-cli score FILE\".\n");
}

}  // namespace
}  // namespace matang::cli
