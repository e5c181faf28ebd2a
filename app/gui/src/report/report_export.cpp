// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_export.h"

#include "../text_conversion.h"
#include "../wording.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace matang::gui {

namespace {

/// Puts a file in the place of another; empty, or why not.
QString moved(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::rename(toPath(from), toPath(to), error);
    return error ? QString::fromLocal8Bit(error.message()) : QString();
}

/// The files of a folder go into another one, in the place of those of their names that are there.
QString movedInto(const QString& from, const QString& to) {
    if (!QDir().mkpath(to)) {
        return ReportExport::tr("The folder cannot be made.");
    }
    for (const auto& name : QDir(from).entryList(QDir::Files)) {
        if (const auto trouble = moved(QDir(from).filePath(name), QDir(to).filePath(name)); !trouble.isEmpty()) {
            return trouble;
        }
    }
    return {};
}

}  // namespace

ReportExport::ReportExport(QObject* parent) : QObject(parent) {
    connect(&m_run, &ReportRun::progressed, this, &ReportExport::progressed);
    connect(&m_run, &ReportRun::ended, this, &ReportExport::finish);
}

ReportExport::~ReportExport() = default;

void ReportExport::start(const QString& program, const ReportRequest& request) {
    m_request = request;
    auto written = request;
    if (request.subject != ReportSubject::EveryAgency) {
        const QFileInfo target(request.target);
        if (const auto trouble = firstTrouble(); !trouble.isEmpty()) {
            emit ended(notWritten(trouble));
            return;
        }
        m_folder = std::make_unique<QTemporaryDir>(target.dir().filePath(QStringLiteral(".matang-XXXXXX")));
        if (!m_folder->isValid()) {
            emit ended(notWritten(m_folder->errorString()));
            return;
        }
        written.target = m_folder->filePath(target.fileName());
    }
    m_run.start(program, written);
}

/// What is wrong with the place before anything is written.
QString ReportExport::firstTrouble() const {
    const QFileInfo target(m_request.target);
    if (!target.dir().exists()) {
        return tr("There is no folder %1").arg(QDir::toNativeSeparators(target.dir().path()));
    }
    if (writers::isFolderFormat(m_request.format) ? target.isFile() : target.isDir()) {
        return target.isDir() ? tr("A folder has this name.") : tr("A file has this name.");
    }
    const bool workspace = target == QFileInfo(m_request.workspace) || target.suffix() == QStringLiteral("matang");
    return workspace ? tr("A workspace has this name.") : QString();
}

ReportEnd ReportExport::notWritten(const QString& detail) const {
    const base::Error error{base::ErrorCode::InputOutput,
                            "report-not-written",
                            {{"file", toStd(QDir::toNativeSeparators(m_request.target))}, {"detail", toStd(detail)}},
                            {},
                            {}};
    return {ReportEnd::Kind::Failed, Wording(m_request.speaks).error(error)};
}

QString ReportExport::move() const {
    const auto from = m_folder->filePath(QFileInfo(m_request.target).fileName());
    return writers::isFolderFormat(m_request.format) ? movedInto(from, m_request.target) : moved(from, m_request.target);
}

void ReportExport::finish(ReportEnd end) {
    if (end.kind == ReportEnd::Kind::Written && m_folder != nullptr) {
        if (const auto trouble = move(); !trouble.isEmpty()) {
            end = notWritten(trouble);
        }
    }
    if (m_folder != nullptr) {
        // What the process says of its own place is of no use to the person.
        end.reason.replace(m_folder->filePath(QFileInfo(m_request.target).fileName()), QDir::toNativeSeparators(m_request.target));
        m_folder.reset();
    }
    emit ended(end);
}

}  // namespace matang::gui
