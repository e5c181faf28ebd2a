// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/workspace/workspace.h>

#include <array>
#include <functional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace matang::workspace {

/// Goes through a whole workspace once: database, rubric texts, evidence, trail, and the present state against the trail.
/// Each part that cannot be read becomes a finding, and the next part is looked at all the same.
class Checker {
public:
    Checker(Connection& connection, std::stop_token stop, const Workspace::Progress& progress);
    /// The hash of an entry that the trail should hold; none where it is empty.
    Checker& lookingFor(std::string trailHash);
    /// Cancelled, or what was found.
    [[nodiscard]] base::Result<CheckReport> run();

private:
    using Digest = std::array<std::byte, 32>;
    /// What the trail says of one thing.
    struct Known {
        Digest digest{};
        bool live = false;
        bool seen = false;
    };

    void part(void (Checker::*check)());
    void checkDatabase();
    void checkForeignKeys();
    void checkSchema();
    void checkRubricTexts();
    void checkEvidence();
    void checkTrail();
    void checkTrailHead(std::int64_t lastNumber, const std::string& lastHash);
    void checkTrailHash();
    void fold(const TrailEntry& entry);
    void checkAgencies();
    void checkAssessments();
    void checkMarks();
    void checkReportedValues();
    void checkReportedPredicates();
    void checkCheckFigures();
    void checkEvidenceRows();
    void checkReclaimed();
    void checkDocuments();
    void checkJudgements();
    void checkDesk();
    void checkPeople();
    void checkStageStatuses();
    void checkAgreements();
    void checkTargets();
    void checkFindings();
    void checkClarifications();
    void checkProgrammes();
    void checkPositions(std::string_view entity, Query&& rows);
    void reportMissing();

    void compare(std::string_view entity, const std::string& key, const std::string& canonical, bool live = true);
    void differs(std::string_view entity, const std::string& key);
    void find(std::string code, base::Arguments arguments);
    void advance(std::int64_t done);

    Connection* m_connection;
    std::stop_token m_stop;
    const Workspace::Progress* m_progress;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    std::string m_trailHash;
    CheckReport m_report;
    std::unordered_set<std::string> m_found;
    std::unordered_map<std::string, Known> m_known;
};

}  // namespace matang::workspace
