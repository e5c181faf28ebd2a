// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/text/language.h>

#include <QCoreApplication>

class QWidget;

namespace matang::gui {

/// What the help menu shows.
class Help {
    Q_DECLARE_TR_FUNCTIONS(matang::gui::Help)

public:
    static void showGuide(text::Language language, QWidget* parent);
    static void showKeys(QWidget* parent);
    static void showAbout(QWidget* parent);
};

}  // namespace matang::gui
