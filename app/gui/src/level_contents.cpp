// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_contents.h"

#include "level_differences.h"
#include "pages/rubric_page_sentences.h"
#include "session/panel.h"
#include "text_conversion.h"

#include <matang/text/figures.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

/// Decimals of what-if figures: one more than is published, so that small lifts can be told apart.
constexpr int kExtraDecimals = 1;

QString said(const char* english) {
    return QCoreApplication::translate("Levels", english);
}

/// Why no level moves the index: a figure above the indicator is reported. Empty where none is.
QString reportedAbove(const AssessmentDocument& document, rubric::NodeIndex indicator) {
    if (document.card().index().source == scoring::ValueSource::Reported) {
        return said(QT_TRANSLATE_NOOP("Levels", "index reported; unchanged"));
    }
    for (auto node = document.rubric().node(indicator).parent; node > rubric::kRoot; node = document.rubric().node(node).parent) {
        if (document.card().node(node).source == scoring::ValueSource::Reported) {
            return said(QT_TRANSLATE_NOOP("Levels", "a figure above is reported; index unchanged"));
        }
    }
    return {};
}

/// While indicators are missing the index so far weighs too few of them; the share of the whole index is what a level is worth in the end.
QString effectOnceComplete(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator,
                           const base::Rational& value, int decimals) {
    if (!document.rubric().plain) {
        return {};
    }
    const auto& current = document.card().node(indicator).value;
    const auto change = document.weights().shareOfIndex[static_cast<std::size_t>(indicator)] * (value - current.value_or(base::Rational{}));
    const auto words = current ? said(QT_TRANSLATE_NOOP("Levels", "%1 once all are filled in"))
                               : said(QT_TRANSLATE_NOOP("Levels", "%1 of the index once all are filled in"));
    return change.isZero() ? QString() : words.arg(wording.signedFigure(change, decimals));
}

/// What must be true for the level, beside its criterion; empty where nothing is.
QString gate(const AssessmentDocument& document, const rubric::Node& node, const rubric::Level& level, const Wording& wording) {
    const auto found = std::find_if(node.gates.begin(), node.gates.end(), [&level](const auto& one) { return one.level == level.value; });
    return found == node.gates.end() ? QString()
                                     : said(QT_TRANSLATE_NOOP("Levels", "Needs: %1"))
                                           .arg(RubricSentences(document.rubric(), wording).condition(found->condition));
}

QString criterion(const AssessmentDocument& document, const rubric::Node& node, const rubric::Level& level, const Wording& wording) {
    const auto found =
        std::find_if(node.criteria.begin(), node.criteria.end(), [&level](const auto& one) { return one.level == level.value; });
    QStringList texts{wording.in(found == node.criteria.end() ? level.meaning : found->text), gate(document, node, level, wording)};
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

/// True where a person chooses the level; one that follows from an amount or from answers is only read.
bool isChosen(const rubric::Node& node) {
    return !node.quantity && !node.import && node.survey < 0;
}

/// False where the level's conditions, or those of a level below it, do not hold: then it would bring nothing.
bool isReached(const AssessmentDocument& document, rubric::NodeIndex indicator, const base::Rational& value) {
    const auto& node = document.rubric().node(indicator);
    if (node.gates.empty()) {
        return true;
    }
    auto record = document.current().record;
    std::erase_if(record.reportedValues, [&node](const auto& one) { return one.node == node.id; });
    std::erase_if(record.marks, [&node](const auto& one) { return one.node == node.id; });
    auto& mark = record.marks.emplace_back();
    mark.node = node.id;
    mark.stage = document.stage();
    mark.value = value;
    mark.answer = document.answer();
    const auto card = scoring::score(document.rubric(), document.weights(), record, document.stage(), document.current().circumstances,
                                     document.answer());
    return card.node(indicator).value == value;
}

/// Notes and marks of one level that do not depend on the others.
void addNotes(LevelButton::Content& content, const AssessmentDocument& document, rubric::NodeIndex indicator, const base::Rational& value) {
    if (const auto* reported = document.reportedAt(indicator); reported != nullptr && reported->value.value == value) {
        content.notes << said(QT_TRANSLATE_NOOP("Levels", "reported"));
        content.outlined = true;
    }
    const auto score = document.scoreOf(indicator);
    if (score.source == scoring::ValueSource::Carried && score.value == value) {
        content.notes << said(QT_TRANSLATE_NOOP("Levels", "carried from an earlier stage"));
        content.outlined = true;
    }
    if (const auto* target = document.desk().target(document.rubric().node(indicator).id); target != nullptr && target->value == value) {
        content.notes << said(QT_TRANSLATE_NOOP("Levels", "target"));
    }
    if (document.valueLastYear(indicator) == value) {
        content.notes << said(QT_TRANSLATE_NOOP("Levels", "last year"));
        content.outlined = true;
    }
}

/// Who else chose the level, and whether the panel agreed on it.
void addOthers(LevelButton::Content& content, const AssessmentDocument& document, rubric::NodeIndex indicator, const assessment::Mark& own,
               const base::Rational& value) {
    for (const auto& mark : panelMarks(document, indicator, document.stage())) {
        if (*mark.value == value && mark.assessor != own.assessor) {
            content.notes << fromStd(mark.assessor);
            content.outlined = true;
        }
    }
    if (const auto* agreement = document.agreementAt(indicator, document.stage()); agreement != nullptr && agreement->value == value) {
        content.notes << said(QT_TRANSLATE_NOOP("Levels", "agreed"));
        content.outlined = true;
    }
}

}  // namespace

