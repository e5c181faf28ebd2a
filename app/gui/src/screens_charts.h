// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matang::gui {

class MainWindow;

/// Writes pictures of the pages with charts, of a workspace as tests/data/charts/build.sh makes it, into a folder: every view in both
/// languages, light and dark, and every chart in grey; and all of them small on one sheet each. Returns 0, or 3 where that failed.
[[nodiscard]] int writeChartScreens(MainWindow& window, const QString& folder, const QString& file);

}  // namespace matang::gui
