// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace matang::testing {

struct Ran {
    int exitCode = -1;  ///< -1: could not be started
    QString output;     ///< of both streams
};

/// Runs a program that the reports are checked with and waits for it.
[[nodiscard]] Ran run(const QString& program, const QStringList& arguments, const QMap<QString, QString>& environment = {});

/// The one application that charts and fonts need, on the offscreen platform.
void startApplication();

/// A folder below the build folder for what a test writes.
[[nodiscard]] QString outputFolder();

}  // namespace matang::testing
