// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/snippet.h>
#include <matang/search/text_query.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace matang::search {

/// What is known of the words in a file.
enum class TextState {
    Words,      ///< it has words, and they are indexed
    Scan,       ///< it has pages and no words: pictures of pages
    NoWords,    ///< a kind of file whose words are not read, or one without any
    Broken,     ///< cannot be read
    Protected,  ///< asks for a password
    TooSlow,    ///< reading it was given up
};

/// One page, or one part of a file without pages, counted from 1.
struct PageText {
    int page = 0;
    std::string words;  ///< UTF-8
};

/// What was read of a file's content.
struct ContentText {
    std::string sha256;
    TextState state = TextState::NoWords;
    std::string reason{};  ///< as the one who read it says it; may be empty
    bool cut = false;      ///< only the beginning was read
    std::vector<PageText> pages{};
};

/// A page on which everything that was searched for occurs.
struct PageHit {
    std::string sha256;
    int page = 0;
    Snippet snippet;
    friend bool operator==(const PageHit&, const PageHit&) = default;
};

struct PageHits {
    std::vector<PageHit> best;  ///< the best first
    std::int64_t all = 0;       ///< how many there are
};

/// The words of attached files, kept in a file of its own beside no workspace: they can be read again from the files at any time. So it is
/// never the person's trouble: a damaged or foreign index is thrown away and begun anew, and where none can be kept it lives in memory.
/// Not shared between threads; several programs may use the same file.
class TextIndex {
public:
    /// Readable by its owner only; the folder must be there.
    explicit TextIndex(const std::filesystem::path& file);
    TextIndex(TextIndex&&) noexcept;
    TextIndex& operator=(TextIndex&&) noexcept;
    ~TextIndex();

    /// Puts in what was read of a content in place of what was known of it, at once or not at all. False where that could not be kept.
    bool put(const ContentText& content);
    /// Drops everything that is known of other contents than these.
    void keepOnly(const std::vector<std::string>& sha256s);
    [[nodiscard]] std::optional<TextState> stateOf(const std::string& sha256) const;
    /// Of every content that was read.
    [[nodiscard]] std::map<std::string, TextState> states() const;
    /// Nothing where the content was not read yet.
    [[nodiscard]] std::optional<bool> searchable(const std::string& sha256) const;
    /// Pages of these contents, whatever else is indexed; at most `most` of them.
    [[nodiscard]] PageHits search(const TextQuery& query, const std::vector<std::string>& sha256s, int most = 200) const;
    /// How often an index was thrown away since this one was opened: what was put in before is gone then.
    [[nodiscard]] int timesDiscarded() const;
    [[nodiscard]] bool isInMemory() const;

private:
    class File;
    std::unique_ptr<File> m_file;
};

}  // namespace matang::search
