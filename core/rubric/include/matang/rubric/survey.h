// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/localised.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::rubric {

/// A block of questions put to many people. The code that a person chose for a question is a mark, whose assessor names the respondent.
struct Survey {
    std::string id;
    LocalisedText name;
    int from = 1;                      ///< lowest code
    int to = 5;                        ///< highest code
    std::optional<int> missing;        ///< code for "no answer": kept, never counted
    int minimum = 0;                   ///< respondents needed for a result; with fewer the indicator is unset
    bool warnOfStraightLines = false;  ///< a respondent who gave one code to all of at least three questions
    bool warnOfRepeats = false;        ///< two respondents with the same answers to all of at least five questions
    bool warnOfGaps = false;           ///< a respondent who left questions out
};

}  // namespace matang::rubric
