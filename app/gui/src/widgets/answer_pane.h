// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include "../session/mark_commands.h"
#include "level_choice.h"

#include <matang/rubric/ids.h>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;

namespace matang::gui {

class FigureField;
class MeasurementFields;
class WorkspaceSession;

/// The answer to one indicator, as its kind asks for it: a level, a figure, a measured amount, a word, or that it does not apply. What an
/// amount becomes stands below it; answers of a survey are shown, not edited.
class AnswerPane final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPane(WorkspaceSession& session, QWidget* parent = nullptr);
    /// Shows the own mark of an indicator.
    void show(rubric::NodeIndex node, const assessment::Mark& own);
    void commit();
    bool chooseByKey(const QString& key);
    void focusAnswer();

signals:
    /// The own mark with one part changed.
    void edited(const matang::assessment::Mark& mark, matang::gui::MarkField field);
    /// Files and folders were dropped on a level.
    void filesDropped(int level, const QStringList& paths);

private:
    /// What an indicator asks for.
    enum class Kind { Level, Figure, Amount, Category, Survey };

    void connectParts();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isMeasured() const { return kind() == Kind::Amount || kind() == Kind::Category; }
    void showLevels();
    void setAside(std::vector<LevelChoice::Level>& levels) const;
    void showFigure();
    void showAmount();
    void showWords();
    void showStates();
    void editValue(const std::optional<base::Rational>& value);
    void editState(assessment::MarkState state, bool taken);

    WorkspaceSession& m_session;
    rubric::NodeIndex m_node = -1;
    assessment::Mark m_own;
    FigureField* m_amount;
    LevelChoice* m_categories;
    MeasurementFields* m_measurement;
    QLabel* m_words;
    QLabel* m_explained;
    LevelChoice* m_levels;
    FigureField* m_figure;
    QCheckBox* m_notApplicable;
    QCheckBox* m_notSubmitted;
};

}  // namespace matang::gui
