// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/orders/batch.h>

#include "file_names.h"

#include <matang/results/peer_results.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace matang::orders {

namespace {

/// The name of an agency's file, told from that of another agency of the same name by a number.
std::string uniqueName(const std::string& agency, const BatchOrder& order, std::set<std::string>& taken) {
    const std::string suffix =
        "-" + safeFileName(order.rubric.text) + "-" + std::to_string(order.year) +
        (writers::isFolderFormat(order.format) ? std::string() : "." + std::string(writers::formatCode(order.format)));
    const std::string words = safeFileName(agency);
    const std::string stem = words.empty() ? "instansi" : words;
    std::string name = stem + suffix;
    for (int number = 2; !taken.insert(name).second; ++number) {
        name = stem + "-" + std::to_string(number) + suffix;
    }
    return name;
}

base::Result<void> makeFolder(const std::string& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !std::filesystem::is_directory(folder, error)) {
        const std::string detail = error ? error.message() : std::make_error_code(std::errc::not_a_directory).message();
        return base::fail(base::ErrorCode::InputOutput, "folder-not-made", {{"folder", folder}, {"detail", detail}});
    }
    return {};
}

/// What stops the whole batch rather than one report of it.
bool stopsAll(const base::Error& error) {
    return error.reason == "report-font-missing";
}

}  // namespace

base::Result<std::vector<BatchFile>> batchFiles(workspace::Workspace& workspace, const BatchOrder& order) {
    results::Results results(workspace);
    const auto family = results.family(order.rubric.text);
    if (!family) {
        return base::propagate(family);
    }
    const auto peers = results::peerResults(workspace, results, *family);
    if (!peers) {
        return base::propagate(peers);
    }
    auto members = analysis::peersOf(*peers, order.group, order.rubric, order.year);
    if (members.empty()) {
        return base::fail(base::ErrorCode::NotFound, "round-empty", {{"rubric", order.rubric.text}, {"year", std::to_string(order.year)}});
    }
    std::stable_sort(members.begin(), members.end(), [](const analysis::PeerResult* left, const analysis::PeerResult* right) {
        return left->agencyName < right->agencyName;
    });
    std::set<std::string> taken;
    std::vector<BatchFile> files;
    for (const analysis::PeerResult* member : members) {
        files.push_back({member->assessment, member->agencyName, uniqueName(member->agencyName, order, taken)});
    }
    return files;
}

base::Result<BatchOutcome> writeBatch(workspace::Workspace& workspace, const rubric::RubricFolders& rubrics, const BatchOrder& order,
                                      std::stop_token stop, const BatchProgress& progress) {
    const auto files = batchFiles(workspace, order);
    if (!files) {
        return base::propagate(files);
    }
    if (const auto made = makeFolder(order.folder); !made) {
        return base::propagate(made);
    }
    ReportDesk desk(workspace, rubrics);
    BatchOutcome outcome;
    const int all = static_cast<int>(files->size());
    int done = 0;
    for (const BatchFile& file : *files) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "report-cancelled",
                              {{"done", std::to_string(outcome.written.size())}, {"all", std::to_string(all)}});
        }
        if (progress) {
            progress(done, all, file.agency);
        }
        const auto document = desk.agencyDocument(file.assessment, order.stage, assessment::Answer::AsIs, order.settings);
        const std::string target = (std::filesystem::path(order.folder) / file.file).string();
        const base::Result<void> written = document ? writers::write(*document, order.format, target) : base::propagate(document);
        if (written) {
            outcome.written.push_back(file);
        } else if (stopsAll(written.error())) {
            return base::propagate(written);
        } else {
            outcome.failed.emplace_back(file, written.error());
        }
        ++done;
    }
    if (progress) {
        progress(done, all, {});
    }
    return outcome;
}

}  // namespace matang::orders
