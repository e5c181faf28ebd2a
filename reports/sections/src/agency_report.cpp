// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/agency_report.h>

#include "calculations.h"
#include "report_assembler.h"

#include <matang/templates/template_loader.h>
#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

constexpr const char* kNone = "–";

using Series = std::vector<analysis::ScoredAssessment>;

int yearOf(const analysis::ScoredAssessment& one) {
    return one.record.assessment.year;
}

/// A report speaks as of its own year, also when later years are known by now, and shows the years that are asked for. The year that its
/// own is compared with always stays, since without it the report would call its own the first.
AgencyReportInput withYearsShown(AgencyReportInput input) {
    const int year = yearOf(input.current);
    int before = 0;
    for (const analysis::ScoredAssessment& one : input.series) {
        before = yearOf(one) < year ? std::max(before, yearOf(one)) : before;
    }
    const int first = before > 0 ? std::min(input.fromYear, before) : 0;
    const auto isHidden = [&](const analysis::ScoredAssessment& one) { return yearOf(one) > year || yearOf(one) < first; };
    std::erase_if(input.series, isHidden);
    for (Series& other : input.otherFamilies) {
        std::erase_if(other, isHidden);
    }
    std::erase_if(input.otherFamilies, [](const Series& other) { return other.empty(); });
    return input;
}

/// What the gaps of a template's texts become. A partial index is no result that a sentence may speak of.
base::Arguments gapsOf(const ReportContext& context) {
    const AgencyReportInput& input = context.input();
    const std::string& predicate = context.result().predicateName;
    const bool isResult = context.isResult();
    return {{"agency", input.agency.name},
            {"instrument", context.instrument()},
            {"year", context.year()},
            {"stage", context.stage(context.card().stage)},
            {"index", isResult ? context.figure(*context.result().published) : kNone},
            {"predicate", isResult && !predicate.empty() ? context.predicate(predicate) : kNone},
            {"date", text::longDate(input.createdAt, input.language)}};
}

}  // namespace

content::ReportDocument agencyReport(const AgencyReportInput& given) {
    return agencyReport(given, **templates::templateNamed("laporan-lengkap"));
}

content::ReportDocument agencyReport(const AgencyReportInput& given, const templates::ReportTemplate& reportTemplate) {
    const AgencyReportInput input = withYearsShown(given);
    const ReportContext context(input);
    const assessment::Assessment& what = input.current.record.assessment;
    const base::Arguments gaps = gapsOf(context);
    ReportAssembler report(reportTemplate, input.language, gaps);
    for (const templates::SectionChoice& choice : reportTemplate.sections) {
        report.add(choice, agencySection(choice.kind, context, reportTemplate));
    }
    content::ReportDocument document =
        report.document({.title = context.say("document-title", gaps),
                         .subject = context.in(context.rubric().name),
                         .header = context.say("document-header", gaps),
                         .about = input.agency.name + "/" + what.rubric.text + "/" + context.year() + "/" + context.card().stage.text,
                         .createdAt = input.createdAt,
                         .workspaceName = input.workspaceName});
    document.calculations = calculationsOf(context);
    return document;
}

}  // namespace matang::sections
