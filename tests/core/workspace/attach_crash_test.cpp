// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

// A program that is killed while it attaches files: each file is there whole and verifies, or is not there at all. A child process attaches
// as fast as it can and tells every file through a pipe; it is killed at a random moment. MATANG_KILL_TIMES says how often.
namespace matang::workspace {
namespace {

constexpr int kKillsPerFile = 5;
constexpr int kFiles = 3;
constexpr int kOpened = -1;

int killTimes(int usual) {
    const char* wanted = std::getenv("MATANG_KILL_TIMES");
    return wanted == nullptr ? usual : std::atoi(wanted);
}

unsigned killSeed() {
    const char* wanted = std::getenv("MATANG_KILL_SEED");
    return wanted == nullptr ? std::random_device()() : static_cast<unsigned>(std::atoll(wanted));
}

class AttachCrashTest : public ArchiveTest {
protected:
    AttachCrashTest() {
        for (int number = 0; number < kFiles; ++number) {
            writeWhole(source(number), anyBytes(sizeOf(number), static_cast<std::uint32_t>(number) + 1U));
        }
        close();
        m_fresh = readWhole(file());
    }
    [[nodiscard]] std::filesystem::path source(int number) const { return m_folder / ("f" + std::to_string(number % kFiles) + ".bin"); }
    [[nodiscard]] static std::size_t sizeOf(int number) { return 2000000U + static_cast<std::size_t>(number % kFiles) * 2500000U; }

    /// Makes the file a new one without writing all of it.
    void renew(int number) const {
        const int descriptor = ::open(source(number).c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0 || ::pwrite(descriptor, &number, sizeof(number), 0) != sizeof(number)) {
            throw std::runtime_error("renew");
        }
        ::close(descriptor);
    }
    static void tell(int pipe, int number) {
        if (::write(pipe, &number, sizeof(number)) != sizeof(number)) {
            ::_exit(4);
        }
    }

    [[noreturn]] void attachForEver(int first, int pipe) {
        const base::SystemClock clock;
        Workspace opened = must(Workspace::open(file(), Access::ReadWrite, clock));
        tell(pipe, kOpened);
        for (int number = first;; ++number) {
            renew(number);
            const EvidenceRequest wanted = request("I" + std::to_string(number));
            must(opened.attachEvidence(wanted, source(number), rina("attach-evidence")));
            tell(pipe, number);
        }
    }
    using EvidenceRequest = Workspace::EvidenceRequest;

    [[noreturn]] void reclaimForEver(int first, int pipe) {
        const base::SystemClock clock;
        Workspace opened = must(Workspace::open(file(), Access::ReadWrite, clock));
        Archive archive(opened);
        tell(pipe, kOpened);
        for (int number = first;; ++number) {
            renew(number);
            const EvidenceLink link = must(opened.attachEvidence(request("I" + std::to_string(number)), source(number), rina()));
            if (number % 2 == 0) {
                must(opened.removeEvidence(link.id, rina()));
                must(archive.reclaim(rina("reclaim")));
            }
            tell(pipe, number);
        }
    }
    using EvidenceLink = assessment::EvidenceLink;

    /// Lets a child work for so long, kills it, and returns the last number it told; first - 1 where it told none.
    int killAfter(std::chrono::microseconds time, int first, const std::function<void(int pipe)>& work) {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0) {
            throw std::runtime_error("pipe");
        }
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            try {
                work(pipe[1]);
            } catch (const std::exception& failure) {
                std::cerr << "child: " << failure.what() << "\n";
            }
            ::_exit(2);
        }
        ::close(pipe[1]);
        int told = 0;
        if (::read(pipe[0], &told, sizeof(told)) != sizeof(told) || told != kOpened) {
            throw std::runtime_error("the child did not open the file");
        }
        std::this_thread::sleep_for(time);
        ::kill(child, SIGKILL);
        int last = first - 1;
        while (::read(pipe[0], &told, sizeof(told)) == sizeof(told)) {
            last = told;
        }
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!WIFSIGNALED(status)) {
            throw std::runtime_error("the child ended by itself: " + std::to_string(status));
        }
        return last;
    }

    void startAfresh() {
        std::filesystem::remove(file().string() + "-journal");
        writeWhole(file(), m_fresh);
    }

    std::string m_fresh;
};

