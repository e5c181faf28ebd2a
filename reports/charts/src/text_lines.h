// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace matang::charts {

/// A text broken at its words into at most so many lines; what does not fit is cut off with an ellipsis, and a word that is too long for a
/// line is broken.
[[nodiscard]] QStringList brokenInto(const QString& text, const QFont& font, double width, int mostLines);

}  // namespace matang::charts
