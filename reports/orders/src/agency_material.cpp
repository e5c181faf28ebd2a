// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_material.h"

#include <matang/results/like_for_like_of.h>
#include <matang/workspace/archive.h>
#include <matang/workspace/desk.h>

#include <algorithm>
#include <map>
#include <utility>

namespace matang::orders {

namespace {

using templates::SectionKind;

int yearOf(const analysis::ScoredAssessment& one) {
    return one.record.assessment.year;
}

/// Gathers one part after the other; the first that cannot be read ends it.
class AgencyGathering {
public:
    AgencyGathering(SharedMaterial& shared, const AgencyQuestion& question, const ReportSettings& settings)
        : m_shared(shared), m_question(question), m_settings(settings) {}

    base::Result<sections::AgencyReportInput> gather() {
        m_input.createdAt = m_settings.createdAt;
        m_input.workspaceName = m_shared.workspace().file().filename().string();
        m_input.language = m_settings.language;
        m_input.fromYear = m_settings.fromYear;
        return addCurrent()
            .and_then([this] { return addSeries(); })
            .and_then([this] { return addEvidence(); })
            .and_then([this] { return addDesk(); })
            .and_then([this] { return addPrevious(); })
            .and_then([this] { return addShared(); })
            .map([this] { return std::move(m_input); });
    }

private:
    using Done = base::Result<void>;

    template <typename Value>
    static Done take(base::Result<Value>&& read, Value& place) {
        if (!read) {
            return base::propagate(read);
        }
        place = *std::move(read);
        return {};
    }

    Done addCurrent() {
        auto record = m_shared.workspace().record(m_question.assessment);
        if (!record) {
            return base::propagate(record);
        }
        return take(m_shared.results().score(*std::move(record), m_question.stage, m_question.answer), m_input.current).and_then([this] {
            return take(m_shared.workspace().agency(m_input.current.record.assessment.agency), m_input.agency);
        });
    }

    /// All that the agency was assessed with: the years of the current family, and those of others.
    Done addSeries() {
        results::Selection selection;
        selection.agency = m_input.agency.id;
        selection.answer = m_question.answer;
        auto all = m_shared.results().all(selection);
        if (!all) {
            return base::propagate(all);
        }
        std::map<std::string, std::vector<analysis::ScoredAssessment>> families;
        for (analysis::ScoredAssessment& one : *all) {
            const bool isCurrent = one.record.assessment.id == m_question.assessment;
            families[one.rubric->family].push_back(isCurrent ? m_input.current : std::move(one));
        }
        for (auto& [family, years] : families) {
            std::stable_sort(years.begin(), years.end(), [](const auto& left, const auto& right) { return yearOf(left) < yearOf(right); });
            if (family == m_input.current.rubric->family) {
                m_input.series = std::move(years);
            } else {
                m_input.otherFamilies.push_back(std::move(years));
            }
        }
        addLikeForLike();
        return {};
    }

    /// Over the latest change of instrument up to the report's year. Where there is no crosswalk, or it has nothing to say, nothing.
    void addLikeForLike() {
        const analysis::ScoredAssessment* earlier = nullptr;
        const analysis::ScoredAssessment* later = nullptr;
        const analysis::ScoredAssessment* before = nullptr;
        for (const analysis::ScoredAssessment& one : m_input.series) {
            if (yearOf(one) > yearOf(m_input.current)) {
                break;
            }
            if (before != nullptr && before->rubric->id != one.rubric->id) {
                earlier = before;
                later = &one;
            }
            before = &one;
        }
        if (later == nullptr) {
            return;
        }
        if (auto compared = results::likeForLikeOf(*earlier, *later, m_shared.rubrics())) {
            m_input.likeForLike = *std::move(compared);
        }
    }

    Done addEvidence() {
        const auto pieces = workspace::Archive(m_shared.workspace()).pieces(m_question.assessment);
        if (!pieces) {
            return base::propagate(pieces);
        }
        for (const workspace::EvidencePiece& piece : *pieces) {
            m_input.evidence.push_back(piece.link);
            m_input.evidenceItems.push_back({piece.link, piece.document, piece.judgements});
        }
        return {};
    }

    Done addDesk() {
        const workspace::Desk desk(m_shared.workspace());
        auto record = desk.record(m_question.assessment);
        if (!record) {
            return base::propagate(record);
        }
        m_input.desk.stages = std::move(record->stages);
        m_input.desk.targets = std::move(record->targets);
        m_input.desk.findings = std::move(record->findings);
        m_input.desk.clarifications = std::move(record->clarifications);
        return take(desk.programmes(m_input.agency.id), m_input.desk.programmes).and_then([this] {
            return take(m_shared.people(), m_input.desk.people);
        });
    }

    /// The findings of the latest earlier year of the series that has any.
    Done addPrevious() {
        const workspace::Desk desk(m_shared.workspace());
        for (auto year = m_input.series.rbegin(); year != m_input.series.rend(); ++year) {
            if (yearOf(*year) >= yearOf(m_input.current)) {
                continue;
            }
            auto record = desk.record(year->record.assessment.id);
            if (!record) {
                return base::propagate(record);
            }
            if (!record->findings.empty()) {
                m_input.desk.previousFindings = std::move(record->findings);
                m_input.desk.previousYear = yearOf(*year);
                return {};
            }
        }
        return {};
    }

    Done addShared() {
        if (hasSection(m_settings.reportTemplate, SectionKind::Peers) || hasSection(m_settings.reportTemplate, SectionKind::Executive)) {
            if (auto done = take(m_shared.peers(m_input.current.rubric->family), m_input.peers); !done) {
                return done;
            }
        }
        if (!hasSection(m_settings.reportTemplate, SectionKind::Trail)) {
            return {};
        }
        auto trail = m_shared.trail();
        if (!trail) {
            return base::propagate(trail);
        }
        m_input.trail = *std::move(trail);
        return {};
    }

    SharedMaterial& m_shared;
    const AgencyQuestion& m_question;
    const ReportSettings& m_settings;
    sections::AgencyReportInput m_input;
};

}  // namespace

base::Result<sections::AgencyReportInput> agencyMaterial(SharedMaterial& shared, const AgencyQuestion& question,
                                                         const ReportSettings& settings) {
    return AgencyGathering(shared, question, settings).gather();
}

bool hasSection(const templates::ReportTemplate& reportTemplate, SectionKind kind) {
    return std::any_of(reportTemplate.sections.begin(), reportTemplate.sections.end(),
                       [kind](const templates::SectionChoice& choice) { return choice.kind == kind; });
}

}  // namespace matang::orders
