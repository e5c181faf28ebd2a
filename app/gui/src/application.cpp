// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/gui/application.h>

#include "main_window.h"
#include "report_command.h"
#include "screens.h"
#include "text_conversion.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

namespace matang::gui {

namespace {

std::filesystem::path rubricFolder() {
    return toPath(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/matang/rubrics")));
}

int writeReportAndEnd(const ReportOrder& order) {
    const base::SystemClock clock;
    const auto written = writeReport(order, clock);
    if (!written) {
        QTextStream(stderr) << Wording(order.language).error(written.error()) << '\n';
        return 3;
    }
    return 0;
}

struct Options {
    QString file;
    QString screens;
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
    parser.addOptions({language, screens});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Berkas kerja / workspace (.matang)"), QStringLiteral("[FILE]"));
    parser.process(*QCoreApplication::instance());
    return {parser.positionalArguments().value(0), parser.value(screens), text::languageFromCode(toStd(parser.value(language)))};
}

void openAtStart(MainWindow& window, const Settings& settings, const QString& file) {
    const auto recent = settings.recentFiles();
    if (!file.isEmpty()) {
        window.openFile(file);
    } else if (!recent.isEmpty() && QFileInfo::exists(recent.first())) {
        window.openFile(recent.first());
    }
}

}  // namespace

int run(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Matang"));
    QApplication::setApplicationVersion(QStringLiteral(MATANG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("matang"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("matang")));
    if (const auto order = reportOrder(QApplication::arguments().mid(1))) {
        return writeReportAndEnd(*order);
    }
    const auto options = readOptions();
    // Pictures are taken with settings of their own, so that they look the same everywhere.
    const QTemporaryDir scratch;
    Settings settings(options.screens.isEmpty() ? QString() : scratch.filePath(QStringLiteral("settings.ini")));
    LanguageSwitch language(options.language.value_or(settings.language()));
    const base::SystemClock clock;
    const Surroundings surroundings{settings, language, clock, rubricFolder(), QApplication::applicationFilePath()};
    theme::apply(settings.appearance());
    MainWindow window(surroundings);
    if (!options.screens.isEmpty()) {
        settings.setPerson(QStringLiteral("Rina Wulandari"));
        return writeScreens(window, options.screens, options.file);
    }
    window.show();
    openAtStart(window, settings, options.file);
    return QApplication::exec();
}

}  // namespace matang::gui
