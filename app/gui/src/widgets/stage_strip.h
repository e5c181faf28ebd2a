// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/rubric/ids.h>

#include <vector>

class QGridLayout;
class QLabel;

namespace matang::gui {

class AssessmentDocument;
class LanguageSwitch;

/// The marks of all stages for one indicator, side by side; who gave each stands in the tooltip.
class StageStrip final : public QWidget {
    Q_OBJECT

public:
    StageStrip(const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);

private:
    struct Cell {
        QLabel* name;
        QLabel* value;
    };
    /// The mark, or that of every assessor, and the reported figure, at one stage.
    [[nodiscard]] QString figures(rubric::NodeIndex node, const rubric::StageId& stage) const;
    void provide(std::size_t count);

    const AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
};

}  // namespace matang::gui
