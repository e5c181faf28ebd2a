// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/agency_report.h>

#include "sections.h"

#include <matang/text/figures.h>

namespace matang::sections {

namespace {

class Assembler {
public:
    explicit Assembler(const ReportContext& context) : m_context(context) {}

    void add(const std::string& title, Blocks blocks) {
        if (blocks.empty()) {
            return;
        }
        m_blocks.emplace_back(content::Heading{1, m_context.say("heading", {{"number", std::to_string(++m_number)}, {"text", title}})});
        m_blocks.insert(m_blocks.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    }

    void addBlock(content::Block block) { m_blocks.push_back(std::move(block)); }

    [[nodiscard]] Blocks take() { return std::move(m_blocks); }

private:
    const ReportContext& m_context;
    int m_number = 0;
    Blocks m_blocks;
};

Blocks allSections(const ReportContext& context) {
    Assembler report(context);
    report.addBlock(coverSection(context));
    report.addBlock(content::PageBreak{});
    report.add(context.say("summary"), summarySection(context));
    if (context.knowsAllIndicators()) {
        report.addBlock(content::PageBreak{});
    }
    report.add(context.say("years"), yearsSection(context));
    report.add(context.say("results", {{"kind", context.topKind()}}), resultsSection(context));
    report.add(context.say("strengths"), strengthsSection(context));
    report.add(context.say("weaknesses"), weaknessesSection(context));
    report.add(context.say("results", {{"kind", context.leafKind()}}), indicatorsSection(context));
    report.add(context.say("tags-heading", {{"axis", tagAxisName(context)}}), tagsSection(context));
    report.add(context.say("notes"), notesSection(context));
    report.add(context.say("explanations", {{"leaf", context.leafKind()}}), explanationsSection(context));
    report.add(context.say("evidence"), evidenceSection(context));
    report.add(context.say("sources"), sourcesSection(context));
    report.add(context.say("method"), methodSection(context));
    return report.take();
}

/// A report speaks as of its own year, also when later years are known by now.
AgencyReportInput withoutLaterYears(AgencyReportInput input) {
    const int year = input.current.record.assessment.year;
    std::erase_if(input.series, [year](const analysis::ScoredAssessment& one) { return one.record.assessment.year > year; });
    return input;
}

}  // namespace

content::ReportDocument agencyReport(const AgencyReportInput& given) {
    const AgencyReportInput input = withoutLaterYears(given);
    const ReportContext context(input);
    const std::string instrument = context.in(context.rubric().shortName);
    const assessment::Assessment& what = input.current.record.assessment;
    content::ReportDocument document;
    document.title = context.say("document-title", {{"instrument", instrument}, {"year", context.year()}, {"agency", input.agency.name}});
    document.subject = context.in(context.rubric().name);
    document.header = context.say("document-header", {{"agency", input.agency.name}, {"instrument", instrument}, {"year", context.year()}});
    document.footer =
        context.say("document-footer", {{"date", text::longDate(input.createdAt, input.language)}, {"workspace", input.workspaceName}});
    document.pageWord = context.say("document-page", {{"page", "{page}"}, {"pages", "{pages}"}});
    document.identifier = input.agency.name + "/" + what.rubric.text + "/" + context.year() + "/" + context.card().stage.text + "/" +
                          std::string(text::languageCode(input.language));
    document.createdAt = input.createdAt;
    document.language = input.language;
    document.blocks = allSections(context);
    return document;
}

}  // namespace matang::sections
