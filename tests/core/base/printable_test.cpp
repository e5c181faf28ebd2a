// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/printable.h>

#include <gtest/gtest.h>

namespace matang::base {
namespace {

TEST(Printable, ReplacesWhatSteersATerminalOrTurnsText) {
    EXPECT_EQ(printable(""), "");
    EXPECT_EQ(printable("Kota Bogor – Éé …"), "Kota Bogor – Éé …");
    EXPECT_EQ(printable("a\nb\tc\x7f\x1b[2J"), "a_b_c__[2J");
    EXPECT_EQ(printable("a\xc2\x9b"
                        "b\xc2\xa0"),
              "a_b\xc2\xa0");
    EXPECT_EQ(printable("\xe2\x80\x8e\xe2\x80\xae\xe2\x81\xa6\xe2\x80\xa8\xd8\x9c"), "_____");
    EXPECT_EQ(printable("\xe2\x80"), "\xe2\x80");
}

}  // namespace
}  // namespace matang::base
