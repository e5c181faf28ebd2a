// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <optional>
#include <string>

namespace matang::writers {

[[nodiscard]] QString jsonText(const std::string& text);
/// Exactly, as a fraction: "123/50"; null where there is none.
[[nodiscard]] QJsonValue jsonExact(const std::optional<base::Rational>& value);
/// A printed figure as a plain decimal ("3.72"); null where the text is no figure.
[[nodiscard]] QJsonValue jsonPlain(const std::string& printed, text::Language language);

template <typename Items, typename Function>
[[nodiscard]] QJsonArray jsonArray(const Items& items, const Function& function) {
    QJsonArray array;
    for (const auto& item : items) {
        array.append(function(item));
    }
    return array;
}

/// A chart with its drawing in full: kind, texts, axes, and every value as printed, as a plain decimal, and where it is drawn.
[[nodiscard]] QJsonObject jsonChart(const content::Chart& chart);
/// A block with everything that it holds.
[[nodiscard]] QJsonObject jsonBlock(const content::Block& block, text::Language language);

}  // namespace matang::writers
