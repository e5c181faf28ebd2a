// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace matang::cli {

/// The chosen command, set while the arguments are read and run afterwards.
using Chosen = std::function<Exit(const Console&)>;

/// What declaring a command needs: the parser to hang it on, the words for its help, and where to leave the choice.
struct Declaration {
    CLI::App& parser;
    const Console& words;
    Chosen& chosen;
};

// One function and one file for each command of the contract. Options live in a struct that the command's function owns.
void declareRubric(const Declaration& declaration);
void declareWorkspace(const Declaration& declaration);
void declareImport(const Declaration& declaration);
void declareScore(const Declaration& declaration);
void declareCompare(const Declaration& declaration);
void declareRank(const Declaration& declaration);
void declareEvidence(const Declaration& declaration);
void declareReport(const Declaration& declaration);
void declareTemplate(const Declaration& declaration);

}  // namespace matang::cli
