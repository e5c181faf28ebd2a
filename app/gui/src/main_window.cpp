// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "help.h"
#include "menus.h"
#include "pages/agencies_page.h"
#include "pages/rubric_page.h"
#include "pages/welcome_page.h"
#include "session_view.h"
#include "text_conversion.h"
#include "theme.h"
#include "widgets/page_focus.h"
#include "widgets/state_panel.h"
#include "wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

#include <utility>

namespace matang::gui {

namespace {

const QString kGeometry = QStringLiteral("window");
const QString kSuffix = QStringLiteral(".matang");

QString withSuffix(const QString& file) {
    return file.endsWith(kSuffix, Qt::CaseInsensitive) ? file : file + kSuffix;
}

QString droppedWorkspace(const QMimeData* data) {
    for (const auto& address : data->urls()) {
        if (address.toLocalFile().endsWith(kSuffix, Qt::CaseInsensitive)) {
            return address.toLocalFile();
        }
    }
    return {};
}

}  // namespace

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent),
      m_surroundings(surroundings),
      m_host(surroundings),
      m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomePage(surroundings.settings, this)),
      m_opening(new StatePanel(this)),
      m_menus(new Menus(*menuBar(), surroundings.settings, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Matang"));
    setAcceptDrops(true);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_opening);
    setCentralWidget(m_stack);
    connectHost();
    connectMenus();
    if (!restoreGeometry(surroundings.settings.layout(kGeometry))) {
        resize(1280, 800);
    }
}

MainWindow::~MainWindow() {
    // The view goes before the session that it shows.
    closeView();
}

void MainWindow::connectHost() {
    connect(&m_host, &SessionHost::aboutToClose, this, &MainWindow::closeView);
    connect(&m_host, &SessionHost::opening, this, [this](const QString& file) {
        m_opening->showLoading(tr("%1 is being opened and checked\u2026").arg(QFileInfo(file).fileName()));
        m_stack->setCurrentWidget(m_opening);
    });
    connect(&m_host, &SessionHost::opened, this, &MainWindow::showSession);
    connect(&m_host, &SessionHost::failed, this, [this](const QString& file, const base::Error& error) {
        m_welcome->refresh();
        m_welcome->showProblem(tr("%1 cannot be opened").arg(QFileInfo(file).fileName()),
                               Wording(m_surroundings.language.current()).error(error));
        m_stack->setCurrentWidget(m_welcome);
    });
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::askNew);
    connect(m_welcome, &WelcomePage::fileWanted, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::rubricsWanted, this, &MainWindow::showRubrics);
}

void MainWindow::connectMenus() {
    const auto on = [this](Menus::Item item, auto action) { connect(&m_menus->item(item), &QAction::triggered, this, action); };
    on(Menus::New, [this] { askNew(); });
    on(Menus::Open, [this] { askOpen(); });
    on(Menus::SaveCopy, [this] { askCopy(); });
    on(Menus::Quit, [this] { close(); });
    on(Menus::Undo, [this] { m_view->undo(); });
    on(Menus::Redo, [this] { m_view->redo(); });
    on(Menus::NewAssessment, [this] {
        m_view->showPage(SessionView::Agencies);
        m_view->agencies().beginNew();
    });
    on(Menus::Import, [this] {
        m_view->showPage(SessionView::Agencies);
        m_view->agencies().chooseImport();
    });
    on(Menus::PageSummary, [this] { m_view->showPage(SessionView::Summary); });
    on(Menus::PageAgencies, [this] { m_view->showPage(SessionView::Agencies); });
    on(Menus::PageScore, [this] { m_view->showPage(SessionView::Score); });
    on(Menus::PageEvidence, [this] { m_view->showPage(SessionView::Evidence); });
    on(Menus::PageProgress, [this] { m_view->showPage(SessionView::Progress); });
    on(Menus::PageRanking, [this] { m_view->showPage(SessionView::Ranking); });
    on(Menus::PageProgrammes, [this] { m_view->showPage(SessionView::Programmes); });
    on(Menus::PageReport, [this] { m_view->showPage(SessionView::Report); });
    on(Menus::PageRubrics, [this] { showRubrics(); });
    on(Menus::PageSearch, [this] { m_view->showSearch(); });
    on(Menus::LanguageId, [this] { chooseLanguage(text::Language::Indonesian); });
    on(Menus::LanguageEn, [this] { chooseLanguage(text::Language::English); });
    on(Menus::AppearanceSystem, [this] { chooseAppearance(Appearance::System); });
    on(Menus::AppearanceLight, [this] { chooseAppearance(Appearance::Light); });
    on(Menus::AppearanceDark, [this] { chooseAppearance(Appearance::Dark); });
    on(Menus::Guide, [this] { Help::showGuide(m_surroundings.language.current(), this); });
    on(Menus::Shortcuts, [this] { Help::showKeys(this); });
    on(Menus::About, [this] { Help::showAbout(this); });
    connect(m_menus, &Menus::recentWanted, this, &MainWindow::openFile);
}

void MainWindow::openFile(const QString& file) {
    if (mayLeave()) {
        m_host.open(QFileInfo(file).absoluteFilePath());
    }
}

void MainWindow::createFile(const QString& file) {
    if (mayLeave()) {
        m_host.create(QFileInfo(withSuffix(file)).absoluteFilePath());
    }
}

void MainWindow::showUnexpected(const QString& what) {
    const base::Error error{base::ErrorCode::InputOutput, "unexpected-failure", {{"detail", toStd(what)}}, {}, {}};
    if (m_view != nullptr) {
        m_view->showFailure(error);
    } else {
        m_welcome->showProblem(QStringLiteral("Matang"), Wording(m_surroundings.language.current()).error(error));
    }
}

