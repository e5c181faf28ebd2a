// SPDX-License-Identifier: GPL-3.0-or-later
// A folder dropped on the assessment of a window: bench_attach_window RUBRICS_FOLDER FILE FOLDER
// Opens the newest assessment of the file, drops the folder on the page of evidence, and attaches every file to the indicators that their
// names say. Prints the milliseconds that it took, the longest that the window did not answer meanwhile, and the most megabytes.
#include "main_window.h"
#include "pages/evidence_page.h"
#include "process.h"
#include "session_view.h"
#include "widgets/sorting_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

namespace {

using namespace matang::gui;
using matang::bench::require;

constexpr int kPatience = 300'000;

/// The longest between two beats of a timer: how long the window was deaf.
class Heartbeat final : public QObject {
public:
    Heartbeat() {
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc < 4) {
        std::cerr << "usage: bench_attach_window RUBRICS_FOLDER FILE FOLDER\n";
        return 2;
    }
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    settings.setWho({"Asesor", matang::assessment::Role::Coordinator, {}});
    LanguageSwitch language(matang::text::Language::Indonesian);
    const matang::base::SystemClock clock;
    const Surroundings surroundings{settings, language, clock, std::filesystem::path(argv[1]), {}};
    MainWindow window(surroundings);
    window.resize(1280, 800);
    window.show();
    window.openFile(QString::fromLocal8Bit(argv[2]));
    const auto opened = [&window] {
        return window.view() != nullptr && window.host().session()->overview().state() == Overview::State::Ready;
    };
    require(QTest::qWaitFor(opened, kPatience), "the list of assessments");
    auto& session = *window.host().session();
    session.document().open(session.overview().rows().front().id);
    require(QTest::qWaitFor([&session] { return session.document().isReady(); }, kPatience), "an assessment");
    window.view()->showPage(SessionView::Evidence);

    AttachOutcome outcome;
    bool finished = false;
    QObject::connect(&session.evidence().attaching(), &Attaching::finished, &window, [&](const AttachOutcome& one) {
        outcome = one;
        finished = true;
    });
    const Heartbeat heartbeat;
    QElapsedTimer watch;
    watch.start();
    auto& page = *window.findChild<EvidencePage*>();
    page.sort({QString::fromLocal8Bit(argv[3])});
    auto& accept = *window.findChild<QPushButton*>(QStringLiteral("sortingAccept"));
    require(QTest::qWaitFor([&accept] { return accept.isEnabled(); }, kPatience), "the sorted folder");
    accept.click();
    require(QTest::qWaitFor([&finished] { return finished; }, kPatience), "the end of attaching");
    std::cout << "attached " << outcome.attached << " known " << outcome.linkedAlready << " failed " << outcome.failures.size()
              << " milliseconds " << watch.elapsed() << " deaf " << heartbeat.longest() << " memory " << matang::bench::mostMemory()
              << '\n';
    return outcome.failures.empty() && !outcome.cancelled ? 0 : 3;
}
