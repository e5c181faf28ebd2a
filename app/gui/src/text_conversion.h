// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace matang::gui {

/// Texts and paths cross the border between core (UTF-8) and Qt here.
[[nodiscard]] inline QString fromStd(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toStd(const QString& text) {
    return text.toStdString();
}
[[nodiscard]] inline std::filesystem::path toPath(const QString& text) {
    return std::filesystem::path(text.toStdU16String());
}
[[nodiscard]] inline QString fromPath(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

}  // namespace matang::gui
