// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/base/result.h>
#include <matang/workspace/archive.h>

#include <stop_token>

class QLabel;
class QPushButton;

namespace matang::gui {

class PersonBar;
class WorkspaceSession;

/// How much room the workspace takes, what of it is evidence that nothing refers to any more, and the way to give that back to the disk.
class StorageBar final : public QWidget {
    Q_OBJECT

public:
    StorageBar(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const workspace::Room& room);
    void press();
    void reclaim();
    void finish(const base::Result<std::int64_t>& won);
    void retranslate();

    WorkspaceSession& m_session;
    PersonBar& m_person;
    enum class Step { Offered, Asked, Working } m_step = Step::Offered;
    workspace::Room m_room;
    std::stop_source m_stop;
    QString m_last;  ///< what came of the last time
    QLabel* m_words;
    QPushButton* m_button;
};

}  // namespace matang::gui
