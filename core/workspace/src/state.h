// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agency_store.h"
#include "connection.h"
#include "editing.h"
#include "failures.h"
#include "trail.h"
#include "words.h"
#include "writer_lock.h"

#include <matang/workspace/workspace.h>

#include <filesystem>
#include <optional>

namespace matang::workspace {

/// Everything behind an open workspace.
struct Workspace::State {
    State(std::filesystem::path path, const base::Clock& time, Connection&& opened)
        : file(std::move(path)), clock(&time), connection(std::move(opened)) {}

    std::filesystem::path file;
    const base::Clock* clock;
    Access access = Access::ReadOnly;
    std::optional<Holder> holder;
    std::optional<WriterLock> lock;  // before the connection, so that the lock outlives it
    Connection connection;
    Words words;
    AgencyIndex agencies;
    std::int64_t dataVersion = 0;
    int visits = 0;                           // of forEachRecord and readContent under way
    std::optional<TrailWriter> group;         // the trail of the edits that are being run together
    std::optional<base::Error> groupFailure;  // the database failed in the midst of them

    /// What the caches know may be wrong after a rollback or after somebody else's edit.
    void forget();
    void forgetWhatOthersChanged();
};

/// Counts a visit for as long as it lasts.
class Visit {
public:
    explicit Visit(int& visits) : m_visits(&visits) { ++*m_visits; }
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;
    ~Visit() { --*m_visits; }

private:
    int* m_visits;
};

/// A write transaction, rolled back unless it is committed.
class WriteTransaction {
public:
    explicit WriteTransaction(Connection& connection, Words& words, AgencyIndex& agencies);
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    ~WriteTransaction();
    void commit();

private:
    Connection* m_connection;
    Words* m_words;
    AgencyIndex* m_agencies;
    bool m_committed = false;
};

}  // namespace matang::workspace
