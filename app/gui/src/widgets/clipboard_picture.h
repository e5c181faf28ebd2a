// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

#include <matang/base/clock.h>

namespace matang::gui {

/// Writes the picture that was copied as a PNG file named after the moment into a folder. Empty where nothing could be written.
[[nodiscard]] QString storeClipboardPicture(const QDir& folder, base::Moment now);

}  // namespace matang::gui
