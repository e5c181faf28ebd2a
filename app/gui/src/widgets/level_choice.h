// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "level_button.h"

#include <matang/base/rational.h>

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace matang::gui {

/// The levels of an indicator's scale, or the words that may be answered, all of them always visible, from the lowest to the highest.
class LevelChoice final : public QWidget {
    Q_OBJECT

public:
    struct Level {
        int value = 0;
        LevelButton::Content content;
    };

    /// Buttons are named after their value: "level%1".
    LevelChoice(const QString& name, const QString& buttonName, QWidget* parent = nullptr);
    void setLevels(const std::vector<Level>& levels);
    /// Whether files may be dropped on a level now.
    void setTakesFiles(bool takes) { m_takesFiles = takes; }
    /// Chooses the level that this key stands for ("4"); false where the scale has none.
    bool chooseByKey(const QString& key);
    /// Puts the keyboard on the chosen level, or on the lowest one.
    void focusLevel();

signals:
    /// A level was chosen; choosing the chosen one again takes it back.
    void chosen(int value, bool taken);
    /// Files and folders were dropped on a level.
    void filesDropped(int value, const QStringList& paths);

private:
    void pressed(std::size_t place);

    QVBoxLayout* m_column;
    QString m_buttonName;
    std::vector<Level> m_levels;
    std::vector<LevelButton*> m_buttons;
    bool m_takesFiles = false;
};

}  // namespace matang::gui
