// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/clarification.h>

#include <charconv>
#include <chrono>

namespace matang::assessment {
namespace {

std::optional<int> digits(std::string_view text) {
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc{} && end == text.data() + text.size() && text.front() != '-' ? std::optional(number) : std::nullopt;
}

}  // namespace

bool isIsoDay(std::string_view text) {
    constexpr std::size_t kLength = 10;
    if (text.size() != kLength || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    return year && month && day &&
           std::chrono::year_month_day(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                       std::chrono::day(static_cast<unsigned>(*day)))
               .ok();
}

}  // namespace matang::assessment
