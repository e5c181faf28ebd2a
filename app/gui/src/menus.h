// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace matang::gui {

class Settings;

/// The menu bar. It holds actions only; what they do is connected by the window.
class Menus final : public QObject {
    Q_OBJECT

public:
    enum Item {
        New,
        Open,
        SaveCopy,
        NewAssessment,
        Import,
        Quit,
        Undo,
        Redo,
        PageSummary,
        PageAgencies,
        PageScore,
        PageEvidence,
        PageProgress,
        PageRanking,
        PageProgrammes,
        PageReport,
        PageRubrics,
        PageSearch,
        LanguageId,
        LanguageEn,
        AppearanceSystem,
        AppearanceLight,
        AppearanceDark,
        Guide,
        Shortcuts,
        About,
        ItemCount
    };

    Menus(QMenuBar& bar, const Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] QAction& item(Item item) const { return *m_items[item]; }
    /// Those that need an open workspace.
    void setSessionOpen(bool open, bool writable);
    void retranslate();

signals:
    void recentWanted(const QString& file);

private:
    void build(QMenuBar& bar);
    void setShortcuts();
    void fillRecent();

    const Settings& m_settings;
    std::vector<QAction*> m_items;
    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_language;
    QMenu* m_appearance;
    QMenu* m_help;
    QActionGroup m_languages;
    QActionGroup m_appearances;
};

}  // namespace matang::gui
