// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv_table.h"

#include <matang/assessment/assessment.h>
#include <matang/rubric/rubric.h>
#include <matang/rubric/weight_set.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace matang::exchange {

/// A rubric with the weights of one profile.
struct RubricInUse {
    std::shared_ptr<const rubric::Rubric> rubric;
    std::shared_ptr<const rubric::WeightSet> weights;
};

/// A value that a row gives for a node.
struct GivenValue {
    rubric::NodeId node;
    std::optional<base::Decimal> value;  ///< nothing where only a note is given for a mark, or a state
    std::string note;
    base::SourcePosition position;
    assessment::MarkState state = assessment::MarkState::Given;  ///< of a mark; any other than `Given` stands for a value
};

/// What one row (wide), or one row of one value (tidy), says.
struct ValuesRow {
    base::SourcePosition position;
    std::string agencyCode;
    std::string agencyName;
    assessment::AgencyKind kind = assessment::AgencyKind::Unknown;
    std::string cohort;
    int year = 0;
    RubricInUse rubric;
    rubric::ProfileId profile;
    std::string edition;
    rubric::StageId stage;
    std::string assessor;
    std::string unit;
    assessment::Answer answer = assessment::Answer::AsIs;
    assessment::Verification verification = assessment::Verification::None;  ///< None: nothing is said
    int measuredYear = 0;                                                    ///< 0: nothing is said
    std::string measuredSource;
    std::string source;
    std::string predicate;
    std::vector<GivenValue> values;
    std::optional<GivenValue> publishedIndex;
};

struct ValuesFile {
    std::vector<ValuesRow> rows;             ///< only rows without a mistake
    std::vector<base::Diagnostic> mistakes;  ///< in file order
    std::vector<std::string> lines;
};

/// Where rubrics come from while a file is read.
using RubricSource = std::function<base::Result<std::shared_ptr<const rubric::Rubric>>(const rubric::RubricId&)>;

/// Reads and checks a values CSV on its own, without looking at what is stored. Reports every mistake.
[[nodiscard]] ValuesFile readValues(std::string_view text, const std::string& fileName, const RubricSource& rubrics);

}  // namespace matang::exchange
