// SPDX-License-Identifier: GPL-3.0-or-later
#include "context_bar.h"

#include "../certainty.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"
#include "choice_box.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kShortestChoice = 9;
constexpr int kLongestInstrument = 30;
constexpr int kShortestAgency = 18;

}  // namespace

ContextBar::ContextBar(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_agency(new QPushButton(this)),
      m_instrument(addChoice(QStringLiteral("contextInstrument"))),
      m_year(addChoice(QStringLiteral("contextYear"))),
      m_stage(addChoice(QStringLiteral("contextStage"))),
      m_stageState(new QPushButton(this)),
      m_answer(addChoice(QStringLiteral("contextAnswer"))),
      m_certainty(new QPushButton(this)),
      m_person(new QPushButton(this)),
      m_saved(new QLabel(this)) {
    setObjectName(QStringLiteral("contextBar"));
    m_agency->setObjectName(QStringLiteral("contextAgency"));
    m_agency->setFlat(true);
    m_agency->setFont(theme::scaled(font(), 1.15, QFont::DemiBold));
    m_instrument->setMaximumWidth(fontMetrics().averageCharWidth() * kLongestInstrument);
    // Half a year is another year.
    m_year->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_stageState->setObjectName(QStringLiteral("contextStageState"));
    m_stageState->setFlat(true);
    m_certainty->setObjectName(QStringLiteral("contextCertainty"));
    m_certainty->setFlat(true);
    m_person->setObjectName(QStringLiteral("contextPerson"));
    m_person->setFlat(true);
    m_saved->setObjectName(QStringLiteral("savedState"));
    theme::makeQuiet(*m_saved);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGap);
    row->setSpacing(theme::kGap);
    row->addWidget(m_agency);
    row->addWidget(m_instrument);
    row->addWidget(m_year);
    row->addWidget(m_stage);
    row->addWidget(m_stageState);
    row->addWidget(m_answer);
    row->addWidget(m_certainty);
    row->addStretch(1);
    row->addWidget(m_person);
    row->addWidget(m_saved);
    connect(m_agency, &QPushButton::clicked, this, &ContextBar::agencyClicked);
    connect(m_certainty, &QPushButton::clicked, this, &ContextBar::certaintyClicked);
    connect(m_stageState, &QPushButton::clicked, this, &ContextBar::stageClicked);
    connect(m_person, &QPushButton::clicked, this, &ContextBar::personClicked);
    connect(m_instrument, &QComboBox::activated, this, [this] {
        fillYears();
        openYear();
    });
    connect(m_year, &QComboBox::activated, this, &ContextBar::openYear);
    connect(m_stage, &QComboBox::activated, this,
            [this] { m_session.document().setStage(rubric::StageId(toStd(m_stage->currentData().toString()))); });
    connect(m_answer, &QComboBox::activated, this,
            [this] { m_session.document().setAnswer(static_cast<assessment::Answer>(m_answer->currentData().toInt())); });
    connect(&session.document(), &AssessmentDocument::stateChanged, this, &ContextBar::refresh);
    connect(&session.document(), &AssessmentDocument::stageChanged, this, &ContextBar::fillStages);
    connect(&session.document(), &AssessmentDocument::stageChanged, this, &ContextBar::fillAnswers);
    connect(&session.document(), &AssessmentDocument::stageChanged, this, &ContextBar::showStageState);
    connect(&session, &WorkspaceSession::saveStateChanged, this, &ContextBar::showSaved);
    retranslate();
    refresh();
}

QComboBox* ContextBar::addChoice(const QString& name) {
    auto* choice = new ChoiceBox(this);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Where all choices are long together they are narrower rather than the window wider.
    choice->setMinimumWidth(fontMetrics().averageCharWidth() * kShortestChoice);
    return choice;
}

void ContextBar::refresh() {
    const bool ready = m_session.document().isReady();
    for (auto* part : {static_cast<QWidget*>(m_agency), static_cast<QWidget*>(m_instrument), static_cast<QWidget*>(m_year),
                       static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_stageState)}) {
        part->setVisible(ready);
    }
    m_answer->setVisible(ready && m_session.document().rubric().asksToBe);
    m_person->setVisible(!m_session.isReadOnly());
    showSaved();
    showPerson();
    if (ready) {
        const auto name = fromStd(m_session.document().loaded().agency.name);
        m_agency->setAccessibleName(name);
        m_agency->setToolTip(name + QLatin1Char('\n') + tr("Choose another agency"));
        fillInstruments();
        fillYears();
        fillStages();
        fillAnswers();
        showStageState();
    }
    showCertainty();
    fitAgency();
}

/// The name takes what the choices leave, and is never so short that nobody knows it.
void ContextBar::fitAgency() {
    if (!m_session.document().isReady()) {
        return;
    }
    const QFontMetrics letters(m_agency->font());
    const auto name = m_agency->accessibleName();
    m_agency->setMinimumWidth(0);
    m_agency->setText(name);
    const int padding = m_agency->sizeHint().width() - letters.horizontalAdvance(name);
    const int others = layout()->sizeHint().width() - m_agency->sizeHint().width();
    const int shortest = std::min(letters.horizontalAdvance(name), letters.averageCharWidth() * kShortestAgency);
    m_agency->setMinimumWidth(shortest + padding);
    m_agency->setText(letters.elidedText(name, Qt::ElideRight, std::max(shortest, width() - others - padding)));
}

void ContextBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitAgency();
    }
}

void ContextBar::fillInstruments() {
    const Wording wording(m_session.surroundings().language.current());
    const QSignalBlocker quiet(m_instrument);
    m_instrument->clear();
    for (const auto& [assessment, rubric] : m_session.document().loaded().siblings) {
        const auto id = fromStd(assessment.rubric.text);
        if (m_instrument->findData(id) < 0) {
            m_instrument->addItem(wording.in(rubric->shortName), id);
        }
    }
    m_instrument->setCurrentIndex(m_instrument->findData(fromStd(m_session.document().rubric().id.text)));
}

void ContextBar::fillYears() {
    const auto wanted = toStd(m_instrument->currentData().toString());
    const auto& now = m_session.document().current().record.assessment;
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    std::vector<const assessment::Assessment*> years;
    for (const auto& [assessment, rubric] : m_session.document().loaded().siblings) {
        if (assessment.rubric.text == wanted) {
            years.push_back(&assessment);
        }
    }
    std::sort(years.begin(), years.end(), [](const auto* left, const auto* right) { return left->year > right->year; });
    for (const auto* one : years) {
        m_year->addItem(QString::number(one->year), QVariant::fromValue<qint64>(one->id.number));
    }
    m_year->setCurrentIndex(std::max(0, m_year->findData(QVariant::fromValue<qint64>(now.id.number))));
}

void ContextBar::fillStages() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    const QSignalBlocker quiet(m_stage);
    m_stage->clear();
    for (const auto& stage : document.rubric().stages) {
        m_stage->addItem(tr("Stage: %1").arg(wording.in(stage.name)), fromStd(stage.id.text));
    }
    m_stage->setCurrentIndex(m_stage->findData(fromStd(document.stage().text)));
}

void ContextBar::fillAnswers() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const QSignalBlocker quiet(m_answer);
    m_answer->clear();
    m_answer->addItem(tr("As it is"), static_cast<int>(assessment::Answer::AsIs));
    m_answer->addItem(tr("As it is to be"), static_cast<int>(assessment::Answer::ToBe));
    m_answer->setCurrentIndex(m_answer->findData(static_cast<int>(document.answer())));
}

/// Where the instrument or its weights are not official, every figure of every page hangs on it.
void ContextBar::showCertainty() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        m_certainty->hide();
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    const auto& rubric = document.rubric();
    const auto* profile = rubric.profile(document.weights().profile);
    const auto words = Certainty::line(rubric, profile);
    m_certainty->setText(rubric.status != rubric::Provenance::Official ? tr("instrument not official") : tr("weights not official"));
    m_certainty->setToolTip(words + QLatin1Char('\n') + Certainty::explanation(rubric, profile, wording));
    m_certainty->setAccessibleDescription(m_certainty->toolTip());
    m_certainty->setVisible(!words.isEmpty());
}

void ContextBar::showStageState() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const auto status = document.desk().status(document.stage());
    m_stageState->setText(status.handedIn                                ? tr("\u2713 handed in")
                          : status.panel == assessment::PanelView::Blind ? tr("blind panel")
                                                                         : tr("stage open"));
    m_stageState->setToolTip(tr("Hand in or reopen the stage"));
    m_stageState->setAccessibleName(tr("State of the stage: %1").arg(m_stageState->text()));
}

void ContextBar::openYear() {
    m_session.document().open(assessment::AssessmentId(m_year->currentData().toLongLong()));
}

void ContextBar::showSaved() {
    if (m_session.isReadOnly()) {
        m_saved->setText(tr("read only"));
        return;
    }
    switch (m_session.saveState()) {
        case WorkspaceSession::SaveState::Saved:
            m_saved->setText(tr("saved"));
            break;
        case WorkspaceSession::SaveState::Saving:
            m_saved->setText(tr("saving\u2026"));
            break;
        case WorkspaceSession::SaveState::Held:
            m_saved->setText(tr("not saved"));
            break;
    }
}

void ContextBar::showPerson() {
    const auto person = m_session.surroundings().settings.person();
    const auto role = Wording(m_session.surroundings().language.current()).role(m_session.surroundings().settings.role());
    m_person->setText(person.isEmpty() ? tr("Who is working?") : person + QStringLiteral(" \u00b7 ") + role);
    m_person->setToolTip(tr("Change who is working"));
}

void ContextBar::retranslate() {
    m_instrument->setAccessibleName(tr("Instrument"));
    m_year->setAccessibleName(tr("Year"));
    m_stage->setAccessibleName(tr("Stage"));
    m_answer->setAccessibleName(tr("Which state is answered"));
}

void ContextBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui
