// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QObject>

#include "report_run.h"

#include <memory>

class QTemporaryDir;

namespace matang::gui {

/// Writes a report where somebody wants to have it. It grows in a folder of its own beside its place and is moved there when it is whole:
/// where it fails or is cancelled, what stood there before still does, and nothing else. Many reports go into their folder one by one.
class ReportExport final : public QObject {
    Q_OBJECT

public:
    explicit ReportExport(QObject* parent = nullptr);
    ~ReportExport() override;
    void start(const QString& program, const ReportRequest& request);
    void cancel() { m_run.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }
    [[nodiscard]] const ReportRequest& request() const noexcept { return m_request; }

signals:
    void progressed(const matang::gui::ReportProgressLine& line);
    void ended(const matang::gui::ReportEnd& end);

private:
    void finish(ReportEnd end);
    [[nodiscard]] ReportEnd notWritten(const QString& detail) const;
    [[nodiscard]] QString firstTrouble() const;
    [[nodiscard]] QString move() const;

    ReportRequest m_request;
    std::unique_ptr<QTemporaryDir> m_folder;
    ReportRun m_run;
};

}  // namespace matang::gui
