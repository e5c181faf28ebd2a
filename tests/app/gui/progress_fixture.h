// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/progress_page.h"
#include "widgets/chart_frame.h"
#include "widgets/chart_pane.h"
#include "widgets/copy_table.h"
#include "window_fixture.h"

namespace matang::gui {

/// The window on the page Progress.
class ProgressFixture : public WindowTest {
protected:
    /// The published indices of four cities, SPBE and Smart City.
    QString makeCities();
    /// Kota Contoh with SPBE 2020: final marks in 2023, self-assessment and final marks in 2024 that differ in I1 (5, then 3) and I14 (1,
    /// then 2); everything else is 3.
    QString makeStages();
    void begin(const QString& file, const QString& agency, const QString& rubric, int year);
    ProgressPage& page() { return part<ProgressPage>(QStringLiteral("progressPage")); }
    ChartFrame& frame(const char* name) { return part<ChartFrame>(QLatin1String(name)); }
    AssessmentDocument& document() { return m_window->host().session()->document(); }
    /// What the view that is seen says instead of a chart.
    QString sentence();
    /// The place of the first part of a chart that tells this.
    static int markTelling(ChartPane& pane, const QString& words);
};

}  // namespace matang::gui