QString levelEffectWords(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator,
                         const analysis::LevelEffect& effect) {
    const auto fixed = reportedAbove(document, indicator);
    if (!fixed.isEmpty()) {
        return fixed;
    }
    const int decimals = document.rubric().rounding.decimals + kExtraDecimals;
    if (!document.card().complete()) {
        return effectOnceComplete(document, wording, indicator, effect.value, decimals);
    }
    if (!effect.index || effect.indexChange.isZero()) {
        return {};
    }
    const auto change = wording.signedFigure(effect.indexChange, decimals);
    const auto index = fromStd(text::figure(*effect.index, decimals, wording.language()));
    if (document.rubric().predicates.bands.empty()) {
        return said(QT_TRANSLATE_NOOP("Levels", "%1 \u2192 index %2")).arg(change, index);
    }
    if (effect.predicateChanges && effect.predicate != nullptr) {
        return said(QT_TRANSLATE_NOOP("Levels", "%1 \u2192 index %2, predicate %3")).arg(change, index, wording.in(effect.predicate->name));
    }
    return said(QT_TRANSLATE_NOOP("Levels", "%1 \u2192 index %2, same predicate")).arg(change, index);
}

std::vector<LevelChoice::Level> levelContents(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator,
                                              const assessment::Mark* own) {
    const auto& rubric = document.rubric();
    const auto& node = rubric.node(indicator);
    const auto current = document.scoreOf(indicator).value;
    const bool chosen = isChosen(node);
    const auto effects = chosen ? analysis::levelEffects(rubric, document.weights(), document.current().record, document.stage(), indicator,
                                                         document.current().circumstances, document.answer())
                                : std::vector<analysis::LevelEffect>{};
    std::vector<LevelChoice::Level> levels;
    bool nextShown = false;
    for (const auto& level : rubric.scaleOf(indicator).levels) {
        const base::Rational value(level.value);
        LevelButton::Content content;
        content.number = QString::number(level.value);
        content.name = wording.in(level.name);
        content.criterion = criterion(document, node, level, wording);
        if (!levels.empty()) {
            content.repeated = repeatedParts(levels.back().content.criterion, content.criterion);
        }
        content.use = chosen ? LevelButton::Use::Choose : LevelButton::Use::Read;
        content.chosen = chosen ? own != nullptr && own->value == value : current == value;
        if (own != nullptr) {
            addOthers(content, document, indicator, *own, value);
        }
        addNotes(content, document, indicator, value);
        const auto effect = std::find_if(effects.begin(), effects.end(), [&value](const auto& one) { return one.value == value; });
        if (effect != effects.end() && current != value && isReached(document, indicator, value)) {
            content.effect = levelEffectWords(document, wording, indicator, *effect);
            content.effectShown = current && value > *current && !std::exchange(nextShown, true);
        }
        levels.push_back({level.value, std::move(content)});
    }
    return levels;
}

}  // namespace matang::gui
