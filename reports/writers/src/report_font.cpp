// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_font.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QtGlobal>

namespace matang::writers {

base::Result<void> checkReportFont() {
    if (!QFontDatabase::families().contains(QString::fromLatin1(kReportFont))) {
        return base::fail(base::ErrorCode::NotFound, "report-font-missing", {{"font", kReportFont}, {"package", kReportFontPackage}});
    }
    return {};
}

QFont reportFont(QFont::Weight weight, double pixels) {
    QFont font(QString::fromLatin1(kReportFont));
    font.setWeight(weight);
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoFontMerging | QFont::PreferAntialias));
    return font;
}

QString printable(const std::string& text) {
    const QRawFont font = QRawFont::fromFont(reportFont(QFont::Normal, 100));
    QString result;
    for (const char32_t character : QString::fromStdString(text).toUcs4()) {
        const bool known = character == U'\n' || font.supportsCharacter(static_cast<uint>(character));
        result += QString::fromUcs4(known ? &character : U"\uFFFD", 1);
    }
    return result;
}

}  // namespace matang::writers
