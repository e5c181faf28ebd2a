// SPDX-License-Identifier: GPL-3.0-or-later
#include "driven_edits.h"
#include "text_conversion.h"
#include "window_fixture.h"

#include <gmock/gmock.h>

#include <QProcess>
#include <QProcessEnvironment>

#include <cstdlib>
#include <map>

// Somebody works at the real window, played by the program driven_session, which is killed at random moments. Whatever the window has
// shown as saved must be in the file, and the file must be sound. The seed is printed; MATANG_KILL_SEED repeats a run. Starting a window
// takes longer than working in it: an ordinary run kills 40 times, MATANG_KILL_TIMES=200 is the whole test.
namespace matang::gui {

namespace {

using Sheet = std::map<std::string, DrivenMark>;

constexpr int kYear = 2024;
// Checking takes as long as the trail, so now and then the file starts afresh.
constexpr int kKillsPerFile = 10;
constexpr int kKillsPerTyping = 8;

int numberFrom(const char* variable, int otherwise) {
    const char* text = std::getenv(variable);
    return text == nullptr ? otherwise : std::atoi(text);
}

class CrashTest : public WindowTest {
protected:
    CrashTest() : m_seed(static_cast<unsigned>(numberFrom("MATANG_KILL_SEED", static_cast<int>(std::random_device()() >> 1U)))) {
        std::cout << "MATANG_KILL_SEED=" << m_seed << '\n';
        m_random.seed(m_seed);
    }

