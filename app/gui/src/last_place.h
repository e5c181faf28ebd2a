// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QObject>
#include <QTimer>

namespace matang::gui {

class ScorePage;
class WorkspaceSession;

/// Remembers in the settings where somebody stands in a workspace: which assessment, which stage, which indicator; and goes back there
/// when the workspace is opened again. Also after the program was cut off, up to what was looked at in the last second.
class LastPlace final : public QObject {
    Q_OBJECT

public:
    /// Does nothing by itself until `restore`.
    LastPlace(WorkspaceSession& session, ScorePage& score, QObject* parent);
    ~LastPlace() override;

    /// Opens the assessment that was shown last, where one was.
    void restore();

private:
    void arrive();
    void look();
    void remember();

    WorkspaceSession& m_session;
    ScorePage& m_score;
    QString m_file;
    Settings::Place m_place;
    QString m_wantedStage;  ///< of the assessment that is being opened again
    QTimer m_pause;
};

}  // namespace matang::gui
