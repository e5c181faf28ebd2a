// SPDX-License-Identifier: GPL-3.0-or-later
#include "why_pane.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../wording.h"
#include "why_words.h"

#include <matang/text/figures.h>

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

WhyPane::WhyPane(WorkspaceSession& session, QWidget* parent) : QWidget(parent), m_session(session), m_tree(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("whyPane"));
    m_tree->setObjectName(QStringLiteral("whyTree"));
    m_tree->setAccessibleName(tr("Why this number"));
    m_tree->setColumnCount(3);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
}

void WhyPane::show(rubric::NodeIndex node) {
    m_node = node;
    m_current = nullptr;
    m_tree->clear();
    m_tree->setHeaderLabels({tr("Figure"), tr("Value"), tr("How it follows")});
    m_tree->setAccessibleName(tr("Why this number"));
    const auto& now = m_session.document().current();
    const auto whole = scoring::explain(*now.rubric, *now.weights, now.record, now.card, rubric::kRoot, now.circumstances);
    auto* top = new QTreeWidgetItem(m_tree);
    add(*top, whole);
    if (m_current != nullptr) {
        for (auto* item = m_current; item != nullptr; item = item->parent()) {
            item->setExpanded(true);
        }
        m_tree->setCurrentItem(m_current);
        m_tree->scrollToItem(m_current);
    }
    m_tree->resizeColumnToContents(0);
    m_tree->resizeColumnToContents(1);
    m_tree->setColumnWidth(0, std::min(m_tree->columnWidth(0), m_tree->viewport()->width() * 2 / 5));
}

void WhyPane::add(QTreeWidgetItem& item, const scoring::Explanation& one) {
    const Wording wording(m_session.surroundings().language.current());
    const auto& document = m_session.document();
    const auto& rubric = document.rubric();
    const auto& node = rubric.node(one.node);
    auto name = one.node == rubric::kRoot ? tr("Index") : wording.node(node);
    if (!one.unit.empty()) {
        name += QStringLiteral(" \u00b7 ") + fromStd(one.unit);
    }
    const auto value = one.shown.empty() ? QStringLiteral("\u2013") : fromStd(text::localised(one.shown, wording.language()));
    const auto words = whyWords(document, wording, one);
    item.setText(0, name);
    item.setText(1, value);
    item.setText(2, words);
    item.setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item.setToolTip(2, words);
    if (one.node == m_node && m_current == nullptr) {
        m_current = &item;
    }
    for (const auto& part : one.parts) {
        add(*new QTreeWidgetItem(&item), part);
    }
}

}  // namespace matang::gui
