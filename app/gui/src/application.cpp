// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/gui/application.h>

#include "guarded_application.h"
#include "main_window.h"
#include "report_command.h"
#include "screens.h"
#include "screens_charts.h"
#include "search/text_reading.h"
#include "text_conversion.h"
#include "theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

namespace matang::gui {

namespace {

rubric::RubricFolders rubricFolders() {
    const auto bundled = toPath(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/matang/rubrics")));
    return {bundled, rubric::ownRubricFolder([](const char* name) { return toStd(qEnvironmentVariable(name)); })};
}

struct Options {
    QString file;
    QString screens;
    bool chartsOnly = false;  ///< of the pictures
    bool leavesWhenUsable = false;
    std::optional<text::Language> language;
};

Options readOptions() {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Penilaian kematangan digital / digital maturity assessment"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Bahasa / language: id, en"), QStringLiteral("id|en"));
    QCommandLineOption screens(QStringLiteral("screens"), QStringLiteral("Write a picture of every page into DIR."), QStringLiteral("DIR"));
    screens.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption charts(QStringLiteral("charts-only"), QStringLiteral("With --screens: of the pages with charts."));
    charts.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption leave(QStringLiteral("leave-when-usable"), QStringLiteral("End as soon as the list of assessments stands."));
    leave.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({language, screens, charts, leave});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Berkas kerja / workspace (.matang)"), QStringLiteral("[FILE]"));
    parser.process(*QCoreApplication::instance());
    return {parser.positionalArguments().value(0), parser.value(screens), parser.isSet(charts), parser.isSet(leave),
            text::languageFromCode(toStd(parser.value(language)))};
}

void openAtStart(MainWindow& window, const Settings& settings, const QString& file) {
    const auto recent = settings.recentFiles();
    if (!file.isEmpty()) {
        window.openFile(file);
    } else if (!recent.isEmpty() && QFileInfo::exists(recent.first())) {
        window.openFile(recent.first());
    }
}

/// For measuring how long starting takes: ends the program once the list of assessments has been painted.
void leaveWhenUsable(MainWindow& window) {
    QObject::connect(&window.host(), &SessionHost::opened, &window, [&window] {
        Overview& overview = window.host().session()->overview();
        QObject::connect(&overview, &Overview::reset, &window, [&window, &overview] {
            if (overview.state() == Overview::State::Ready) {
                window.repaint();
                QTimer::singleShot(0, &window, &QApplication::quit);
            }
        });
    });
}

}  // namespace

int run(int argc, char** argv) {
    GuardedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Matang"));
    QApplication::setApplicationVersion(QStringLiteral(MATANG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("matang"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("matang")));
    if (QApplication::arguments().mid(1) == reportArguments()) {
        return writeReportUntilEnd();
    }
    if (QApplication::arguments().mid(1) == readTextsArguments()) {
        return readTextsUntilEnd();
    }
    const auto options = readOptions();
    // Pictures and measurements are taken with settings of their own, so that they come out the same everywhere.
    const QTemporaryDir scratch;
    Settings settings(options.screens.isEmpty() && !options.leavesWhenUsable ? QString()
                                                                             : scratch.filePath(QStringLiteral("settings.ini")));
    LanguageSwitch language(options.language.value_or(settings.language()));
    const base::SystemClock clock;
    const Surroundings surroundings{settings,
                                    language,
                                    clock,
                                    rubricFolders(),
                                    QApplication::applicationFilePath(),
                                    options.screens.isEmpty() ? QString() : scratch.filePath(QStringLiteral("cache"))};
    theme::apply(settings.appearance());
    MainWindow window(surroundings);
    QObject::connect(&application, &GuardedApplication::unexpected, &window, &MainWindow::showUnexpected);
    if (!options.screens.isEmpty()) {
        settings.setPerson(QStringLiteral("Rina Wulandari"));
        return options.chartsOnly ? writeChartScreens(window, options.screens, options.file)
                                  : writeScreens(window, options.screens, options.file, clock);
    }
    window.show();
    if (options.leavesWhenUsable) {
        leaveWhenUsable(window);
    }
    openAtStart(window, settings, options.file);
    return QApplication::exec();
}

}  // namespace matang::gui
