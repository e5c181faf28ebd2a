// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_reading.h"

#include "../text_conversion.h"
#include "text_decoding.h"

#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

#include <algorithm>

namespace matang::gui {

namespace {

using search::ContentText;
using search::TextState;

constexpr qint64 kHeadBytes = 1'024;
constexpr qsizetype kPartLetters = 3'000;
/// A part is not cut within a word where one ends so near.
constexpr qsizetype kLongestWord = 200;

bool hasWords(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

ContentText only(TextState state, const char* reason = "") {
    ContentText content;
    content.state = state;
    content.reason = reason;
    return content;
}

ContentText unreadPdf(QPdfDocument::Error error) {
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme) {
        return only(TextState::Protected, "password");
    }
    return only(TextState::Broken, "not-a-pdf");
}

ContentText readPdf(const QString& file, const ReadingLimits& limits) {
    QPdfDocument document(nullptr);
    document.load(file);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0) {
        return unreadPdf(document.error());
    }
    ContentText content;
    qint64 bytes = 0;
    int page = 0;
    for (; page < document.pageCount() && page < limits.pages && bytes < limits.bytes; ++page) {
        const auto text = document.getAllText(page).text();
        if (hasWords(text)) {
            content.pages.push_back({page + 1, toStd(text)});
            bytes += static_cast<qint64>(content.pages.back().words.size());
        }
    }
    content.cut = page < document.pageCount();
    content.state = content.pages.empty() ? TextState::Scan : TextState::Words;
    return content;
}

/// The end of the part that begins at `start`: behind the last line, else the last word, that it holds whole.
qsizetype endOfPart(const QString& text, qsizetype start) {
    const auto end = start + kPartLetters;
    if (end >= text.size()) {
        return text.size();
    }
    const auto line = text.lastIndexOf(QLatin1Char('\n'), end - 1);
    if (line >= start + kPartLetters / 2) {
        return line + 1;
    }
    for (auto place = end; place > end - kLongestWord; --place) {
        if (text[place - 1].isSpace()) {
            return place;
        }
    }
    return text[end - 1].isHighSurrogate() ? end - 1 : end;
}

ContentText readWords(QFile& file, const std::string& mediaType, const ReadingLimits& limits) {
    file.seek(0);
    const auto bytes = file.read(limits.bytes);
    if (isBinary(bytes)) {
        return only(TextState::NoWords, "not-text");
    }
    auto text = decodedText(bytes);
    if (mediaType == "text/html") {
        static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
        text.replace(tag, QStringLiteral(" "));
    }
    ContentText content;
    content.cut = file.size() > bytes.size();
    int part = 0;
    for (qsizetype start = 0; start < text.size();) {
        const auto end = endOfPart(text, start);
        content.pages.push_back({++part, toStd(text.mid(start, end - start))});
        start = end;
    }
    content.state = hasWords(text) ? TextState::Words : TextState::NoWords;
    return content;
}

}  // namespace

ContentText readTexts(const QString& file, const std::string& mediaType, const ReadingLimits& limits) {
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly)) {
        return only(TextState::Broken, "unreadable");
    }
    if (content.size() == 0) {
        return only(TextState::NoWords, "empty");
    }
    if (mediaType == "application/pdf" || content.peek(kHeadBytes).contains("%PDF-")) {
        return readPdf(file, limits);
    }
    return maybeText(mediaType) ? readWords(content, mediaType, limits) : only(TextState::NoWords, "kind");
}

}  // namespace matang::gui
