// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_tab.h"

#include "../evidence_words.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/person_bar.h"
#include "../wording.h"
#include "document_form.h"
#include "judgement_form.h"
#include "link_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace matang::gui {

namespace {

QLabel* wrappedLabel(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

EvidenceTab::EvidenceTab(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_person(person),
      m_model(session.document(), session.surroundings().language),
      m_gaps(wrappedLabel(QStringLiteral("evidenceGaps"), this)),
      m_list(new QListView(this)),
      m_scroll(new QScrollArea(this)),
      m_forms(new QWidget(this)),
      m_column(new QVBoxLayout(m_forms)),
      m_nothing(wrappedLabel(QStringLiteral("evidenceNothing"), this)),
      m_problem(wrappedLabel(QStringLiteral("evidenceProblem"), this)),
      m_linkTitle(new QLabel(this)),
      m_link(new LinkForm(session.surroundings().language, this)),
      m_documentTitle(new QLabel(this)),
      m_document(new DocumentForm(session.surroundings().language, this)),
      m_judgementTitle(new QLabel(this)),
      m_judgement(new JudgementForm(session, this)) {
    setObjectName(QStringLiteral("evidenceTab"));
    m_list->setObjectName(QStringLiteral("evidenceChoice"));
    m_model.setObjectName(QStringLiteral("evidenceChoiceModel"));
    arrange();
    connectParts();
    retranslate();
}

void EvidenceTab::arrange() {
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    theme::makeQuiet(*m_nothing);
    for (auto* title : {m_linkTitle, m_documentTitle, m_judgementTitle}) {
        title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
        title->setContentsMargins(0, theme::kGap, 0, 0);
    }
    m_column->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGroup);
    m_column->setSpacing(theme::kGap);
    for (auto* part : {static_cast<QWidget*>(m_linkTitle), static_cast<QWidget*>(m_link), static_cast<QWidget*>(m_documentTitle),
                       static_cast<QWidget*>(m_document), static_cast<QWidget*>(m_judgementTitle), static_cast<QWidget*>(m_judgement)}) {
        m_column->addWidget(part);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(m_forms);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::kGap);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addLayout(left, 2);
    row->addWidget(m_scroll, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGap, theme::kGap, theme::kGap, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addWidget(m_gaps);
    column->addWidget(m_problem);
    column->addLayout(row, 1);
}

void EvidenceTab::connectParts() {
    const auto view = [this] {
        if (const auto* piece = chosen()) {
            emit viewWanted(piece->link);
        }
    };
    connect(m_list, &QListView::doubleClicked, this, view);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(key), m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, view);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidenceTab::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0) {
            m_list->setCurrentIndex(m_model.index(0));
        }
        showChosen();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EvidenceTab::showChosen);
    connect(m_link, &LinkForm::changed, this, [this](const assessment::EvidenceLink& before, const assessment::EvidenceLink& after) {
        m_person.require([this, before, after] {
            m_session.evidence().change(before, after).then(this, [this](const base::Result<void>& outcome) { showOutcome(outcome); });
        });
    });
    connect(m_document, &DocumentForm::changed, this, [this](const assessment::Document& before, const assessment::Document& after) {
        // Of the piece whose facts these are, also where another one has been chosen since.
        const auto& pieces = m_session.document().evidence().pieces();
        const auto of = std::find_if(pieces.begin(), pieces.end(), [&](const auto& piece) { return piece.link.sha256 == after.sha256; });
        if (of == pieces.end()) {
            return;
        }
        m_person.require([this, link = of->link, before, after] {
            m_session.evidence().setDocument(link, before, after).then(this, [this](const base::Result<void>& outcome) {
                showOutcome(outcome);
            });
        });
    });
    connect(m_document, &DocumentForm::mistaken, this, [this](const QString& words) {
        m_problem->setText(words);
        m_problem->setVisible(!words.isEmpty());
    });
    connect(m_judgement, &JudgementForm::judged, this, &EvidenceTab::judge);
    connect(m_judgement, &JudgementForm::takenBack, this, [this](const assessment::Judgement& judgement) {
        m_person.require([this, judgement] { m_session.evidence().takeBack(judgement); });
    });
    connect(m_judgement, &JudgementForm::additionWanted, this, &EvidenceTab::askForAddition);
}

void EvidenceTab::judge(const assessment::Judgement& judgement) {
    m_person.require([this, judgement = judgement]() mutable {
        judgement.assessor = toStd(m_session.surroundings().settings.person());
        m_session.evidence().judge(judgement).then(this, [this](const base::Result<void>& outcome) { showOutcome(outcome); });
    });
}

