// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/analysis/like_for_like.h>
#include <matang/analysis/peers.h>
#include <matang/assessment/agency.h>
#include <matang/assessment/clarification.h>
#include <matang/assessment/document.h>
#include <matang/assessment/evidence.h>
#include <matang/assessment/finding.h>
#include <matang/assessment/judgement.h>
#include <matang/assessment/person.h>
#include <matang/assessment/programme.h>
#include <matang/assessment/stage_status.h>
#include <matang/text/language.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace matang::sections {

/// An evidence link with the facts of its document and what assessors think of it.
struct EvidenceItem {
    assessment::EvidenceLink link;
    assessment::Document document;
    std::vector<assessment::Judgement> judgements;
};

/// What the trail says in short: how many edits, from when to when, by whom, and the hash that the next one would carry on.
struct TrailSummary {
    std::int64_t entries = 0;
    std::string first;  ///< ISO 8601 moment of the first entry
    std::string last;
    std::vector<std::pair<std::string, std::int64_t>> byPerson;  ///< most edits first
    std::vector<std::pair<std::string, std::int64_t>> byEntity;  ///< "mark", "evidence-link", ...; most first
    std::string lastHash;                                        ///< SHA-256 of the last entry, which stands for all before it
};

/// What stands around the marks of the assessment, and of the one before it that can be compared.
struct DeskMaterial {
    std::vector<assessment::StageStatus> stages;
    std::vector<assessment::Target> targets;
    std::vector<assessment::Finding> findings;              ///< in the order they were made
    std::vector<assessment::Clarification> clarifications;  ///< in the order they were asked
    std::vector<assessment::Finding> previousFindings;      ///< of the latest earlier year that has any
    int previousYear = 0;                                   ///< of `previousFindings`; 0: there are none
    std::vector<assessment::Programme> programmes;          ///< of the agency
    std::vector<assessment::Person> people;                 ///< of the workspace
};

/// Everything a report on one agency's assessment is written from.
struct AgencyReportInput {
    assessment::Agency agency;
    analysis::ScoredAssessment current;
    std::vector<analysis::ScoredAssessment>
        series;  ///< years of the family, the current one among them, ascending; later ones are left out
    std::vector<assessment::EvidenceLink> evidence;  ///< of the current assessment
    std::string createdAt;                           ///< ISO 8601
    std::string workspaceName;                       ///< file name, for the footer's origin line
    text::Language language = text::Language::Indonesian;
    DeskMaterial desk{};
    std::vector<EvidenceItem> evidenceItems{};  ///< the same links as `evidence` with all that is known; may be empty
    std::shared_ptr<const std::vector<analysis::PeerResult>> peers{};  ///< all agencies of the family, all years; may be empty
    std::optional<analysis::LikeForLike> likeForLike{};                ///< over the latest change of instrument, where there is a crosswalk
    std::vector<std::vector<analysis::ScoredAssessment>> otherFamilies{};  ///< series of the agency with other instruments
    std::optional<TrailSummary> trail{};
    int fromYear = 0;  ///< the first year of the series that is shown; 0: all
};

/// Everything a report on a whole round is written from.
struct RoundReportInput {
    std::shared_ptr<const rubric::Rubric> rubric;
    int year = 0;
    std::shared_ptr<const std::vector<analysis::PeerResult>> results;  ///< of the family, all years
    analysis::PeerGroup group{};                                       ///< which agencies are spoken of; empty: all
    std::vector<std::pair<std::string, int>> sources{};                ///< of reported figures in this year, with how many rest on each
    std::string createdAt;                                             ///< ISO 8601
    std::string workspaceName;
    text::Language language = text::Language::Indonesian;
    std::optional<TrailSummary> trail{};
    int fromYear = 0;  ///< the first year that is shown; 0: all
};

}  // namespace matang::sections
