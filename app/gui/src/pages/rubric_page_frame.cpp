// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of instruments is put together; what it shows stands in rubric_page.cpp.
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/banner.h"
#include "../widgets/state_panel.h"
#include "rubric_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

const QString kLayoutName = QStringLiteral("rubrics");
constexpr int kTreeCharacters = 70;
constexpr int kDetailCharacters = 90;
constexpr int kReadableCharacters = 92;

}  // namespace

void RubricPage::prepareTree() {
    m_tree->setObjectName(QStringLiteral("rubricTree"));
    m_tree->setModel(&m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(14);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setFrameShape(QFrame::NoFrame);
    auto* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RubricTreeModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(RubricTreeModel::Weight, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RubricTreeModel::Doubt, QHeaderView::ResizeToContents);
}

void RubricPage::prepareText() {
    m_text->setObjectName(QStringLiteral("rubricText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(theme::kEdge);
    m_text->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_text->viewport()->installEventFilter(this);
}

/// Lines stay short enough to read, however wide the window is.
void RubricPage::setTextWidth() {
    const int readable = fontMetrics().averageCharWidth() * kReadableCharacters + 2 * theme::kEdge;
    m_text->setLineWrapColumnOrWidth(std::min(m_text->viewport()->width(), readable));
}

void RubricPage::arrangeFinder(QWidget& finder) {
    m_rubrics->setObjectName(QStringLiteral("rubricChoice"));
    m_profiles->setObjectName(QStringLiteral("rubricProfile"));
    m_search->setObjectName(QStringLiteral("rubricSearch"));
    m_hits->setObjectName(QStringLiteral("rubricHits"));
    m_nothing->setObjectName(QStringLiteral("rubricNothing"));
    m_clear->setObjectName(QStringLiteral("rubricClearSearch"));
    m_legend->setObjectName(QStringLiteral("rubricLegend"));
    for (auto* choice : {m_rubrics, m_profiles}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(24);
    }
    for (auto* label : {m_hits, m_nothing, m_legend}) {
        theme::makeQuiet(*label);
        label->setWordWrap(true);
    }
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto* empty = new QWidget(&finder);
    auto* message = new QVBoxLayout(empty);
    message->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    message->setSpacing(theme::kGap);
    message->addWidget(m_nothing);
    message->addWidget(m_clear, 0, Qt::AlignLeft);
    message->addStretch(1);
    m_list->addWidget(m_tree);
    m_list->addWidget(empty);
    auto* choices = new QVBoxLayout;
    choices->setContentsMargins(theme::kGroup, theme::kGap, theme::kGap, 0);
    choices->setSpacing(theme::kGap);
    for (auto* part : {static_cast<QWidget*>(m_rubrics), static_cast<QWidget*>(m_profiles), static_cast<QWidget*>(m_search),
                       static_cast<QWidget*>(m_hits)}) {
        choices->addWidget(part);
    }
    auto* legend = new QVBoxLayout;
    legend->setContentsMargins(theme::kGroup, 0, theme::kGap, theme::kGap);
    legend->addWidget(m_legend);
    auto* column = new QVBoxLayout(&finder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(choices);
    column->addWidget(m_list, 1);
    column->addLayout(legend);
}

void RubricPage::arrange() {
    m_back->setObjectName(QStringLiteral("rubricBack"));
    m_again->setObjectName(QStringLiteral("rubricReadAgain"));
    m_problem->setObjectName(QStringLiteral("rubricProblem"));
    theme::makeTitle(*m_title);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGap);
    head->setSpacing(theme::kGroup);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    m_head->setVisible(m_session == nullptr);
    auto* finder = new QWidget(this);
    arrangeFinder(*finder);
    auto* reading = new QWidget(this);
    auto* text = new QVBoxLayout(reading);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(0);
    text->addWidget(m_text, 1);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(theme::kEdge, theme::kGap, theme::kEdge, theme::kGroup);
    foot->addWidget(m_again);
    foot->addStretch(1);
    text->addWidget(m_foot);
    m_foot->hide();
    m_splitter->addWidget(finder);
    m_splitter->addWidget(reading);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * kTreeCharacters, fontMetrics().averageCharWidth() * kDetailCharacters});
    m_splitter->setChildrenCollapsible(false);
    m_states->addWidget(m_splitter);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addWidget(m_problem);
    page->addWidget(m_states, 1);
    const auto layout = m_surroundings.settings.layout(kLayoutName);
    if (!layout.isEmpty()) {
        m_splitter->restoreState(layout);
    }
}

void RubricPage::connectParts() {
    connect(m_back, &QPushButton::clicked, this, &RubricPage::leaveWanted);
    connect(m_again, &QPushButton::clicked, this, &RubricPage::reload);
    connect(m_statePanel, &StatePanel::triggered, this, &RubricPage::reload);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_rubrics, &QComboBox::currentIndexChanged, this, [this] {
        const auto* shelved = chosen();
        m_wantedRubric = shelved == nullptr ? std::string() : shelved->rubric == nullptr ? shelved->id.text : shelved->rubric->sha256;
        m_wantedNode = {};
        showChosen();
    });
    connect(m_profiles, &QComboBox::currentIndexChanged, this, &RubricPage::showProfile);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        {
            // While rows go, the view moves its current row to some neighbour; that is nobody's choice.
            const QScopedValueRollback narrowing(m_narrowing, true);
            m_filter.setText(text);
            expand();
        }
        selectWanted();
        showHits();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RubricPage::showNode);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_surroundings.settings.setLayout(kLayoutName, m_splitter->saveState()); });
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(QKeySequence::Refresh, [this] { reload(); });
    if (m_session != nullptr) {
        connect(&m_session->document(), &AssessmentDocument::stateChanged, this, &RubricPage::followDocument);
        followDocument();
    } else {
        add(QKeySequence::Back, [this] { emit leaveWanted(); });
    }
}

void RubricPage::retranslate() {
    m_back->setText(tr("Back"));
    m_title->setText(tr("Instruments"));
    m_again->setText(tr("Read again"));
    m_clear->setText(tr("Clear the search"));
    m_search->setPlaceholderText(tr("Search names, criteria and hints"));
    m_search->setAccessibleName(tr("Search names, criteria and hints"));
    m_rubrics->setAccessibleName(tr("Instrument"));
    m_profiles->setAccessibleName(tr("Weight profile"));
    m_tree->setAccessibleName(tr("Parts of the instrument"));
    m_text->setAccessibleName(tr("What the instrument says"));
    m_legend->setText(tr("~ not official   ? low confidence   \u2026 not published"));
    m_model.retranslate();
    showState();
    if (m_ready) {
        fillRubrics();
        m_filter.setText(m_search->text());
        showChosen();
    }
}

}  // namespace matang::gui
