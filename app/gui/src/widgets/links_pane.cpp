// SPDX-License-Identifier: GPL-3.0-or-later
#include "links_pane.h"

#include "../language_switch.h"
#include "../models/short_names.h"
#include "../session/assessment_document.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"
#include "choice_box.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kVisibleRows = 3;
constexpr int kShortestChoice = 24;

/// No item is wider than the list, so that a long text ends in an ellipsis.
class NarrowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

QString shortNameIn(const rubric::Rubric& rubric, rubric::NodeIndex node, const Wording& wording) {
    return shortName(rubric, node, rubric.node(rubric.node(node).parent).children, wording);
}

}  // namespace

LinksPane::LinksPane(const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_language(language),
      m_title(new QLabel(this)),
      m_choice(new ChoiceBox(this)),
      m_link(new QPushButton(this)),
      m_list(new QListWidget(this)),
      m_unlink(new QPushButton(this)) {
    m_choice->setObjectName(QStringLiteral("linkChoice"));
    m_link->setObjectName(QStringLiteral("addLink"));
    m_list->setObjectName(QStringLiteral("programmeLinks"));
    m_unlink->setObjectName(QStringLiteral("removeLink"));
    m_title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kShortestChoice);
    m_list->setItemDelegate(new NarrowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight((fontMetrics().lineSpacing() + theme::kGap / 2) * kVisibleRows + theme::kGap);
    arrange();
    connect(m_link, &QPushButton::clicked, this, &LinksPane::link);
    connect(m_unlink, &QPushButton::clicked, this, &LinksPane::unlink);
    connect(m_list, &QListWidget::currentRowChanged, this, &LinksPane::showButtons);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &LinksPane::unlink);
    retranslate();
}

void LinksPane::arrange() {
    auto* choose = new QHBoxLayout;
    choose->setSpacing(theme::kGap);
    choose->addWidget(m_choice, 1);
    choose->addWidget(m_link);
    auto* chosen = new QHBoxLayout;
    chosen->setSpacing(theme::kGap);
    chosen->addWidget(m_list, 1);
    chosen->addWidget(m_unlink, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addWidget(m_title);
    column->addLayout(choose);
    column->addLayout(chosen);
    column->addStretch(1);
}

void LinksPane::show(const Links& links, bool readOnly) {
    m_links = links;
    m_readOnly = readOnly;
    fillChoice();
    fillList();
    showButtons();
}

LinksPane::Name LinksPane::nameOf(const rubric::RubricId& rubric, const rubric::NodeId& node) const {
    const Wording wording(m_language.current());
    if (m_document.isReady()) {
        for (const auto& [assessment, instrument] : m_document.loaded().siblings) {
            if (instrument == nullptr || instrument->id != rubric) {
                continue;
            }
            const auto index = instrument->find(node);
            const auto id = fromStd(node.text);
            const auto before =
                instrument->id == m_document.rubric().id ? QString() : wording.in(instrument->shortName) + QStringLiteral(": ");
            return {before + (index < 0 ? id : shortNameIn(*instrument, index, wording)),
                    before + (index < 0 ? id : wording.node(instrument->node(index)))};
        }
    }
    const auto ids = fromStd(rubric.text) + QStringLiteral(": ") + fromStd(node.text);
    return {ids, ids};
}

void LinksPane::fillChoice() {
    const auto former = m_choice->currentData();
    m_choice->clear();
    if (!m_document.isReady()) {
        return;
    }
    const Wording wording(m_language.current());
    const auto& rubric = m_document.rubric();
    for (rubric::NodeIndex place = 0; place < static_cast<rubric::NodeIndex>(rubric.nodes.size()); ++place) {
        const auto& node = rubric.node(place);
        if (node.isIndicator() && std::find(m_links.begin(), m_links.end(), std::pair(rubric.id, node.id)) == m_links.end()) {
            m_choice->addItem(shortNameIn(rubric, place, wording), fromStd(node.id.text));
            m_choice->setItemData(m_choice->count() - 1, wording.node(node), Qt::ToolTipRole);
        }
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(former)));
}

void LinksPane::fillList() {
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto& [rubric, node] : m_links) {
        const auto name = nameOf(rubric, node);
        auto* item = new QListWidgetItem(name.brief, m_list);
        item->setToolTip(name.whole);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void LinksPane::link() {
    const auto node = m_choice->currentData().toString();
    if (!node.isEmpty() && m_document.isReady() && !m_readOnly) {
        auto links = m_links;
        links.emplace_back(m_document.rubric().id, rubric::NodeId(toStd(node)));
        emit edited(links);
    }
}

void LinksPane::unlink() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_links.size()) && !m_readOnly) {
        auto links = m_links;
        links.erase(links.begin() + row);
        emit edited(links);
    }
}

void LinksPane::showButtons() {
    m_choice->setEnabled(!m_readOnly && m_choice->count() > 0);
    m_link->setEnabled(!m_readOnly && m_choice->count() > 0);
    m_unlink->setEnabled(!m_readOnly && m_list->currentRow() >= 0);
}

void LinksPane::retranslate() {
    m_title->setText(tr("Serves the indicators"));
    m_choice->setAccessibleName(tr("Indicator to link"));
    m_link->setText(tr("Link"));
    m_link->setAccessibleName(tr("Link the chosen indicator"));
    m_list->setAccessibleName(tr("Linked indicators"));
    m_unlink->setText(tr("Unlink"));
    m_unlink->setAccessibleName(tr("Unlink the chosen indicator"));
    fillChoice();
    fillList();
    showButtons();
}

void LinksPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
