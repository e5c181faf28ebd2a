// SPDX-License-Identifier: GPL-3.0-or-later
// The window at work on the whole nation: bench_window RUBRICS_FOLDER FILE [PICTURE]
// Opens the file until the list of assessments has been painted, opens one assessment, and changes a mark by key 200 times, each time
// until tree, levels and index have been painted. Prints milliseconds and the most megabytes the process ever had.
#include "main_window.h"
#include "pages/score_page.h"
#include "painted.h"
#include "process.h"
#include "session_view.h"
#include "widgets/indicator_tree_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <vector>

namespace {

using namespace matang::gui;
using namespace matang::bench;

constexpr int kChanges = 200;
constexpr int kPause = 20;  ///< between two changes, for what is done after a change has been painted

/// Until the list of assessments can be seen.
double openFile(MainWindow& window, const QString& file) {
    QElapsedTimer watch;
    watch.start();
    window.openFile(file);
    const auto ready = [&window] {
        return window.view() != nullptr && window.host().session()->overview().state() == Overview::State::Ready;
    };
    while (!ready() && watch.elapsed() < kPatience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    require(ready(), "the list of assessments");
    window.repaint();
    return milliseconds(watch);
}

/// The newest year of the first agency, at its first indicator.
double openAssessment(MainWindow& window) {
    auto& session = *window.host().session();
    QElapsedTimer watch;
    watch.start();
    session.document().open(session.overview().rows().front().id);
    window.view()->showPage(SessionView::Score);
    require(QTest::qWaitFor([&session] { return session.document().isReady(); }, kPatience), "an assessment");
    window.repaint();
    return milliseconds(watch);
}

template <typename Part>
Part& find(QWidget& window, const char* name) {
    auto* part = window.findChild<Part*>(QLatin1String(name));
    require(part != nullptr, name);
    return *part;
}

/// What a key costs from being pressed until everything that it changes has been painted.
Times changeMarks(MainWindow& window) {
    auto& document = window.host().session()->document();
    auto& tree = find<IndicatorTreeView>(window, "indicatorTree");
    PaintWatch painted({tree.viewport(), &find<QWidget>(window, "level3"), &find<QWidget>(window, "level4")});
    const auto& indicators = document.weights().indicators;
    Times times;
    for (int change = 0; change < kChanges; ++change) {
        const auto node = indicators[static_cast<std::size_t>(change) % indicators.size()];
        window.view()->score().selectNode(node);
        QTest::qWait(kPause);
        const auto value = document.card().node(node).value;
        const int level = value == matang::base::Rational(4) ? 3 : 4;
        painted.restart();
        const double before = computed();
        QElapsedTimer watch;
        watch.start();
        QTest::keyClick(&tree, static_cast<Qt::Key>(Qt::Key_0 + level));
        painted.wait(watch);
        times.elapsed.push_back(milliseconds(watch));
        times.computed.push_back(computed() - before);
        require(painted.allPainted(), "tree and levels painted anew");
        require(document.card().node(node).value == matang::base::Rational(level), "the level that was chosen");
    }
    times.sort();
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc < 3) {
        std::cerr << "usage: bench_window RUBRICS_FOLDER FILE [PICTURE]\n";
        return 2;
    }
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    settings.setPerson(QStringLiteral("Asesor"));
    LanguageSwitch language(matang::text::Language::Indonesian);
    const matang::base::SystemClock clock;
    const Surroundings surroundings{settings, language, clock, std::filesystem::path(argv[1]), {}};
    MainWindow window(surroundings);
    window.resize(1280, 800);
    window.show();
    require(QTest::qWaitForWindowExposed(&window), "the window");
    const double opened = openFile(window, QString::fromLocal8Bit(argv[2]));
    const double read = openAssessment(window);
    const auto times = changeMarks(window);
    if (argc > 3) {
        window.grab().save(QString::fromLocal8Bit(argv[3]));
    }
    std::cout << "open " << opened << " assessment " << read << " median " << atPercent(times.elapsed, 50) << " p99 "
              << atPercent(times.elapsed, 99) << " most " << times.elapsed.back() << " computed " << atPercent(times.computed, 99)
              << " memory " << mostMemory() << '\n';
    return 0;
}