TEST_F(AttachCrashTest, aFileIsThereWholeOrNotAtAll) {
    const int kills = killTimes(15);
    const unsigned seed = killSeed();
    std::cout << "MATANG_KILL_SEED=" << seed << "\n";
    std::mt19937 random(seed);
    int attached = 0;
    int hotJournals = 0;
    int next = 0;
    for (int round = 0; round < kills && !HasFailure(); ++round) {
        if (round % kKillsPerFile == 0) {
            startAfresh();
            next = 0;
        }
        const std::chrono::microseconds time(std::uniform_int_distribution<int>(1000, 120000)(random));
        const int last = killAfter(time, next, [&](int pipe) { attachForEver(next, pipe); });
        hotJournals += std::filesystem::exists(file().string() + "-journal") ? 1 : 0;
        reopen(round % 2 == 0 ? Access::ReadOnly : Access::ReadWrite);
        const std::vector<EvidenceLink> links = must(workspace().evidence(m_assessment));
        // All that were told, and at most the one that was under way.
        ASSERT_GE(static_cast<int>(links.size()), last + 1) << "round " << round;
        ASSERT_LE(static_cast<int>(links.size()), last + 2) << "round " << round;
        for (const EvidenceLink& link : links) {
            const int number = std::stoi(link.node.text.substr(1));
            EXPECT_EQ(static_cast<std::size_t>(link.size), sizeOf(number));
            std::string expected = anyBytes(sizeOf(number), static_cast<std::uint32_t>(number % kFiles) + 1U);
            expected.replace(0, sizeof(number), reinterpret_cast<const char*>(&number), sizeof(number));
            EXPECT_TRUE(contentOf(link.sha256) == expected) << "round " << round << " file " << number;
        }
        EXPECT_THAT(findingsOf(workspace().check()), testing::ElementsAre()) << "round " << round;
        EXPECT_EQ(ask(file(), "SELECT count(*) FROM evidence_content"), std::to_string(links.size()));
        close();
        attached += static_cast<int>(links.size()) - next;
        next = static_cast<int>(links.size());
    }
    std::cout << kills << " kills, " << attached << " files attached, " << hotJournals << " journals rolled back\n";
    EXPECT_GT(hotJournals, 0);
}

TEST_F(AttachCrashTest, reclaimingLosesNothing) {
    const int kills = killTimes(15);
    const unsigned seed = killSeed();
    std::cout << "MATANG_KILL_SEED=" << seed << "\n";
    std::mt19937 random(seed);
    int next = 0;
    for (int round = 0; round < kills && !HasFailure(); ++round) {
        if (round % kKillsPerFile == 0) {
            startAfresh();
            next = 0;
        }
        const std::chrono::microseconds time(std::uniform_int_distribution<int>(20000, 300000)(random));
        const int last = killAfter(time, next, [&](int pipe) { reclaimForEver(next, pipe); });
        reopen(round % 2 == 0 ? Access::ReadOnly : Access::ReadWrite);
        EXPECT_THAT(findingsOf(workspace().check()), testing::ElementsAre()) << "round " << round;
        int odd = 0;
        for (const EvidenceLink& link : must(workspace().evidence(m_assessment))) {
            odd += std::stoi(link.node.text.substr(1)) % 2;
            EXPECT_EQ(contentOf(link.sha256).size(), static_cast<std::size_t>(link.size));
        }
        EXPECT_GE(odd, (last + 1) / 2) << "round " << round;
        // Numbers that were given stay given, so that the next child goes on after them.
        next = std::stoi(ask(file(), "SELECT count(*) FROM evidence_link"));
        close();
    }
}

}  // namespace
}  // namespace matang::workspace
