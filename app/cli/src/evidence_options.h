// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "opening.h"

#include <matang/assessment/document.h>
#include <matang/workspace/archive.h>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace matang::cli {

/// What the commands of `evidence` are told.
struct EvidenceOptions {
    std::string workspace;
    AssessmentOptions assessment;
    std::string node;
    int level = -1;
    std::string page;
    std::string note;
    std::string purpose;
    std::string kind;
    std::string title;
    std::string number;
    std::string date;
    std::string signer;
    std::string expires;
    std::string confidentiality;
    std::vector<std::string> contains;
    std::string seen;
    std::vector<std::string> paths;
    std::string folder;
    bool json = false;
};

using Pieces = std::vector<workspace::EvidencePiece>;

/// "I14.a".
[[nodiscard]] std::string numbered(const assessment::EvidenceLink& link);

/// The wanted evidence of one assessment, in the instrument's order of indicators.
[[nodiscard]] base::Result<Pieces> piecesOf(workspace::Workspace& workspace, const analysis::ScoredAssessment& scored,
                                            const std::string& node);

/// Puts the facts that were given into those of a document, and leaves the others as they are.
void addFacts(assessment::Document& document, const EvidenceOptions& options);
/// Declares the options for these facts.
void declareFacts(CLI::App& command, EvidenceOptions& options, const Console& words);

// One function and one file for each command.
[[nodiscard]] Exit addEvidence(const EvidenceOptions& options, const Console& console);
[[nodiscard]] Exit listEvidence(const EvidenceOptions& options, const Console& console);
[[nodiscard]] Exit exportEvidence(const EvidenceOptions& options, const Console& console);
[[nodiscard]] Exit checkEvidence(const EvidenceOptions& options, const Console& console);

}  // namespace matang::cli
