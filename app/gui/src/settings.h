// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/person.h>
#include <matang/text/language.h>

#include <QByteArray>
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
    /// The assessment that was shown last in this file; 0 where none was.
    [[nodiscard]] qint64 lastAssessment(const QString& file) const;
    void setLastAssessment(const QString& file, qint64 assessment);
    [[nodiscard]] QByteArray layout(const QString& part) const;  ///< geometry of the window or a splitter
    void setLayout(const QString& part, const QByteArray& state);

private:
    std::unique_ptr<QSettings> m_store;
};

}  // namespace matang::gui
