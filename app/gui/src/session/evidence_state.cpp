// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_state.h"

#include "assessment_document.h"

#include <algorithm>

namespace matang::gui {

EvidenceState::EvidenceState(AssessmentDocument& document) : m_document(document) {
    connect(&document, &AssessmentDocument::scoresChanged, this, &EvidenceState::forgetGaps);
    connect(&document, &AssessmentDocument::stageChanged, this, &EvidenceState::forgetGaps);
    connect(&document, &AssessmentDocument::aboutToReset, this, &EvidenceState::forgetGaps);
}

void EvidenceState::reset(std::vector<workspace::EvidencePiece> pieces) {
    m_pieces = std::move(pieces);
    index();
    m_known = false;
}

void EvidenceState::setToday(const std::string& day) {
    if (day != m_today) {
        m_today = day;
        forgetGaps();
    }
}

void EvidenceState::setSearchable(std::map<std::string, bool> searchable) {
    if (searchable != m_searchable) {
        m_searchable = std::move(searchable);
        announce();
    }
}

void EvidenceState::index() {
    m_byNode.clear();
    for (std::size_t at = 0; at < m_pieces.size(); ++at) {
        m_byNode[m_pieces[at].link.node.text].push_back(at);
    }
}

std::vector<workspace::EvidencePiece> EvidenceState::of(const rubric::NodeId& node) const {
    std::vector<workspace::EvidencePiece> pieces;
    if (const auto found = m_byNode.find(node.text); found != m_byNode.end()) {
        std::transform(found->second.begin(), found->second.end(), std::back_inserter(pieces),
                       [this](std::size_t at) { return m_pieces[at]; });
    }
    return pieces;
}

int EvidenceState::count(const rubric::NodeId& node) const {
    const auto found = m_byNode.find(node.text);
    return found == m_byNode.end() ? 0 : static_cast<int>(found->second.size());
}

const workspace::EvidencePiece* EvidenceState::find(assessment::EvidenceLinkId link) const {
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(), [link](const auto& piece) { return piece.link.id == link; });
    return found == m_pieces.end() ? nullptr : &*found;
}

workspace::EvidencePiece* EvidenceState::piece(assessment::EvidenceLinkId link) {
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(), [link](const auto& piece) { return piece.link.id == link; });
    return found == m_pieces.end() ? nullptr : &*found;
}

std::vector<assessment::Judgement> EvidenceState::judgementsOf(const workspace::EvidencePiece& piece) const {
    auto judgements = piece.judgements;
    const auto& me = m_document.viewer().name;
    std::erase_if(judgements, [&](const auto& one) { return one.assessor != me && m_document.isBlind(one.stage); });
    return judgements;
}

const assessment::Judgement* EvidenceState::judgementBy(const workspace::EvidencePiece& piece, const rubric::StageId& stage,
                                                        const std::string& assessor) const {
    const auto found = std::find_if(piece.judgements.begin(), piece.judgements.end(),
                                    [&](const auto& one) { return one.stage == stage && one.assessor == assessor; });
    return found == piece.judgements.end() ? nullptr : &*found;
}

std::optional<bool> EvidenceState::searchable(const std::string& sha256) const {
    const auto found = m_searchable.find(sha256);
    return found == m_searchable.end() ? std::nullopt : std::optional(found->second);
}

std::string EvidenceState::referenceDay() const {
    std::optional<std::string> handedIn;
    for (const auto& stage : m_document.desk().record().stages) {
        if (stage.handedIn) {
            const auto day = base::toIsoDate(stage.handedIn->at);
            handedIn = handedIn ? std::min(*handedIn, day) : day;
        }
    }
    return analysis::referenceDay(m_document.current().record.assessment.year, handedIn, m_today);
}

std::vector<analysis::EvidenceItem> EvidenceState::items() const {
    std::vector<analysis::EvidenceItem> items;
    items.reserve(m_pieces.size());
    for (const auto& piece : m_pieces) {
        items.push_back({piece.link, piece.document, judgementsOf(piece), searchable(piece.link.sha256)});
    }
    return items;
}

void EvidenceState::ensureGaps() const {
    if (!m_known) {
        const auto all = items();
        m_gaps = analysis::evidenceGaps(m_document.current(), all, referenceDay());
        m_coverage = analysis::evidenceCoverage(m_document.current(), all, m_gaps);
        m_known = true;
    }
}

const std::vector<analysis::EvidenceGap>& EvidenceState::gaps() const {
    ensureGaps();
    return m_gaps;
}

std::vector<analysis::EvidenceGap> EvidenceState::gapsOf(rubric::NodeIndex indicator) const {
    ensureGaps();
    std::vector<analysis::EvidenceGap> gaps;
    std::copy_if(m_gaps.begin(), m_gaps.end(), std::back_inserter(gaps),
                 [indicator](const auto& gap) { return gap.indicator == indicator; });
    return gaps;
}

const analysis::EvidenceCoverage& EvidenceState::coverage(rubric::NodeIndex node) const {
    ensureGaps();
    return m_coverage[static_cast<std::size_t>(node)];
}

void EvidenceState::apply(assessment::AssessmentId id, std::vector<workspace::EvidencePiece> pieces) {
    if (m_document.isReady() && m_document.id() == id) {
        m_pieces = std::move(pieces);
        index();
        announce();
    }
}

void EvidenceState::apply(const assessment::EvidenceLink& link) {
    if (auto* found = piece(link.id)) {
        found->link = link;
        announce();
    }
}

void EvidenceState::apply(const assessment::Document& document) {
    bool any = false;
    for (auto& one : m_pieces) {
        if (one.link.sha256 == document.sha256) {
            one.document = document;
            any = true;
        }
    }
    if (any) {
        announce();
    }
}

void EvidenceState::apply(const assessment::Judgement& judgement, bool present) {
    auto* found = piece(judgement.link);
    if (found == nullptr) {
        return;
    }
    std::erase_if(found->judgements, [&](const auto& one) { return one.stage == judgement.stage && one.assessor == judgement.assessor; });
    if (present) {
        found->judgements.push_back(judgement);
    }
    announce();
}

void EvidenceState::forgetGaps() {
    m_known = false;
    emit gapsChanged();
}

void EvidenceState::announce() {
    m_known = false;
    emit changed();
    emit gapsChanged();
}

}  // namespace matang::gui
