// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_panel.h"

#include <matang/rubric/ids.h>

class QLabel;
class QLineEdit;

namespace matang::gui {

class DayField;
class WorkspaceSession;

/// Asks for the address of a web page that is evidence for an indicator, and for the day it was seen.
class WebPagePanel final : public FormPanel {
    Q_OBJECT

public:
    explicit WebPagePanel(WorkspaceSession& session, QWidget* parent = nullptr);
    void open(rubric::NodeIndex node, const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void leave();
    void retranslate();

    WorkspaceSession& m_session;
    rubric::NodeIndex m_node = -1;
    QLineEdit* m_address;
    DayField* m_seen;
};

}  // namespace matang::gui
