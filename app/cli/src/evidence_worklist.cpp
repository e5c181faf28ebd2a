// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_worklist.h"

#include "json_output.h"
#include "printable.h"

#include <matang/messages/evidence_words.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

using analysis::EvidenceGap;
using rubric::EvidenceRule;

constexpr std::size_t kLineWidth = 96;
/// So many indicators that lack the same thing are one matter, and are told as one.
constexpr std::size_t kOneMatter = 3;

const rubric::Rubric& instrumentOf(const Worklist& list) {
    return *list.scored.rubric;
}

const EvidenceRule& ruleOf(const Worklist& list, const EvidenceGap& gap) {
    return instrumentOf(list).evidenceRules[static_cast<std::size_t>(gap.rule)];
}

const analysis::EvidenceItem* itemOf(const Worklist& list, const EvidenceGap& gap) {
    const auto found = std::find_if(list.items.begin(), list.items.end(),
                                    [&](const analysis::EvidenceItem& item) { return gap.link && item.link.id == *gap.link; });
    return found == list.items.end() ? nullptr : &*found;
}

std::int64_t countOf(const Worklist& list, EvidenceRule::Severity severity) {
    return std::count_if(list.gaps.begin(), list.gaps.end(),
                         [&](const EvidenceGap& gap) { return ruleOf(list, gap).severity == severity; });
}

/// The node that is asked for and the parts that it is made of, as far as they are no indicators.
std::vector<rubric::NodeIndex> coveredNodes(const Worklist& list) {
    std::vector<rubric::NodeIndex> nodes;
    for (const rubric::NodeIndex child : instrumentOf(list).node(list.below).children) {
        nodes.push_back(child);
    }
    nodes.push_back(list.below);
    return nodes;
}

/// Gaps of one rule that say the same of several indicators.
struct Matter {
    int rule = -1;
    std::string sentence;
    std::vector<const EvidenceGap*> gaps;
};

/// The matters that concern many indicators, in the order of rules: those where nothing is attached that one could speak of.
std::vector<Matter> mattersOf(const Worklist& list, const Console& console) {
    std::vector<Matter> matters;
    for (const EvidenceGap& gap : list.gaps) {
        if (gap.link) {
            continue;
        }
        const std::string sentence = messages::gapSentence(instrumentOf(list), gap, nullptr, console.language());
        auto same = std::find_if(matters.begin(), matters.end(),
                                 [&](const Matter& one) { return one.rule == gap.rule && one.sentence == sentence; });
        if (same == matters.end()) {
            same = matters.insert(matters.end(), Matter{gap.rule, sentence, {}});
        }
        same->gaps.push_back(&gap);
    }
    std::erase_if(matters, [](const Matter& one) { return one.gaps.size() < kOneMatter; });
    std::stable_sort(matters.begin(), matters.end(), [](const Matter& left, const Matter& right) { return left.rule < right.rule; });
    return matters;
}

class WorklistText {
public:
    WorklistText(const Worklist& list, const Console& console) : m_list(list), m_console(console), m_matters(mattersOf(list, console)) {}

    void print() const {
        printHeading();
        if (instrumentOf(m_list).evidenceRules.empty()) {
            line(m_console.say("evidence-check-no-rules", {{"rubric", instrumentOf(m_list).id.text}}));
        } else if (m_list.coverage[static_cast<std::size_t>(m_list.below)].claimed == 0) {
            line(m_console.say("evidence-check-nothing-claimed"));
        } else {
            printGaps();
        }
        m_console.out() << '\n';
        printCoverage();
    }

private:
    void line(const std::string& text) const { m_console.out() << text << '\n'; }

    void indented(const std::string& text, const std::string& first) const {
        const std::vector<std::string> lines = wrapped(text, kLineWidth - first.size(), LongWords::Keep);
        for (const std::string& one : lines) {
            line((&one == &lines.front() ? first : std::string(first.size(), ' ')) + one);
        }
    }

    [[nodiscard]] std::string nameOf(rubric::NodeIndex node) const {
        const rubric::Node& one = instrumentOf(m_list).node(node);
        return one.id.text + "  " + printable(one.name.in(m_console.languageCode()));
    }

