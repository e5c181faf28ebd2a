// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <matang/workspace/desk.h>

#include <optional>
#include <vector>

namespace matang::gui {

/// What stands around the marks of the open assessment: stages, targets, findings, clarifications.
class DeskState final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another assessment, or the same one read anew. Says nothing: the document announces that everything is to be shown.
    void reset(assessment::AssessmentId id, workspace::DeskRecord record);

    [[nodiscard]] const workspace::DeskRecord& record() const noexcept { return m_record; }
    /// Of a stage that nothing was said of: open, never handed in.
    [[nodiscard]] assessment::StageStatus status(const rubric::StageId& stage) const;
    [[nodiscard]] const assessment::Target* target(const rubric::NodeId& node) const;
    [[nodiscard]] std::vector<assessment::Finding> findings(const rubric::NodeId& node) const;
    [[nodiscard]] std::vector<assessment::Clarification> clarifications(const rubric::NodeId& node) const;
    [[nodiscard]] bool hasOpenClarification(const rubric::NodeId& node) const;

    // Called by the session when an edit is made; other assessments than the open one are ignored.
    void apply(assessment::AssessmentId id, const assessment::StageStatus& status);
    void apply(assessment::AssessmentId id, const assessment::Target& target, bool present);
    void apply(assessment::AssessmentId id, const assessment::Finding& finding, bool present);
    void apply(assessment::AssessmentId id, const assessment::Clarification& clarification, bool present);

signals:
    void statusChanged();
    void changed();  ///< targets, findings or clarifications

private:
    assessment::AssessmentId m_id;
    workspace::DeskRecord m_record;
};

}  // namespace matang::gui
