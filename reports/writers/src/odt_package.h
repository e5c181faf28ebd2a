// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <string>
#include <vector>

namespace matang::writers {

/// A file within an OpenDocument package.
struct PackageFile {
    QString name;  ///< "content.xml", "Pictures/chart-1.svg"
    QString mediaType;
    QByteArray bytes;
};

/// An OpenDocument text of these files: the media type first and stored as it is, so that programs know the file by its first bytes, then
/// the files with their manifest. Every file carries the moment `createdAt`, so that the same report gives the same bytes. Empty where it
/// cannot be packed.
[[nodiscard]] QByteArray packed(const std::vector<PackageFile>& files, const std::string& createdAt);

}  // namespace matang::writers
