// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/report_document.h>

#include <QByteArray>
#include <QColor>
#include <QFont>

namespace matang::writers {

/// Colours of a report that is not printed by Matang itself. Every one of them that text is written in reads on `background` and on
/// `surface` with a contrast of at least 4.5 to 1.
struct ReportColours {
    QColor background;
    QColor surface;  ///< of callouts and strong rows
    QColor text;
    QColor quiet;
    QColor rule;
    QColor accent;      ///< of lines and surfaces: as the template says
    QColor accentText;  ///< of headings and figures: the accent, darkened where it would not read
    QColor accentSoft;
};

/// An accent that is no colour is that of Matang.
[[nodiscard]] ReportColours coloursOf(const content::Look& look);

/// The theme of printed charts with the accent of the report.
[[nodiscard]] charts::Theme chartTheme(const content::Look& look, const QFont& font);

/// The crest without whatever could run, load or point elsewhere: scripts, event attributes, foreign objects, outside references, document
/// types. PNG comes back as it is; empty for no crest, or one that cannot be read.
[[nodiscard]] QByteArray safeCrest(const content::Look& look);

}  // namespace matang::writers
