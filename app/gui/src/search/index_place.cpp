// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_place.h"

#include "../text_conversion.h"

#include <matang/base/sha256.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace matang::gui {

namespace {

constexpr int kDaysKept = 120;

void sweep(const QDir& folder, const QString& used) {
    const auto oldest = QDateTime::currentDateTime().addDays(-kDaysKept);
    for (const auto& index : folder.entryInfoList({QStringLiteral("*.index")}, QDir::Files)) {
        if (index.fileName() != used && index.lastModified() < oldest) {
            for (const auto& ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
                QFile::remove(index.filePath() + ending);
            }
        }
    }
}

}  // namespace

QString indexPlace(const QString& cacheFolder, const QString& workspace) {
    const auto cache = cacheFolder.isEmpty()
                           ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/matang")
                           : cacheFolder;
    const QDir folder(cache + QStringLiteral("/texts"));
    const QFileInfo file(workspace);
    const auto path = file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    return folder.filePath(fromStd(base::sha256Hex(toStd(path))).left(32) + QStringLiteral(".index"));
}

void prepareIndexFolder(const QString& index) {
    const QFileInfo file(index);
    QDir().mkpath(file.path());
    QFile::setPermissions(file.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    sweep(file.dir(), file.fileName());
}

}  // namespace matang::gui
