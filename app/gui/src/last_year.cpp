// SPDX-License-Identifier: GPL-3.0-or-later
#include "last_year.h"

#include "text_conversion.h"

namespace matang::gui {

QString lastYearNotes(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator) {
    const auto* year = document.previousYear();
    if (year == nullptr) {
        return {};
    }
    const auto& id = document.rubric().node(indicator).id;
    const auto same = year->rubric->find(id);
    if (same < 0) {
        return {};
    }
    const auto unit = document.unitAt(indicator);
    const auto stage = year->card.node(same).stage.empty() ? year->card.stage : year->card.node(same).stage;
    QStringList lines;
    for (const auto& mark : year->record.marks) {
        if (mark.node != id || mark.stage != stage || mark.unit != unit || mark.answer != document.answer()) {
            continue;
        }
        QStringList texts;
        for (const auto* text : {&mark.fact, &mark.analysis, &mark.justification}) {
            if (!text->empty()) {
                texts << fromStd(*text);
            }
        }
        lines << QStringLiteral("%1, %2, %3%4")
                     .arg(QString::number(year->record.assessment.year), fromStd(mark.assessor),
                          wording.answer(year->rubric->node(same), mark),
                          texts.isEmpty() ? QString() : QStringLiteral(": ") + texts.join(QStringLiteral(" \u00b7 ")));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace matang::gui
