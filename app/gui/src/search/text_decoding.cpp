// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_decoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace matang::gui {

namespace {

/// Of a hundred letters no more than these may be control characters.
constexpr qsizetype kControlsOfHundred = 5;

bool isControl(char letter) {
    const auto code = static_cast<unsigned char>(letter);
    return code < 0x20 && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f' && letter != '\v' && code != 0x1B;
}

}  // namespace

QString decodedText(const QByteArray& bytes) {
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (!decoder.hasError()) {
        return text;
    }
    // Only the beginning may have been read, and that may end within a letter.
    QStringDecoder again(marked.value_or(QStringConverter::Utf8));
    for (qsizetype less = 1; less <= 3 && less < bytes.size(); ++less) {
        again.resetState();
        text = again.decode(QByteArrayView(bytes).chopped(less));
        if (!again.hasError()) {
            return text;
        }
    }
    return QString::fromLatin1(bytes);
}

bool isBinary(const QByteArray& bytes) {
    if (QStringConverter::encodingForData(bytes)) {
        return false;
    }
    const auto controls = std::count_if(bytes.begin(), bytes.end(), &isControl);
    return bytes.contains('\0') || controls * 100 > bytes.size() * kControlsOfHundred;
}

bool maybeText(const std::string& mediaType) {
    return mediaType.empty() || mediaType.starts_with("text/") || mediaType == "application/json" || mediaType == "application/xml";
}

}  // namespace matang::gui
