// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens_desk.h"

#include "desk/desk_tabs.h"
#include "main_window.h"
#include "pages/score_page.h"
#include "session_view.h"
#include "text_conversion.h"
#include "widgets/stage_panel.h"

#include <matang/workspace/desk.h>

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

namespace matang::gui {

namespace {

const workspace::Author kMaker{"Rina Wulandari", "example"};
const rubric::StageId kDocument("document");
constexpr int kIndicators = 47;
constexpr int kDisputedEvery = 6;

base::Result<void> addMark(workspace::Workspace& workspace, assessment::AssessmentId id, int indicator, const char* assessor, int value) {
    assessment::Mark mark;
    mark.node = rubric::NodeId("I" + std::to_string(indicator));
    mark.stage = kDocument;
    mark.assessor = assessor;
    mark.value = base::Rational(value);
    mark.justification =
        value > 3 ? "Peraturan sudah ditetapkan dan dijalankan di semua unit." : "Belum ada bukti bahwa semua unit terlibat.";
    return workspace.setMark(id, mark, kMaker);
}

base::Result<void> addMarks(workspace::Workspace& workspace, assessment::AssessmentId id) {
    for (int indicator = 1; indicator <= kIndicators; ++indicator) {
        for (const char* assessor : {"Ani Lestari", "Budi Santoso", "Cici Permata"}) {
            const bool aside = indicator % kDisputedEvery == 2 && std::string(assessor) == "Budi Santoso";
            if (auto added = addMark(workspace, id, indicator, assessor, aside ? 3 : 4); !added) {
                return added;
            }
        }
    }
    return {};
}

base::Result<void> addDesk(workspace::Workspace& workspace, assessment::AssessmentId id) {
    workspace::Desk desk(workspace);
    const rubric::NodeId node("I2");
    const auto kinds = {std::pair{assessment::FindingKind::Strength, "Peta rencana sudah ditetapkan dengan peraturan menteri."},
                        std::pair{assessment::FindingKind::Weakness, "Baru sebagian unit yang terlibat, belum termasuk unit di daerah."},
                        std::pair{assessment::FindingKind::Recommendation, "Tinjau sekurangnya setahun sekali dan catat hasilnya."}};
    for (const auto& [kind, text] : kinds) {
        if (auto added = desk.addFinding(id, {{}, node, kDocument, kind, "Ani Lestari", text}, kMaker); !added) {
            return base::propagate(added);
        }
    }
    assessment::Clarification thread;
    thread.node = node;
    thread.due = "2026-12-11";
    thread.entries = {{{}, "Ani Lestari", assessment::Role::Assessor, "Halaman berapa yang memuat pasal tentang peta rencana?"}};
    if (auto asked = desk.addClarification(id, thread, kMaker); !asked) {
        return base::propagate(asked);
    }
    return desk.setTarget(id, {node, 5, ""}, kMaker);
}

/// The newest assessment with the 47 indicators of SPBE 2020.
std::optional<assessment::AssessmentId> panelled(const workspace::Workspace& workspace) {
    const auto all = workspace.assessments();
    if (all) {
        for (const auto& one : *all) {
            const auto record = one.rubric.text == "spbe-2020" ? workspace.record(one.id) : base::Result<assessment::AssessmentRecord>{};
            if (record && record->reportedValues.size() >= static_cast<std::size_t>(kIndicators)) {
                return one.id;
            }
        }
    }
    return std::nullopt;
}

}  // namespace

QString withPanel(const QString& workspace, const QString& folder, const base::Clock& clock) {
    const auto copy = QDir(folder).filePath(QStringLiteral("contoh.matang"));
    if (!QFile::copy(workspace, copy)) {
        return {};
    }
    auto opened = workspace::Workspace::open(toPath(copy), workspace::Access::ReadWrite, clock);
    if (!opened) {
        return {};
    }
    const auto id = panelled(*opened);
    if (!id) {
        return copy;
    }
    const auto added = opened->together([&]() -> base::Result<void> {
        auto marks = addMarks(*opened, *id);
        return marks ? addDesk(*opened, *id) : marks;
    });
    return added ? copy : QString();
}

void photographDesk(MainWindow& window, Photographer& photographer) {
    auto& view = *window.view();
    auto& document = window.host().session()->document();
    auto& tabs = *view.score().findChild<DeskTabs*>();
    const auto stage = document.stage();
    document.setStage(kDocument);
    view.score().selectNode(document.rubric().find(rubric::NodeId("I2")));
    auto* bar = view.score().findChild<QScrollArea*>()->verticalScrollBar();
    photographer.take(QStringLiteral("score-panel"));
    bar->setValue(bar->maximum() / 2);
    photographer.take(QStringLiteral("score-consensus"));
    bar->setValue(0);
    constexpr std::array<const char*, 5> kNames{"score-why", "score-evidence", "score-findings", "score-clarifications", "score-history"};
    for (int tab = 0; tab < static_cast<int>(kNames.size()); ++tab) {
        tabs.setCurrentIndex(tab);
        tabs.setFolded(false);
        photographer.take(QString::fromLatin1(kNames[static_cast<std::size_t>(tab)]));
    }
    tabs.setFolded(true);
    window.findChild<QPushButton*>(QStringLiteral("contextStageState"))->click();
    photographer.take(QStringLiteral("stage-panel"));
    window.findChild<StagePanel*>()->hide();
    document.setStage(stage);
}

}  // namespace matang::gui
