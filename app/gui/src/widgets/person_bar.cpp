// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_bar.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

constexpr int kLongestName = 120;

}  // namespace

PersonBar::PersonBar(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_question(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_organisation(new QLineEdit(this)),
      m_accept(new QPushButton(this)),
      m_known(new QStringListModel(this)) {
    setObjectName(QStringLiteral("personBar"));
    m_name->setObjectName(QStringLiteral("personName"));
    m_role->setObjectName(QStringLiteral("personRole"));
    m_organisation->setObjectName(QStringLiteral("personOrganisation"));
    m_accept->setObjectName(QStringLiteral("personAccept"));
    arrange();
    connect(m_accept, &QPushButton::clicked, this, &PersonBar::accept);
    connect(m_name, &QLineEdit::returnPressed, this, &PersonBar::accept);
    connect(m_organisation, &QLineEdit::returnPressed, this, &PersonBar::accept);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        recognise(text.trimmed());
        showReadiness();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonBar::showReadiness);
    connect(&session, &WorkspaceSession::peopleChanged, this, &PersonBar::fillKnown);
    retranslate();
    showReadiness();
    paintTone();
    fillKnown();
    setVisible(!session.isReadOnly() && session.surroundings().settings.person().isEmpty());
}

void PersonBar::arrange() {
    const int character = fontMetrics().averageCharWidth();
    m_name->setMinimumWidth(character * 24);
    m_organisation->setMinimumWidth(character * 24);
    for (auto* line : {m_name, m_organisation}) {
        line->setMaxLength(kLongestName);
    }
    m_question->setBuddy(m_name);
    m_question->setWordWrap(true);
    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    setAutoFillBackground(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(theme::kGap);
    fields->addWidget(m_name, 2);
    fields->addWidget(m_role);
    fields->addWidget(m_organisation, 2);
    fields->addWidget(m_accept);
    fields->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addWidget(m_question);
    column->addLayout(fields);
}

void PersonBar::require(std::function<void()> edit) {
    if (m_session.surroundings().settings.person().isEmpty()) {
        ask(std::move(edit));
    } else {
        edit();
    }
}

void PersonBar::ask(std::function<void()> afterwards) {
    m_afterwards = std::move(afterwards);
    if (!isAncestorOf(QApplication::focusWidget())) {
        m_before = QApplication::focusWidget();
    }
    if (!isVisible()) {
        showPerson();
    }
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void PersonBar::showPerson() {
    const auto& settings = m_session.surroundings().settings;
    m_name->setText(settings.person());
    chooseRole();
    m_organisation->setText(settings.organisation());
}

/// Nobody has a role before choosing one: what may be edited hangs on it.
void PersonBar::chooseRole() {
    const auto& settings = m_session.surroundings().settings;
    m_role->setCurrentIndex(settings.person().isEmpty() ? -1 : m_role->findData(static_cast<int>(settings.role())));
}

bool PersonBar::isFilled() const {
    return !m_name->text().trimmed().isEmpty() && m_role->currentIndex() >= 0;
}

void PersonBar::showReadiness() {
    m_accept->setEnabled(isFilled());
}

void PersonBar::fillKnown() {
    QStringList names;
    for (const auto& person : m_session.people()) {
        names << fromStd(person.name);
    }
    m_known->setStringList(names);
}

void PersonBar::recognise(const QString& name) {
    const auto& people = m_session.people();
    const auto known = std::find_if(people.begin(), people.end(), [&](const auto& person) { return fromStd(person.name) == name; });
    if (known != people.end() && name != m_session.surroundings().settings.person()) {
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(known->role)));
        m_organisation->setText(fromStd(known->organisation));
    }
}

void PersonBar::accept() {
    const auto name = m_name->text().trimmed();
    if (!isFilled()) {
        (name.isEmpty() ? static_cast<QWidget*>(m_name) : m_role)->setFocus();
        return;
    }
    hide();
    m_session.surroundings().settings.setWho(
        {toStd(name), static_cast<assessment::Role>(m_role->currentData().toInt()), toStd(m_organisation->text().trimmed())});
    m_session.introduce();
    emit named();
    if (m_before != nullptr) {
        m_before->setFocus();
    }
    if (const auto afterwards = std::exchange(m_afterwards, {})) {
        afterwards();
    }
}

void PersonBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        m_afterwards = {};
        hide();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void PersonBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
    QFrame::changeEvent(event);
}

void PersonBar::retranslate() {
    m_question->setText(
        tr("Who is working? Your name stands beside every value you give. Agencies fill in their own stages, assessors theirs; "
           "coordinators both."));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Your name"));
    m_role->setAccessibleName(tr("Your role"));
    m_organisation->setAccessibleName(tr("Your organisation"));
    m_organisation->setPlaceholderText(tr("Your organisation"));
    m_accept->setText(tr("Continue"));
    const Wording wording(m_session.surroundings().language.current());
    const bool isNew = m_role->count() == 0;
    const auto chosen = m_role->currentData();
    m_role->setPlaceholderText(tr("Your role"));
    m_role->clear();
    for (const auto role : {assessment::Role::Coordinator, assessment::Role::Agency, assessment::Role::Assessor}) {
        m_role->addItem(wording.role(role), static_cast<int>(role));
    }
    if (isNew) {
        chooseRole();
    } else {
        m_role->setCurrentIndex(chosen.isValid() ? m_role->findData(chosen) : -1);
    }
}

void PersonBar::paintTone() {
    const auto usual = QApplication::palette();
    theme::makeGround(*this, theme::wash(usual, theme::accent(usual)));
}

}  // namespace matang::gui
