// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evidence_files.h"
#include "text_conversion.h"

#include <matang/rubric/library.h>
#include <matang/rubric/loader.h>

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <tuple>

namespace matang::gui {

namespace {

const rubric::Rubric& instrument(const std::string& id) {
    static rubric::RubricLibrary library(std::filesystem::path(MATANG_SOURCE_DIR) / "rubrics");
    return **library.get(rubric::RubricId(id));
}

}  // namespace

struct Named {
    const char* rubric;
    const char* shown;
    const char* indicator;  ///< "" where the names say none
};

class IndicatorNamed : public testing::TestWithParam<Named> {};

TEST_P(IndicatorNamed, IsFound) {
    const auto& rubric = instrument(GetParam().rubric);
    const auto node = indicatorNamedBy(QString::fromUtf8(GetParam().shown), rubric);
    EXPECT_EQ(node < 0 ? std::string() : rubric.node(node).id.text, GetParam().indicator) << GetParam().shown;
}

INSTANTIATE_TEST_SUITE_P(ByNumbersAndIds, IndicatorNamed,
                         testing::Values(Named{"spbe-2020", "Bukti/20. Layanan/SK.pdf", "I20"}, Named{"spbe-2020", "I20_SK.pdf", "I20"},
                                         Named{"spbe-2020", "20.a SK Wali Kota.pdf", "I20"}, Named{"spbe-2020", "20a.pdf", "I20"},
                                         Named{"spbe-2020", "Indikator 3/rapat.pdf", "I3"},
                                         Named{"spbe-2020", "indikator_03/rapat.pdf", "I3"},
                                         Named{"spbe-2020", "Ind. 7 - penghubung.pdf", "I7"}, Named{"spbe-2020", "003 data.pdf", "I3"},
                                         // The file's own name counts before its folder's.
                                         Named{"spbe-2020", "5. Pusat data/6 jaringan.pdf", "I6"},
                                         // Numbers that are none of an indicator.
                                         Named{"spbe-2020", "2023 laporan.pdf", ""}, Named{"spbe-2020", "48. lain.pdf", ""},
                                         Named{"spbe-2020", "12 Tahun 2021 Perwali.pdf", ""}, Named{"spbe-2020", "3-2-2024 notula.pdf", ""},
                                         Named{"spbe-2020", "bukti/SK 20.pdf", ""}, Named{"spbe-2020", "10abc.pdf", ""},
                                         Named{"spbe-2018", "35-1 survei.pdf", "I35-1"},
                                         Named{"smart-city", "SC-BAS-01 perwal.pdf", "SC-BAS-01"},
                                         Named{"smart-city", "1. perwal.pdf", ""}));

TEST(FindFiles, GoesThroughFoldersInTheOrderOfAReaderAndLeavesOutWhatIsNone) {
    const QTemporaryDir folder;
    const auto make = [&folder](const QString& name) {
        const auto file = folder.filePath(name);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("x");
    };
    for (const auto* name : {"b/10.pdf", "b/9.pdf", "b/tiga/a.pdf", "b/~$kerja.docx", "b/desktop.ini", "a.pdf"}) {
        make(QString::fromLatin1(name));
    }
    ASSERT_TRUE(QFile::link(folder.path(), folder.filePath(QStringLiteral("b/lingkar"))));
    const auto found = findFiles({folder.filePath(QStringLiteral("b")), folder.filePath(QStringLiteral("a.pdf"))}, {});
    QStringList shown;
    for (const auto& file : found.files) {
        shown << file.shown;
    }
    EXPECT_EQ(shown, QStringList(
                         {QStringLiteral("a.pdf"), QStringLiteral("b/9.pdf"), QStringLiteral("b/10.pdf"), QStringLiteral("b/tiga/a.pdf")}));
    EXPECT_EQ(found.leftOut, 2);
    EXPECT_FALSE(found.isCut);
    // The workspace and its lock may lie among them.
    make(QStringLiteral("b/kota.matang"));
    make(QStringLiteral("b/kota.matang.lock"));
    const auto again = findFiles({folder.filePath(QStringLiteral("b"))}, {}, folder.filePath(QStringLiteral("b/kota.matang")));
    EXPECT_EQ(again.files.size(), 3U);
    EXPECT_EQ(again.leftOut, 4);
}

}  // namespace matang::gui
