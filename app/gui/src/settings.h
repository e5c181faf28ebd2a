// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/person.h>
#include <matang/text/language.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace matang::gui {

enum class Appearance { System, Light, Dark };

/// What the person chose and where the window stood, kept between runs. One typed member for each setting.
class Settings {
public:
    /// `file` empty: the user's own settings; otherwise that INI file (tests, pictures of the pages).
    explicit Settings(const QString& file = {});
    ~Settings();

    [[nodiscard]] text::Language language() const;  ///< default Indonesian
    void setLanguage(text::Language language);
    [[nodiscard]] Appearance appearance() const;  ///< default System
    void setAppearance(Appearance appearance);
    [[nodiscard]] QString person() const;  ///< who is working; empty until asked
    void setPerson(const QString& person);
    [[nodiscard]] assessment::Role role() const;  ///< default Coordinator
    [[nodiscard]] QString organisation() const;   ///< of the person; may be empty
    [[nodiscard]] assessment::Person who() const;
    void setWho(const assessment::Person& who);
    [[nodiscard]] bool goesOn() const;  ///< whether a level chosen by key leads to the next indicator without a value
    void setGoesOn(bool goesOn);
    [[nodiscard]] QStringList recentFiles() const;  ///< newest first, at most eight
    void addRecentFile(const QString& file);
    /// Where somebody stood in a file: assessment (0: none was shown), stage and node of the score sheet.
    struct Place {
        qint64 assessment = 0;
        QString stage;
        QString node;
        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] Place lastPlace(const QString& file) const;
    void setLastPlace(const QString& file, const Place& place);
    /// The agencies of a file that were chosen to be compared, by row id; empty: all.
    [[nodiscard]] QList<qint64> chosenAgencies(const QString& file) const;
    void setChosenAgencies(const QString& file, const QList<qint64>& agencies);
    /// The template of reports that was used last: the id of a bundled one, or a file; may be empty.
    [[nodiscard]] QString reportTemplate() const;
    void setReportTemplate(const QString& reportTemplate);
    /// What was chosen for reports of a template.
    struct ReportChoice {
        QString language;     ///< code; empty: nothing was chosen
        QString format;       ///< code; empty: nothing was chosen
        QStringList leftOut;  ///< keys of the sections that are not wanted
        bool operator==(const ReportChoice&) const = default;
    };
    [[nodiscard]] ReportChoice reportChoice(const QString& reportTemplate) const;
    void setReportChoice(const QString& reportTemplate, const ReportChoice& choice);
    [[nodiscard]] QString reportFolder() const;  ///< into which the last report went; may be empty
    void setReportFolder(const QString& folder);
    [[nodiscard]] QByteArray layout(const QString& part) const;  ///< geometry of the window or a splitter
    void setLayout(const QString& part, const QByteArray& state);

private:
    void keepForFile(const QString& key, const QString& file, const QStringList& words);

    std::unique_ptr<QSettings> m_store;
};

}  // namespace matang::gui
