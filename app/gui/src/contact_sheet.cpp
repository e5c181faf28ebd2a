// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact_sheet.h"

#include <QPainter>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kColumns = 5;
constexpr int kWidth = 384;   // of a small picture
constexpr int kHeight = 240;  // the most it may have
constexpr int kCaption = 20;
constexpr int kGap = 10;

}  // namespace

void ContactSheet::add(const QImage& picture, const QString& name) {
    m_entries.push_back({picture.scaled(kWidth, kHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation), name});
}

bool ContactSheet::save(const QString& file) const {
    const int rows = (static_cast<int>(m_entries.size()) + kColumns - 1) / kColumns;
    QImage sheet(kGap + kColumns * (kWidth + kGap), kGap + rows * (kHeight + kCaption + kGap), QImage::Format_RGB32);
    sheet.fill(QColor(Qt::lightGray));
    QPainter painter(&sheet);
    for (int place = 0; place < static_cast<int>(m_entries.size()); ++place) {
        const auto& entry = m_entries[static_cast<std::size_t>(place)];
        const QPoint corner(kGap + place % kColumns * (kWidth + kGap), kGap + place / kColumns * (kHeight + kCaption + kGap));
        painter.drawImage(corner, entry.picture);
        painter.drawText(QRect(corner + QPoint(0, kHeight), QSize(kWidth, kCaption)), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
    }
    painter.end();
    // Few colours are enough to see what is there, and keep the file small.
    return sheet.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither).save(file);
}

}  // namespace matang::gui
