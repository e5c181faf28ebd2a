// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_picker.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../theme.h"

#include <matang/text/figures.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kWidthCharacters = 50;

}  // namespace

AgencyPicker::AgencyPicker(const LanguageSwitch& language, QWidget* parent)
    : QFrame(parent),
      m_language(language),
      m_title(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_count(new QLabel(this)),
      m_tickShown(new QPushButton(this)),
      m_clear(new QPushButton(this)),
      m_done(new QPushButton(this)) {
    setObjectName(QStringLiteral("agencyPicker"));
    m_search->setObjectName(QStringLiteral("agencyPickerSearch"));
    m_list->setObjectName(QStringLiteral("agencyPickerList"));
    m_count->setObjectName(QStringLiteral("agencyPickerCount"));
    m_tickShown->setObjectName(QStringLiteral("agencyPickerTickShown"));
    m_clear->setObjectName(QStringLiteral("agencyPickerClear"));
    m_done->setObjectName(QStringLiteral("agencyPickerDone"));
    theme::makeSection(*m_title);
    theme::makeQuiet(*m_count);
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    arrange();
    connect(m_search, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    auto* down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_tickShown, &QPushButton::clicked, this, &AgencyPicker::tickShown);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model.tick({}); });
    connect(m_done, &QPushButton::clicked, this, &AgencyPicker::close);
    connect(&m_model, &AgencyChoiceModel::tickedChanged, this, [this] {
        showCount();
        emit tickedChanged();
    });
    hide();
    retranslate();
}

void AgencyPicker::arrange() {
    setFixedWidth(fontMetrics().averageCharWidth() * kWidthCharacters);
    m_search->setClearButtonEnabled(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_tickShown);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_done);
    m_count->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addLayout(buttons);
}

void AgencyPicker::offer(const std::vector<assessment::Agency>& agencies) {
    m_model.offer(agencies);
    showCount();
}

void AgencyPicker::open() {
    show();
    m_search->setFocus();
    m_search->selectAll();
}

void AgencyPicker::close() {
    hide();
    emit closed();
}

void AgencyPicker::tickShown() {
    QModelIndexList rows;
    rows.reserve(m_filter.rowCount());
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        rows << m_filter.mapToSource(m_filter.index(row, 0));
    }
    m_model.setTicked(rows, Qt::Checked);
}

void AgencyPicker::showCount() {
    const auto number = [this](std::size_t count) { return fromStd(text::count(static_cast<std::int64_t>(count), m_language.current())); };
    const auto ticked = m_model.ticked().size();
    m_count->setText(ticked == 0 ? tr("Nothing is ticked: all agencies are compared.")
                                 : tr("Ticked: %1 of %2").arg(number(ticked), number(static_cast<std::size_t>(m_model.rowCount()))));
    m_clear->setEnabled(ticked > 0);
}

void AgencyPicker::retranslate() {
    m_title->setText(tr("Choose agencies"));
    m_search->setPlaceholderText(tr("Search agency"));
    m_search->setAccessibleName(tr("Search agencies to compare"));
    m_list->setAccessibleName(tr("Agencies to compare"));
    m_tickShown->setText(tr("Tick all shown"));
    m_clear->setText(tr("Clear"));
    m_done->setText(tr("Close"));
    showCount();
}

void AgencyPicker::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void AgencyPicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace matang::gui
