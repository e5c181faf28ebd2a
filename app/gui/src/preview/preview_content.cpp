// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_content.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace matang::gui {

namespace {

using Kind = PreviewContent::Kind;

constexpr qint64 kTextBytes = 1'000'000;
constexpr qint64 kHeadBytes = 1'024;
/// Enough to read a scanned page; 23 MB at most.
constexpr int kImageEdge = 2'400;
/// Longer lines are broken: laying out a line of a million letters takes a text field minutes.
constexpr qsizetype kLineLetters = 2'000;
constexpr std::array kPictures{"bmp", "gif", "jpeg", "jpg", "png", "tif", "tiff", "webp"};

PreviewContent only(Kind kind) {
    PreviewContent content;
    content.kind = kind;
    return content;
}

PreviewContent readPdf(const QString& file) {
    PreviewContent content;
    content.kind = Kind::Pdf;
    // It goes in the thread of the window, wherever the last one who holds it lets it go.
    content.pdf = std::shared_ptr<QPdfDocument>(new QPdfDocument(nullptr), [](QPdfDocument* document) { document->deleteLater(); });
    content.pdf->load(file);
    const auto error = content.pdf->error();
    const bool ready = content.pdf->status() == QPdfDocument::Status::Ready && content.pdf->pageCount() > 0;
    content.pdf->moveToThread(QCoreApplication::instance()->thread());
    if (ready) {
        return content;
    }
    const bool locked = error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return only(locked ? Kind::LockedPdf : Kind::BrokenPdf);
}

bool isPicture(QImageReader& reader) {
    const auto format = reader.canRead() ? reader.format() : QByteArray();
    return std::any_of(kPictures.begin(), kPictures.end(), [&format](const char* known) { return format == known; });
}

PreviewContent readPicture(QImageReader& reader) {
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kImageEdge) {
        reader.setScaledSize(size.scaled(kImageEdge, kImageEdge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    PreviewContent content;
    content.kind = Kind::Image;
    if (!reader.read(&content.image)) {
        // Where a picture is too large to be taken into memory the reader has no other error for it than this one.
        const bool large = static_cast<qint64>(size.width()) * size.height() * 4 > qint64{QImageReader::allocationLimit()} * 1'024 * 1'024;
        return only(size.isValid() && large ? Kind::ImageTooLarge : Kind::BrokenImage);
    }
    return content;
}

QString decoded(const QByteArray& bytes) {
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QString withShortLines(const QString& text) {
    QString broken;
    qsizetype length = 0;
    for (const auto letter : text) {
        length = letter == QLatin1Char('\n') ? 0 : length + 1;
        if (length > kLineLetters && !letter.isLowSurrogate()) {
            broken += QLatin1Char('\n');
            length = 1;
        }
        broken += letter;
    }
    return broken;
}

PreviewContent readText(QFile& file) {
    file.seek(0);
    const auto bytes = file.read(kTextBytes);
    const bool wide = QStringConverter::encodingForData(bytes).has_value();
    if (!wide && bytes.contains('\0')) {
        return only(Kind::Other);
    }
    PreviewContent content;
    content.kind = Kind::Text;
    content.text = withShortLines(decoded(bytes));
    content.cut = file.size() > bytes.size();
    return content;
}

bool isText(const std::string& mediaType) {
    return mediaType.starts_with("text/") || mediaType == "application/json";
}

}  // namespace

PreviewContent readPreview(const QString& file, const std::string& mediaType) {
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly)) {
        return only(Kind::Unreadable);
    }
    if (content.size() == 0) {
        return only(Kind::Empty);
    }
    if (mediaType == "application/pdf" || content.peek(kHeadBytes).contains("%PDF-")) {
        return readPdf(file);
    }
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    if (isPicture(reader)) {
        return readPicture(reader);
    }
    if (mediaType.starts_with("image/")) {
        return only(Kind::BrokenImage);
    }
    return isText(mediaType) ? readText(content) : only(Kind::Other);
}

int pageNamedIn(const QString& words) {
    static const QRegularExpression named(QStringLiteral("\\b(?:halaman|hal|hlm|page|pp|p)\\b\\.?\\s*(\\d{1,6})"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression any(QStringLiteral("(\\d{1,6})"));
    const auto page = named.match(words);
    return page.hasMatch() ? page.captured(1).toInt() : any.match(words).captured(1).toInt();
}

}  // namespace matang::gui
