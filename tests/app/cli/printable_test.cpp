// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include <gtest/gtest.h>

namespace matang::cli {
namespace {

TEST(Printable, CutsWholeCharacters) {
    EXPECT_EQ(shortened("abcde", 5), "abcde");
    EXPECT_EQ(shortened("abcdef", 5), "abcd…");
    EXPECT_EQ(shortened("ééééé", 4), "ééé…");
    EXPECT_EQ(shortened("ab", 1), "…");
    EXPECT_EQ(characters("éa…"), 3U);
}

TEST(Printable, WrapsAtWords) {
    using Lines = std::vector<std::string>;
    EXPECT_EQ(wrapped("", 5), Lines{""});
    EXPECT_EQ(wrapped("aa bb  cc\ndd", 5), (Lines{"aa bb", "cc dd"}));
    EXPECT_EQ(wrapped("a éééééé b", 3), (Lines{"a", "ééé", "ééé", "b"}));
    EXPECT_EQ(wrapped("abcdefgh", 3), (Lines{"abc", "def", "gh"}));
    EXPECT_EQ(wrapped("see https://example.org now", 6, LongWords::Keep), (Lines{"see", "https://example.org", "now"}));
    EXPECT_EQ(wrapped("a\x1b[2J", 10), Lines{"a_[2J"});
}

}  // namespace
}  // namespace matang::cli
