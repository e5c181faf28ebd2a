// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace matang::workspace {
namespace {

using assessment::EvidenceLink;
using testing::ElementsAre;
using testing::IsEmpty;

class CancelReclaimTest : public ArchiveTest {
protected:
    /// The size of the file that is being written beside the workspace, 0 where there is none.
    [[nodiscard]] std::int64_t scratchBytes() const {
        std::int64_t bytes = 0;
        for (const std::string& name : m_folder.names()) {
            std::error_code gone;
            const std::uintmax_t size = name.ends_with(".part") ? std::filesystem::file_size(m_folder / name, gone) : 0;
            bytes = std::max(bytes, gone ? std::int64_t{0} : static_cast<std::int64_t>(size));
        }
        return bytes;
    }
};

TEST_F(CancelReclaimTest, reclaimingCanBeCancelledAtAnyMoment) {
    const EvidenceLink kept = attach("I1", "sk.pdf", anyBytes(8000000, 1));
    const EvidenceLink gone = attach("I2", "video.mp4", anyBytes(4000000, 2));
    must(workspace().removeEvidence(gone.id, rina()));
    const std::string before = readWhole(file());
    int cancelled = 0;
    int done = 0;
    for (int wait = 0; wait < 400 && done == 0; wait += 5) {
        std::stop_source stop;
        std::thread clock([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(wait));
            stop.request_stop();
        });
        const std::string answer = outcome(archive().reclaim(rina(), stop.get_token()));
        clock.join();
        if (answer == "cancelled") {
            ++cancelled;
            EXPECT_TRUE(readWhole(file()) == before) << wait;
        } else {
            EXPECT_EQ(answer, "done");
            ++done;
        }
        EXPECT_THAT(m_folder.names(), ElementsAre("kota.matang", "kota.matang.lock"));
    }
    EXPECT_GT(cancelled, 0);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(contentOf(kept.sha256).size(), 8000000U);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(CancelReclaimTest, cancelEndsTheCopyingHalfWay) {
    constexpr std::int64_t kSize = 60000000;
    attach("I1", "video.mp4", anyBytes(kSize, 1));
    const EvidenceLink gone = attach("I2", "sk.pdf", anyBytes(400000, 2));
    must(workspace().removeEvidence(gone.id, rina()));
    std::int64_t smallest = kSize;
    // However busy the machine is, one of so many tries is looked at in time.
    for (int attempt = 0; attempt < 20 && smallest > kSize / 2; ++attempt) {
        std::stop_source stop;
        std::atomic<bool> ended = false;
        std::int64_t largest = 0;
        std::thread watch([&] {
            while (!ended) {
                largest = std::max(largest, scratchBytes());
                if (largest > 1000000) {
                    stop.request_stop();
                }
            }
        });
        const std::string answer = outcome(archive().reclaim(rina(), stop.get_token()));
        ended = true;
        watch.join();
        ASSERT_EQ(answer, "cancelled");
        smallest = std::min(smallest, largest);
    }
    EXPECT_LT(smallest, kSize / 2);
    EXPECT_EQ(must(archive().room()).unreferencedFiles, 1);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

}  // namespace
}  // namespace matang::workspace
