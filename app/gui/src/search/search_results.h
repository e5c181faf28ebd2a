// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/overview.h"
#include "evidence_texts.h"

#include <QCoreApplication>
#include <QPoint>

#include <optional>
#include <vector>

namespace matang::gui {

class Wording;

/// Where a result leads to.
struct ResultPlace {
    assessment::AssessmentId assessment;
    rubric::NodeId node;
    rubric::StageId stage{};                         ///< of a mark; else empty
    std::optional<assessment::EvidenceLink> link{};  ///< the file to be opened
    int page = 0;
};

/// One row of the results, with what was found marked in it.
struct ResultRow {
    QString words;
    std::vector<QPoint> marked{};  ///< place and length in `words`
    bool inside = false;           ///< belongs to the last row that is not
    std::optional<ResultPlace> place{};
};

/// What a search found as rows: each file with its pages and with the indicators that it is attached to, then people's own notes.
class SearchResults {
    Q_DECLARE_TR_FUNCTIONS(SearchResults)

public:
    SearchResults(const EvidenceAnswer& answer, const Overview& overview, const Wording& wording)
        : m_answer(answer), m_overview(overview), m_wording(wording) {}

    /// `preferred`: of several assessments that a file is attached to, its pages are opened in this one.
    [[nodiscard]] std::vector<ResultRow> rows(assessment::AssessmentId preferred) const;
    /// How much was found, or that nothing was; and what was not looked into.
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] std::vector<assessment::EvidenceLink> linksOf(const std::string& sha256, assessment::AssessmentId preferred) const;
    void addFile(std::vector<ResultRow>& rows, const std::string& sha256, assessment::AssessmentId preferred) const;
    void addNotes(std::vector<ResultRow>& rows) const;
    [[nodiscard]] QString pageName(const assessment::EvidenceLink& link, int page) const;
    [[nodiscard]] QString nameOf(assessment::AssessmentId assessment, const rubric::NodeId& node) const;
    [[nodiscard]] QString noteName(const search::NoteHit& hit) const;
    [[nodiscard]] QString unsearched() const;
    [[nodiscard]] std::vector<std::string> contentsFound() const;

    const EvidenceAnswer& m_answer;
    const Overview& m_overview;
    const Wording& m_wording;
};

}  // namespace matang::gui
