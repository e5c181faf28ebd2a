// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/round_report.h>

#include "report_assembler.h"
#include "round_section_list.h"

#include <matang/text/figures.h>

namespace matang::sections {

namespace {

/// What the gaps of a template's texts become; those that a round has no word for become a dash.
base::Arguments gapsOf(const RoundContext& context) {
    constexpr const char* kNone = "\u2013";
    return {{"agency", kNone},
            {"instrument", context.instrument()},
            {"year", context.year()},
            {"stage", kNone},
            {"index", kNone},
            {"predicate", kNone},
            {"date", text::longDate(context.input().createdAt, context.language())},
            {"group", context.question().groupName}};
}

}  // namespace

content::ReportDocument roundReport(const RoundReportInput& input, const templates::ReportTemplate& reportTemplate) {
    const RoundContext context(input);
    const base::Arguments gaps = gapsOf(context);
    ReportAssembler report(reportTemplate, input.language, gaps);
    for (const templates::SectionChoice& choice : reportTemplate.sections) {
        report.add(choice, roundSection(choice.kind, context, reportTemplate));
    }
    return report.document({.title = context.say("round-document-title", gaps),
                            .subject = context.in(context.rubric().name),
                            .header = context.say("round-document-header", gaps),
                            .about = "round/" + input.rubric->id.text + "/" + context.year() + "/" + context.question().groupName,
                            .createdAt = input.createdAt,
                            .workspaceName = input.workspaceName});
}

}  // namespace matang::sections
