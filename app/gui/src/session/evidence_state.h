// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <matang/analysis/evidence_gaps.h>
#include <matang/workspace/archive.h>

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace matang::gui {

class AssessmentDocument;

/// The evidence of the open assessment with facts and judgements, and what the instrument's rules miss in it. Gaps are computed when
/// somebody asks for them after a change.
class EvidenceState final : public QObject {
    Q_OBJECT

public:
    explicit EvidenceState(AssessmentDocument& document);

    /// Another assessment, or the same one read anew. Says nothing: the document announces that everything is to be shown.
    void reset(std::vector<workspace::EvidencePiece> pieces);
    /// The day against which ages are measured where nothing was handed in and the year is not over.
    void setToday(const std::string& day);
    /// Which contents can be searched for words, by SHA-256, as far as that is known.
    void setSearchable(std::map<std::string, bool> searchable);

    [[nodiscard]] const std::vector<workspace::EvidencePiece>& pieces() const noexcept { return m_pieces; }
    /// Of one indicator, in the order of their letters.
    [[nodiscard]] std::vector<workspace::EvidencePiece> of(const rubric::NodeId& node) const;
    [[nodiscard]] int count(const rubric::NodeId& node) const;
    [[nodiscard]] const workspace::EvidencePiece* find(assessment::EvidenceLinkId link) const;
    /// The judgements of a piece that the viewer may see.
    [[nodiscard]] std::vector<assessment::Judgement> judgementsOf(const workspace::EvidencePiece& piece) const;
    [[nodiscard]] const assessment::Judgement* judgementBy(const workspace::EvidencePiece& piece, const rubric::StageId& stage,
                                                           const std::string& assessor) const;
    [[nodiscard]] std::optional<bool> searchable(const std::string& sha256) const;

    [[nodiscard]] std::string referenceDay() const;
    /// In the order of indicators and rules.
    [[nodiscard]] const std::vector<analysis::EvidenceGap>& gaps() const;
    [[nodiscard]] std::vector<analysis::EvidenceGap> gapsOf(rubric::NodeIndex indicator) const;
    [[nodiscard]] const analysis::EvidenceCoverage& coverage(rubric::NodeIndex node) const;
    [[nodiscard]] std::vector<analysis::EvidenceItem> items() const;

    // Called by the session when an edit is made; other assessments than the open one are ignored.
    void apply(assessment::AssessmentId id, std::vector<workspace::EvidencePiece> pieces);
    void apply(const assessment::EvidenceLink& link);
    void apply(const assessment::Document& document);
    void apply(const assessment::Judgement& judgement, bool present);

signals:
    void changed();
    void gapsChanged();  ///< gaps may be others, for whatever reason

private:
    void index();
    void forgetGaps();
    void ensureGaps() const;
    void announce();
    [[nodiscard]] workspace::EvidencePiece* piece(assessment::EvidenceLinkId link);

    AssessmentDocument& m_document;
    std::vector<workspace::EvidencePiece> m_pieces;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byNode;
    std::map<std::string, bool> m_searchable;
    std::string m_today;
    mutable bool m_known = false;
    mutable std::vector<analysis::EvidenceGap> m_gaps;
    mutable std::vector<analysis::EvidenceCoverage> m_coverage;
};

}  // namespace matang::gui
