// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace matang::base {

/// A textual id that cannot be mixed up with another kind of id. Tag is an empty struct naming the kind.
template <typename Tag>
struct TextId {
    std::string text;
    TextId() = default;
    explicit TextId(std::string_view value) : text(value) {}
    [[nodiscard]] bool empty() const noexcept { return text.empty(); }
    friend bool operator==(const TextId&, const TextId&) = default;
    friend std::strong_ordering operator<=>(const TextId&, const TextId&) = default;
};

/// A row number that cannot be mixed up with another kind of row number; 0 means "not stored yet".
template <typename Tag>
struct RowId {
    std::int64_t number = 0;
    RowId() = default;
    explicit RowId(std::int64_t value) : number(value) {}
    [[nodiscard]] bool valid() const noexcept { return number > 0; }
    friend bool operator==(const RowId&, const RowId&) = default;
    friend std::strong_ordering operator<=>(const RowId&, const RowId&) = default;
};

}  // namespace matang::base

template <typename Tag>
struct std::hash<matang::base::TextId<Tag>> {
    std::size_t operator()(const matang::base::TextId<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text); }
};

template <typename Tag>
struct std::hash<matang::base::RowId<Tag>> {
    std::size_t operator()(const matang::base::RowId<Tag>& id) const noexcept { return std::hash<std::int64_t>{}(id.number); }
};
