// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/result.h>

#include <gtest/gtest.h>

namespace matang::base {
namespace {

TEST(Diagnostic, PrintsPositionSeverityCodeAndArguments) {
    const Diagnostic finding{Severity::Error, {"file", 3, 7}, "weight-sum", {{"node", "D1"}, {"sum", "120"}}, "  weight: 20"};
    EXPECT_EQ(toString(finding), "file:3:7: error: weight-sum: node=D1 sum=120");
}

TEST(Diagnostic, LeavesOutWhatIsUnknown) {
    EXPECT_EQ(toString({Severity::Warning, {"file", 3, 0}, "code", {}, {}}), "file:3: warning: code");
    EXPECT_EQ(toString({Severity::Info, {"file", 0, 0}, "code", {}, {}}), "file: info: code");
    EXPECT_EQ(toString({Severity::Info, {}, "code", {}, {}}), "info: code");
}

TEST(Diagnostic, OnlyErrorsCountAsErrors) {
    const Diagnostic warning{Severity::Warning, {}, "a", {}, {}};
    const Diagnostic error{Severity::Error, {}, "b", {}, {}};
    EXPECT_FALSE(hasErrors({}));
    EXPECT_FALSE(hasErrors({warning}));
    EXPECT_TRUE(hasErrors({warning, error}));
}

TEST(Diagnostic, FindsArgumentsByName) {
    const Arguments arguments = {{"node", "D1"}, {"sum", "120"}};
    EXPECT_EQ(argument(arguments, "sum"), "120");
    EXPECT_EQ(argument(arguments, "other"), "");
}

TEST(Result, FailAndPropagateKeepTheWholeError) {
    const Result<int> failed = fail(ErrorCode::NotFound, "agency-unknown", {{"agency", "Kota X"}}, {"f", 1, 2});
    const Result<std::string> passedOn = propagate(failed);
    EXPECT_EQ(passedOn.error(), (Error{ErrorCode::NotFound, "agency-unknown", {{"agency", "Kota X"}}, {"f", 1, 2}, {}}));
}

}  // namespace
}  // namespace matang::base
