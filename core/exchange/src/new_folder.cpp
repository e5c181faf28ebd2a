// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_folder.h"

#include <algorithm>
#include <fstream>
#include <utility>

namespace matang::exchange {
namespace {

namespace fs = std::filesystem;

tl::unexpected<base::Error> notMade(const fs::path& folder, const std::error_code& error) {
    return base::fail(base::ErrorCode::InputOutput, "folder-not-made", {{"folder", folder.string()}, {"detail", error.message()}});
}

tl::unexpected<base::Error> notEmpty(const fs::path& folder) {
    return base::fail(base::ErrorCode::AlreadyExists, "folder-not-empty", {{"folder", folder.string()}});
}

/// True where something stands there already that must not be replaced.
bool isTaken(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder, error) && (!fs::is_directory(folder, error) || !fs::is_empty(folder, error) || error);
}

}  // namespace

base::Result<NewFolder> NewFolder::begin(const fs::path& folder) {
    std::error_code error;
    fs::path target = fs::weakly_canonical(fs::absolute(folder, error), error);
    if (error) {
        return notMade(folder, error);
    }
    if (!target.has_filename()) {
        target = target.parent_path();
    }
    if (isTaken(target)) {
        return notEmpty(folder);
    }
    NewFolder made(folder, std::move(target));
    if (const base::Result<void> begun = made.makeHidden(); !begun) {
        return base::propagate(begun);
    }
    return made;
}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : m_given(std::move(other.m_given)),
      m_target(std::move(other.m_target)),
      m_hidden(std::exchange(other.m_hidden, {})),
      m_made(std::exchange(other.m_made, {})) {}

NewFolder::~NewFolder() {
    std::error_code ignored;
    if (!m_hidden.empty()) {
        fs::remove_all(m_hidden, ignored);
    }
    for (auto folder = m_made.rbegin(); folder != m_made.rend(); ++folder) {
        fs::remove(*folder, ignored);
    }
}

base::Result<void> NewFolder::makeHidden() {
    std::error_code error;
    const fs::path above = m_target.parent_path();
    for (fs::path missing = above; !missing.empty() && !fs::exists(missing, error); missing = missing.parent_path()) {
        m_made.insert(m_made.begin(), missing);
    }
    fs::create_directories(above, error);
    if (error) {
        return notMade(m_given, error);
    }
    for (int number = 1; m_hidden.empty(); ++number) {
        const fs::path hidden = above / ("." + m_target.filename().string() + ".part-" + std::to_string(number));
        if (fs::create_directory(hidden, error)) {
            m_hidden = hidden;
        } else if (error) {
            return notMade(m_given, error);
        }
    }
    return {};
}

base::Result<void> NewFolder::write(const std::string& name, std::string_view content) const {
    std::ofstream stream(file(name), std::ios::binary);
    stream << content;
    stream.close();
    if (!stream) {
        return base::fail(base::ErrorCode::InputOutput, "file-not-written", {{"file", (m_given / name).string()}});
    }
    return {};
}

base::Error NewFolder::inWords(base::Error error) const {
    const std::string hidden = m_hidden.string();
    for (auto& [name, value] : error.arguments) {
        if (value.starts_with(hidden)) {
            value.replace(0, hidden.size(), m_given.string());
        }
    }
    return error;
}

base::Result<void> NewFolder::finish() {
    if (isTaken(m_target)) {
        return notEmpty(m_given);
    }
    std::error_code error;
    // An empty folder is removed first: not every system lets a folder take the place of another.
    const bool wasThere = fs::remove(m_target, error);
    if (error) {
        return notMade(m_given, error);
    }
    fs::rename(m_hidden, m_target, error);
    if (error) {
        std::error_code ignored;
        if (wasThere) {
            fs::create_directory(m_target, ignored);
        }
        return notMade(m_given, error);
    }
    m_hidden.clear();
    m_made.clear();
    return {};
}

}  // namespace matang::exchange
