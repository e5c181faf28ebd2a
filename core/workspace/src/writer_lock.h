// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/clock.h>
#include <matang/workspace/workspace.h>

#include <filesystem>
#include <optional>

namespace matang::workspace {

/// The right to edit a workspace, held through an advisory lock on the file `<workspace>.lock` beside it. The operating system drops the
/// lock when the process ends, however it ends; the file tells a second program who the first one is, and is removed with the lock.
class WriterLock {
public:
    struct Attempt;
    /// Never waits.
    [[nodiscard]] static Attempt acquire(const std::filesystem::path& workspace, base::Moment now);
    WriterLock(WriterLock&& other) noexcept;
    WriterLock& operator=(WriterLock&&) = delete;
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;
    ~WriterLock();

private:
    WriterLock(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    std::filesystem::path m_path;
    int m_descriptor;
};

/// Either the lock, or who has it, or neither where the folder does not let a lock be made.
struct WriterLock::Attempt {
    std::optional<WriterLock> lock;
    std::optional<Holder> holder;
};

}  // namespace matang::workspace
