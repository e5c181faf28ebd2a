// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv_reader.h"

#include <matang/assessment/assessment.h>
#include <matang/base/decimal.h>
#include <matang/rubric/loader.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace matang::testing {

/// A rubric of the source tree.
inline std::shared_ptr<const rubric::Rubric> bundledRubric(const std::string& id) {
    const rubric::LoadedRubric loaded = rubric::loadRubricFile(std::string(MATANG_SOURCE_DIR) + "/rubrics/" + id + ".yaml");
    if (loaded.rubric == nullptr) {
        throw std::runtime_error(id + ": " + (loaded.findings.empty() ? "no findings" : base::toString(loaded.findings.front())));
    }
    return loaded.rubric;
}

/// A row of a values CSV as a record: every column that is a node of the rubric is a reported value at the final stage.
inline assessment::AssessmentRecord recordOf(const rubric::Rubric& rubric, const std::map<std::string, std::string>& row) {
    assessment::AssessmentRecord record;
    const rubric::StageId stage(row.at("stage"));
    record.assessment.rubric = rubric.id;
    record.assessment.profile = rubric::ProfileId(row.at("profile"));
    record.assessment.year = std::stoi(row.at("year"));
    for (const auto& [column, cell] : row) {
        if (cell.empty()) {
            continue;
        }
        if (rubric.find(rubric::NodeId(column)) >= 0) {
            record.reportedValues.push_back({rubric::NodeId(column), stage, base::parseDecimal(cell).value(), row.at("source"), {}});
        } else if (column == "published_index") {
            record.checkFigures.push_back({rubric::NodeId("index"), stage, base::parseDecimal(cell).value(), row.at("source")});
        } else if (column == "predicate") {
            record.reportedPredicates.push_back({stage, cell, row.at("source")});
        }
    }
    return record;
}

}  // namespace matang::testing
