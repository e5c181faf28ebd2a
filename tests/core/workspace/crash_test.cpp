// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <iostream>
#include <map>
#include <random>
#include <thread>

// A program that is killed while it edits must lose nothing it has acknowledged. A child process edits as fast as it can and tells
// every edit that returned through a pipe; it is killed at a random moment; then the file is opened, compared and checked.
namespace matang::workspace {
namespace {

constexpr int kKills = 200;
constexpr unsigned kSeed = 20241112;
constexpr int kNodes = 12;
constexpr int kBatch = 80;
// Checking takes as long as the trail, so now and then the file starts afresh.
constexpr int kKillsPerFile = 10;

/// What the child says once the file is open, and after an edit has returned: all nodes of a batch, or one, now hold `value`.
struct Acknowledgement {
    int node;  // -1 for a batch over all reported values
    int value;
};
constexpr int kOpened = -2;

[[noreturn]] void editForEver(const std::filesystem::path& file, assessment::AssessmentId id, int firstValue, int pipe) {
    const base::SystemClock clock;
    Workspace workspace = must(Workspace::open(file, Access::ReadWrite, clock));
    if (workspace.access() != Access::ReadWrite) {
        ::_exit(3);
    }
    const Acknowledgement opened{kOpened, 0};
    if (::write(pipe, &opened, sizeof(opened)) != sizeof(opened)) {
        ::_exit(4);
    }
    for (int value = firstValue;; ++value) {
        Acknowledgement done{value % kNodes, value};
        if (value % 5 == 0) {
            done.node = -1;
            must(workspace.together([&]() -> base::Result<void> {
                for (int node = 0; node < kBatch; ++node) {
                    must(
                        workspace.setReportedValue(id, reported("R" + std::to_string(node), std::to_string(value)), rina("import-values")));
                }
                return {};
            }));
        } else {
            must(workspace.setMark(id, markOf("I" + std::to_string(done.node), "Budi", value, std::string(200, 'x')), rina("set-mark")));
        }
        if (::write(pipe, &done, sizeof(done)) != sizeof(done)) {
            ::_exit(4);
        }
    }
}

/// Lets a child edit for so long, kills it, and returns the last value acknowledged per node.
std::map<int, int> killAfter(std::chrono::microseconds time, const std::filesystem::path& file, assessment::AssessmentId id,
                             int firstValue) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) {
        throw std::runtime_error("pipe");
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        try {
            editForEver(file, id, firstValue, pipe[1]);
        } catch (const std::exception& failure) {
            std::cerr << "child: " << failure.what() << "\n";
            ::_exit(2);
        }
    }
    ::close(pipe[1]);
    // However busy the machine is, the time is that of editing.
    Acknowledgement done{};
    if (::read(pipe[0], &done, sizeof(done)) != sizeof(done) || done.node != kOpened) {
        throw std::runtime_error("the child did not open the file");
    }
    std::this_thread::sleep_for(time);
    ::kill(child, SIGKILL);
    std::map<int, int> acknowledged;
    while (::read(pipe[0], &done, sizeof(done)) == sizeof(done)) {
        acknowledged[done.node] = done.value;
    }
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) {
        throw std::runtime_error("the child ended by itself: " + std::to_string(status));
    }
    return acknowledged;
}

/// The values in the file, by node; -1 for the batch, which must be all of one value.
std::map<int, int> storedValues(const Workspace& workspace, assessment::AssessmentId id) {
    const assessment::AssessmentRecord record = must(workspace.record(id));
    std::map<int, int> values;
    for (const assessment::Mark& mark : record.marks) {
        values[std::stoi(mark.node.text.substr(1))] = std::stoi(mark.value.value_or(base::Rational(-1)).toFraction());
    }
    for (const assessment::ReportedValue& value : record.reportedValues) {
        const int number = std::stoi(value.value.value.toFraction());
        EXPECT_TRUE(!values.contains(-1) || values[-1] == number) << "half a batch was kept";
        values[-1] = number;
    }
    EXPECT_TRUE(record.reportedValues.empty() || record.reportedValues.size() == kBatch);
    return values;
}

TEST_F(WorkspaceTest, killedAtRandomMomentsLosesNothing) {
    std::cout << "seed " << kSeed << "\n";
    std::mt19937 random(kSeed);
    close();
    int acknowledgements = 0;
    int hotJournals = 0;
    int newest = 0;
    std::map<int, int> last;
    const std::string fresh = readWhole(file());
    for (int round = 0; round < kKills && !HasFailure(); ++round) {
        if (round % kKillsPerFile == 0) {
            std::filesystem::remove(file().string() + "-journal");
            writeWhole(file(), fresh);
            last.clear();
            newest = 0;
        }
        const std::chrono::microseconds time(std::uniform_int_distribution<int>(2000, 50000)(random));
        for (const auto& [node, value] : killAfter(time, file(), m_assessment, newest + 1)) {
            last[node] = value;
            ++acknowledgements;
        }
        hotJournals += std::filesystem::exists(file().string() + "-journal") ? 1 : 0;
        // Every second time the first to come is a reader, who must be able to clean up as well.
        const Workspace workspace = must(Workspace::open(file(), round % 2 == 0 ? Access::ReadOnly : Access::ReadWrite, m_clock));
        const std::map<int, int> stored = storedValues(workspace, m_assessment);
        for (const auto& [node, value] : last) {
            ASSERT_TRUE(stored.contains(node)) << "round " << round;
            // An edit may have been stored without the child having had the time to say so.
            EXPECT_GE(stored.at(node), value) << "round " << round << " node " << node;
        }
        for (const auto& [node, value] : stored) {
            newest = std::max(newest, value);
        }
        last = stored;
        EXPECT_THAT(findingsOf(workspace.check()), testing::ElementsAre()) << "round " << round;
    }
    std::cout << kKills << " kills, " << acknowledgements << " nodes with acknowledged edits, " << hotJournals << " journals rolled back\n";
    EXPECT_GT(acknowledgements, kKills / 4);
    EXPECT_GT(hotJournals, 0);
    // A journal that the killed writer had not begun to use is left alone by readers and taken away by the next edit.
    reopen();
    must(workspace().setMark(m_assessment, markOf("I0", "Sari", 1), rina()));
    close();
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang"));
}

}  // namespace
}  // namespace matang::workspace
