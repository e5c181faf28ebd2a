// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace matang::yaml {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

/// Peak memory in megabytes that `work` costs beyond what a fresh child process has already.
[[maybe_unused]] long megabytesOf(const std::function<void()>& work) {
    int channel[2];
    EXPECT_EQ(pipe(channel), 0);
    const pid_t child = fork();
    if (child == 0) {
        rusage before{};
        rusage after{};
        getrusage(RUSAGE_SELF, &before);
        work();
        getrusage(RUSAGE_SELF, &after);
        const long kilobytes = after.ru_maxrss - before.ru_maxrss;
        _exit(write(channel[1], &kilobytes, sizeof(kilobytes)) == sizeof(kilobytes) ? 0 : 1);
    }
    close(channel[1]);
    long kilobytes = -1;
    EXPECT_EQ(read(channel[0], &kilobytes, sizeof(kilobytes)), static_cast<ssize_t>(sizeof(kilobytes)));
    close(channel[0]);
    waitpid(child, nullptr, 0);
    return kilobytes / 1024;
}

// The text is made by the test that reads it: every test of this program would wait for all of them otherwise.
struct Hostile {
    std::string name;
    std::function<std::string()> text;
    std::string finding;
};

void PrintTo(const Hostile& hostile, std::ostream* out) {
    *out << hostile.name;
}

class HostileFile : public testing::TestWithParam<Hostile> {};

TEST_P(HostileFile, IsRefusedWithItsPlace) {
    const Document document = parse(GetParam().text(), "f");
    EXPECT_THAT(print(document.findings), ElementsAre(GetParam().finding));
    EXPECT_EQ(document.root.kind, NodeKind::Null);
}

// GCC announces the address sanitizer by a macro, clang by a feature.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MATANG_ADDRESS_SANITIZER
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define MATANG_ADDRESS_SANITIZER
#endif

TEST_P(HostileFile, CostsLessThan64Megabytes) {
#ifdef MATANG_ADDRESS_SANITIZER
    GTEST_SKIP() << "the address sanitizer's own memory is counted too";
#else
    EXPECT_LT(megabytesOf([] { (void)parse(GetParam().text(), "f"); }), 64);
#endif
}

const std::string kAliasBomb =
    "a: &a [x,x,x,x,x,x,x,x,x]\n"
    "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
    "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
    "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
    "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n"
    "f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
    "g: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n"
    "h: [*g,*g,*g,*g,*g,*g,*g,*g,*g]\n";

constexpr std::size_t kMega = 1024U * 1024U;

