// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace matang::gui {

class MainWindow;
class Photographer;

/// The page of reports with the pages of one, with the strip of its pages, with a template that has mistakes, of a whole round, and after a
/// report was written.
[[nodiscard]] bool photographReport(MainWindow& window, Photographer& photographer);

}  // namespace matang::gui
