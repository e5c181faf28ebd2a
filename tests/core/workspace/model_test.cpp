// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <matang/workspace/archive.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

// Random edits on a workspace and on a model of plain maps: both must agree after every sequence, and the file must be sound.
namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::AssessmentRecord;

struct KeptLink {
    assessment::EvidenceLink link;
    bool removed = false;
};

struct Model {
    std::vector<KeptLink> links;
    std::map<std::string, assessment::Document> documents;                            // by SHA-256
    std::map<std::int64_t, std::map<std::string, assessment::Judgement>> judgements;  // by link, then stage and assessor
    std::set<std::string> reclaimed;                                                  // contents
    std::map<std::int64_t, std::map<std::string, assessment::Mark>> marks;
    std::map<std::int64_t, std::map<std::string, assessment::ReportedValue>> values;
    std::map<std::int64_t, std::map<std::string, assessment::ReportedPredicate>> predicates;
    std::map<std::int64_t, std::map<std::string, assessment::Agreement>> agreements;
    std::map<std::int64_t, std::string> cohorts;
};

std::string anyUnit() {
    return *rc::gen::element<std::string>("", "A", "A/B", "Inovasi \"\xC3\xA9\"");
}

assessment::Answer anyAnswer() {
    return *rc::gen::element(assessment::Answer::AsIs, assessment::Answer::ToBe);
}

template <typename Value>
std::string placeKey(const Value& value) {
    return "|" + value.unit + "|" + std::string(assessment::answerCode(value.answer));
}

class Player {
public:
    Player(Workspace& workspace, std::vector<AssessmentId> assessments, const TemporaryFolder& folder)
        : m_workspace(&workspace), m_assessments(std::move(assessments)), m_folder(&folder) {}

    void play(Model& model) {
        const AssessmentId id = m_assessments[*rc::gen::inRange<std::size_t>(0, m_assessments.size())];
        const std::string node = "I" + std::to_string(*rc::gen::inRange(1, 4));
        switch (*rc::gen::inRange(0, 12)) {
            case 0:
            case 1:
                playMark(model, id, node);
                break;
            case 2: {
                auto value = reported(node, *rc::gen::element<std::string>("3", "2.50", "2.5", "-0.36"),
                                      *rc::gen::element<std::string>("LHE", "Berita"));
                value.unit = anyUnit();
                value.answer = anyAnswer();
                must(m_workspace->setReportedValue(id, value, rina()));
                model.values[id.number].insert_or_assign(node + placeKey(value), value);
                break;
            }
            case 3: {
                assessment::ReportedValue gone = reported(node, "1");
                gone.unit = anyUnit();
                gone.answer = anyAnswer();
                must(m_workspace->removeReportedValue(id, gone.node, gone.stage, rina(), gone.unit, gone.answer));
                model.values[id.number].erase(node + placeKey(gone));
                break;
            }
            case 4:
                playAgreement(model, id, node);
                break;
            case 6:
            case 7:
                playAttach(model, id, node);
                break;
            case 8:
                playLink(model);
                break;
            case 9:
                playDocument(model);
                break;
            case 10:
            case 11:
                playJudgement(model);
                break;
            default: {
                assessment::Assessment assessment = must(m_workspace->record(id)).assessment;
                assessment.cohort = *rc::gen::element<std::string>("", "kota besar", "kota kecil");
                must(m_workspace->changeAssessment(assessment, rina()));
                model.cohorts[id.number] = assessment.cohort;
            }
        }
    }

private:
    void playMark(Model& model, AssessmentId id, const std::string& node) {
        assessment::Mark mark = markOf(node, *rc::gen::element<std::string>("Budi", "Sari"), std::nullopt);
        mark.stage = rubric::StageId(*rc::gen::element<std::string>("self", "interview"));
        if (*rc::gen::arbitrary<bool>()) {
            mark.value = base::Rational(*rc::gen::inRange(-9, 9), *rc::gen::inRange(1, 9));
        }
        mark.fact = *rc::gen::element<std::string>("", "fakta", "baris\n\"dua\"");
        mark.unit = anyUnit();
        mark.answer = anyAnswer();
        mark.state = *rc::gen::element(assessment::MarkState::Given, assessment::MarkState::Given, assessment::MarkState::NotApplicable,
                                       assessment::MarkState::NotSubmitted);
        mark.verification =
            *rc::gen::element(assessment::Verification::None, assessment::Verification::Verified, assessment::Verification::Disputed);
        mark.measuredYear = *rc::gen::element(0, 0, 1900, 2024, 2999);
        mark.measuredSource = *rc::gen::element<std::string>("", "", "BPS", "\xF0\x9F\x98\x80/%");
        must(m_workspace->setMark(id, mark, rina()));
        const std::string key = node + mark.stage.text + mark.assessor + placeKey(mark);
        if (mark.value || !mark.fact.empty() || mark.state != assessment::MarkState::Given || mark.measuredYear != 0 ||
            !mark.measuredSource.empty()) {
            model.marks[id.number].insert_or_assign(key, mark);
        } else {
            model.marks[id.number].erase(key);
        }
    }

