// SPDX-License-Identifier: GPL-3.0-or-later
#include "media_type.h"

#include <algorithm>
#include <array>
#include <utility>

namespace matang::workspace {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 29> kTypes{{
    {"avi", "video/x-msvideo"},
    {"bmp", "image/bmp"},
    {"csv", "text/csv"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"eml", "message/rfc822"},
    {"gif", "image/gif"},
    {"heic", "image/heic"},
    {"htm", "text/html"},
    {"html", "text/html"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"json", "application/json"},
    {"mp3", "audio/mpeg"},
    {"mp4", "video/mp4"},
    {"odp", "application/vnd.oasis.opendocument.presentation"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"ppt", "application/vnd.ms-powerpoint"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"rtf", "application/rtf"},
    {"tif", "image/tiff"},
    {"txt", "text/plain"},
    {"webp", "image/webp"},
    {"xls", "application/vnd.ms-excel"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"zip", "application/zip"},
}};

}  // namespace

std::string mediaTypeOf(std::string_view fileName) {
    const std::size_t point = fileName.rfind('.');
    if (point == std::string_view::npos) {
        return {};
    }
    std::string ending(fileName.substr(point + 1));
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto* const found = std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& type) { return type.first == ending; });
    return found == kTypes.end() ? std::string() : std::string(found->second);
}

}  // namespace matang::workspace
