// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_words.h"

#include "../session/indicator_state.h"
#include "../text_conversion.h"

namespace matang::gui {

std::optional<base::Rational> IndicatorWords::lastYear(rubric::NodeIndex node) const {
    const auto* previous = m_document.previousYear();
    if (previous == nullptr) {
        return std::nullopt;
    }
    const auto same = previous->rubric->find(m_document.rubric().node(node).id);
    return same < 0 ? std::nullopt : previous->card.node(same).value;
}

QString IndicatorWords::value(rubric::NodeIndex node) const {
    const auto& rubric = m_document.rubric();
    const auto& score = m_document.card().node(node);
    const bool leaf = rubric.node(node).isIndicator();
    if (doesNotApply(m_document, node)) {
        return QStringLiteral("\u2298 \u2013");
    }
    auto value = leaf ? m_wording.value(rubric, rubric.node(node), score.value) : m_wording.figure(rubric, score.value);
    if (score.value && leaf) {
        if (const auto before = lastYear(node); before && *before != *score.value) {
            value = (*score.value > *before ? QStringLiteral("\u25b4 ") : QStringLiteral("\u25be ")) + value;
        }
    }
    return value;
}

QString IndicatorWords::plain(rubric::NodeIndex node, const std::optional<base::Rational>& value) const {
    if (!value) {
        return {};
    }
    const auto& rubric = m_document.rubric();
    return rubric.node(node).isIndicator() ? m_wording.value(rubric, rubric.node(node), value) : m_wording.figure(rubric, value);
}

QString IndicatorWords::stateSign(rubric::NodeIndex node) const {
    const auto asked = m_document.desk().hasOpenClarification(m_document.rubric().node(node).id) ? QStringLiteral(" ?") : QString();
    switch (indicatorState(m_document, node)) {
        case IndicatorState::Open:
            return (doesNotApply(m_document, node) ? QStringLiteral("\u2298") : QStringLiteral("\u25cb")) + asked;
        case IndicatorState::Scored:
            return QStringLiteral("\u25d0") + asked;
        case IndicatorState::Disputed:
            return QStringLiteral("\u2260") + asked;
        case IndicatorState::Ready:
            return QStringLiteral("\u25cf") + asked;
    }
    return {};
}

QString IndicatorWords::signs() {
    return QStringList{tr("\u25cb not filled in yet"),
                       tr("\u25d0 filled in, reason, evidence or an answer still missing"),
                       tr("\u25cf ready"),
                       tr("\u2260 the assessors do not agree"),
                       tr("\u2298 not applicable"),
                       tr("? a clarification is open"),
                       tr("\u25b4 \u25be higher or lower than last year")}
        .join(QLatin1Char('\n'));
}

QString IndicatorWords::stateWords(rubric::NodeIndex node) const {
    switch (indicatorState(m_document, node)) {
        case IndicatorState::Open:
            return doesNotApply(m_document, node) ? tr("Not applicable") : tr("Not filled in yet");
        case IndicatorState::Disputed:
            return tr("The assessors do not agree yet");
        case IndicatorState::Ready:
            return tr("Ready: value, reason and evidence are there");
        case IndicatorState::Scored:
            break;
    }
    const auto lacks = whatLacks(m_document, node);
    QStringList missing;
    if (lacks.reason) {
        missing << tr("a reason");
    }
    if (lacks.evidence) {
        missing << tr("evidence");
    }
    if (lacks.answer) {
        missing << tr("the end of a clarification");
    }
    return tr("Scored; still missing: %1").arg(missing.join(QStringLiteral(", ")));
}

/// Everything written at the indicator: its own words, its criteria, what people noted, its evidence.
QString IndicatorWords::searchText(rubric::NodeIndex node) const {
    const auto& element = m_document.rubric().node(node);
    QStringList texts{fromStd(element.id.text), m_wording.node(element)};
    for (const auto& criterion : element.criteria) {
        texts << m_wording.in(criterion.text);
    }
    for (const auto& mark : m_document.current().record.marks) {
        if (mark.node == element.id) {
            texts << fromStd(mark.fact) << fromStd(mark.analysis) << fromStd(mark.justification);
        }
    }
    for (const auto& piece : m_document.evidence().of(element.id)) {
        texts << fromStd(piece.link.fileName) << fromStd(piece.link.note) << fromStd(piece.document.title)
              << fromStd(piece.document.number);
    }
    for (const auto& finding : m_document.desk().findings(element.id)) {
        texts << fromStd(finding.text);
    }
    for (const auto& thread : m_document.desk().clarifications(element.id)) {
        for (const auto& entry : thread.entries) {
            texts << fromStd(entry.text);
        }
    }
    return texts.join(QLatin1Char('\n'));
}

/// Figures that no short fraction gives are said as they are printed.
QString IndicatorWords::exactly(rubric::NodeIndex node, const std::optional<base::Rational>& value) const {
    const auto& rubric = m_document.rubric();
    return m_document.card().node(node).approximate ? m_wording.figure(rubric, value) : m_wording.mark(value);
}

QString IndicatorWords::toolTip(rubric::NodeIndex node) const {
    const auto& score = m_document.card().node(node);
    auto tip = m_wording.node(m_document.rubric().node(node));
    if (score.value) {
        tip += QStringLiteral("\n") + tr("Value %1, %2").arg(exactly(node, score.value), m_wording.source(score.source));
    } else {
        tip += QStringLiteral("\n") + (doesNotApply(m_document, node) ? tr("Not applicable") : tr("Not filled in yet"));
    }
    if (const auto before = lastYear(node)) {
        tip += QStringLiteral("\n") + tr("Last year: %1").arg(exactly(node, before));
    }
    if (m_document.rubric().node(node).isIndicator() && score.value) {
        tip += QStringLiteral("\n") + stateWords(node);
    }
    return tip;
}

}  // namespace matang::gui
