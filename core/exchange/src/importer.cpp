// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include <matang/scoring/score_card.h>

#include <algorithm>
#include <utility>

namespace matang::exchange {
namespace {

constexpr std::string_view kAction = "import-values";

/// What a card must know beyond its record and the kind of its agency; without that its warnings would speak of another card.
bool needsMore(const rubric::Rubric& rubric) {
    const scoring::Needs needs = scoring::needsOf(rubric);
    return needs.evidence || needs.imports || needs.cohort || needs.earlier;
}

}  // namespace

Importer::Importer(workspace::Workspace& workspace, ValuesFile& file, const std::string& person)
    : m_workspace(workspace),
      m_file(file),
      m_author{person, std::string(kAction)},
      m_directory({}),
      m_values(workspace, m_author, [this](const base::SourcePosition& at, const std::string& code, base::Arguments arguments) {
          warn(at, code, std::move(arguments));
      }) {}

base::Result<void> Importer::apply() {
    auto agencies = m_workspace.agencies();
    if (!agencies) {
        return base::propagate(agencies);
    }
    m_directory = AgencyDirectory(std::move(*agencies));
    if (auto known = readAssessments(); !known) {
        return known;
    }
    for (const ValuesRow& row : m_file.rows) {
        if (auto applied = applyRow(row); !applied) {
            return applied;
        }
    }
    m_report.valuesSet = m_values.set();
    m_report.valuesUnchanged = m_values.unchanged();
    m_report.unitsAdded = m_values.unitsAdded();
    return collectWarnings();
}

base::Diagnostic Importer::finding(base::Severity severity, const base::SourcePosition& at, const std::string& code,
                                   base::Arguments arguments) const {
    return {severity, at, code, std::move(arguments), m_file.lines[static_cast<std::size_t>(at.line - 1)]};
}

void Importer::warn(const base::SourcePosition& at, const std::string& code, base::Arguments arguments) {
    m_report.warnings.push_back(finding(base::Severity::Warning, at, code, std::move(arguments)));
}

base::Result<void> Importer::readAssessments() {
    auto known = m_workspace.assessments();
    if (!known) {
        return base::propagate(known);
    }
    for (assessment::Assessment& one : *known) {
        m_known.emplace(AssessmentKey{one.agency, one.rubric, one.year}, std::move(one));
    }
    return {};
}

base::Result<void> Importer::applyRow(const ValuesRow& row) {
    ++m_report.rows;
    const auto agency = agencyOf(row);
    if (!agency) {
        return base::propagate(agency);
    }
    if (!agency->valid()) {
        return {};
    }
    const auto touched = assessmentOf(row, *agency);
    if (!touched) {
        return base::propagate(touched);
    }
    if (*touched == nullptr) {
        return {};
    }
    return m_values.apply(row, (*touched)->record);
}

/// The stored agency, added where it is new; an invalid id where the row is a mistake.
base::Result<assessment::AgencyId> Importer::agencyOf(const ValuesRow& row) {
    const AgencyDirectory::Found found = m_directory.find(row.agencyCode, row.agencyName);
    if (found.match == AgencyDirectory::Match::Several) {
        m_mistakes.push_back(finding(base::Severity::Error, row.position, "agency-ambiguous", {{"agency", row.agencyName}}));
        return assessment::AgencyId{};
    }
    if (found.match == AgencyDirectory::Match::One) {
        return completeAgency(row, found.position);
    }
    if (row.agencyName.empty()) {
        m_mistakes.push_back(finding(base::Severity::Error, row.position, "agency-code-unknown", {{"code", row.agencyCode}}));
        return assessment::AgencyId{};
    }
    return addAgency(row);
}

base::Result<assessment::AgencyId> Importer::addAgency(const ValuesRow& row) {
    using assessment::AgencyKind;
    const AgencyKind named = assessment::kindFromName(row.agencyName);
    const bool mixedUp =
        (named == AgencyKind::City && row.kind == AgencyKind::Regency) || (named == AgencyKind::Regency && row.kind == AgencyKind::City);
    if (mixedUp) {
        warn(row.position, "agency-kind-odd", {{"agency", row.agencyName}, {"given", std::string(assessment::kindCode(row.kind))}});
    }
    assessment::Agency agency{{}, row.agencyCode, row.agencyName, row.kind, {}};
    const auto id = m_workspace.addAgency(agency, m_author);
    if (!id) {
        return base::propagate(id);
    }
    agency.id = *id;
    m_directory.add(std::move(agency));
    ++m_report.agenciesAdded;
    return *id;
}

/// A known agency learns its code, kind and further names from the file, but never changes what is known already.
base::Result<assessment::AgencyId> Importer::completeAgency(const ValuesRow& row, std::size_t position) {
    assessment::Agency& agency = m_directory.at(position);
    const assessment::Agency before = agency;
    if (agency.kind == assessment::AgencyKind::Unknown) {
        agency.kind = row.kind;
    } else if (row.kind != assessment::AgencyKind::Unknown && row.kind != agency.kind) {
        warn(row.position, "agency-kind-differs",
             {{"agency", agency.name},
              {"stored", std::string(assessment::kindCode(agency.kind))},
              {"given", std::string(assessment::kindCode(row.kind))}});
    }
    if (agency.code.empty()) {
        agency.code = row.agencyCode;
    }
    const bool named = row.agencyName.empty() || agency.name == row.agencyName ||
                       std::find(agency.aliases.begin(), agency.aliases.end(), row.agencyName) != agency.aliases.end();
    if (!named) {
        m_directory.addAlias(position, row.agencyName);
    }
    if (agency != before) {
        if (auto changed = m_workspace.changeAgency(agency, m_author); !changed) {
            return base::propagate(changed);
        }
    }
    return agency.id;
}

base::Result<Importer::Touched*> Importer::assessmentOf(const ValuesRow& row, assessment::AgencyId agency) {
    const AssessmentKey key{agency, row.rubric.rubric->id, row.year};
    const auto known = m_known.find(key);
    if (known != m_known.end()) {
        return completeAssessment(row, known->second);
    }
    return addAssessment(row, key);
}

base::Result<Importer::Touched*> Importer::addAssessment(const ValuesRow& row, const AssessmentKey& key) {
    const rubric::Rubric& instrument = *row.rubric.rubric;
    const bool tooEarly = instrument.validFrom != 0 && row.year < instrument.validFrom;
    const bool tooLate = instrument.validTo != 0 && row.year > instrument.validTo;
    if (tooEarly || tooLate) {
        base::Arguments arguments{{"rubric", instrument.id.text}, {"year", std::to_string(row.year)}};
        if (instrument.validFrom != 0) {
            arguments.emplace_back("first", std::to_string(instrument.validFrom));
        }
        if (instrument.validTo != 0) {
            arguments.emplace_back("last", std::to_string(instrument.validTo));
        }
        const bool isOpen = instrument.validFrom == 0 || instrument.validTo == 0;
        warn(row.position, !isOpen ? "year-outside-rubric" : tooEarly ? "year-before-rubric" : "year-after-rubric", std::move(arguments));
    }
    if (m_storedRubrics.insert(instrument.sha256).second) {
        if (auto stored = m_workspace.storeRubric(instrument, m_author); !stored) {
            return base::propagate(stored);
        }
    }
    assessment::Assessment added{{},
                                 std::get<0>(key),
                                 instrument.id,
                                 instrument.sha256,
                                 row.profile,
                                 row.edition,
                                 row.year,
                                 row.cohort,
                                 assessment::Participation::TakesPart};
    const auto id = m_workspace.addAssessment(added, m_author);
    if (!id) {
        return base::propagate(id);
    }
    added.id = *id;
    ++m_report.assessmentsAdded;
    m_known.emplace(key, added);
    return &m_touched.emplace(*id, Touched{{added, {}, {}, {}, {}}, row.rubric, row.position}).first->second;
}

/// Fills what is not known of a stored assessment yet; a contradiction is a mistake.
base::Result<Importer::Touched*> Importer::completeAssessment(const ValuesRow& row, assessment::Assessment& stored) {
    assessment::Assessment wanted = stored;
    const bool sameProfile = fill(row, "profile", wanted.profile.text, row.profile.text);
    const bool sameEdition = fill(row, "edition", wanted.edition, row.edition);
    const bool sameCohort = fill(row, "cohort", wanted.cohort, row.cohort);
    if (!sameProfile || !sameEdition || !sameCohort) {
        return nullptr;
    }
    if (wanted != stored) {
        if (auto changed = m_workspace.changeAssessment(wanted, m_author); !changed) {
            return base::propagate(changed);
        }
        stored = wanted;
    }
    return touch(row, stored);
}

bool Importer::fill(const ValuesRow& row, const std::string& column, std::string& stored, const std::string& given) {
    if (stored.empty() || given.empty() || stored == given) {
        stored = given.empty() ? stored : given;
        return true;
    }
    m_mistakes.push_back(
        finding(base::Severity::Error, row.position, "assessment-differs", {{"column", column}, {"stored", stored}, {"given", given}}));
    return false;
}

base::Result<Importer::Touched*> Importer::touch(const ValuesRow& row, const assessment::Assessment& stored) {
    const auto found = m_touched.find(stored.id);
    if (found != m_touched.end()) {
        found->second.record.assessment = stored;
        if (!found->second.rubric.weights->known) {
            found->second.rubric = row.rubric;
        }
        return &found->second;
    }
    auto record = m_workspace.record(stored.id);
    if (!record) {
        return base::propagate(record);
    }
    const auto weights = rubric::weightSet(*row.rubric.rubric, stored.profile);
    RubricInUse rubric = row.rubric;
    if (weights) {
        rubric.weights = std::make_shared<const rubric::WeightSet>(*weights);
    }
    return &m_touched.emplace(stored.id, Touched{std::move(*record), std::move(rubric), row.position}).first->second;
}

/// What the figures of every touched assessment say about themselves, told at the row that brought them.
base::Result<void> Importer::collectWarnings() {
    for (const auto& [id, touched] : m_touched) {
        const rubric::Rubric& rubric = *touched.rubric.rubric;
        const auto stage = scoring::latestStage(rubric, touched.record);
        if (!stage || needsMore(rubric)) {
            continue;
        }
        const auto agency = m_workspace.agency(touched.record.assessment.agency);
        if (!agency) {
            return base::propagate(agency);
        }
        scoring::Circumstances circumstances;
        circumstances.kind = assessment::kindCode(agency->kind);
        const scoring::ScoreCard card = scoring::score(rubric, *touched.rubric.weights, touched.record, *stage, circumstances);
        for (const base::Diagnostic& warning : card.warnings) {
            m_report.warnings.push_back(finding(warning.severity, touched.firstRow, warning.code, warning.arguments));
        }
    }
    std::stable_sort(m_report.warnings.begin(), m_report.warnings.end(),
                     [](const base::Diagnostic& left, const base::Diagnostic& right) { return left.position.line < right.position.line; });
    return {};
}

}  // namespace matang::exchange
