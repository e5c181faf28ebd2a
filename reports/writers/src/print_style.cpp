// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_style.h"

#include "look_theme.h"
#include "report_font.h"

namespace matang::writers {

namespace {

constexpr double kPaperWidth = 210;
constexpr double kPaperHeight = 297;
constexpr double kSide = 22;
constexpr double kTop = 27;
constexpr double kBottom = 26;
constexpr double kCompactTop = 24;
constexpr double kCompactBottom = 23;
constexpr double kCompactType = 0.9;
constexpr double kCompactSpacing = 0.62;

}  // namespace

PrintStyle::PrintStyle(int dotsPerInch, const content::Look& look, text::Language language)
    : m_dotsPerInch(dotsPerInch),
      m_compact(look.density == content::Look::Density::Compact),
      m_spacing(m_compact ? kCompactSpacing : 1),
      m_decimalMark(language == text::Language::English ? u'.' : u','),
      m_theme(lookTheme(look, font(kChart))) {}

QFont PrintStyle::font(double points, QFont::Weight weight) const {
    return reportFont(weight, pt(points) * (m_compact ? kCompactType : 1));
}

QRectF PrintStyle::paper() const {
    return {0, 0, mm(kPaperWidth), mm(kPaperHeight)};
}

QRectF PrintStyle::body() const {
    return paper().adjusted(mm(kSide), mm(m_compact ? kCompactTop : kTop), -mm(kSide), -mm(m_compact ? kCompactBottom : kBottom));
}

}  // namespace matang::writers
