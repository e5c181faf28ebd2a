// SPDX-License-Identifier: GPL-3.0-or-later
#include "instrument_names.h"

#include <gtest/gtest.h>

namespace matang::sections {
namespace {

TEST(InstrumentNames, LeaveTheYearOfTheEditionOutBesideAYear) {
    EXPECT_EQ(besideYear("SPBE 2020"), "SPBE");
    EXPECT_EQ(besideYear("Kesiapan Smart City 2022"), "Kesiapan Smart City");
}

TEST(InstrumentNames, StayAsTheyAreWithoutOne) {
    for (const char* name : {"Smart City", "SPBE", "2020", " 2020", "SPBE2020", "SPBE 20200", "SPBE v2.1", ""}) {
        EXPECT_EQ(besideYear(name), name);
    }
}

}  // namespace
}  // namespace matang::sections
