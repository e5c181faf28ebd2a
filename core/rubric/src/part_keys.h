// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric_parts.h>

#include <matang/base/decimal.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::rubric {

using Keys = std::vector<std::pair<std::string, std::string>>;

/// Collects what the keys of one part say.
class KeyWriter {
public:
    explicit KeyWriter(Keys& keys) : m_keys(keys) {}

    void text(const std::string& key, std::string_view value) {
        if (!value.empty()) {
            m_keys.emplace_back(key, std::string{value});
        }
    }
    void localised(const std::string& key, const LocalisedText& value) {
        for (const auto& entry : value.byLanguage) {
            m_keys.emplace_back(key + "." + entry.first, entry.second);
        }
    }
    void number(const std::string& key, const base::Rational& value) { m_keys.emplace_back(key, base::formatExact(value)); }
    void number(const std::string& key, const std::optional<base::Rational>& value) {
        if (value) {
            number(key, *value);
        }
    }
    void whole(const std::string& key, int value) { m_keys.emplace_back(key, std::to_string(value)); }
    /// A whole number that means nothing where it is `usual`.
    void whole(const std::string& key, int value, int usual) {
        if (value != usual) {
            whole(key, value);
        }
    }
    void number(const std::string& key, const base::Rational& value, const base::Rational& usual) {
        if (!(value == usual)) {
            number(key, value);
        }
    }
    void word(const std::string& key, std::string_view value, std::string_view usual) {
        if (value != usual) {
            text(key, value);
        }
    }
    void flag(const std::string& key, bool value, bool usual) {
        if (value != usual) {
            m_keys.emplace_back(key, value ? "true" : "false");
        }
    }
    void wholes(const std::string& key, const std::vector<int>& values) {
        std::string list;
        for (const int value : values) {
            list += (list.empty() ? "" : ", ") + std::to_string(value);
        }
        text(key, list);
    }

private:
    Keys& m_keys;
};

/// The nodes of the tree as parts.
void addNodeParts(const Rubric& rubric, std::vector<RubricPart>& parts);

}  // namespace matang::rubric
