// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording.h"

#include <matang/rubric/rubric.h>

#include <QCoreApplication>

class QLabel;

namespace matang::gui {

/// What cannot be taken for official about one node of a rubric.
struct Doubts {
    bool name = false;
    bool criteria = false;
    bool weight = false;
    bool lowConfidence = false;
    bool unpublished = false;  ///< a level's criterion is not known

    [[nodiscard]] bool any() const noexcept { return name || criteria || weight || lowConfidence || unpublished; }
    friend bool operator==(const Doubts&, const Doubts&) = default;
};

/// `profile` may be nullptr; where it sets the node's weight, its provenance is the weight's.
[[nodiscard]] Doubts doubtsAbout(const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile);
[[nodiscard]] rubric::Provenance weightProvenance(const rubric::Node& node, const rubric::Profile* profile);

/// Where the texts and weights of instruments come from and how far they can be relied on, in words.
class Certainty {
    Q_DECLARE_TR_FUNCTIONS(matang::gui::Certainty)

public:
    /// What a provenance is said of: what is derived is worded, reckoned or put together by ourselves.
    enum class Of { Text, Weight, Instrument };
    /// "resmi", "dilaporkan pihak lain", "rumusan sendiri", "rancangan".
    [[nodiscard]] static QString word(rubric::Provenance provenance, Of subject = Of::Text);
    /// "tinggi", "sedang", "rendah"; empty where nothing is said.
    [[nodiscard]] static QString word(rubric::Confidence confidence);
    /// "1, 2, dan 5".
    [[nodiscard]] static QString levels(const std::vector<int>& levels);

    /// "Kriteria: rumusan sendiri · keyakinan rendah"; empty where all is official and known.
    [[nodiscard]] static QString line(const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile);
    /// The same in sentences, with the author's note on it.
    [[nodiscard]] static QString explanation(const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile,
                                             const Wording& wording);
    /// Shows the line with its explanation as the tip; hides the label where there is nothing to say.
    static void show(QLabel& label, const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile,
                     const Wording& wording);
    /// "Instrumen: rancangan · bobot: rumusan sendiri"; empty where both are official.
    [[nodiscard]] static QString line(const rubric::Rubric& rubric, const rubric::Profile* profile);
    [[nodiscard]] static QString explanation(const rubric::Rubric& rubric, const rubric::Profile* profile, const Wording& wording);
};

}  // namespace matang::gui
