// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_view.h"

#include <matang/analysis/comparison.h>

#include <QList>

#include <utility>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace matang::gui {

class ChartFrame;

/// The shape of the parts of the index in up to three years of one instrument, laid over one another.
class ShapeView final : public ProgressView {
    Q_OBJECT

public:
    explicit ShapeView(WorkspaceSession& session, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void offerYears();
    void choose();
    void draw();
    [[nodiscard]] std::vector<const analysis::ScoredAssessment*> years() const;
    [[nodiscard]] QList<QCheckBox*> boxes() const;

    QHBoxLayout* m_choices;
    QLabel* m_word;
    ChartFrame* m_chart;
    std::pair<qint64, QString> m_of;  ///< agency and instrument that the choice was made for
    QList<int> m_chosen;              ///< years
};

}  // namespace matang::gui
