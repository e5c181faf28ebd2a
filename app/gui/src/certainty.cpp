// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include <QLabel>

#include <algorithm>

namespace matang::gui {

namespace {

const QString kBetween = QStringLiteral("  \u00b7  ");

QString sentenceCase(QString words) {
    return words.replace(0, 1, words.left(1).toUpper());
}

}  // namespace

rubric::Provenance weightProvenance(const rubric::Node& node, const rubric::Profile* profile) {
    const auto names = [&node](const auto& weight) { return weight.first == node.id; };
    const bool set = profile != nullptr && std::any_of(profile->weights.begin(), profile->weights.end(), names);
    return set ? profile->provenance : node.weightProvenance;
}

Doubts doubtsAbout(const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile) {
    const auto& element = rubric.node(node);
    Doubts doubts;
    doubts.name = element.nameProvenance != rubric::Provenance::Official;
    doubts.criteria = !element.criteria.empty() && element.criteriaProvenance != rubric::Provenance::Official;
    doubts.weight = weightProvenance(element, profile) != rubric::Provenance::Official;
    doubts.lowConfidence = element.confidence == rubric::Confidence::Low;
    doubts.unpublished = !element.unpublishedLevels.empty();
    return doubts;
}

QString Certainty::word(rubric::Provenance provenance, Of subject) {
    switch (provenance) {
        case rubric::Provenance::Official:
            return tr("official");
        case rubric::Provenance::Reported:
            return tr("reported by others");
        case rubric::Provenance::Derived:
            return subject == Of::Text ? tr("own wording") : subject == Of::Weight ? tr("own reckoning") : tr("own compilation");
        case rubric::Provenance::Draft:
            return subject == Of::Instrument ? tr("draft, not in force") : tr("draft");
    }
    return {};
}

QString Certainty::word(rubric::Confidence confidence) {
    switch (confidence) {
        case rubric::Confidence::High:
            return tr("high");
        case rubric::Confidence::Medium:
            return tr("medium");
        case rubric::Confidence::Low:
            return tr("low");
        case rubric::Confidence::Unsaid:
            break;
    }
    return {};
}

QString Certainty::levels(const std::vector<int>& levels) {
    QStringList numbers;
    for (const int level : levels) {
        numbers << QString::number(level);
    }
    if (numbers.size() < 2) {
        return numbers.join(QString());
    }
    const auto last = numbers.takeLast();
    return (numbers.size() == 1 ? tr("%1 and %2") : tr("%1, and %2")).arg(numbers.join(QStringLiteral(", ")), last);
}

QString Certainty::line(const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile) {
    const auto& element = rubric.node(node);
    const auto doubts = doubtsAbout(rubric, node, profile);
    QStringList parts;
    if (doubts.name) {
        parts << tr("name: %1").arg(word(element.nameProvenance));
    }
    if (doubts.criteria) {
        parts << tr("criteria: %1").arg(word(element.criteriaProvenance));
    }
    if (doubts.weight) {
        parts << tr("weight: %1").arg(word(weightProvenance(element, profile), Of::Weight));
    }
    if (doubts.lowConfidence) {
        parts << tr("low confidence");
    }
    if (doubts.unpublished) {
        parts << tr("level %1 not published").arg(levels(element.unpublishedLevels));
    }
    return sentenceCase(parts.join(kBetween));
}

QString Certainty::explanation(const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile,
                               const Wording& wording) {
    const auto& element = rubric.node(node);
    const auto doubts = doubtsAbout(rubric, node, profile);
    QStringList lines;
    if (doubts.name) {
        lines << tr("The name is not the official one.");
    }
    if (doubts.criteria) {
        lines << tr("The level criteria are not an official text; the guideline decides.");
    }
    if (doubts.weight) {
        lines << tr("The weight was not read in an official document.");
    }
    if (doubts.lowConfidence) {
        lines << tr("The author of this instrument file relies little on what stands here.");
    }
    if (doubts.unpublished) {
        lines << tr("The criterion of level %1 is not published.").arg(levels(element.unpublishedLevels));
    }
    if (!lines.isEmpty() && !element.provenanceNote.empty()) {
        lines << wording.in(element.provenanceNote);
    }
    return lines.join(QLatin1Char('\n'));
}

void Certainty::show(QLabel& label, const rubric::Rubric& rubric, rubric::NodeIndex node, const rubric::Profile* profile,
                     const Wording& wording) {
    const auto words = line(rubric, node, profile);
    label.setText(words);
    label.setToolTip(explanation(rubric, node, profile, wording));
    label.setAccessibleDescription(label.toolTip());
    label.setVisible(!words.isEmpty());
}

QString Certainty::line(const rubric::Rubric& rubric, const rubric::Profile* profile) {
    QStringList parts;
    if (rubric.status != rubric::Provenance::Official) {
        parts << tr("instrument: %1").arg(word(rubric.status, Of::Instrument));
    }
    if (profile != nullptr && profile->provenance != rubric::Provenance::Official) {
        parts << tr("weights: %1").arg(word(profile->provenance, Of::Weight));
    }
    return sentenceCase(parts.join(kBetween));
}

QString Certainty::explanation(const rubric::Rubric& rubric, const rubric::Profile* profile, const Wording& wording) {
    QStringList lines;
    if (rubric.status != rubric::Provenance::Official) {
        lines << tr("This instrument is not an official one in force; its figures cannot be compared with published results.");
    }
    if (profile != nullptr && profile->provenance != rubric::Provenance::Official) {
        lines << tr("The weights of profile \u201c%1\u201d were not read in an official document.").arg(wording.in(profile->name));
        if (!profile->note.empty()) {
            lines << wording.in(profile->note);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace matang::gui
