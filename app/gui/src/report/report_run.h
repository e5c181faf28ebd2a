// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QObject>

#include "report_lines.h"
#include "report_request.h"

class QProcess;

namespace matang::gui {

/// How the writing of a report ended.
struct ReportEnd {
    enum class Kind { Written, Failed, Cancelled };
    Kind kind = Kind::Failed;
    QString reason{};             ///< a sentence, of Kind::Failed
    ReportOutcomeLine outcome{};  ///< of Kind::Written
};

/// Writes a report in a process of its own: this program, started again. The window stays free, and a report that is not wanted any more is
/// dropped at once. What is written is written by that process alone.
class ReportRun final : public QObject {
    Q_OBJECT

public:
    explicit ReportRun(QObject* parent = nullptr);
    /// Drops what is being written.
    ~ReportRun() override;
    /// `program`: its file. What was being written before is dropped and not answered.
    void start(const QString& program, const ReportRequest& request);
    /// Ends it at once; of many reports after the one at hand, so that only whole files are left. `ended` follows.
    void cancel();
    /// Ends it at once, without an answer.
    void drop();
    [[nodiscard]] bool isRunning() const;

signals:
    void progressed(const matang::gui::ReportProgressLine& line);
    void ended(const matang::gui::ReportEnd& end);

private:
    void readLines();
    void end();

    QProcess* m_process = nullptr;
    ReportSubject m_subject = ReportSubject::Assessment;
    bool m_cancelled = false;
    ReportOutcomeLine m_outcome;
};

}  // namespace matang::gui
