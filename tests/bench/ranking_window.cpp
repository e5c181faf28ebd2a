// SPDX-License-Identifier: GPL-3.0-or-later
// The page Ranking at work on the whole nation: bench_ranking_window RUBRICS_FOLDER FILE [PICTURES_FOLDER]
// On every view it switches the marked agency, the year and the group, each time until what is seen has been painted; then goes from view
// to view after each change of the year, and scrolls the ranking page by page. Prints milliseconds and the most megabytes the process ever
// had.
#include "main_window.h"
#include "painted.h"
#include "process.h"
#include "ranking/ranking_page.h"
#include "session_view.h"
#include "widgets/chart_frame.h"
#include "widgets/chart_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <iostream>

namespace {

using namespace matang::gui;
using namespace matang::bench;

constexpr int kRounds = 8;

template <typename Part>
Part& find(QWidget& window, const char* name) {
    auto* part = window.findChild<Part*>(QLatin1String(name));
    require(part != nullptr, name);
    return *part;
}

/// What is painted of the view that is seen.
std::vector<QWidget*> seen(RankingPage& page) {
    std::vector<QWidget*> parts;
    auto& table = find<QTableView>(page, "rankingTable");
    if (table.isVisible()) {
        parts.push_back(table.viewport());
    }
    for (auto* frame : page.findChildren<ChartFrame*>()) {
        if (frame->isVisible()) {
            parts.push_back(frame->pane().viewport());
        }
    }
    require(!parts.empty(), "a view");
    return parts;
}

/// What a change costs until everything that is seen afterwards has been painted.
void measure(Times& times, RankingPage& page, const std::function<void()>& change) {
    QCoreApplication::processEvents();
    const double before = computed();
    QElapsedTimer watch;
    watch.start();
    change();
    PaintWatch painted(seen(page));
    painted.wait(watch);
    times.elapsed.push_back(milliseconds(watch));
    times.computed.push_back(computed() - before);
    require(painted.allPainted(), "the view painted anew");
}

void step(QComboBox& choice) {
    choice.setCurrentIndex((choice.currentIndex() + 1) % choice.count());
}

/// Compares those with a 1 in their names, and all again.
void switchGroup(Times& times, RankingPage& page) {
    find<QLineEdit>(page, "agencyPickerSearch").setText(QStringLiteral("1"));
    measure(times, page, [&] { find<QPushButton>(page, "agencyPickerTickShown").click(); });
    measure(times, page, [&] { find<QPushButton>(page, "agencyPickerClear").click(); });
}

struct Measured {
    Times agency;
    Times year;
    Times group;
    Times view;
    Times scrolled;
};

void scrollThrough(Times& times, RankingPage& page) {
    page.showView(RankingPage::Ranking);
    QCoreApplication::processEvents();
    auto& table = find<QTableView>(page, "rankingTable");
    auto& bar = *table.verticalScrollBar();
    for (int at = 0; at < bar.maximum(); at += std::max(1, bar.pageStep())) {
        measure(times, page, [&] { bar.setValue(at + std::max(1, bar.pageStep())); });
    }
}

Measured measureAll(RankingPage& page) {
    Measured measured;
    auto& marked = find<QComboBox>(page, "rankingMarked");
    auto& year = find<QComboBox>(page, "rankingYear");
    for (int view = 0; view < RankingPage::ViewCount; ++view) {
        page.showView(static_cast<RankingPage::View>(view));
        for (int round = 0; round < kRounds; ++round) {
            measure(measured.agency, page, [&] { step(marked); });
            // The first year of all has nothing to compare with, so that two views only say so.
            year.setCurrentIndex(year.currentIndex() + 2 >= year.count() ? 0 : year.currentIndex());
            measure(measured.year, page, [&] { step(year); });
            switchGroup(measured.group, page);
        }
    }
    for (int round = 0; round < kRounds; ++round) {
        year.setCurrentIndex(round % 2);
        for (int view = 0; view < RankingPage::ViewCount; ++view) {
            measure(measured.view, page, [&] { page.showView(static_cast<RankingPage::View>(view)); });
        }
    }
    scrollThrough(measured.scrolled, page);
    for (auto* times : {&measured.agency, &measured.year, &measured.group, &measured.view, &measured.scrolled}) {
        times->sort();
    }
    return measured;
}

void takePictures(MainWindow& window, RankingPage& page, const QString& folder) {
    for (int view = 0; view < RankingPage::ViewCount; ++view) {
        page.showView(static_cast<RankingPage::View>(view));
        QCoreApplication::processEvents();
        window.grab().save(folder + QStringLiteral("/ranking-%1.png").arg(view));
    }
}

void print(const char* name, const Times& times) {
    std::cout << name << ' ' << atPercent(times.elapsed, 50) << ' ' << times.elapsed.back() << ' ' << times.computed.back() << ' ';
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc < 3) {
        std::cerr << "usage: bench_ranking_window RUBRICS_FOLDER FILE [PICTURES_FOLDER]\n";
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
    window.openFile(QString::fromLocal8Bit(argv[2]));
    const auto ready = [&window] {
        return window.view() != nullptr && window.host().session()->overview().state() == Overview::State::Ready;
    };
    require(QTest::qWaitFor(ready, kPatience), "the list of assessments");
    window.view()->showPage(SessionView::Ranking);
    auto& page = find<RankingPage>(window, "rankingPage");
    const auto measured = measureAll(page);
    if (argc > 3) {
        takePictures(window, page, QString::fromLocal8Bit(argv[3]));
    }
    print("agency", measured.agency);
    print("year", measured.year);
    print("group", measured.group);
    print("view", measured.view);
    print("scroll", measured.scrolled);
    std::cout << "memory " << mostMemory() << '\n';
    return 0;
}
