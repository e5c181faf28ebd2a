// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace matang::writers {

/// A text within an element or an attribute, escaped.
[[nodiscard]] QString htmlText(const std::string& text);
/// The same with its line breaks shown.
[[nodiscard]] QString htmlLines(const std::string& text);
/// An element of a name with its attributes: element("p class=\"lead\"", inside).
[[nodiscard]] QString htmlElement(const QString& opening, const QString& inside);
/// Nothing where the text is empty.
[[nodiscard]] QString htmlElementIf(const QString& opening, const std::string& text);
/// `name="value"` with a blank before it.
[[nodiscard]] QString htmlAttribute(const char* name, const QString& escapedValue);

}  // namespace matang::writers
