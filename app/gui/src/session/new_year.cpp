// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_year.h"

#include "new_assessment.h"

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

using assessment::EvidenceLink;
using assessment::Mark;

/// What last year holds that a new year may begin with.
struct Candidates {
    std::vector<Mark> notes;
    std::vector<EvidenceLink> evidence;
    int leftBehind = 0;
};

bool names(const rubric::Profile& profile, int year) {
    return std::find(profile.years.begin(), profile.years.end(), year) != profile.years.end();
}

/// The stage that the agency fills in itself, or nullptr.
const rubric::Stage* ownStage(const rubric::Rubric& rubric) {
    const auto found =
        std::find_if(rubric.stages.begin(), rubric.stages.end(), [](const auto& stage) { return stage.by == rubric::StageParty::Agency; });
    return found == rubric.stages.end() ? nullptr : &*found;
}

/// Answers to a survey are people's own, and typed-in units (innovations, quick wins) belong to their year.
bool goesOn(const rubric::Rubric& rubric, const rubric::NodeId& id, const std::string& unit) {
    const auto node = rubric.find(id);
    if (node < 0 || rubric.node(node).survey >= 0) {
        return false;
    }
    const auto repeated = rubric.repeatedAbove(node);
    if (unit.empty()) {
        return true;
    }
    if (repeated < 0) {
        return false;
    }
    const auto& units = rubric.node(repeated).repetition->fixed;
    return std::any_of(units.begin(), units.end(), [&unit](const auto& one) { return one.id == unit; });
}

void append(std::string& text, const std::string& more) {
    if (text.find(more) == std::string::npos) {
        text += (text.empty() ? "" : "\n\n") + more;
    }
}

/// One mark without a value for every place that had a note, whoever wrote it.
void addNote(std::vector<Mark>& notes, const Mark& from, const rubric::StageId& stage) {
    const auto same = std::find_if(notes.begin(), notes.end(), [&from](const Mark& one) {
        return one.node == from.node && one.unit == from.unit && one.answer == from.answer;
    });
    if (same != notes.end()) {
        append(same->fact, from.fact);
        append(same->analysis, from.analysis);
        return;
    }
    Mark note;
    note.node = from.node;
    note.stage = stage;
    note.unit = from.unit;
    note.answer = from.answer;
    note.fact = from.fact;
    note.analysis = from.analysis;
    notes.push_back(std::move(note));
}

Candidates candidates(const assessment::AssessmentRecord& last, const std::vector<EvidenceLink>& evidence, const rubric::Rubric& before,
                      const rubric::Rubric& after) {
    Candidates found;
    const auto* from = ownStage(before);
    const auto* to = ownStage(after);
    for (const auto& mark : last.marks) {
        const bool isNote = from != nullptr && mark.stage == from->id && !(mark.fact.empty() && mark.analysis.empty());
        if (!isNote) {
            continue;
        }
        if (to != nullptr && goesOn(after, mark.node, mark.unit)) {
            addNote(found.notes, mark, to->id);
        } else {
            ++found.leftBehind;
        }
    }
    for (const auto& link : evidence) {
        if (goesOn(after, link.node, {})) {
            found.evidence.push_back(link);
        } else {
            ++found.leftBehind;
        }
    }
    return found;
}

Carried counted(const Candidates& found) {
    return {static_cast<int>(found.notes.size()), static_cast<int>(found.evidence.size()), found.leftBehind};
}

/// Last year as the file has it.
struct LastYear {
    assessment::AssessmentRecord record;
    std::vector<EvidenceLink> evidence;
    std::shared_ptr<const rubric::Rubric> rubric;
};

base::Result<LastYear> readLast(StoreAccess store, assessment::AssessmentId id) {
    auto record = store.workspace.record(id);
    if (!record) {
        return base::propagate(record);
    }
    auto evidence = store.workspace.evidence(id);
    if (!evidence) {
        return base::propagate(evidence);
    }
    auto rubric = store.results.rubric(record->assessment.rubricSha256);
    if (!rubric) {
        return base::propagate(rubric);
    }
    return LastYear{std::move(*record), std::move(*evidence), std::move(*rubric)};
}

base::Result<assessment::Assessment> latestLike(const workspace::Workspace& workspace, assessment::AssessmentId of) {
    const auto all = workspace.assessments();
    if (!all) {
        return base::propagate(all);
    }
    const auto asked = std::find_if(all->begin(), all->end(), [of](const auto& one) { return one.id == of; });
    if (asked == all->end()) {
        return base::fail(base::ErrorCode::NotFound, "assessment-unknown", {{"assessment", std::to_string(of.number)}});
    }
    auto latest = *asked;
    for (const auto& one : *all) {
        if (one.agency == asked->agency && one.rubric == asked->rubric && one.year > latest.year) {
            latest = one;
        }
    }
    return latest;
}

assessment::Assessment newAssessment(const assessment::Assessment& last, const rubric::Rubric& rubric, const NewYear& wanted) {
    assessment::Assessment made;
    made.agency = last.agency;
    made.rubric = rubric.id;
    made.rubricSha256 = rubric.sha256;
    made.profile = wanted.profile;
    made.edition = editionOf(rubric, wanted.year);
    made.year = wanted.year;
    made.cohort = last.cohort;
    return made;
}

