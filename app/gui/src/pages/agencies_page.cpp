// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencies_page.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/agency_forms.h"
#include "../widgets/import_panel.h"
#include "../widgets/list_filter_bar.h"
#include "../widgets/new_assessment_panel.h"
#include "../widgets/page_focus.h"
#include "../widgets/person_bar.h"
#include "../widgets/progress_delegate.h"
#include "../widgets/selection_bar.h"
#include "../widgets/sort_header.h"
#include "../widgets/state_panel.h"
#include "../wording.h"

#include <QDate>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

void prepare(QTableView& table) {
    table.setObjectName(QStringLiteral("assessmentTable"));
    table.setHorizontalHeader(new SortHeader(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setSortingEnabled(true);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().lineSpacing() + 2 * theme::kGap);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(AssessmentTableModel::Agency, QHeaderView::Stretch);
}

}  // namespace

AgenciesPage::AgenciesPage(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_person(person),
      m_model(session.overview(), session.surroundings().language),
      m_title(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_new(new QPushButton(this)),
      m_import(new QPushButton(this)),
      m_newPanel(new NewAssessmentPanel(session.surroundings().language, this)),
      m_importPanel(new ImportPanel(session.surroundings().language, this)),
      m_forms(new AgencyForms(session, person, this)),
      m_narrow(new ListFilterBar(session.overview(), m_filter, session.surroundings().language, this)),
      m_states(new QStackedWidget(this)),
      m_table(new QTableView(this)),
      m_selection(new SelectionBar(this)),
      m_statePanel(new StatePanel(this)) {
    setObjectName(QStringLiteral("agenciesPage"));
    m_search->setObjectName(QStringLiteral("agencySearch"));
    m_new->setObjectName(QStringLiteral("newAssessmentButton"));
    m_import->setObjectName(QStringLiteral("importButton"));
    theme::makeTitle(*m_title);
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(AssessmentTableModel::Progress, new ProgressDelegate(m_table));
    prepare(*m_table);
    m_table->sortByColumn(AssessmentTableModel::Agency, Qt::AscendingOrder);
    m_newPanel->hide();
    m_importPanel->hide();
    setFirstFocus(*this, *m_table);
    arrange();
    connectParts();
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &AgenciesPage::focusSearch);
    retranslate();
    showState();
}

void AgenciesPage::arrange() {
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_search);
    head->addWidget(m_new);
    head->addWidget(m_import);
    auto* list = new QWidget(this);
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kGap);
    rows->addWidget(m_narrow);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_selection);
    m_states->addWidget(list);
    m_states->addWidget(m_statePanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kGroup);
    column->setSpacing(theme::kGroup);
    column->addLayout(head);
    column->addWidget(m_newPanel);
    column->addWidget(m_importPanel);
    column->addWidget(m_forms);
    column->addWidget(m_states, 1);
}

void AgenciesPage::connectParts() {
    connect(&m_session.overview(), &Overview::reset, this, &AgenciesPage::showState);
    connect(&m_session.overview(), &Overview::rowChanged, this, &AgenciesPage::makeRoomFor);
    connect(&m_session.document(), &AssessmentDocument::stateChanged, this, &AgenciesPage::showSelection);
    connect(&m_session.overview(), &Overview::revealed, this, [this](assessment::AssessmentId id) {
        if (!select(id)) {
            m_narrow->showAll();
            select(id);
        }
        emit revealed();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        m_narrow->showCount();
    });
    connect(m_narrow, &ListFilterBar::cleared, m_search, &QLineEdit::clear);
    auto* down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid()) {
            m_table->selectRow(0);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgenciesPage::showSelection);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->selectRow(0);
        openCurrent();
    });
    connect(m_table, &QTableView::doubleClicked, this, &AgenciesPage::openCurrent);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* open = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &AgenciesPage::openCurrent);
    }
    connectForms();
    connect(m_new, &QPushButton::clicked, this, &AgenciesPage::beginNew);
    connect(m_statePanel, &StatePanel::triggered, this, &AgenciesPage::beginNew);
    connect(m_newPanel, &NewAssessmentPanel::cancelled, m_newPanel, &QWidget::hide);
    connect(m_newPanel, &NewAssessmentPanel::wanted, this,
            [this](const NewAssessment& wanted) { m_person.require([this, wanted] { create(wanted); }); });
    connect(m_import, &QPushButton::clicked, this, &AgenciesPage::chooseImport);
    connect(m_importPanel, &ImportPanel::cancelled, this, [this] {
        m_importPanel->hide();
        setFocus();
    });
    connect(m_importPanel, &ImportPanel::accepted, this, [this] { m_person.require([this] { storeImport(); }); });
}

