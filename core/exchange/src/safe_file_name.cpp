// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/exchange/evidence_folder.h>

#include <matang/base/printable.h>

#include <algorithm>
#include <array>
#include <set>

namespace matang::exchange {
namespace {

constexpr std::size_t kLongestName = 150;
constexpr std::size_t kLongestNumber = 80;
constexpr std::size_t kLongestEnding = 10;
constexpr std::string_view kNameless = "tanpa-nama";

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Bytes of the whole character at the start of the text; 0 where there is none.
std::size_t characterBytes(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t bytes = first < 0x80U ? 1 : first < 0xC2U ? 0 : first < 0xE0U ? 2 : first < 0xF0U ? 3 : first < 0xF5U ? 4 : 0;
    const bool whole = bytes > 0 && text.size() >= bytes &&
                       std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(bytes), isContinuation);
    if (!whole) {
        return 0;
    }
    const auto second = bytes > 2 ? static_cast<unsigned char>(text[1]) : 0U;
    const bool tooLongOrSurrogate = (first == 0xE0U && second < 0xA0U) || (first == 0xEDU && second > 0x9FU) ||
                                    (first == 0xF0U && second < 0x90U) || (first == 0xF4U && second > 0x8FU);
    return tooLongOrSurrogate ? 0 : bytes;
}

std::string withoutForbidden(std::string_view text) {
    std::string safe;
    while (!text.empty()) {
        const std::size_t bytes = characterBytes(text);
        const bool forbidden = bytes == 0 || std::string_view("/\\:*?\"<>|").find(text.front()) != std::string_view::npos;
        safe += forbidden ? "_" : text.substr(0, bytes);
        text.remove_prefix(std::max<std::size_t>(bytes, 1));
    }
    return safe;
}

std::string trimmed(const std::string& name) {
    const std::size_t first = name.find_first_not_of(". ");
    return first == std::string::npos ? std::string{} : name.substr(first, name.find_last_not_of(". ") + 1 - first);
}

/// Where the ending begins, or the end.
std::size_t endingOf(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    return dot != std::string::npos && dot > 0 && name.size() - dot <= kLongestEnding ? dot : name.size();
}

std::string cut(const std::string& name, std::size_t most) {
    if (name.size() <= most) {
        return name;
    }
    const std::string ending = name.substr(endingOf(name));
    std::size_t kept = most - ending.size();
    while (kept > 0 && isContinuation(name[kept])) {
        --kept;
    }
    return name.substr(0, kept) + ending;
}

std::string inLowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
    return text;
}

bool isDevice(const std::string& name) {
    constexpr std::array<std::string_view, 4> kDevices{"con", "prn", "aux", "nul"};
    std::string stem = inLowerCase(name.substr(0, name.find('.')));
    stem.erase(stem.find_last_not_of(' ') + 1);
    const bool numbered = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '1' && stem[3] <= '9';
    return numbered || std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end();
}

std::string safeName(std::string_view name, std::size_t most) {
    std::string safe = trimmed(withoutForbidden(base::printable(name)));
    safe = (isDevice(safe) ? "_" : "") + safe;
    safe = trimmed(cut(safe, most));
    return safe.empty() ? std::string(kNameless) : safe;
}

/// A web page is called by its address without the scheme.
std::string webPageName(std::string_view address) {
    constexpr std::string_view kEnding = ".url";
    const std::size_t scheme = address.find("://");
    address.remove_prefix(scheme == std::string_view::npos ? 0 : scheme + 3);
    address.remove_suffix(address.ends_with('/') ? 1 : 0);
    return safeName(address, kLongestName - kEnding.size()) + std::string(kEnding);
}

}  // namespace

std::string safeFileName(std::string_view name) {
    return safeName(name, kLongestName);
}

std::string exportName(const assessment::EvidenceLink& link) {
    const std::string number = safeName(link.node.text + "." + link.letter, kLongestNumber);
    return number + "-" + (link.isWebPage() ? webPageName(link.fileName) : safeFileName(link.fileName));
}

std::vector<std::string> exportNames(std::span<const workspace::EvidencePiece> pieces) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const workspace::EvidencePiece& piece : pieces) {
        const std::string plain = exportName(piece.link);
        std::string name = plain;
        for (int number = 2; !taken.insert(inLowerCase(name)).second; ++number) {
            const std::size_t ending = endingOf(plain);
            name = plain.substr(0, ending) + " (" + std::to_string(number) + ")" + plain.substr(ending);
        }
        names.push_back(name);
    }
    return names;
}

}  // namespace matang::exchange
