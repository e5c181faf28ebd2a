// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_page.h"

#include "canonical.h"

#include <matang/assessment/clarification.h>

#include <algorithm>

namespace matang::workspace {
namespace {

/// What servers and browsers take at the least (RFC 9110, section 4.1).
constexpr std::size_t kLongestAddress = 8000;

bool startsWithScheme(std::string_view address, std::string_view scheme) {
    return address.size() > scheme.size() && std::equal(scheme.begin(), scheme.end(), address.begin(), [](char wanted, char found) {
               return wanted == (found >= 'A' && found <= 'Z' ? static_cast<char>(found - 'A' + 'a') : found);
           });
}

bool isSpaceOrControl(char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
}

/// Letters and digits, of any language: a byte beyond ASCII belongs to one.
bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// "www.kotabogor.go.id" of "user@www.kotabogor.go.id:8080".
std::string_view hostOf(std::string_view authority) {
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        authority.remove_prefix(at + 1);
    }
    if (authority.starts_with('[')) {
        return authority.substr(0, authority.find(']'));
    }
    return authority.substr(0, authority.find(':'));
}

}  // namespace

bool isWebAddress(std::string_view address) {
    const bool plain = startsWithScheme(address, "http://");
    if ((!plain && !startsWithScheme(address, "https://")) || address.size() > kLongestAddress || !isStorable(address) ||
        std::ranges::any_of(address, isSpaceOrControl)) {
        return false;
    }
    const std::string_view rest = address.substr(plain ? 7 : 8);
    const std::string_view host = hostOf(rest.substr(0, rest.find_first_of("/?#\\")));
    return std::ranges::any_of(host, isWordByte);
}

base::Result<std::string> webPageContent(const std::string& address, const std::string& seenOn) {
    if (!isWebAddress(address)) {
        return base::fail(base::ErrorCode::NotAllowed, "web-address-malformed", {{"address", madeStorable(address)}});
    }
    if (!assessment::isIsoDay(seenOn)) {
        return base::fail(base::ErrorCode::NotAllowed, "day-malformed", {{"day", madeStorable(seenOn)}, {"field", "date"}});
    }
    return "# seen " + seenOn + "\r\n" + address + "\r\n";
}

}  // namespace matang::workspace
