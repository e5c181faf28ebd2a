// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace matang::gui {

class Banner;
class PersonBar;
class WorkspaceSession;

/// Says why the answers of the stage cannot be changed, or that its panel is blind, with the way to change that. Hidden otherwise.
class LockBanner final : public QWidget {
    Q_OBJECT

public:
    LockBanner(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);

signals:
    void stagePanelWanted();
    void personWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void goOn();

    WorkspaceSession& m_session;
    Banner* m_banner;
};

}  // namespace matang::gui
