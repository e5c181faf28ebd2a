// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include "settings.h"

#include <QFileInfo>
#include <QMenuBar>

namespace matang::gui {

Menus::Menus(QMenuBar& bar, const Settings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_file(bar.addMenu(QString())),
      m_recent(new QMenu(&bar)),
      m_edit(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())),
      m_language(new QMenu(&bar)),
      m_appearance(new QMenu(&bar)),
      m_help(bar.addMenu(QString())),
      m_languages(this),
      m_appearances(this) {
    for (int place = 0; place < ItemCount; ++place) {
        m_items.push_back(new QAction(this));
    }
    build(bar);
    setShortcuts();
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    item(settings.language() == text::Language::Indonesian ? LanguageId : LanguageEn).setChecked(true);
    const auto appearance = settings.appearance();
    item(appearance == Appearance::System  ? AppearanceSystem
         : appearance == Appearance::Light ? AppearanceLight
                                           : AppearanceDark)
        .setChecked(true);
    setSessionOpen(false, false);
    retranslate();
}

void Menus::build(QMenuBar& bar) {
    bar.setNativeMenuBar(false);
    const auto add = [this](QMenu* menu, std::initializer_list<Item> items) {
        for (const auto one : items) {
            menu->addAction(m_items[one]);
        }
    };
    add(m_file, {New, Open});
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    add(m_file, {NewAssessment, Import, SaveCopy});
    m_file->addSeparator();
    add(m_file, {Quit});
    add(m_edit, {Undo, Redo});
    add(m_view, {PageSummary, PageAgencies, PageScore, PageEvidence, PageProgress, PageRanking, PageProgrammes, PageReport, PageRubrics,
                 PageSearch});
    m_view->addSeparator();
    m_view->addMenu(m_language);
    m_view->addMenu(m_appearance);
    add(m_language, {LanguageId, LanguageEn});
    add(m_appearance, {AppearanceSystem, AppearanceLight, AppearanceDark});
    add(m_help, {Guide, Shortcuts, About});
    for (const auto one : {LanguageId, LanguageEn}) {
        m_items[one]->setCheckable(true);
        m_languages.addAction(m_items[one]);
    }
    for (const auto one : {AppearanceSystem, AppearanceLight, AppearanceDark}) {
        m_items[one]->setCheckable(true);
        m_appearances.addAction(m_items[one]);
    }
}

void Menus::setShortcuts() {
    item(New).setShortcut(QKeySequence::New);
    item(Open).setShortcut(QKeySequence::Open);
    item(Quit).setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    item(Undo).setShortcut(QKeySequence::Undo);
    item(Redo).setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // The pages in the order of the navigation.
    int key = Qt::Key_1;
    for (const auto page :
         {PageSummary, PageAgencies, PageScore, PageEvidence, PageProgress, PageRanking, PageProgrammes, PageReport, PageRubrics}) {
        item(page).setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key++));
    }
    item(PageSearch).setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    item(Guide).setShortcut(QKeySequence(Qt::Key_F1));
    item(Shortcuts).setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
}

void Menus::setSessionOpen(bool open, bool writable) {
    for (const auto one : {SaveCopy, PageSummary, PageAgencies, PageScore, PageEvidence, PageProgress, PageRanking, PageProgrammes,
                           PageReport, PageSearch}) {
        m_items[one]->setEnabled(open);
    }
    for (const auto one : {NewAssessment, Import}) {
        m_items[one]->setEnabled(open && writable);
    }
    if (!open) {
        m_items[Undo]->setEnabled(false);
        m_items[Redo]->setEnabled(false);
    }
}

void Menus::fillRecent() {
    m_recent->clear();
    for (const auto& file : m_settings.recentFiles()) {
        if (QFileInfo::exists(file)) {
            connect(m_recent->addAction(QFileInfo(file).fileName()), &QAction::triggered, this, [this, file] { emit recentWanted(file); });
        }
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
    }
}

void Menus::retranslate() {
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_appearance->setTitle(tr("&Appearance"));
    m_help->setTitle(tr("&Help"));
    const std::pair<Item, QString> texts[] = {
        {New, tr("&New workspace\u2026")},
        {Open, tr("&Open workspace\u2026")},
        {SaveCopy, tr("Save a &copy\u2026")},
        {NewAssessment, tr("New &assessment")},
        {Import, tr("&Import values\u2026")},
        {Quit, tr("&Quit")},
        {Undo, tr("&Undo")},
        {Redo, tr("&Redo")},
        {PageSummary, tr("&Overview")},
        {PageAgencies, tr("&Agencies")},
        {PageRanking, tr("Ran&king")},
        {PageScore, tr("&Score sheet")},
        {PageEvidence, tr("&Evidence")},
        {PageProgress, tr("&Progress")},
        {PageProgrammes, tr("Program&mes")},
        {PageReport, tr("&Report")},
        {PageRubrics, tr("&Instruments")},
        {PageSearch, tr("Find e&vidence\u2026")},
        {LanguageId, QStringLiteral("Bahasa Indonesia")},
        {LanguageEn, QStringLiteral("English")},
        {AppearanceSystem, tr("As the system")},
        {AppearanceLight, tr("Light")},
        {AppearanceDark, tr("Dark")},
        {Guide, tr("&Guide")},
        {Shortcuts, tr("&Keys")},
        {About, tr("&About Matang")},
    };
    for (const auto& [one, words] : texts) {
        m_items[one]->setText(words);
    }
}

}  // namespace matang::gui
