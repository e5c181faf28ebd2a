// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/assessment/judgement.h>

#include <map>
#include <vector>

namespace matang::workspace {

[[nodiscard]] base::Result<assessment::Judgement> setJudgement(const Editing& editing, const assessment::Judgement& judgement);
/// By its link, stage and assessor; one that is not there is gone already.
[[nodiscard]] base::Result<void> removeJudgement(const Editing& editing, const assessment::Judgement& judgement);
/// The judgements of every link of an assessment, by link, in order of stage and assessor. Throws SQLite::Exception (SQLITE_CORRUPT) for
/// what cannot be read.
[[nodiscard]] std::map<std::int64_t, std::vector<assessment::Judgement>> readJudgements(Connection& connection,
                                                                                        assessment::AssessmentId assessment);

}  // namespace matang::workspace
