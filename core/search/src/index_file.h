// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/text_index.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sqlite3.h>

namespace matang::search {

/// The database of an index. Where it turns out to be damaged it begins anew, so that what works with it need not know.
class TextIndex::File {
public:
    explicit File(std::filesystem::path file);

    /// Runs `work(SQLite::Database&)`. A damaged file is replaced by an empty one and `otherwise` returned, as where the file is busy.
    template <typename Answer, typename Work>
    Answer with(Answer otherwise, Work work) {
        try {
            return work(*m_database);
        } catch (const SQLite::Exception& failure) {
            takeFailure(failure);
            return otherwise;
        }
    }
    [[nodiscard]] int timesDiscarded() const noexcept { return m_discarded; }
    [[nodiscard]] bool isInMemory() const noexcept { return m_inMemory; }

private:
    void takeFailure(const SQLite::Exception& failure);
    void open();
    void openAnew();
    void removeFiles() const;
    void makePrivate() const;
    [[nodiscard]] bool isOurs() const;

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
    int m_discarded = 0;
    bool m_inMemory = false;
};

}  // namespace matang::search
