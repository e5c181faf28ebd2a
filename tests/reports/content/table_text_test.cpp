// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_values.h"

namespace matang::content {
namespace {

TEST(TableText, WritesPlainFiguresAsCsvAndShownOnesBetweenTabs) {
    const ChartTable table{{{"Instansi", false}, {"Indeks, skala 1-5", true}},
                           {{same("Kota \"Hujan\""), {"3,72", "3.72"}}, {same("Satu\nDua"), {}}, {same("Kota Depok"), {"−0,36", "-0.36"}}}};
    EXPECT_EQ(csv(table), "Instansi,\"Indeks, skala 1-5\"\r\n\"Kota \"\"Hujan\"\"\",3.72\r\n\"Satu\nDua\",\r\nKota Depok,-0.36\r\n");
    EXPECT_EQ(tabbed(table), "Instansi\tIndeks, skala 1-5\nKota \"Hujan\"\t3,72\nSatu Dua\t\nKota Depok\t−0,36\n");
}

TEST(TableText, LetsNoWorksheetRunACell) {
    const ChartTable table{{{"=1+1", false}},
                           {{same("=HYPERLINK(\"x\")")},
                            {same("+62 251")},
                            {same("-")},
                            {same("-2+3")},
                            {same("@sum")},
                            {same("\t=1")},
                            {{"+0,97", "+0.97"}},
                            {{"-45,50\xC2\xA0%", "-45.5"}},
                            {same("+20/6")},
                            {same("a=b")}}};
    EXPECT_EQ(csv(table),
              "'=1+1\r\n\"'=HYPERLINK(\"\"x\"\")\"\r\n'+62 251\r\n'-\r\n'-2+3\r\n'@sum\r\n'\t=1\r\n+0.97\r\n-45.5\r\n+20/6\r\na=b\r\n");
    EXPECT_EQ(tabbed(table), "'=1+1\n'=HYPERLINK(\"x\")\n'+62 251\n'-\n'-2+3\n'@sum\n' =1\n+0,97\n-45,50\xC2\xA0%\n+20/6\na=b\n");
}

TEST(TableText, HasAHeadEvenWithoutRows) {
    const ChartTable table{{{"a", false}, {"b", true}}, {}};
    EXPECT_EQ(csv(table), "a,b\r\n");
    EXPECT_EQ(tabbed(table), "a\tb\n");
}

}  // namespace
}  // namespace matang::content
