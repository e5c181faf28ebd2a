// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_view.h"

#include <QImage>
#include <QScrollArea>

namespace matang::gui {

/// One picture, as wide as there is room until it is magnified. It is drawn scaled, never kept so.
class PictureView final : public QScrollArea, public ContentView {
    Q_OBJECT

public:
    PictureView(const QImage& image, QWidget* parent);
    void magnify(int steps) override;
    void fitWidth() override;
    void fitPage() override;
    [[nodiscard]] int percent() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double fittingFactor() const;
    void place();

    QSize m_size;
    double m_factor = 0;   ///< 0: fits the room
    bool m_whole = false;  ///< it fits in height, too
};

}  // namespace matang::gui