    void printHeading() const {
        const rubric::Rubric& instrument = instrumentOf(m_list);
        const auto stage = std::find_if(instrument.stages.begin(), instrument.stages.end(),
                                        [&](const rubric::Stage& one) { return one.id == m_list.scored.card.stage; });
        line(m_console.say("evidence-check-heading",
                           {{"agency", printable(m_list.agency)},
                            {"rubric", instrument.id.text},
                            {"year", std::to_string(m_list.scored.record.assessment.year)},
                            {"stage", stage == instrument.stages.end() ? m_list.scored.card.stage.text
                                                                       : printable(stage->name.in(m_console.languageCode()))}}));
        line(m_console.say("evidence-check-day", {{"day", text::longDate(m_list.day, m_console.language())}}));
        m_console.out() << '\n';
    }

    [[nodiscard]] bool isPartOfMatter(const EvidenceGap& gap) const {
        return std::any_of(m_matters.begin(), m_matters.end(), [&](const Matter& matter) {
            return std::find(matter.gaps.begin(), matter.gaps.end(), &gap) != matter.gaps.end();
        });
    }

    void printGaps() const {
        rubric::NodeIndex indicator = -1;
        for (const EvidenceGap& gap : m_list.gaps) {
            if (isPartOfMatter(gap)) {
                continue;
            }
            if (gap.indicator != indicator) {
                indicator = gap.indicator;
                line(m_console.say("evidence-check-indicator", {{"indicator", nameOf(indicator)}, {"level", std::to_string(gap.level)}}));
            }
            printGap(gap);
        }
        printMatters();
        line((m_list.gaps.empty() ? "" : "\n") +
             m_console.say(m_list.gaps.empty() ? "evidence-check-sound" : "evidence-check-count",
                           {{"errors", std::to_string(countOf(m_list, EvidenceRule::Severity::Error))},
                            {"warnings", std::to_string(countOf(m_list, EvidenceRule::Severity::Warning))}}));
    }

    void printMatters() const {
        if (!m_matters.empty()) {
            line(m_console.say("evidence-check-several"));
        }
        for (std::size_t position = 0; position < m_matters.size(); ++position) {
            const Matter& matter = m_matters[position];
            const EvidenceRule& rule = ruleOf(m_list, *matter.gaps.front());
            if (position == 0 || m_matters[position - 1].rule != matter.rule) {
                indented(printable(rule.name.in(m_console.languageCode())), signOf(rule));
            }
            indented(matter.sentence + " " + concerned(matter), "     ");
            if (position + 1 == m_matters.size() || m_matters[position + 1].rule != matter.rule) {
                indented(rule.advice.in(m_console.languageCode()), "     -> ");
            }
        }
    }

    [[nodiscard]] std::string concerned(const Matter& matter) const {
        std::string indicators;
        for (const EvidenceGap* gap : matter.gaps) {
            indicators += (indicators.empty() ? "" : ", ") + instrumentOf(m_list).node(gap->indicator).id.text;
        }
        return m_console.say("evidence-check-concerns", {{"count", std::to_string(matter.gaps.size())}, {"indicators", indicators}});
    }

    [[nodiscard]] static std::string signOf(const EvidenceRule& rule) {
        return rule.severity == EvidenceRule::Severity::Error ? "  !! " : "  !  ";
    }

    void printGap(const EvidenceGap& gap) const {
        const analysis::EvidenceItem* item = itemOf(m_list, gap);
        const std::string sentence = messages::gapSentence(instrumentOf(m_list), gap, item, m_console.language());
        const bool named = item == nullptr || sentence.find(printable(item->link.fileName)) != std::string::npos;
        printFinding(ruleOf(m_list, gap), sentence + (named ? "" : " [" + printable(item->link.fileName) + "]"));
    }

    void printFinding(const EvidenceRule& rule, const std::string& finding) const {
        indented(printable(rule.name.in(m_console.languageCode())) + ": " + finding, signOf(rule));
        indented(rule.advice.in(m_console.languageCode()), "     -> ");
    }

