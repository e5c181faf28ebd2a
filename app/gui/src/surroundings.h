// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language_switch.h"
#include "settings.h"

#include <matang/base/clock.h>
#include <matang/rubric/library.h>

#include <QString>

namespace matang::gui {

/// What the window is given from outside by `run` or by a test; everything in it outlives the window.
struct Surroundings {
    Settings& settings;
    LanguageSwitch& language;
    const base::Clock& clock;
    rubric::RubricFolders rubricFolders;  ///< of the instruments that new assessments may choose from
    QString program;                      ///< this program's own file, started again to write a report beside the window
    QString cacheFolder{};                ///< for what can be made anew at any time; empty: the user's own
};

}  // namespace matang::gui
