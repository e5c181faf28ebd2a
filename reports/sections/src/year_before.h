// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <string>

namespace matang::sections {

/// What a node stood on in the year that this one is compared with.
struct YearBefore {
    std::string value;        ///< a level as it is, else as published; empty where it is not known or not comparable
    std::string change;       ///< signed: "+1", "−0,25", "0"; empty where one of the two is not known
    base::Rational movement;  ///< the same as a number
};
[[nodiscard]] YearBefore yearBefore(const ReportContext& context, rubric::NodeIndex node);

/// A difference of two levels: "+1", "−0,5", "0".
[[nodiscard]] std::string levelChange(const Speech& speech, const base::Rational& difference);

}  // namespace matang::sections
