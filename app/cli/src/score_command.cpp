// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "explain_text.h"
#include "opening.h"
#include "printable.h"
#include "score_json.h"
#include "usage.h"

#include <matang/messages/messages.h>
#include <matang/scoring/missing.h>
#include <matang/text/figures.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>
#include <ostream>

namespace matang::cli {
namespace {

struct ScoreOptions {
    std::string workspace;
    AssessmentOptions assessment;
    bool explain = false;
    bool json = false;
};

std::string indexText(const analysis::ScoredAssessment& scored, const Console& console) {
    const scoring::NodeScore& index = scored.card.index();
    return console.figure(index.value, scored.rubric->rounding.decimals);
}

std::string stateText(const analysis::ScoredAssessment& scored, const Console& console) {
    if (scored.record.assessment.participation == assessment::Participation::DidNotTakePart) {
        return console.say("state-did-not-take-part");
    }
    if (!scored.card.complete()) {
        return console.say("state-partial", {{"coverage", text::percent(scored.card.index().coverage * 100, 0, console.language())}});
    }
    return sourceText(scored.card.index().source, console);
}

std::string answerText(assessment::Answer answer, const Console& console) {
    return console.say(answer == assessment::Answer::AsIs ? "answer-as-is" : "answer-to-be");
}

void printHeading(const assessment::Agency& agency, const analysis::ScoredAssessment& scored, const Console& console) {
    const assessment::Assessment& assessment = scored.record.assessment;
    console.out() << printable(agency.name) << " · " << scored.rubric->shortName.in(console.languageCode()) << " · " << assessment.year
                  << " · " << scored.card.stage.text << (scored.rubric->asksToBe ? " · " + answerText(scored.card.answer, console) : "")
                  << (assessment.profile.empty() ? "" : " · " + printable(assessment.profile.text)) << '\n';
    const std::string predicate = predicateLabel(scored.card.predicate, console);
    console.out() << console.say("score-index") << ": " << indexText(scored, console)
                  << (predicate.empty() ? "" : " · " + printable(predicate)) << " (" << stateText(scored, console) << ")\n";
}

std::string unitName(const rubric::Rubric& instrument, const scoring::UnitScore& score, const Console& console) {
    for (const rubric::Repetition::Unit& fixed : instrument.node(score.node).repetition->fixed) {
        if (fixed.id == score.unit) {
            return fixed.name.in(console.languageCode());
        }
    }
    return score.unit;
}

/// Every node that has a value.
void printNodes(const analysis::ScoredAssessment& scored, const Console& console) {
    const rubric::Rubric& instrument = *scored.rubric;
    TextTable table({console.say("column-node"), console.say("column-value"), console.say("column-weight"), console.say("column-state"),
                     console.say("column-name")},
                    {1, 2});
    for (rubric::NodeIndex index = 1; index < static_cast<rubric::NodeIndex>(instrument.nodes.size()); ++index) {
        const scoring::NodeScore& score = scored.card.node(index);
        if (!scored.weights->holds(index) || !score.value) {
            continue;
        }
        const rubric::Node& node = instrument.node(index);
        table.add({std::string(static_cast<std::size_t>(node.depth - 1) * 2, ' ') + node.id.text,
                   console.figure(score.value, instrument.rounding.decimals),
                   scored.weights->known ? text::percent(scored.weights->percentOfIndex(index), 2, console.language()) : "-",
                   sourceText(score.source, console), node.name.in(console.languageCode())});
    }
    table.print(console.out());
}

/// What each unit of a repeated sub-tree gives by itself.
void printUnits(const analysis::ScoredAssessment& scored, const Console& console) {
    if (scored.card.units.empty()) {
        return;
    }
    TextTable table({console.say("column-node"), console.say("column-unit"), console.say("column-value"), console.say("column-state")},
                    {2});
    for (const scoring::UnitScore& unit : scored.card.units) {
        const scoring::NodeScore& score = unit.nodes.front();
        table.add({scored.rubric->node(unit.node).id.text, unitName(*scored.rubric, unit, console),
                   console.figure(score.value, scored.rubric->rounding.decimals),
                   score.complete() ? sourceText(score.source, console) : console.say("state-incomplete")});
    }
    console.out() << '\n';
    table.print(console.out());
}

/// What the instrument aims at in the assessment's year, and how far away that is.
void printTargets(const analysis::ScoredAssessment& scored, const Console& console) {
    for (const rubric::Target& target : scored.rubric->targets) {
        const auto& value = scored.card.node(target.node).value;
        if (target.year != scored.record.assessment.year || !value) {
            continue;
        }
        const int decimals = scored.rubric->rounding.decimals;
        const base::Rational gap = scoring::published(*scored.rubric, *value) - target.value;
        console.out() << console.say("score-target", {{"node", scored.rubric->node(target.node).name.in(console.languageCode())},
                                                      {"year", std::to_string(target.year)},
                                                      {"value", text::figure(target.value, decimals, console.language())},
                                                      {"gap", text::signedFigure(gap, decimals, console.language())}})
                      << '\n';
    }
}

/// "I3 Kebijakan", with the unit where there is one.
std::string missingName(const analysis::ScoredAssessment& scored, const scoring::MissingValue& missing, const Console& console) {
    const rubric::Node& node = scored.rubric->node(missing.node);
    const std::string unit = missing.unit.empty() ? std::string{} : " (" + missing.unit + ")";
    return printable(node.id.text + " " + node.name.in(console.languageCode()) + unit);
}

/// What keeps the index from being a result. The names of the first ten will do on a screen.
void printMissing(const analysis::ScoredAssessment& scored, const Console& console) {
    constexpr int kMostNames = 10;
    std::string names;
    int count = 0;
    for (const scoring::MissingValue& missing : scoring::missingValues(*scored.rubric, *scored.weights, scored.card)) {
        if (missing.units >= 0) {
            const int needed = std::max(scored.rubric->node(missing.node).repetition->atLeast, 1);
            console.out() << console.say("score-units-few", {{"node", missingName(scored, missing, console)},
                                                             {"units", std::to_string(missing.units)},
                                                             {"needed", std::to_string(needed)}})
                          << '\n';
        } else if (++count <= kMostNames) {
            names += (names.empty() ? "" : "; ") + missingName(scored, missing, console);
        }
    }
    if (count > 0) {
        console.out() << console.say(count > kMostNames ? "score-missing-more" : "score-missing",
                                     {{"count", std::to_string(count)}, {"nodes", names}, {"more", std::to_string(count - kMostNames)}})
                      << '\n';
    }
}

void printWarnings(const analysis::ScoredAssessment& scored, const std::string& prefix, const Console& console) {
    for (const base::Diagnostic& warning : scored.card.warnings) {
        console.out() << "! " << prefix << printable(messages::sentence(warning, console.language())) << '\n';
    }
}

/// One assessment in full.
void printOne(const assessment::Agency& agency, const analysis::ScoredAssessment& scored, const ScoreOptions& options,
              const Console& console) {
    printHeading(agency, scored, console);
    printTargets(scored, console);
    printNodes(scored, console);
    printUnits(scored, console);
    // Where nothing is filled in at all, a list of everything says no more.
    if (scored.record.assessment.participation == assessment::Participation::TakesPart && scored.card.index().filled > 0) {
        printMissing(scored, console);
    }
    printWarnings(scored, "", console);
    if (options.explain) {
        console.out() << '\n';
        printExplanation(scored, console);
    }
}

/// The score cards as they come, agency by agency: each in full where it is explained or the only one, else one line for each.
class ScoreList {
public:
    ScoreList(const ScoreOptions& options, const Console& console)
        : m_options(options),
          m_console(console),
          m_table(
              {console.say("column-agency"), console.say("column-rubric"), console.say("column-year"), console.say("column-stage"),
               console.say("column-index"), console.say("column-predicate"), console.say("column-state"), console.say("column-warnings")},
              {2, 4, 7}) {}

