// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace matang::cli {

/// While one lives, Ctrl+C and a request to end do not end the program at once, so that what was begun can be cleared away. Where a
/// request is ignored already, it still is. Only one at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] bool requested() const;

private:
    using Handler = void (*)(int);
    Handler m_interrupt;
    Handler m_terminate;
};

}  // namespace matang::cli
