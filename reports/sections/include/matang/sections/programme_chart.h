// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/programme.h>
#include <matang/content/chart_spec.h>
#include <matang/text/language.h>

namespace matang::sections {

/// A programme's counts over the years, what each year should have given, and the target.
[[nodiscard]] content::ChartSpec programmeChart(const assessment::Programme& programme, text::Language language);

}  // namespace matang::sections
