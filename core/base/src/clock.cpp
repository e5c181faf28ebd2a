// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/clock.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace matang::base {
namespace {

constexpr std::int64_t kFirstSecond = -62'167'219'200;  // 0000-01-01T00:00:00Z
constexpr std::int64_t kLastSecond = 253'402'300'799;   // 9999-12-31T23:59:59Z

/// ISO 8601 writes years with four digits, so moments outside them are shown as the nearest one inside.
std::chrono::milliseconds withinFourDigitYears(Moment moment) {
    return std::chrono::milliseconds(std::clamp(moment.milliseconds, kFirstSecond * 1000, kLastSecond * 1000 + 999));
}

std::string dateOf(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::optional<Moment> sourceDateEpoch() {
    const char* const text = std::getenv("SOURCE_DATE_EPOCH");
    if (text == nullptr) {
        return std::nullopt;
    }
    const std::string_view digits(text);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    if (error != std::errc{} || end != digits.data() + digits.size() || seconds < 0 || seconds > kLastSecond) {
        return std::nullopt;
    }
    return Moment{seconds * 1000};
}

}  // namespace

std::string toIso8601(Moment moment) {
    const std::chrono::sys_time<std::chrono::milliseconds> point(withinFourDigitYears(moment));
    const auto day = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::hh_mm_ss time(point - day);
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", dateOf(day), time.hours().count(), time.minutes().count(), time.seconds().count(),
                       time.subseconds().count());
}

std::string toIsoDate(Moment moment) {
    const std::chrono::sys_time<std::chrono::milliseconds> point(withinFourDigitYears(moment));
    return dateOf(std::chrono::floor<std::chrono::days>(point));
}

Moment SystemClock::now() const {
    if (const auto fixed = sourceDateEpoch()) {
        return *fixed;
    }
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Moment{std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count()};
}

Moment SteppingClock::now() const {
    const Moment current = m_next;
    m_next.milliseconds += m_step;
    return current;
}

}  // namespace matang::base
