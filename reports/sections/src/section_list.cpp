// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_list.h"

#include <utility>

namespace matang::sections {

using templates::SectionKind;

namespace {

/// What follows begins on a new page.
Blocks ownPage(Blocks blocks) {
    if (!blocks.empty()) {
        blocks.emplace_back(content::PageBreak{});
    }
    return blocks;
}

}  // namespace

Section agencySection(SectionKind kind, const ReportContext& context, const templates::ReportTemplate& look) {
    switch (kind) {
        case SectionKind::Cover:
            return {{}, {coverSection(context), content::PageBreak{}}, true};
        case SectionKind::Contents:
            return {{}, {content::Contents{context.say("contents"), 2}}, true};
        case SectionKind::PageBreak:
            return {{}, {content::PageBreak{}}, true};
        case SectionKind::Summary: {
            Blocks blocks = summarySection(context);
            return {context.say("summary"), context.knowsAllIndicators() ? ownPage(std::move(blocks)) : std::move(blocks)};
        }
        case SectionKind::Years:
            return {context.say("years"), yearsSection(context)};
        case SectionKind::Results:
            return {context.say("results", {{"kind", context.topKind()}}), resultsSection(context)};
        case SectionKind::Strengths:
            return {context.say("strengths"), strengthsSection(context)};
        case SectionKind::Weaknesses:
            return {context.say("weaknesses"), weaknessesSection(context)};
        case SectionKind::Indicators:
            return {context.say("results", {{"kind", context.leafKind()}}), indicatorsSection(context)};
        case SectionKind::Tags:
            return {context.say("tags-heading", {{"axis", tagAxisName(context)}}), tagsSection(context)};
        case SectionKind::Notes:
            return {context.say("notes"), notesSection(context)};
        case SectionKind::Explanations:
            return {context.say("explanations", {{"leaf", context.leafKind()}}), explanationsSection(context)};
        case SectionKind::Evidence:
            return {context.say("evidence"), evidenceSection(context)};
        case SectionKind::Sources:
            return {context.say("sources"), sourcesSection(context)};
        case SectionKind::Method:
            return {context.say("method"), methodSection(context)};
        case SectionKind::Executive:
            return {{}, ownPage(executiveSection(context)), true};
        case SectionKind::Minutes:
            return {{}, minutesSection(context), true};
        case SectionKind::Stages:
            return {context.say("stages"), stagesSection(context)};
        case SectionKind::Peers:
            return {context.say("peers"), peersSection(context)};
        case SectionKind::IndicatorDetails:
            return {context.say("indicator-details", {{"leaf", context.leafKind()}}), indicatorDetailsSection(context)};
        case SectionKind::Findings:
            return {context.say("findings"), findingsSection(context)};
        case SectionKind::Targets:
            return {context.say("targets"), targetsSection(context)};
        case SectionKind::Programmes:
            return {context.say("programmes"), programmesSection(context)};
        case SectionKind::FollowUp:
            return {context.say("follow-up", {{"previous", std::to_string(context.input().desk.previousYear)}}), followUpSection(context)};
        case SectionKind::Clarifications:
            return {context.say("clarifications"), clarificationsSection(context)};
        case SectionKind::Calculation:
            return {context.say("calculation"), calculationSection(context)};
        case SectionKind::Trail:
            return {context.say("trail"), trailSection(context)};
        case SectionKind::Signatures:
            return {context.say("signatures"), signaturesSection(context, look)};
        default:
            return {};
    }
}

}  // namespace matang::sections
