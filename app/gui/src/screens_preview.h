// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace matang::gui {

class MainWindow;
class Photographer;

/// Pictures of an attached file beside its criteria and of the page to find evidence, where the workspace has evidence. False where the
/// window did not come so far.
[[nodiscard]] bool photographPreview(MainWindow& window, Photographer& photographer);

}  // namespace matang::gui
