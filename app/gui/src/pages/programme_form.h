// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/programme_edits.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace matang::gui {

class ChartPane;
class CountsPane;
class FigureField;
class LinksPane;
class NoteField;
class TypedLine;
class WorkspaceSession;
class YearField;

/// One programme: what it is called, what is to be reached, what was counted, and which indicators it serves. Stores itself while somebody
/// types.
class ProgrammeForm final : public QWidget {
    Q_OBJECT

public:
    /// What an edit does to the programme as it is when the edit is made.
    using Change = std::function<void(assessment::Programme&)>;

    explicit ProgrammeForm(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(const assessment::Programme& programme);
    /// Not valid as long as nothing was shown.
    [[nodiscard]] assessment::ProgrammeId shown() const noexcept { return m_shown.id; }
    /// Puts the cursor on the name, so that typing replaces it.
    void beginNaming();
    /// Announces what has been typed and not yet been announced.
    void commit();

signals:
    void edited(matang::assessment::ProgrammeId id, matang::gui::ProgrammeField field, const matang::gui::ProgrammeForm::Change& change);

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameParts();
    void arrange();
    void connectParts();
    void setBounds(const QString& unit);
    void announce(ProgrammeField field, const Change& change) { emit edited(m_shown.id, field, change); }
    void showChart();
    void retranslate();

    WorkspaceSession& m_session;
    QFormLayout* m_rows;
    TypedLine* m_name;
    QLabel* m_nameProblem;
    TypedLine* m_unit;
    FigureField* m_target;
    YearField* m_targetYear;
    FigureField* m_perYear;
    CountsPane* m_counts;
    ChartPane* m_chart;
    QLabel* m_noChart;
    NoteField* m_note;
    LinksPane* m_links;
    assessment::Programme m_shown;
};

}  // namespace matang::gui
