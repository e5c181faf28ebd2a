// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

namespace matang::gui {

class AssessmentDocument;
class StatePanel;

/// Says that no assessment is open, that one is being read, or why it cannot be shown; leaves the panel as it is while one is there. The
/// panel's button is for choosing an agency.
void showDocumentState(StatePanel& panel, const AssessmentDocument& document, text::Language language);

}  // namespace matang::gui