INSTANTIATE_TEST_SUITE_P(
    All, HostileFile,
    testing::Values(
        Hostile{"AliasBomb", [] { return kAliasBomb; }, "f:1:4: error: yaml-anchor"},
        Hostile{"NestedBrackets", [] { return repeated("[", 10'000) + repeated("]", 10'000); }, "f:1:65: error: yaml-too-deep: limit=64"},
        // The parser takes every bracket that is never closed for the key of a map inside the one before, so half the levels are maps.
        Hostile{"OpenBrackets", [] { return repeated("[", 10'000); }, "f:1:33: error: yaml-too-deep: limit=64"},
        Hostile{"OpenBracketsOnLines", [] { return repeated("[\n", 10'000); }, "f:33:1: error: yaml-too-deep: limit=64"},
        Hostile{"NestedBraces", [] { return repeated("{a: ", 10'000) + repeated("}", 10'000); }, "f:1:257: error: yaml-too-deep: limit=64"},
        Hostile{"NestedDashes", [] { return repeated("- ", 10'000); }, "f:1:129: error: yaml-too-deep: limit=64"},
        Hostile{"NestedQuestions", [] { return repeated("? ", 10'000); }, "f:1:129: error: yaml-too-deep: limit=64"},
        Hostile{"FourMegabytesOfBrackets", [] { return std::string(4 * kMega, '['); },
                "f:1:200001: error: yaml-too-many-nodes: limit=50000"},
        Hostile{"FourMegabytesOfQuotes", [] { return "[" + std::string(4 * kMega - 1, '"'); },
                "f:1:200001: error: yaml-too-many-nodes: limit=50000"},
        Hostile{"FourMegabytesOfCommas", [] { return "[" + repeated("a,", 2 * kMega - 1); },
                "f:1:400001: error: yaml-too-many-nodes: limit=50000"},
        Hostile{"FourMegabytesOfLines", [] { return std::string(4 * kMega, '\n'); },
                "f:200001:1: error: yaml-too-many-lines: limit=200000"},
        Hostile{"ManyItemsInALine", [] { return "[" + repeated("a,", 60'000) + "]"; },
                "f:1:100000: error: yaml-too-many-nodes: limit=50000"},
        Hostile{"ManyItemsInLines", [] { return repeated("- a\n", 60'000); }, "f:50000:3: error: yaml-too-many-nodes: limit=50000"},
        Hostile{"FiveMegabytes", [] { return std::string(5 * kMega, 'a'); }, "f: error: yaml-too-large: limit=4194304"}),
    [](const testing::TestParamInfo<Hostile>& tested) { return tested.param.name; });

TEST(Limits, AFileJustWithinThemIsRead) {
    Limits limits;
    limits.depth = 3;
    limits.nodes = 5;
    limits.lines = 4;
    const std::string text = "a: [[1]]\nb: 2\n\n";
    limits.bytes = text.size();
    EXPECT_THAT(print(parse(text, "f", limits).findings), IsEmpty());
    limits.depth = 2;
    EXPECT_THAT(print(parse(text, "f", limits).findings), ElementsAre("f:1:5: error: yaml-too-deep: limit=2"));
    limits.depth = 3;
    limits.nodes = 4;
    EXPECT_THAT(print(parse(text, "f", limits).findings), ElementsAre("f:2:4: error: yaml-too-many-nodes: limit=4"));
    limits.nodes = 5;
    limits.lines = 3;
    EXPECT_THAT(print(parse(text, "f", limits).findings), ElementsAre("f:4:1: error: yaml-too-many-lines: limit=3"));
    limits.lines = 4;
    limits.bytes -= 1;
    EXPECT_THAT(print(parse(text, "f", limits).findings), ElementsAre("f: error: yaml-too-large: limit=14"));
}

TEST(Limits, FindingsAreBounded) {
    const Document document = parse(repeated("a: 1\n", 5000), "f");
    ASSERT_EQ(document.findings.size(), 1001U);
    EXPECT_EQ(base::toString(document.findings.back()), "f:1001:1: error: yaml-too-many-findings: limit=1000");
    EXPECT_EQ(document.root.kind, NodeKind::Null);
}

TEST(Limits, EndlessLinesAreNotCopiedIntoFindings) {
    const Document document = parse("{a: 1, a: 2, b: " + std::string(5000, 'x') + "}", "f");
    EXPECT_THAT(print(document.findings), ElementsAre("f:1:8: error: yaml-duplicate-key: key=a firstLine=1"));
    EXPECT_EQ(document.findings.front().sourceLine, "");
    EXPECT_EQ(document.line(1), "");
}

RC_GTEST_PROP(ParseProperty, AnyTextIsReadOrRefusedWithAPlaceInTheText, ()) {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "#", "&x ", "*x", "!t ", "|\n",
                                      ">\n", "? ", "---\n", "...\n", "%", "\t", "\r\n", "\xC3\xA9", "\\", "~"));
    std::string text;
    for (const std::string& piece : pieces) {
        text += piece;
    }
    const Document document = parse(text, "f");
    for (const base::Diagnostic& finding : document.findings) {
        RC_ASSERT(finding.position.line >= 1);
        RC_ASSERT(static_cast<std::size_t>(finding.position.line) <= document.lines->size());
        RC_ASSERT(finding.position.column >= 1);
    }
    RC_ASSERT(document.root.kind != NodeKind::Null || !document.findings.empty());
}

}  // namespace
}  // namespace matang::yaml
