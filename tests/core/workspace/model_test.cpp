// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

// Random edits on a workspace and on a model of plain maps: both must agree after every sequence, and the file must be sound.
namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::AssessmentRecord;

struct Model {
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
    Player(Workspace& workspace, std::vector<AssessmentId> assessments) : m_workspace(&workspace), m_assessments(std::move(assessments)) {}

    void play(Model& model) {
        const AssessmentId id = m_assessments[*rc::gen::inRange<std::size_t>(0, m_assessments.size())];
        const std::string node = "I" + std::to_string(*rc::gen::inRange(1, 4));
        switch (*rc::gen::inRange(0, 6)) {
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

    Workspace* m_workspace;
    std::vector<AssessmentId> m_assessments;
};

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

void compare(const Workspace& workspace, Model& model) {
    int records = 0;
    must(workspace.forEachRecord({}, [&](AssessmentRecord&& record) {
        const std::int64_t id = record.assessment.id.number;
        ++records;
        RC_ASSERT(sorted(record.marks) == sorted(valuesOf(model.marks[id])));
        RC_ASSERT(sorted(record.reportedValues) == sorted(valuesOf(model.values[id])));
        RC_ASSERT(sorted(record.agreements) == sorted(valuesOf(model.agreements[id])));
        RC_ASSERT(record.assessment.cohort == model.cohorts[id]);
        return true;
    }));
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
        Player player(*workspace, assessments);
        const int edits = *rc::gen::inRange(1, 8);
        if (*rc::gen::arbitrary<bool>()) {
            for (int edit = 0; edit < edits; ++edit) {
                player.play(model);
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
