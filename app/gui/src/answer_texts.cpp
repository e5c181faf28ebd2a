// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_texts.h"

#include "text_conversion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace matang::gui {

namespace {

QString said(const char* english) {
    return QCoreApplication::translate("Answers", english);
}

const scoring::Explanation* partOf(const scoring::Explanation& whole, rubric::NodeIndex node) {
    if (whole.node == node) {
        return &whole;
    }
    for (const auto& part : whole.parts) {
        if (const auto* found = partOf(part, node)) {
            return found;
        }
    }
    return nullptr;
}

std::string argument(const base::Arguments& arguments, std::string_view name) {
    const auto found = std::find_if(arguments.begin(), arguments.end(), [name](const auto& one) { return one.first == name; });
    return found == arguments.end() ? std::string() : found->second;
}

/// An imported result comes from the same agency, so its instrument is one of those that the agency has.
QString rubricName(const AssessmentDocument& document, const Wording& wording, const std::string& id) {
    for (const auto& [assessment, rubric] : document.loaded().siblings) {
        if (rubric->id.text == id || rubric->family == id) {
            return wording.in(rubric->shortName.empty() ? rubric->name : rubric->shortName);
        }
    }
    return fromStd(id);
}

QString scaleWords(const rubric::Scale& scale, const Wording& wording) {
    return said(QT_TRANSLATE_NOOP("Answers", "on the scale %1-%2")).arg(wording.mark(scale.from), wording.mark(scale.to));
}

/// A bonus or limit is named in the rubric's language; people read it in theirs.
std::string ruleName(const rubric::Rubric& rubric, const Wording& wording, const std::string& name) {
    const auto isNamed = [&](const auto& rule) { return !rule.name.empty() && rule.name.in(rubric.language) == name; };
    for (const auto& node : rubric.nodes) {
        const auto bonus = std::find_if(node.bonuses.begin(), node.bonuses.end(), isNamed);
        if (bonus != node.bonuses.end()) {
            return toStd(wording.in(bonus->name));
        }
        const auto limit = std::find_if(node.limits.begin(), node.limits.end(), isNamed);
        if (limit != node.limits.end()) {
            return toStd(wording.in(limit->name));
        }
    }
    return name;
}

/// Steps that the line "75 % -> 4,00" says already.
bool isSaidAlready(const scoring::Step& step) {
    return step.code == "step-normalised" || step.code == "step-gated";
}

QString importWords(const AssessmentDocument& document, const Wording& wording, const rubric::Node& node, bool imported, bool own) {
    if (imported) {
        return said(QT_TRANSLATE_NOOP("Answers", "An amount of your own replaces it."));
    }
    const auto name = rubricName(document, wording, node.import->rubric);
    return own ? said(QT_TRANSLATE_NOOP("Answers", "Your own amount counts in place of the result of %1.")).arg(name)
               : said(QT_TRANSLATE_NOOP("Answers", "There is no result of %1 to take over; fill in the amount yourself.")).arg(name);
}

/// The codes that people chose at the stage that decides; those for "no answer" apart.
struct SurveyAnswers {
    int count = 0;
    int missing = 0;
    base::Rational sum;
    std::optional<base::Rational> lowest;
    std::optional<base::Rational> highest;
};

SurveyAnswers surveyAnswers(const AssessmentDocument& document, rubric::NodeIndex indicator) {
    SurveyAnswers answers;
    const auto& node = document.rubric().node(indicator);
    const auto& survey = document.rubric().surveys[static_cast<std::size_t>(node.survey)];
    const auto given = document.scoreOf(indicator).stage;
    const auto& stage = given.empty() ? document.stage() : given;
    for (const auto& mark : document.current().record.marks) {
        if (mark.node != node.id || mark.stage != stage || !mark.value || !document.isLookedAt(indicator, mark.unit, mark.answer)) {
            continue;
        }
        if (survey.missing && *mark.value == base::Rational{*survey.missing}) {
            ++answers.missing;
            continue;
        }
        ++answers.count;
        answers.sum += *mark.value;
        answers.lowest = answers.lowest ? std::min(*answers.lowest, *mark.value) : *mark.value;
        answers.highest = answers.highest ? std::max(*answers.highest, *mark.value) : *mark.value;
    }
    return answers;
}

/// Warnings about what is answered; those about published figures stand where the figures do.
bool isAboutAnswers(std::string_view code) {
    constexpr std::array<std::string_view, 5> kCodes{"amount-outside", "level-gated", "normalisation-undefined", "not-applicable-refused",
                                                     "survey-too-few"};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

std::optional<base::Rational> worthOf(const rubric::Normalisation& rule, const base::Rational& amount) {
    if (rule.method == rubric::Normalisation::Method::None) {
        return amount;
    }
    if (rule.method != rubric::Normalisation::Method::Map) {
        return std::nullopt;
    }
    const auto found = std::find_if(rule.mapped.begin(), rule.mapped.end(), [&amount](const auto& one) { return one.first == amount; });
    return found == rule.mapped.end() ? rule.otherwise : found->second;
}

}  // namespace

scoring::Explanation explanationAt(const AssessmentDocument& document, rubric::NodeIndex node) {
    const auto repeated = document.repeatedOver(node);
    auto whole = scoring::explain(document.rubric(), document.weights(), document.current().record, document.card(),
                                  repeated < 0 ? node : repeated, document.current().circumstances);
    if (repeated < 0) {
        return whole;
    }
    const auto unit = document.unitAt(node);
    for (const auto& part : whole.parts) {
        if (part.unit == unit) {
            if (const auto* found = partOf(part, node)) {
                return *found;
            }
        }
    }
    scoring::Explanation nothing;
    nothing.node = node;
    return nothing;
}

QString stepWords(const scoring::Step& step, const AssessmentDocument& document, const Wording& wording) {
    if (step.code == "step-imported") {
        return said(QT_TRANSLATE_NOOP("Answers", "Taken from %1, %2: %3"))
            .arg(rubricName(document, wording, argument(step.arguments, "rubric")), fromStd(argument(step.arguments, "year")),
                 wording.mark(step.after));
    }
    base::Diagnostic spoken{base::Severity::Info, {}, step.code, step.arguments, {}};
    for (auto& [name, value] : spoken.arguments) {
        if (name == "name") {
            value = ruleName(document.rubric(), wording, value);
        }
    }
    spoken.arguments.emplace_back("value", toStd(wording.figure(document.rubric(), step.after)));
    auto words = wording.finding(spoken);
    return words.left(1).toUpper() + words.mid(1);
}

QStringList outcomeWords(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator) {
    const auto& rubric = document.rubric();
    const auto& node = rubric.node(indicator);
    const auto score = document.scoreOf(indicator);
    const auto why = explanationAt(document, indicator);
    QStringList lines;
    if (score.measured && score.computed) {
        lines << wording.amount(node, score.measured) + QStringLiteral(" \u2192 ") + wording.figure(rubric, score.computed) +
                     QLatin1Char(' ') + scaleWords(rubric.scaleOf(indicator), wording);
    }
    bool imported = false;
    for (const auto& step : why.steps) {
        imported = imported || step.code == "step-imported";
        if (!isSaidAlready(step)) {
            lines << stepWords(step, document, wording);
        }
    }
    if (node.import) {
        lines << importWords(document, wording, node, imported, score.measured.has_value());
    }
    return lines;
}

QStringList surveyWords(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator) {
    const auto& survey = document.rubric().surveys[static_cast<std::size_t>(document.rubric().node(indicator).survey)];
    const auto answers = surveyAnswers(document, indicator);
    const auto separator = QStringLiteral("  \u00b7  ");
    QStringList result{said(QT_TRANSLATE_NOOP("Answers", "%1 answers")).arg(answers.count)};
    QStringList details;
    if (answers.count > 0) {
        result << said(QT_TRANSLATE_NOOP("Answers", "mean %1")).arg(wording.figure(document.rubric(), answers.sum / answers.count));
        details << said(QT_TRANSLATE_NOOP("Answers", "lowest %1")).arg(wording.mark(answers.lowest))
                << said(QT_TRANSLATE_NOOP("Answers", "highest %1")).arg(wording.mark(answers.highest));
    }
    if (answers.missing > 0) {
        details << said(QT_TRANSLATE_NOOP("Answers", "%1 did not answer")).arg(answers.missing);
    }
    if (survey.minimum > 0) {
        details << said(QT_TRANSLATE_NOOP("Answers", "at least %1 needed")).arg(survey.minimum);
    }
    QStringList lines{result.join(separator), details.join(separator),
                      said(QT_TRANSLATE_NOOP("Answers", "The answers of the respondents come in by import; here they are only shown."))};
    lines.removeAll(QString());
    return lines;
}

QStringList answerWarnings(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator) {
    const auto& node = document.rubric().node(indicator);
    const auto unit = document.unitAt(indicator);
    const auto survey = node.survey < 0
                            ? std::string()
                            : document.rubric().surveys[static_cast<std::size_t>(node.survey)].name.in(document.rubric().language);
    QStringList sentences;
    for (const auto& warning : document.card().warnings) {
        const bool ofNode = isAboutAnswers(warning.code) && argument(warning.arguments, "node") == node.id.text &&
                            argument(warning.arguments, "unit") == unit;
        const bool ofSurvey = !survey.empty() && argument(warning.arguments, "survey") == survey;
        if (ofNode || ofSurvey) {
            sentences << wording.finding(warning);
        }
    }
    return sentences;
}

std::vector<LevelChoice::Level> categoryContents(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator,
                                                 const std::optional<base::Rational>& own) {
    const auto& node = document.rubric().node(indicator);
    std::vector<LevelChoice::Level> contents;
    for (const auto& category : node.quantity->categories) {
        LevelButton::Content content;
        content.name = wording.in(category.name);
        content.chosen = own == category.value;
        if (const auto worth = worthOf(node.normalisation, category.value)) {
            content.criterion = wording.mark(worth) + QLatin1Char(' ') + scaleWords(document.rubric().scaleOf(indicator), wording);
        }
        contents.push_back({static_cast<int>(contents.size()), std::move(content)});
    }
    return contents;
}

}  // namespace matang::gui
