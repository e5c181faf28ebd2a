// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_program.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

namespace matang::testing {

Ran run(const QString& program, const QStringList& arguments, const QMap<QString, QString>& environment) {
    QProcess process;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (auto variable = environment.begin(); variable != environment.end(); ++variable) {
        surroundings.insert(variable.key(), variable.value());
    }
    process.setProcessEnvironment(surroundings);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(300000)) {
        return {-1, program + QStringLiteral(": ") + process.errorString()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

void startApplication() {
    static int count = 1;
    static char name[] = "writers_tests";
    static char* arguments[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Outlives all tests: fonts must not be taken down before the objects that use them.
        new QApplication(count, arguments);
    }
}

QString outputFolder() {
    const QString folder = QStringLiteral(MATANG_BINARY_DIR "/report-tests");
    QDir().mkpath(folder);
    return folder;
}

}  // namespace matang::testing
