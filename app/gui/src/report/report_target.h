// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "report_file.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace matang::gui {

class Settings;

/// Where a report goes: a file, or a folder where it becomes more than one. Suggests a place until somebody chooses one.
class ReportTarget final : public QWidget {
    Q_OBJECT

public:
    explicit ReportTarget(Settings& settings, QWidget* parent = nullptr);
    /// What is to be written, and from which workspace. A place that somebody chose keeps all but its ending.
    void suggest(const ReportName& name, const QString& workspace);
    /// What was chosen was for another report.
    void forgetChoice() { m_chosen = false; }
    [[nodiscard]] QString path() const;  ///< empty while there is none
    [[nodiscard]] QString title() const;
    /// The folder that the next report is suggested for.
    void rememberFolder();
    /// This was just written: that it would be replaced is no news.
    void noteWritten(const QString& target);

signals:
    /// The place is another one, or a folder in place of a file.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isFolder() const;
    void choose();
    void chooseFile();
    void chooseFolder();
    void take(const QString& path);
    void writeWords();

    Settings& m_settings;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QLabel* m_replaces;
    ReportName m_name;
    QString m_written;  ///< what was exported last
    bool m_chosen = false;
};

}  // namespace matang::gui