    int between(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    /// A file with one assessment that the window will open by itself.
    void beginFile();
    /// Starts the window, lets it work for so long, kills it, and returns what it said from "ready" on.
    QStringList killAfter(int milliseconds, const char* manner);
    /// Opens the file as the next one to come would, a reader or a writer by turns; it must be sound.
    Sheet storedSheet(int round);

    unsigned m_seed;
    std::mt19937 m_random;
    QString m_file;
};

void CrashTest::beginFile() {
    if (!m_file.isEmpty()) {
        QFile::remove(m_file);
        QFile::remove(m_file + QStringLiteral("-journal"));
    }
    m_file = makeWorkspace();
    const auto id = storedRecord(m_file, kYear).assessment.id.number;
    Settings settings(path(QStringLiteral("driven.ini")));
    settings.setPerson(QStringLiteral("Rina"));
    settings.setLastPlace(m_file, {id, QStringLiteral("self"), QStringLiteral("I1")});
}

QStringList CrashTest::killAfter(int milliseconds, const char* manner) {
    QProcess window;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(MATANG_BINARY_DIR "/bin/driven_session"),
                 {m_file, path(QStringLiteral("driven.ini")), QString::number(between(1, 1'000'000)), QLatin1String(manner)});
    // However busy the machine is, the time is that of working.
    while (window.state() != QProcess::NotRunning && !window.canReadLine()) {
        window.waitForReadyRead(DrivenEdits::kPatience);
    }
    EXPECT_EQ(window.readLine(), "ready\n");
    window.waitForFinished(milliseconds);
    EXPECT_EQ(window.state(), QProcess::Running) << "the window ended by itself: " << window.readAllStandardError().toStdString();
    window.kill();
    window.waitForFinished(-1);
    auto lines = QString::fromUtf8(window.readAllStandardOutput()).split(QLatin1Char('\n'));
    // A line that was cut off says nothing.
    lines.removeLast();
    return lines;
}

Sheet CrashTest::storedSheet(int round) {
    Sheet sheet;
    const auto access = round % 2 == 0 ? workspace::Access::ReadOnly : workspace::Access::ReadWrite;
    auto workspace = workspace::Workspace::open(toPath(m_file), access, m_clock);
    EXPECT_TRUE(workspace.has_value()) << "round " << round;
    if (!workspace) {
        return sheet;
    }
    EXPECT_EQ(workspace->access(), access);
    const auto findings = workspace->check();
    EXPECT_TRUE(findings.has_value() && findings->findings.empty()) << "round " << round;
    const auto assessments = workspace->assessments().value();
    const auto newest = std::find_if(assessments.begin(), assessments.end(), [](const auto& one) { return one.year == kYear; });
    const auto record = workspace->record(newest->id).value();
    for (const auto& mark : record.marks) {
        sheet[mark.node.text] = {mark.node.text, mark.value ? std::stoi(mark.value->toFraction()) : 0, mark.fact};
    }
    return sheet;
}

/// What the window said about its edits.
struct Account {
    std::vector<DrivenMark> sent;
    std::size_t kept = 0;
};

Account readAccount(const QStringList& lines) {
    Account account;
    for (const auto& line : lines) {
        if (line.startsWith(QStringLiteral("kept "))) {
            account.kept = line.mid(5).toULongLong();
        } else {
            account.sent.push_back({toStd(line.section(QLatin1Char(' '), 1, 1)), line.section(QLatin1Char(' '), 2, 2).toInt(),
                                    toStd(line.section(QLatin1Char(' '), 3))});
        }
    }
    return account;
}

/// The stored sheet is that of the last edit that was acknowledged, or of one that was made after it.
bool holdsWhatWasKept(const Account& account, Sheet sheet, const Sheet& stored) {
    for (std::size_t made = 0; made <= account.sent.size(); ++made) {
        if (made >= account.kept && sheet == stored) {
            return true;
        }
        if (made < account.sent.size()) {
            sheet[account.sent[made].node] = account.sent[made];
        }
    }
    return false;
}

/// A moment of typing by the typist's own clock.
struct Moment {
    int milliseconds;
    int count;
    bool saved;
};

std::vector<Moment> readMoments(const QStringList& lines) {
    std::vector<Moment> moments;
    for (const auto& line : lines) {
        const auto words = line.split(QLatin1Char(' '));
        if (words[0] == QStringLiteral("typed")) {
            moments.push_back({words[1].toInt(), words[2].toInt(), words[3] == QStringLiteral("1")});
        }
    }
    return moments;
}

/// How many characters must be there: those typed before the last second. None can be named where the machine held the window up, or
/// the window itself said that it was still saving.
std::optional<int> dueCharacters(const std::vector<Moment>& moments) {
    constexpr int kSecond = 1000;
    constexpr int kHeldUp = 300;
    if (moments.empty() || !moments.back().saved) {
        return std::nullopt;
    }
    const int now = moments.back().milliseconds;
    int due = 0;
    for (std::size_t place = 0; place + 1 < moments.size(); ++place) {
        if (moments[place].milliseconds <= now - kSecond) {
            due = moments[place].count;
        }
        if (moments[place + 1].milliseconds - moments[place].milliseconds > kHeldUp) {
            return std::nullopt;
        }
    }
    return due;
}

}  // namespace

TEST_F(CrashTest, AWindowKilledAtRandomMomentsLosesNothingItShowedAsSaved) {
    const int kills = numberFrom("MATANG_KILL_TIMES", 40);
    std::size_t made = 0;
    std::size_t kept = 0;
    int cutOff = 0;
    Sheet sheet;
    for (int round = 0; round < kills && !HasFailure(); ++round) {
        if (round % kKillsPerFile == 0) {
            beginFile();
            sheet = storedSheet(round);
        }
        const auto account = readAccount(killAfter(between(20, 600), "edits"));
        cutOff += QFile::exists(m_file + QStringLiteral("-journal")) ? 1 : 0;
        const auto stored = storedSheet(round);
        EXPECT_TRUE(holdsWhatWasKept(account, sheet, stored)) << "round " << round;
        sheet = stored;
        made += account.sent.size();
        kept += account.kept;
    }
    std::cout << kills << " kills, " << made << " edits made, " << kept << " shown as saved, " << cutOff << " cut off while storing\n";
    EXPECT_GT(kept, 0U);
}

TEST_F(CrashTest, AWindowKilledWhileSomebodyTypesLosesTheLastSecondAtMost) {
    const int kills = std::max(1, numberFrom("MATANG_KILL_TIMES", 40) / kKillsPerTyping);
    int judged = 0;
    beginFile();
    for (int round = 0; round < kills && !HasFailure(); ++round) {
        const auto before = QString::fromStdString(storedSheet(round)["I1"].fact);
        const auto moments = readMoments(killAfter(between(1500, 3000), "typing"));
        const auto stored = QString::fromStdString(storedSheet(round)["I1"].fact);
        QString typed = before;
        for (int count = 1; count <= stored.size() - before.size(); ++count) {
            typed += QLatin1Char(static_cast<char>('a' + count % 26));
        }
        EXPECT_EQ(stored, typed) << "round " << round;
        if (const auto due = dueCharacters(moments)) {
            EXPECT_GE(stored.size() - before.size(), *due) << "round " << round << " of " << moments.back().count;
            judged += *due > 0 ? 1 : 0;
        }
    }
    std::cout << kills << " kills while typing, in " << judged << " of them the last second was measured\n";
}

}  // namespace matang::gui
