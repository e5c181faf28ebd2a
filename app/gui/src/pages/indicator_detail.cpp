// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_detail.h"

#include "../answer_texts.h"
#include "../certainty.h"
#include "../last_year.h"
#include "../session/panel.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/answer_pane.h"
#include "../widgets/banner.h"
#include "../widgets/evidence_pane.h"
#include "../widgets/note_field.h"
#include "../widgets/panel_pane.h"
#include "../widgets/stage_strip.h"
#include "../widgets/unit_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kReadableCharacters = 84;
/// Notes beside the evidence are at least so wide.
constexpr int kNoteCharacters = 45;

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

IndicatorDetail::IndicatorDetail(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_evidence(session.document(), session.surroundings().language),
      m_name(wrapped(this)),
      m_facts(wrapped(this)),
      m_target(new QComboBox(this)),
      m_lastYear(wrapped(this)),
      m_certainty(wrapped(this)),
      m_note(wrapped(this)),
      m_reported(new Banner(this)),
      m_disputed(new Banner(this)),
      m_warnings(new Banner(this)),
      m_units(new UnitBar(QStringLiteral("unit"), session.document(), session.surroundings().language, this)),
      m_answer(new AnswerPane(session, this)),
      m_stages(new StageStrip(session.document(), session.surroundings().language, this)),
      m_panel(new PanelPane(session, this)),
      m_fact(new NoteField(QStringLiteral("noteFact"), this)),
      m_analysis(new NoteField(QStringLiteral("noteAnalysis"), this)),
      m_justification(new NoteField(QStringLiteral("noteJustification"), this)),
      m_evidencePane(new EvidencePane(session, m_evidence, this)),
      m_hint(wrapped(this)) {
    setObjectName(QStringLiteral("indicatorDetail"));
    m_name->setObjectName(QStringLiteral("indicatorName"));
    m_certainty->setObjectName(QStringLiteral("indicatorCertainty"));
    m_reported->setObjectName(QStringLiteral("reportedBanner"));
    m_disputed->setObjectName(QStringLiteral("disputedBanner"));
    m_warnings->setObjectName(QStringLiteral("warningBanner"));
    m_evidence.setObjectName(QStringLiteral("evidenceModel"));
    theme::makeSection(*m_name);
    theme::makeQuiet(*m_facts);
    theme::makeQuiet(*m_certainty);
    theme::makeQuiet(*m_note);
    theme::makeQuiet(*m_lastYear);
    m_target->setObjectName(QStringLiteral("targetChoice"));
    m_lastYear->setObjectName(QStringLiteral("lastYearNotes"));
    m_lastYear->setTextFormat(Qt::PlainText);
    theme::makeQuiet(*m_hint);
    arrange();
    connectParts();
    retranslate();
}

void IndicatorDetail::arrange() {
    auto* notes = new QVBoxLayout;
    notes->setSpacing(theme::kGap);
    notes->addWidget(m_fact);
    notes->addWidget(m_analysis);
    notes->addWidget(m_justification);
    notes->addStretch(1);
    auto* proofs = new QVBoxLayout;
    proofs->setSpacing(theme::kGap);
    proofs->addWidget(m_evidencePane, 1);
    proofs->addWidget(m_hint);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(theme::kEdge);
    m_foot->addLayout(notes, 3);
    m_foot->addLayout(proofs, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kEdge);
    column->setSpacing(theme::kGap);
    column->addWidget(m_name);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGroup);
    head->addWidget(m_facts, 1);
    head->addWidget(m_target);
    column->addLayout(head);
    column->addWidget(m_certainty);
    column->addWidget(m_reported);
    column->addWidget(m_disputed);
    column->addWidget(m_warnings);
    column->addWidget(m_units);
    column->addWidget(m_answer);
    column->addWidget(m_note);
    column->addSpacing(theme::kGap);
    column->addWidget(m_stages);
    column->addWidget(m_lastYear);
    column->addWidget(m_panel);
    column->addSpacing(theme::kGap);
    column->addLayout(m_foot);
    column->addStretch(1);
}

