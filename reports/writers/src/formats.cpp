// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/writers/writers.h>

#include <algorithm>
#include <array>
#include <utility>

namespace matang::writers {

namespace {

constexpr std::array<std::pair<Format, std::string_view>, 7> kFormats{{{Format::Pdf, "pdf"},
                                                                       {Format::Odt, "odt"},
                                                                       {Format::Html, "html"},
                                                                       {Format::Xlsx, "xlsx"},
                                                                       {Format::Json, "json"},
                                                                       {Format::Svg, "svg"},
                                                                       {Format::Png, "png"}}};

}  // namespace

std::string_view formatCode(Format format) {
    const auto* found = std::find_if(kFormats.begin(), kFormats.end(), [format](const auto& one) { return one.first == format; });
    return found == kFormats.end() ? std::string_view() : found->second;
}

std::optional<Format> formatFromCode(std::string_view code) {
    const auto* found = std::find_if(kFormats.begin(), kFormats.end(), [code](const auto& one) { return one.second == code; });
    return found == kFormats.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<Format>& allFormats() {
    static const std::vector<Format> all = [] {
        std::vector<Format> formats;
        for (const auto& one : kFormats) {
            formats.push_back(one.first);
        }
        return formats;
    }();
    return all;
}

bool isFolderFormat(Format format) {
    return format == Format::Svg || format == Format::Png;
}

}  // namespace matang::writers
