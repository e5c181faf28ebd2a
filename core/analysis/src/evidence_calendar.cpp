// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_calendar.h"

#include <matang/analysis/evidence_gaps.h>
#include <matang/assessment/clarification.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace matang::analysis {
namespace {

int numberAt(const std::string& day, std::size_t from, std::size_t length) {
    int number = 0;
    std::from_chars(day.data() + from, day.data() + from + length, number);
    return number;
}

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

}  // namespace

std::string monthsLater(const std::string& day, int months) {
    if (!assessment::isIsoDay(day)) {
        return day;
    }
    const std::chrono::year_month_day from(std::chrono::year(numberAt(day, 0, 4)),
                                           std::chrono::month(static_cast<unsigned>(numberAt(day, 5, 2))),
                                           std::chrono::day(static_cast<unsigned>(numberAt(day, 8, 2))));
    std::chrono::year_month_day later = from + std::chrono::months(months);
    if (!later.ok()) {
        later = later.year() / later.month() / std::chrono::last;
    }
    return padded(static_cast<int>(later.year()), 4) + "-" + padded(static_cast<int>(static_cast<unsigned>(later.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(later.day())), 2);
}

std::string referenceDay(int year, const std::optional<std::string>& handedInOn, const std::string& today) {
    const std::string& day = handedInOn ? *handedInOn : today;
    return year > 0 ? std::min(day, padded(year, 4) + "-12-31") : day;
}

}  // namespace matang::analysis
