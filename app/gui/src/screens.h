// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matang::gui {

class MainWindow;

/// Writes a picture of every page of the window into a folder, in both languages, light and dark. Runs its own event loop until done.
/// Returns the exit status.
[[nodiscard]] int writeScreens(MainWindow& window, const QString& folder, const QString& workspace);

}  // namespace matang::gui
