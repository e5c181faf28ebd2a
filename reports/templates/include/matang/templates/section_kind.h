// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace matang::templates {

/// What a report is about.
enum class Scope {
    Agency,  ///< one assessment of one agency, with its years
    Round,   ///< all agencies that were assessed with one instrument in one year
};

/// The sections that a template can name. What each holds stands in docs/report-templates.md.
enum class SectionKind {
    // For both scopes.
    Cover,
    Contents,
    Text,  ///< the template's own words
    PageBreak,
    Method,
    Sources,
    Signatures,
    // One agency.
    Executive,  ///< everything a council reads, on one page
    Summary,
    Years,
    Results,
    Stages,
    Peers,
    Strengths,
    Weaknesses,
    Indicators,
    IndicatorDetails,
    Tags,
    Findings,
    Targets,
    Programmes,
    FollowUp,
    Clarifications,
    Notes,
    Explanations,
    Calculation,
    Evidence,
    Trail,
    Minutes,  ///< body of the Berita Acara
    // A round.
    RoundSummary,
    Participation,
    Ranking,
    Distribution,
    Cohorts,
    Predicates,
    Movers,
    Parts,
    AllAgencies,
};

/// Its word in YAML and on the command line: "indicator-details".
[[nodiscard]] std::string_view sectionCode(SectionKind kind);
[[nodiscard]] std::optional<SectionKind> sectionFromCode(std::string_view code);
/// True where a template of this scope may name it.
[[nodiscard]] bool isAllowedIn(SectionKind kind, Scope scope);
/// All sections of a scope, in the order above.
[[nodiscard]] std::vector<SectionKind> sectionsOf(Scope scope);

/// "agency", "round".
[[nodiscard]] std::string_view scopeCode(Scope scope);
[[nodiscard]] std::optional<Scope> scopeFromCode(std::string_view code);

}  // namespace matang::templates
