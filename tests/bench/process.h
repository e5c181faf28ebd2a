// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

namespace matang::bench {

/// Ends the program where something that is measured did not happen.
inline void require(bool reached, const char* what) {
    if (!reached) {
        std::cerr << "not reached: " << what << '\n';
        std::exit(3);
    }
}

/// The most megabytes that this process ever had.
inline int mostMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmHWM:") {
            int kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    }
    require(false, "the process's own status");
    return 0;
}

}  // namespace matang::bench
