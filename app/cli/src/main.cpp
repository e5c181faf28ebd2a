// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/cli/run.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

#include <unistd.h>

namespace {

/// Rubrics stand at the same place beside the program whether it is built or installed.
std::filesystem::path bundledRubrics() {
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path("rubrics") : program.parent_path().parent_path() / "share" / "matang" / "rubrics";
}

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

std::string personLoggedIn() {
    for (const char* name : {"MATANG_PERSON", "USER", "LOGNAME"}) {
        if (const std::string person = variable(name); !person.empty()) {
            return person;
        }
    }
    return "matang-cli";
}

}  // namespace

int main(int count, char** values) {
    const std::vector<std::string> arguments(values + 1, values + count);
    const matang::base::SystemClock clock;
    const matang::rubric::RubricFolders rubrics(bundledRubrics(), matang::rubric::ownRubricFolder(variable));
    const bool watched = isatty(STDERR_FILENO) == 1;
    std::istream* const answers = watched && isatty(STDIN_FILENO) == 1 ? &std::cin : nullptr;
    const matang::cli::Surroundings surroundings{std::cout, std::cerr, clock, rubrics, personLoggedIn(), watched, answers};
    return static_cast<int>(matang::cli::run(arguments, surroundings));
}
