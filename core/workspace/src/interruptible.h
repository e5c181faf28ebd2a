// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <functional>
#include <stop_token>

namespace matang::workspace {

/// Lets whatever SQLite does on a connection be stopped for as long as it lives; what is stopped throws SQLITE_INTERRUPT.
class Interruptible {
public:
    Interruptible(Connection& connection, const std::stop_token& stop)
        : m_connection(&connection), m_stop(stop), m_interrupt(stop, [handle = connection.handle()] { sqlite3_interrupt(handle); }) {
        sqlite3_progress_handler(connection.handle(), kInstructionsBetweenLooks, stopAsked, &m_stop);
    }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;
    ~Interruptible() { sqlite3_progress_handler(m_connection->handle(), 0, nullptr, nullptr); }

private:
    static constexpr int kInstructionsBetweenLooks = 1000;
    static int stopAsked(void* stop) { return static_cast<std::stop_token*>(stop)->stop_requested() ? 1 : 0; }

    Connection* m_connection;
    // Interrupting ends one instruction that takes long, such as the check of a large table, but is lost between two statements; looking
    // now and then catches that.
    std::stop_token m_stop;
    std::stop_callback<std::function<void()>> m_interrupt;
};

}  // namespace matang::workspace
