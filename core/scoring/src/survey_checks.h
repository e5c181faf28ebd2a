// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreement.h"

#include <vector>

namespace matang::scoring {

/// What is odd about the answers to surveys, as far as the rubric asks for it, one finding for a survey and kind of oddity, naming up to
/// five respondents: survey-straight-lines, survey-repeats, survey-gaps {survey, count, respondents}.
void addSurveyWarnings(const CardContext& context, std::vector<base::Diagnostic>& findings);

}  // namespace matang::scoring
