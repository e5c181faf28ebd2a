// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of the window share: clocks, and knowing when something has been painted.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QHash>
#include <QWidget>

#include <algorithm>
#include <ctime>
#include <initializer_list>
#include <vector>

namespace matang::bench {

inline constexpr int kPatience = 60'000;

inline double milliseconds(const QElapsedTimer& watch) {
    return static_cast<double>(watch.nsecsElapsed()) / 1e6;
}

/// What this thread alone has computed, however busy the machine is.
inline double computed() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// By the clock on the wall, and what the window's thread computed in that time; both ascending once sorted.
struct Times {
    std::vector<double> elapsed;
    std::vector<double> computed;

    void sort() {
        std::sort(elapsed.begin(), elapsed.end());
        std::sort(computed.begin(), computed.end());
    }
};

inline double atPercent(const std::vector<double>& times, std::size_t percent) {
    return times[std::max<std::size_t>(1, times.size() * percent / 100) - 1];
}

/// Counts how often parts of the window are painted.
class PaintWatch final : public QObject {
public:
    PaintWatch(std::initializer_list<QWidget*> parts) : PaintWatch(std::vector<QWidget*>(parts)) {}
    explicit PaintWatch(const std::vector<QWidget*>& parts) {
        for (auto* part : parts) {
            m_paints.insert(part, 0);
            part->installEventFilter(this);
        }
    }
    void restart() { std::fill(m_paints.begin(), m_paints.end(), 0); }
    [[nodiscard]] bool allPainted() const {
        return std::all_of(m_paints.begin(), m_paints.end(), [](int paints) { return paints > 0; });
    }
    /// Runs the window until all have been painted, or patience ends.
    void wait(const QElapsedTimer& watch) const {
        while (!allPainted() && watch.elapsed() < kPatience) {
            QCoreApplication::processEvents();
        }
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

}  // namespace matang::bench
