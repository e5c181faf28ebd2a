// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace matang::base {

/// A moment as milliseconds since 1970-01-01T00:00:00Z.
struct Moment {
    std::int64_t milliseconds = 0;
    friend auto operator<=>(const Moment&, const Moment&) = default;
};

/// "2024-11-12T08:30:00.123Z".
[[nodiscard]] std::string toIso8601(Moment moment);

/// "2024-11-12".
[[nodiscard]] std::string toIsoDate(Moment moment);

/// The one door to the time of day, so that tests and reproducible reports own time.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// The operating system's clock; where the environment variable SOURCE_DATE_EPOCH (seconds) is set, that moment, always.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
};

/// A clock for tests: starts at a moment and moves on by `step` milliseconds with every look.
class SteppingClock final : public Clock {
public:
    explicit SteppingClock(Moment start, std::int64_t stepMilliseconds = 1000) : m_next(start), m_step(stepMilliseconds) {}
    [[nodiscard]] Moment now() const override;

private:
    mutable Moment m_next;
    std::int64_t m_step;
};

}  // namespace matang::base
