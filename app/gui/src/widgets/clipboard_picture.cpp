// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboard_picture.h"

#include "../text_conversion.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>

namespace matang::gui {

QString storeClipboardPicture(const QDir& folder, base::Moment now) {
    const auto picture = QApplication::clipboard()->image();
    if (picture.isNull()) {
        return {};
    }
    auto moment = fromStd(base::toIso8601(now)).left(19);
    moment.replace(QLatin1Char('T'), QLatin1Char(' ')).replace(QLatin1Char(':'), QLatin1Char('-'));
    auto file = folder.filePath(QCoreApplication::translate("EvidencePane", "Screenshot %1").arg(moment) + QStringLiteral(".png"));
    for (int number = 2; QFile::exists(file); ++number) {
        file = folder.filePath(QCoreApplication::translate("EvidencePane", "Screenshot %1").arg(moment) +
                               QStringLiteral(" (%1).png").arg(number));
    }
    return picture.save(file, "PNG") ? file : QString();
}

}  // namespace matang::gui
