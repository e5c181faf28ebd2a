// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/link_row.h"
#include "summary/summary_page.h"
#include "window_fixture.h"

namespace matang::gui {

/// The window on the page that is seen first, over workspaces of every size.
class SummaryFixture : public WindowTest {
protected:
    /// A workspace with the values of bundled example files ("spbe-2023-national.csv").
    QString importExamples(const QStringList& names);
    QString makeEmpty();
    /// Opens the workspace and waits until an assessment is there too.
    void openCity(const QString& file);
    SummaryPage& page() { return part<SummaryPage>(QStringLiteral("summaryPage")); }
    WorkspaceSession& session() { return *m_window->host().session(); }
    [[nodiscard]] QString words(const QString& label);
    /// The rows of a list as they are read: "text | value | detail".
    [[nodiscard]] QStringList rows(const QString& list);
    LinkRow& row(const QString& list, int place);
    void go(const QString& list, int place);
    [[nodiscard]] std::string shownNode();
};

}  // namespace matang::gui
