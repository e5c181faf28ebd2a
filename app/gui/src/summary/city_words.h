// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"
#include "../wording.h"
#include "band_ruler.h"
#include "figure_panel.h"

namespace matang::gui {

/// Index, predicate and change of the open assessment in words. A partial index stands with its coverage and is called none; where
/// nothing can be compared the words say why.
[[nodiscard]] FigurePanel::Content figureContent(const AssessmentDocument& document, const Wording& wording);

/// The scale of the index with the predicates that hold for the agency.
[[nodiscard]] BandRuler::Content rulerContent(const AssessmentDocument& document, const Wording& wording);

/// "Penilaian mandiri, belum diserahkan".
[[nodiscard]] QString stageWords(const AssessmentDocument& document, const Wording& wording);

/// True where only figures above the indicators are known: nothing that could be filled in is missing.
[[nodiscard]] bool isOnlyReported(const AssessmentDocument& document);

}  // namespace matang::gui
