// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_words.h"

#include <matang/assessment/clarification.h>
#include <matang/text/figures.h>

#include <array>
#include <chrono>

namespace matang::sections {

namespace {

using text::Language;

constexpr int kMost = 9999;

const std::array<const char*, 12> kIndonesian{"nol",  "satu",  "dua",     "tiga",     "empat",   "lima",
                                              "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};
const std::array<const char*, 20> kEnglish{"zero",     "one",     "two",     "three",     "four",     "five",    "six",
                                           "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                                           "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
const std::array<const char*, 10> kEnglishTens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
const std::array<const char*, 32> kEnglishDays{"",
                                               "first",
                                               "second",
                                               "third",
                                               "fourth",
                                               "fifth",
                                               "sixth",
                                               "seventh",
                                               "eighth",
                                               "ninth",
                                               "tenth",
                                               "eleventh",
                                               "twelfth",
                                               "thirteenth",
                                               "fourteenth",
                                               "fifteenth",
                                               "sixteenth",
                                               "seventeenth",
                                               "eighteenth",
                                               "nineteenth",
                                               "twentieth",
                                               "twenty-first",
                                               "twenty-second",
                                               "twenty-third",
                                               "twenty-fourth",
                                               "twenty-fifth",
                                               "twenty-sixth",
                                               "twenty-seventh",
                                               "twenty-eighth",
                                               "twenty-ninth",
                                               "thirtieth",
                                               "thirty-first"};
const std::array<const char*, 7> kIndonesianWeek{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"};
const std::array<const char*, 7> kEnglishWeek{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

template <std::size_t Size>
std::string at(const std::array<const char*, Size>& words, int place) {
    return words.at(static_cast<std::size_t>(place));
}

/// "seratus" and "dua ratus", "seribu" and "dua ribu".
std::string indonesianUnit(int count, const std::string& unit);

std::string indonesian(int number) {
    const auto rest = [](int left) { return left == 0 ? std::string() : " " + indonesian(left); };
    if (number < 12) {
        return at(kIndonesian, number);
    }
    if (number < 20) {
        return at(kIndonesian, number - 10) + " belas";
    }
    if (number < 100) {
        return at(kIndonesian, number / 10) + " puluh" + rest(number % 10);
    }
    if (number < 1000) {
        return indonesianUnit(number / 100, "ratus") + rest(number % 100);
    }
    return indonesianUnit(number / 1000, "ribu") + rest(number % 1000);
}

std::string indonesianUnit(int count, const std::string& unit) {
    return count == 1 ? "se" + unit : indonesian(count) + " " + unit;
}

std::string english(int number) {
    if (number < 20) {
        return at(kEnglish, number);
    }
    if (number < 100) {
        return at(kEnglishTens, number / 10) + (number % 10 == 0 ? std::string() : "-" + at(kEnglish, number % 10));
    }
    if (number < 1000) {
        return at(kEnglish, number / 100) + " hundred" + (number % 100 == 0 ? std::string() : " and " + english(number % 100));
    }
    const int left = number % 1000;
    return at(kEnglish, number / 1000) + " thousand" + (left == 0 ? std::string() : (left < 100 ? " and " : " ") + english(left));
}

int numberIn(std::string_view text, std::size_t from, std::size_t count) {
    return std::stoi(std::string(text.substr(from, count)));
}

}  // namespace

std::string numberWords(int number, Language language) {
    if (number < 0 || number > kMost) {
        return text::count(number, language);
    }
    return language == Language::Indonesian ? indonesian(number) : english(number);
}

std::optional<DayWords> dayWords(std::string_view isoDate, Language language) {
    const std::string_view date = isoDate.substr(0, 10);
    const bool shaped = isoDate.size() == 10 || (isoDate.size() > 10 && isoDate[10] == 'T');
    if (!shaped || !assessment::isIsoDay(date)) {
        return std::nullopt;
    }
    const int year = numberIn(date, 0, 4);
    const int month = numberIn(date, 5, 2);
    const int day = numberIn(date, 8, 2);
    const std::chrono::sys_days days = std::chrono::year{year} / month / day;
    const auto weekday = static_cast<int>(std::chrono::weekday(days).c_encoding());
    const std::string written = text::longDate(date, language);
    const std::size_t from = written.find(' ') + 1;
    const bool inIndonesian = language == Language::Indonesian;
    return DayWords{inIndonesian ? at(kIndonesianWeek, weekday) : at(kEnglishWeek, weekday),
                    inIndonesian ? numberWords(day, language) : at(kEnglishDays, day), written.substr(from, written.rfind(' ') - from),
                    numberWords(year, language)};
}

}  // namespace matang::sections