bool MainWindow::mayLeave() {
    if (m_view == nullptr) {
        return true;
    }
    auto& writes = m_host.session()->writes();
    m_view->commit();
    writes.settle();
    if (writes.state() == WriteQueue::State::Held) {
        m_view->offerGivingUp();
        return false;
    }
    return true;
}

void MainWindow::saveElsewhere(const QString& file) {
    auto* session = m_host.session();
    m_view->commit();
    session->writes().settle();
    // Nothing can be edited until the window goes on in the other file.
    m_opening->showLoading(tr("%1 is being written\u2026").arg(QFileInfo(file).fileName()));
    m_stack->setCurrentWidget(m_opening);
    session->saveElsewhere(file).then(this, [this, session, file](base::Result<void> outcome) {
        if (!outcome) {
            m_stack->setCurrentWidget(m_view);
            m_view->showFailure(outcome.error());
            return;
        }
        session->writes().dropHeld();
        closeView();
        auto& settings = m_surroundings.settings;
        settings.setLastPlace(file, settings.lastPlace(session->file()));
        openFile(file);
    });
}

void MainWindow::showSession() {
    auto& session = *m_host.session();
    m_view = new SessionView(session, this);
    connect(
        m_view, &SessionView::reopenWanted, this, [this] { openFile(m_host.session()->file()); }, Qt::QueuedConnection);
    connect(m_view, &SessionView::elsewhereWanted, this, &MainWindow::askElsewhere);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_view->focusPage();
    m_welcome->showProblem({}, {});
    m_menus->setSessionOpen(true, !session.isReadOnly());
    connectUndo();
    setWindowTitle(QFileInfo(session.file()).completeBaseName() + QStringLiteral(" \u2013 Matang"));
}

void MainWindow::connectUndo() {
    auto& stack = m_host.session()->undoStack();
    auto& undo = m_menus->item(Menus::Undo);
    auto& redo = m_menus->item(Menus::Redo);
    connect(&stack, &QUndoStack::canUndoChanged, &undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, &redo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::nameUndo);
    connect(&stack, &QUndoStack::redoTextChanged, this, &MainWindow::nameUndo);
}

void MainWindow::nameUndo() {
    if (m_host.session() == nullptr) {
        return;
    }
    auto& stack = m_host.session()->undoStack();
    const auto named = [](const QString& verb, const QString& words) {
        return words.isEmpty() ? verb : verb + QStringLiteral(": ") + words;
    };
    m_menus->item(Menus::Undo).setText(named(tr("&Undo"), stack.undoText()));
    m_menus->item(Menus::Redo).setText(named(tr("&Redo"), stack.redoText()));
}

void MainWindow::closeView() {
    if (m_view == nullptr) {
        return;
    }
    m_view->commit();
    m_host.session()->finish();
    m_stack->setCurrentWidget(m_welcome);
    delete std::exchange(m_view, nullptr);
    m_menus->setSessionOpen(false, false);
    setWindowTitle(QStringLiteral("Matang"));
}

/// A page of the open workspace, or one of its own on the way to opening one.
void MainWindow::showRubrics() {
    if (m_view != nullptr) {
        m_view->showPage(SessionView::Rubrics);
        return;
    }
    if (m_stack->currentWidget() == m_opening) {
        return;
    }
    if (m_rubrics == nullptr) {
        m_rubrics = new RubricPage(m_surroundings, nullptr, this);
        connect(m_rubrics, &RubricPage::leaveWanted, this, &MainWindow::leaveRubrics);
        m_stack->addWidget(m_rubrics);
    }
    m_stack->setCurrentWidget(m_rubrics);
    focusFirst(*m_rubrics);
}

void MainWindow::leaveRubrics() {
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::askOpen() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Open workspace"), {}, tr("Workspace (*.matang)"));
    if (!file.isEmpty()) {
        openFile(file);
    }
}

void MainWindow::askNew() {
    const auto file = QFileDialog::getSaveFileName(this, tr("New workspace"), {}, tr("Workspace (*.matang)"));
    if (!file.isEmpty()) {
        createFile(file);
    }
}

void MainWindow::askElsewhere() {
    const auto file = QFileDialog::getSaveFileName(this, tr("Save elsewhere"), {}, tr("Workspace (*.matang)"));
    if (!file.isEmpty()) {
        saveElsewhere(withSuffix(file));
    }
}

/// A copy of a file that could not take every edit would lack them: the window goes on in the copy, which has them.
void MainWindow::askCopy() {
    const auto file = QFileDialog::getSaveFileName(this, tr("Save a copy"), {}, tr("Workspace (*.matang)"));
    if (file.isEmpty()) {
        return;
    }
    m_view->commit();
    auto* session = m_host.session();
    session->writes().settle();
    if (session->saveState() == WriteQueue::State::Held) {
        saveElsewhere(withSuffix(file));
        return;
    }
    session->saveCopy(withSuffix(file)).then(session, [session](base::Result<void> outcome) {
        if (!outcome) {
            emit session->failed(outcome.error());
        }
    });
}

void MainWindow::chooseLanguage(text::Language language) {
    m_surroundings.settings.setLanguage(language);
    m_surroundings.language.choose(language);
}

void MainWindow::chooseAppearance(Appearance appearance) {
    m_surroundings.settings.setAppearance(appearance);
    theme::apply(appearance);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_menus->retranslate();
        nameUndo();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_surroundings.settings.setLayout(kGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedWorkspace(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const auto file = droppedWorkspace(event->mimeData());
    if (!file.isEmpty()) {
        event->acceptProposedAction();
        openFile(file);
    }
}

}  // namespace matang::gui
