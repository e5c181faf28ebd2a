// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/search/text_index.h>

#include "index_file.h"
#include "snippet_building.h"

namespace matang::search {

namespace {

constexpr int kPageBits = 20;
constexpr int kMostPages = (1 << kPageBits) - 1;

/// Every word quoted, so that nothing in it is syntax.
std::string matchOf(const TextQuery& query) {
    std::string match;
    for (const auto& term : query.terms()) {
        match += match.empty() ? "\"" : " \"";
        for (std::size_t number = 0; number < term.words.size(); ++number) {
            match += (number == 0 ? "" : " ") + term.words[number];
        }
        match += term.goesOn ? "\" *" : "\"";
    }
    return match;
}

std::optional<std::int64_t> rowOf(SQLite::Database& database, const std::string& sha256) {
    SQLite::Statement found(database, "SELECT id FROM content WHERE sha256 = ?");
    found.bindNoCopy(1, sha256);
    return found.executeStep() ? std::optional<std::int64_t>(found.getColumn(0).getInt64()) : std::nullopt;
}

void remove(SQLite::Database& database, std::int64_t row) {
    SQLite::Statement pages(database, "DELETE FROM page WHERE rowid BETWEEN ? AND ?");
    pages.bind(1, row << kPageBits);
    pages.bind(2, (row << kPageBits) + kMostPages);
    pages.exec();
    SQLite::Statement content(database, "DELETE FROM content WHERE id = ?");
    content.bind(1, row);
    content.exec();
}

std::int64_t addContent(SQLite::Database& database, const ContentText& content) {
    SQLite::Statement add(database, "INSERT INTO content (sha256, state, reason, cut) VALUES (?, ?, ?, ?)");
    add.bindNoCopy(1, content.sha256);
    add.bind(2, static_cast<int>(content.state));
    add.bindNoCopy(3, content.reason);
    add.bind(4, content.cut ? 1 : 0);
    add.exec();
    return database.getLastInsertRowid();
}

void addPages(SQLite::Database& database, const ContentText& content, std::int64_t row) {
    SQLite::Statement add(database, "INSERT INTO page (rowid, words) VALUES (?, ?)");
    for (const auto& page : content.pages) {
        if (page.page < 1 || page.page > kMostPages) {
            continue;
        }
        add.bind(1, (row << kPageBits) + page.page);
        add.bind(2, withoutControls(page.words));
        add.exec();
        add.reset();
    }
}

/// The contents that are meant, as a table of this connection.
void chooseContents(SQLite::Database& database, const std::vector<std::string>& sha256s) {
    database.exec("CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY, sha256 TEXT)");
    database.exec("DELETE FROM temp.chosen");
    SQLite::Statement choose(database, "INSERT OR IGNORE INTO temp.chosen SELECT id, sha256 FROM content WHERE sha256 = ?");
    for (const auto& sha256 : sha256s) {
        choose.bindNoCopy(1, sha256);
        choose.exec();
        choose.reset();
    }
}

PageHits searchChosen(SQLite::Database& database, const std::string& match, int most) {
    PageHits hits;
    SQLite::Statement count(database, "SELECT count(*) FROM page WHERE page MATCH ? AND (rowid >> 20) IN (SELECT id FROM temp.chosen)");
    count.bindNoCopy(1, match);
    hits.all = count.executeStep() ? count.getColumn(0).getInt64() : 0;
    if (hits.all == 0) {
        return hits;
    }
    // The words around a hit are looked up only for those that are handed out.
    SQLite::Statement found(database,
                            "SELECT (SELECT sha256 FROM temp.chosen WHERE id = page.rowid >> 20), page.rowid, "
                            "snippet(page, 0, char(2), char(3), char(8230), 24) FROM page WHERE page MATCH ? "
                            "AND (rowid >> 20) IN (SELECT id FROM temp.chosen) ORDER BY rank, rowid LIMIT ?");
    found.bindNoCopy(1, match);
    found.bind(2, most);
    while (found.executeStep()) {
        hits.best.push_back({found.getColumn(0).getString(), static_cast<int>(found.getColumn(1).getInt64() & kMostPages),
                             markedSnippet(found.getColumn(2).getString())});
    }
    return hits;
}

}  // namespace

TextIndex::TextIndex(const std::filesystem::path& file) : m_file(std::make_unique<File>(file)) {}
TextIndex::TextIndex(TextIndex&&) noexcept = default;
TextIndex& TextIndex::operator=(TextIndex&&) noexcept = default;
TextIndex::~TextIndex() = default;

bool TextIndex::put(const ContentText& content) {
    return m_file->with(false, [&](SQLite::Database& database) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (const auto row = rowOf(database, content.sha256)) {
            remove(database, *row);
        }
        addPages(database, content, addContent(database, content));
        transaction.commit();
        return true;
    });
}

void TextIndex::keepOnly(const std::vector<std::string>& sha256s) {
    m_file->with(false, [&](SQLite::Database& database) {
        chooseContents(database, sha256s);
        std::vector<std::int64_t> gone;
        SQLite::Statement others(database, "SELECT id FROM content WHERE id NOT IN (SELECT id FROM temp.chosen)");
        while (others.executeStep()) {
            gone.push_back(others.getColumn(0).getInt64());
        }
        others.reset();
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const auto row : gone) {
            remove(database, row);
        }
        transaction.commit();
        return true;
    });
}

std::optional<TextState> TextIndex::stateOf(const std::string& sha256) const {
    return m_file->with(std::optional<TextState>(), [&](SQLite::Database& database) -> std::optional<TextState> {
        SQLite::Statement found(database, "SELECT state FROM content WHERE sha256 = ?");
        found.bindNoCopy(1, sha256);
        return found.executeStep() ? std::optional(static_cast<TextState>(found.getColumn(0).getInt())) : std::nullopt;
    });
}

std::map<std::string, TextState> TextIndex::states() const {
    return m_file->with(std::map<std::string, TextState>(), [&](SQLite::Database& database) {
        std::map<std::string, TextState> states;
        SQLite::Statement all(database, "SELECT sha256, state FROM content");
        while (all.executeStep()) {
            states.emplace(all.getColumn(0).getString(), static_cast<TextState>(all.getColumn(1).getInt()));
        }
        return states;
    });
}

std::optional<bool> TextIndex::searchable(const std::string& sha256) const {
    const auto state = stateOf(sha256);
    return state ? std::optional(*state == TextState::Words) : std::nullopt;
}

PageHits TextIndex::search(const TextQuery& query, const std::vector<std::string>& sha256s, int most) const {
    if (query.isEmpty()) {
        return {};
    }
    return m_file->with(PageHits(), [&](SQLite::Database& database) {
        chooseContents(database, sha256s);
        return searchChosen(database, matchOf(query), most);
    });
}

int TextIndex::timesDiscarded() const {
    return m_file->timesDiscarded();
}

bool TextIndex::isInMemory() const {
    return m_file->isInMemory();
}

}  // namespace matang::search
