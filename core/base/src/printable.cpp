// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/printable.h>

#include <algorithm>

namespace matang::base {
namespace {

/// Control characters U+0080 to U+009F and the Arabic letter mark U+061C.
bool isTwoByteMark(unsigned char first, unsigned char second) {
    return (first == 0xC2U && second < 0xA0U) || (first == 0xD8U && second == 0x9CU);
}

/// U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069 turn the direction of text; U+2028 and U+2029 break lines.
bool isThreeByteMark(unsigned char first, unsigned char second, unsigned char third) {
    return first == 0xE2U && ((second == 0x80U && (third == 0x8EU || third == 0x8FU || (third >= 0xA8U && third <= 0xAEU))) ||
                              (second == 0x81U && third >= 0xA6U && third <= 0xA9U));
}

/// Bytes of the character at the start of the text that must not be printed, or 0.
std::size_t unprintableBytes(std::string_view text) {
    const auto byte = [&](std::size_t position) { return static_cast<unsigned char>(text[position]); };
    if (byte(0) < 0x20U || byte(0) == 0x7FU) {
        return 1;
    }
    if (text.size() >= 2 && isTwoByteMark(byte(0), byte(1))) {
        return 2;
    }
    return text.size() >= 3 && isThreeByteMark(byte(0), byte(1), byte(2)) ? 3 : 0;
}

}  // namespace

std::string printable(std::string_view text) {
    std::string safe;
    while (!text.empty()) {
        const std::size_t bytes = unprintableBytes(text);
        safe += bytes > 0 ? '_' : text.front();
        text.remove_prefix(std::max<std::size_t>(bytes, 1));
    }
    return safe;
}

}  // namespace matang::base
