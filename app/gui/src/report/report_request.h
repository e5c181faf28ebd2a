// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/text/language.h>
#include <matang/writers/writers.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace matang::gui {

/// Whom a report is about.
enum class ReportSubject {
    Assessment,  ///< the assessment that is open
    Round,       ///< all agencies that were assessed with its instrument in its year, in one report
    EveryAgency  ///< each of them in a report of its own
};

/// A report with everything that was chosen about it: what the window asks of the process that writes it.
struct ReportRequest {
    QString workspace;
    ReportSubject subject = ReportSubject::Assessment;
    assessment::AssessmentId assessment{};                 ///< of ReportSubject::Assessment
    QString rubric{};                                      ///< id; of the two other subjects
    int year = 0;                                          ///< of them
    std::optional<QString> stage{};                        ///< nothing: of each assessment the latest one with a value
    QString reportTemplate{};                              ///< id of a bundled one, or a file
    QStringList leftOut{};                                 ///< keys of its sections that are not wanted (see sectionKeys)
    text::Language language = text::Language::Indonesian;  ///< of the report
    int fromYear = 0;                                      ///< 0: all years
    writers::Format format = writers::Format::Pdf;
    QString target{};          ///< a file; a folder for the charts, and for ReportSubject::EveryAgency
    QString bundledRubrics{};  ///< folders in which crosswalks are looked for
    QString ownRubrics{};
    text::Language speaks = text::Language::Indonesian;  ///< in which it is said what went wrong
    friend bool operator==(const ReportRequest&, const ReportRequest&) = default;
};

/// One line of JSON, ending in a line break, and back. What is no request gives nothing.
[[nodiscard]] QByteArray toJson(const ReportRequest& request);
[[nodiscard]] std::optional<ReportRequest> requestFromJson(const QByteArray& line);

}  // namespace matang::gui
