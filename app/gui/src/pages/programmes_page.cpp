// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmes_page.h"

#include "../session/workspace_session.h"
#include "../widgets/page_focus.h"
#include "../widgets/person_bar.h"
#include "../widgets/state_panel.h"
#include "../wording.h"
#include "programme_list.h"

#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kListWidth = 330;

}  // namespace

ProgrammesPage::ProgrammesPage(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_person(person),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_list(new ProgrammeList(session, this)),
      m_form(new ProgrammeForm(session, this)) {
    setObjectName(QStringLiteral("programmesPage"));
    m_states->setObjectName(QStringLiteral("programmeStates"));
    m_statePanel->setObjectName(QStringLiteral("programmesState"));
    arrange();
    connectParts();
    refresh();
}

void ProgrammesPage::arrange() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QSplitter(this);
    content->addWidget(m_list);
    content->addWidget(scroll);
    content->setChildrenCollapsible(false);
    content->setStretchFactor(1, 1);
    content->setSizes({kListWidth, 3 * kListWidth});
    m_states->addWidget(content);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
    setFirstFocus(*this, *m_list);
}

void ProgrammesPage::connectParts() {
    auto& state = m_session.programmes();
    connect(&state, &ProgrammeState::reset, this, &ProgrammesPage::refresh);
    connect(&state, &ProgrammeState::changed, this, &ProgrammesPage::refresh);
    // Another assessment of the same agency may have another instrument to link to.
    connect(&m_session.document(), &AssessmentDocument::stateChanged, this, &ProgrammesPage::refresh);
    connect(&state, &ProgrammeState::revealed, m_list, &ProgrammeList::choose);
    connect(&state, &ProgrammeState::added, this, [this](assessment::ProgrammeId id) {
        m_list->choose(id);
        m_form->beginNaming();
    });
    connect(m_list, &ProgrammeList::chosenChanged, this, &ProgrammesPage::showChosen);
    connect(m_list, &ProgrammeList::addWanted, this, &ProgrammesPage::add);
    connect(m_list, &ProgrammeList::removeWanted, this, &ProgrammesPage::remove);
    connect(m_form, &ProgrammeForm::edited, this, &ProgrammesPage::change);
    connect(m_statePanel, &StatePanel::triggered, this, [this] {
        if (m_session.document().isReady()) {
            add();
        } else {
            emit agenciesWanted();
        }
    });
}

void ProgrammesPage::refresh() {
    showState();
    m_list->keepChoice();
    showChosen();
}

void ProgrammesPage::showState() {
    const auto& state = m_session.programmes();
    const bool filled = state.state() == ProgrammeState::State::Ready && !state.programmes().empty();
    m_states->setCurrentIndex(filled ? 0 : 1);
    switch (state.state()) {
        case ProgrammeState::State::None:
            m_statePanel->showEmpty(tr("No assessment is open"), tr("Choose an agency and a year first."), tr("Choose an agency"));
            break;
        case ProgrammeState::State::Loading:
            m_statePanel->showLoading(tr("The programmes are being read\u2026"));
            break;
        case ProgrammeState::State::Failed:
            m_statePanel->showError(tr("The programmes cannot be shown"),
                                    Wording(m_session.surroundings().language.current()).error(state.error()));
            break;
        case ProgrammeState::State::Ready:
            m_statePanel->showEmpty(tr("This agency has no programme yet"),
                                    tr("A programme is a counted goal, such as 148 of 179 applications integrated, ten more each year."),
                                    m_session.isReadOnly() ? QString() : tr("Add programme"));
            break;
    }
}

void ProgrammesPage::showChosen() {
    const auto chosen = m_list->chosen();
    if (chosen != m_form->shown()) {
        m_form->commit();
    }
    if (const auto* programme = m_session.programmes().find(chosen)) {
        m_form->show(*programme);
    }
}

void ProgrammesPage::add() {
    m_person.require([this] { m_session.programmeEdits().add(tr("New programme")); });
}

void ProgrammesPage::remove() {
    const auto id = m_list->chosen();
    m_person.require([this, id] { m_session.programmeEdits().remove(id); });
}

void ProgrammesPage::change(assessment::ProgrammeId id, ProgrammeField field, const ProgrammeForm::Change& change) {
    m_person.require([this, id, field, change] {
        if (const auto* programme = m_session.programmes().find(id)) {
            auto after = *programme;
            change(after);
            m_session.programmeEdits().change(after, field);
        }
    });
}

void ProgrammesPage::commit() {
    m_form->commit();
}

void ProgrammesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
