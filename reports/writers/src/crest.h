// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <memory>

class QPainter;
class QSvgRenderer;

namespace matang::writers {

/// The crest of a report's look. An SVG stays vectors, unless it holds what an archive PDF may not hold (half-transparent colours, texts
/// in other typefaces): then it becomes a fine picture on white, as a PNG does.
class Crest {
public:
    Crest() = default;
    /// A picture that cannot be read is no crest.
    explicit Crest(const content::Look& look);

    [[nodiscard]] bool isEmpty() const { return m_size.isEmpty(); }
    /// The largest size of its shape within a box.
    [[nodiscard]] QSizeF sizeWithin(double width, double height) const { return m_size.scaled(width, height, Qt::KeepAspectRatio); }
    void paint(QPainter& painter, const QRectF& box) const;

private:
    QSizeF m_size;
    std::shared_ptr<QSvgRenderer> m_vectors;  ///< shared, since it cannot be copied
    QImage m_picture;
};

}  // namespace matang::writers