    void playAgreement(Model& model, AssessmentId id, const std::string& node) {
        assessment::Agreement agreement{rubric::NodeId(node),
                                        rubric::StageId(*rc::gen::element<std::string>("self", "interview")),
                                        base::Rational(*rc::gen::inRange(1, 9), 2),
                                        *rc::gen::element<std::string>("bukti", "baris\n\"dua\""),
                                        anyUnit(),
                                        anyAnswer()};
        const std::string key = node + agreement.stage.text + placeKey(agreement);
        if (*rc::gen::arbitrary<bool>()) {
            must(m_workspace->setAgreement(id, agreement, rina()));
            model.agreements[id.number].insert_or_assign(key, agreement);
        } else {
            must(m_workspace->removeAgreement(id, agreement, rina()));
            model.agreements[id.number].erase(key);
        }
    }

    void playAttach(Model& model, AssessmentId id, const std::string& node) {
        Archive archive(*m_workspace);
        Workspace::EvidenceRequest wanted;
        wanted.assessment = id;
        wanted.node = rubric::NodeId(node);
        wanted.page = *rc::gen::element<std::string>("", "hlm. 2");
        wanted.purpose = *rc::gen::element(rubric::EvidencePurpose::Unsaid, rubric::EvidencePurpose::Audit);
        if (*rc::gen::arbitrary<bool>()) {
            wanted.level = *rc::gen::inRange(1, 3);
        }
        base::Result<assessment::EvidenceLink> link = base::fail(base::ErrorCode::Cancelled, "cancelled");
        if (*rc::gen::inRange(0, 4) == 0) {
            link = archive.attachWebPage(wanted, "https://a.id", "2026-11-26", rina());
        } else {
            const std::string content = *rc::gen::element<std::string>("", "a", "b", std::string(300000, 'c'));
            writeWhole(*m_folder / "f.txt", content);
            link = m_workspace->attachEvidence(wanted, *m_folder / "f.txt", rina());
        }
        if (!link) {
            RC_ASSERT(link.error().reason == "evidence-linked-already");
            return;
        }
        model.links.push_back({*link, false});
        model.reclaimed.erase(link->sha256);
        if (link->isWebPage()) {
            assessment::Document& document = model.documents[link->sha256];
            document.sha256 = link->sha256;
            document.kind = document.kind == rubric::DocumentKind::Unsaid ? rubric::DocumentKind::WebPage : document.kind;
            document.date = "2026-11-26";
        }
    }

    [[nodiscard]] KeptLink* anyLink(Model& model) {
        return model.links.empty() ? nullptr : &model.links[*rc::gen::inRange<std::size_t>(0, model.links.size())];
    }

    void playLink(Model& model) {
        KeptLink* kept = anyLink(model);
        if (kept == nullptr) {
            return;
        }
        if (kept->removed) {
            const base::Result<assessment::EvidenceLink> restored = m_workspace->restoreEvidence(kept->link, rina());
            RC_ASSERT(restored.has_value() != model.reclaimed.contains(kept->link.sha256));
            kept->removed = !restored;
        } else if (*rc::gen::arbitrary<bool>()) {
            RC_ASSERT(must(m_workspace->removeEvidence(kept->link.id, rina())) == kept->link);
            kept->removed = true;
        } else {
            assessment::EvidenceLink changed = kept->link;
            changed.note = *rc::gen::element<std::string>("", "catatan \"baru\"");
            changed.purpose = *rc::gen::element(rubric::EvidencePurpose::Unsaid, rubric::EvidencePurpose::Review);
            must(Archive(*m_workspace).changeLink(changed, rina()));
            kept->link = changed;
        }
    }

