// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_content.h"

#include "../search/text_decoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPdfDocument>

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
/// 256 MB in memory.
constexpr qint64 kMostPixels = 64'000'000;
constexpr qint64 kMostScaledPixels = 400'000'000;
/// May name other files and addresses, which nobody wants to be fetched.
constexpr const char* kDrawing = "image/svg+xml";
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

/// Those that are read in a smaller size without being in memory in full first.
bool isReadScaled(const QByteArray& format) {
    return format == "jpeg" || format == "jpg";
}

PreviewContent tooLarge(const QSize& size) {
    auto content = only(Kind::ImageTooLarge);
    content.size = size;
    return content;
}

PreviewContent readPicture(QImageReader& reader) {
    reader.setAutoTransform(true);
    const auto size = reader.size();
    const auto pixels = qint64{size.width()} * size.height();
    // A picture in black and white takes little room, but is scaled with four bytes for each pixel.
    if (!size.isValid() || pixels > (isReadScaled(reader.format()) ? kMostScaledPixels : kMostPixels)) {
        return size.isValid() ? tooLarge(size) : only(Kind::BrokenImage);
    }
    if (std::max(size.width(), size.height()) > kImageEdge) {
        reader.setScaledSize(size.scaled(kImageEdge, kImageEdge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    PreviewContent content;
    content.kind = Kind::Image;
    return reader.read(&content.image) ? content : only(Kind::BrokenImage);
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

PreviewContent readText(QFile& file, bool called) {
    file.seek(0);
    const auto bytes = file.read(kTextBytes);
    if (isBinary(bytes)) {
        return only(called ? Kind::NotText : Kind::Other);
    }
    PreviewContent content;
    content.kind = Kind::Text;
    content.text = withShortLines(decodedText(bytes));
    content.cut = file.size() > bytes.size();
    return content;
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
    if (mediaType.starts_with("image/") && mediaType != kDrawing) {
        return only(Kind::BrokenImage);
    }
    return mediaType != kDrawing && maybeText(mediaType) ? readText(content, !mediaType.empty()) : only(Kind::Other);
}

}  // namespace matang::gui
