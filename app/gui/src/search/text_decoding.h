// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace matang::gui {

/// The words of these bytes: UTF-8, what a byte order mark says, or Latin-1 where they are none of these.
[[nodiscard]] QString decodedText(const QByteArray& bytes);

/// Bytes that no text holds. The end of `bytes` may lie within a letter.
[[nodiscard]] bool isBinary(const QByteArray& bytes);

/// True where bytes of this type are words; a file that is called nothing at all may be some.
[[nodiscard]] bool maybeText(const std::string& mediaType);

}  // namespace matang::gui
