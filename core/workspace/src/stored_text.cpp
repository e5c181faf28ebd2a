// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"

#include <algorithm>

namespace matang::workspace {
namespace {

constexpr std::size_t kMachineDigits = 18;

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The length of the UTF-8 sequence at the start of the text, 0 where there is none (overlong forms and surrogates are none).
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto continues = [&](std::size_t from, std::size_t to) {
        for (std::size_t at = from; at < to; ++at) {
            if (at >= text.size() || (byte(at) & 0xC0U) != 0x80U) {
                return false;
            }
        }
        return true;
    };
    const unsigned char first = byte(0);
    if (first < 0x80U) {
        return 1;
    }
    if (first >= 0xC2U && first <= 0xDFU) {
        return continues(1, 2) ? 2 : 0;
    }
    if (first >= 0xE0U && first <= 0xEFU) {
        const bool known = continues(1, 3) && !(first == 0xE0U && byte(1) < 0xA0U) && !(first == 0xEDU && byte(1) > 0x9FU);
        return known ? 3 : 0;
    }
    if (first >= 0xF0U && first <= 0xF4U) {
        const bool known = continues(1, 4) && !(first == 0xF0U && byte(1) < 0x90U) && !(first == 0xF4U && byte(1) > 0x8FU);
        return known ? 4 : 0;
    }
    return 0;
}

}  // namespace

std::string storedDecimal(const base::Decimal& value) {
    if (value.decimals == 0 && value.value.isSmall() && value.value.isWhole()) {
        return value.value.toFraction();
    }
    return base::formatDecimal(value.value, value.decimals);
}

std::optional<base::Decimal> decimalFromStored(std::string_view text) {
    // Nearly every figure is one digit or a few with a point, and a workspace holds hundreds of thousands of them.
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '9') {
        return base::Decimal{base::Rational(text[0] - '0'), 0};
    }
    if (text.size() <= kMachineDigits) {
        std::int64_t number = 0;
        std::int64_t scale = 1;
        int decimals = -1;
        bool plain = true;
        for (std::size_t at = 0; at < text.size() && plain; ++at) {
            const char c = text[at];
            if (c == '.' && decimals < 0 && at > 0 && at + 1 < text.size()) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                if (decimals >= 0) {
                    ++decimals;
                    scale *= 10;
                }
            } else {
                plain = false;
            }
        }
        if (plain && !text.empty()) {
            return base::Decimal{base::Rational(number, scale), std::max(decimals, 0)};
        }
    }
    const base::Result<base::Decimal> parsed = base::parseDecimal(text);
    return parsed ? std::optional<base::Decimal>(*parsed) : std::nullopt;
}

std::optional<base::Rational> fractionFromStored(std::string_view text) {
    const bool negative = text.starts_with('-');
    const std::string_view digits = text.substr(negative ? 1 : 0);
    const std::size_t slash = digits.find('/');
    const std::string_view numerator = digits.substr(0, slash);
    const std::string_view denominator = slash == std::string_view::npos ? std::string_view("1") : digits.substr(slash + 1);
    if (!isDigits(numerator) || !isDigits(denominator) || denominator.find_first_not_of('0') == std::string_view::npos) {
        return std::nullopt;
    }
    if (numerator.size() <= kMachineDigits && slash == std::string_view::npos) {
        std::int64_t number = 0;
        for (const char c : numerator) {
            number = number * 10 + (c - '0');
        }
        return base::Rational(negative ? -number : number);
    }
    return base::Rational::fromDigits((negative ? "-" : "") + std::string(numerator), std::string(denominator));
}

bool isStorable(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text[at] == '\0' ? 0 : sequenceLength(text.substr(at));
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

std::string madeStorable(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text[at] == '\0' ? 0 : sequenceLength(text.substr(at));
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++at;
        } else {
            out += text.substr(at, length);
            at += length;
        }
    }
    return out;
}

}  // namespace matang::workspace
