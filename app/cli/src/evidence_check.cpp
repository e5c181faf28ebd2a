// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_options.h"
#include "evidence_worklist.h"
#include "printable.h"

#include <matang/text/figures.h>
#include <matang/workspace/desk.h>

#include <algorithm>

namespace matang::cli {
namespace {

/// The first day on which any stage of the assessment was handed in.
base::Result<std::optional<std::string>> firstHandIn(workspace::Workspace& workspace, assessment::AssessmentId assessment) {
    const auto statuses = workspace::Desk(workspace).stageStatuses();
    if (!statuses) {
        return base::propagate(statuses);
    }
    std::optional<std::string> first;
    for (const auto& [id, status] : *statuses) {
        if (id == assessment && status.handedIn) {
            const std::string day = base::toIsoDate(status.handedIn->at);
            first = first ? std::min(*first, day) : day;
        }
    }
    return first;
}

base::Result<void> checkNode(const rubric::Rubric& instrument, const std::string& node) {
    if (!node.empty() && instrument.find(rubric::NodeId{node}) < 0) {
        return base::fail(base::ErrorCode::NotFound, "evidence-check-node-unknown", {{"node", node}, {"rubric", instrument.id.text}});
    }
    return {};
}

base::Result<Worklist> worklistOf(workspace::Workspace& workspace, const EvidenceOptions& options, const Console& console) {
    auto scored = oneAssessment(workspace, options.assessment, SeveralInstruments::Refuse);
    if (!scored) {
        return base::propagate(scored);
    }
    if (const auto known = checkNode(*scored->rubric, options.node); !known) {
        return base::propagate(known);
    }
    const auto pieces = piecesOf(workspace, *scored, {});
    if (!pieces) {
        return base::propagate(pieces);
    }
    const auto handedInOn = firstHandIn(workspace, scored->record.assessment.id);
    if (!handedInOn) {
        return base::propagate(handedInOn);
    }
    const auto agency = workspace.agency(scored->record.assessment.agency);
    if (!agency) {
        return base::propagate(agency);
    }
    Worklist list;
    list.agency = agency->name;
    list.day = analysis::referenceDay(scored->record.assessment.year, *handedInOn, base::toIsoDate(console.surroundings().clock.now()));
    for (const workspace::EvidencePiece& piece : *pieces) {
        list.items.push_back({piece.link, piece.document, piece.judgements, {}});
    }
    list.gaps = analysis::evidenceGaps(*scored, list.items, list.day);
    list.coverage = analysis::evidenceCoverage(*scored, list.items, list.gaps);
    list.scored = std::move(*scored);
    keepBelow(list, options.node);
    return list;
}

}  // namespace

Exit checkEvidence(const EvidenceOptions& options, const Console& console) {
    auto opened = openForReading(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto list = worklistOf(*opened, options, console);
    if (!list) {
        return console.fail(list.error());
    }
    if (options.json) {
        printWorklistJson(*list, console);
    } else {
        printWorklist(*list, console);
    }
    return hasErrors(*list) ? Exit::Findings : Exit::Done;
}

}  // namespace matang::cli
