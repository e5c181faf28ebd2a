// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace matang::workspace {

/// A new file that becomes visible under its name only when it is whole: written beside its target under a name of its own, then
/// published without ever replacing anything. Removed again where it is not published.
class NewFile {
public:
    /// Errors: AlreadyExists `existsReason` {file}; InputOutput "file-unwritable" {file, detail}.
    [[nodiscard]] static base::Result<NewFile> beside(const std::filesystem::path& target, const char* existsReason);
    /// One that never gets the name: room to work in beside the target.
    [[nodiscard]] static base::Result<NewFile> scratchBeside(const std::filesystem::path& target) { return make(target, ""); }
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] base::Result<void> append(std::span<const std::byte> bytes);
    /// Ends writing, makes everything durable and gives the file its name.
    [[nodiscard]] base::Result<void> publish();

private:
    static base::Result<NewFile> make(const std::filesystem::path& target, const char* existsReason);
    NewFile(std::filesystem::path target, std::filesystem::path path, int descriptor, const char* existsReason)
        : m_target(std::move(target)), m_path(std::move(path)), m_descriptor(descriptor), m_existsReason(existsReason) {}

    std::filesystem::path m_target;
    std::filesystem::path m_path;
    int m_descriptor;
    const char* m_existsReason;
};

/// A file being read in pieces, closed at the end.
class SourceFile {
public:
    /// Errors: NotFound "file-not-found" {file}, InputOutput "file-unreadable" {file, detail}. Only ordinary files.
    [[nodiscard]] static base::Result<SourceFile> open(const std::filesystem::path& file);
    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&&) = delete;
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile();

    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] base::Result<void> rewind();
    /// Fills the buffer as far as the file goes; 0 at its end.
    [[nodiscard]] base::Result<std::size_t> read(std::span<std::byte> buffer);

private:
    SourceFile(std::filesystem::path file, int descriptor, std::int64_t size)
        : m_file(std::move(file)), m_descriptor(descriptor), m_size(size) {}

    std::filesystem::path m_file;
    int m_descriptor;
    std::int64_t m_size;
};

}  // namespace matang::workspace