void IndicatorDetail::connectParts() {
    connect(m_answer, &AnswerPane::edited, this, [this](const assessment::Mark& mark, MarkField field) {
        if (m_node >= 0) {
            emit markEdited(m_node, mark, field);
        }
    });
    connect(m_units, &UnitBar::chosen, this, [this](int repeated, const QString& unit) {
        commit();
        m_session.document().setUnit(repeated, toStd(unit));
    });
    connect(m_fact, &NoteField::edited, this, [this](const QString& text) { editText(MarkField::Fact, text); });
    connect(m_analysis, &NoteField::edited, this, [this](const QString& text) { editText(MarkField::Analysis, text); });
    connect(m_justification, &NoteField::edited, this, [this](const QString& text) { editText(MarkField::Justification, text); });
    connect(m_target, &QComboBox::activated, this, [this](int place) {
        const auto level = m_target->itemData(place);
        emit targetChosen(m_node, level.isValid() ? std::optional(base::Rational(level.toInt())) : std::nullopt);
    });
    connect(m_panel, &PanelPane::agreed, this, &IndicatorDetail::agreed);
    connect(m_panel, &PanelPane::takenBack, this, &IndicatorDetail::agreementTakenBack);
    connect(m_panel, &PanelPane::nextWanted, this, &IndicatorDetail::nextDisputedWanted);
    connect(m_reported, &Banner::triggered, this, [this] { emit reportedRemovalWanted(m_node); });
    connect(m_answer, &AnswerPane::filesDropped, this,
            [this](int level, const QStringList& paths) { emit filesChosen(m_node, paths, level); });
    connectEvidence();
}

void IndicatorDetail::setNode(rubric::NodeIndex node) {
    if (node != m_node) {
        commit();
        m_node = node;
    }
    m_evidence.setNode(node);
    refresh();
}

void IndicatorDetail::commit() {
    m_answer->commit();
    for (auto* field : {m_fact, m_analysis, m_justification}) {
        field->commit();
    }
}

bool IndicatorDetail::chooseByKey(const QString& key) {
    return m_answer->chooseByKey(key);
}

void IndicatorDetail::focusLevels() {
    m_answer->focusAnswer();
}

void IndicatorDetail::focusNotes() {
    m_fact->setFocus();
}

void IndicatorDetail::focusAgreement() {
    m_panel->focusAgreement();
}

assessment::Mark IndicatorDetail::ownMark() const {
    return m_session.document().ownMark(m_node, toStd(m_session.surroundings().settings.person()));
}

void IndicatorDetail::editText(MarkField field, const QString& text) {
    if (m_node < 0 || !m_session.document().isReady()) {
        return;
    }
    auto mark = ownMark();
    auto& part = field == MarkField::Fact ? mark.fact : field == MarkField::Analysis ? mark.analysis : mark.justification;
    part = toStd(text);
    emit markEdited(m_node, mark, field);
}

void IndicatorDetail::refresh() {
    if (m_node < 0 || !m_session.document().isReady()) {
        return;
    }
    showHead();
    showTarget();
    showLastYear();
    showReported();
    showDisputed();
    showWarnings();
    m_units->show(m_node, !m_session.mayAnswer());
    m_answer->show(m_node, ownMark());
    m_stages->show(m_node);
    m_panel->show(m_node);
    showNotes();
    m_evidencePane->refresh();
}

void IndicatorDetail::showHead() {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    const auto& node = document.rubric().node(m_node);
    m_name->setText(wording.node(node));
    QStringList facts;
    if (document.weights().known) {
        facts << tr("weight %1").arg(wording.weight(document.weights().percentOfIndex(m_node)));
    }
    for (auto above = node.parent; above > rubric::kRoot; above = document.rubric().node(above).parent) {
        facts << wording.in(document.rubric().node(above).name);
    }
    m_facts->setText(facts.join(QStringLiteral("  \u00b7  ")));
    Certainty::show(*m_certainty, document.rubric(), m_node, document.rubric().profile(document.weights().profile), wording);
    const auto& scale = document.rubric().scaleOf(m_node);
    QStringList notes{wording.in(node.appliesTo), wording.in(node.note), scale.cumulative ? wording.in(scale.gatingNote) : QString()};
    notes.removeAll(QString());
    m_note->setText(notes.join(QStringLiteral("\n")));
    m_note->setVisible(!notes.isEmpty());
    m_hint->setText(node.evidenceHint.empty() ? QString() : tr("What proves it: %1").arg(wording.in(node.evidenceHint)));
    m_hint->setVisible(!node.evidenceHint.empty());
}

