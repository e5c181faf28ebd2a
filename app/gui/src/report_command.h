// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/base/result.h>
#include <matang/text/language.h>

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace matang::base {
class Clock;
}

namespace matang::gui {

/// Which report is to be written where.
struct ReportOrder {
    QString workspace;
    assessment::AssessmentId assessment;
    rubric::StageId stage;
    text::Language language = text::Language::Indonesian;
    QString target;
};

/// The arguments with which this program writes a report and ends, and back. An order that is not one gives nothing.
[[nodiscard]] QStringList reportArguments(const ReportOrder& order);
[[nodiscard]] std::optional<ReportOrder> reportOrder(const QStringList& arguments);

/// The environment of that process: it needs no display.
[[nodiscard]] QProcessEnvironment reportEnvironment();

/// Reads the workspace and writes the PDF. Errors: those of Workspace::open, Workspace::record and writers::write.
[[nodiscard]] base::Result<void> writeReport(const ReportOrder& order, const base::Clock& clock);

}  // namespace matang::gui
