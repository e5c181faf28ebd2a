// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/rubric_shelf.h"
#include "rubric_page_html.h"
#include "rubric_page_sentences.h"

#include <matang/rubric/weight_set.h>

namespace matang::gui {

/// What the page says about a rubric as a whole, about one of its nodes, or about a file with mistakes: text for the reading pane.
class RubricText {
    Q_DECLARE_TR_FUNCTIONS(matang::gui::RubricText)

public:
    RubricText(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const Wording& wording, const QPalette& palette);

    /// The rubric as a whole, and where its text comes from.
    [[nodiscard]] QString whole(const ShelvedRubric& shelved) const;
    [[nodiscard]] QString node(rubric::NodeIndex node) const;
    /// Every mistake of a file that cannot be used, with line and column.
    [[nodiscard]] static QString mistakes(const ShelvedRubric& shelved, const Wording& wording, const QPalette& palette);

private:
    void addPlace(PageHtml& html, const ShelvedRubric& shelved) const;
    void addReckoning(PageHtml& html) const;
    void addStages(PageHtml& html) const;
    void addPredicates(PageHtml& html, const rubric::PredicateTable& table) const;
    void addBands(PageHtml& html, const std::vector<rubric::PredicateBand>& bands) const;
    void addProfiles(PageHtml& html) const;
    void addProfile(PageHtml& html, const rubric::Profile& profile) const;
    /// The weights of the parts on one line.
    [[nodiscard]] QString partsLine(const PageHtml::Table& parts) const;
    void addCertainty(PageHtml& html) const;
    void addTargets(PageHtml& html) const;
    void addSources(PageHtml& html) const;
    void addTechnical(PageHtml& html, const ShelvedRubric& shelved) const;
    [[nodiscard]] QString validity() const;
    [[nodiscard]] QString bound(const base::Rational& value) const;

    void addHead(PageHtml& html, rubric::NodeIndex node) const;
    void addAnswer(PageHtml& html, const rubric::Node& node) const;
    void addMeasure(PageHtml& html, const rubric::Node& node) const;
    void addLevels(PageHtml& html, rubric::NodeIndex node) const;
    void addParts(PageHtml& html, rubric::NodeIndex node) const;
    void addOrigin(PageHtml& html, const rubric::Node& node) const;
    [[nodiscard]] QString weightWords(rubric::NodeIndex node) const;
    [[nodiscard]] QString range(const rubric::Node& node) const;
    [[nodiscard]] QString kind(const rubric::Node& node) const;
    [[nodiscard]] QString path(rubric::NodeIndex node) const;
    [[nodiscard]] PageHtml::Level level(const rubric::Node& node, const rubric::Level& level) const;
    [[nodiscard]] PageHtml::Table partsTable(rubric::NodeIndex node) const;

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    const rubric::Profile* m_profile;
    Wording m_wording;
    RubricSentences m_sentences;
    QPalette m_palette;
};

}  // namespace matang::gui
