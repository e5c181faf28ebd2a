// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/orders/report_order.h>

namespace matang::orders {

/// Reports on all agencies of a round, one file each, into a folder.
struct BatchOrder {
    rubric::RubricId rubric;
    int year = 0;
    analysis::PeerGroup group{};  ///< which agencies; empty: all
    std::optional<rubric::StageId> stage;
    ReportSettings settings;
    writers::Format format = writers::Format::Pdf;
    std::string folder;  ///< made where it is not there
};

/// One file of a batch.
struct BatchFile {
    assessment::AssessmentId assessment;
    std::string agency;
    std::string file;  ///< its name within the folder; unique, of letters that every file system takes
};

/// What a batch did. Files that were written before it stopped stay, each whole.
struct BatchOutcome {
    std::vector<BatchFile> written;
    std::vector<std::pair<BatchFile, base::Error>> failed;  ///< the others are still tried
};

/// The files that a batch will write, in order of agency. Errors: NotFound "round-empty" {rubric, year}.
[[nodiscard]] base::Result<std::vector<BatchFile>> batchFiles(workspace::Workspace& workspace, const BatchOrder& order);

/// `done` of `all` reports are written; `agency` is the one being written now.
using BatchProgress = std::function<void(int done, int all, const std::string& agency)>;

/// Writes them one after the other, with memory that does not grow with their number. Needs a QApplication. Errors: Cancelled
/// "report-cancelled" {done, all}; those of batchFiles; InputOutput "folder-not-made" {folder, detail}.
[[nodiscard]] base::Result<BatchOutcome> writeBatch(workspace::Workspace& workspace, const rubric::RubricFolders& rubrics,
                                                    const BatchOrder& order, std::stop_token stop, const BatchProgress& progress);

}  // namespace matang::orders
