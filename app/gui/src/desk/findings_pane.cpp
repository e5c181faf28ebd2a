// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings_pane.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/choice_box.h"
#include "../widgets/wrapped_tree.h"
#include "../wording.h"
#include "desk_words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kTextLines = 3;
/// Of kind and writer, in percent of the width.
const std::vector<int> kShares{18, 28};

}  // namespace

FindingsPane::FindingsPane(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new WrappedTree(kShares, this)),
      m_kind(new QComboBox(this)),
      m_snippets(new ChoiceBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_add(new QPushButton(this)),
      m_change(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    setObjectName(QStringLiteral("findingsPane"));
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_kind->setObjectName(QStringLiteral("findingKind"));
    m_snippets->setObjectName(QStringLiteral("findingSnippets"));
    m_text->setObjectName(QStringLiteral("findingText"));
    m_add->setObjectName(QStringLiteral("findingAdd"));
    m_change->setObjectName(QStringLiteral("findingChange"));
    m_remove->setObjectName(QStringLiteral("findingRemove"));
    arrange();
    connectParts();
    retranslate();
}

void FindingsPane::arrange() {
    m_list->setRootIsDecorated(false);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * kTextLines + 2 * theme::kGap);
    m_snippets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_snippets->setMinimumContentsLength(24);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_kind);
    head->addWidget(m_snippets, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGap, theme::kGap, theme::kGap, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addWidget(m_list, 1);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(buttons);
}

void FindingsPane::connectParts() {
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FindingsPane::choose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FindingsPane::fillSnippets);
    connect(m_snippets, &QComboBox::activated, this, [this](int place) {
        if (place > 0) {
            m_text->insertPlainText(m_snippets->itemText(place) + QLatin1Char(' '));
            m_text->setFocus();
        }
        m_snippets->setCurrentIndex(0);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &FindingsPane::showRights);
    connect(m_add, &QPushButton::clicked, this, [this] {
        emit addWanted(written());
        m_text->clear();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto* before = chosen()) {
            auto after = *before;
            after.kind = written().kind;
            after.text = written().text;
            emit changeWanted(*before, after);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* finding = chosen()) {
            emit removalWanted(*finding);
        }
    });
}

void FindingsPane::show(rubric::NodeIndex node) {
    const auto& document = m_session.document();
    if (node != m_node) {
        m_text->clear();
    }
    m_node = node;
    m_findings = document.desk().findings(document.rubric().node(node).id);
    const auto me = m_session.surroundings().settings.who();
    std::erase_if(m_findings, [&](const auto& finding) { return finding.assessor != me.name && document.isBlind(finding.stage); });
    const Wording wording(m_session.surroundings().language.current());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& finding : m_findings) {
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(0, findingKindWords(finding.kind));
        row->setText(1, fromStd(finding.assessor) + QStringLiteral(", ") + wording.stage(document.rubric(), finding.stage));
        row->setText(2, fromStd(finding.text));
        for (int place = 0; place < m_list->columnCount(); ++place) {
            row->setTextAlignment(place, Qt::AlignLeft | Qt::AlignTop);
        }
    }
    m_list->fitColumns();
    showRights();
}

const assessment::Finding* FindingsPane::chosen() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || static_cast<std::size_t>(row) >= m_findings.size() ? nullptr : &m_findings[static_cast<std::size_t>(row)];
}

void FindingsPane::choose() {
    if (const auto* finding = chosen()) {
        m_kind->setCurrentIndex(static_cast<int>(finding->kind));
        m_text->setPlainText(fromStd(finding->text));
    }
    showRights();
}

assessment::Finding FindingsPane::written() const {
    const auto& document = m_session.document();
    assessment::Finding finding;
    finding.node = document.rubric().node(m_node).id;
    finding.stage = document.stage();
    finding.kind = static_cast<assessment::FindingKind>(std::max(0, m_kind->currentIndex()));
    finding.assessor = toStd(m_session.surroundings().settings.person());
    finding.text = toStd(m_text->toPlainText().trimmed());
    return finding;
}

bool FindingsPane::mayWrite() const {
    const auto& document = m_session.document();
    return !m_session.isReadOnly() && document.isReady() && m_session.surroundings().settings.role() != assessment::Role::Agency &&
           !document.desk().status(document.stage()).handedIn;
}

void FindingsPane::showRights() {
    const bool written = !m_text->toPlainText().trimmed().isEmpty();
    const auto* finding = chosen();
    const bool own = finding != nullptr && (finding->assessor == toStd(m_session.surroundings().settings.person()) ||
                                            m_session.surroundings().settings.role() == assessment::Role::Coordinator);
    for (auto* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_snippets)}) {
        part->setEnabled(mayWrite());
    }
    m_text->setReadOnly(!mayWrite());
    m_add->setEnabled(mayWrite() && written);
    m_change->setEnabled(mayWrite() && written && own);
    m_remove->setEnabled(mayWrite() && own);
}

void FindingsPane::fillSnippets() {
    m_snippets->clear();
    m_snippets->addItem(tr("Insert an opening sentence\u2026"));
    m_snippets->addItems(findingSnippets(static_cast<assessment::FindingKind>(std::max(0, m_kind->currentIndex()))));
}

void FindingsPane::retranslate() {
    const int kind = std::max(0, m_kind->currentIndex());
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (const auto one : assessment::kFindingKinds) {
            m_kind->addItem(findingKindWords(one));
        }
        m_kind->setCurrentIndex(kind);
    }
    fillSnippets();
    m_list->setHeaderLabels({tr("Kind"), tr("By"), tr("Finding")});
    m_list->setAccessibleName(tr("Findings"));
    m_kind->setAccessibleName(tr("Kind of finding"));
    m_snippets->setAccessibleName(tr("Opening sentences to insert"));
    m_text->setAccessibleName(tr("Text of the finding"));
    m_text->setPlaceholderText(tr("What did you find?"));
    m_add->setText(tr("Add finding"));
    m_change->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
}

}  // namespace matang::gui
