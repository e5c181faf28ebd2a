// SPDX-License-Identifier: GPL-3.0-or-later
#include "node_detail.h"

#include "../certainty.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/banner.h"
#include "../wording.h"

#include <matang/scoring/explanation.h>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

QString cell(const QString& words, const char* align = "left") {
    return QStringLiteral("<td align=\"%1\" style=\"padding:3px 16px 3px 0\">%2</td>").arg(QLatin1String(align), words);
}

/// What a term adds to the sum, in units of the index: weights are printed in percent.
std::optional<base::Rational> partOfSum(const scoring::Term& term) {
    if (!term.product || !term.counted) {
        return std::nullopt;
    }
    return term.productRounded ? *term.product : *term.product / base::Rational(100);
}

QString tableRow(const QStringList& words) {
    auto row = QStringLiteral("<tr>") + cell(words.first());
    for (const auto& figure : words.mid(1)) {
        row += cell(figure, "right");
    }
    return row + QStringLiteral("</tr>");
}

}  // namespace

NodeDetail::NodeDetail(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(new QLabel(this)),
      m_value(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_certainty(new QLabel(this)),
      m_reported(new Banner(this)),
      m_reckoning(new QLabel(this)) {
    setObjectName(QStringLiteral("nodeDetail"));
    theme::makeSection(*m_name);
    m_certainty->setObjectName(QStringLiteral("nodeCertainty"));
    theme::makeQuiet(*m_facts);
    theme::makeQuiet(*m_certainty);
    m_value->setFont(theme::scaled(font(), 2.6, QFont::DemiBold));
    for (auto* label : {m_name, m_facts, m_certainty}) {
        label->setWordWrap(true);
    }
    m_reckoning->setTextFormat(Qt::RichText);
    m_reckoning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kEdge);
    column->setSpacing(theme::kGap);
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_facts);
    column->addWidget(m_certainty);
    column->addWidget(m_reported);
    column->addSpacing(theme::kGap);
    column->addWidget(m_reckoning);
    column->addStretch(1);
    connect(m_reported, &Banner::triggered, this, [this] { emit reportedRemovalWanted(m_node); });
}

void NodeDetail::setNode(rubric::NodeIndex node) {
    m_node = node;
    refresh();
}

void NodeDetail::refresh() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    const auto& score = document.card().node(m_node);
    m_name->setText(wording.node(document.rubric().node(m_node)));
    m_value->setText(wording.figure(document.rubric(), score.value));
    QStringList facts{wording.source(score.source)};
    if (document.weights().known) {
        facts << tr("weight %1").arg(wording.weight(document.weights().percentOfIndex(m_node)));
    }
    facts << tr("%1 of %2 indicators filled in").arg(score.filled).arg(score.indicators);
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  \u00b7  ")));
    Certainty::show(*m_certainty, document.rubric(), m_node, document.rubric().profile(document.weights().profile), wording);
    const auto* reported = document.reportedAt(m_node);
    m_reported->show(Banner::Tone::Notice,
                     reported == nullptr
                         ? QString()
                         : tr("This figure is reported and counts before its parts. Source: %1").arg(fromStd(reported->source)),
                     m_session.isReadOnly() ? QString() : tr("Remove the reported value"));
    m_reckoning->setText(reckoning());
}

QString NodeDetail::reckoning() const {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    const auto& rubric = document.rubric();
    const auto why =
        scoring::explain(rubric, document.weights(), document.current().record, document.card(), m_node, document.current().circumstances);
    if (why.terms.empty()) {
        return {};
    }
    auto table = QStringLiteral("<p><b>%1</b></p><table cellspacing=\"0\">").arg(tr("How this figure follows from its parts"));
    table += tableRow({tr("Part"), tr("Weight"), tr("Value"), tr("Weight \u00d7 value")});
    base::Rational sum;
    for (const auto& term : why.terms) {
        const auto name = term.node >= 0 ? wording.node(rubric.node(term.node)) : fromStd(term.assessor);
        const auto part = partOfSum(term);
        sum += part.value_or(base::Rational{});
        table += tableRow({name.toHtmlEscaped(), wording.weight(term.weight), wording.figure(rubric, term.value), wording.mark(part)});
    }
    table += tableRow({tr("Sum"), wording.weight(why.weightSum), QString(), wording.mark(sum)}) + QStringLiteral("</table>");
    if (why.rule == scoring::Rule::WeightedMean && why.exact) {
        table += QStringLiteral("<p>%1 \u00f7 %2 = %3</p>").arg(wording.mark(sum), wording.weight(why.weightSum), wording.mark(why.exact));
    }
    return table;
}

void NodeDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
