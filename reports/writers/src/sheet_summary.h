// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook_book.h"

#include <string>
#include <vector>

namespace matang::writers {

/// The first sheet of a workbook: what the report is about, its figures as published, where it comes from, and which sheets follow. It is
/// made first, so that it stands first, and filled when the others are known.
class SummarySheet {
public:
    SummarySheet(Book& book, const content::ReportDocument& document);
    struct Link {
        std::string sheet;
        std::string title;
    };
    void fill(const std::vector<Link>& sheets);

private:
    void drawTitle(const std::string& text, int size, bool accent);
    void drawCover(const content::Cover& cover);
    void drawFigures(const std::vector<content::Figure>& figures);
    void drawLink(const Link& link);
    void drawLine(const std::string& text, bool quiet);

    Book& m_book;
    const content::ReportDocument& m_document;
    Book::Sheet m_sheet;
    int m_row = 0;
};

}  // namespace matang::writers
