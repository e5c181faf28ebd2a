// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_page.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_pane.h"
#include "../widgets/state_panel.h"
#include "../wording.h"

#include <matang/sections/agency_report.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace matang::gui {

namespace {

constexpr int kVisibleRows = 6;

void prepare(QTableView& table) {
    table.setObjectName(QStringLiteral("yearsTable"));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    const int row = table.fontMetrics().lineSpacing() + theme::kGap;
    table.verticalHeader()->setMinimumSectionSize(row);
    table.verticalHeader()->setDefaultSectionSize(row);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + row * kVisibleRows + theme::kGap);
    const int widths[] = {10, 20, 12, 22, 24};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column) {
        table.horizontalHeader()->resizeSection(column, table.fontMetrics().averageCharWidth() * widths[column]);
    }
}

}  // namespace

ProgressPage::ProgressPage(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(session.surroundings().language),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_figure(new QLabel(this)),
      m_words(new QLabel(this)),
      m_notice(new QLabel(this)),
      m_years(new ChartPane(this)),
      m_radar(new ChartPane(this)),
      m_table(new QTableView(this)),
      m_copy(new QPushButton(this)) {
    setObjectName(QStringLiteral("progressPage"));
    m_figure->setObjectName(QStringLiteral("progressIndex"));
    m_years->setObjectName(QStringLiteral("yearsChart"));
    m_radar->setObjectName(QStringLiteral("radarChart"));
    m_copy->setObjectName(QStringLiteral("copyYears"));
    m_figure->setFont(theme::scaled(font(), 2.8, QFont::DemiBold));
    m_words->setWordWrap(true);
    m_notice->setWordWrap(true);
    theme::makeQuiet(*m_notice);
    m_table->setModel(&m_model);
    prepare(*m_table);
    arrange();
    auto& document = session.document();
    for (const auto signal : {&AssessmentDocument::stateChanged, &AssessmentDocument::stageChanged}) {
        connect(&document, signal, this, &ProgressPage::markStale);
    }
    connect(&document, &AssessmentDocument::scoresChanged, this, &ProgressPage::markStale);
    connect(m_statePanel, &StatePanel::triggered, this, &ProgressPage::agenciesWanted);
    connect(m_copy, &QPushButton::clicked, this, &ProgressPage::copyTable);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ProgressPage::copyTable);
    retranslate();
}

void ProgressPage::arrange() {
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGroup);
    head->addWidget(m_figure, 0, Qt::AlignBottom);
    head->addWidget(m_words, 1, Qt::AlignBottom);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(theme::kGroup);
    charts->addWidget(m_years, 3);
    charts->addWidget(m_radar, 2);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_notice, 1);
    foot->addWidget(m_copy, 0, Qt::AlignTop);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kGroup);
    column->setSpacing(theme::kGap);
    column->addLayout(head);
    column->addLayout(charts, 1);
    column->addWidget(m_table);
    column->addLayout(foot);
    m_states->addWidget(content);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
}

void ProgressPage::markStale() {
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void ProgressPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void ProgressPage::refresh() {
    m_stale = false;
    const auto& document = m_session.document();
    m_model.show(document.isReady() ? &document : nullptr);
    m_states->setCurrentIndex(document.isReady() ? 0 : 1);
    if (!document.isReady()) {
        m_statePanel->showEmpty(tr("No assessment is open"), tr("Choose an agency and a year first."), tr("Choose an agency"));
        return;
    }
    showHead();
    showCharts();
}

void ProgressPage::showHead() {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    const auto& card = document.card();
    m_figure->setText(wording.figure(document.rubric(), card.index().value));
    QStringList words;
    words << tr("%1 in %2").arg(wording.in(document.rubric().node(rubric::kRoot).name)).arg(document.current().record.assessment.year);
    words << (card.complete() || !card.index().value ? wording.predicate(card.predicate) : tr("not complete"));
    const auto result = document.yearResult();
    if (result && result->previousYear > 0) {
        if (!result->comparable) {
            words << tr("not comparable with %1").arg(result->previousYear);
        } else if (result->improvement) {
            words << tr("%1 since %2").arg(wording.signedFigure(*result->improvement, result->decimals)).arg(result->previousYear);
        }
    }
    words.removeAll(QString());
    m_words->setText(words.join(QStringLiteral("\n")));
    QStringList notices;
    if (result) {
        for (const auto& warning : result->warnings) {
            notices << wording.finding(warning);
        }
    }
    m_notice->setText(notices.join(QLatin1Char('\n')));
}

void ProgressPage::showCharts() {
    const auto& document = m_session.document();
    const auto language = m_session.surroundings().language.current();
    m_years->show(sections::yearsChart(document.comparison(), document.loaded().series, language));
    const auto& children = document.rubric().node(rubric::kRoot).children;
    const bool parts =
        std::any_of(children.begin(), children.end(), [&](auto node) { return document.card().node(node).value.has_value(); });
    m_radar->setVisible(parts && children.size() >= 3);
    if (parts) {
        m_radar->show(sections::radarChart(document.current(), document.previousYear(), language));
    }
}

void ProgressPage::copyTable() const {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        cells << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_model.columnCount(); ++column) {
            cells << m_model.index(row, column).data().toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ProgressPage::retranslate() {
    m_table->setAccessibleName(tr("Index over the years"));
    m_copy->setText(tr("Copy table"));
    markStale();
}

void ProgressPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
