// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_state.h"

#include "../session/assessment_document.h"
#include "../wording.h"
#include "state_panel.h"

#include <QCoreApplication>

namespace matang::gui {

namespace {

QString said(const char* english) {
    return QCoreApplication::translate("DocumentState", english);
}

}  // namespace

void showDocumentState(StatePanel& panel, const AssessmentDocument& document, text::Language language) {
    const auto choose = said(QT_TRANSLATE_NOOP("DocumentState", "Choose an agency"));
    switch (document.state()) {
        case AssessmentDocument::State::Empty:
            panel.showEmpty(said(QT_TRANSLATE_NOOP("DocumentState", "No assessment is open")),
                            said(QT_TRANSLATE_NOOP("DocumentState", "Choose an agency and a year first.")), choose);
            break;
        case AssessmentDocument::State::Loading:
            panel.showLoading(said(QT_TRANSLATE_NOOP("DocumentState", "The assessment is being read\u2026")));
            break;
        case AssessmentDocument::State::Failed:
            panel.showError(said(QT_TRANSLATE_NOOP("DocumentState", "The assessment cannot be shown")),
                            Wording(language).error(document.error()), choose);
            break;
        case AssessmentDocument::State::Ready:
            break;
    }
}

}  // namespace matang::gui
