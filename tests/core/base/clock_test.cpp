// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/clock.h>

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>
#include <optional>
#include <string>

namespace matang::base {
namespace {

/// Sets SOURCE_DATE_EPOCH for one test and puts the former value back.
class SourceDateEpoch {
public:
    explicit SourceDateEpoch(const char* value) {
        if (const char* const before = std::getenv(kName)) {
            m_before = before;
        }
        set(value);
    }
    SourceDateEpoch(const SourceDateEpoch&) = delete;
    SourceDateEpoch& operator=(const SourceDateEpoch&) = delete;
    ~SourceDateEpoch() { set(m_before ? m_before->c_str() : nullptr); }

private:
    static constexpr const char* kName = "SOURCE_DATE_EPOCH";
    static void set(const char* value) {
        if (value == nullptr) {
            unsetenv(kName);
        } else {
            setenv(kName, value, 1);
        }
    }
    std::optional<std::string> m_before;
};

TEST(Moment, PrintsIso8601) {
    EXPECT_EQ(toIso8601(Moment{1'731'400'200'123}), "2024-11-12T08:30:00.123Z");
    EXPECT_EQ(toIsoDate(Moment{1'731'400'200'123}), "2024-11-12");
    EXPECT_EQ(toIso8601(Moment{0}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(toIso8601(Moment{-1}), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(toIsoDate(Moment{951'782'400'000}), "2000-02-29");
}

TEST(Moment, StaysWithinFourDigitYears) {
    EXPECT_EQ(toIso8601(Moment{std::numeric_limits<std::int64_t>::max()}), "9999-12-31T23:59:59.999Z");
    EXPECT_EQ(toIso8601(Moment{std::numeric_limits<std::int64_t>::min()}), "0000-01-01T00:00:00.000Z");
}

TEST(SystemClock, ObeysSourceDateEpoch) {
    const SourceDateEpoch fixed("1731400200");
    EXPECT_EQ(SystemClock().now(), Moment{1'731'400'200'000});
    EXPECT_EQ(SystemClock().now(), Moment{1'731'400'200'000});
}

TEST(SystemClock, IgnoresAnEpochThatIsNoMoment) {
    for (const char* const value : {"", "x", "12x", "-5", "1.5", "99999999999999999999", "253402300800"}) {
        const SourceDateEpoch broken(value);
        EXPECT_GT(SystemClock().now(), Moment{1'700'000'000'000}) << value;
    }
}

TEST(SteppingClock, MovesOnWithEveryLook) {
    const SteppingClock clock(Moment{5000}, 250);
    EXPECT_EQ(clock.now(), Moment{5000});
    EXPECT_EQ(clock.now(), Moment{5250});
}

}  // namespace
}  // namespace matang::base
