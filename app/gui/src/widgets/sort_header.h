// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace matang::gui {

/// The head of a sortable table. The arrow stands level with the words, on their free side: a column needs little more than its words.
class SortHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit SortHeader(QWidget* parent = nullptr);
    /// Where the arrow of a section is drawn.
    [[nodiscard]] QRect arrowIn(const QRect& section, int logicalIndex) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] bool isRightAligned(int logicalIndex) const;
};

}  // namespace matang::gui
