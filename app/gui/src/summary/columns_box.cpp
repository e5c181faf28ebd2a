// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns_box.h"

#include "../theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <iterator>

namespace matang::gui {

ColumnsBox::ColumnsBox(int characters, QWidget* parent) : QWidget(parent), m_characters(characters), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kEdge);
    m_grid->setVerticalSpacing(theme::kEdge);
}

void ColumnsBox::add(QWidget& part) {
    part.setParent(this);
    m_parts.push_back(&part);
    arrange();
}

void ColumnsBox::arrange() {
    std::vector<QWidget*> shown;
    std::copy_if(m_parts.begin(), m_parts.end(), std::back_inserter(shown), [](const QWidget* part) { return !part->isHidden(); });
    const int least = fontMetrics().averageCharWidth() * m_characters;
    const int room = (width() + theme::kEdge) / (least + theme::kEdge);
    const int columns = std::clamp(room, 1, std::max(1, static_cast<int>(shown.size())));
    if (shown == m_shown && columns == m_columns) {
        return;
    }
    for (auto* part : m_parts) {
        m_grid->removeWidget(part);
    }
    for (int column = 0; column < std::max(columns, m_columns); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int place = 0; place < static_cast<int>(shown.size()); ++place) {
        m_grid->addWidget(shown[static_cast<std::size_t>(place)], place / columns, place % columns);
    }
    m_shown = std::move(shown);
    m_columns = columns;
}

void ColumnsBox::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ColumnsBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