    void add(const assessment::Agency& agency, std::vector<analysis::ScoredAssessment>&& scored) {
        for (analysis::ScoredAssessment& one : scored) {
            if (m_options.json) {
                addJson(agency, one);
            } else if (m_options.explain) {
                m_console.out() << (m_count > 0 ? "\n" : "");
                printOne(agency, one, m_options, m_console);
            } else {
                addLine(agency, one);
            }
            ++m_count;
            m_last = Last{agency, std::move(one)};
        }
    }

    [[nodiscard]] Exit finish() const {
        if (m_options.json) {
            printJson(Json{{"assessments", m_rows}}, m_console);
        } else if (m_count == 0) {
            m_console.tell("score-nothing");
        } else if (m_count == 1 && !m_options.explain) {
            printOne(m_last->agency, m_last->scored, m_options, m_console);
        } else if (!m_options.explain) {
            m_table.print(m_console.out());
            m_console.tell("score-choose-one");
        }
        return Exit::Done;
    }

private:
    struct Last {
        assessment::Agency agency;
        analysis::ScoredAssessment scored;
    };

    void addJson(const assessment::Agency& agency, const analysis::ScoredAssessment& scored) {
        Json row = scoreJson(agency, scored, m_console);
        if (m_options.explain) {
            row["explanation"] = explanationJson(scored);
        }
        m_rows.push_back(std::move(row));
    }

