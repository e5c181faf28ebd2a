// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/text/language.h>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace matang::gui {

class AssessmentDocument;
class StatePanel;
class WorkspaceSession;

/// One view of the page Progress: shows what the open assessment says, or one sentence why there is nothing. Filled only while it is seen.
class ProgressView : public QWidget {
    Q_OBJECT

public:
    explicit ProgressView(WorkspaceSession& session, QWidget* parent = nullptr);

    void markStale();

signals:
    /// Something with an id was chosen: a node, or "assessment:17".
    void linkActivated(const QString& link);

protected:
    /// Called with an assessment open and the view in sight; ends with `showContent` or `showSentence`.
    virtual void refresh() = 0;
    virtual void retranslate() {}
    void showContent();
    void showSentence(const QString& title, const QString& sentence);
    void showLoading(const QString& title);

    [[nodiscard]] WorkspaceSession& session() const { return m_session; }
    [[nodiscard]] const AssessmentDocument& document() const;
    [[nodiscard]] text::Language language() const;
    /// What the content is put into.
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] QWidget* content() const { return m_content; }

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshNow();

    WorkspaceSession& m_session;
    QStackedWidget* m_states;
    QWidget* m_content;
    QVBoxLayout* m_column;
    StatePanel* m_sentence;
    bool m_stale = true;
};

}  // namespace matang::gui
