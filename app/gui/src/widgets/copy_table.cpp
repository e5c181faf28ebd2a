// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_table.h"

#include "../models/chart_table_model.h"
#include "../theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace matang::gui {

namespace {

constexpr int kMostCharacters = 48;

QList<int> allRows(const QAbstractItemModel& model) {
    QList<int> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

}  // namespace

CopyTable::CopyTable(QWidget* parent) : QTableView(parent) {
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    const int row = fontMetrics().lineSpacing() + theme::kGap;
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
}

void CopyTable::copyAll() const {
    if (model() != nullptr) {
        QGuiApplication::clipboard()->setText(tabbedRows(*model(), allRows(*model())));
    }
}

void CopyTable::copySelected() const {
    QList<int> rows;
    for (const auto& index : selectionModel()->selectedRows()) {
        rows << index.row();
    }
    if (rows.isEmpty()) {
        copyAll();
        return;
    }
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(tabbedRows(*model(), rows));
}

void CopyTable::fitColumns() {
    if (model() == nullptr || model()->columnCount() == 0) {
        return;
    }
    resizeColumnsToContents();
    const int most = fontMetrics().averageCharWidth() * kMostCharacters;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column) + 2 * theme::kGap, most));
    }
}

void CopyTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && model() != nullptr) {
        copySelected();
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace matang::gui
