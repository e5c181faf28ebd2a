// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/indicator_filter.h"

#include <matang/assessment/assessment.h>

#include <QObject>

namespace matang::gui {

/// Where the page leads. Whoever shows the pages follows.
class SummaryLinks final : public QObject {
    Q_OBJECT

public:
    explicit SummaryLinks(QObject* parent = nullptr);

signals:
    void scoreSheet();  ///< to where somebody stands in it
    void node(const matang::rubric::NodeId& node);
    void missing(matang::gui::IndicatorFilter::Show show);
    void evidence();
    void progress();
    void stage();
    void agencies();
    void newAssessment();
    void import();
    /// The list of assessments with this instrument and year, in this state (AssessmentTableModel::State).
    void list(const QString& rubric, int year, int state);
    void assessment(matang::assessment::AssessmentId id);
    void place(matang::assessment::AssessmentId id, const matang::rubric::NodeId& node);
};

}  // namespace matang::gui
