// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_names.h"
#include "order_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <matang/orders/batch.h>

#include <QApplication>
#include <set>

namespace matang::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

/// Charts and fonts need an application, without a display.
void startApplication() {
    static int count = 1;
    static char name[] = "orders_tests";
    static char* values[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QApplication application(count, values);
}

constexpr const char* kFirst = "badan-pengelola-perbatasan-dan-pembangunan-kawasan-khusus-perdagangan-bebas-dan-spbe-2020-2023.pdf";
constexpr const char* kSecond = "badan-pengelola-perbatasan-dan-pembangunan-kawasan-khusus-perdagangan-bebas-dan-2-spbe-2020-2023.pdf";

class Batch : public ::testing::Test {
protected:
    void SetUp() override { startApplication(); }
    [[nodiscard]] orders::BatchOrder order(const std::string& folder = "laporan") {
        orders::BatchOrder order;
        order.rubric = rubric::RubricId("spbe-2020");
        order.year = 2023;
        order.group = m_work.made();
        order.settings = OrderWorkspace::settings();
        order.folder = (m_work.folder() / folder).string();
        return order;
    }
    [[nodiscard]] std::set<std::string> namesIn(const std::string& folder) const {
        std::set<std::string> names;
        for (const fs::directory_entry& entry : fs::directory_iterator(m_work.folder() / folder)) {
            names.insert(entry.path().filename().string());
        }
        return names;
    }

    OrderWorkspace m_work;
};

TEST(SafeFileName, TakesWhatEveryFileSystemTakes) {
    EXPECT_EQ(orders::safeFileName("Pemerintah Kota Bogor"), "pemerintah-kota-bogor");
    EXPECT_EQ(orders::safeFileName("../Kab. \"Kepulauan\" / Mentawai "), "kab-kepulauan-mentawai");
    EXPECT_EQ(orders::safeFileName("caf\xC3\xA9"), "caf");
    EXPECT_EQ(orders::safeFileName("\xE5\x8C\x97"), "");
    EXPECT_EQ(orders::safeFileName(std::string(79, 'a') + " b"), std::string(79, 'a'));
}

TEST_F(Batch, NamesEveryFileOnce) {
    const auto files = need(orders::batchFiles(m_work.workspace(), order()));
    std::vector<std::string> names;
    for (const orders::BatchFile& file : files) {
        names.push_back(file.agency + ": " + file.file);
    }
    EXPECT_THAT(names, ElementsAre(kLongName + std::string(" Dua: ") + kFirst, kLongName + std::string(" Satu: ") + kSecond,
                                   "Kabupaten Beta: kabupaten-beta-spbe-2020-2023.pdf"));
}

TEST_F(Batch, WritesOneReportForEveryAgency) {
    std::vector<std::string> told;
    const auto outcome = need(orders::writeBatch(m_work.workspace(), OrderWorkspace::rubrics(), order("a/b"), {},
                                                 [&](int done, int all, const std::string& agency) {
                                                     told.push_back(std::to_string(done) + "/" + std::to_string(all) + " " + agency);
                                                 }));
    EXPECT_THAT(outcome.written, SizeIs(3));
    EXPECT_THAT(outcome.failed, SizeIs(0));
    EXPECT_THAT(told, ElementsAre(std::string("0/3 ") + kLongName + std::string(" Dua"),
                                  std::string("1/3 ") + kLongName + std::string(" Satu"), "2/3 Kabupaten Beta", "3/3 "));
    EXPECT_THAT(namesIn("a/b"), UnorderedElementsAre(kFirst, kSecond, "kabupaten-beta-spbe-2020-2023.pdf"));
}

TEST_F(Batch, StopsBetweenTwoReports) {
    std::stop_source stop;
    const auto outcome = orders::writeBatch(m_work.workspace(), OrderWorkspace::rubrics(), order(), stop.get_token(),
                                            [&](int done, int /*all*/, const std::string& /*agency*/) {
                                                if (done == 1) {
                                                    stop.request_stop();
                                                }
                                            });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), (base::Error{base::ErrorCode::Cancelled, "report-cancelled", {{"done", "2"}, {"all", "3"}}, {}, {}}));
    EXPECT_THAT(namesIn("laporan"), UnorderedElementsAre(kFirst, kSecond));
}

TEST_F(Batch, GoesOnWhereOneCannotBeWritten) {
    fs::create_directories(m_work.folder() / "laporan" / kFirst);  // a folder stands in its place
    const auto outcome = need(orders::writeBatch(m_work.workspace(), OrderWorkspace::rubrics(), order(), {}, {}));
    EXPECT_THAT(outcome.written, SizeIs(2));
    ASSERT_THAT(outcome.failed, SizeIs(1));
    EXPECT_EQ(outcome.failed.front().first.agency, kLongName + std::string(" Dua"));
    EXPECT_EQ(outcome.failed.front().second.reason, "report-not-written");
}

TEST_F(Batch, SaysWhyTheFolderCannotBeMade) {
    orders::BatchOrder wanted = order("contoh.matang/below");
    const auto outcome = orders::writeBatch(m_work.workspace(), OrderWorkspace::rubrics(), wanted, {}, {});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, base::ErrorCode::InputOutput);
    EXPECT_EQ(outcome.error().reason, "folder-not-made");
    EXPECT_EQ(base::argument(outcome.error().arguments, "folder"), wanted.folder);
}

}  // namespace
}  // namespace matang::testing
