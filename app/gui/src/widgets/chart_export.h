// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QString>

#include <matang/base/result.h>
#include <matang/content/chart_spec.h>

namespace matang::gui {

/// What a chart can be saved as.
enum class ChartFile { Svg, Png, Csv };

/// "svg", "png", "csv".
[[nodiscard]] QString suffixOf(ChartFile kind);

/// A name for the file, after the chart's title, without a suffix.
[[nodiscard]] QString fileNameOf(const content::ChartSpec& spec);

/// The chart as it is printed, twice as large as on a page, whatever the colours of the window.
[[nodiscard]] QImage printedPicture(const content::ChartSpec& spec, const QFont& font);

/// Writes the chart as it is printed, or its numbers. There is never half a file: what stood there before stays where writing fails.
/// Error: InputOutput file-unwritable {file, detail}.
[[nodiscard]] base::Result<void> writeChart(const content::ChartSpec& spec, ChartFile kind, const QFont& font, const QString& file);

}  // namespace matang::gui
