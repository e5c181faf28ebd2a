// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_place.h"

#include "../text_conversion.h"

#include <QRegularExpression>

namespace matang::gui {

namespace {

/// Longer words of a link are a sentence about the file, not something that stands in it.
constexpr qsizetype kLongestPlace = 60;

}  // namespace

search::TextQuery phraseOf(const QString& words, bool whole) {
    auto phrase = words;
    phrase.remove(QLatin1Char('"'));
    return search::TextQuery(toStd(QLatin1Char('"') + phrase + (whole ? QStringLiteral("\"") : QString())));
}

PreviewPlace placeNamedIn(const QString& words) {
    static const QRegularExpression page(QStringLiteral("\\b(?:halaman|hal|hlm|pages?|pp?|lembar)\\b\\.?\\s*(?:ke-?\\s*)?(\\d{1,6})\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(
        QStringLiteral("^\\s*(\\d{1,6})(?:\\s*(?:[-\\x{2013}\\x{2014},;&]|dan|and|s\\.?d\\.?)\\s*\\d{1,6})*\\s*$"));
    static const QRegularExpression article(
        QStringLiteral("\\b(?:pasal|bab|lampiran|diktum|bagian|article|chapter|annex)\\s+(?:\\d{1,4}[A-Z]?|[IVXLC]{1,7}|ke\\w+)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    PreviewPlace place;
    const auto named = page.match(words);
    const auto number = bare.match(words);
    if (named.hasMatch() || number.hasMatch()) {
        place.page = (named.hasMatch() ? named : number).captured(1).toInt();
    }
    const auto part = article.match(words);
    if (part.hasMatch()) {
        place.words = part.captured(0).simplified();
    } else if (place.page == 0 && words.size() <= kLongestPlace) {
        place.words = words.simplified();
    }
    if (!place.words.isEmpty()) {
        place.query = phraseOf(place.words, true);
    }
    return place;
}

}  // namespace matang::gui
