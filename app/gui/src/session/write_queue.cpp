// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_queue.h"

#include <QEventLoop>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <system_error>
#include <utility>

namespace matang::gui {

namespace {

constexpr std::chrono::seconds kPause{3};
constexpr std::array<std::string_view, 7> kTroubles{"disk-full",         "workspace-busy",      "workspace-damaged", "workspace-gone",
                                                    "workspace-storage", "workspace-read-only", "unexpected-failure"};

}  // namespace

bool isStorageTrouble(const base::Error& error) {
    return std::find(kTroubles.begin(), kTroubles.end(), error.reason) != kTroubles.end();
}

WriteQueue::WriteQueue(WorkspaceStore& store, QObject* parent) : QObject(parent), m_store(store) {
    m_again.setSingleShot(true);
    m_again.setInterval(kPause);
    connect(&m_again, &QTimer::timeout, this, &WriteQueue::retry);
}

WriteQueue::State WriteQueue::state() const noexcept {
    if (!m_held.empty()) {
        return State::Held;
    }
    return m_underway.empty() ? State::Saved : State::Saving;
}

void WriteQueue::add(Write write) {
    const auto before = state();
    submit(std::move(write));
    announce(before);
}

void WriteQueue::submit(Write write) {
    auto job = [gate = m_gate, store = write.store, held = !write.answered](StoreAccess access) -> base::Result<void> {
        if (gate->closed) {
            return tl::unexpected<base::Error>(gate->reason);
        }
        auto outcome = store(access);
        if (!outcome && held && isStorageTrouble(outcome.error())) {
            gate->reason = outcome.error();
            gate->closed = true;
        }
        return outcome;
    };
    const auto number = ++m_submitted;
    m_underway.push_back({std::move(write), number});
    m_store.run(std::move(job)).then(this, [this, number](base::Result<void> outcome) { answer(number, outcome); });
}

/// The store works in order, but Qt hands out the answer of a job that was quick before those that wait in the event loop.
void WriteQueue::answer(std::uint64_t number, const base::Result<void>& outcome) {
    const auto found = std::find_if(m_underway.begin(), m_underway.end(), [number](const auto& one) { return one.number == number; });
    if (found != m_underway.end()) {
        found->outcome = outcome;
    }
    while (!m_underway.empty() && m_underway.front().outcome) {
        auto next = std::move(m_underway.front());
        finish(std::move(next.write), *next.outcome);
    }
}

void WriteQueue::finish(Write write, const base::Result<void>& outcome) {
    const auto before = state();
    m_underway.pop_front();
    const bool isHeld = !outcome && !write.answered && isStorageTrouble(outcome.error());
    if (write.answered) {
        write.answered(outcome);
    } else if (outcome && write.stored) {
        write.stored();
    } else if (isHeld) {
        m_reason = outcome.error();
        m_held.push_back(std::move(write));
        m_again.start();
    }
    announce(before);
    if (!outcome && !isHeld && !write.answered) {
        emit refused(outcome.error());
    }
}

void WriteQueue::announce(State before) {
    if (state() != before || state() == State::Held) {
        emit stateChanged();
    }
}

void WriteQueue::retry() {
    if (!m_underway.empty()) {
        m_again.start();  // what is under way comes back first, or the order would be lost
        return;
    }
    if (m_held.empty()) {
        return;
    }
    m_gate->closed = false;
    for (auto& write : std::exchange(m_held, {})) {
        submit(std::move(write));
    }
    emit stateChanged();
}

void WriteQueue::settle() {
    QEventLoop loop;
    connect(this, &WriteQueue::stateChanged, &loop, [this, &loop] {
        if (m_underway.empty()) {
            loop.quit();
        }
    });
    if (!m_underway.empty()) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
}

void WriteQueue::showUnsaved() const {
    // What showing leads to may add further edits.
    std::vector<std::function<void()>> shows;
    const auto collect = [&shows](const Write& write) {
        if (write.show) {
            shows.push_back(write.show);
        }
    };
    std::for_each(m_held.begin(), m_held.end(), collect);
    std::for_each(m_underway.begin(), m_underway.end(), [&collect](const auto& one) { collect(one.write); });
    for (const auto& show : shows) {
        show();
    }
}

void WriteQueue::dropHeld() {
    const auto before = state();
    m_again.stop();
    m_held.clear();
    m_gate->closed = m_gate->closed && !m_underway.empty();
    announce(before);
}

base::Result<void> storeElsewhere(StoreAccess store, const std::vector<Write>& writes, const std::filesystem::path& file,
                                  const base::Clock& clock) {
    if (auto copied = store.workspace.saveCopy(file); !copied) {
        return copied;
    }
    const auto storeAll = [&]() -> base::Result<void> {
        auto copy = workspace::Workspace::open(file, workspace::Access::ReadWrite, clock);
        if (!copy) {
            return base::propagate(copy);
        }
        results::Results scores(*copy);
        for (const auto& write : writes) {
            if (auto stored = write.store({*copy, scores}); !stored && isStorageTrouble(stored.error())) {
                return stored;
            }
        }
        return {};
    };
    auto outcome = storeAll();
    if (!outcome) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }
    return outcome;
}

}  // namespace matang::gui
