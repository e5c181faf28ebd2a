// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <csignal>

namespace matang::gui {

/// As long as it lives, no file of this process grows beyond some bytes, which is what a full disk looks like from inside.
class FullDisk {
public:
    explicit FullDisk(rlim_t most = 16) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit full{most, m_usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_usual); }

private:
    rlimit m_usual{};
};

}  // namespace matang::gui