void IndicatorDetail::showTarget() {
    const auto& document = m_session.document();
    const auto& levels = document.rubric().scaleOf(m_node).levels;
    const auto* target = document.desk().target(document.rubric().node(m_node).id);
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    m_target->addItem(tr("no target"));
    for (const auto& level : levels) {
        m_target->addItem(tr("target %1").arg(level.value), level.value);
        if (target != nullptr && target->value == base::Rational(level.value)) {
            m_target->setCurrentIndex(m_target->count() - 1);
        }
    }
    m_target->setVisible(!levels.empty());
    m_target->setEnabled(!m_session.isReadOnly());
    m_target->setAccessibleName(tr("Target"));
}

void IndicatorDetail::showLastYear() {
    const Wording wording(m_session.surroundings().language.current());
    const auto notes = lastYearNotes(m_session.document(), wording, m_node);
    m_lastYear->setText(notes.isEmpty() ? QString() : tr("Last year:") + QLatin1Char('\n') + notes);
    m_lastYear->setVisible(!notes.isEmpty());
}

void IndicatorDetail::showReported() {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    if (const auto* reported = document.reportedAt(m_node)) {
        const auto words = tr("The value %1 is reported at this stage and counts before marks. Source: %2")
                               .arg(wording.mark(reported->value.value), fromStd(reported->source));
        m_reported->show(Banner::Tone::Notice, words, !m_session.mayAnswer() ? QString() : tr("Remove the reported value"));
        return;
    }
    for (auto above = document.rubric().node(m_node).parent; above >= rubric::kRoot; above = document.rubric().node(above).parent) {
        if (document.reportedAt(above) != nullptr) {
            const auto name = wording.in(document.rubric().node(above).name);
            m_reported->show(Banner::Tone::Notice,
                             tr("The figure of %1 is reported at this stage: marks here do not change it.").arg(name));
            return;
        }
    }
    m_reported->show(Banner::Tone::Notice, {});
}

void IndicatorDetail::showDisputed() {
    const auto& document = m_session.document();
    const bool disputed = document.reportedAt(m_node) == nullptr && isDisputed(document, m_node, document.stage());
    m_disputed->show(
        Banner::Tone::Problem,
        disputed ? tr("Not agreed yet: the assessors' marks differ, so the indicator has no value at this stage.") : QString());
}

void IndicatorDetail::showWarnings() {
    const Wording wording(m_session.surroundings().language.current());
    m_warnings->show(Banner::Tone::Notice, answerWarnings(m_session.document(), wording, m_node).join(QLatin1Char('\n')));
}

void IndicatorDetail::showNotes() {
    const auto mark = ownMark();
    m_fact->setText(fromStd(mark.fact));
    m_analysis->setText(fromStd(mark.analysis));
    m_justification->setText(fromStd(mark.justification));
    m_justification->setVisible(m_session.document().stageByAssessor());
    for (auto* field : {m_fact, m_analysis, m_justification}) {
        field->setReadOnly(!m_session.mayAnswer() || m_session.document().lacksUnit(m_node));
    }
}

void IndicatorDetail::retranslate() {
    m_fact->setLabel(tr("Fact"), tr("What is there? Name the document, article and date."));
    m_analysis->setLabel(tr("Analysis"), tr("Why does it meet this level, and not the next one?"));
    m_justification->setLabel(tr("Justification"), tr("Why this value at this stage?"));
    refresh();
}

void IndicatorDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QSize IndicatorDetail::minimumSizeHint() const {
    const auto widest = [](const QLayout& parts) {
        int width = 0;
        for (int place = 0; place < parts.count(); ++place) {
            width = std::max(width, parts.itemAt(place)->minimumSize().width());
        }
        return width;
    };
    int width = widest(*m_foot);
    for (int place = 0; place < layout()->count(); ++place) {
        const auto* part = layout()->itemAt(place);
        if (part != m_foot) {
            width = std::max(width, part->minimumSize().width());
        }
    }
    const auto margins = layout()->contentsMargins();
    return {width + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void IndicatorDetail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const int forNotes = layout()->contentsRect().width() - m_foot->itemAt(1)->minimumSize().width() - theme::kEdge;
    const bool narrow = event->size().width() < letter * kReadableCharacters || forNotes < letter * kNoteCharacters;
    m_foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace matang::gui