void AgenciesPage::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void AgenciesPage::beginNew() {
    QStringList names;
    for (const auto& row : m_session.overview().rows()) {
        names << fromStd(row.agency);
    }
    names.removeDuplicates();
    m_newPanel->setAgencies(names);
    m_importPanel->hide();
    m_forms->close();
    m_newPanel->begin(QDate::currentDate().year());
    readRubrics();
}

/// Takes longer than a click should, and the page may be gone by then.
void AgenciesPage::readRubrics() {
    using Rubrics = std::vector<std::shared_ptr<const rubric::Rubric>>;
    auto* reading = new QFutureWatcher<Rubrics>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading] {
        m_newPanel->setRubrics(reading->result());
        reading->deleteLater();
    });
    reading->setFuture(QtConcurrent::run([folders = m_session.surroundings().rubricFolders] { return availableRubrics(folders); }));
}

void AgenciesPage::create(const NewAssessment& wanted) {
    m_session.create(wanted).then(this, [this](base::Result<assessment::AssessmentId> created) {
        if (!created) {
            m_newPanel->showRefusal(created.error());
            return;
        }
        m_newPanel->hide();
        m_session.overview().refresh();
        emit this->created();
        open(*created);
    });
}

void AgenciesPage::chooseImport() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Import values"), {}, tr("Values (*.csv)"));
    if (!file.isEmpty()) {
        previewImport(file);
    }
}

void AgenciesPage::previewImport(const QString& file) {
    m_importFile = file;
    m_newPanel->hide();
    m_forms->close();
    m_importPanel->showChecking(file);
    m_session.import(file, exchange::ImportMode::DryRun).then(this, [this, file](base::Result<exchange::ImportReport> outcome) {
        if (file == m_importFile) {
            m_importPanel->showOutcome(outcome);
        }
    });
}

void AgenciesPage::storeImport() {
    m_importPanel->showChecking(m_importFile);
    m_session.import(m_importFile, exchange::ImportMode::Store).then(this, [this](base::Result<exchange::ImportReport> outcome) {
        finishImport(outcome);
    });
}

void AgenciesPage::finishImport(const base::Result<exchange::ImportReport>& outcome) {
    if (!outcome) {
        m_importPanel->showOutcome(outcome);
        return;
    }
    m_importPanel->showStored(*outcome);
    m_session.overview().refresh();
    m_session.document().reload();
}

void AgenciesPage::showState() {
    const auto& overview = m_session.overview();
    const bool filled = overview.state() == Overview::State::Ready && !overview.rows().empty();
    const bool writable = !m_session.isReadOnly();
    switch (overview.state()) {
        case Overview::State::Loading:
            m_statePanel->showLoading(tr("The assessments are being read\u2026"));
            break;
        case Overview::State::Failed:
            m_statePanel->showError(tr("The assessments cannot be shown"),
                                    Wording(m_session.surroundings().language.current()).error(overview.error()));
            break;
        case Overview::State::Ready:
            m_statePanel->showEmpty(tr("This workspace holds no assessment yet"),
                                    tr("Begin with your agency and the instrument it is assessed with, or import published values."),
                                    writable ? tr("New assessment") : QString());
            break;
    }
    m_states->setCurrentIndex(filled ? 0 : 1);
    m_search->setEnabled(filled);
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);
    m_narrow->refresh();
    fitColumns();
    if (filled && !m_table->currentIndex().isValid()) {
        if (!select(m_current)) {
            m_table->setCurrentIndex(m_filter.index(0, 0));
        }
    }
    showSelection();
    // The list cannot have the keyboard before it is there.
    if (filled && !std::exchange(m_shownOnce, true) && isVisible()) {
        m_table->setFocus();
    }
}

void AgenciesPage::retranslate() {
    m_title->setText(tr("Agencies"));
    m_search->setPlaceholderText(tr("Search agency, instrument, year"));
    m_search->setAccessibleName(tr("Search assessments"));
    m_table->setAccessibleName(tr("Assessments"));
    m_new->setText(tr("New assessment"));
    m_import->setText(tr("Import values\u2026"));
    m_model.retranslate();
    fitColumns();
}

void AgenciesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
