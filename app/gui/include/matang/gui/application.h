// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace matang::gui {

/// The program `matang`: reads the command line (`matang [--lang id|en] [FILE]`), shows the window and runs until it is closed.
/// Returns the exit status.
[[nodiscard]] int run(int argc, char** argv);

}  // namespace matang::gui
