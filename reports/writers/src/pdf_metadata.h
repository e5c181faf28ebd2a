// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QByteArray>
#include <QDateTime>

namespace matang::writers {

/// What the archive form wants to know about the file, as XMP: title, subject, language, moment, identifier, PDF/A-1b.
[[nodiscard]] QByteArray xmpMetadata(const content::ReportDocument& document);

/// The moment the report was made, in UTC.
[[nodiscard]] QDateTime createdAt(const content::ReportDocument& document);

/// Puts the report's own moment and identifier in place of those that the PDF writer took from the machine, byte for byte as long, so that
/// the same report at the same moment gives the same file.
void stampMetadata(QByteArray& pdf, const content::ReportDocument& document);

}  // namespace matang::writers
