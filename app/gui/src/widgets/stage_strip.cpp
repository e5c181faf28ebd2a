// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_strip.h"

#include "../language_switch.h"
#include "../session/assessment_document.h"
#include "../session/panel.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <QGridLayout>
#include <QLabel>

namespace matang::gui {

namespace {

/// Longer figures are words, and wrap, so that many assessors do not widen the page.
constexpr qsizetype kShortText = 12;

struct StageMarks {
    QStringList values;
    QString reported;
    QStringList details;
};

/// True for the code by which a respondent of a survey gives no answer.
bool isMissing(const AssessmentDocument& document, const rubric::Node& node, const base::Rational& value) {
    const auto missing = node.survey < 0 ? std::optional<int>() : document.rubric().surveys[static_cast<std::size_t>(node.survey)].missing;
    return missing && value == base::Rational{*missing};
}

/// Every mark and reported figure of one indicator at one stage; nothing is combined, so that nothing is hidden.
StageMarks marksAt(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator, const rubric::StageId& stage) {
    StageMarks result;
    const auto& node = document.rubric().node(indicator);
    for (const auto& mark : document.current().record.marks) {
        const bool answered = (mark.value && !isMissing(document, node, *mark.value)) || mark.state != assessment::MarkState::Given;
        if (mark.node == node.id && mark.stage == stage && answered && document.isLookedAt(indicator, mark.unit, mark.answer)) {
            const auto words = wording.answer(node, mark);
            result.values << words;
            result.details << fromStd(mark.assessor) + QStringLiteral(": ") + words;
            for (const auto& text : {mark.fact, mark.analysis, mark.justification}) {
                if (!text.empty()) {
                    result.details << QStringLiteral("  ") + fromStd(text);
                }
            }
        }
    }
    for (const auto& value : document.current().record.reportedValues) {
        if (value.node == node.id && value.stage == stage && document.isLookedAt(indicator, value.unit, value.answer)) {
            result.reported = wording.mark(value.value.value);
            result.details << wording.source(scoring::ValueSource::Reported) + QStringLiteral(": ") + fromStd(value.source);
        }
    }
    return result;
}

}  // namespace

QString StageStrip::figures(rubric::NodeIndex node, const rubric::StageId& stage) const {
    const auto marks = marksAt(m_document, Wording(m_language.current()), node, stage);
    if (m_document.rubric().node(node).survey >= 0 && !marks.values.isEmpty()) {
        return tr("%1 answers").arg(marks.values.size());
    }
    if (marks.values.isEmpty()) {
        return marks.reported.isEmpty() ? QStringLiteral("\u2013") : marks.reported;
    }
    if (marks.values.size() == 1) {
        return marks.reported.isEmpty() ? marks.values.front() : tr("mark %1, reported %2").arg(marks.values.front(), marks.reported);
    }
    const auto words = marks.values.join(QStringLiteral(" \u00b7 "));
    if (!marks.reported.isEmpty()) {
        return tr("%1, reported %2").arg(words, marks.reported);
    }
    if (const auto* agreement = m_document.agreementAt(node, stage)) {
        return tr("%1 \u2192 agreed %2").arg(words, Wording(m_language.current()).mark(agreement->value));
    }
    return isDisputed(m_document, node, stage) ? tr("%1 (not agreed yet)").arg(words) : words;
}

StageStrip::StageStrip(const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent), m_document(document), m_language(language), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("stageStrip"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kGroup);
    m_grid->setVerticalSpacing(0);
}

void StageStrip::provide(std::size_t count) {
    while (m_cells.size() < count) {
        const int column = static_cast<int>(m_cells.size());
        auto* name = new QLabel(this);
        auto* value = new QLabel(this);
        theme::makeQuiet(*name);
        name->setWordWrap(true);
        value->setWordWrap(true);
        value->setObjectName(QStringLiteral("stageFigures%1").arg(column));
        m_grid->addWidget(name, 0, column, Qt::AlignBottom);
        m_grid->addWidget(value, 1, column, Qt::AlignTop);
        m_cells.push_back({name, value});
    }
    for (std::size_t place = 0; place < m_cells.size(); ++place) {
        m_cells[place].name->setVisible(place < count);
        m_cells[place].value->setVisible(place < count);
        m_grid->setColumnStretch(static_cast<int>(place), place < count ? 1 : 0);
    }
}

void StageStrip::show(rubric::NodeIndex node) {
    const Wording wording(m_language.current());
    const auto& rubric = m_document.rubric();
    provide(rubric.stages.size());
    for (std::size_t place = 0; place < rubric.stages.size(); ++place) {
        const auto& stage = rubric.stages[place];
        auto marks = marksAt(m_document, wording, node, stage.id);
        if (rubric.node(node).survey >= 0) {
            marks.details.clear();
        }
        const bool current = stage.id == m_document.stage();
        auto name = wording.in(stage.name);
        m_cells[place].name->setText(current ? QStringLiteral("\u25b8 ") + name : name);
        m_cells[place].value->setText(figures(node, stage.id));
        const bool isLong = m_cells[place].value->text().size() > kShortText;
        m_cells[place].value->setFont(theme::scaled(font(), isLong ? 1.0 : 1.25, QFont::DemiBold));
        for (auto* part : {m_cells[place].name, m_cells[place].value}) {
            part->setToolTip(marks.details.join(QLatin1Char('\n')));
        }
        m_cells[place].value->setAccessibleName(name + QStringLiteral(": ") + m_cells[place].value->text());
    }
}

}  // namespace matang::gui
