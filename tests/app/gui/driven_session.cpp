// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the window, played by a program, to be killed at any moment: driven_session WORKSPACE SETTINGS SEED edits|typing
// Opens the workspace's last assessment in the real window and works by keys. What it says, unbuffered, a line each:
//   ready                          the sheet can be edited
//   sent NODE LEVEL FACT           this edit is about to be made; afterwards the node's mark is this (level 0: none)
//   kept COUNT                     the window shows the first COUNT edits as saved
//   typed MILLISECONDS COUNT SAVED the window has got COUNT characters; 1 where it shows everything as saved
#include "driven_edits.h"

#include "main_window.h"
#include "pages/score_page.h"
#include "session_view.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/note_field.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QUndoStack>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>

namespace {

using namespace matang;
using namespace matang::gui;

constexpr int kKeyMilliseconds = 15;

class Person {
public:
    Person(MainWindow& window, unsigned seed) : m_window(window), m_random(seed) {}

    void begin();
    [[noreturn]] void editForEver();
    [[noreturn]] void typeForEver();

private:
    WorkspaceSession& session() { return *m_window.host().session(); }
    AssessmentDocument& document() { return session().document(); }
    template <typename Part>
    Part& part(const char* name) {
        return *m_window.findChild<Part*>(QLatin1String(name));
    }
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    /// Chooses an indicator in the tree and gives it the keyboard.
    void goTo(const std::string& node);
    void edit();
    void chooseLevel(const DrivenMark& mark);
    void write(const DrivenMark& mark);
    void undo();
    void redo();
    void sayKept();

    MainWindow& m_window;
    std::mt19937 m_random;
    DrivenEdits m_edits;
    int m_made = 0;
};

void Person::begin() {
    const bool open =
        QTest::qWaitFor([this] { return m_window.view() != nullptr && session().document().isReady(); }, DrivenEdits::kPatience);
    if (!open || session().isReadOnly()) {
        std::exit(3);
    }
    m_window.view()->showPage(SessionView::Score);
    const auto person = session().surroundings().settings.person().toStdString();
    for (const auto indicator : document().weights().indicators) {
        const auto mark = document().markOf(indicator, person);
        m_edits.know({mark.node.text, mark.value ? std::stoi(mark.value->toFraction()) : 0, mark.fact});
    }
    QObject::connect(&session(), &WorkspaceSession::saveStateChanged, &m_window, [this] { sayKept(); });
    std::cout << "ready" << std::endl;
}

void Person::sayKept() {
    if (session().saveState() == WorkspaceSession::SaveState::Held) {
        std::exit(4);
    }
    if (session().saveState() == WorkspaceSession::SaveState::Saved) {
        std::cout << "kept " << m_made << std::endl;
    }
}

void Person::goTo(const std::string& node) {
    m_window.view()->score().selectNode(document().rubric().find(rubric::NodeId(node)));
    part<IndicatorTreeView>("indicatorTree").setFocus();
}

void Person::editForEver() {
    for (;;) {
        edit();
        ++m_made;
        QCoreApplication::processEvents();
        // Sometimes several edits are under way at once, mostly a person looks whether all is saved.
        if (below(3) > 0) {
            const auto isSaved = [this] { return session().saveState() == WorkspaceSession::SaveState::Saved; };
            [[maybe_unused]] const bool seen = QTest::qWaitFor(isSaved, below(200));
        }
    }
}

void Person::edit() {
    const int kind = below(10);
    if (kind < 2 && m_edits.canUndo()) {
        undo();
    } else if (kind < 4 && m_edits.canRedo()) {
        redo();
    } else if (kind < 7) {
        chooseLevel(m_edits.anotherLevel(m_random));
    } else {
        write(m_edits.longerFact(m_random));
    }
    if (session().undoStack().index() != m_edits.place()) {
        std::exit(5);
    }
}

void Person::chooseLevel(const DrivenMark& mark) {
    goTo(mark.node);
    say(mark);
    QTest::keyClick(&part<IndicatorTreeView>("indicatorTree"), static_cast<Qt::Key>(Qt::Key_0 + mark.level));
}

void Person::write(const DrivenMark& mark) {
    goTo(mark.node);
    auto& field = part<NoteEdit>("noteFact");
    field.setFocus();
    field.moveCursor(QTextCursor::End);
    say(mark);
    QTest::keyClicks(&field, QString::fromStdString(mark.fact).mid(field.toPlainText().size()));
    // The keyboard leaves the field.
    part<IndicatorTreeView>("indicatorTree").setFocus();
}

void Person::undo() {
    say(m_edits.undo());
    QTest::keyClick(&part<IndicatorTreeView>("indicatorTree"), Qt::Key_Z, Qt::ControlModifier);
}

void Person::redo() {
    say(m_edits.redo());
    QTest::keyClick(&part<IndicatorTreeView>("indicatorTree"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void Person::typeForEver() {
    goTo("I1");
    auto& field = part<NoteEdit>("noteFact");
    field.setFocus();
    field.moveCursor(QTextCursor::End);
    QElapsedTimer clock;
    clock.start();
    for (int count = 1;; ++count) {
        QTest::keyClick(&field, static_cast<char>('a' + count % 26));
        const bool saved = session().saveState() == WorkspaceSession::SaveState::Saved;
        std::cout << "typed " << clock.elapsed() << ' ' << count << ' ' << saved << std::endl;
        QTest::qWait(kKeyMilliseconds);
    }
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 5) {
        std::cerr << "usage: driven_session WORKSPACE SETTINGS SEED edits|typing\n";
        return 2;
    }
    Settings settings(QString::fromLocal8Bit(argv[2]));
    LanguageSwitch language(text::Language::Indonesian);
    const base::SystemClock clock;
    const Surroundings surroundings{settings, language, clock, std::filesystem::path(MATANG_SOURCE_DIR) / "rubrics", {}};
    MainWindow window(surroundings);
    window.show();
    window.openFile(QString::fromLocal8Bit(argv[1]));
    Person person(window, static_cast<unsigned>(std::atoi(argv[3])));
    person.begin();
    if (std::string(argv[4]) == "typing") {
        person.typeForEver();
    }
    person.editForEver();
}
