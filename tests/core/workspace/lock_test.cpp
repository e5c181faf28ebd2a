// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <functional>

namespace matang::workspace {
namespace {

/// A child process that runs a function and lives until it is killed or told to end.
class Child {
public:
    explicit Child(const std::function<std::string()>& work) {
        std::array<int, 2> toParent{};
        if (::pipe(toParent.data()) != 0 || ::pipe(m_toChild.data()) != 0) {
            throw std::runtime_error("pipe");
        }
        m_process = ::fork();
        if (m_process == 0) {
            ::close(m_toChild[1]);
            const std::string answer = work() + "\n";
            char end = 0;
            const bool told = ::write(toParent[1], answer.data(), answer.size()) > 0;
            ::_exit(told && ::read(m_toChild[0], &end, 1) >= 0 ? 0 : 1);
        }
        ::close(toParent[1]);
        ::close(m_toChild[0]);
        char c = 0;
        while (::read(toParent[0], &c, 1) == 1 && c != '\n') {
            m_answer += c;
        }
        ::close(toParent[0]);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { kill(); }
    [[nodiscard]] const std::string& answer() const { return m_answer; }
    [[nodiscard]] int process() const { return m_process; }
    void kill() {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
            ::close(m_toChild[1]);
            m_process = 0;
        }
    }

private:
    int m_process = 0;
    std::array<int, 2> m_toChild{};
    std::string m_answer;
};

class LockTest : public WorkspaceTest {
protected:
    std::string openingInChild(std::optional<Workspace>& kept) {
        auto opened = Workspace::open(file(), Access::ReadWrite, m_clock);
        if (!opened) {
            return opened.error().reason;
        }
        kept.emplace(*std::move(opened));
        return kept->access() == Access::ReadWrite ? "read-write"
                                                   : "read-only " + std::to_string(kept->holder() ? kept->holder()->process : -1);
    }
};

TEST_F(LockTest, aSecondOpenerReadsAndIsToldWhoWrites) {
    ::setenv("USER", "rina", 1);
    reopen();
    Workspace second = must(Workspace::open(file(), Access::ReadWrite, m_clock));
    EXPECT_EQ(second.access(), Access::ReadOnly);
    ASSERT_TRUE(second.holder().has_value());
    const Holder holder = second.holder().value_or(Holder{});
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    EXPECT_EQ(holder.person, "rina");
    EXPECT_EQ(holder.host, host.data());
    EXPECT_EQ(holder.process, ::getpid());
    EXPECT_EQ(holder.program, std::filesystem::read_symlink("/proc/self/exe").filename().string());
    EXPECT_EQ(holder.since.substr(0, 11), "2024-11-12T");
    EXPECT_EQ(outcome(second.setMark(m_assessment, markOf("I1", "Budi", 3), rina())), "workspace-read-only");
    EXPECT_EQ(outcome(second.together([] { return base::Result<void>(); })), "workspace-read-only");

    // What the first one writes is seen by the second, also under a name given to a new word.
    must(workspace().setMark(m_assessment, markOf("I77", "Budi", 3), rina()));
    EXPECT_EQ(must(second.record(m_assessment)), must(workspace().record(m_assessment)));
    must(workspace().addAgency(city("Kota Depok"), rina()));
    EXPECT_EQ(must(second.findAgency("Kota Depok")).id.number, 2);
    EXPECT_EQ(must(Workspace::open(file(), Access::ReadOnly, m_clock)).holder().has_value(), false);
}

TEST_F(LockTest, closingPassesTheLockOn) {
    close();
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang"));
    reopen();
    EXPECT_EQ(workspace().access(), Access::ReadWrite);
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang", "kota.matang.lock"));
    std::filesystem::create_symlink("kota.matang", m_folder / "other.matang");
    EXPECT_EQ(must(Workspace::open(m_folder / "other.matang", Access::ReadWrite, m_clock)).access(), Access::ReadOnly);
}

TEST_F(LockTest, anotherProcessReadsWhileThisOneWrites) {
    // A database connection must not be carried into a child.
    close();
    std::optional<Workspace> kept;
    Child writer([&] { return openingInChild(kept); });
    EXPECT_EQ(writer.answer(), "read-write");
    reopen();
    EXPECT_EQ(workspace().access(), Access::ReadOnly);
    EXPECT_EQ(workspace().holder().value_or(Holder{}).process, writer.process());
    EXPECT_EQ(must(workspace().agencies()).size(), 1U);
    close();
    // Killed, it leaves its lock file behind, which holds nobody up.
    writer.kill();
    EXPECT_THAT(m_folder.names(), testing::ElementsAre("kota.matang", "kota.matang.lock"));
    reopen();
    EXPECT_EQ(workspace().access(), Access::ReadWrite);
}

TEST_F(LockTest, aLockFileThatIsALinkIsNotFollowed) {
    close();
    writeWhole(m_folder / "precious", "precious");
    std::filesystem::create_symlink("precious", m_folder / "kota.matang.lock");
    reopen();
    EXPECT_EQ(workspace().access(), Access::ReadOnly);
    EXPECT_EQ(workspace().holder().has_value(), false);
    close();
    EXPECT_EQ(readWhole(m_folder / "precious"), "precious");
}

TEST_F(LockTest, whoMayNotWriteOpensReadOnly) {
    close();
    constexpr uid_t kNobody = 65534;
    std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0755));
    std::filesystem::permissions(file(), std::filesystem::perms(0644));
    std::optional<Workspace> kept;
    const auto asNobody = [&]() -> std::string {
        if (::getuid() == 0 && ::setuid(kNobody) != 0) {
            return "cannot become nobody";
        }
        std::string answer = openingInChild(kept);
        answer += " " + std::to_string(must(kept->agencies()).size());
        return answer;
    };
    if (::getuid() != 0) {
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0555));
        std::filesystem::permissions(file(), std::filesystem::perms(0444));
    }
    {
        const Child reader(asNobody);
        EXPECT_EQ(reader.answer(), "read-only -1 1");
    }
    // A file that may be written in a folder that may not: no lock and no journal can be made.
    std::filesystem::permissions(file(), std::filesystem::perms(0666));
    {
        const Child reader(asNobody);
        EXPECT_EQ(reader.answer(), "read-only -1 1");
    }
    std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0755));
}

}  // namespace
}  // namespace matang::workspace
