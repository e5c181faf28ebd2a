// SPDX-License-Identifier: GPL-3.0-or-later
#include "crest.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace matang::writers {

namespace {

constexpr int kPixels = 640;  // of the longer side: some 600 dots per inch on the cover

/// Whether painting it would need transparency or a typeface that the report does not have.
bool needsPicture(const QByteArray& svg) {
    static const QRegularExpression transparent(
        QStringLiteral("opacity\\s*[:=]\\s*+[\"']?+\\s*+(?!1(\\.0*)?\\s*[\"';])|rgba\\(|hsla\\(|transparent\\b|"
                       "<(\\w+:)?(mask|filter|image|text|tspan|linearGradient|radialGradient)\\b"));
    return transparent.match(QString::fromUtf8(svg)).hasMatch();
}

QImage onWhite(const QImage& picture) {
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, picture);
    return flat;
}

QImage painted(QSvgRenderer& renderer, const QSizeF& size) {
    QImage picture(size.scaled(kPixels, kPixels, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(picture.rect()));
    return picture;
}

}  // namespace

Crest::Crest(const content::Look& look) {
    const QByteArray bytes = QByteArray::fromStdString(look.crest);
    if (look.crestFormat == content::Look::CrestFormat::Svg) {
        const auto renderer = std::make_shared<QSvgRenderer>(bytes);
        if (!renderer->isValid()) {
            return;
        }
        m_size = renderer->viewBoxF().isEmpty() ? QSizeF(renderer->defaultSize()) : renderer->viewBoxF().size();
        if (needsPicture(bytes)) {
            m_picture = painted(*renderer, m_size);
        } else {
            m_vectors = renderer;
        }
    } else if (look.crestFormat == content::Look::CrestFormat::Png) {
        const QImage picture = QImage::fromData(bytes);
        if (picture.isNull()) {
            return;
        }
        const bool large = qMax(picture.width(), picture.height()) > kPixels;
        m_picture = onWhite(large ? picture.scaled(kPixels, kPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture);
        m_size = m_picture.size();
    }
}

void Crest::paint(QPainter& painter, const QRectF& box) const {
    painter.save();
    if (m_vectors != nullptr) {
        m_vectors->render(&painter, box);
    } else if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.drawImage(box, m_picture);
    }
    painter.restore();
}

}  // namespace matang::writers
