// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/results/results.h>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace matang::results {

/// Which circumstances are looked for. Those of an assessment that is itself only looked at for another one leave out what would lead
/// round in a circle.
struct Wanted {
    bool imports = true;
    bool cohort = true;
    bool earlier = true;
};

/// Scores one record at a stage (or the latest) with the circumstances that are wanted.
using Scoring =
    std::function<base::Result<analysis::ScoredAssessment>(assessment::AssessmentRecord, const std::optional<rubric::StageId>&, Wanted)>;

/// Brings together what a card needs to know beyond its record: evidence, other assessments of the agency, the cohort, earlier years.
/// What other assessments give is read once and kept.
class Gathering {
public:
    Gathering(const workspace::Workspace& workspace, Scoring score);

    [[nodiscard]] base::Result<scoring::Circumstances> gather(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric,
                                                              const rubric::StageId& stage, Wanted wanted);

private:
    using Amounts = std::vector<std::pair<rubric::NodeIndex, std::vector<base::Rational>>>;
    using CohortKey = std::tuple<std::string, int, std::string, std::string>;  ///< rubric, year, cohort, stage

    base::Result<void> addKind(const assessment::AssessmentRecord& record, scoring::Circumstances& found);
    base::Result<void> addEvidence(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric, scoring::Circumstances& found);
    base::Result<void> addImports(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric, scoring::Circumstances& found);
    base::Result<void> addEarlier(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric, scoring::Circumstances& found);
    base::Result<void> addCohort(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric, const rubric::StageId& stage,
                                 scoring::Circumstances& found);
    base::Result<const Amounts*> amountsOf(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric,
                                           const rubric::StageId& stage, const std::string& cohort);
    /// The agency's other assessments, ascending by year.
    base::Result<std::vector<analysis::ScoredAssessment>> othersOf(const assessment::AssessmentRecord& record, const std::string& rubric,
                                                                   Wanted wanted);

    const workspace::Workspace& m_workspace;
    Scoring m_score;
    std::set<std::int64_t> m_underWay;  ///< assessments whose imports are being looked for
    std::map<CohortKey, Amounts> m_amounts;
};

}  // namespace matang::results
