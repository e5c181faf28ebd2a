// SPDX-License-Identifier: GPL-3.0-or-later
// Every construct of YAML 1.2, good and bad: each is read, or refused with its place; none crashes or is passed over in silence.
#include "yaml_printing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace matang::yaml {
namespace {

/// Texts that must be read without a finding.
constexpr std::array<std::string_view, 30> kRead{
    "a: 1",
    "- 1\n- 2\n",
    "- - 1\n  - 2\n- - 3\n",
    "a:\n- 1\n- 2\n",
    "a:\n  - b: 1\n    c: 2\n  - d\n",
    "{a: 1, b: [x, y], c: {d: e}}",
    "[a, [b, c], {d: e}]",
    "[\n  a,\n  b,\n]\n",
    "'single ''quoted'' text'",
    "\"double \\\"quoted\\\" \\u00e9 \\n text\"",
    "\"over\n  two lines\"",
    "plain text\n  over two lines\n",
    "a: |\n  kept\n  lines\n",
    "a: >\n  folded\n  lines\n\n  paragraph\n",
    "a: |-\n  stripped\n",
    "a: |+\n  kept end\n\n",
    "a: |2\n    two deeper\n",
    "a: >-\n  folded, stripped\nb: 1\n",
    "# only a comment at the head\na: 1 # and behind\n",
    "a: b#c\n",
    "a: http://example.org:80/x\n",
    "---\na: 1\n",
    "a: 1\n...\n",
    "? a\n: 1\n",
    "a: ~\nb:\nc: null\n",
    "\"quoted key\": 1\n'other key': 2\n",
    "a:   \n    b:   1   \n",
    "- a\n# comment between\n- b\n",
    "{\"a\":1,\"b\":true}",
    "a: -1\nb: 0x1F\nc: .5\nd: 1e3\n",
};

/// Texts that are no sound YAML, or use what a rubric must not.
constexpr std::array<std::string_view, 30> kRefused{
    "a: &x 1\nb: *x\n", "a: *nowhere\n",       "!!str a: 1\n",         "a: !local 1\n", "a: !!int 1\n",
    "--- a\n--- b\n",   "a: 1\n---\nb: 2\n",   "a: [1, 2\n",           "a: {b: 1\n",    "a: ]\n",
    "a: }\n",           "[a, b]]\n",           "a: 'open\n",           "a: \"open\n",   "a: \"\\q\"\n",
    "a: b: c\n",        "a:\n  b: 1\n c: 2\n", "a:\n\t- 1\n",          "\ta: 1\n",      "a: @b\n",
    "a: `b`\n",         "- a\nb: 1\n",         "a: 1\n- b\n",          "a: |x\n  b\n",  "{[a, b]: c}",
    "? [a, b]\n: c\n",  "? {a: b}\n: c\n",     "<<: {a: 1}\n*x : 2\n", "a: 1\na: 2\n",  "{a: 1, a: 2}",
};

TEST(Specification, WhatIsSoundIsRead) {
    for (const std::string_view text : kRead) {
        EXPECT_EQ(print(parse(text, "f").findings), std::vector<std::string>{}) << text;
    }
}

TEST(Specification, WhatIsNotIsRefusedWithItsPlace) {
    for (const std::string_view text : kRefused) {
        const Document document = parse(text, "f");
        ASSERT_TRUE(base::hasErrors(document.findings)) << text;
        EXPECT_TRUE(std::all_of(document.findings.begin(), document.findings.end(), [](const base::Diagnostic& finding) {
            return finding.position.file == "f" && finding.position.line > 0 && finding.position.column > 0;
        })) << text;
    }
}

/// Every beginning of every text: a file that was cut off is read or refused, and its end is where the mistake is.
TEST(Specification, WhatIsCutOffIsReadOrRefusedWithItsPlace) {
    const auto cutEverywhere = [](std::string_view text) {
        for (std::size_t length = 1; length < text.size(); ++length) {
            for (const base::Diagnostic& finding : parse(text.substr(0, length), "f").findings) {
                EXPECT_GT(finding.position.line, 0) << text.substr(0, length);
            }
        }
    };
    std::for_each(kRead.begin(), kRead.end(), cutEverywhere);
    std::for_each(kRefused.begin(), kRefused.end(), cutEverywhere);
}

}  // namespace
}  // namespace matang::yaml
