// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crest.h"
#include "print_style.h"

#include <matang/content/report_document.h>

#include <QRectF>

class QPainter;

namespace matang::writers {

/// What stands above and below the body of every page but the cover: crest, organisation and running title above; footer and page number
/// below. No two of them ever meet: names that are too long for their room end with an ellipsis.
class PageFrame {
public:
    /// All of them must outlive it.
    PageFrame(const content::ReportDocument& document, const PrintStyle& style, const Crest& crest);

    /// Everything but the crest.
    void paint(QPainter& painter, std::size_t page, std::size_t pages) const;
    /// Where the crest belongs; empty where there is none.
    [[nodiscard]] QRectF crestBox() const;

private:
    void paintHead(QPainter& painter) const;
    void paintFoot(QPainter& painter, std::size_t page, std::size_t pages) const;

    const content::ReportDocument& m_document;
    const PrintStyle& m_style;
    const Crest& m_crest;
};

}  // namespace matang::writers