base::Result<void> carryNotes(workspace::Workspace& workspace, assessment::AssessmentId to, std::vector<Mark>& notes,
                              const std::string& person) {
    for (auto& note : notes) {
        note.assessor = person;
        if (auto stored = workspace.setMark(to, note, {person, "carry-note"}); !stored) {
            return stored;
        }
    }
    return {};
}

constexpr int kYearsOfNotes = 30;

/// The note of a link of that year, for the next one.
std::string carriedNote(const std::string& note, int year, const std::function<std::string(int)>& words) {
    if (!words) {
        return note;
    }
    auto own = note;
    for (int former = year - 1; former > year - kYearsOfNotes; --former) {
        const auto prefix = words(former);
        if (own == prefix) {
            own.clear();
        } else if (own.starts_with(prefix + ": ")) {
            own.erase(0, prefix.size() + 2);
        }
    }
    return own.empty() ? words(year) : words(year) + ": " + own;
}

base::Result<void> carryEvidence(workspace::Workspace& workspace, assessment::AssessmentId to, const std::vector<EvidenceLink>& links,
                                 const std::function<std::string(const std::string&)>& noteOf, const std::string& person) {
    for (const auto& link : links) {
        const auto words = noteOf(link.note);
        const workspace::Workspace::EvidenceRequest request{to, link.node, link.level, link.page, words, link.purpose};
        if (const auto linked = workspace.linkEvidence(request, link.id, {person, "carry-evidence"}); !linked) {
            return base::propagate(linked);
        }
    }
    return {};
}

}  // namespace

rubric::ProfileId profileForYear(const rubric::Rubric& rubric, const rubric::ProfileId& last, int year) {
    const auto* same = rubric.profile(last);
    if (!last.empty() && same != nullptr && (same->years.empty() || names(*same, year))) {
        return last;
    }
    const auto isOfYear = [year](const auto& profile) { return names(profile, year); };
    const auto only = std::find_if(rubric.profiles.begin(), rubric.profiles.end(), isOfYear);
    const bool oneOnly = std::count_if(rubric.profiles.begin(), rubric.profiles.end(), isOfYear) == 1;
    return oneOnly ? only->id : rubric::ProfileId();
}

base::Result<NewYearOffer> offerNewYear(StoreAccess store, const rubric::RubricFolders& folders, assessment::AssessmentId of) {
    const auto latest = latestLike(store.workspace, of);
    if (!latest) {
        return base::propagate(latest);
    }
    const auto last = readLast(store, latest->id);
    if (!last) {
        return base::propagate(last);
    }
    auto agency = store.workspace.agency(latest->agency);
    if (!agency) {
        return base::propagate(agency);
    }
    NewYearOffer offer{std::move(*agency), *latest, {last->rubric, {}}, {}};
    offer.asLastYear.carried = counted(candidates(last->record, last->evidence, *last->rubric, *last->rubric));
    rubric::RubricLibrary library(folders);
    // An instrument that is not among the files any more, or has mistakes there, can still go on as it is stored.
    if (const auto present = library.get(latest->rubric); present && (*present)->sha256 != latest->rubricSha256) {
        offer.asBundled = {*present, counted(candidates(last->record, last->evidence, *last->rubric, **present))};
    }
    return offer;
}

base::Result<NewYearOutcome> startNewYear(StoreAccess store, const rubric::RubricFolders& folders, const NewYear& wanted,
                                          const std::string& person) {
    const auto last = readLast(store, wanted.last);
    if (!last) {
        return base::propagate(last);
    }
    auto rubric = last->rubric;
    if (wanted.text == YearText::AsBundled) {
        rubric::RubricLibrary library(folders);
        const auto present = library.get(last->record.assessment.rubric);
        if (!present) {
            return base::propagate(present);
        }
        rubric = *present;
    }
    auto carried = candidates(last->record, last->evidence, *last->rubric, *rubric);
    if (!wanted.notes) {
        carried.notes.clear();
    }
    if (!wanted.evidence) {
        carried.evidence.clear();
    }
    NewYearOutcome outcome{{}, counted(carried)};
    auto& workspace = store.workspace;
    const auto done = workspace.together([&]() -> base::Result<void> {
        if (auto stored = workspace.storeRubric(*rubric, {person, "start-year"}); !stored) {
            return stored;
        }
        const auto added = workspace.addAssessment(newAssessment(last->record.assessment, *rubric, wanted), {person, "start-year"});
        if (!added) {
            return base::propagate(added);
        }
        outcome.id = *added;
        if (auto noted = carryNotes(workspace, *added, carried.notes, person); !noted) {
            return noted;
        }
        const auto noteOf = [&](const std::string& note) { return carriedNote(note, last->record.assessment.year, wanted.evidenceNote); };
        return carryEvidence(workspace, *added, carried.evidence, noteOf, person);
    });
    if (!done) {
        return base::propagate(done);
    }
    return outcome;
}

}  // namespace matang::gui