    void printCoverage() const {
        const auto title = [&](const char* key) { return m_console.say(key); };
        TextTable table({title("column-coverage-of"), title("column-indicators"), title("column-claimed"), title("column-attached"),
                         title("column-without-gaps"), title("column-pieces"), title("column-accepted")},
                        {1, 2, 3, 4, 5, 6});
        for (const rubric::NodeIndex node : coveredNodes(m_list)) {
            const analysis::EvidenceCoverage& one = m_list.coverage[static_cast<std::size_t>(node)];
            table.add({shortened(nameOf(node), 60), std::to_string(one.indicators), std::to_string(one.claimed),
                       std::to_string(one.attached), std::to_string(one.withoutGaps), std::to_string(one.pieces),
                       std::to_string(one.accepted)});
        }
        table.print(m_console.out());
    }

    const Worklist& m_list;
    const Console& m_console;
    std::vector<Matter> m_matters;
};

Json gapJson(const Worklist& list, const EvidenceGap& gap, const Console& console) {
    const EvidenceRule& rule = ruleOf(list, gap);
    const analysis::EvidenceItem* item = itemOf(list, gap);
    Json lacks = Json::array();
    for (const analysis::DocumentLack lack : gap.lacks) {
        lacks.push_back(messages::documentLackCode(lack));
    }
    return {{"indicator", instrumentOf(list).node(gap.indicator).id.text},
            {"level", gap.level},
            {"rule", rule.id},
            {"check", rubric::evidenceCheckCode(rule.check)},
            {"severity", rule.severity == EvidenceRule::Severity::Error ? "error" : "warning"},
            {"letter", item == nullptr ? Json(nullptr) : Json(item->link.letter)},
            {"file", item == nullptr ? Json(nullptr) : Json(item->link.fileName)},
            {"lacks", lacks},
            {"day", textOrNull(gap.day)},
            {"name", rule.name.in(console.languageCode())},
            {"message", messages::gapSentence(instrumentOf(list), gap, item, console.language())},
            {"advice", rule.advice.in(console.languageCode())}};
}

Json coverageJson(const Worklist& list) {
    Json rows = Json::array();
    for (const rubric::NodeIndex node : coveredNodes(list)) {
        const analysis::EvidenceCoverage& one = list.coverage[static_cast<std::size_t>(node)];
        rows.push_back({{"id", instrumentOf(list).node(node).id.text},
                        {"indicators", one.indicators},
                        {"claimed", one.claimed},
                        {"attached", one.attached},
                        {"without_gaps", one.withoutGaps},
                        {"pieces", one.pieces},
                        {"accepted", one.accepted},
                        {"insufficient", one.insufficient},
                        {"irrelevant", one.irrelevant}});
    }
    return rows;
}

}  // namespace

void keepBelow(Worklist& list, const std::string& node) {
    list.below = node.empty() ? rubric::kRoot : instrumentOf(list).find(rubric::NodeId{node});
    std::erase_if(list.gaps, [&](const EvidenceGap& gap) {
        return gap.indicator < list.below || gap.indicator > instrumentOf(list).lastBelow(list.below);
    });
}

bool hasErrors(const Worklist& list) {
    return countOf(list, EvidenceRule::Severity::Error) > 0;
}

void printWorklist(const Worklist& list, const Console& console) {
    WorklistText(list, console).print();
}

void printWorklistJson(const Worklist& list, const Console& console) {
    Json gaps = Json::array();
    for (const EvidenceGap& gap : list.gaps) {
        gaps.push_back(gapJson(list, gap, console));
    }
    printJson(Json{{"agency", list.agency},
                   {"year", list.scored.record.assessment.year},
                   {"rubric", instrumentOf(list).id.text},
                   {"stage", list.scored.card.stage.text},
                   {"reference_day", list.day},
                   {"rules", instrumentOf(list).evidenceRules.size()},
                   {"gaps", gaps},
                   {"coverage", coverageJson(list)}},
              console);
}

}  // namespace matang::cli
