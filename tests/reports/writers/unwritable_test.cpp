// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../app/gui/full_disk.h"
#include "every_block.h"
#include "outside_program.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <unistd.h>
#include <QDir>
#include <QFile>

namespace matang::testing {
namespace {

class Unwritable : public ::testing::TestWithParam<writers::Format> {
protected:
    void SetUp() override {
        startApplication();
        // Tests of one format run beside each other.
        const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder =
            outputFolder() + QStringLiteral("/unwritable-") + QString::fromUtf8(test->name()).replace(QLatin1Char('/'), QLatin1Char('-'));
        QDir(m_folder).removeRecursively();
        ASSERT_TRUE(QDir().mkpath(m_folder));
    }

    [[nodiscard]] static QString code() { return QString::fromStdString(std::string(writers::formatCode(GetParam()))); }
    [[nodiscard]] QString target() const { return m_folder + QStringLiteral("/laporan.") + code(); }
    [[nodiscard]] static base::Result<void> write(const QString& file) {
        return writers::write(everyBlock(text::Language::Indonesian), GetParam(), file.toStdString());
    }
    [[nodiscard]] static QStringList everythingIn(const QString& folder) {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static void expectNotWritten(const base::Result<void>& result, const QString& file) {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, base::ErrorCode::InputOutput);
        EXPECT_EQ(result.error().reason, "report-not-written");
        EXPECT_TRUE(base::argument(result.error().arguments, "file").starts_with(file.toStdString()));
        EXPECT_NE(base::argument(result.error().arguments, "detail"), "");
    }

    QString m_folder;
};

TEST_P(Unwritable, LeavesNothingOnAFullDisk) {
    base::Result<void> result;
    {
        const gui::FullDisk full(1000);
        result = write(target());
    }
    expectNotWritten(result, target());
    if (writers::isFolderFormat(GetParam())) {
        EXPECT_EQ(everythingIn(target()), QStringList());
    } else {
        EXPECT_EQ(everythingIn(m_folder), QStringList());
    }
}

TEST_P(Unwritable, KeepsWhatWasThereOnAFullDisk) {
    if (writers::isFolderFormat(GetParam())) {
        GTEST_SKIP() << "charts have a folder of their own";
    }
    QFile before(target());
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("laporan lama");
    before.close();
    {
        const gui::FullDisk full(1000);
        EXPECT_FALSE(write(target()).has_value());
    }
    EXPECT_EQ(everythingIn(m_folder), QStringList({QStringLiteral("laporan.") + code()}));
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), QByteArray("laporan lama"));
}

TEST_P(Unwritable, SaysThatItCannotWriteThere) {
    const QString nowhere = QStringLiteral("/proc/laporan.") + code();
    expectNotWritten(write(nowhere), nowhere);
    const QString below = m_folder + QStringLiteral("/berkas");
    QFile file(below);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    expectNotWritten(write(below + QStringLiteral("/laporan")), below + QStringLiteral("/laporan"));
    EXPECT_EQ(everythingIn(m_folder), QStringList({"berkas"}));
}

TEST_P(Unwritable, LeavesAFolderOrAReadOnlyFileAlone) {
    if (writers::isFolderFormat(GetParam())) {
        GTEST_SKIP() << "charts are written into a folder";
    }
    ASSERT_TRUE(QDir().mkpath(target()));
    expectNotWritten(write(target()), target());
    EXPECT_EQ(everythingIn(m_folder), QStringList({QStringLiteral("laporan.") + code()}));
    if (::geteuid() == 0) {
        return;  // nothing is read-only for root
    }
    const QString kept = m_folder + QStringLiteral("/kept");
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("lama");
    file.close();
    ASSERT_TRUE(file.setPermissions(QFile::ReadOwner));
    expectNotWritten(write(kept), kept);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("lama"));
}

INSTANTIATE_TEST_SUITE_P(Formats, Unwritable, ::testing::ValuesIn(writers::allFormats()),
                         [](const auto& tested) { return std::string(writers::formatCode(tested.param)); });

}  // namespace
}  // namespace matang::testing
