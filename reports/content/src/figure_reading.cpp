// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/content/figure_reading.h>

#include <matang/base/decimal.h>

#include <algorithm>
#include <array>

namespace matang::content {

namespace {

constexpr std::string_view kMinus = "\xE2\x88\x92";                                      // U+2212
constexpr std::array<std::string_view, 4> kBlanks{"\xC2\xA0", "\xE2\x80\xAF", " ", ""};  // before a percent sign
constexpr std::size_t kGroup = 3;

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char character) { return character >= '0' && character <= '9'; });
}

/// Takes the text away from the front where it stands there.
bool take(std::string_view& text, std::string_view beginning) {
    const bool there = text.starts_with(beginning);
    text.remove_prefix(there ? beginning.size() : 0);
    return there;
}

bool takePercent(std::string_view& text) {
    if (!text.ends_with('%')) {
        return false;
    }
    text.remove_suffix(1);
    const auto* blank = std::find_if(kBlanks.begin(), kBlanks.end(), [&](std::string_view one) { return text.ends_with(one); });
    text.remove_suffix(blank->size());
    return true;
}

/// The digits of "1.234.567" or "1234567"; nothing where the marks do not part thousands.
std::optional<std::string> wholeDigits(std::string_view text, char mark) {
    if (text.find(mark) == std::string_view::npos) {
        return isDigits(text) ? std::optional(std::string(text)) : std::nullopt;
    }
    std::string digits;
    for (bool first = true; !text.empty(); first = false) {
        const std::string_view group = text.substr(0, text.find(mark));
        const bool fits = first ? group.size() <= kGroup && group != "0" : group.size() == kGroup;
        if (!fits || !isDigits(group) || text.ends_with(mark)) {
            return std::nullopt;
        }
        digits += group;
        text.remove_prefix(std::min(text.size(), group.size() + 1));
    }
    return digits;
}

}  // namespace

std::optional<FigureReading> readFigure(std::string_view printed, text::Language language) {
    const bool indonesian = language == text::Language::Indonesian;
    FigureReading reading;
    const bool negative = take(printed, kMinus) || take(printed, "-");
    reading.isSigned = negative || take(printed, "+");
    reading.percent = takePercent(printed);
    const std::size_t mark = printed.find(indonesian ? ',' : '.');
    const auto digits = wholeDigits(printed.substr(0, mark), indonesian ? '.' : ',');
    const bool hasFraction = mark != std::string_view::npos;
    const std::string_view fraction = hasFraction ? printed.substr(mark + 1) : std::string_view();
    if (!digits || (hasFraction && !isDigits(fraction))) {
        return std::nullopt;
    }
    const auto number = base::parseDecimal((negative ? "-" : "") + *digits + (hasFraction ? "." : "") + std::string(fraction));
    if (!number) {
        return std::nullopt;
    }
    reading.value = number->value;
    reading.decimals = number->decimals;
    return reading;
}

std::string plainFigure(const FigureReading& reading) {
    return base::formatDecimal(reading.value, reading.decimals);
}

}  // namespace matang::content
