// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_page.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/coverage_table.h"
#include "../widgets/document_state.h"
#include "../widgets/export_bar.h"
#include "../widgets/file_drop.h"
#include "../widgets/page_focus.h"
#include "../widgets/person_bar.h"
#include "../widgets/sorting_panel.h"
#include "../widgets/state_panel.h"
#include "../widgets/storage_bar.h"
#include "../widgets/wrapped_view.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kLaterMilliseconds = 50;
/// Of indicator, level and what is missing, in percent of the width.
const std::vector<int> kShares{25, 8, 36};

}  // namespace

EvidencePage::EvidencePage(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_person(person),
      m_model(session.document(), session.surroundings().language),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_sorting(new SortingPanel(session, this)),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_folder(new QPushButton(this)),
      m_export(new ExportBar(session, this)),
      m_coverage(new CoverageTable(session, this)),
      m_domain(new QComboBox(this)),
      m_severity(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_list(new WrappedView(kShares, this)),
      m_none(new QLabel(this)),
      m_open(new QPushButton(this)),
      m_storage(new StorageBar(session, person, this)) {
    setObjectName(QStringLiteral("evidencePage"));
    m_model.setObjectName(QStringLiteral("evidenceGapModel"));
    m_filter.setObjectName(QStringLiteral("evidenceGapFilter"));
    m_statePanel->setObjectName(QStringLiteral("evidenceState"));
    m_summary->setObjectName(QStringLiteral("evidenceSummary"));
    m_folder->setObjectName(QStringLiteral("evidenceFolder"));
    m_domain->setObjectName(QStringLiteral("gapDomain"));
    m_severity->setObjectName(QStringLiteral("gapSeverity"));
    m_search->setObjectName(QStringLiteral("gapSearch"));
    m_list->setObjectName(QStringLiteral("gapList"));
    m_none->setObjectName(QStringLiteral("gapNone"));
    m_open->setObjectName(QStringLiteral("gapOpen"));
    m_filter.setSourceModel(&m_model);
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMilliseconds);
    arrange();
    connectParts();
    setFirstFocus(*this, *m_list);
    retranslate();
}

void EvidencePage::arrange() {
    theme::makeSection(*m_title);
    m_summary->setWordWrap(true);
    m_none->setWordWrap(true);
    theme::makeQuiet(*m_none);
    m_list->setModel(&m_filter);
    m_domain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_domain->setMinimumContentsLength(24);
    m_search->setClearButtonEnabled(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_title, 1);
    head->addWidget(m_folder);
    head->addWidget(m_export->button());
    auto* filters = new QHBoxLayout;
    filters->setSpacing(theme::kGap);
    filters->addWidget(m_domain, 1);
    filters->addWidget(m_severity);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_open);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addLayout(head);
    column->addWidget(m_export);
    column->addWidget(m_summary);
    column->addWidget(m_coverage);
    column->addSpacing(theme::kGap);
    column->addLayout(filters);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_storage);
    m_states->addWidget(content);
    m_states->addWidget(m_statePanel);
    m_states->addWidget(m_sorting);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
}

void EvidencePage::connectParts() {
    auto& document = m_session.document();
    connect(&document.evidence(), &EvidenceState::gapsChanged, this, &EvidencePage::later);
    connect(&document, &AssessmentDocument::stateChanged, this, &EvidencePage::later);
    connect(&document.desk(), &DeskState::statusChanged, this, &EvidencePage::later);
    connect(&document, &AssessmentDocument::aboutToReset, this, [this] { m_model.clear(); });
    connect(&m_later, &QTimer::timeout, this, &EvidencePage::refresh);
    connect(m_statePanel, &StatePanel::triggered, this, &EvidencePage::agenciesWanted);
    connect(m_domain, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setDomain(m_domain->currentIndex() < 1 ? -1 : m_domain->currentData().toInt());
        showSummary();
    });
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this](int place) {
        m_filter.setOnlyErrors(place == 1);
        showSummary();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        showSummary();
    });
    connect(m_list, &QAbstractItemView::doubleClicked, this, &EvidencePage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &EvidencePage::openChosen);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(key), m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                &EvidencePage::openChosen);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_open->setEnabled(m_list->currentIndex().isValid()); });
    connect(m_coverage, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* row) {
        m_domain->setCurrentIndex(std::max(0, m_domain->findData(row->data(0, Qt::UserRole).toInt())));
    });
    connect(m_folder, &QPushButton::clicked, this, &EvidencePage::chooseFolder);
    connect(m_sorting, &SortingPanel::wanted, this, &EvidencePage::attach);
    connect(m_sorting, &SortingPanel::left, this, &EvidencePage::showState);
    auto* drop = new FileDrop(*this, [this](QPoint) { return !m_session.isReadOnly() && m_session.document().isReady(); });
    connect(drop, &FileDrop::dropped, this, &EvidencePage::sort);
}

/// While it is not seen nothing is computed.
void EvidencePage::later() {
    if (isVisible() && !m_later.isActive()) {
        m_later.start();
    }
}

void EvidencePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void EvidencePage::refresh() {
    showState();
    if (!m_session.document().isReady()) {
        return;
    }
    const auto* before = m_model.at(m_filter.mapToSource(m_list->currentIndex()).row());
    const auto kept = before == nullptr ? analysis::EvidenceGap{} : *before;
    m_model.read();
    fillDomains();
    m_coverage->refresh();
    m_storage->refresh();
    showSummary();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto* gap = m_model.at(row);
        if (gap->indicator == kept.indicator && gap->rule == kept.rule && gap->link == kept.link) {
            m_list->setCurrentIndex(m_filter.mapFromSource(m_model.index(row, 0)));
        }
    }
    if (!m_list->currentIndex().isValid() && m_filter.rowCount() > 0) {
        m_list->setCurrentIndex(m_filter.index(0, 0));
    }
}

void EvidencePage::showState() {
    const auto& document = m_session.document();
    showDocumentState(*m_statePanel, document, m_session.surroundings().language.current());
    m_states->setCurrentIndex(!document.isReady() ? 1 : m_sorting->isOpen() ? 2 : 0);
    m_folder->setEnabled(!m_session.isReadOnly());
}

void EvidencePage::fillDomains() {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    const QSignalBlocker quiet(m_domain);
    const int before = m_domain->currentIndex() < 1 ? -1 : m_domain->currentData().toInt();
    m_domain->clear();
    m_domain->addItem(tr("All parts"), -1);
    const auto& rubric = document.rubric();
    for (rubric::NodeIndex node = 1; node < static_cast<rubric::NodeIndex>(rubric.nodes.size()); ++node) {
        if (rubric.node(node).parent == rubric::kRoot) {
            m_domain->addItem(wording.node(rubric.node(node)), node);
        }
    }
    m_domain->setCurrentIndex(std::max(0, m_domain->findData(before)));
    m_filter.setDomain(m_domain->currentData().toInt());
}

void EvidencePage::showSummary() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const auto language = m_session.surroundings().language.current();
    const bool rules = !document.rubric().evidenceRules.empty();
    const int all = m_model.rowCount();
    const auto day = fromStd(text::longDate(document.evidence().referenceDay(), language));
    if (!rules) {
        m_summary->setText(
            tr("The text of the instrument that this assessment uses has no rules for evidence, so nothing can be checked."));
    } else if (all == 0) {
        m_summary->setText(tr("Nothing is missing by the instrument's rules. Ages are measured on %1.").arg(day));
    } else {
        m_summary->setText(tr("By the instrument's rules %1 things must be put right and %2 looked at. Ages are measured on %3.")
                               .arg(m_model.errors())
                               .arg(all - m_model.errors())
                               .arg(day));
    }
    const int shown = m_filter.rowCount();
    m_none->setText(tr("None of them is among what is chosen above."));
    m_none->setVisible(all > 0 && shown == 0);
    m_list->setVisible(shown > 0);
    m_open->setEnabled(m_list->currentIndex().isValid());
    for (auto* part : {static_cast<QWidget*>(m_domain), static_cast<QWidget*>(m_severity), static_cast<QWidget*>(m_search),
                       static_cast<QWidget*>(m_open)}) {
        part->setVisible(all > 0);
    }
}

void EvidencePage::openChosen() {
    if (const auto* gap = m_model.at(m_filter.mapToSource(m_list->currentIndex()).row())) {
        emit gapChosen(m_session.document().rubric().node(gap->indicator).id, gap->link.value_or(assessment::EvidenceLinkId{}));
    }
}

void EvidencePage::chooseFolder() {
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Attach a folder"));
    if (!folder.isEmpty()) {
        sort({folder});
    }
}

void EvidencePage::sort(const QStringList& paths) {
    m_person.require([this, paths] {
        m_sorting->open(paths);
        showState();
    });
}

void EvidencePage::attach(const std::vector<std::pair<QString, rubric::NodeIndex>>& files, int leftOut) {
    const auto& document = m_session.document();
    std::vector<WantedEvidence> wanted;
    wanted.reserve(files.size());
    for (const auto& [file, node] : files) {
        wanted.push_back({file, {document.id(), document.rubric().node(node).id, {}, {}, {}}});
    }
    m_session.evidence().attaching().start(std::move(wanted), leftOut);
}

void EvidencePage::retranslate() {
    m_title->setText(tr("Evidence"));
    m_folder->setText(tr("Attach a folder\u2026"));
    m_domain->setAccessibleName(tr("Part of the instrument"));
    {
        const QSignalBlocker quiet(m_severity);
        const int before = std::max(0, m_severity->currentIndex());
        m_severity->clear();
        m_severity->addItems({tr("Everything"), tr("Only what must be put right")});
        m_severity->setCurrentIndex(before);
    }
    m_severity->setAccessibleName(tr("What is listed"));
    m_search->setPlaceholderText(tr("Search the worklist"));
    m_search->setAccessibleName(tr("Search the worklist"));
    m_list->setAccessibleName(tr("Worklist"));
    m_open->setText(tr("Open the indicator"));
    if (isVisible()) {
        refresh();
    }
}

void EvidencePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