    void playDocument(Model& model) {
        const KeptLink* kept = anyLink(model);
        if (kept == nullptr) {
            return;
        }
        assessment::Document document;
        document.sha256 = kept->link.sha256;
        document.title = *rc::gen::element<std::string>("", "SK \"Tim\"");
        document.kind = *rc::gen::element(rubric::DocumentKind::Unsaid, rubric::DocumentKind::Decree);
        document.hasIssues = *rc::gen::arbitrary<bool>();
        must(Archive(*m_workspace).setDocument(document, rina()));
        model.documents[document.sha256] = document;
    }

    void playJudgement(Model& model) {
        const KeptLink* kept = anyLink(model);
        if (kept == nullptr) {
            return;
        }
        Archive archive(*m_workspace);
        assessment::Judgement judgement;
        judgement.link = kept->link.id;
        judgement.stage = rubric::StageId(*rc::gen::element<std::string>("self", "interview"));
        judgement.assessor = *rc::gen::element<std::string>("Budi", "Sari / A");
        judgement.verdict = *rc::gen::element(assessment::Verdict::Accepted, assessment::Verdict::Irrelevant);
        judgement.reason = *rc::gen::element<std::string>("kurang", "lain");
        const std::string key = judgement.stage.text + "|" + judgement.assessor;
        if (*rc::gen::inRange(0, 4) == 0) {
            RC_ASSERT(archive.removeJudgement(judgement, rina()).has_value() != kept->removed);
            if (!kept->removed) {
                model.judgements[kept->link.id.number].erase(key);
            }
            return;
        }
        const base::Result<assessment::Judgement> stored = archive.setJudgement(judgement, rina());
        RC_ASSERT(stored.has_value() != kept->removed);
        if (stored) {
            model.judgements[kept->link.id.number].insert_or_assign(key, *stored);
        }
    }

    Workspace* m_workspace;
    std::vector<AssessmentId> m_assessments;
    const TemporaryFolder* m_folder;
};

/// Takes out what no link refers to.
void reclaim(Workspace& workspace, Model& model) {
    must(Archive(workspace).reclaim(rina("reclaim")));
    std::set<std::string> live;
    for (const KeptLink& kept : model.links) {
        if (!kept.removed) {
            live.insert(kept.link.sha256);
        }
    }
    for (const KeptLink& kept : model.links) {
        if (!live.contains(kept.link.sha256)) {
            model.reclaimed.insert(kept.link.sha256);
        }
    }
}

/// What the model says of one assessment's evidence, in order of node and letter.
std::vector<EvidencePiece> piecesOf(Model& model, std::int64_t assessment) {
    std::vector<EvidencePiece> pieces;
    for (const KeptLink& kept : model.links) {
        if (kept.removed || kept.link.assessment.number != assessment) {
            continue;
        }
        EvidencePiece& piece = pieces.emplace_back();
        piece.link = kept.link;
        piece.document.sha256 = kept.link.sha256;
        if (const auto found = model.documents.find(kept.link.sha256); found != model.documents.end()) {
            piece.document = found->second;
        }
        for (const auto& [key, judgement] : model.judgements[kept.link.id.number]) {
            piece.judgements.push_back(judgement);
        }
    }
    std::sort(pieces.begin(), pieces.end(), [](const EvidencePiece& left, const EvidencePiece& right) {
        return std::tuple(left.link.node.text, left.link.letter.size(), left.link.letter) <
               std::tuple(right.link.node.text, right.link.letter.size(), right.link.letter);
    });
    return pieces;
}

