// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_json.h"
#include "evidence_options.h"
#include "interruption.h"
#include "printable.h"

#include <matang/exchange/evidence_folder.h>
#include <matang/messages/evidence_words.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <stop_token>

namespace matang::cli {
namespace {

/// An assessment and its wanted evidence, read from a workspace that stays open.
struct Register {
    workspace::Workspace workspace;
    analysis::ScoredAssessment scored;
    Pieces pieces;
};

base::Result<Register> readRegister(const EvidenceOptions& options, const Console& console) {
    auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return base::propagate(opened);
    }
    auto scored = oneAssessment(*opened, options.assessment, SeveralInstruments::Refuse);
    if (!scored) {
        return base::propagate(scored);
    }
    auto pieces = piecesOf(*opened, *scored, options.node);
    if (!pieces) {
        return base::propagate(pieces);
    }
    return Register{std::move(*opened), std::move(*scored), std::move(*pieces)};
}

/// The years of the agency's assessments by this family that have such evidence.
base::Result<std::set<int>> yearsWithEvidence(Register& found, const EvidenceOptions& options) {
    results::Selection selection;
    selection.agency = found.scored.record.assessment.agency;
    selection.rubric = found.scored.rubric->family;
    results::Results results(found.workspace);
    const auto all = results.all(selection);
    if (!all) {
        return base::propagate(all);
    }
    std::set<int> years;
    for (const analysis::ScoredAssessment& one : *all) {
        const auto pieces = piecesOf(found.workspace, one, options.node);
        if (!pieces) {
            return base::propagate(pieces);
        }
        if (!pieces->empty()) {
            years.insert(one.record.assessment.year);
        }
    }
    return years;
}

/// Says which assessment has no such evidence, and which years of the agency have some.
base::Result<void> sayNone(Register& found, const EvidenceOptions& options, const Console& console) {
    const auto years = yearsWithEvidence(found, options);
    if (!years) {
        return base::propagate(years);
    }
    std::string listed;
    for (const int year : *years) {
        listed += (listed.empty() ? "" : ", ") + std::to_string(year);
    }
    console.tell(options.node.empty() ? "evidence-none" : "evidence-none-node",
                 {{"rubric", found.scored.rubric->id.text},
                  {"year", std::to_string(found.scored.record.assessment.year)},
                  {"node", printable(options.node)}});
    if (!listed.empty()) {
        console.tell("evidence-other-years", {{"years", listed}});
    }
    return {};
}

/// The verdicts of the latest stage at which anybody judged the piece, each once.
std::string verdictWords(const rubric::Rubric& instrument, const std::vector<assessment::Judgement>& judgements, const Console& console) {
    int latest = -1;
    std::set<assessment::Verdict> verdicts;
    for (const assessment::Judgement& one : judgements) {
        const int stage = instrument.stageOrder(one.stage);
        if (stage > latest) {
            verdicts.clear();
        }
        if (stage >= latest) {
            verdicts.insert(one.verdict);
            latest = stage;
        }
    }
    std::string words;
    for (const assessment::Verdict verdict : verdicts) {
        words += (words.empty() ? "" : ", ") + messages::word(verdict, console.language());
    }
    return words;
}

template <typename Value>
std::string wordOrNothing(Value value, const Console& console) {
    return value == Value::Unsaid ? std::string{} : messages::word(value, console.language());
}

void printTable(const Register& found, const Console& console) {
    TextTable table({console.say("column-number"), console.say("column-file"), console.say("column-level"), console.say("column-purpose"),
                     console.say("column-document-kind"), console.say("column-date"), console.say("column-verdicts"),
                     console.say("column-size"), console.say("column-page"), "SHA-256"},
                    {7});
    for (const workspace::EvidencePiece& piece : found.pieces) {
        const assessment::EvidenceLink& link = piece.link;
        table.add({numbered(link), link.fileName, link.level ? std::to_string(*link.level) : "", wordOrNothing(link.purpose, console),
                   wordOrNothing(piece.document.kind, console), text::longDate(piece.document.date, console.language()),
                   verdictWords(*found.scored.rubric, piece.judgements, console), text::fileSize(link.size, console.language()), link.page,
                   link.sha256});
    }
    table.print(console.out());
}

/// Ctrl+C leaves nothing behind.
base::Result<void> writeFolder(const Register& found, const std::string& folder) {
    const Interruption interruption;
    std::stop_source stop;
    return exchange::writeEvidenceFolder(found.workspace, found.pieces, folder, stop.get_token(), [&](std::int64_t, std::int64_t) {
        if (interruption.requested()) {
            stop.request_stop();
        }
    });
}

}  // namespace

Exit listEvidence(const EvidenceOptions& options, const Console& console) {
    auto found = readRegister(options, console);
    if (!found) {
        return console.fail(found.error());
    }
    if (options.json) {
        printJson(Json{{"evidence", piecesJson(found->pieces)}}, console);
    } else if (!found->pieces.empty()) {
        printTable(*found, console);
    } else if (const auto said = sayNone(*found, options, console); !said) {
        return console.fail(said.error());
    }
    return Exit::Done;
}

Exit exportEvidence(const EvidenceOptions& options, const Console& console) {
    auto found = readRegister(options, console);
    if (!found) {
        return console.fail(found.error());
    }
    const auto written = writeFolder(*found, options.folder);
    if (!written) {
        return console.fail(written.error());
    }
    if (options.json) {
        Json rows = piecesJson(found->pieces);
        const std::vector<std::string> names = exchange::exportNames(found->pieces);
        for (std::size_t position = 0; position < names.size(); ++position) {
            rows[position]["written_as"] = names[position];
        }
        printJson(Json{{"folder", options.folder}, {"evidence", rows}}, console);
        return Exit::Done;
    }
    console.out() << console.say("evidence-exported",
                                 {{"count", std::to_string(found->pieces.size())}, {"folder", printable(options.folder)}})
                  << '\n';
    return Exit::Done;
}

}  // namespace matang::cli
