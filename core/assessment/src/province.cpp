// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/province.h>

#include <algorithm>
#include <array>
#include <utility>

namespace matang::assessment {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 38> kProvinces = {{
    {"11", "Aceh"},
    {"12", "Sumatera Utara"},
    {"13", "Sumatera Barat"},
    {"14", "Riau"},
    {"15", "Jambi"},
    {"16", "Sumatera Selatan"},
    {"17", "Bengkulu"},
    {"18", "Lampung"},
    {"19", "Kepulauan Bangka Belitung"},
    {"21", "Kepulauan Riau"},
    {"31", "DKI Jakarta"},
    {"32", "Jawa Barat"},
    {"33", "Jawa Tengah"},
    {"34", "DI Yogyakarta"},
    {"35", "Jawa Timur"},
    {"36", "Banten"},
    {"51", "Bali"},
    {"52", "Nusa Tenggara Barat"},
    {"53", "Nusa Tenggara Timur"},
    {"61", "Kalimantan Barat"},
    {"62", "Kalimantan Tengah"},
    {"63", "Kalimantan Selatan"},
    {"64", "Kalimantan Timur"},
    {"65", "Kalimantan Utara"},
    {"71", "Sulawesi Utara"},
    {"72", "Sulawesi Tengah"},
    {"73", "Sulawesi Selatan"},
    {"74", "Sulawesi Tenggara"},
    {"75", "Gorontalo"},
    {"76", "Sulawesi Barat"},
    {"81", "Maluku"},
    {"82", "Maluku Utara"},
    {"91", "Papua"},
    {"92", "Papua Barat"},
    {"93", "Papua Selatan"},
    {"94", "Papua Tengah"},
    {"95", "Papua Pegunungan"},
    {"96", "Papua Barat Daya"},
}};

/// True for two, four, six or ten digits, with or without a point after the second, fourth and sixth.
bool isRegionCode(std::string_view code) {
    std::size_t digits = 0;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const bool isDigit = code[at] >= '0' && code[at] <= '9';
        const bool isPoint = code[at] == '.' && at > 0 && code[at - 1] != '.' && (digits == 2 || digits == 4 || digits == 6);
        if (!isDigit && !isPoint) {
            return false;
        }
        digits += isDigit ? 1 : 0;
    }
    return (digits == 2 || digits == 4 || digits == 6 || digits == 10) && code.back() != '.';
}

}  // namespace

std::string provinceOf(std::string_view regionCode) {
    const std::string_view province = regionCode.substr(0, 2);
    return isRegionCode(regionCode) && !provinceName(province).empty() ? std::string(province) : std::string{};
}

std::string_view provinceName(std::string_view province) {
    const auto found = std::find_if(kProvinces.begin(), kProvinces.end(), [&](const auto& known) { return known.first == province; });
    return found == kProvinces.end() ? std::string_view{} : found->second;
}

const std::vector<std::string>& provinces() {
    static const std::vector<std::string> kCodes = [] {
        std::vector<std::string> codes;
        codes.reserve(kProvinces.size());
        for (const auto& [code, name] : kProvinces) {
            codes.emplace_back(code);
        }
        return codes;
    }();
    return kCodes;
}

}  // namespace matang::assessment
