// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace matang::exchange {

/// A folder that comes into being whole or not at all: written to under a hidden name beside its own, and removed again unless it was
/// finished, with the folders above it that were made for it.
class NewFolder {
public:
    /// Errors: AlreadyExists "folder-not-empty" {folder}; InputOutput "folder-not-made" {folder, detail}.
    [[nodiscard]] static base::Result<NewFolder> begin(const std::filesystem::path& folder);

    NewFolder(NewFolder&& other) noexcept;
    NewFolder& operator=(NewFolder&&) = delete;
    ~NewFolder();

    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_hidden / name; }
    /// InputOutput "file-not-written" {file}.
    [[nodiscard]] base::Result<void> write(const std::string& name, std::string_view content) const;
    /// An error of writing a file of the folder, with the name that the file would have had.
    [[nodiscard]] base::Error inWords(base::Error error) const;
    /// Gives the folder its name. InputOutput "folder-not-made", AlreadyExists "folder-not-empty" where somebody filled it meanwhile.
    [[nodiscard]] base::Result<void> finish();

private:
    NewFolder(std::filesystem::path given, std::filesystem::path target) : m_given(std::move(given)), m_target(std::move(target)) {}
    base::Result<void> makeHidden();

    std::filesystem::path m_given;   ///< as it is called in messages
    std::filesystem::path m_target;  ///< absolute, without links
    std::filesystem::path m_hidden;
    std::vector<std::filesystem::path> m_made;  ///< above it, the innermost last
};

}  // namespace matang::exchange
