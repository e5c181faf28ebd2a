// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/cli/run.h>

#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace matang::cli {

/// A folder of its own in which commands run in the test's process, at a fixed moment. Own rubrics would stand in its folder "own".
class CommandLine {
public:
    struct Said {
        Exit exit = Exit::NotDone;
        std::string out;
        std::string err;
        friend bool operator==(const Said&, const Said&) = default;
    };

    CommandLine();
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    Said run(const std::vector<std::string>& arguments);
    /// Runs a command that must succeed and gives its output.
    std::string done(const std::vector<std::string>& arguments);

    /// What somebody at a terminal answers to the next questions; without it nobody is there.
    void answer(const std::string& text) { m_answers = std::make_unique<std::istringstream>(text); }

    std::string write(const std::string& name, const std::string& content);
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    /// A workspace with these values imported.
    std::string workspaceWith(const std::string& csv);

private:
    std::filesystem::path m_folder;
    base::SteppingClock m_clock;
    std::unique_ptr<std::istringstream> m_answers;
};

}  // namespace matang::cli
