// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_view.h"

#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/sort_header.h"
#include "../wording.h"
#include "peer_answer.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

void prepare(QTableView& table) {
    table.setObjectName(QStringLiteral("rankingTable"));
    table.setHorizontalHeader(new SortHeader(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setSortingEnabled(true);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().lineSpacing() + theme::kGap);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(RankingTableModel::Agency, QHeaderView::Stretch);
}

}  // namespace

RankingView::RankingView(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_copy(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_table(new QTableView(this)),
      m_outcome(new QLabel(this)) {
    m_search->setObjectName(QStringLiteral("rankingSearch"));
    m_copy->setObjectName(QStringLiteral("rankingCopy"));
    m_export->setObjectName(QStringLiteral("rankingExport"));
    m_outcome->setObjectName(QStringLiteral("rankingOutcome"));
    theme::makeQuiet(*m_outcome);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    prepare(*m_table);
    m_table->sortByColumn(RankingTableModel::Rank, Qt::AscendingOrder);
    arrange();
    connectParts();
    retranslate();
}

void RankingView::arrange() {
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::kGap);
    tools->addWidget(m_search, 1);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    tools->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_outcome);
}

void RankingView::connectParts() {
    connect(m_search, &QLineEdit::textChanged, &m_filter, &RankingFilter::setText);
    auto* down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid()) {
            m_table->selectRow(0);
        }
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->selectRow(0);
        openCurrent();
    });
    connect(m_table, &QTableView::doubleClicked, this, &RankingView::openCurrent);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* open = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &RankingView::openCurrent);
    }
    auto* copied = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copied, &QShortcut::activated, this, &RankingView::copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        copy();
    });
    connect(m_export, &QPushButton::clicked, this, &RankingView::chooseFile);
}

void RankingView::show(const PeerAnswer* answer) {
    m_outcome->hide();
    m_model.show(answer);
    m_fileName =
        answer == nullptr ? QString() : QStringLiteral("%1-%2.csv").arg(fromStd(answer->rubric().id.text)).arg(answer->query().year);
    m_copy->setEnabled(m_model.rowCount() > 0);
    m_export->setEnabled(m_model.rowCount() > 0);
    fitColumns();
    showOwn();
}

/// Every column shows what it holds; the agency takes what is left. Measured by the longest text alone, since measuring every cell of
/// a nation takes longer than painting it.
void RankingView::fitColumns() {
    auto* header = m_table->horizontalHeader();
    const QFontMetrics metrics(theme::scaled(m_table->font(), 1, QFont::DemiBold));
    for (int column = 0; column < RankingTableModel::ColumnCount; ++column) {
        if (column != RankingTableModel::Agency) {
            const int wanted = metrics.horizontalAdvance(m_model.longest(column)) + theme::kGroup + theme::kGap;
            header->resizeSection(column, std::max(header->sectionSizeHint(column), wanted));
        }
    }
}

void RankingView::showOwn() {
    const auto found = m_model.match(m_model.index(0, 0), RankingTableModel::OwnRole, true, 1, Qt::MatchExactly);
    const auto shown = found.isEmpty() ? QModelIndex() : m_filter.mapFromSource(found.front());
    if (shown.isValid()) {
        m_table->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(shown, QAbstractItemView::PositionAtCenter);
    } else {
        m_table->scrollToTop();
    }
}

void RankingView::openCurrent() {
    const assessment::AssessmentId id(m_table->currentIndex().data(RankingTableModel::IdRole).toLongLong());
    if (id.valid()) {
        emit assessmentWanted(id);
    }
}

void RankingView::copy() const {
    std::vector<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const auto shown = m_filter.index(row, 0);
        if (selected.isEmpty() || m_table->selectionModel()->isRowSelected(row)) {
            rows.push_back(m_filter.mapToSource(shown).row());
        }
    }
    QGuiApplication::clipboard()->setText(fromStd(content::tabbed(m_model.table(rows))));
}

void RankingView::chooseFile() {
    const auto file = QFileDialog::getSaveFileName(this, tr("Export the ranking"), m_fileName, tr("Values (*.csv)"));
    if (!file.isEmpty()) {
        exportTo(file);
    }
}

void RankingView::exportTo(const QString& file) {
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(m_filter.rowCount()));
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        rows.push_back(m_filter.mapToSource(m_filter.index(row, 0)).row());
    }
    const auto text = QByteArray::fromStdString(content::csv(m_model.table(rows)));
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit();
    const auto name = QDir::toNativeSeparators(file);
    m_outcome->setText(written
                           ? tr("The ranking was written to %1.").arg(name)
                           : tr("%1 could not be written: %2. Nothing was changed; choose another place.").arg(name, target.errorString()));
    m_outcome->show();
}

void RankingView::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void RankingView::retranslate() {
    m_search->setPlaceholderText(tr("Search agency or predicate"));
    m_search->setAccessibleName(tr("Search the ranking"));
    m_table->setAccessibleName(tr("Ranking"));
    m_copy->setText(tr("Copy table"));
    m_export->setText(tr("Export CSV\u2026"));
}

void RankingView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_model.restyle();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
