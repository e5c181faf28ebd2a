// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages_view.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/chart_pane.h"
#include "../wording.h"

#include <matang/sections/progress_charts.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

StagesView::StagesView(WorkspaceSession& session, QWidget* parent)
    : ProgressView(session, parent), m_sentence(new QLabel(this)), m_onlyDifferent(new QCheckBox(this)), m_chart(new ChartFrame(this)) {
    setObjectName(QStringLiteral("stagesView"));
    m_sentence->setObjectName(QStringLiteral("stagesSentence"));
    m_onlyDifferent->setObjectName(QStringLiteral("onlyDifferent"));
    m_chart->setObjectName(QStringLiteral("stagesChart"));
    m_sentence->setWordWrap(true);
    m_onlyDifferent->setChecked(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGroup);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_onlyDifferent, 0, Qt::AlignTop);
    column().addLayout(row);
    column().addWidget(m_chart, 1);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &StagesView::markStale);
    connect(m_chart, &ChartFrame::linkActivated, this, &StagesView::linkActivated);
    StagesView::retranslate();
}

void StagesView::refresh() {
    const auto comparison = analysis::compareStages(document().current());
    const auto blind = blindness();
    if (comparison.stages.size() < 2) {
        const auto one = comparison.stages.empty()
                             ? tr("Nothing has been answered at any stage yet.")
                             : tr("Only one stage has answers: %1.")
                                   .arg(Wording(language()).stage(document().rubric(), comparison.stages.front().stage));
        showSentence(tr("No stages to compare"), blind.isEmpty() ? one : one + QLatin1Char('\n') + blind);
        return;
    }
    auto words = sentence(comparison);
    if (!blind.isEmpty()) {
        words += QLatin1Char('\n') + blind;
    }
    m_sentence->setText(words);
    const bool only = m_onlyDifferent->isChecked() && comparison.disagreements > 0;
    m_onlyDifferent->setEnabled(comparison.disagreements > 0);
    m_chart->show(sections::stagesChart(comparison, document().current(),
                                        only ? sections::StageRows::OnlyDifferent : sections::StageRows::All, language()));
    showContent();
}

QString StagesView::sentence(const analysis::StageComparison& comparison) const {
    const Wording wording(language());
    const auto& rubric = document().rubric();
    const auto& first = comparison.stages.front();
    const auto& last = comparison.stages.back();
    auto words = comparison.disagreements == 0
                     ? tr("%1 and %2 agree in every indicator.").arg(wording.stage(rubric, first.stage), wording.stage(rubric, last.stage))
                     : tr("%1 and %2 differ in %3 of %4 indicators.")
                           .arg(wording.stage(rubric, first.stage), wording.stage(rubric, last.stage))
                           .arg(comparison.disagreements)
                           .arg(comparison.rows.size());
    if (comparison.difference) {
        words += QLatin1Char(' ') + tr("The index went from %1 to %2 (%3).")
                                        .arg(wording.figure(rubric, first.index), wording.figure(rubric, last.index),
                                             wording.signedFigure(*comparison.difference, rubric.rounding.decimals));
    }
    if (comparison.remainder && !comparison.remainder->isZero()) {
        words += QLatin1Char(' ') +
                 tr("Rounding makes up %1 of it.").arg(wording.signedFigure(*comparison.remainder, rubric.rounding.decimals + 2));
    }
    return words;
}

QString StagesView::blindness() const {
    QStringList hidden;
    for (const auto& stage : document().rubric().stages) {
        if (document().isBlind(stage.id)) {
            hidden << Wording(language()).in(stage.name);
        }
    }
    if (hidden.isEmpty()) {
        return {};
    }
    return document().viewer().role == assessment::Role::Assessor
               ? tr("Of the blind panel (%1) only your own marks are shown.").arg(hidden.join(QStringLiteral(", ")))
               : tr("The marks of the blind panel (%1) are not shown.").arg(hidden.join(QStringLiteral(", ")));
}

void StagesView::retranslate() {
    m_onlyDifferent->setText(tr("Only where they differ"));
}

}  // namespace matang::gui
