// SPDX-License-Identifier: GPL-3.0-or-later
#include "missing_words.h"

#include "session/panel.h"

#include <QCoreApplication>
#include <QStringList>

namespace matang::gui {

QString missingWords(const AssessmentDocument& document) {
    const auto said = [](const char* text) { return QCoreApplication::translate("Missing", text); };
    const auto& index = document.card().index();
    QStringList sentences;
    if (index.filled < index.indicators) {
        sentences << said(QT_TRANSLATE_NOOP("Missing", "Indicators without a value: %1 of %2."))
                         .arg(index.indicators - index.filled)
                         .arg(index.indicators);
    }
    if (const auto disputed = disputedIndicators(document).size(); disputed > 0) {
        sentences << said(QT_TRANSLATE_NOOP("Missing", "Indicators that the assessors do not agree on: %1.")).arg(disputed);
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace matang::gui
