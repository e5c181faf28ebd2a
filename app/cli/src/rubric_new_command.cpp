// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_commands.h"
#include "rubric_skeleton.h"
#include "usage.h"

#include <matang/rubric/library.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <ostream>

namespace matang::cli {
namespace {

struct NewOptions {
    std::string id;
    std::string output;
};

/// As the format wants ids; "index" is the root of every tree.
bool isId(const std::string& text) {
    const auto isLetterOrDigit = [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9');
    };
    return !text.empty() && isLetterOrDigit(text.front()) && text != "index" &&
           std::all_of(text.begin(), text.end(), [&](char one) { return one == '-' || isLetterOrDigit(one); });
}

bool isBundled(const std::string& id, const rubric::RubricFolders& folders) {
    const std::vector<rubric::RubricId> bundled = rubric::RubricLibrary(folders.bundled).ids();
    return std::find(bundled.begin(), bundled.end(), rubric::RubricId{id}) != bundled.end();
}

/// The file to write: the named one, or one in the named folder or the folder of own rubrics.
base::Result<std::filesystem::path> targetOf(const NewOptions& options, const rubric::RubricFolders& folders) {
    const std::string name = options.id + ".yaml";
    std::error_code failure;
    if (!options.output.empty()) {
        const std::filesystem::path named = options.output;
        const std::filesystem::path target = std::filesystem::is_directory(named, failure) ? named / name : named;
        if (target.filename() != name) {
            return base::fail(base::ErrorCode::NotAllowed, "rubric-file-name", {{"file", options.output}, {"name", name}});
        }
        return target;
    }
    if (folders.own.empty()) {
        return base::fail(base::ErrorCode::NotFound, "own-folder-unknown");
    }
    std::filesystem::create_directories(folders.own, failure);
    if (failure) {
        return base::fail(base::ErrorCode::InputOutput, "folder-not-made",
                          {{"folder", folders.own.string()}, {"detail", failure.message()}});
    }
    return folders.own / name;
}

/// Writes a file that must not be there yet.
base::Result<void> writeNew(const std::filesystem::path& file, const std::string& text) {
    const base::Arguments arguments{{"file", file.string()}};
    std::FILE* stream = std::fopen(file.c_str(), "wx");
    if (stream == nullptr) {
        std::error_code unknown;
        return std::filesystem::exists(std::filesystem::symlink_status(file, unknown))
                   ? base::fail(base::ErrorCode::AlreadyExists, "file-exists", arguments)
                   : base::fail(base::ErrorCode::InputOutput, "file-not-written", arguments);
    }
    const bool written = std::fwrite(text.data(), 1, text.size(), stream) == text.size();
    if (std::fclose(stream) != 0 || !written) {
        std::error_code unknown;
        std::filesystem::remove(file, unknown);
        return base::fail(base::ErrorCode::InputOutput, "file-not-written", arguments);
    }
    return {};
}

std::string schemaBeside(const rubric::RubricFolders& folders) {
    const std::filesystem::path schema = folders.bundled / "rubric.schema.json";
    std::error_code failure;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(schema, failure);
    return !failure && std::filesystem::is_regular_file(whole, failure) ? whole.string() : schema.filename().string();
}

Exit write(const NewOptions& options, const Console& console) {
    const rubric::RubricFolders& folders = console.surroundings().rubrics;
    if (isBundled(options.id, folders)) {
        return console.fail({base::ErrorCode::NotAllowed, "rubric-id-bundled", {{"rubric", options.id}}, {}, {}});
    }
    const auto target = targetOf(options, folders);
    if (!target) {
        return console.fail(target.error());
    }
    const auto written = writeNew(*target, rubricSkeleton(options.id, schemaBeside(folders), console.language()));
    if (!written) {
        return console.fail(written.error());
    }
    console.out() << console.say("rubric-written", {{"file", target->string()}}) << '\n';
    return Exit::Done;
}

}  // namespace

void declareRubricNew(CLI::App& rubric, const Declaration& declaration) {
    const auto options = std::make_shared<NewOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = rubric.add_subcommand("new", words.say("help-rubric-new"));
    command->add_option("ID", options->id, words.say("help-rubric-new-id"))->required()->check([words](const std::string& text) {
        return isId(text) ? std::string{} : words.say("usage-not-id", {{"id", text}});
    });
    takesText(*command->add_option("-o,--output", options->output, words.say("help-rubric-new-output"))->type_name("FILE"), words);
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return write(*options, console); }; });
}

}  // namespace matang::cli
