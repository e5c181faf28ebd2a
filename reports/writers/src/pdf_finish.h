// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf_metadata.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace matang::writers {

/// What a PDF gets beyond painted pages. All measures in points, from the top left corner of the page.
struct PdfExtras {
    struct Heading {
        QString title;
        int level = 1;
        std::size_t page = 0;
        QPointF at;  ///< what a reader sees at the top of the window
    };
    struct Link {
        std::size_t page = 0;
        QRectF box;
        std::size_t heading = 0;  ///< where it leads
    };
    /// A picture that stands on many pages and is stored once. It was painted on a last page of its own, which is taken away.
    struct Stamp {
        QRectF painted;
        struct Copy {
            std::size_t page = 0;
            QRectF box;
        };
        std::vector<Copy> copies;
    };
    PdfMetadata metadata;
    std::vector<Heading> headings;
    std::vector<Link> links;
    std::optional<Stamp> stamp;
};

/// The painted pages with bookmarks (open at the first level), links, language, title shown by the reader, and the report's own moment and
/// identifier, so that the same report at the same moment is the same file. Stays PDF 1.4 without object streams. Nothing where the pages
/// cannot be read.
[[nodiscard]] QByteArray finishedPdf(const QByteArray& painted, const PdfExtras& extras);

}  // namespace matang::writers
