// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/report_document.h>

namespace matang::writers {

/// The print theme in the accent that a report's template asks for, with every shade that follows from it. An accent too light to be read
/// on white is darkened until it can be: titles and the index are printed in it. An empty or unreadable colour keeps that of Matang.
[[nodiscard]] charts::Theme lookTheme(const content::Look& look, const QFont& font);

}  // namespace matang::writers
