// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"
#include "../wording.h"

#include <matang/workspace/edit.h>

#include <QString>

namespace matang::gui {

/// One entry of the trail as a person reads it.
struct HistoryLine {
    QString when;
    QString who;
    QString what;    ///< "nilai, Penilaian mandiri, Rina"
    QString change;  ///< "nilai: 3 → 4"
    QString whole;   ///< the change with its texts at full length
    QString action;  ///< "dibatalkan", "dihapus"; empty for an ordinary edit
};

[[nodiscard]] HistoryLine historyLine(const AssessmentDocument& document, const Wording& wording, const workspace::TrailEntry& entry);

/// False for marks and findings of others at a stage whose panel is blind to who is working.
[[nodiscard]] bool mayBeSeen(const AssessmentDocument& document, const workspace::TrailEntry& entry, const std::string& person);

}  // namespace matang::gui