void EvidenceTab::askForAddition(const assessment::EvidenceLink& link, const QString& reason, const QString& due) {
    m_person.require([this, link, reason, due] {
        assessment::Clarification thread;
        thread.node = link.node;
        thread.due = toStd(due);
        const auto words =
            tr("Please add to %1 (%2): %3").arg(evidenceNumber(m_session.document().rubric(), link), shownText(link.fileName), reason);
        thread.entries.push_back(
            {{}, toStd(m_session.surroundings().settings.person()), m_session.surroundings().settings.role(), toStd(words)});
        m_session.desk().ask(thread);
    });
}

void EvidenceTab::showOutcome(const base::Result<void>& outcome) {
    const Wording wording(m_session.surroundings().language.current());
    m_problem->setText(outcome ? QString() : wording.error(outcome.error()));
    m_problem->setVisible(!outcome);
    if (!outcome) {
        showChosen();  // what the file holds stands here again
    }
}

void EvidenceTab::show(rubric::NodeIndex node) {
    if (node != m_node) {
        commit();
        m_node = node;
        m_problem->hide();
    }
    // Also the same place of another assessment, which the model has forgotten.
    m_model.setNode(node);
    showGaps();
    showChosen();
}

void EvidenceTab::choose(assessment::EvidenceLinkId link) {
    if (const int row = m_model.rowOf(link); row >= 0) {
        m_list->setCurrentIndex(m_model.index(row));
    }
}

void EvidenceTab::focusFacts() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void EvidenceTab::commit() {
    m_link->commit();
    m_document->commit();
    m_judgement->commit();
}

const workspace::EvidencePiece* EvidenceTab::chosen() const {
    return m_model.piece(m_list->currentIndex().row());
}

void EvidenceTab::showGaps() {
    const auto& document = m_session.document();
    QStringList lines;
    if (document.isReady() && m_node >= 0 && document.rubric().node(m_node).isIndicator()) {
        const auto language = m_session.surroundings().language.current();
        const auto items = document.evidence().items();
        for (const auto& gap : document.evidence().gapsOf(m_node)) {
            const auto& rule = document.rubric().evidenceRules[static_cast<std::size_t>(gap.rule)];
            lines
                << QStringLiteral("\u2022 %1 %2").arg(gapWords(document.rubric(), gap, items, language), Wording(language).in(rule.advice));
        }
    }
    m_gaps->setText(lines.join(QLatin1Char('\n')));
    m_gaps->setVisible(!lines.isEmpty());
}

/// Where assessors work their judgement comes first, elsewhere what the agency says.
void EvidenceTab::placeJudgement() {
    constexpr int kFirst = 0;
    const bool first = m_session.document().stageByAssessor();
    const bool isFirst = m_column->indexOf(m_judgementTitle) < m_column->indexOf(m_linkTitle);
    if (first == isFirst) {
        return;
    }
    for (auto* part : {static_cast<QWidget*>(m_judgementTitle), static_cast<QWidget*>(m_judgement)}) {
        m_column->removeWidget(part);
    }
    const int place = first ? kFirst : m_column->count() - 1;
    m_column->insertWidget(place, m_judgementTitle);
    m_column->insertWidget(place + 1, m_judgement);
    // The keyboard goes the way of the eye.
    auto stops = m_link->stops();
    for (auto* stop : m_document->stops()) {
        stops.push_back(stop);
    }
    const auto own = m_judgement->stops();
    stops.insert(first ? stops.begin() : stops.end(), own.begin(), own.end());
    auto* before = static_cast<QWidget*>(m_list);
    for (auto* stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void EvidenceTab::showChosen() {
    const auto* piece = chosen();
    if (piece != nullptr) {
        emit chosenChanged(piece->link.id);
    }
    const auto& document = m_session.document();
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
    m_scroll->setVisible(piece != nullptr && document.isReady());
    if (piece == nullptr || !document.isReady()) {
        return;
    }
    const bool readOnly = m_session.isReadOnly();
    placeJudgement();
    m_link->show(piece->link, document.rubric());
    auto facts = piece->document;
    facts.sha256 = piece->link.sha256;
    m_document->show(facts);
    m_judgement->show(*piece);
    m_link->setReadOnly(readOnly);
    m_document->setReadOnly(readOnly);
}

void EvidenceTab::retranslate() {
    m_list->setAccessibleName(tr("Evidence"));
    m_nothing->setText(tr("No evidence is attached to this indicator yet."));
    m_linkTitle->setText(tr("What it proves"));
    m_documentTitle->setText(tr("The document"));
    m_judgementTitle->setText(tr("Judgement"));
    showGaps();
}

void EvidenceTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
