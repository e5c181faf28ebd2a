// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <gtest/gtest.h>

namespace matang::cli {
namespace {

using Said = CommandLine::Said;

TEST(Usage, SpeaksIndonesianUnlessAskedOtherwise) {
    CommandLine commands;
    EXPECT_EQ(commands.run({"rubric"}),
              (Said{Exit::Usage, "",
                    "matang-cli: Perintah belum disebut. Yang ada: list, check, show, diff, new.\nBantuan: matang-cli rubric --help\n"}));
    EXPECT_EQ(commands.run({"rubric", "--lang=en"}),
              (Said{Exit::Usage, "",
                    "matang-cli: A command is missing. There are: list, check, show, diff, new.\nHelp: matang-cli rubric --help\n"}));
    EXPECT_EQ(commands.run({"rubric", "list", "--lang", "fr"}),
              (Said{Exit::Usage, "",
                    "matang-cli: --lang: \"fr\" tidak dikenal di sini. Pilih salah satu: id, en.\n"
                    "Bantuan: matang-cli rubric list --help\n"}));
}

TEST(Usage, HelpIsAResultButIsAMessageWhereNothingWasAsked) {
    CommandLine commands;
    const Said asked = commands.run({"--help"});
    const Said nothing = commands.run({});
    EXPECT_EQ(asked.exit, Exit::Done);
    EXPECT_EQ(asked.err, "");
    EXPECT_EQ(nothing, (Said{Exit::Usage, "", asked.out}));
}

TEST(Usage, NamesEverythingThatIsMissingAtOnce) {
    CommandLine commands;
    EXPECT_EQ(commands.run({"rank", "--lang", "en"}),
              (Said{Exit::Usage, "", "matang-cli: Needed and not given: FILE, --rubric, --year.\nHelp: matang-cli rank --help\n"}));
}

TEST(Usage, WrongYearsAreRefusedBeforeAnythingIsOpened) {
    CommandLine commands;
    for (const char* option : {"--from", "--to"}) {
        for (const char* text : {"abc", "20x1", "2021.5", "99999999999999", "1899", "2201", "", " 2021"}) {
            const Said said = commands.run({"--lang", "en", "compare", "no.matang", "--agency", "A", "--rubric", "R", option, text});
            EXPECT_EQ(said, (Said{Exit::Usage, "",
                                  std::string("matang-cli: ") + option + ": \"" + text +
                                      "\" is not a year from 1900 to 2200. Write four digits.\nHelp: matang-cli compare --help\n"}));
        }
    }
}

TEST(Usage, AnEmptyValueDoesNotMeanAll) {
    CommandLine commands;
    for (const char* option : {"--agency", "--rubric", "--stage"}) {
        EXPECT_EQ(commands.run({"--lang", "en", "score", "no.matang", option, ""}),
                  (Said{Exit::Usage, "",
                        std::string("matang-cli: ") + option +
                            ": The value is empty. Give one, or leave the option out.\nHelp: matang-cli score --help\n"}));
    }
}

TEST(Usage, WholeHelpIsInOneLanguage) {
    CommandLine commands;
    const std::vector<std::vector<std::string>> all{{"rubric"},
                                                    {"rubric", "list"},
                                                    {"rubric", "check"},
                                                    {"rubric", "show"},
                                                    {"rubric", "diff"},
                                                    {"rubric", "new"},
                                                    {"workspace"},
                                                    {"workspace", "new"},
                                                    {"workspace", "check"},
                                                    {"workspace", "info"},
                                                    {"import"},
                                                    {"score"},
                                                    {"compare"},
                                                    {"rank"},
                                                    {"evidence"},
                                                    {"evidence", "add"},
                                                    {"evidence", "list"},
                                                    {"evidence", "export"},
                                                    {"report"}};
    for (std::vector<std::string> command : all) {
        command.emplace_back("--help");
        const std::string help = commands.done(command);
        for (const char* english : {"Usage:", "Options", "OPTIONS", "Positionals", "REQUIRED", "SUBCOMMAND", "TEXT ", " INT", "{"}) {
            EXPECT_EQ(help.find(english), std::string::npos) << english << " in\n" << help;
        }
    }
}

}  // namespace
}  // namespace matang::cli
