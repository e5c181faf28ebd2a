// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace matang::cli {
namespace {

std::filesystem::path newFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "matang-cli-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    return name;
}

}  // namespace

CommandLine::CommandLine() : m_folder(newFolder()), m_clock(base::Moment{1'700'000'000'000}) {}

CommandLine::~CommandLine() {
    std::filesystem::remove_all(m_folder);
}

CommandLine::Said CommandLine::run(const std::vector<std::string>& arguments) {
    std::ostringstream out;
    std::ostringstream err;
    const Surroundings surroundings{out,    err,   m_clock,        {std::filesystem::path(MATANG_SOURCE_DIR) / "rubrics", m_folder / "own"},
                                    "Siti", false, m_answers.get()};
    const Exit exit = cli::run(arguments, surroundings);
    return {exit, out.str(), err.str()};
}

std::string CommandLine::done(const std::vector<std::string>& arguments) {
    const Said said = run(arguments);
    EXPECT_EQ(said.exit, Exit::Done) << said.err;
    return said.out;
}

std::string CommandLine::write(const std::string& name, const std::string& content) {
    std::ofstream(m_folder / name, std::ios::binary) << content;
    return path(name);
}

std::string CommandLine::workspaceWith(const std::string& csv) {
    const std::string workspace = path("test.matang");
    done({"workspace", "new", workspace});
    done({"import", workspace, write("values.csv", csv)});
    return workspace;
}

}  // namespace matang::cli