template <typename Value>
std::vector<std::string> sorted(const std::vector<Value>& values) {
    std::vector<std::string> texts;
    for (const Value& value : values) {
        texts.push_back(value.node.text + "|" + value.stage.text + placeKey(value));
        if constexpr (std::is_same_v<Value, assessment::Mark>) {
            texts.back() += "|" + value.assessor + "|" + (value.value ? value.value->toFraction() : "-") + "|" + value.fact;
            texts.back() += "|" + std::string(assessment::markStateCode(value.state)) + "|" +
                            std::string(assessment::verificationCode(value.verification)) + "|" + std::to_string(value.measuredYear) + "|" +
                            value.measuredSource;
        } else if constexpr (std::is_same_v<Value, assessment::Agreement>) {
            texts.back() += "|" + value.value.toFraction() + "|" + value.reason;
        } else {
            texts.back() += "|" + base::formatDecimal(value.value.value, value.value.decimals) + "|" + value.source;
        }
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

template <typename Value>
std::vector<Value> valuesOf(const std::map<std::string, Value>& map) {
    std::vector<Value> values;
    for (const auto& [key, value] : map) {
        values.push_back(value);
    }
    return values;
}

void compare(Workspace& workspace, Model& model) {
    int records = 0;
    must(workspace.forEachRecord({}, [&](AssessmentRecord&& record) {
        const std::int64_t id = record.assessment.id.number;
        ++records;
        RC_ASSERT(sorted(record.marks) == sorted(valuesOf(model.marks[id])));
        RC_ASSERT(sorted(record.reportedValues) == sorted(valuesOf(model.values[id])));
        RC_ASSERT(sorted(record.agreements) == sorted(valuesOf(model.agreements[id])));
        RC_ASSERT(record.assessment.cohort == model.cohorts[id]);
        RC_ASSERT(must(Archive(workspace).pieces(record.assessment.id)) == piecesOf(model, id));
        return true;
    }));
    std::int64_t stored = 0;
    std::set<std::string> live;
    for (const KeptLink& kept : model.links) {
        if (!kept.removed && live.insert(kept.link.sha256).second) {
            stored += kept.link.size;
        }
    }
    RC_ASSERT(must(Archive(workspace).room()).evidence == stored);
    RC_ASSERT(records == 2);
    RC_ASSERT(findingsOf(workspace.check()) == std::vector<std::string>{});
}

RC_GTEST_PROP(WorkspaceModel, randomEditsLeadToTheSameState, ()) {
    const TemporaryFolder folder;
    const base::SteppingClock clock(kStart);
    std::optional<Workspace> workspace(must(Workspace::create(folder / "m.matang", clock)));
    must(workspace->storeRubric(smallRubric(), rina()));
    std::vector<AssessmentId> assessments;
    for (const int year : {2022, 2023}) {
        assessment::Assessment wanted;
        const auto found = workspace->findAgency("Kota Bogor");
        wanted.agency = found ? found->id : must(workspace->addAgency(city("Kota Bogor"), rina()));
        wanted.rubric = rubric::RubricId("spbe-2020");
        wanted.rubricSha256 = smallRubric().sha256;
        wanted.year = year;
        assessments.push_back(must(workspace->addAssessment(wanted, rina())));
    }
    Model model;
    const int groups = *rc::gen::inRange(1, 6);
    for (int group = 0; group < groups; ++group) {
        Player player(*workspace, assessments, folder);
        const int edits = *rc::gen::inRange(1, 8);
        if (*rc::gen::arbitrary<bool>()) {
            for (int edit = 0; edit < edits; ++edit) {
                player.play(model);
            }
            if (*rc::gen::inRange(0, 4) == 0) {
                reclaim(*workspace, model);
            }
            continue;
        }
        const bool keep = *rc::gen::arbitrary<bool>();
        Model tried = model;
        const base::Result<void> done = workspace->together([&]() -> base::Result<void> {
            for (int edit = 0; edit < edits; ++edit) {
                player.play(tried);
            }
            return keep ? base::Result<void>() : base::fail(base::ErrorCode::Cancelled, "cancelled");
        });
        RC_ASSERT(done.has_value() == keep);
        if (keep) {
            model = tried;
        }
    }
    compare(*workspace, model);
    workspace.reset();
    workspace.emplace(must(Workspace::open(folder / "m.matang", Access::ReadOnly, clock)));
    compare(*workspace, model);
}

}  // namespace
}  // namespace matang::workspace
