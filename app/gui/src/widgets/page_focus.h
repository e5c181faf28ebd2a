// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace matang::gui {

/// Where the keyboard stands when a page comes up. Not a focus proxy: with one, Tab jumps over everything that stands before it on the
/// page.
void setFirstFocus(QWidget& page, QWidget& first);
/// Puts the keyboard there; on the page itself where nothing was named.
void focusFirst(QWidget& page);

}  // namespace matang::gui
