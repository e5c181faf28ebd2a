// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QFileSystemWatcher>
#include <QWidget>

#include <matang/templates/template_loader.h>
#include <matang/text/language.h>

#include <QString>

#include <memory>
#include <vector>

class QLabel;
class QPlainTextEdit;

namespace matang::gui {

class ChoiceBox;
class LanguageSwitch;
class Settings;

/// Which kind of report: one of the templates that come with the program, or one that somebody wrote. A file is read beside the window,
/// and again whenever it is stored; while it has mistakes they are listed, and the last template without any stays in force.
class TemplateChoice final : public QWidget {
    Q_OBJECT

public:
    TemplateChoice(const LanguageSwitch& language, Settings& settings, QWidget* parent = nullptr);
    /// The one in force.
    [[nodiscard]] const templates::ReportTemplate& current() const { return *m_template; }
    /// Its id where it is bundled, else its file.
    [[nodiscard]] const QString& source() const noexcept { return m_source; }
    /// True while the file that was chosen is not the one in force: it has mistakes, or is being read.
    [[nodiscard]] bool isBroken() const noexcept { return m_broken; }
    [[nodiscard]] QWidget* box() const;
    /// Chooses a template of somebody's own.
    void openFile(const QString& file);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int row);
    void chooseFile();
    void chooseBundled(const QString& id);
    void readFile();
    void take(const QString& file, const templates::LoadedTemplate& loaded);
    void fillBox();
    void writeFindings();
    void retranslate();

    const LanguageSwitch& m_language;
    Settings& m_settings;
    std::shared_ptr<const templates::ReportTemplate> m_template;
    QString m_source;
    QString m_file;  ///< the file that was chosen last; empty: none
    QString m_chosen;
    bool m_broken = false;
    std::vector<base::Diagnostic> m_findings;
    QFileSystemWatcher m_watcher;
    ChoiceBox* m_box;
    QLabel* m_description;
    QLabel* m_trouble;
    QPlainTextEdit* m_list;
};

}  // namespace matang::gui
