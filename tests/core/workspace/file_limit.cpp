// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_limit.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace matang::workspace {

std::string withFileLimit(std::uintmax_t bytes, const std::function<std::string()>& work) {
    int pipe[2] = {};
    if (::pipe(pipe) != 0) {
        throw std::runtime_error("pipe");
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        std::string answer = "no limit";
        try {
            if (::setrlimit(RLIMIT_FSIZE, &limit) == 0) {
                answer = work();
            }
        } catch (const std::exception& failure) {
            answer = failure.what();
        }
        ::_exit(::write(pipe[1], answer.data(), answer.size()) >= 0 ? 0 : 1);
    }
    ::close(pipe[1]);
    std::string answer;
    char c = 0;
    while (::read(pipe[0], &c, 1) == 1) {
        answer += c;
    }
    ::close(pipe[0]);
    ::waitpid(child, nullptr, 0);
    return answer;
}

}  // namespace matang::workspace
