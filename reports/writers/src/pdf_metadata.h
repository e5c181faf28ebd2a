// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace matang::content {
struct ReportDocument;
}

namespace matang::writers {

/// What a PDF says about itself, once as XMP and once in its information dictionary: an archive PDF asks that both agree.
struct PdfMetadata {
    QString title;
    QString subject;
    QString author;       ///< the organisation that made the report; empty where it is not named
    QString language;     ///< "id"
    QDateTime createdAt;  ///< in UTC
    QString creator;
    QString producer;
    QString identifier;  ///< the same for the same report at the same moment
};

[[nodiscard]] PdfMetadata metadataOf(const content::ReportDocument& document);

/// The metadata as XMP, with the claim to be PDF/A-1b.
[[nodiscard]] QByteArray xmp(const PdfMetadata& metadata);

}  // namespace matang::writers
