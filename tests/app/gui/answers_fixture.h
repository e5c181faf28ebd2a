// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QLabel>
#include <QPushButton>

namespace matang::gui {

/// The window on an assessment with an instrument of the tests' own.
class AnswersTest : public WindowTest {
protected:
    /// A workspace with what a values file of `tests/data/values/proof` says, the agency's assessment open in the window.
    void beginWithValues(const QString& rubric, const QString& agency);
    /// A workspace with an empty assessment of 2024, changed before a window is open.
    void beginEmpty(const QString& rubric = QStringLiteral("answers-style"),
                    const std::function<void(workspace::Workspace&, assessment::AssessmentId)>& change = {});
    /// Opens the assessment of an agency with an instrument.
    void openAssessment(const QString& rubric, const QString& agency);
    void selectNode(const QString& id) { selectIndicator(id); }

    AssessmentDocument& document() { return m_window->host().session()->document(); }
    QString label(const char* name) { return part<QLabel>(QLatin1String(name)).text(); }
    QString status(const char* name) { return part<QPushButton>(QLatin1String(name)).text(); }
    /// Types into a line and leaves it by Enter.
    void type(const char* line, const QString& text);
    void press(Qt::Key key);
    void undo() { m_window->view()->undo(); }
    void redo() { m_window->view()->redo(); }
    /// The stored marks of a node, read from the file itself.
    std::vector<assessment::Mark> storedMarks(const QString& node);

    QString m_file;

private:
    std::string m_agency;
    std::string m_rubric;
};

}  // namespace matang::gui
