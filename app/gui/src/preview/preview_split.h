// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"

#include "preview_place.h"

#include <QSplitter>

#include <optional>

namespace matang::gui {

class PreviewPane;
class WorkspaceSession;

/// What is at hand, and beside it, while wanted, one of its attached files. Where the window is not wide enough for three columns another
/// part gives way meanwhile.
class PreviewSplit final : public QSplitter {
    Q_OBJECT

public:
    PreviewSplit(WorkspaceSession& session, QWidget& detail, QWidget& givesWay, QWidget* parent = nullptr);
    /// Where the words of the link say, or at a place that is given.
    void openPreview(const assessment::EvidenceLink& link);
    void openPreviewAt(const assessment::EvidenceLink& link, const PreviewPlace& place);
    [[nodiscard]] bool hasKeyboard() const;
    void focusSearch();
    void closePreview();
    /// Another indicator is at hand.
    void closeUnlessOf(const rubric::NodeId& node);

signals:
    void left();  ///< the preview is closed, and the keyboard was in it

private:
    void closeIfRemoved();

    WorkspaceSession& m_session;
    QWidget& m_givesWay;
    PreviewPane* m_pane;
    std::optional<assessment::EvidenceLink> m_link;
};

}  // namespace matang::gui