    void addLine(const assessment::Agency& agency, const analysis::ScoredAssessment& scored) {
        const std::string predicate = predicateLabel(scored.card.predicate, m_console);
        const std::size_t warnings = scored.card.warnings.size();
        m_table.add({agency.name, scored.rubric->id.text, std::to_string(scored.record.assessment.year), scored.card.stage.text,
                     indexText(scored, m_console), predicate.empty() ? "-" : predicate, stateText(scored, m_console),
                     warnings == 0 ? "-" : std::to_string(warnings)});
    }

    const ScoreOptions& m_options;
    const Console& m_console;
    TextTable m_table;
    Json m_rows = Json::array();
    int m_count = 0;
    std::optional<Last> m_last;
};

Exit score(const ScoreOptions& options, const Console& console) {
    const auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto selection = selectionFor(*opened, options.assessment);
    if (!selection) {
        return console.fail(selection.error());
    }
    results::Results results(*opened);
    ScoreList list(options, console);
    base::Result<void> outcome;
    const auto visited = results.forEachAgency(*selection, [&](assessment::AgencyId id, std::vector<analysis::ScoredAssessment>&& scored) {
        const auto agency = opened->agency(id);
        if (!agency) {
            outcome = base::propagate(agency);
            return false;
        }
        std::erase_if(scored, [&](const analysis::ScoredAssessment& one) { return !hasStage(*one.rubric, selection->stage); });
        list.add(*agency, std::move(scored));
        return true;
    });
    if (!visited || !outcome) {
        return console.fail(!visited ? visited.error() : outcome.error());
    }
    return list.finish();
}

}  // namespace

void declareScore(const Declaration& declaration) {
    const auto options = std::make_shared<ScoreOptions>();
    Chosen& chosen = declaration.chosen;
    const Console& words = declaration.words;
    CLI::App* command = declaration.parser.add_subcommand("score", words.say("help-score"));
    command->add_option("FILE", options->workspace, words.say("help-workspace-file"))->required();
    takesText(*command->add_option("--agency", options->assessment.agency, words.say("help-agency"))->type_name("A"), words);
    takesYear(*command->add_option("--year", options->assessment.year, words.say("help-year"))->type_name("Y"), words);
    takesText(*command->add_option("--rubric", options->assessment.rubric, words.say("help-rubric-option"))->type_name("ID"), words);
    takesText(*command->add_option("--stage", options->assessment.stage, words.say("help-stage"))->type_name("S"), words);
    takesOneOf(*command->add_option("--answer", options->assessment.answer, words.say("help-answer"))->type_name("A"), {"as-is", "to-be"},
               words);
    command->add_flag("--explain", options->explain, words.say("help-explain"));
    command->add_flag("--json", options->json, words.say("help-json"));
    command->callback([options, &chosen] { chosen = [options](const Console& console) { return score(*options, console); }; });
}

}  // namespace matang::cli
