// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QSizeF>
#include <QString>

namespace matang::writers {

/// A chart as an SVG element for the middle of an HTML file: told by its title and description, its ids unique by the chart's number.
[[nodiscard]] QString htmlSvg(const content::ChartSpec& spec, const content::Look& look, QSizeF millimetres, int number);

}  // namespace matang::writers
