// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include <csignal>

namespace matang::cli {
namespace {

// A handler of signals can reach nothing else.
volatile std::sig_atomic_t requestedNow = 0;

extern "C" void rememberRequest(int /*signal*/) {
    requestedNow = 1;
}

using Handler = void (*)(int);

Handler watch(int signal) {
    const Handler before = std::signal(signal, rememberRequest);
    if (before == SIG_IGN) {
        std::signal(signal, SIG_IGN);
    }
    return before;
}

}  // namespace

Interruption::Interruption() : m_interrupt(watch(SIGINT)), m_terminate(watch(SIGTERM)) {}

Interruption::~Interruption() {
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
    requestedNow = 0;
}

bool Interruption::requested() const {
    return requestedNow != 0;
}

}  // namespace matang::cli
