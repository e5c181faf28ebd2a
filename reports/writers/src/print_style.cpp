// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_style.h"

#include "report_font.h"

namespace matang::writers {

namespace {

constexpr double kPaperWidth = 210;
constexpr double kPaperHeight = 297;
constexpr double kSide = 22;
constexpr double kTop = 27;
constexpr double kBottom = 26;

}  // namespace

PrintStyle::PrintStyle(int dotsPerInch) : m_dotsPerInch(dotsPerInch), m_theme(charts::Theme::print(font(kChart))) {}

QFont PrintStyle::font(double points, QFont::Weight weight) const {
    return reportFont(weight, pt(points));
}

QRectF PrintStyle::paper() const {
    return {0, 0, mm(kPaperWidth), mm(kPaperHeight)};
}

QRectF PrintStyle::body() const {
    return paper().adjusted(mm(kSide), mm(kTop), -mm(kSide), -mm(kBottom));
}

}  // namespace matang::writers
