// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace matang::workspace {

/// Who makes an edit and what the edit is called in the trail.
struct Author {
    std::string person;  ///< "Rina Wulandari"; never empty
    std::string action;  ///< kebab-case verb ("set-mark", "import-values", "undo")
};

/// One entry of the trail: an append-only record of every edit, each hashing the one before it.
struct TrailEntry {
    std::int64_t number = 0;  ///< from 1
    std::string at;           ///< ISO 8601, UTC
    std::string person;
    std::string action;
    std::string entity;  ///< "agency", "assessment", "mark", "reported-value", "reported-predicate", "check-figure", "rubric",
                         ///< "evidence-content", "evidence-link", "document", "judgement", "person", "stage-status", "agreement",
                         ///< "target", "finding", "clarification", "programme"
    std::string key;     ///< of the thing within its entity
    std::string before;  ///< canonical JSON, empty where it was not there
    std::string after;   ///< canonical JSON, empty where it was removed
    std::string previousHash;
    std::string hash;  ///< SHA-256 over all fields above, in order
};

}  // namespace matang::workspace
