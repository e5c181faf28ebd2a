// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/clock.h>

#include <QString>

namespace matang::gui {

class MainWindow;

/// Writes a picture of every page of the window into a folder, in both languages, light and dark, from a copy of a workspace. Runs its own
/// event loop until done. Returns the exit status.
[[nodiscard]] int writeScreens(MainWindow& window, const QString& folder, const QString& file, const base::Clock& clock);

}  // namespace matang::gui
