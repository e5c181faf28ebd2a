// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/templates/section_kind.h>

#include <algorithm>
#include <array>

namespace matang::templates {

namespace {

enum class Where { Agency, Round, Both };

struct Named {
    SectionKind kind;
    std::string_view code;
    Where where;
};

constexpr std::array<Named, 38> kSections{{{SectionKind::Cover, "cover", Where::Both},
                                           {SectionKind::Contents, "contents", Where::Both},
                                           {SectionKind::Text, "text", Where::Both},
                                           {SectionKind::PageBreak, "page-break", Where::Both},
                                           {SectionKind::Method, "method", Where::Both},
                                           {SectionKind::Sources, "sources", Where::Both},
                                           {SectionKind::Signatures, "signatures", Where::Both},
                                           {SectionKind::Executive, "executive", Where::Agency},
                                           {SectionKind::Summary, "summary", Where::Agency},
                                           {SectionKind::Years, "years", Where::Agency},
                                           {SectionKind::Results, "results", Where::Agency},
                                           {SectionKind::Stages, "stages", Where::Agency},
                                           {SectionKind::Peers, "peers", Where::Agency},
                                           {SectionKind::Strengths, "strengths", Where::Agency},
                                           {SectionKind::Weaknesses, "weaknesses", Where::Agency},
                                           {SectionKind::Indicators, "indicators", Where::Agency},
                                           {SectionKind::IndicatorDetails, "indicator-details", Where::Agency},
                                           {SectionKind::Tags, "tags", Where::Agency},
                                           {SectionKind::Findings, "findings", Where::Agency},
                                           {SectionKind::Targets, "targets", Where::Agency},
                                           {SectionKind::Programmes, "programmes", Where::Agency},
                                           {SectionKind::FollowUp, "follow-up", Where::Agency},
                                           {SectionKind::Clarifications, "clarifications", Where::Agency},
                                           {SectionKind::Notes, "notes", Where::Agency},
                                           {SectionKind::Explanations, "explanations", Where::Agency},
                                           {SectionKind::Calculation, "calculation", Where::Agency},
                                           {SectionKind::Evidence, "evidence", Where::Agency},
                                           {SectionKind::Trail, "trail", Where::Both},
                                           {SectionKind::Minutes, "minutes", Where::Agency},
                                           {SectionKind::RoundSummary, "round-summary", Where::Round},
                                           {SectionKind::Participation, "participation", Where::Round},
                                           {SectionKind::Ranking, "ranking", Where::Round},
                                           {SectionKind::Distribution, "distribution", Where::Round},
                                           {SectionKind::Cohorts, "cohorts", Where::Round},
                                           {SectionKind::Predicates, "predicates", Where::Round},
                                           {SectionKind::Movers, "movers", Where::Round},
                                           {SectionKind::Parts, "parts", Where::Round},
                                           {SectionKind::AllAgencies, "all-agencies", Where::Round}}};

const Named* find(SectionKind kind) {
    const auto* found = std::find_if(kSections.begin(), kSections.end(), [kind](const Named& one) { return one.kind == kind; });
    return found == kSections.end() ? nullptr : found;
}

}  // namespace

std::string_view sectionCode(SectionKind kind) {
    const Named* found = find(kind);
    return found == nullptr ? std::string_view() : found->code;
}

std::optional<SectionKind> sectionFromCode(std::string_view code) {
    const auto* found =
        std::find_if(kSections.begin(), kSections.end(), [code](const Named& one) { return !code.empty() && one.code == code; });
    return found == kSections.end() ? std::nullopt : std::optional(found->kind);
}

bool isAllowedIn(SectionKind kind, Scope scope) {
    const Named* found = find(kind);
    return found != nullptr && (found->where == Where::Both || (found->where == Where::Agency) == (scope == Scope::Agency));
}

std::vector<SectionKind> sectionsOf(Scope scope) {
    std::vector<SectionKind> kinds;
    for (const Named& one : kSections) {
        if (!one.code.empty() && isAllowedIn(one.kind, scope)) {
            kinds.push_back(one.kind);
        }
    }
    return kinds;
}

std::string_view scopeCode(Scope scope) {
    return scope == Scope::Agency ? "agency" : "round";
}

std::optional<Scope> scopeFromCode(std::string_view code) {
    if (code == "agency") {
        return Scope::Agency;
    }
    return code == "round" ? std::optional(Scope::Round) : std::nullopt;
}

}  // namespace matang::templates
