// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <memory>
#include <string>

class QPdfDocument;

namespace matang::gui {

/// What an attached file shows of itself: pages, a picture, words, or the reason why there is nothing to see.
struct PreviewContent {
    enum class Kind {
        Pdf,
        Image,
        Text,
        Web,            ///< the address of a web page
        Other,          ///< a kind of file that is not shown here
        Empty,          ///< no bytes
        BrokenPdf,      ///< called PDF, and cannot be read as one
        LockedPdf,      ///< asks for a password
        BrokenImage,    ///< called a picture, and cannot be read as one
        NotText,        ///< called text, and is none
        ImageTooLarge,  ///< more than may be taken into memory
        Unreadable      ///< the copy could not be opened
    };

    Kind kind = Kind::Other;
    std::shared_ptr<QPdfDocument> pdf;  ///< belongs to the thread of the window
    QImage image;                       ///< scaled down where it is large
    QString text;
    QSize size{};      ///< of a picture that is too large
    bool cut = false;  ///< `text` is only the beginning
    friend bool operator==(const PreviewContent&, const PreviewContent&) = default;
};

/// Reads what `file` shows; takes long, and knows nothing of the window. The content decides what it is; `mediaType` only what it is
/// called where it cannot be read.
[[nodiscard]] PreviewContent readPreview(const QString& file, const std::string& mediaType);

}  // namespace matang::gui
