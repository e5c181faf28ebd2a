// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_filter_bar.h"

#include "../language_switch.h"
#include "../models/assessment_filter.h"
#include "../models/assessment_table_model.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace matang::gui {

namespace {

std::optional<int> numberOf(const QComboBox& choice) {
    const auto data = choice.currentData();
    return data.isValid() ? std::optional(data.toInt()) : std::nullopt;
}

/// Fills a choice anew without losing what was chosen.
void fill(QComboBox& choice, const QString& all, const std::function<void()>& add) {
    const QSignalBlocker quiet(choice);
    const auto chosen = choice.currentData();
    choice.clear();
    choice.addItem(all);
    add();
    choice.setCurrentIndex(chosen.isValid() ? std::max(0, choice.findData(chosen)) : 0);
}

}  // namespace

ListFilterBar::ListFilterBar(const Overview& overview, AssessmentFilter& filter, const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_overview(overview),
      m_filter(filter),
      m_language(language),
      m_instrument(new QComboBox(this)),
      m_year(new QComboBox(this)),
      m_state(new QComboBox(this)),
      m_count(new QLabel(this)),
      m_clear(new QPushButton(this)) {
    setObjectName(QStringLiteral("listFilter"));
    m_instrument->setObjectName(QStringLiteral("filterInstrument"));
    m_year->setObjectName(QStringLiteral("filterYear"));
    m_state->setObjectName(QStringLiteral("filterState"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setAutoDefault(true);
    theme::makeQuiet(*m_count);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    for (auto* choice : {m_instrument, m_year, m_state}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &ListFilterBar::apply);
    }
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_clear, &QPushButton::clicked, this, &ListFilterBar::showAll);
    retranslate();
}

void ListFilterBar::refresh() {
    fillInstruments();
    fillYears();
    fillStates();
    apply();
}

void ListFilterBar::fillInstruments() {
    const Wording wording(m_language.current());
    std::map<QString, QString> names;
    for (const auto& row : m_overview.rows()) {
        names.emplace(fromStd(row.rubric->id.text), wording.in(row.rubric->shortName));
    }
    fill(*m_instrument, tr("All instruments"), [&] {
        for (const auto& [id, name] : names) {
            m_instrument->addItem(name, id);
        }
    });
}

void ListFilterBar::fillYears() {
    std::set<int, std::greater<>> years;
    for (const auto& row : m_overview.rows()) {
        years.insert(row.year);
    }
    fill(*m_year, tr("All years"), [&] {
        for (const int year : years) {
            m_year->addItem(QString::number(year), year);
        }
    });
}

void ListFilterBar::fillStates() {
    fill(*m_state, tr("All states"), [this] {
        m_state->addItem(tr("not complete"), static_cast<int>(AssessmentTableModel::NotComplete));
        m_state->addItem(tr("complete"), static_cast<int>(AssessmentTableModel::Complete));
        m_state->addItem(tr("did not take part"), static_cast<int>(AssessmentTableModel::DidNotTakePart));
        m_state->insertSeparator(m_state->count());
        for (const auto state : kRoundStates) {
            if (state != RoundState::DidNotTakePart) {
                m_state->addItem(roundStateWords(state), static_cast<int>(AssessmentTableModel::stateOf(state)));
            }
        }
    });
}

void ListFilterBar::apply() {
    m_filter.setInstrument(m_instrument->currentData().toString());
    m_filter.setYear(numberOf(*m_year));
    m_filter.setState(numberOf(*m_state));
    showCount();
}

void ListFilterBar::narrow(const QString& instrument, int year, int state) {
    const auto choose = [](QComboBox& choice, const QVariant& wanted) { choice.setCurrentIndex(std::max(0, choice.findData(wanted))); };
    choose(*m_instrument, instrument);
    choose(*m_year, year);
    choose(*m_state, state);
}

void ListFilterBar::showAll() {
    for (auto* choice : {m_instrument, m_year, m_state}) {
        choice->setCurrentIndex(0);
    }
    emit cleared();
}

void ListFilterBar::showCount() {
    const auto all = static_cast<int>(m_overview.rows().size());
    const int shown = m_filter.rowCount();
    const auto number = [this](int count) { return fromStd(text::count(count, m_language.current())); };
    m_count->setText(shown == all ? tr("Assessments: %1").arg(number(all)) : tr("%1 of %2 assessments").arg(number(shown), number(all)));
    m_clear->setVisible(shown != all);
}

void ListFilterBar::retranslate() {
    m_instrument->setAccessibleName(tr("Show instrument"));
    m_year->setAccessibleName(tr("Show year"));
    m_state->setAccessibleName(tr("Show state"));
    m_clear->setText(tr("Show all"));
    refresh();
}

void ListFilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
