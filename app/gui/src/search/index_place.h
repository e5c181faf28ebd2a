// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matang::gui {

/// Where the words of a workspace's evidence are indexed: a file of its own in `cacheFolder`, or where that is empty in the user's own
/// cache folder.
[[nodiscard]] QString indexPlace(const QString& cacheFolder, const QString& workspace);

/// Makes the folder of this index, which only its owner may enter, and removes indexes there that nobody used for a long time.
void prepareIndexFolder(const QString& index);

}  // namespace matang::gui
