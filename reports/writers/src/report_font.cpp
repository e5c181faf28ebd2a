// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_font.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QtGlobal>
#include <algorithm>
#include <vector>

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
    // The least spacing that there is: too little to be seen, and enough for fi and fl to stay two letters each, which can be searched.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoFontMerging | QFont::PreferAntialias));
    return font;
}

namespace {

/// Which characters of the basic plane the report's font has. Asked once: it is the same for every report of a run.
std::vector<bool> charactersOfTheFont() {
    const QRawFont font = QRawFont::fromFont(reportFont(QFont::Normal, 100));
    std::vector<bool> known(0x10000, false);
    for (uint character = 0x20; character < known.size(); ++character) {
        known[character] = font.supportsCharacter(character);
    }
    return known;
}

bool isKnown(char32_t character) {
    static const std::vector<bool> known = charactersOfTheFont();
    return character < known.size() && known[character];
}

/// Marks that say how to join, break or order characters, and controls: nothing to be seen.
bool isUnseen(char32_t character) {
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Other_Control;
}

bool isPlain(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return (byte >= ' ' && byte <= '~') || byte == '\n'; });
}

}  // namespace

QString printable(const std::string& text) {
    if (isPlain(text)) {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    }
    QString result;
    for (const char32_t character : QString::fromStdString(text).normalized(QString::NormalizationForm_C).toUcs4()) {
        if (character == U'\n') {
            result += QLatin1Char('\n');
        } else if (character == U'\t') {
            result += QLatin1Char(' ');
        } else if (!isUnseen(character)) {
            result += isKnown(character) ? QChar(static_cast<char16_t>(character)) : QChar(QChar::ReplacementCharacter);
        }
    }
    return result;
}

}  // namespace matang::writers
