// SPDX-License-Identifier: GPL-3.0-or-later
#include "node_detail.h"

#include "../certainty.h"
#include "../named_words.h"
#include "../reckoning.h"
#include "../session/agency_edits.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/banner.h"
#include "../widgets/reported_form.h"
#include "../widgets/unit_bar.h"
#include "../wording.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace matang::gui {

NodeDetail::NodeDetail(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(new QLabel(this)),
      m_units(new UnitBar(QStringLiteral("branchUnit"), session.document(), session.surroundings().language, this)),
      m_value(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_certainty(new QLabel(this)),
      m_reported(new Banner(this)),
      m_reportedForm(new ReportedForm(QStringLiteral("nodeReported"), this)),
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
    m_reckoning->setObjectName(QStringLiteral("nodeReckoning"));
    m_value->setObjectName(QStringLiteral("nodeValue"));
    m_reckoning->setTextFormat(Qt::RichText);
    m_reckoning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kEdge);
    column->setSpacing(theme::kGap);
    column->addWidget(m_name);
    column->addWidget(m_units);
    column->addWidget(m_value);
    column->addWidget(m_facts);
    column->addWidget(m_certainty);
    column->addWidget(m_reported);
    column->addWidget(m_reportedForm);
    column->addSpacing(theme::kGap);
    column->addWidget(m_reckoning);
    column->addStretch(1);
    connect(m_reported, &Banner::triggered, this, [this] { emit reportedRemovalWanted(m_node); });
    connect(m_reportedForm, &ReportedForm::opened, this, &NodeDetail::beginReported);
    connect(m_reportedForm, &ReportedForm::wanted, this, [this] { emit editWanted([this] { storeReported(); }); });
    connect(m_units, &UnitBar::chosen, this,
            [this](int repeated, const QString& unit) { m_session.document().setUnit(repeated, toStd(unit)); });
}

void NodeDetail::setNode(rubric::NodeIndex node) {
    if (node != m_node) {
        m_reportedForm->close();
    }
    m_node = node;
    showAll();
}

void NodeDetail::refresh() {
    // What is not seen is shown anew when its node is set.
    if (!isHidden()) {
        showAll();
    }
}

void NodeDetail::showAll() {
    const auto& document = m_session.document();
    if (m_node < 0 || !document.isReady()) {
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    const auto score = document.scoreOf(m_node);
    m_units->show(m_node, !m_session.mayAnswer());
    m_name->setText(wording.node(document.rubric().node(m_node)));
    m_value->setText(wording.figure(document.rubric(), score.value));
    QStringList facts{wording.source(score.source)};
    if (document.weights().known) {
        facts << tr("weight %1").arg(wording.weight(document.weights().percentOfIndex(m_node)));
    }
    facts << tr("%1 of %2 indicators filled in").arg(score.filled).arg(score.indicators);
    if (const auto& coverage = document.evidence().coverage(m_node); coverage.claimed > 0) {
        facts << tr("evidence for %1 of %2, nothing missing for %3").arg(coverage.attached).arg(coverage.claimed).arg(coverage.withoutGaps);
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  \u00b7  ")));
    Certainty::show(*m_certainty, document.rubric(), m_node, document.rubric().profile(document.weights().profile), wording);
    showReported(document.reportedAt(m_node));
    m_reckoning->setWordWrap(!document.rubric().plain);
    m_reckoning->setText(reckoning(document, wording, m_node));
}

void NodeDetail::showReported(const assessment::ReportedValue* reported) {
    m_reported->show(Banner::Tone::Notice,
                     reported == nullptr
                         ? QString()
                         : tr("This figure is reported and counts before its parts. Source: %1").arg(fromStd(reported->source)),
                     !m_session.mayAnswer() ? QString() : tr("Remove the reported value"));
    m_reportedForm->setButton(reported == nullptr ? tr("Enter a reported figure") : tr("Change the reported figure"));
    m_reportedForm->setVisible(m_session.mayAnswer() && !m_session.document().lacksUnit(m_node));
}

void NodeDetail::beginReported() {
    const auto& document = m_session.document();
    const auto& node = document.rubric().node(m_node);
    FigureField::Bounds bounds;
    bounds.from = node.rangeFrom;
    bounds.to = node.rangeTo;
    const auto* reported = document.reportedAt(m_node);
    m_reportedForm->begin(bounds, m_session.surroundings().language.current(),
                          reported == nullptr ? std::nullopt : std::optional(reported->value),
                          reported == nullptr ? QString() : fromStd(reported->source));
}

void NodeDetail::storeReported() {
    const auto& document = m_session.document();
    const auto* before = document.reportedAt(m_node);
    auto after = before == nullptr ? assessment::ReportedValue{} : *before;
    after.node = document.rubric().node(m_node).id;
    after.stage = document.stage();
    after.unit = document.unitAt(m_node);
    after.answer = document.answer();
    after.value = m_reportedForm->figure();
    after.source = toStd(m_reportedForm->source());
    if (before != nullptr && *before == after) {
        m_reportedForm->close();
        return;
    }
    AgencyEdits(m_session)
        .report(document.id(), before == nullptr ? std::nullopt : std::optional(*before), after)
        .then(this, [this](base::Result<void> outcome) {
            if (outcome) {
                m_reportedForm->close();
            } else {
                const Wording wording(m_session.surroundings().language.current());
                m_reportedForm->showProblem(namedError(outcome.error(), m_session.document().rubric(), wording));
            }
        });
}

void NodeDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
