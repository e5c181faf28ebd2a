// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/clock.h>
#include <matang/rubric/library.h>

#include <iosfwd>
#include <string>
#include <vector>

namespace matang::cli {

/// What a run of the command line takes from the world around it, so that tests can run commands in their own process.
struct Surroundings {
    std::ostream& out;  ///< results
    std::ostream& err;  ///< messages
    const base::Clock& clock;
    rubric::RubricFolders rubrics;
    std::string person;               ///< who edits, unless --person says otherwise
    bool watched = false;             ///< somebody sees `err` as it is written: a terminal
    std::istream* answers = nullptr;  ///< where somebody at a terminal answers questions; nullptr: nobody is there
};

/// Exit statuses (contract).
enum class Exit { Done = 0, Findings = 1, Usage = 2, NotDone = 3 };

/// Runs one command. `arguments` without the program's name. Never throws.
[[nodiscard]] Exit run(const std::vector<std::string>& arguments, const Surroundings& surroundings);

}  // namespace matang::cli
