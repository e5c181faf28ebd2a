// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_choice.h"

#include "../theme.h"
#include "file_drop.h"

#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

LevelChoice::LevelChoice(const QString& name, const QString& buttonName, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_buttonName(buttonName) {
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::kGap / 2);
}

void LevelChoice::setLevels(const std::vector<Level>& levels) {
    m_levels = levels;
    while (m_buttons.size() < levels.size()) {
        const auto place = m_buttons.size();
        auto* button = new LevelButton(this);
        // Made late, yet next to one another for the keyboard.
        setTabOrder(m_buttons.empty() ? static_cast<QWidget*>(this) : m_buttons.back(), button);
        connect(button, &QAbstractButton::clicked, this, [this, place] { pressed(place); });
        auto* drop = new FileDrop(*button, [this](QPoint) { return m_takesFiles; });
        connect(drop, &FileDrop::dropped, this, [this, place](const QStringList& paths) {
            if (place < m_levels.size()) {
                emit filesDropped(m_levels[place].value, paths);
            }
        });
        m_column->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        auto* button = m_buttons[place];
        button->setVisible(place < levels.size());
        if (place < levels.size()) {
            button->setObjectName(m_buttonName.arg(levels[place].value));
            button->setContent(levels[place].content);
        }
    }
}

bool LevelChoice::chooseByKey(const QString& key) {
    for (std::size_t place = 0; place < m_levels.size(); ++place) {
        if (m_levels[place].content.use == LevelButton::Use::Choose && m_levels[place].content.number == key) {
            // A key sets the level; only a second press of the button itself takes it back.
            if (!m_levels[place].content.chosen && isEnabled()) {
                emit chosen(m_levels[place].value, true);
            }
            return true;
        }
    }
    return false;
}

void LevelChoice::focusLevel() {
    const auto chosen = std::find_if(m_levels.begin(), m_levels.end(), [](const Level& level) { return level.content.chosen; });
    const auto place = chosen == m_levels.end() ? 0 : static_cast<std::size_t>(chosen - m_levels.begin());
    if (place < m_buttons.size()) {
        m_buttons[place]->setFocus();
    }
}

void LevelChoice::pressed(std::size_t place) {
    if (place < m_levels.size()) {
        emit chosen(m_levels[place].value, !m_levels[place].content.chosen);
    }
}

}  // namespace matang::gui
