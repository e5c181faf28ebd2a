// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_section_list.h"

namespace matang::sections {

using templates::SectionKind;

Section roundSection(SectionKind kind, const RoundContext& context, const templates::ReportTemplate& look) {
    switch (kind) {
        case SectionKind::Cover:
            return {{}, {roundCover(context), content::PageBreak{}}, true};
        case SectionKind::Contents:
            return {{}, {content::Contents{context.say("contents"), 2}}, true};
        case SectionKind::PageBreak:
            return {{}, {content::PageBreak{}}, true};
        case SectionKind::RoundSummary:
            return {context.say("summary"), roundSummarySection(context)};
        case SectionKind::Participation:
            return {context.say("round-participation"), participationSection(context)};
        case SectionKind::Ranking:
            return {context.say("round-ranking"), rankingSection(context)};
        case SectionKind::Distribution:
            return {context.say("round-distribution"), distributionSection(context)};
        case SectionKind::Cohorts:
            return {context.say("round-cohorts"), cohortsSection(context)};
        case SectionKind::Predicates:
            return {context.say("round-predicates"), predicatesSection(context)};
        case SectionKind::Movers:
            return {context.say("round-movers"), moversSection(context)};
        case SectionKind::Parts:
            return {context.say("results", {{"kind", context.kindOfParts()}}), partsSection(context)};
        case SectionKind::AllAgencies:
            return {context.say("round-all-agencies"), allAgenciesSection(context)};
        case SectionKind::Sources:
            return {context.say("sources"), roundSourcesSection(context)};
        case SectionKind::Method:
            return {context.say("round-method"), roundMethodSection(context)};
        case SectionKind::Trail:
            return {context.say("trail"), roundTrailSection(context)};
        case SectionKind::Signatures:
            return {context.say("signatures"), signaturesSection(context.words(), look)};
        default:
            return {};
    }
}

}  // namespace matang::sections
