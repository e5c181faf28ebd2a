// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

namespace matang::workspace {

/// Part of a transaction that can be taken back by itself, and is where it is not kept.
class Savepoint {
public:
    explicit Savepoint(Connection& connection) : m_connection(&connection) { connection.execute("SAVEPOINT part"); }
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    ~Savepoint() {
        if (!m_kept) {
            sqlite3_exec(m_connection->handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
        }
    }
    void keep() {
        m_connection->execute("RELEASE part");
        m_kept = true;
    }

private:
    Connection* m_connection;
    bool m_kept = false;
};

}  // namespace matang::workspace
