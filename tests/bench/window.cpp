// SPDX-License-Identifier: GPL-3.0-or-later
// The window at work on the whole nation: bench_window RUBRICS_FOLDER FILE [PICTURE]
// Opens the file until the list of assessments has been painted, opens one assessment, and changes a mark by key 200 times, each time
// until tree, levels and index have been painted. Prints milliseconds and the most megabytes the process ever had.
#include "main_window.h"
#include "pages/score_page.h"
#include "process.h"
#include "session_view.h"
#include "widgets/indicator_tree_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <vector>

namespace {

using namespace matang::gui;
using matang::bench::mostMemory;
using matang::bench::require;

constexpr int kChanges = 200;
constexpr int kPatience = 60'000;
constexpr int kPause = 20;  ///< between two changes, for what is done after a change has been painted

double milliseconds(const QElapsedTimer& watch) {
    return static_cast<double>(watch.nsecsElapsed()) / 1e6;
}

/// What this thread alone has computed, however busy the machine is.
double computed() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

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

/// By the clock on the wall, and what the window's thread computed in that time; both ascending.
struct Times {
    std::vector<double> elapsed;
    std::vector<double> computed;
};

double atPercent(const std::vector<double>& times, std::size_t percent) {
    return times[std::max<std::size_t>(1, times.size() * percent / 100) - 1];
}

/// Counts how often parts of the window are painted.
class PaintWatch final : public QObject {
public:
    PaintWatch(std::initializer_list<QWidget*> parts) {
        for (auto* part : parts) {
            m_paints.insert(part, 0);
            part->installEventFilter(this);
        }
    }
    void restart() { std::fill(m_paints.begin(), m_paints.end(), 0); }
    [[nodiscard]] bool allPainted() const {
        return std::all_of(m_paints.begin(), m_paints.end(), [](int paints) { return paints > 0; });
    }

protected:
    bool eventFilter(QObject* part, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            ++m_paints[static_cast<QWidget*>(part)];
        }
        return false;
    }

private:
    QHash<QWidget*, int> m_paints;
};

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
        while (!painted.allPainted() && watch.elapsed() < kPatience) {
            QCoreApplication::processEvents();
        }
        times.elapsed.push_back(milliseconds(watch));
        times.computed.push_back(computed() - before);
        require(painted.allPainted(), "tree and levels painted anew");
        require(document.card().node(node).value == matang::base::Rational(level), "the level that was chosen");
    }
    std::sort(times.elapsed.begin(), times.elapsed.end());
    std::sort(times.computed.begin(), times.computed.end());
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
