// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"
#include "workspace_fixture.h"

#include <rapidcheck/gtest.h>

namespace matang::workspace {
namespace {

TEST(CanonicalObject, escapesAsLittleAsJsonAllows) {
    EXPECT_EQ(CanonicalObject()
                  .add("a", std::string_view("\"\\\b\f\n\r\t\x01\x1f/\x7f\xC3\xA9", 13))
                  .add("b", std::int64_t{-5})
                  .addNull("c")
                  .finish(),
              "{\"a\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f/\x7f\xC3\xA9\",\"b\":-5,\"c\":null}");
    EXPECT_EQ(CanonicalObject().add("l", std::vector<std::string>{"x", "y"}).finish(), R"({"l":["x","y"]})");
    EXPECT_EQ(CanonicalObject().finish(), "{}");
}

TEST(StoredText, refusesWhatIsNotUtf8) {
    for (const std::string text : {"", "abc", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"}) {
        EXPECT_TRUE(isStorable(text)) << text;
        EXPECT_EQ(madeStorable(text), text);
    }
    for (const std::string text :
         {"\x80", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xFF", "\xE2\x82"}) {
        EXPECT_FALSE(isStorable(text)) << text;
        EXPECT_TRUE(isStorable(madeStorable(text)));
    }
    EXPECT_FALSE(isStorable(std::string_view("a\0b", 3)));
    EXPECT_EQ(madeStorable(std::string_view("a\0b", 3)),
              "a\xEF\xBF\xBD"
              "b");
}

TEST(StoredText, figuresThatNobodyWroteAreNotRead) {
    for (const char* text : {"", ".", "1.", ".5", "1..2", "a", "3 ", "1e3", "1/2", "--1"}) {
        EXPECT_EQ(decimalFromStored(text), std::nullopt) << text;
    }
    for (const char* text : {"", "/", "1/", "/2", "1/0", "1/-2", "1.5", "a", "1/2/3", "--1"}) {
        EXPECT_EQ(fractionFromStored(text), std::nullopt) << text;
    }
}

RC_GTEST_PROP(StoredText, decimalsComeBackAsTheyWere, (std::int64_t number)) {
    const int decimals = *rc::gen::inRange(0, 7);
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    const base::Decimal value{base::Rational(number, scale), decimals};
    RC_ASSERT(decimalFromStored(storedDecimal(value)) == value);
}

RC_GTEST_PROP(StoredText, fractionsComeBackAsTheyWere, (std::int64_t numerator)) {
    const base::Rational value(numerator, *rc::gen::positive<std::int64_t>());
    RC_ASSERT(fractionFromStored(value.toFraction()) == value);
}

}  // namespace
}  // namespace matang::workspace
