// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_run.h"

#include "../report_command.h"

#include <QProcess>
#include <QTimer>

namespace matang::gui {

namespace {

/// A report takes a second; whoever does not end by then does not listen.
constexpr int kMostMilliseconds = 5'000;

}  // namespace

ReportRun::ReportRun(QObject* parent) : QObject(parent) {}

ReportRun::~ReportRun() {
    if (isRunning() && m_subject == ReportSubject::EveryAgency) {
        // It ends by itself after the report at hand, which stays whole, also when this program has ended before it.
        m_process->disconnect(this);
        m_process->setParent(nullptr);
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        m_process->closeWriteChannel();
        m_process = nullptr;
    }
    drop();
}

bool ReportRun::isRunning() const {
    return m_process != nullptr;
}

void ReportRun::start(const QString& program, const ReportRequest& request) {
    drop();
    m_subject = request.subject;
    m_cancelled = false;
    m_outcome = {};
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ReportRun::readLines);
    connect(m_process, &QProcess::finished, this, &ReportRun::end);
    connect(m_process, &QProcess::errorOccurred, this, [this, process = m_process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            // Not within `start`, whose caller does not know yet that something runs.
            QTimer::singleShot(0, process, [this, process] {
                if (process == m_process) {
                    end();
                }
            });
        }
    });
    m_process->setProcessEnvironment(reportEnvironment());
    m_process->start(program, reportArguments());
    m_process->write(toJson(request));
}

void ReportRun::drop() {
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->kill();
        // Gone in a moment; nobody waits for it.
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
        }
        m_process = nullptr;
    }
}

void ReportRun::cancel() {
    if (m_process == nullptr || m_cancelled) {
        return;
    }
    m_cancelled = true;
    if (m_subject != ReportSubject::EveryAgency) {
        m_process->kill();
        return;
    }
    m_process->closeWriteChannel();
    QTimer::singleShot(kMostMilliseconds, m_process, &QProcess::kill);
}

void ReportRun::readLines() {
    while (m_process != nullptr && m_process->canReadLine()) {
        const auto line = reportLine(m_process->readLine());
        if (const auto* progress = std::get_if<ReportProgressLine>(&line)) {
            emit progressed(*progress);
        } else if (const auto* outcome = std::get_if<ReportOutcomeLine>(&line)) {
            m_outcome = *outcome;
        }
    }
}

void ReportRun::end() {
    if (m_process == nullptr) {
        return;
    }
    m_process->setReadChannel(QProcess::StandardOutput);
    readLines();
    auto* process = m_process;
    m_process = nullptr;
    process->disconnect(this);
    process->deleteLater();
    ReportEnd how;
    how.outcome = m_outcome;
    if (process->error() == QProcess::FailedToStart) {
        how.reason = tr("%1 cannot be started.").arg(process->program());
    } else if (process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0) {
        how.kind = ReportEnd::Kind::Written;
    } else if (m_cancelled) {
        how.kind = ReportEnd::Kind::Cancelled;
    } else {
        how.reason = QString::fromUtf8(process->readAllStandardError()).trimmed();
        if (how.reason.isEmpty()) {
            how.reason = tr("The process that writes it ended unexpectedly.");
        }
    }
    emit ended(how);
}

}  // namespace matang::gui
