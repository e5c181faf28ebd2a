// SPDX-License-Identifier: GPL-3.0-or-later
#include "why_pane.h"

#include "../models/short_names.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../widgets/wrapped_tree.h"
#include "../wording.h"
#include "why_words.h"

#include <matang/text/figures.h>

#include <QTreeWidget>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

/// Of names and values, in percent of the width.
const std::vector<int> kShares{48, 16};
constexpr int kIndent = 14;

}  // namespace

WhyPane::WhyPane(WorkspaceSession& session, QWidget* parent) : QWidget(parent), m_session(session), m_tree(new WrappedTree(kShares, this)) {
    setObjectName(QStringLiteral("whyPane"));
    m_tree->setObjectName(QStringLiteral("whyTree"));
    m_tree->setAccessibleName(tr("Why this number"));
    m_tree->setIndentation(kIndent);
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
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
    }
    m_tree->fitColumns();
    scrollToChosen();
}

void WhyPane::scrollToChosen() {
    m_tree->scrollToTop();
    m_tree->scrollToItem(m_tree->currentItem());
}

void WhyPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    scrollToChosen();
}

QString WhyPane::nameOf(rubric::NodeIndex node) const {
    if (node == rubric::kRoot) {
        return tr("Index");
    }
    const auto& document = m_session.document();
    const auto& weights = document.weights();
    const auto& rubric = document.rubric();
    const auto parent = rubric.node(node).parent;
    const bool weighed = weights.children.size() == rubric.nodes.size();
    const auto& siblings = weighed ? weights.children[static_cast<std::size_t>(parent)] : rubric.node(parent).children;
    return shortName(rubric, node, siblings, Wording(m_session.surroundings().language.current()));
}

void WhyPane::add(QTreeWidgetItem& item, const scoring::Explanation& one) {
    const Wording wording(m_session.surroundings().language.current());
    const auto& document = m_session.document();
    auto name = nameOf(one.node);
    if (!one.unit.empty()) {
        name += QStringLiteral(" \u00b7 ") + fromStd(one.unit);
    }
    const auto value = one.shown.empty() ? QStringLiteral("\u2013") : fromStd(text::localised(one.shown, wording.language()));
    const auto words = whyWords(document, wording, one);
    item.setText(0, name);
    item.setText(1, value);
    item.setText(2, words);
    item.setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item.setToolTip(0, one.node == rubric::kRoot ? name : wording.node(document.rubric().node(one.node)));
    item.setToolTip(2, words);
    if (one.node == m_node && m_current == nullptr) {
        m_current = &item;
    }
    for (const auto& part : one.parts) {
        add(*new QTreeWidgetItem(&item), part);
    }
}

}  // namespace matang::gui
