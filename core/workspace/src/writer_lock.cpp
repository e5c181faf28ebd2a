// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

namespace matang::workspace {
namespace {

constexpr int kAttempts = 20;
constexpr useconds_t kPauseMicroseconds = 5000;

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

Holder ourselves(base::Moment now) {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    std::string person = environment("USER");
    if (person.empty()) {
        person = environment("LOGNAME");
    }
    return {person, host.data(), program_invocation_short_name, ::getpid(), base::toIso8601(now)};
}

void writeHolder(int descriptor, const Holder& holder) {
    const nlohmann::json details{{"host", holder.host},
                                 {"person", holder.person},
                                 {"process", holder.process},
                                 {"program", holder.program},
                                 {"since", holder.since}};
    const std::string text = details.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    // The details are a courtesy; the lock holds without them.
    if (::ftruncate(descriptor, 0) == 0) {
        [[maybe_unused]] const ssize_t written = ::pwrite(descriptor, text.data(), text.size(), 0);
    }
}

template <typename Value>
Value member(const nlohmann::json& object, const char* name, Value otherwise) {
    const auto found = object.find(name);
    if (found == object.end()) {
        return otherwise;
    }
    if constexpr (std::is_same_v<Value, std::string>) {
        return found->is_string() ? found->template get<std::string>() : otherwise;
    } else {
        return found->is_number_integer() ? found->template get<Value>() : otherwise;
    }
}

std::optional<Holder> readHolder(int descriptor) {
    std::array<char, 4096> buffer{};
    const ssize_t count = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        return std::nullopt;
    }
    const nlohmann::json details = nlohmann::json::parse(buffer.data(), buffer.data() + count, nullptr, false);
    if (!details.is_object()) {
        return std::nullopt;
    }
    Holder holder;
    holder.person = member(details, "person", std::string());
    holder.host = member(details, "host", std::string());
    holder.program = member(details, "program", std::string());
    holder.process = member(details, "process", std::int64_t{0});
    holder.since = member(details, "since", std::string());
    return holder;
}

/// True where the path still leads to the open file: the one before us may have removed it between our opening and our locking.
bool isStillThere(int descriptor, const std::filesystem::path& path) {
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::lstat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev &&
           open.st_ino == named.st_ino;
}

int openLockFile(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EACCES) {
        return descriptor;
    }
    // Left behind by somebody else on a shared folder: it can still be locked, only not described.
    return ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
}

}  // namespace

WriterLock::Attempt WriterLock::acquire(const std::filesystem::path& workspace, base::Moment now) {
    std::filesystem::path path = workspace;
    path += ".lock";
    Holder somebody;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const int descriptor = openLockFile(path);
        if (descriptor < 0) {
            return {};
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            if (isStillThere(descriptor, path)) {
                writeHolder(descriptor, ourselves(now));
                return {WriterLock(path, descriptor), std::nullopt};
            }
            ::close(descriptor);
            continue;
        }
        const bool held = errno == EWOULDBLOCK;
        const std::optional<Holder> holder = held ? readHolder(descriptor) : std::nullopt;
        ::close(descriptor);
        if (!held || holder) {
            return {std::nullopt, holder};
        }
        // Locked this very moment and not described yet.
        ::usleep(kPauseMicroseconds);
    }
    return {std::nullopt, somebody};
}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriterLock::~WriterLock() {
    if (m_descriptor >= 0) {
        // Removed while the lock is still held, so that nobody else's file is removed.
        ::unlink(m_path.c_str());
        ::close(m_descriptor);
    }
}

}  // namespace matang::workspace
