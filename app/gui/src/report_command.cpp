// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_command.h"

#include "session/assessment_loading.h"
#include "text_conversion.h"

#include <matang/sections/agency_report.h>
#include <matang/writers/writers.h>

#include <QFileInfo>

namespace matang::gui {

namespace {

const QString kWriteReport = QStringLiteral("--write-report");
constexpr int kArguments = 6;

}  // namespace

QStringList reportArguments(const ReportOrder& order) {
    return {kWriteReport,
            order.target,
            QString::number(order.assessment.number),
            fromStd(order.stage.text),
            fromStd(text::languageCode(order.language)),
            order.workspace};
}

std::optional<ReportOrder> reportOrder(const QStringList& arguments) {
    if (arguments.size() != kArguments || arguments[0] != kWriteReport) {
        return std::nullopt;
    }
    const auto language = text::languageFromCode(toStd(arguments[4])).value_or(text::Language::Indonesian);
    return ReportOrder{arguments[5], assessment::AssessmentId(arguments[2].toLongLong()), rubric::StageId(toStd(arguments[3])), language,
                       arguments[1]};
}

QProcessEnvironment reportEnvironment() {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // What this process says on its error stream is shown to the person; the toolkit's own log lines are not for them.
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=false"));
    return environment;
}

base::Result<void> writeReport(const ReportOrder& order, const base::Clock& clock) {
    auto workspace = workspace::Workspace::open(toPath(order.workspace), workspace::Access::ReadOnly, clock);
    if (!workspace) {
        return base::propagate(workspace);
    }
    results::Results results(*workspace);
    auto loaded = loadAssessment({*workspace, results}, order.assessment, order.stage);
    if (!loaded) {
        return base::propagate(loaded);
    }
    sections::AgencyReportInput input;
    input.agency = std::move(loaded->agency);
    input.current = std::move(loaded->current);
    input.series = std::move(loaded->series);
    input.evidence = linksOf(loaded->evidence);
    input.createdAt = base::toIso8601(clock.now());
    input.workspaceName = toStd(QFileInfo(order.workspace).fileName());
    input.language = order.language;
    return writers::write(sections::agencyReport(input), writers::Format::Pdf, toStd(order.target));
}

}  // namespace matang::gui
