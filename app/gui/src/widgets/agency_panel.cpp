// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_panel.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../wording.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace matang::gui {

namespace {

constexpr std::array kKinds = {assessment::AgencyKind::City,     assessment::AgencyKind::Regency,     assessment::AgencyKind::Province,
                               assessment::AgencyKind::Ministry, assessment::AgencyKind::Institution, assessment::AgencyKind::Unknown};
constexpr int kAliasLines = 4;

}  // namespace

AgencyPanel::AgencyPanel(const LanguageSwitch& language, QWidget* parent)
    : FormPanel(QStringLiteral("agencyForm"), parent),
      m_language(language),
      m_name(new QLineEdit(this)),
      m_code(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_aliases(new QPlainTextEdit(this)) {
    m_name->setObjectName(QStringLiteral("agencyName"));
    m_code->setObjectName(QStringLiteral("agencyCode"));
    m_kind->setObjectName(QStringLiteral("agencyKind"));
    m_aliases->setObjectName(QStringLiteral("agencyAliases"));
    m_code->setFixedWidth(characters(20));
    m_aliases->setFixedHeight(fontMetrics().lineSpacing() * kAliasLines + 12);
    m_aliases->setTabChangesFocus(true);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(*m_name, Width::Text);
    addField(*m_code);
    addField(*m_kind);
    addField(*m_aliases, Width::Text);
    addButtons();
    for (auto* line : {m_name, m_code}) {
        connect(line, &QLineEdit::returnPressed, this, &AgencyPanel::accepted);
    }
    retranslate();
}

void AgencyPanel::begin(const assessment::Agency& agency) {
    m_before = agency;
    setText(*m_name, fromStd(agency.name));
    setText(*m_code, fromStd(agency.code));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(agency.kind)));
    QStringList aliases;
    for (const auto& alias : agency.aliases) {
        aliases << fromStd(alias);
    }
    m_aliases->setPlainText(aliases.join(QLatin1Char('\n')));
    showProblem({});
    show();
    beginWith(*m_name);
}

assessment::Agency AgencyPanel::after() const {
    auto agency = m_before;
    agency.name = toStd(m_name->text().simplified());
    agency.code = toStd(m_code->text().simplified());
    agency.kind = static_cast<assessment::AgencyKind>(m_kind->currentData().toInt());
    agency.aliases.clear();
    QStringList aliases;
    for (const auto& line : m_aliases->toPlainText().split(QLatin1Char('\n'))) {
        aliases << line.simplified();
    }
    aliases.removeAll(QString());
    aliases.removeDuplicates();
    for (const auto& alias : aliases) {
        agency.aliases.push_back(toStd(alias));
    }
    return agency;
}

void AgencyPanel::fillKinds() {
    const Wording wording(m_language.current());
    const auto chosen = m_kind->currentData();
    m_kind->clear();
    for (const auto kind : kKinds) {
        m_kind->addItem(kind == assessment::AgencyKind::Unknown ? tr("not known") : wording.kind(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void AgencyPanel::retranslate() {
    setWords(tr("Change the agency"), tr("Save"), tr("Cancel"));
    setLabel(*m_name, tr("Name"));
    setLabel(*m_code, tr("Official code"));
    setLabel(*m_kind, tr("Kind"));
    setLabel(*m_aliases, tr("Other names, one a line"));
    m_code->setPlaceholderText(tr("For instance 32.71"));
    fillKinds();
}

void AgencyPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FormPanel::changeEvent(event);
}

}  // namespace matang::gui
