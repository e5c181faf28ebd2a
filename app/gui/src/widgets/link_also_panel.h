// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_panel.h"

#include <memory>

class QComboBox;

namespace matang::assessment {
struct EvidenceLink;
}

namespace matang::gui {

class WorkspaceSession;

/// Asks for another indicator that a file, which is attached already, is evidence for as well.
class LinkAlsoPanel final : public FormPanel {
    Q_OBJECT

public:
    explicit LinkAlsoPanel(WorkspaceSession& session, QWidget* parent = nullptr);
    ~LinkAlsoPanel() override;
    void open(const assessment::EvidenceLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillIndicators();
    void submit();
    void retranslate();

    WorkspaceSession& m_session;
    std::unique_ptr<assessment::EvidenceLink> m_link;
    QComboBox* m_indicator;
};

}  // namespace matang::gui
