// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "failures.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace matang::workspace {
namespace {

using base::ErrorCode;

base::Result<void> syncFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return fileError("file-unwritable", folder, errno);
    }
    const int code = ::fsync(descriptor);
    const int failure = errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say so with EINVAL; there is nothing more to be done on them.
    if (code != 0 && failure != EINVAL) {
        return fileError("file-unwritable", folder, failure);
    }
    return {};
}

int renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    // A file system that cannot do it in one step: a hard link refuses to replace, too.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return 0;
    }
    return errno;
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

}  // namespace

base::Result<NewFile> NewFile::beside(const std::filesystem::path& target, const char* existsReason) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored))) {
        return base::fail(ErrorCode::AlreadyExists, existsReason, {{"file", target.string()}});
    }
    return make(target, existsReason);
}

base::Result<NewFile> NewFile::make(const std::filesystem::path& target, const char* existsReason) {
    constexpr int kNames = 100;
    for (int number = 1; number <= kNames; ++number) {
        const std::filesystem::path path = folderOf(target) / fmt::format(".{}.{}.{}.part", target.filename().string(), ::getpid(), number);
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            return NewFile(target, path, descriptor, existsReason);
        }
        if (errno != EEXIST) {
            return fileError("file-unwritable", target, errno);
        }
    }
    return fileError("file-unwritable", target, EEXIST);
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_path(std::exchange(other.m_path, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_existsReason(other.m_existsReason) {}

NewFile::~NewFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
    if (!m_path.empty()) {
        ::unlink(m_path.c_str());
    }
}

base::Result<void> NewFile::append(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return fileError("file-unwritable", m_target, errno);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

base::Result<void> NewFile::publish() {
    if (::fsync(m_descriptor) != 0) {
        return fileError("file-unwritable", m_target, errno);
    }
    const int code = renameWithoutReplacing(m_path, m_target);
    if (code == EEXIST) {
        return base::fail(ErrorCode::AlreadyExists, m_existsReason, {{"file", m_target.string()}});
    }
    if (code != 0) {
        return fileError("file-unwritable", m_target, code);
    }
    m_path.clear();
    return syncFolder(folderOf(m_target));
}

base::Result<SourceFile> SourceFile::open(const std::filesystem::path& file) {
    // O_NONBLOCK, so that a named pipe cannot make the program wait for ever.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            return base::fail(ErrorCode::NotFound, "file-not-found", {{"file", file.string()}});
        }
        return fileError("file-unreadable", file, errno);
    }
    struct stat status {};
    const int code = ::fstat(descriptor, &status);
    if (code != 0 || !S_ISREG(status.st_mode)) {
        const int failure = code != 0 ? errno : (S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
        ::close(descriptor);
        return fileError("file-unreadable", file, failure);
    }
    return SourceFile(file, descriptor, status.st_size);
}

SourceFile::SourceFile(SourceFile&& other) noexcept
    : m_file(std::move(other.m_file)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size) {}

SourceFile::~SourceFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

base::Result<void> SourceFile::rewind() {
    if (::lseek(m_descriptor, 0, SEEK_SET) < 0) {
        return fileError("file-unreadable", m_file, errno);
    }
    return {};
}

base::Result<std::size_t> SourceFile::read(std::span<std::byte> buffer) {
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const ssize_t count = ::read(m_descriptor, buffer.data() + filled, buffer.size() - filled);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return fileError("file-unreadable", m_file, errno);
        }
        if (count == 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

}  // namespace matang::workspace
