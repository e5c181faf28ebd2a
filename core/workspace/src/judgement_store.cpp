// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgement_store.h"

#include "evidence_canonical.h"
#include "evidence_store.h"
#include "stage_store.h"

namespace matang::workspace {
namespace {

using assessment::Judgement;

constexpr const char* kOne =
    "SELECT link, stage, assessor, verdict, reason, at FROM judgement WHERE link = ? AND stage = ? AND assessor = ?";
constexpr const char* kOfAssessment =
    "SELECT link, stage, assessor, verdict, reason, at FROM judgement "
    "WHERE link IN (SELECT id FROM evidence_link WHERE assessment = ? AND removed = 0) ORDER BY link, stage, assessor";

Judgement fromRow(const Query& row) {
    const std::optional<assessment::Verdict> verdict = assessment::verdictFromCode(row.text(3));
    if (!verdict) {
        throw SQLite::Exception("stored verdict \"" + row.string(3) + "\"", SQLITE_CORRUPT);
    }
    return {assessment::EvidenceLinkId(row.integer(0)),
            rubric::StageId(row.text(1)),
            row.string(2),
            *verdict,
            row.string(4),
            base::Moment{row.integer(5)}};
}

std::optional<Judgement> readJudgement(Connection& connection, const Judgement& like) {
    Query row = connection.query(kOne, like.link.number, like.stage.text, like.assessor);
    return row.step() ? std::optional(fromRow(row)) : std::nullopt;
}

std::string storedForm(const std::optional<Judgement>& judgement) {
    return judgement ? canonical(formOf(*judgement)) : std::string();
}

}  // namespace

base::Result<Judgement> setJudgement(const Editing& editing, const Judgement& judgement) {
    if (base::Result<void> sound = assessment::checkJudgement(judgement); !sound) {
        return base::propagate(sound);
    }
    if (base::Result<void> storable =
            requireStorable({{"stage", judgement.stage.text}, {"assessor", judgement.assessor}, {"reason", judgement.reason}});
        !storable) {
        return base::propagate(storable);
    }
    const base::Result<StoredLink> link = requireLink(editing.connection, judgement.link);
    if (!link) {
        return base::propagate(link);
    }
    const std::optional<Judgement> before = readJudgement(editing.connection, judgement);
    Judgement after = judgement;
    if (after.at == base::Moment{}) {
        const bool same = before && before->verdict == after.verdict && before->reason == after.reason;
        after.at = same ? before->at : editing.now;
    }
    if (before == after) {
        return after;
    }
    if (base::Result<void> open = requireOpenStage(editing, link->link.assessment, after.stage); !open) {
        return base::propagate(open);
    }
    const JudgementForm form = formOf(after);
    editing.connection
        .query("INSERT OR REPLACE INTO judgement (link, stage, assessor, verdict, reason, at) VALUES (?, ?, ?, ?, ?, ?)", after.link.number,
               after.stage.text, after.assessor, form.verdict, form.reason, form.at)
        .run();
    editing.record(entity::kJudgement, keyOf(after), storedForm(before), canonical(form));
    return after;
}

base::Result<void> removeJudgement(const Editing& editing, const Judgement& judgement) {
    const base::Result<StoredLink> link = requireLink(editing.connection, judgement.link);
    if (!link) {
        return base::propagate(link);
    }
    const std::optional<Judgement> before = readJudgement(editing.connection, judgement);
    if (!before) {
        return {};
    }
    if (base::Result<void> open = requireOpenStage(editing, link->link.assessment, judgement.stage); !open) {
        return open;
    }
    editing.connection
        .query("DELETE FROM judgement WHERE link = ? AND stage = ? AND assessor = ?", judgement.link.number, judgement.stage.text,
               judgement.assessor)
        .run();
    editing.record(entity::kJudgement, keyOf(judgement), storedForm(before), "");
    return {};
}

std::map<std::int64_t, std::vector<Judgement>> readJudgements(Connection& connection, assessment::AssessmentId assessment) {
    std::map<std::int64_t, std::vector<Judgement>> judgements;
    Query rows = connection.query(kOfAssessment, assessment.number);
    while (rows.step()) {
        Judgement judgement = fromRow(rows);
        judgements[judgement.link.number].push_back(std::move(judgement));
    }
    return judgements;
}

}  // namespace matang::workspace
