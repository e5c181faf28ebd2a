// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_list.h"

#include "../theme.h"
#include "report_words.h"
#include "section_keys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kFewestRows = 5;

}  // namespace

SectionList::SectionList(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_reset(new QPushButton(this)), m_list(new QListWidget(this)) {
    m_list->setObjectName(QStringLiteral("reportSections"));
    m_reset->setObjectName(QStringLiteral("reportSectionsReset"));
    m_reset->setFlat(true);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(kFewestRows * (fontMetrics().lineSpacing() + theme::kGap));
    m_title->setBuddy(m_list);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        writeReset();
        emit changed();
    });
    connect(m_reset, &QPushButton::clicked, this, &SectionList::reset);
    retranslate();
}

void SectionList::showTemplate(const templates::ReportTemplate& reportTemplate, const QStringList& leftOut, text::Language language) {
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    const auto keys = sectionKeys(reportTemplate);
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const auto& section = reportTemplate.sections[static_cast<std::size_t>(at)];
        if (section.kind == templates::SectionKind::PageBreak) {
            continue;
        }
        auto* item = new QListWidgetItem(sectionName(section, language), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(kKeyRole, keys[at]);
        item->setToolTip(item->text().toHtmlEscaped());
        item->setCheckState(leftOut.contains(keys[at]) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    writeReset();
}

QStringList SectionList::leftOut() const {
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Unchecked) {
            keys << m_list->item(row)->data(kKeyRole).toString();
        }
    }
    return keys;
}

bool SectionList::hasAny() const {
    return leftOut().size() < m_list->count();
}

void SectionList::reset() {
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setCheckState(Qt::Checked);
        }
    }
    m_list->viewport()->update();
    m_list->setFocus(Qt::OtherFocusReason);
    writeReset();
    emit changed();
}

void SectionList::writeReset() {
    m_reset->setEnabled(!leftOut().isEmpty());
}

void SectionList::retranslate() {
    m_title->setText(tr("Sections"));
    m_list->setAccessibleName(tr("Sections of the report"));
    m_reset->setText(tr("All sections"));
    m_reset->setToolTip(tr("As the template has it"));
}

void SectionList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
