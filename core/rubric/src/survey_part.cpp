// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>

#include <utility>

namespace matang::rubric {

namespace {

constexpr int kFarthestCode = 1000;
constexpr int kMostRespondents = 1'000'000;

void readChecks(Reading& reading, MapReader& map, Survey& survey) {
    static const std::vector<std::string_view> words{"straight-lines", "repeats", "gaps"};
    bool* const wanted[] = {&survey.warnOfStraightLines, &survey.warnOfRepeats, &survey.warnOfGaps};
    for (const yaml::Node& item : map.list("checks", EmptyList::Allowed)) {
        const int word = wordIndex(reading.findings, item, "checks", words);
        if (word < 0) {
            continue;
        }
        if (*wanted[word]) {
            reportTwice(reading.findings, item.scalar, "checks", item.position);
        }
        *wanted[word] = true;
    }
}

/// Returns whether the range of codes is known.
bool readCodes(Reading& reading, MapReader& map, Survey& survey) {
    const auto from = map.whole("from", -kFarthestCode, kFarthestCode);
    const auto to = map.whole("to", -kFarthestCode, kFarthestCode);
    survey.missing = map.whole("missing", -kFarthestCode, kFarthestCode);
    if (!from || !to) {
        return false;
    }
    survey.from = *from;
    survey.to = *to;
    if (*from >= *to) {
        reportRangeOrder(reading, map.label(), *from, *to, map.find("to")->position);
        return false;
    }
    if (survey.missing && *survey.missing >= *from && *survey.missing <= *to) {
        reading.findings.error(
            map.find("missing")->position, "survey-missing-inside",
            {{"missing", std::to_string(*survey.missing)}, {"from", std::to_string(*from)}, {"to", std::to_string(*to)}});
    }
    return true;
}

void readSurveyOf(Reading& reading, MapReader& indicator, Node& node) {
    const yaml::Node* value = indicator.find("survey");
    if (value == nullptr) {
        return;
    }
    if (indicator.find("import") != nullptr) {
        reading.findings.error(indicator.keyPosition("survey"), "key-conflict", {{"first", "import"}, {"second", "survey"}});
    }
    const std::string id = indicator.text("survey");
    if (id.empty() || !reading.surveys.refer(reading.findings, id, value->position)) {
        return;
    }
    node.survey = positionOf(reading.rubric.surveys, id);
    // With a quantity the codes become a value by normalisation; without, they are values of the scale.
    const bool comparable = node.survey >= 0 && reading.surveySound[static_cast<std::size_t>(node.survey)] && node.scale >= 0 &&
                            reading.scaleSound[static_cast<std::size_t>(node.scale)] && !indicator.intended("quantity");
    if (!comparable) {
        return;
    }
    const Survey& survey = reading.rubric.surveys[static_cast<std::size_t>(node.survey)];
    const Scale& scale = reading.rubric.scales[static_cast<std::size_t>(node.scale)];
    if (scale.from > survey.from || scale.to < survey.to) {
        reading.findings.error(value->position, "survey-misfit",
                               {{"survey", survey.id},
                                {"from", std::to_string(survey.from)},
                                {"to", std::to_string(survey.to)},
                                {"scale", scale.id},
                                {"lowest", base::formatExact(scale.from)},
                                {"highest", base::formatExact(scale.to)}});
    }
}

}  // namespace

void readSurveys(Reading& reading, MapReader& file) {
    if (file.intended("surveys") && (file.find("surveys") == nullptr || !file.find("surveys")->isSequence())) {
        reading.surveys.missOne();
    }
    for (const yaml::Node& item : file.list("surveys", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::Survey, "surveys");
        Survey survey;
        survey.id = map.define(reading.surveys);
        survey.name = map.localised("name");
        reading.surveySound.push_back(readCodes(reading, map, survey));
        survey.minimum = map.whole("minimum", 0, kMostRespondents).value_or(0);
        readChecks(reading, map, survey);
        reading.rubric.surveys.push_back(std::move(survey));
    }
}

void readAnswering(Reading& reading, MapReader& indicator, Node& node) {
    readSurveyOf(reading, indicator, node);
    if (indicator.find("combination") != nullptr) {
        node.combination = indicator.choice("combination", reading.rubric.combination);
    }
    node.mayNotApply = indicator.choice("may-not-apply", 0) == 1;
    if (node.mayNotApply && reading.notApplicableKnown && reading.rubric.notApplicable.spread == NotApplicableRule::Spread::None) {
        indicator.refuse({"may-not-apply"}, "not-applicable: rule");
    }
}

}  // namespace matang::rubric
