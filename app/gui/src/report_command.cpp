// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_command.h"

#include "report/report_lines.h"
#include "report/section_keys.h"
#include "text_conversion.h"
#include "wording.h"

#include <matang/templates/template_loader.h>

#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>

namespace matang::gui {

namespace {

constexpr int kDone = 0;
constexpr int kNotWritten = 3;

base::Result<orders::ReportSettings> settingsOf(const ReportRequest& request, const base::Clock& clock) {
    const auto reportTemplate = templates::templateNamed(toStd(request.reportTemplate));
    if (!reportTemplate) {
        return base::propagate(reportTemplate);
    }
    return orders::ReportSettings{withoutSections(**reportTemplate, request.leftOut), request.language, request.fromYear,
                                  base::toIso8601(clock.now())};
}

std::optional<rubric::StageId> stageOf(const ReportRequest& request) {
    return request.stage ? std::optional(rubric::StageId(toStd(*request.stage))) : std::nullopt;
}

base::Result<content::ReportDocument> documentOf(workspace::Workspace& workspace, const rubric::RubricFolders& rubrics,
                                                 const ReportRequest& request, const orders::ReportSettings& settings) {
    orders::ReportDesk desk(workspace, rubrics);
    return request.subject == ReportSubject::Round
               ? desk.roundDocument(rubric::RubricId(toStd(request.rubric)), request.year, {}, settings)
               : desk.agencyDocument(request.assessment, stageOf(request), assessment::Answer::AsIs, settings);
}

orders::BatchOrder batchOf(const ReportRequest& request, orders::ReportSettings settings) {
    orders::BatchOrder order;
    order.rubric = rubric::RubricId(toStd(request.rubric));
    order.year = request.year;
    order.stage = stageOf(request);
    order.settings = std::move(settings);
    order.format = request.format;
    order.folder = toStd(request.target);
    return order;
}

/// The standard input without a buffer: after the first line it is read by another thread.
std::unique_ptr<QFile> openInput() {
    constexpr int kStandardInput = 0;
    auto file = std::make_unique<QFile>();
    return file->open(kStandardInput, QIODevice::ReadOnly | QIODevice::Unbuffered) ? std::move(file) : nullptr;
}

void tell(const QByteArray& line) {
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// Without waiting for whoever still reads the standard input.
[[noreturn]] void leave(int code) {
    std::fflush(stderr);
    std::_Exit(code);
}

/// Until nobody holds the other end any more. A batch ends after the file at hand; a single report has nothing to be kept.
void watchInput(std::unique_ptr<QFile> input, ReportSubject subject, std::stop_source stop) {
    std::thread([input = std::move(input), subject, stop]() mutable {
        char letter = 0;
        while (input->read(&letter, 1) > 0) {
        }
        if (subject != ReportSubject::EveryAgency) {
            leave(kNotWritten);
        }
        stop.request_stop();
    }).detach();
}

int answer(const ReportRequest& request, const base::Result<orders::BatchOutcome>& written) {
    const Wording wording(request.speaks);
    if (!written) {
        QTextStream(stderr) << wording.error(written.error()) << '\n';
        return kNotWritten;
    }
    ReportOutcomeLine outcome{static_cast<int>(written->written.size()), {}};
    for (const auto& [file, error] : written->failed) {
        outcome.failed.push_back({fromStd(file.agency), wording.error(error)});
    }
    tell(toJson(outcome));
    return kDone;
}

}  // namespace

QStringList reportArguments() {
    return {QStringLiteral("--write-report")};
}

QProcessEnvironment reportEnvironment() {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // What this process says on its error stream is shown to the person; the toolkit's own log lines are not for them.
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=false"));
    return environment;
}

base::Result<orders::BatchOutcome> writeReport(const ReportRequest& request, const base::Clock& clock, std::stop_token stop,
                                               const orders::BatchProgress& progress) {
    auto settings = settingsOf(request, clock);
    if (!settings) {
        return base::propagate(settings);
    }
    auto workspace = workspace::Workspace::open(toPath(request.workspace), workspace::Access::ReadOnly, clock);
    if (!workspace) {
        return base::propagate(workspace);
    }
    const rubric::RubricFolders rubrics(toPath(request.bundledRubrics), toPath(request.ownRubrics));
    if (request.subject == ReportSubject::EveryAgency) {
        return orders::writeBatch(*workspace, rubrics, batchOf(request, *std::move(settings)), std::move(stop), progress);
    }
    const auto document = documentOf(*workspace, rubrics, request, *settings);
    if (!document) {
        return base::propagate(document);
    }
    if (const auto written = writers::write(*document, request.format, toStd(request.target)); !written) {
        return base::propagate(written);
    }
    return orders::BatchOutcome{{{request.assessment, {}, toStd(request.target)}}, {}};
}

int writeReportUntilEnd() {
    auto input = openInput();
    const auto request = input == nullptr ? std::nullopt : requestFromJson(input->readLine());
    if (!request) {
        QTextStream(stderr) << QStringLiteral("no report was asked for\n");
        return kNotWritten;
    }
    const std::stop_source stop;
    watchInput(std::move(input), request->subject, stop);
    const base::SystemClock clock;
    const auto written = writeReport(*request, clock, stop.get_token(), [](int done, int all, const std::string& agency) {
        tell(toJson(ReportProgressLine{done, all, fromStd(agency)}));
    });
    leave(answer(*request, written));
}

}  // namespace matang::gui
